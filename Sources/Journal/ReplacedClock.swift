/// Why `RUUM_CLOCK` cannot be used; carries the part that is wrong.
public enum ClockProblem: Error, Equatable, Sendable {
    case instant(String)
    case speed(String)
}

/// The clock that tests of the whole program set.
struct ReplacedClock: Sendable, Equatable {
    /// Milliseconds since 1970, UTC.
    var start: Int64
    /// Thousandths of the real speed; 0 stands still.
    var speed: Int64

    private static let fastest: Int64 = 1_000_000

    /// `INSTANT[,xSPEED]`; the speed is a decimal number with at most three places, up to a million.
    init(_ text: String) throws(ClockProblem) {
        let parts = text.split(separator: ",", maxSplits: 1, omittingEmptySubsequences: false)
        guard let instant = parts.first.flatMap({ WrittenInstant(String($0)) })?.milliseconds else {
            throw .instant(text)
        }
        start = instant
        guard parts.count == 2 else {
            speed = 0
            return
        }
        guard let speed = ReplacedClock.speed(parts[1]) else { throw .speed(String(parts[1])) }
        self.speed = speed
    }

    /// The time when `passed` real milliseconds have gone by since the program's start.
    func instant(after passed: Int64) -> Int64 { SessionClock.sum(start, scaled(passed)) }

    func scaled(_ milliseconds: Int64) -> Int64 {
        let (product, overflow) = milliseconds.multipliedReportingOverflow(by: speed)
        return overflow ? (milliseconds > 0 ? .max : .min) : product / 1000
    }

    private static func speed(_ text: Substring) -> Int64? {
        guard text.first == "x" else { return nil }
        let parts = text.dropFirst().split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        guard let whole = parts.first.flatMap({ Digits.number($0) }), whole <= fastest else { return nil }
        guard parts.count == 2 else { return whole * 1000 }
        guard parts[1].utf8.count <= 3, let places = Digits.number(parts[1]) else { return nil }
        let scale: Int64 = parts[1].utf8.count == 3 ? 1 : parts[1].utf8.count == 2 ? 10 : 100
        return whole * 1000 + places * scale
    }
}

/// Numbers of ASCII digits alone: `Int("+5")` and its like are no part of an instant.
enum Digits {
    static func number(_ text: Substring) -> Int64? {
        guard !text.isEmpty, text.utf8.allSatisfy({ UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }) else { return nil }
        return Int64(text)
    }
}
