import Engine

/// How exact times are: beside a known speaking order exact instants tell who said what.
struct Rounding {
    private let isExact: Bool

    private static let step = Span.minutes(5)

    private let now: Instant

    init(_ edition: Readers, now: Instant) {
        self.now = now
        switch edition {
        case .me: isExact = true
        case .participants, .client: isExact = false
        }
    }

    /// The nearest five minutes.
    func planned(_ instant: Instant) -> Instant {
        isExact ? instant : Instant(milliseconds: Rounding.nearest(instant.milliseconds, Rounding.step.milliseconds))
    }

    /// As `planned`, for what has happened: never later than the five minutes that are full by now.
    func instant(_ instant: Instant) -> Instant {
        isExact ? instant : min(planned(instant), Instant(milliseconds: now.milliseconds - Rounding.rest(now.milliseconds)))
    }

    private static func rest(_ value: Int64) -> Int64 { ((value % step.milliseconds) + step.milliseconds) % step.milliseconds }

    /// Whole minutes, one at least.
    func length(_ span: Span) -> Span {
        let minute = Span.minute.milliseconds
        return isExact ? span : Span(milliseconds: max(minute, Rounding.nearest(span.milliseconds, minute)))
    }

    private static func nearest(_ value: Int64, _ unit: Int64) -> Int64 {
        let rest = ((value % unit) + unit) % unit
        let below = value.subtractingReportingOverflow(rest).partialValue
        return rest * 2 < unit ? below : below.addingReportingOverflow(unit).partialValue
    }
}
