/// A day of the Gregorian calendar and a time of day, as written in ISO 8601; it knows no time zone.
public struct CalendarTime: Equatable, Sendable {
    public var year: Int
    public var month: Int
    public var day: Int
    public var hour: Int
    public var minute: Int
    public var second: Int
    public var millisecond: Int

    /// The calendar's reading of an instant at an offset in seconds east of Greenwich.
    public init(_ instant: Instant, offset: Int = 0) {
        let total = instant.milliseconds &+ Int64(offset) &* 1_000
        let days = Int((Double(total) / Double(CalendarTime.dayLength)).rounded(.down))
        var rest = Int(total - Int64(days) * CalendarTime.dayLength)
        millisecond = rest % 1_000
        rest /= 1_000
        second = rest % 60
        minute = rest / 60 % 60
        hour = rest / 3_600
        (year, month, day) = CalendarTime.civil(fromDays: days)
    }

    static let dayLength: Int64 = 86_400_000

    /// Howard Hinnant's `civil_from_days`: eras of 400 years that begin in March, so that leap days come last.
    private static func civil(fromDays days: Int) -> (Int, Int, Int) {
        let shifted = days + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let marchMonth = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * marchMonth + 2) / 5 + 1
        let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
    }

    /// Howard Hinnant's `days_from_civil`.
    static func days(year: Int, month: Int, day: Int) -> Int {
        let marchYear = month <= 2 ? year - 1 : year
        let era = (marchYear >= 0 ? marchYear : marchYear - 399) / 400
        let yearOfEra = marchYear - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }
}

extension Instant {
    /// The instant in ISO 8601, in UTC with milliseconds only where there are any: `2026-11-23T09:00:00Z`.
    public var iso: String {
        let time = CalendarTime(self)
        let fraction = time.millisecond == 0 ? "" : "." + padded(time.millisecond, 3)
        return padded(time.year, 4) + "-" + padded(time.month, 2) + "-" + padded(time.day, 2)
            + "T" + padded(time.hour, 2) + ":" + padded(time.minute, 2) + ":" + padded(time.second, 2) + fraction + "Z"
    }

    /// Reads `2026-11-23T09:00[:00[.123]][Z|±HH[:]MM]`, also with a space for the `T`.
    ///
    /// - Parameter localOffset: seconds east of Greenwich where the text names no zone, given its own wall-clock reading as UTC.
    /// - Returns: nil when the text is no such instant, or lies outside the years 1970 to 9999.
    public init?(iso text: String, localOffset: (Instant) -> Int = { _ in 0 }) {
        var scanner = DigitScanner(text)
        guard let year = scanner.number(4), scanner.skip("-"), let month = scanner.number(2), scanner.skip("-"),
            let day = scanner.number(2), (1_970...9_999).contains(year), (1...12).contains(month), (1...31).contains(day)
        else { return nil }
        var hour = 0, minute = 0, second = 0, millisecond = 0
        if scanner.skip("T") || scanner.skip("t") || scanner.skip(" ") {
            guard let hours = scanner.number(2), scanner.skip(":"), let minutes = scanner.number(2), hours < 24, minutes < 60
            else { return nil }
            (hour, minute) = (hours, minutes)
            if scanner.skip(":") {
                guard let seconds = scanner.number(2), seconds < 60 else { return nil }
                second = seconds
                if scanner.skip(".") {
                    guard let fraction = scanner.fraction(digits: 3) else { return nil }
                    millisecond = fraction
                }
            }
        }
        let days = CalendarTime.days(year: year, month: month, day: day)
        guard CalendarTime.isDay(year: year, month: month, day: day) else { return nil }
        let seconds = Int64(days) * 86_400 + Int64(hour * 3_600 + minute * 60 + second)
        let wall = Instant(milliseconds: seconds * 1_000 + Int64(millisecond))
        guard let offset = scanner.zone() ?? (scanner.isAtEnd ? localOffset(wall) : nil), scanner.isAtEnd else { return nil }
        self = Instant(milliseconds: wall.milliseconds - Int64(offset) * 1_000)
    }
}

extension CalendarTime {
    static func isDay(year: Int, month: Int, day: Int) -> Bool {
        let next = month == 12 ? days(year: year + 1, month: 1, day: 1) : days(year: year, month: month + 1, day: 1)
        return day <= next - days(year: year, month: month, day: 1)
    }
}

/// The number in decimal digits with zeros before it.
func padded(_ number: Int, _ digits: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
}

/// Reads the fixed parts of an ISO 8601 text from left to right.
private struct DigitScanner {
    private var rest: Substring.UTF8View

    init(_ text: String) {
        rest = Substring(text).utf8
    }

    var isAtEnd: Bool { rest.isEmpty }

    mutating func skip(_ character: Character) -> Bool {
        guard let byte = rest.first, byte == character.asciiValue else { return false }
        rest.removeFirst()
        return true
    }

    mutating func number(_ digits: Int) -> Int? {
        var value = 0
        for _ in 0..<digits {
            guard let byte = rest.first, (48...57).contains(byte) else { return nil }
            value = value * 10 + Int(byte - 48)
            rest.removeFirst()
        }
        return value
    }

    /// Digits after a decimal point, as that many digits; further ones are dropped.
    mutating func fraction(digits: Int) -> Int? {
        var value = 0
        var seen = 0
        while let byte = rest.first, (48...57).contains(byte) {
            if seen < digits { value = value * 10 + Int(byte - 48) }
            seen += 1
            rest.removeFirst()
        }
        guard seen > 0 else { return nil }
        for _ in seen..<max(seen, digits) { value *= 10 }
        return value
    }

    /// Seconds east of Greenwich, where a zone is written.
    mutating func zone() -> Int? {
        if skip("Z") || skip("z") { return 0 }
        let sign: Int
        if skip("+") { sign = 1 } else if skip("-") { sign = -1 } else { return nil }
        guard let hours = number(2) else { return nil }
        _ = skip(":")
        let minutes = isAtEnd ? 0 : number(2)
        guard let minutes, hours <= 14, minutes < 60 else { return nil }
        return sign * (hours * 3_600 + minutes * 60)
    }
}
