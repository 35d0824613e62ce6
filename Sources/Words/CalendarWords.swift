import Engine

/// What stands in the entries of an exported calendar.
public struct CalendarWords: Sendable {
    private let language: Language

    public init(_ language: Language) { self.language = language }

    /// The day on which a decision is looked at again.
    public func review(_ decision: String) -> String { language.say(et: "Vaadata üle: \(decision)", en: "Review: \(decision)") }
    public func responsible(_ name: String) -> String { language.say(et: "Vastutab: \(name)", en: "Responsible: \(name)") }
    public func session(_ title: String) -> String { language.say(et: "Kohtumine: \(title)", en: "Session: \(title)") }
}
