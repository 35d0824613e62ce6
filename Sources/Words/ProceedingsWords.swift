import Engine

/// The words of the book of proceedings, and of the forms from which it is made.
public struct ProceedingsWords: Sendable {
    public let language: Language

    public init(_ language: Language) {
        self.language = language
    }

    public var overview: String { language.say(et: "Ajakava", en: "Schedule") }
    public var title: String { language.say(et: "Arutelude kogumik", en: "Book of proceedings") }

    /// The heads of the schedule's columns.
    public var head: [String] {
        [
            language.say(et: "Ajavahemik", en: "Slot"), language.say(et: "Koht", en: "Place"), language.say(et: "Teema", en: "Topic"),
            language.say(et: "Püstitaja", en: "Convener"),
        ]
    }

    /// Over a column of the grid.
    public func slotHead(_ slot: Int) -> String { language.say(et: "\(slot). ajavahemik", en: "Slot \(slot)") }

    public func convener(_ names: String, count: Int) -> String {
        count == 1
            ? language.say(et: "Püstitaja: \(names)", en: "Convener: \(names)")
            : language.say(et: "Püstitajad: \(names)", en: "Conveners: \(names)")
    }

    public func held(_ slot: Int, _ place: String) -> String {
        language.say(et: "\(place), \(slot). ajavahemik", en: "\(place), slot \(slot)")
    }

    public var notHeld: String { language.say(et: "Ajakavasse ei pandud", en: "Not put on the grid") }

    public func interest(_ count: Int) -> String {
        language.say(et: "Soovijaid \(count)", en: count == 1 ? "1 person wanted to come" : "\(count) people wanted to come")
    }

    public func merged(_ text: String, by name: String?) -> String {
        let who = name.map { " (\($0))" } ?? ""
        return language.say(et: "Siia ühendati „\(text)“\(who)", en: "“\(text)”\(who) was merged into it")
    }

    public var missing: String { language.say(et: "Puuduvad arutelulehed", en: "Missing reports") }

    // MARK: Forms to print

    public var topicForm: String { language.say(et: "TEEMALEHT", en: "TOPIC SHEET") }
    public var reportForm: String { language.say(et: "ARUTELULEHT", en: "REPORT") }

    /// What is filled in on a topic sheet.
    public var topicLabels: [String] {
        [
            language.say(et: "Teema:", en: "Topic:"), language.say(et: "Püstitaja:", en: "Convener:"),
            language.say(et: "Ajavahemik:", en: "Slot:"), language.say(et: "Koht:", en: "Place:"),
        ]
    }

    /// What is filled in on a report. A line with one of these and nothing after it is left out when reports are read.
    public var reportLabels: [String] {
        [
            language.say(et: "Osalejad:", en: "Participants:"), language.say(et: "Millest räägiti:", en: "What was talked about:"),
            language.say(et: "Mis selgus ja mida soovitame:", en: "What we found and recommend:"),
            language.say(et: "Mida palume ja kellelt:", en: "What we ask for, and of whom:"),
        ]
    }

    /// How the sheets are filled in so that the program can read them again.
    public var formHelp: String {
        language.say(
            et: "Prinditavad lehed. Täidetud arutelulehed loeb sisse „ruum reports“: jäta alles read, mis algavad märgiga #.",
            en: "Sheets to print. Filled-in reports are read by “ruum reports”: leave the lines that begin with # as they are.")
    }
}
