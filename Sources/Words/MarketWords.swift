import Engine

/// The words of a market of ideas, on the screens and in the report.
public struct MarketWords: Sendable {
    private let language: Language
    private let site: Site

    /// Where the owners of the ideas are.
    public enum Site: Sendable {
        case stalls
        /// Callers sit at tables, and nobody votes.
        case tables
    }

    public init(_ language: Language, at site: Site = .stalls) {
        self.language = language
        self.site = site
    }

    /// What a key is called while people are there; nil where it is called the same everywhere.
    public func label(_ intent: Intent) -> String? {
        switch (intent, site) {
        case (.nameHost, .stalls), (.hostHere, .stalls): language.say(et: "leti esitaja", en: "stall owner")
        case (.nameHost, .tables), (.hostHere, .tables): language.say(et: "kutsuja", en: "caller")
        case (.stallNote, .tables): language.say(et: "märge lauda", en: "note at a table")
        case (.tableList, .stalls): language.say(et: "letid", en: "stalls")
        case (.tableOver, .stalls): language.say(et: "lett lõpetas", en: "stall is done")
        default: nil
        }
    }

    public func whoStands(at number: Int) -> String {
        switch site {
        case .stalls: language.say(et: "Kes on leti \(number) esitaja?", en: "Owner at stall \(number)?")
        case .tables: language.say(et: "Kes on laua \(number) kutsuja?", en: "Caller at table \(number)?")
        }
    }
    public var whichStallsAreOver: String { language.say(et: "Millised letid lõpetasid (numbrid)?", en: "Which stalls are done (numbers)?") }

    // Counting dots and coins
    /// What a key of a poll is called there; nil where it is called as everywhere.
    public static func label(_ intent: Intent, _ unit: PollPlan.Unit, _ language: Language) -> String? {
        switch (intent, unit) {
        case (.tally, .dots): language.say(et: "loe täpid", en: "count dots")
        case (.tally, .coins): language.say(et: "loe mündid", en: "count coins")
        case (.answer, .dots): language.say(et: "kelle täpid?", en: "whose dots?")
        case (.answer, .coins): language.say(et: "kelle mündid?", en: "whose coins?")
        case (.reveal, _): language.say(et: "näita tulemust", en: "show the result")
        default: nil
        }
    }
    public func howMany(_ unit: PollPlan.Unit, at number: Int, of count: Int, _ title: String) -> String {
        switch unit {
        case .dots: language.say(et: "\(number)/\(count) \(title): mitu täppi?", en: "\(number)/\(count) \(title): how many dots?")
        case .coins: language.say(et: "\(number)/\(count) \(title): mitu münti?", en: "\(number)/\(count) \(title): how many coins?")
        }
    }
    public var countHelp: String {
        language.say(
            et: "Enter: edasi järgmise idee juurde · mitu arvu reas (9 4 3) täidab loendi järjest · Esc lõpetab",
            en: "Enter: on to the next idea · several numbers (9 4 3) fill the list in order · Esc ends")
    }

    public var callers: String { language.say(et: "Kutsujad", en: "Callers") }
    /// Fewer have called than there are tables.
    public func callers(_ count: Int, of most: Int) -> String {
        language.say(et: "Kutsujaid on \(count), laudu \(most): kutsu veel.", en: "\(count) of about \(most) callers: ask for more.")
    }

    public func stall(_ number: Int) -> String { language.say(et: "lett \(number)", en: "stall \(number)") }
    public var stalls: String { language.say(et: "Letid", en: "Stalls") }
    public func stallCount(_ count: Int) -> String {
        if site == .tables {
            return language.say(et: count == 1 ? "1 laud" : "\(count) lauda", en: count == 1 ? "1 table" : "\(count) tables")
        }
        return language.say(et: count == 1 ? "1 lett" : "\(count) letti", en: count == 1 ? "1 stall" : "\(count) stalls")
    }
    public func nobodyThere(_ number: Int) -> String {
        if site == .tables {
            return language.say(
                et: "Laual \(number) ei ole kutsujat: leia keegi, kes tema küsimust hoiab.",
                en: "Table \(number) has no caller: find somebody who keeps their question.")
        }
        return language.say(
            et: "Lett \(number) on tühi: mine ise sinna või jäta letile leht ja märkmekaardid.",
            en: "Stall \(number) has nobody: go there yourself, or leave its sheet and note cards.")
    }

