import Engine

/// What the look through all that was captured says.
public struct HarvestWords: Sendable {
    private let language: Language

    public init(_ language: Language) { self.language = language }

    /// Which key opens the list of everything.
    public func opens(_ key: String) -> String {
        language.say(
            et: "\(key) näitab kõike, mis kirjas on: vaata üle, ühenda, tõsta esile, salvesta.",
            en: "\(key) shows everything that was captured: look it through, merge, highlight, export.")
    }

    public var heading: String { language.say(et: "Mis on kirjas", en: "What was captured") }
    public var nothing: String { language.say(et: "Kirja ei ole veel midagi saanud.", en: "Nothing has been written down yet.") }
    public var complete: String { language.say(et: "Midagi ei ole puudu.", en: "Nothing is missing.") }

    public func decided(_ text: String) -> String { language.say(et: "Otsustatud: \(text)", en: "Decided: \(text)") }
    public var noReview: String {
        language.say(et: "Ülevaatamise päev on kokku leppimata.", en: "No day of review is agreed.")
    }
    public func openConcerns(_ count: Int) -> String {
        language.say(et: "Mured, mis jäävad lahtiseks: \(count)", en: "Concerns that stay open: \(count)")
    }

    public func withoutOwner(_ count: Int) -> String {
        language.say(et: "Vastutajata tegevusi: \(count)", en: "Actions that nobody has taken: \(count)")
    }

    public func reports(_ count: Int) -> String {
        language.say(et: "Arutelulehti puudu: \(count)", en: "Reports missing: \(count)")
    }

    public func openRisks(_ count: Int) -> String {
        language.say(et: "Riske, millele ükski idee ei vasta: \(count)", en: "Risks that no idea answers: \(count)")
    }

    public func reasons(_ count: Int) -> String {
        language.say(et: "Põhjusi ütlemata: \(count)", en: "Reasons not given: \(count)")
    }
}
