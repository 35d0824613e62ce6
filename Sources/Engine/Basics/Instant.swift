/// A point in time: milliseconds since 1970-01-01T00:00:00Z.
public struct Instant: Hashable, Comparable, Sendable {
    public var milliseconds: Int64

    public init(milliseconds: Int64) {
        self.milliseconds = milliseconds
    }

    public static func < (left: Instant, right: Instant) -> Bool { left.milliseconds < right.milliseconds }
    public static func + (instant: Instant, span: Span) -> Instant {
        Instant(milliseconds: instant.milliseconds.addingClamped(span.milliseconds))
    }
    public static func - (later: Instant, earlier: Instant) -> Span {
        Span(milliseconds: later.milliseconds.subtractingClamped(earlier.milliseconds))
    }
}

/// A length of time in milliseconds; negative in overtime.
public struct Span: Hashable, Comparable, Sendable {
    public var milliseconds: Int64

    public init(milliseconds: Int64) {
        self.milliseconds = milliseconds
    }

    public static let zero = Span(milliseconds: 0)
    public static let second = Span(milliseconds: 1_000)
    public static let minute = Span(milliseconds: 60_000)
    public static let hour = Span(milliseconds: 3_600_000)
    /// The longest length of time that anybody may type: longer ones are slips of the finger.
    public static let longest = Span(milliseconds: 100 * 3_600_000 - 1_000)

    public static func minutes(_ count: Int) -> Span { Span(milliseconds: Int64(count) * minute.milliseconds) }
    public static func seconds(_ count: Int) -> Span { Span(milliseconds: Int64(count) * second.milliseconds) }

    public static func < (left: Span, right: Span) -> Bool { left.milliseconds < right.milliseconds }
    public static func + (left: Span, right: Span) -> Span {
        Span(milliseconds: left.milliseconds.addingClamped(right.milliseconds))
    }
    public static func - (left: Span, right: Span) -> Span {
        Span(milliseconds: left.milliseconds.subtractingClamped(right.milliseconds))
    }
    public static func += (left: inout Span, right: Span) { left = left + right }
    public static func -= (left: inout Span, right: Span) { left = left - right }
    public static prefix func - (span: Span) -> Span { .zero - span }
}

extension Int64 {
    /// Sums that stop at the ends of the number line, so that hostile durations trap nothing.
    fileprivate func addingClamped(_ other: Int64) -> Int64 {
        let (sum, overflow) = addingReportingOverflow(other)
        return overflow ? (other > 0 ? .max : .min) : sum
    }

    fileprivate func subtractingClamped(_ other: Int64) -> Int64 {
        let (difference, overflow) = subtractingReportingOverflow(other)
        return overflow ? (other > 0 ? .min : .max) : difference
    }
}
