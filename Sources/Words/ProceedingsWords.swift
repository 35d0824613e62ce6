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

    public func convener(_ names: String, count: Int) -> String {
        count == 1
            ? language.say(et: "Püstitaja: \(names)", en: "Convener: \(names)")
            : language.say(et: "Püstitajad: \(names)", en: "Conveners: \(names)")
    }

    public func held(_ slot: Int, _ place: String) -> String {
        language.say(et: "\(slot). ajavahemik, \(place)", en: "slot \(slot), \(place)")
    }

    public var notHeld: String { language.say(et: "Ajakavasse ei pandud", en: "Not put on the grid") }

    public func interest(_ count: Int) -> String {
        language.say(et: "Soovijaid \(count)", en: count == 1 ? "1 person wanted to come" : "\(count) people wanted to come")
    }

    public func merged(_ text: String, by name: String?) -> String {
        let who = name.map { " (\($0))" } ?? ""
        return language.say(et: "Siia ühendati „\(text)“\(who)", en: "“\(text)”\(who) was merged into it")
    }

    public var noReport: String { language.say(et: "Aruteluleht puudub.", en: "There is no report.") }
    public var missing: String { language.say(et: "Puuduvad arutelulehed", en: "Missing reports") }
}
