import Engine

extension State {
    /// What a choice of a poll is called: the name of the position, or the words of the note.
    public func name(of choice: PollChoice, _ language: Language, in poll: PollState? = nil) -> String {
        switch choice {
        case .option(let id):
            let option = (poll ?? currentPoll ?? polls(ofItem: item).last?.poll)?.scale.option(id)
            return option?.name(language) ?? id
        case .item(let id): return notes[id].map { $0.standing == .kept ? $0.text : id.description } ?? id.description
        }
    }
}

extension PollPlan.Unit {
    public func name(_ language: Language) -> String {
        switch self {
        case .dots: language.say(et: "täpid", en: "dots")
        case .coins: language.say(et: "mündid", en: "coins")
        }
    }
}

extension Outcome {
    /// Its name, or its id where the script gives none.
    public func shownName(_ language: Language) -> String {
        let name = name(language)
        return name.isEmpty ? id : name
    }
}

/// What the console says about a poll and about how a step ends.
public enum PollWord: Equatable, Sendable {
    case test(Int)
    case answered(Int, of: Int)
    case revealed
    case callFirst
    case called(String)
    case pointsEach(Int, unit: String, perItem: Int)
    case proposed(String, leadsTo: String?)
    /// The outcome that is proposed, for who has no keys at hand.
    case follows(String)
    case confirmed(String)
    case choices(String)
    case owed(Int, [String])
    case missing(Int, [String])
    /// The key that marks everybody with that position.
    case allAt(String)
    case askedNow
    /// Somebody whose reason is being heard, for the facilitator alone.
    case stands(String, String, reason: String?)

    public func words(_ language: Language) -> String {
        switch self {
        case .test(let number): return language.say(et: "\(number). proov", en: "Test \(number)")
        case .answered(let answered, let present):
            return language.say(et: "vastanud \(answered)/\(present)", en: "answered \(answered)/\(present)")
        case .revealed: return language.say(et: "hääled on näha", en: "counts are shown")
        case .callFirst: return language.say(et: "küsi esimest seisukohta", en: "call the first position")
        case .called(let name): return language.say(et: "küsitakse: \(name)", en: "called: \(name)")
        case .pointsEach(let each, let unit, let most):
            let limit = most < each ? language.say(et: ", ühele kuni \(most)", en: ", up to \(most) for one") : ""
            return language.say(et: "igaühel \(each) (\(unit))\(limit)", en: "\(each) \(unit) each\(limit)")
        case .proposed(let name, let target):
            let leads = target.map { " → \($0)" } ?? ""
            return language.say(et: "d kinnitab: \(name)\(leads)", en: "d confirms: \(name)\(leads)")
        case .follows(let name): return language.say(et: "pakutud tulemus: \(name)", en: "proposed outcome: \(name)")
        case .confirmed(let name): return language.say(et: "Kinnitatud: \(name)", en: "Confirmed: \(name)")
        case .choices(let names):
            return language.say(et: "Vali, kuidas edasi (D): \(names)", en: "Choose how to go on (D): \(names)")
        case .owed(let count, let names):
            let list = names.isEmpty ? "" : " (\(names.joined(separator: ", ")))"
            return language.say(et: "Põhjus ütlemata: \(count)\(list)", en: "Reason owed: \(count)\(list)")
        case .askedNow: return language.say(et: "küsitakse praegu", en: "asked now")
        case .allAt(let name): return language.say(et: "kõik: \(name)", en: "all: \(name)")
        case .stands(let name, let position, let reason):
            return "\(name): \(position). " + (reason ?? language.say(et: "Põhjus on ütlemata.", en: "No reason given yet."))
        case .missing(let count, let names):
            let list = names.isEmpty ? "\(count)" : names.joined(separator: ", ")
            return language.say(et: "Vastamata: \(list)", en: "Not answered: \(list)")
        }
    }
}
