import Engine

/// A day of the calendar, as a due date means it: without an hour and a zone; from 1970 to 9999.
public struct CalendarDay: Equatable, Comparable, Sendable {
    public let year: Int
    public let month: Int
    public let day: Int

    /// Nil where the calendar has no such day.
    public init?(year: Int, month: Int, day: Int) {
        self.year = year
        self.month = month
        self.day = day
        guard Instant(iso: iso) != nil else { return nil }
    }

    /// The day of an instant in Greenwich.
    init?(_ instant: Instant) {
        let time = CalendarTime(instant)
        self.init(year: time.year, month: time.month, day: time.day)
    }

    /// `2026-12-15`.
    public var iso: String { "\(year)-\(CalendarDay.twoDigits(month))-\(CalendarDay.twoDigits(day))" }

    /// Nil after the last day of the year 9999.
    var next: CalendarDay? { Instant(iso: iso).flatMap { CalendarDay($0 + CalendarDay.length) } }

    /// Nil before the first day of 1970.
    var previous: CalendarDay? { Instant(iso: iso).flatMap { CalendarDay($0 + -CalendarDay.length) } }

    private static let length = Span(milliseconds: 24 * Span.hour.milliseconds)

    public static func < (left: CalendarDay, right: CalendarDay) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }

    static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
