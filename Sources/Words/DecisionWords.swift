import Engine

/// What a report says about polls and decisions.
public struct DecisionWords: Sendable {
    private let language: Language

    public init(_ language: Language) { self.language = language }

    public var title: String { language.say(et: "Otsus", en: "Decision record") }
    public var result: String { language.say(et: "Tulemus", en: "Result") }
    public var nothingDecided: String { language.say(et: "Midagi ei otsustatud.", en: "Nothing was decided.") }
    public var agreedBefore: String { language.say(et: "Varem kokku lepitud", en: "Agreed beforehand") }
    public var reasons: String { language.say(et: "Põhjused", en: "Reasons") }
    public var number: String { language.say(et: "Proov", en: "Test") }
    public var answered: String { language.say(et: "Vastas", en: "Answered") }
    public var outcome: String { language.say(et: "Kuidas lõppes", en: "Outcome") }
    public var notConfirmed: String { language.say(et: "kinnitamata", en: "not confirmed") }
    public var withheld: String { RoomWord.withheld.words(language) }
    public var tied: String { RoomWord.tied.words(language) }
    public var idea: String { language.say(et: "Mille poolt", en: "For") }
    public var points: String { language.say(et: "Punkte", en: "Points") }
    public var place: String { language.say(et: "Koht", en: "Place") }

    public func decided(_ outcome: String, answered: Int, present: Int) -> String {
        language.say(
            et: "Tulemus: \(outcome). Kohal \(present), vastanud \(answered).",
            en: "Outcome: \(outcome). \(answered) of \(present) present answered.")
    }

    /// On the wall, over the text.
    public var decidedText: String { language.say(et: "Otsustatud", en: "Decided") }

    public func decidedOn(_ version: Int, _ text: String?) -> String {
        let words = text.map { ": \($0)" } ?? "."
        return language.say(et: "Otsustati \(version). versioon\(words)", en: "Decided on version \(version)\(words)")
    }

    public func review(_ date: String) -> String { language.say(et: "vaadatakse üle \(date)", en: "to be reviewed \(date)") }

    public func owed(_ count: Int, _ names: [String] = []) -> String {
        let list = names.isEmpty ? "" : " (\(names.joined(separator: ", ")))"
        return language.say(et: "Ütlemata jäänud põhjusi: \(count)\(list).", en: "Reasons that were not given: \(count)\(list).")
    }
}
