/// A length of time as people type it: `90s`, `2m`, `1h20`, `1h20m`, `2:30` (minutes:seconds), `1:02:03`, or minutes such as
/// `4` and `1.5`.
///
/// Only ASCII digits count, a unit is written once and the larger ones first; nil for anything else, for nothing at all, for
/// zero and for more than `Span.longest`.
extension Span {
    public init?(durationText text: String) {
        var reader = DurationReader(bytes: Array(text.utf8))
        guard let milliseconds = reader.milliseconds(), milliseconds > 0, milliseconds <= Span.longest.milliseconds else {
            return nil
        }
        self.init(milliseconds: milliseconds)
    }
}

/// Reads the notation from left to right; numbers are bounded before any sum, so that nothing overflows.
private struct DurationReader {
    let bytes: [UInt8]
    var position = 0

    /// More digits than this are no length of time that anybody means.
    static let mostDigits = 6
    /// Thousandths of a unit: finer fractions are no use to a clock.
    static let mostDecimals = 3

    init(bytes: [UInt8]) { self.bytes = bytes }

    private var isAtEnd: Bool { position == bytes.count }

    mutating func milliseconds() -> Int64? {
        guard let first = digits() else { return nil }
        if isAtEnd { return first * Span.minute.milliseconds }
        if take(":") { return clock(first) }
        if take(".") || take(",") { return decimal(first) }
        return units(first)
    }

    /// `2:30` and `1:02:03`; every part but the first is below 60 and has two digits.
    private mutating func clock(_ first: Int64) -> Int64? {
        guard let second = sixtieth() else { return nil }
        if isAtEnd { return first * Span.minute.milliseconds + second * Span.second.milliseconds }
        guard take(":"), let third = sixtieth(), isAtEnd else { return nil }
        return first * Span.hour.milliseconds + second * Span.minute.milliseconds + third * Span.second.milliseconds
    }

    /// `1.5` and `1,5` minutes, `1.5h`.
    private mutating func decimal(_ whole: Int64) -> Int64? {
        let start = position
        guard let fraction = digits(), position - start <= Self.mostDecimals else { return nil }
        var thousandths = fraction
        for _ in (position - start)..<Self.mostDecimals { thousandths *= 10 }
        guard let unit = isAtEnd ? Span.minute : unit(), isAtEnd else { return nil }
        return whole * unit.milliseconds + thousandths * unit.milliseconds / 1_000
    }

    /// `1h20m5s` and its parts; a last number without a unit has the next smaller one.
    private mutating func units(_ first: Int64) -> Int64? {
        var total: Int64 = 0
        var number = first
        var last: Span?
        while true {
            let unit: Span
            if isAtEnd {
                guard let smaller = last.flatMap(Self.below) else { return nil }
                unit = smaller
            } else {
                guard let named = self.unit() else { return nil }
                unit = named
            }
            if let last, unit >= last { return nil }
            total += number * unit.milliseconds
            if isAtEnd { return total }
            last = unit
            guard let next = digits() else { return nil }
            number = next
        }
    }

    private static func below(_ unit: Span) -> Span? {
        if unit == .hour { return .minute }
        if unit == .minute { return .second }
        return nil
    }

    private mutating func unit() -> Span? {
        // "min" before "m", and "t" for Estonian "tund".
        if take("min") || take("m") { return .minute }
        if take("h") || take("t") { return .hour }
        if take("s") { return .second }
        return nil
    }

    private mutating func sixtieth() -> Int64? {
        let start = position
        guard let number = digits(), position - start == 2, number < 60 else { return nil }
        return number
    }

    private mutating func digits() -> Int64? {
        let start = position
        var number: Int64 = 0
        while position < bytes.count, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[position]) {
            guard position - start < Self.mostDigits else { return nil }
            number = number * 10 + Int64(bytes[position] - UInt8(ascii: "0"))
            position += 1
        }
        return position > start ? number : nil
    }

    private mutating func take(_ word: StaticString) -> Bool {
        word.withUTF8Buffer { wanted in
            guard bytes.count - position >= wanted.count, bytes[position...].starts(with: wanted) else { return false }
            position += wanted.count
            return true
        }
    }
}
