import Engine

/// What the console asks and says about topics, slots and places.
public enum TopicWord: Equatable, Sendable {
    /// The list of topics: how many there are, how many have no place, and in how many slots and places.
    case title(Int, unplaced: Int, slots: Int, places: Int)
    /// How many sessions so many people are likely to call, and what there is for them.
    case estimate(Int, slots: Int, places: Int)
    case callTopic, addPlace
    /// The line in which the rest of a verb about a topic is typed.
    case about(VerbName, beginning: String)
    case unplaced, clash, noReport, isOver
    case clashes(Int)
    case missingReports(Int)
    case nobody
    /// Something clashes in the block that begins next.
    case clashAhead(Int)
    /// The place had a topic already; the free ones of that slot.
    case taken(String, free: [String])
    /// The texts of the topics that had to make room.
    case moved([String])
    case newPerson(String)
    case noConvener
    case draftKept

    public func words(_ language: Language) -> String {
        switch self {
        case .title(let count, let unplaced, let slots, let places):
            language.say(
                et: "Teemad: \(count), kohata \(unplaced) · ajavahemikke \(slots), kohti \(places)",
                en: "Topics: \(count), without a place \(unplaced) · \(slots) slots, \(places) places")
        case .estimate(let sessions, let slots, let places):
            language.say(
                et: "Arvesta umbes \(sessions) teemaga; ruumi on \(slots * places) arutelule (ajavahemikke \(slots), kohti \(places)).",
                en: "Reckon with about \(sessions) topics; there is room for \(slots * places) sessions (\(slots) slots, \(places) places).")
        case .callTopic: language.say(et: "Uus teema (nimi: teema)", en: "New topic (name: topic)")
        case .addPlace: language.say(et: "Uue koha nimi", en: "Name of the new place")
        case .about(let verb, let beginning): about(verb, beginning, language)
        case .unplaced: language.say(et: "kohata", en: "no place")
        case .clash: language.say(et: "KATTUB", en: "CLASH")
        case .noReport: language.say(et: "leht puudu", en: "no report")
        case .isOver: language.say(et: "läbi", en: "over")
        case .clashes(let count): language.say(et: "Kattuvusi: \(count)", en: count == 1 ? "1 clash" : "\(count) clashes")
        case .missingReports(let count):
            language.say(et: "Arutelulehti puudu: \(count)", en: count == 1 ? "1 report is missing" : "\(count) reports are missing")
        case .clashAhead(let slot):
            language.say(
                et: "\(slot). ajavahemikus on kattuvus; järgmine vajutus läheb siiski edasi.",
                en: "There is a clash in slot \(slot); another press goes on all the same.")
        case .taken(let place, let free):
            language.say(
                et: "\(place) on juba võetud; vaba: \(free.isEmpty ? "mitte ükski" : free.joined(separator: ", "))",
                en: "\(place) is taken already; free: \(free.isEmpty ? "none" : free.joined(separator: ", "))")
        case .moved(let topics):
            language.say(et: "Koha andis ära: \(topics.joined(separator: ", "))", en: "Made room: \(topics.joined(separator: ", "))")
        case .newPerson(let name): language.say(et: "Uus osaleja: \(name) (z võtab tagasi)", en: "New person: \(name) (z takes it back)")
        case .noConvener: language.say(et: "püstitajat ei ole", en: "no convener")
        case .draftKept:
            language.say(
                et: "Poolik teema jäi alles; sama klahv toob selle tagasi.",
                en: "The unfinished topic is kept; the same key brings it back.")
        case .nobody: language.say(et: "Teemasid veel ei ole.", en: "There are no topics yet.")
        }
    }

    private func about(_ verb: VerbName, _ beginning: String, _ language: Language) -> String {
        if verb == .merge {
            return language.say(
                et: "Millega ühendada „\(beginning)“ (mõlemad püstitajad on nõus)?",
                en: "Merge “\(beginning)” into which (both conveners agree)?")
        }
        if verb == .split { return language.say(et: "„\(beginning)“: uus teema", en: "“\(beginning)”: the new topic") }
        if verb == .interest { return language.say(et: "„\(beginning)“: mitu soovijat?", en: "“\(beginning)”: how many people?") }
        if verb == .note { return language.say(et: "„\(beginning)“: aruteluleht", en: "“\(beginning)”: report") }
        return language.say(et: "„\(beginning)“: ajavahemik koht, nt 1 2", en: "“\(beginning)”: slot place, e.g. 1 2")
    }
}
