import Engine

/// The words of an exported report.
public struct ReportWords: Sendable {
    private let language: Language

    public init(_ language: Language) {
        self.language = language
    }

    // MARK: The session

    public func edition(_ readers: Readers) -> String {
        switch readers {
        case .me: language.say(et: "Läbiviija kokkuvõte, mitte jagamiseks", en: "The facilitator's own report, not for sharing")
        case .participants: language.say(et: "Kokkuvõte osalejatele", en: "Report for the participants")
        case .client: language.say(et: "Kokkuvõte tellijale", en: "Report for the client")
        }
    }

    public var date: String { language.say(et: "Aeg", en: "Date") }
    public var purpose: String { language.say(et: "Eesmärk", en: "Purpose") }
    public var client: String { language.say(et: "Tellija", en: "Client") }
    public var place: String { language.say(et: "Koht", en: "Place") }
    public var people: String { language.say(et: "Osalejad", en: "People") }
    public var question: String { language.say(et: "Küsimus", en: "Question") }
    public var notStarted: String { language.say(et: "Kohtumine ei ole veel alanud.", en: "The session has not started yet.") }

    public func underWay(_ hour: String) -> String {
        language.say(
            et: "Kohtumine alles käib; kokkuvõte on tehtud kell \(hour).",
            en: "The session is under way; this report was made at \(hour).")
    }

    /// Who came, as far as arrivals were marked.
    public func present(_ count: Int) -> String { language.say(et: "kohal \(count)", en: "\(count) present") }

    /// Where nobody was marked as arrived, nobody is called present.
    public func listed(_ count: Int) -> String { language.say(et: "nimekirjas \(count)", en: "\(count) on the list") }

    /// People whose names stand beside it.
    public func andOthers(_ count: Int) -> String {
        language.say(et: "ja veel \(count)", en: "and \(count) more")
    }

    // MARK: How it went

    public var flow: String { language.say(et: "Kohtumise käik", en: "How it went") }
    public var step: String { language.say(et: "Samm", en: "Step") }
    public var began: String { language.say(et: "Algus", en: "Began") }
    public var took: String { language.say(et: "Kestis", en: "Took") }
    public var planned: String { language.say(et: "Kavas", en: "Planned") }
    public var over: String { language.say(et: "Üle aja", en: "Over") }
    public var skipped: String { language.say(et: "vahele jäetud", en: "skipped") }
    public var goesOn: String { language.say(et: "käib", en: "going on") }
    public var timetable: String { language.say(et: "Ajakava", en: "Timetable") }

    public func late(_ length: String) -> String {
        language.say(et: "Ajakavast maas \(length).", en: "Late by \(length).")
    }

    public func early(_ length: String) -> String {
        language.say(et: "Ajakavast ees \(length).", en: "Early by \(length).")
    }

    public var onTime: String { language.say(et: "Ajakavas.", en: "On time.") }

    // MARK: Who spoke how long

    public var talk: String { language.say(et: "Kõneaeg", en: "Talk times") }
    public var who: String { language.say(et: "Kes", en: "Who") }
    public var spoke: String { language.say(et: "Rääkis", en: "Spoke") }
    public var turns: String { language.say(et: "Kõnekordi", en: "Turns") }
    public var share: String { language.say(et: "Osakaal", en: "Share") }

    public func percent(_ number: Int) -> String { language.say(et: "\(number)%", en: "\(number)%") }

    // MARK: What is gathered from all notes

    public var what: String { language.say(et: "Mida teha", en: "What") }
    /// Over a column with the words of a decision, and over one with the day on which it is looked at again.
    public var decided: String { language.say(et: "Mida otsustati", en: "What was decided") }
    public var reviewed: String { language.say(et: "Vaadatakse üle", en: "To be reviewed") }
    public var method: String { language.say(et: "Meetodist", en: "About the method") }

    /// Over the list in which a reader finds everything of one kind.
    public func gatheredHeading(_ kind: NoteKind, count: Int) -> String {
        kind == .question ? language.say(et: "Üles jäänud küsimused", en: "Open questions") : heading(kind, count: count)
    }

    public var byWhen: String { language.say(et: "Mis ajaks", en: "By when") }
    public var contradictions: String { language.say(et: "Vastukäivad väited", en: "What contradicts each other") }
    public var oneSays: String { language.say(et: "Ühe väite järgi", en: "One says") }
    public var otherSays: String { language.say(et: "Teise väite järgi", en: "The other says") }
    public var leftOpen: String { language.say(et: "Kumb on õige, jäi lahtiseks.", en: "Which is right was left open.") }
    public var risksAndIdeas: String {
        language.say(et: "Riskid ja ideed nende vastu", en: "Risks and the ideas that answer them")
    }
    public var noIdea: String { language.say(et: "(ideed veel ei ole)", en: "(no idea yet)") }

    // MARK: Photographs

    public func pictures(_ count: Int) -> String {
        count == 1 ? language.say(et: "Foto", en: "Photograph") : language.say(et: "Fotod", en: "Photographs")
    }

