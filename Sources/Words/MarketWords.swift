import Engine

/// The words of a market of ideas, on the screens and in the report.
public struct MarketWords: Sendable {
    private let language: Language

    public init(_ language: Language) {
        self.language = language
    }

    public func stall(_ number: Int) -> String { language.say(et: "lett \(number)", en: "stall \(number)") }
    public var stalls: String { language.say(et: "Letid", en: "Stalls") }
    public func stallCount(_ count: Int) -> String {
        language.say(et: count == 1 ? "1 lett" : "\(count) letti", en: count == 1 ? "1 stall" : "\(count) stalls")
    }
    public func nobodyThere(_ number: Int) -> String {
        language.say(
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
    public var whichStall: String { language.say(et: "Milline lett?", en: "Which stall?") }
    public func whichKind(_ title: String) -> String {
        language.say(et: "Mis jäi letile „\(title)“?", en: "What was left at “\(title)”?")
    }
    public var kindHelp: String {
        language.say(et: "1–4 valib · ↑↓ liigub · Enter kirjutab · Esc tagasi", en: "1–4 takes · ↑↓ moves · Enter writes · Esc back")
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
