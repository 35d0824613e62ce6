import Engine
import Terminal
import Text
import Words

/// The tables as they stand: who hosts them, who sits there, and what was noted last.
enum TablesPane {
    static func lines(_ standing: Seating, _ context: ScreenContext, width: Int, most: Int) -> [Line] {
        let language = context.language
        var lines = [head(standing, context)]
        if let warning = warning(standing, context) { lines += Line.wrapped(warning, .warning, width: width, most: 2) }
        if let free = free(standing, context) { lines.append(Line(TableWord.nextFree(free.number).words(language), .accent)) }
        let room = max(1, most - lines.count)
        if standing.tables.count > room, standing.tables.allSatisfy(\.people.isEmpty) {
            return lines + Columns.lines(compact(standing, context), width: width, most: room, language)
        }
        let tables = standing.tables.map { line($0, context) }
        guard tables.count > room else { return lines + tables }
        return lines + tables.prefix(room - 1) + [Line(ScreenWord.more(tables.count - room + 1).words(language), .quiet)]
    }

    private static func head(_ standing: Seating, _ context: ScreenContext) -> Line {
        let hosts = standing.tables.count { $0.host != nil }
        let known = context.state.hasNoHosts ? "" : TableWord.hosts(hosts, of: standing.tables.count).words(context.language)
        return Line(TableWord.count(standing.tables.count).words(context.language), .title, right: known)
    }

    private static func free(_ standing: Seating, _ context: ScreenContext) -> Table? {
        context.state.breakoutPlace.flatMap { standing.smallest(atMost: $0.plan.atMost) }
    }

    private static func warning(_ standing: Seating, _ context: ScreenContext) -> String? {
        guard let plan = context.state.breakoutPlace?.plan, let item = context.state.currentItem else { return nil }
        let largest = standing.tables.map(\.size).max() ?? 0
        if let full = standing.tables.first(where: { $0.size > plan.atMost }) {
            return TableWord.tooFull(full.number, atMost: plan.atMost).words(context.language)
        }
        guard item.move(plan) == .cards, !TableCount.cardsMix(tables: standing.tables.count, seats: largest) else { return nil }
        return TableWord.cardsMix(standing.tables.count).words(context.language)
    }

    /// Where only hosts are known: several tables a line.
    private static func compact(_ standing: Seating, _ context: ScreenContext) -> [ColumnEntry] {
        standing.tables.map { table in
            let host = table.host.map { " " + context.state.name(of: $0, context.language) } ?? ""
            return ColumnEntry("\(table.number)\(host)", table.isOver ? TableWord.over.words(context.language) : "")
        }
    }

    /// Number, host, the others by name or by their number, and the newest note of the table.
    static func line(_ table: Table, _ context: ScreenContext) -> Line {
        let state = context.state
        let language = context.language
        let mark = table.isOver ? "x" : " "
        var text = "\(mark) \(padded(String(table.number), to: 2, alignment: .right)). "
        text += table.host.map { state.name(of: $0, language) } ?? "–"
        // What the host has to tell comes before who listens: a long line is cut.
        if let note = newestNote(of: table.number, context) { text += "  " + TableWord.newest(note.text).words(language) }
        let others = table.people.filter { $0 != table.host }.map { state.name(of: $0, language) }
        if !others.isEmpty { text += ": " + others.joined(separator: ", ") }
        if let subject = table.subject.flatMap({ state.notes[$0] }), subject.standing == .kept { text += " · " + subject.text }
        let right = table.isOver ? TableWord.over.words(language) : String(table.size)
        return Line(text, table.isOver ? .quiet : .plain, right: right)
    }

    /// What the host tells the next guests: the last thing that was noted at this table in the item.
    private static func newestNote(of number: Int, _ context: ScreenContext) -> Note? {
        context.notes.last { note in
            guard note.table == number, let visit = note.visit, context.state.visits.indices.contains(visit) else { return false }
            return context.state.visits[visit].item == context.state.item
        }
    }
}

/// All tables, one a line.
enum TablesPanel {
    static func draw(_ context: ScreenContext, _ position: ListPosition, into grid: inout Grid, at region: Region) {
        let tables = context.state.standingTables?.tables ?? []
        PanelFrame.draw(.tablesTitle, context, count: tables.count, position: position, selects: true, into: &grid, at: region) {
            index, _ in TablesPane.line(tables[index], context)
        }
    }
}