    /// Questions, offers and the others as they stand in one line; what there is none of is left out.
    public func left(likes: Int, questions: Int, offers: Int, joins: Int) -> String {
        var parts: [String] = []
        if likes > 0 { parts.append(language.say(et: "meeldib \(likes)", en: likes == 1 ? "1 like" : "\(likes) likes")) }
        if questions > 0 { parts.append(language.say(et: "küsimusi \(questions)", en: questions == 1 ? "1 question" : "\(questions) questions")) }
        if offers > 0 { parts.append(language.say(et: "pakkumisi \(offers)", en: offers == 1 ? "1 offer" : "\(offers) offers")) }
        if joins > 0 { parts.append(language.say(et: "kaasalööjaid \(joins)", en: joins == 1 ? "1 joins" : "\(joins) join")) }
        return parts.joined(separator: " · ")
    }

    // Typing at a stall
    public var whichStall: String {
        if site == .tables { return language.say(et: "Milline laud?", en: "Which table?") }
        return language.say(et: "Milline lett?", en: "Which stall?")
    }
    public func whichKind(_ title: String) -> String {
        if site == .tables { return language.say(et: "Mis jäi lauda „\(title)“?", en: "What was left at “\(title)”?") }
        return language.say(et: "Mis jäi letile „\(title)“?", en: "What was left at “\(title)”?")
    }
    public var kindHelp: String {
        language.say(et: "1–4 valib · ↑↓ liigub · Enter või tekst kirjutab · Esc tagasi", en: "1–4 takes · ↑↓ moves · Enter or words write · Esc back")
    }

    /// How many cards were left; nothing where there are none.
    public func cards(_ count: Int) -> String {
        count == 0 ? "" : language.say(et: count == 1 ? "1 kaart" : "\(count) kaarti", en: count == 1 ? "1 card" : "\(count) cards")
    }

    // The room
    public func score(_ points: Int) -> String { String(points) }
    public var tie: String { language.say(et: "viik", en: "tie") }

    // The report
    public var result: String { language.say(et: "Ideed ja tulemus", en: "Ideas and result") }
    public var ideas: String { language.say(et: "Ideed", en: "Ideas") }
    public var rankingHead: [String] {
        language == .et ? ["Koht", "Idee", "Esitaja", "Punkte"] : ["Place", "Idea", "Owner", "Points"]
    }
    public func place(_ place: Int?, isTied: Bool) -> String {
        guard let place else { return "–" }
        return isTied ? "\(place). (\(tie))" : "\(place)."
    }
    public func owner(_ name: String) -> String { language.say(et: "Esitaja: \(name)", en: "Owner: \(name)") }
    public func version(_ number: Int, _ text: String) -> String {
        language.say(et: "\(number). versioon: \(text)", en: "Version \(number): \(text)")
    }
    /// A version of an idea among other short things.
    public func versionMark(_ number: Int) -> String { language.say(et: "\(number). versioon", en: "version \(number)") }
    public func points(_ points: Int, place: String) -> String {
        language.say(et: "Punkte \(points), koht \(place)", en: "Points \(points), place \(place)")
    }
    public func heading(_ kind: NoteKind) -> String {
        switch kind {
        case .like: language.say(et: "Mis meeldib", en: "Likes")
        case .offer: language.say(et: "Pakkumised", en: "Offers")
        case .join: language.say(et: "Kaasalööjad", en: "Who joins")
        case .question: language.say(et: "Küsimused", en: "Questions")
        case .action: language.say(et: "Järgmine samm", en: "Next step")
        default: kind.heading(language)
        }
    }
    public func someone(_ text: String, _ name: String) -> String { "\(text) (\(name))" }
}
