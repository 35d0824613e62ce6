import Engine
import Words

extension NameStyle {
    /// How much is held back: where methods of one agenda differ, the most confidential one counts for all.
    var confidentiality: Int {
        switch self {
        case .full: 0
        case .initials: 1
        case .none: 2
        }
    }
}

/// How people are called in a report.
struct ShownNames {
    let style: NameStyle
    let state: State
    let language: Language

    /// Nil where no names are shown.
    func name(_ id: PersonID) -> String? {
        switch style {
        case .none: return nil
        case .full: return state.name(of: id, language)
        case .initials:
            guard let name = state.people[id]?.name, !name.isEmpty else { return state.name(of: id, language) }
            return initials(name)
        }
    }
}

/// `M. K.` for Mari Kask, `M.-L. K.` for Mari-Liis Kask.
func initials(_ name: String) -> String {
    let words = name.split(whereSeparator: \.isWhitespace).compactMap { word -> String? in
        let parts = word.split(whereSeparator: isHyphen).compactMap { part in
            part.first(where: \.isLetter).map { "\($0.uppercased())." }
        }
        return parts.isEmpty ? nil : parts.joined(separator: "-")
    }
    return words.isEmpty ? "?" : words.joined(separator: " ")
}

/// The hyphens that people type in double names.
private func isHyphen(_ character: Character) -> Bool {
    character == "-" || character == "\u{2010}" || character == "\u{2011}" || character == "–"
}

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