    public func picture(_ number: Int) -> String { language.say(et: "Foto \(number)", en: "Photograph \(number)") }

    // MARK: Notes

    /// Before a highlighted note; a word beside it says the same.
    public static let highlightMark = "★"
    public var highlights: String { language.say(et: "Esile tõstetud", en: "Highlights") }
    public var highlighted: String { language.say(et: "esile tõstetud", en: "highlight") }
    public var beforeStart: String { language.say(et: "Enne algust", en: "Before the start") }
    public var noNotes: String { language.say(et: "Märkmeid ei ole.", en: "There are no notes.") }

    public func erased(_ count: Int) -> String {
        language.say(
            et: count == 1 ? "1 märge on jäädavalt kustutatud." : "\(count) märget on jäädavalt kustutatud.",
            en: count == 1 ? "1 note was erased." : "\(count) notes were erased.")
    }

    /// A step of a round of its repeat.
    public func inRound(_ title: String, _ round: Int) -> String {
        language.say(et: "\(title), \(round). voor", en: "\(title), round \(round)")
    }

    /// A step that comes once for each of several notes.
    public func about(_ title: String, _ number: Int) -> String { "\(title) \(number)" }

    public var questions: String { language.say(et: "Voorude küsimused", en: "The questions of the rounds") }
    public var tables: String { language.say(et: "Lauad", en: "Tables") }
    public var tableColumn: String { language.say(et: "Laud", en: "Table") }

    /// 0 where there are no rounds.
    public func roundColumn(_ round: Int) -> String {
        round == 0 ? language.say(et: "Kes", en: "Who") : language.say(et: "\(round). voor", en: "Round \(round)")
    }

    public func host(_ name: String) -> String { language.say(et: "\(name) (lauajuht)", en: "\(name) (host)") }

    public func table(_ number: Int) -> String {
        language.say(et: "laud \(number)", en: "table \(number)")
    }

    public func due(_ text: String) -> String {
        language.say(et: "tähtaeg: \(text)", en: "by \(text)")
    }

    public func owner(_ name: String) -> String {
        language.say(et: "vastutab \(name)", en: "responsible: \(name)")
    }

    /// The heading over notes of a kind, in the number that there are.
    public func heading(_ kind: NoteKind, count: Int) -> String {
        let one = count == 1
        return switch kind {
        case .note: language.say(et: one ? "Märge" : "Märkmed", en: one ? "Note" : "Notes")
        case .intention: language.say(et: one ? "Kavatsus" : "Kavatsused", en: one ? "Intention" : "Intentions")
        case .agreement: language.say(et: one ? "Kokkulepe" : "Kokkulepped", en: one ? "Agreement" : "Agreements")
        case .theme: language.say(et: one ? "Teema" : "Teemad", en: one ? "Theme" : "Themes")
        case .idea: language.say(et: one ? "Idee" : "Ideed", en: one ? "Idea" : "Ideas")
        case .topic: language.say(et: one ? "Aruteluteema" : "Aruteluteemad", en: one ? "Topic" : "Topics")
        case .proposal: language.say(et: one ? "Ettepanek" : "Ettepanekud", en: one ? "Proposal" : "Proposals")
        case .concern: language.say(et: one ? "Mure" : "Mured", en: one ? "Concern" : "Concerns")
        case .decision: language.say(et: one ? "Otsus" : "Otsused", en: one ? "Decision" : "Decisions")
        case .action: language.say(et: one ? "Edasine tegevus" : "Edasised tegevused", en: one ? "Action" : "Actions")
        case .question: language.say(et: one ? "Küsimus" : "Küsimused", en: one ? "Question" : "Questions")
        case .quote: language.say(et: one ? "Tsitaat" : "Tsitaadid", en: one ? "Quote" : "Quotes")
        case .takeaway: language.say(et: one ? "Kaasavõetud mõte" : "Kaasavõetud mõtted", en: one ? "Takeaway" : "Takeaways")
        case .parked: language.say(et: "Parkla", en: "Parking lot")
        case .fact: language.say(et: one ? "Fakt" : "Faktid", en: one ? "Fact" : "Facts")
        case .gap: language.say(et: "Mida me ei tea", en: "What we do not know")
        case .feeling: language.say(et: one ? "Tunne" : "Tunded", en: one ? "Feeling" : "Feelings")
        case .risk: language.say(et: one ? "Risk" : "Riskid", en: one ? "Risk" : "Risks")
        case .benefit: language.say(et: "Kasu", en: one ? "Benefit" : "Benefits")
        case .conclusion: language.say(et: one ? "Järeldus" : "Järeldused", en: one ? "Conclusion" : "Conclusions")
        case .like: language.say(et: "Mis meeldib", en: "What people like")
        case .offer: language.say(et: one ? "Pakkumine" : "Pakkumised", en: one ? "Offer" : "Offers")
        case .join: language.say(et: one ? "Kaasalööja" : "Kaasalööjad", en: "Who joins")
        case .report: language.say(et: one ? "Aruteluleht" : "Arutelulehed", en: one ? "Report" : "Reports")
        }
    }
}
