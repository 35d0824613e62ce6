import Engine
import Words

/// Who sat at which table in which round: for the facilitator only, and only where names are kept.
enum TablesExhibit {
    static func exhibits(
        ofItem index: Int, in state: State, edition: Readers, shown: ShownNames, _ language: Language
    ) -> [ReportModel.Exhibit] {
        guard edition == .me, state.progress.indices.contains(index) else { return [] }
        let words = ReportWords(language)
        let steps = state.progress[index].tables.stood.map(\.step).reduce(into: [Int]()) { if !$0.contains($1) { $0.append($1) } }
        return steps.compactMap { step in
            let rounds = state.progress[index].tables.stood.filter { $0.step == step }.sorted { $0.round < $1.round }
            let count = rounds.map(\.tables.count).max() ?? 0
            let rows = (1...max(1, count)).map { number in
                [String(number)] + rounds.map { round in cell(round.tables.first { $0.number == number }, shown, words) }
            }
            // Where nobody was named there is nothing to tell.
            guard rows.contains(where: { $0.dropFirst().contains { !$0.isEmpty } }) else { return nil }
            let head = [words.tableColumn] + rounds.map { words.roundColumn($0.round) }
            return ReportModel.Exhibit(title: words.tables, body: [.table(head: head, rows: rows)])
        }
    }

    private static func cell(_ table: Table?, _ shown: ShownNames, _ words: ReportWords) -> String {
        guard let table else { return "" }
        let host = table.host.flatMap(shown.name).map(words.host)
        let others = table.people.filter { $0 != table.host }.compactMap(shown.name)
        return ([host].compactMap { $0 } + others).joined(separator: ", ")
    }
}
