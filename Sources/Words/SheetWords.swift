import Engine

/// The heads and fixed cells of the tables that are exported for a spreadsheet.
public struct SheetWords: Sendable {
    private let language: Language

    public init(_ language: Language) { self.language = language }

    public var number: String { language.say(et: "Nr", en: "No.") }
    public var method: String { language.say(et: "Meetod", en: "Method") }
    public var kind: String { language.say(et: "Liik", en: "Kind") }
    public var text: String { language.say(et: "Tekst", en: "Text") }
    public var by: String { language.say(et: "Kes ütles", en: "Said by") }
    public var role: String { language.say(et: "Roll", en: "Role") }
    public var responsible: String { language.say(et: "Vastutab", en: "Responsible") }
    public var due: String { language.say(et: "Tähtaeg", en: "Due") }
    /// Over the due date as a date, beside the one that was typed.
    public var date: String { language.say(et: "Kuupäev", en: "Date") }
    public var at: String { language.say(et: "Kell", en: "At") }

    public var choice: String { language.say(et: "Valik", en: "Choice") }
    /// Over hands and points.
    public var count: String { language.say(et: "Hääli või punkte", en: "Votes or points") }
    public var present: String { language.say(et: "Kohal", en: "Present") }
    public var withheld: String { language.say(et: "ei näidata", en: "not shown") }

    public var state: String { language.say(et: "Olek", en: "State") }

    public var name: String { language.say(et: "Nimi", en: "Name") }
    public var percent: String { language.say(et: "Osakaal %", en: "Share %") }
}
