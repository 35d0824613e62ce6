import Engine

extension NoteKind {
    /// One note of this kind.
    public func name(_ language: Language) -> String {
        switch self {
        case .note: language.say(et: "märge", en: "note")
        case .intention: language.say(et: "kavatsus", en: "intention")
        case .agreement: language.say(et: "kokkulepe", en: "agreement")
        case .theme: language.say(et: "teema", en: "theme")
        case .idea: language.say(et: "idee", en: "idea")
        case .topic: language.say(et: "aruteluteema", en: "topic")
        case .proposal: language.say(et: "ettepanek", en: "proposal")
        case .concern: language.say(et: "mure", en: "concern")
        case .decision: language.say(et: "otsus", en: "decision")
        case .action: language.say(et: "tegevus", en: "action")
        case .question: language.say(et: "küsimus", en: "question")
        case .quote: language.say(et: "tsitaat", en: "quote")
        case .takeaway: language.say(et: "kaasavõetud mõte", en: "takeaway")
        case .parked: language.say(et: "pargitud mõte", en: "parked thought")
        case .fact: language.say(et: "fakt", en: "fact")
        case .gap: language.say(et: "teadmata", en: "not known")
        case .feeling: language.say(et: "tunne", en: "feeling")
        case .risk: language.say(et: "risk", en: "risk")
        case .benefit: language.say(et: "kasu", en: "benefit")
        case .conclusion: language.say(et: "järeldus", en: "conclusion")
        case .like: language.say(et: "meeldib", en: "like")
        case .offer: language.say(et: "pakkumine", en: "offer")
        case .join: language.say(et: "löön kaasa", en: "I join")
        case .report: language.say(et: "aruteluleht", en: "report")
        }
    }

    /// A heading over all notes of this kind, beginning with a capital letter.
    public func heading(_ language: Language) -> String {
        switch self {
        case .note: language.say(et: "Märkmed", en: "Notes")
        case .intention: language.say(et: "Kavatsused", en: "Intentions")
        case .agreement: language.say(et: "Kokkulepped", en: "Agreements")
        case .theme: language.say(et: "Teemad", en: "Themes")
        case .idea: language.say(et: "Ideed", en: "Ideas")
        case .topic: language.say(et: "Aruteluteemad", en: "Topics")
        case .proposal: language.say(et: "Ettepanekud", en: "Proposals")
        case .concern: language.say(et: "Mured", en: "Concerns")
        case .decision: language.say(et: "Otsused", en: "Decisions")
        case .action: language.say(et: "Edasised tegevused", en: "Actions")
        case .question: language.say(et: "Küsimused", en: "Questions")
        case .quote: language.say(et: "Tsitaadid", en: "Quotes")
        case .takeaway: language.say(et: "Kaasavõetud mõtted", en: "Takeaways")
        case .parked: language.say(et: "Parkla", en: "Parking lot")
        case .fact: language.say(et: "Faktid", en: "Facts")
        case .gap: language.say(et: "Mida me ei tea", en: "What we do not know")
        case .feeling: language.say(et: "Tunded", en: "Feelings")
        case .risk: language.say(et: "Riskid", en: "Risks")
        case .benefit: language.say(et: "Kasu", en: "Benefits")
        case .conclusion: language.say(et: "Järeldused", en: "Conclusions")
        case .like: language.say(et: "Mis meeldib", en: "What people like")
        case .offer: language.say(et: "Pakkumised", en: "Offers")
        case .join: language.say(et: "Kaasalööjad", en: "Those who join")
        case .report: language.say(et: "Arutelulehed", en: "Reports")
        }
    }
}

extension Readers {
    /// As an answer to "who may read this?".
    public func name(_ language: Language) -> String {
        switch self {
        case .me: language.say(et: "ainult läbiviija", en: "the facilitator only")
        case .participants: language.say(et: "osalejad", en: "participants")
        case .client: language.say(et: "osalejad ja tellija", en: "participants and the client")
        }
    }

    /// As an answer to "for whom?".
    public func recipients(_ language: Language) -> String {
        switch self {
        case .me: language.say(et: "ainult mulle", en: "for me only")
        case .participants: language.say(et: "osalejatele", en: "for participants")
        case .client: language.say(et: "osalejatele ja tellijale", en: "for participants and the client")
        }
    }

    /// What stands before such a note in a list, between brackets; nothing before the usual one.
    public func mark(isProjected: Bool, _ language: Language) -> String? {
        switch self {
        case .me: language.say(et: "mulle", en: "for me")
        case .participants: isProjected ? language.say(et: "ekraanil", en: "shown") : nil
        case .client: language.say(et: "tellijale", en: "for client")
        }
    }
}

extension StepColor {
    public func name(_ language: Language) -> String {
        switch self {
        case .white: language.say(et: "valge", en: "white")
        case .red: language.say(et: "punane", en: "red")
        case .black: language.say(et: "must", en: "black")
        case .yellow: language.say(et: "kollane", en: "yellow")
        case .green: language.say(et: "roheline", en: "green")
        case .blue: language.say(et: "sinine", en: "blue")
        }
    }
}

