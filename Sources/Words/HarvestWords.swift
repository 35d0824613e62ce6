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

    public func withoutOwner(_ count: Int) -> String {
        language.say(et: "Vastutajata tegevusi: \(count)", en: "Actions that nobody has taken: \(count)")
    }

    public func reports(_ count: Int) -> String {
        language.say(et: "Arutelulehti puudu: \(count)", en: "Reports missing: \(count)")
    }

    public func reasons(_ count: Int) -> String {
        language.say(et: "Põhjusi ütlemata: \(count)", en: "Reasons not given: \(count)")
    }
}
