import Engine

extension PublicView.TablesView {
    /// How to change tables, in short sentences for the room; a list by name follows where there is one.
    public func sentences(_ language: Language) -> [String] {
        var sentences: [String] = []
        if !isFirst, stays == .host {
            sentences.append(language.say(et: "Lauajuht jääb paigale.", en: "The host stays at the table."))
        }
        switch move {
        case .free:
            if isFirst {
                sentences.append(language.say(et: "Laudu on \(count).", en: "There are \(count) tables."))
            }
            sentences.append(
                isFirst
                    ? language.say(et: "Istu nende juurde, keda tunned kõige vähem.", en: "Sit with those you know least.")
                    : language.say(
                        et: "Teised lähevad lauda, kus tunnevad kõige vähem inimesi.",
                        en: "The others go where they know fewest people."))
            sentences.append(
                language.say(et: "Ühes lauas kõige rohkem \(atMost) inimest.", en: "At most \(atMost) people at a table."))
        case .cards where isFirst:
            sentences.append(
                language.say(et: "Igal kohal on kaart. Hoia see alles.", en: "There is a card at each seat. Keep it."))
        case .cards:
            for card in cards { sentences.append(Self.sentence(card, language)) }
        case .plan:
            sentences.append(language.say(et: "Leia oma nimi ja laud.", en: "Find your name and your table."))
        }
        return sentences
    }

    private static func sentence(_ card: Int, _ language: Language) -> String {
        let count = abs(card)
        let sign = card < 0 ? "−\(count)" : "+\(count)"
        let way =
            card < 0
            ? language.say(et: count == 1 ? "laud tagasi" : "lauda tagasi", en: count == 1 ? "table back" : "tables back")
            : language.say(et: count == 1 ? "laud edasi" : "lauda edasi", en: count == 1 ? "table on" : "tables on")
        return language.say(et: "Kaart \(sign): \(count) \(way)", en: "Card \(sign): \(count) \(way)")
    }
}

/// The words of the console about tables.
public enum TableWord: Equatable, Sendable {
    case count(Int)
    case hosts(Int, of: Int)
    case nextFree(Int)
    case over
    /// The newest note of a table.
    case newest(String)
    case tooFull(Int, atMost: Int)
    case cardsMix(Int)
    case seated(String, Int)
    case noSeat(String)
    case left(String)
    case replaced(Int, String, insteadOf: String)
    /// How many tables there will be, by how many people sit at them, the larger ones first.
    case expected([TableSizes])
    case stalls(Int, people: Int)
    case adviceTables(Int, people: Int)
    /// Asks for a name where nobody stays at a table; and what its key is called there.
    case whoWrites(Int)
    case writer

    public func words(_ language: Language) -> String {
        switch self {
        case .count(let count): language.count(count, et: ("laud", "lauda"), en: ("table", "tables"))
        case .hosts(let known, let all): language.say(et: "lauajuhte teada \(known)/\(all)", en: "\(known)/\(all) hosts named")
        case .nextFree(let number): language.say(et: "vaba koht: laud \(number)", en: "next free seat: table \(number)")
        case .over: language.say(et: "lõpetas", en: "done")
        case .newest(let text): language.say(et: "„\(text)“", en: "“\(text)”")
        case .tooFull(let number, let most):
            language.say(
                et: "Lauas \(number) on üle \(most) inimese: lisa laud (u).",
                en: "More than \(most) people at table \(number): add a table (u).")
        case .seated(let name, let table): language.say(et: "\(name) → laud \(table)", en: "\(name) → table \(table)")
        case .noSeat(let name):
            language.say(et: "\(name): lauda ei ole kirjas.", en: "\(name): no table is written down.")
        case .left(let name): language.say(et: "\(name) lahkus; z võtab tagasi.", en: "\(name) left; z takes it back.")
        case .replaced(let table, let new, let old):
            language.say(et: "laud \(table): \(old) asemel \(new)", en: "table \(table): \(new) instead of \(old)")
        case .expected(let sizes): Self.expected(sizes, language)
        case .whoWrites(let table): language.say(et: "Laua \(table) kirjapanija?", en: "Who writes at table \(table)?")
        case .writer: language.say(et: "kirjapanija", en: "who writes")
        case .adviceTables(let count, let people):
            language.say(et: "\(people) inimese jaoks kuni \(count) nõulauda", en: "Up to \(count) advice tables for \(people) people")
        case .stalls(let count, let people):
            language.say(et: "\(people) inimese jaoks \(count) letti", en: "\(count) stalls for \(people) people")
        case .cardsMix(let count):
            language.say(
                et: "Kui laudu on \(count), viivad kaardid samad inimesed kokku; nimekiri segab paremini.",
                en: "With \(count) tables cards bring the same people together; a list of names mixes better.")
        }
    }

    private static func expected(_ sizes: [TableSizes], _ language: Language) -> String {
        let all = TableWord.count(sizes.reduce(0) { $0 + $1.tables }).words(language)
        let each = sizes.map { size in
            language.say(et: "\(size.tables) × \(size.people) inimest", en: "\(size.tables) of \(size.people)")
        }
        return "\(all): \(each.joined(separator: ", "))"
    }
}

/// Tables at which the same number of people sit.
public struct TableSizes: Equatable, Sendable {
    public var tables: Int
    public var people: Int

    public init(tables: Int, people: Int) {
        self.tables = tables
        self.people = people
    }
}
