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
    public var nothingToPlace: String { language.say(et: "Paigutada pole veel midagi.", en: "There is nothing to put in order yet.") }

    /// - Parameter axes: what goes across, then what goes upward.
    public func whichPoint(_ axes: [String]) -> String {
        let named = zip(["→", "↑"], axes).map { "\($0) \($1)" }.joined(separator: "  ")
        return language.say(et: "0–10  \(named)", en: "0–10  \(named)")
    }
    public var pointHelp: String {
        language.say(
            et: "kaks arvu 0–10, näiteks 3 7 · nooled nihutavad · Enter paneb · Esc sulgeb",
            en: "two numbers 0 to 10, such as 3 7 · arrows nudge · Enter puts it there · Esc closes")
    }
    public var notAPoint: String { language.say(et: "Kirjuta kaks arvu 0–10, näiteks 3 7.", en: "Type two numbers from 0 to 10, such as 3 7.") }
    public var underWhich: String { language.say(et: "Millise märkme alla?", en: "Under which note?") }
    public var whichDate: String { language.say(et: "Mis kuupäeva juurde (näiteks 2027-02-12)", en: "At which date (such as 2027-02-12)") }

    /// What the list of the notes is called.
    public func title(_ form: ArrangePlan.Form) -> String {
        switch form {
        case .clusters, .columns: language.say(et: "Rühmad", en: "Groups")
        case .axes: language.say(et: "Teljestik", en: "Axes")
        case .tree: language.say(et: "Puu", en: "Tree")
        case .timeline: language.say(et: "Ajatelg", en: "Timeline")
        }
    }

    /// What the key is called that opens that list, and the one that puts a note in its place; nil where groups are.
    public func placeKey(_ form: ArrangePlan.Form) -> (list: String, put: String)? {
        switch form {
        case .clusters, .columns: nil
        case .axes: (language.say(et: "paiguta teljestikku", en: "place notes"), language.say(et: "pane kohale", en: "place"))
        case .tree: (language.say(et: "paiguta puusse", en: "build the tree"), language.say(et: "teise alla", en: "under another"))
        case .timeline: (language.say(et: "paiguta ajateljele", en: "date notes"), language.say(et: "kuupäev", en: "date"))
        }
    }

    public func unplaced(_ form: ArrangePlan.Form) -> String {
        switch form {
        case .clusters, .columns: language.say(et: "Rühmata", en: "In no group")
        case .axes, .timeline: language.say(et: "paigutamata", en: "not placed")
        case .tree: ""
        }
    }

    // MARK: In a report

    public var number: String { language.say(et: "Nr", en: "No.") }
    public var note: String { language.say(et: "Märge", en: "Note") }
    public var date: String { language.say(et: "Aeg", en: "Date") }
}
