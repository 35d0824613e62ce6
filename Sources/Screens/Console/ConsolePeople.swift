import Engine
import Terminal
import Words

/// What a command about people or tables led to, where the list or the pane does not show it at a glance.
extension Console {
    /// Call it when a command was carried out: says who got which seat, and who has left.
    public mutating func took(_ command: Command, _ context: ScreenContext) {
        switch command {
        case .people, .tables: break
        default: return
        }
        guard let done = context.ledger.undoTarget(for: context.writer) else { return }
        let words = context.ledger.events(of: done).compactMap { event -> String? in
            switch event {
            case .tables(.sat(let person, let table)):
                return TableWord.seated(context.state.name(of: person, context.language), table).words(context.language)
            case .people(.left(let person)):
                return TableWord.left(context.state.name(of: person, context.language)).words(context.language)
            default: return nil
            }
        }
        guard !words.isEmpty else { return }
        said = Said(text: words.prefix(Console.mostSeatsSaid).joined(separator: " · "), role: .accent)
    }

    private static let mostSeatsSaid = 6

    /// Says whom a host comes instead of: two people at one table would both take themselves for the host.
    mutating func announce(_ command: Command, _ context: ScreenContext) {
        guard case .tables(.host(let number, let person?)) = command,
            let old = context.state.standingTables?.tables.first(where: { $0.number == number })?.host, old != person
        else { return }
        let language = context.language
        let names = (new: context.state.name(of: person, language), old: context.state.name(of: old, language))
        said = Said(text: TableWord.replaced(number, names.new, insteadOf: names.old).words(language), role: .accent)
    }

    /// While people sit at tables and no ring is known, a seat is a table.
    func asksForTable(_ state: State) -> Bool {
        state.standingTables != nil && state.people.ring.isEmpty
    }

    mutating func sit(_ person: PersonID, at text: String, _ context: ScreenContext) -> [Effect] {
        guard !text.isEmpty else { return [] }
        guard let table = Int(text) else {
            refused(.badNumber(text), context)
            return []
        }
        return [.command(.tables(.sit(person, table)), Meant(visits: context.state.visits.count))]
    }

    /// The table list with the chosen person's table marked, and the table in the message line.
    mutating func show(tableOf person: PersonID, _ context: ScreenContext) {
        let name = context.state.name(of: person, context.language)
        let tables = context.state.standingTables?.tables ?? []
        guard let place = tables.firstIndex(where: { $0.host == person || $0.people.contains(person) }) else {
            said = Said(text: TableWord.noSeat(name).words(context.language), role: .warning)
            return
        }
        list.selected = place
        said = Said(text: TableWord.seated(name, tables[place].number).words(context.language), role: .accent)
    }
}
