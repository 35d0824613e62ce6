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

    // MARK: In a report

    public func title(_ form: ArrangePlan.Form) -> String {
        switch form {
        case .clusters, .columns: language.say(et: "Rühmad", en: "Groups")
        case .axes: language.say(et: "Kaart", en: "Map")
        case .tree: language.say(et: "Puu", en: "Tree")
        case .timeline: language.say(et: "Ajajoon", en: "Timeline")
        }
    }

    public func unplaced(_ form: ArrangePlan.Form) -> String {
        switch form {
        case .clusters, .columns: language.say(et: "Rühmata", en: "In no group")
        case .axes, .tree, .timeline: language.say(et: "Paigutamata", en: "Not placed")
        }
    }

    public var number: String { language.say(et: "Nr", en: "No.") }
    public var note: String { language.say(et: "Märge", en: "Note") }
    public var date: String { language.say(et: "Aeg", en: "Date") }
}
