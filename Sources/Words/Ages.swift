import Engine

/// How long ago a day was, or how far ahead it is: in days, weeks, months and years, as people count them.
public struct Age: Equatable, Sendable {
    /// Midnights in between; negative for a day that is still to come.
    public let days: Int

    public static let week = 7
    private static let month = 30
    private static let year = 365

    public init(days: Int) { self.days = days }

    public init(of instant: Instant, at now: Instant, in zone: Zone) {
        days = Age.day(now, zone) - Age.day(instant, zone)
    }

    /// `täna`, `eile`, `3 päeva tagasi`, `2 nädala pärast`.
    public func words(_ language: Language) -> String {
        switch days {
        case 0: language.say(et: "täna", en: "today")
        case 1: language.say(et: "eile", en: "yesterday")
        case -1: language.say(et: "homme", en: "tomorrow")
        case 1...: language.say(et: "\(amount(et: .partitive)) tagasi", en: "\(amountInEnglish) ago")
        default: language.say(et: "\(amount(et: .genitive)) pärast", en: "in \(amountInEnglish)")
        }
    }

    private enum Unit { case day, week, month, year }
    private enum Case { case partitive, genitive }

    /// In the largest unit of which there are two at least.
    private var amount: (count: Int, unit: Unit) {
        let days = Int(days.magnitude)
        return switch days {
        case ..<(2 * Age.week): (days, .day)
        case ..<(2 * Age.month): (days / Age.week, .week)
        case ..<(2 * Age.year): (days / Age.month, .month)
        default: (days / Age.year, .year)
        }
    }

    private func amount(et grammaticalCase: Case) -> String {
        let (count, unit) = amount
        let word =
            switch (unit, grammaticalCase) {
            case (.day, _): "päeva"
            case (.week, .partitive): "nädalat"
            case (.week, .genitive): "nädala"
            case (.month, .partitive): "kuud"
            case (.month, .genitive): "kuu"
            case (.year, .partitive): "aastat"
            case (.year, .genitive): "aasta"
            }
        return "\(count) \(word)"
    }

    private var amountInEnglish: String {
        let (count, unit) = amount
        let word =
            switch unit {
            case .day: "days"
            case .week: "weeks"
            case .month: "months"
            case .year: "years"
            }
        return "\(count) \(word)"
    }

    /// Which day it is in that zone, counted from some day.
    private static func day(_ instant: Instant, _ zone: Zone) -> Int {
        let local = instant.milliseconds / Span.second.milliseconds + Int64(zone.offset(instant))
        return Int(local / (24 * Span.hour.milliseconds / Span.second.milliseconds))
    }
}