extension NameStyle {
    public func name(_ language: Language) -> String {
        switch self {
        case .full: language.say(et: "täisnimed", en: "full names")
        case .initials: language.say(et: "initsiaalid", en: "initials")
        case .none: language.say(et: "nimedeta", en: "no names")
        }
    }
}

/// The roles that methods speak of; anybody may also be given a role of another name.
public enum RoleName: String, CaseIterable, Sendable {
    case facilitator
    case host
    case guardian
    case scribe
    case timekeeper

    public func name(_ language: Language) -> String {
        switch self {
        case .facilitator: language.say(et: "läbiviija", en: "facilitator")
        case .host: language.say(et: "hoidja", en: "host")
        case .guardian: language.say(et: "märkaja", en: "guardian")
        case .scribe: language.say(et: "kirjapanija", en: "scribe")
        case .timekeeper: language.say(et: "ajahoidja", en: "timekeeper")
        }
    }

    /// The role that somebody typed, by its id or by its name in a language.
    public static func typed(_ text: String) -> RoleName? {
        let text = text.lowercased()
        return allCases.first { role in role.rawValue == text || Language.allCases.contains { role.name($0) == text } }
    }

    /// How a role of a person or a note is shown; one that nobody foresaw is shown as it was typed.
    public static func shown(_ role: String, _ language: Language) -> String {
        RoleName(rawValue: role)?.name(language) ?? role
    }
}

extension StepKind {
    /// What people do in such a step.
    public func shownName(_ language: Language) -> String {
        switch self {
        case .say: language.say(et: "selgitus", en: "explanation")
        case .quiet(let plan): plan.mode.name(language)
        case .round: language.say(et: "ring", en: "round")
        case .talk(let plan): plan.mode.name(language)
        case .collect: language.say(et: "kirjapanek", en: "collecting")
        case .breakout: language.say(et: "lauad", en: "tables")
        case .arrange: language.say(et: "rühmitamine", en: "arranging")
        case .schedule: language.say(et: "ajakava", en: "schedule")
        case .poll: language.say(et: "hääletus", en: "poll")
        case .draft: language.say(et: "sõnastamine", en: "drafting")
        case .harvest: language.say(et: "kokkuvõte", en: "harvest")
        }
    }
}

extension QuietPlan.Mode {
    public func name(_ language: Language) -> String {
        switch self {
        case .reflect: language.say(et: "vaikus", en: "silence")
        case .write: language.say(et: "kirjutamine", en: "writing")
        case .pause: language.say(et: "mõttepaus", en: "pause for thought")
        case .break: language.say(et: "paus", en: "break")
        }
    }
}

extension TalkPlan.Mode {
    public func name(_ language: Language) -> String {
        switch self {
        case .popcorn: language.say(et: "vaba vestlus", en: "open floor")
        case .queue: language.say(et: "vestlus sõnasoovide järjekorras", en: "talk by queue")
        case .progressive: language.say(et: "enne saab sõna, kes on vähem rääkinud", en: "those who spoke least go first")
        }
    }
}

extension RoundPlan.Order {
    /// In which order people speak.
    public func name(_ language: Language) -> String {
        switch self {
        case .ring: language.say(et: "päripäeva", en: "clockwise")
        case .roster: language.say(et: "nimekirja järgi", en: "as on the list")
        case .counter: language.say(et: "vastupäeva", en: "counter-clockwise")
        case .random: language.say(et: "loosi järgi", en: "drawn by lot")
        case .fewestSpoken: language.say(et: "enne need, kes on vähem rääkinud", en: "those who spoke least go first")
        case .volunteers: language.say(et: "kes soovib", en: "whoever wants to")
        }
    }
}

extension RoundPlan.Passing {
    public func name(_ language: Language) -> String {
        switch self {
        case .askAgain: language.say(et: "vahelejätjatelt küsitakse lõpus uuesti", en: "those who pass are asked again")
        case .allowed: language.say(et: "vahele võib jätta", en: "passing is fine")
        case .no: language.say(et: "vahele ei jäeta", en: "no passing")
        }
    }
}

extension Hold.Offer {
    /// What the stop of everything offers.
    public func name(_ language: Language) -> String {
        switch self {
        case .stop: language.say(et: "kõik on peatatud", en: "everything is on hold")
        case .silence: language.say(et: "vaikus", en: "silence")
        case .break: language.say(et: "paus", en: "break")
        }
    }
}

extension WallState.Extra {
    /// What is added to the projection.
    public func name(_ language: Language) -> String {
        switch self {
        case .clock: language.say(et: "kell", en: "clock")
        case .holder: language.say(et: "kõneleja", en: "speaker")
        case .next: language.say(et: "järgmine kõneleja", en: "next speaker")
        }
    }
}

extension FlowEntry.Standing {
    public func name(_ language: Language) -> String {
        switch self {
        case .done: language.say(et: "tehtud", en: "done")
        case .current: language.say(et: "praegu", en: "now")
        case .ahead: language.say(et: "tulekul", en: "ahead")
        case .skipped: language.say(et: "vahele jäetud", en: "skipped")
        }
    }
}

extension Person.Standing {
    public func name(_ language: Language) -> String {
        switch self {
        case .expected: language.say(et: "nimekirjas", en: "listed")
        case .present: language.say(et: "kohal", en: "present")
        case .left: language.say(et: "lahkunud", en: "left")
        }
    }
}
