import Engine

/// The words of notes that are put in order.
public struct ArrangeWords: Sendable {
    private let language: Language

    public init(_ language: Language) {
        self.language = language
    }

    /// How many notes lie nowhere yet.
    public func left(_ count: Int, of all: Int) -> String {
        language.say(et: "Märkmeid \(all), paigutamata \(count)", en: "\(all) notes, \(count) not placed yet")
    }

    public var whichGroup: String { language.say(et: "Millisesse rühma?", en: "Into which group?") }
    public var groupHelp: String {
        language.say(
            et: "Enter paneb rühma · ↑↓ liigub · uus nimi ja Tab teeb uue rühma · Esc sulgeb",
            en: "Enter puts it there · ↑↓ moves · a new name and Tab makes a new group · Esc closes")
    }

    /// What Enter does with a name that no group has.
    public func makes(_ name: String) -> String {
        guard !name.isEmpty else { return language.say(et: "Kirjuta uue rühma nimi.", en: "Type the name of a new group.") }
        return language.say(et: "Enter teeb rühma „\(name)“.", en: "Enter makes the group “\(name)”.")
    }

    public var noGroupYet: String { language.say(et: "See märge ei ole üheski rühmas.", en: "This note is in no group.") }
    public var nothingToPlace: String { language.say(et: "Rühmitada pole veel midagi.", en: "There is nothing to put into groups yet.") }

    public var title: String { language.say(et: "Rühmad", en: "Groups") }
    public var unplaced: String { language.say(et: "Rühmata", en: "In no group") }
}
