import Engine
import Words

/// Who sat at which table in which round: for the facilitator only, and only where names are kept.
enum TablesExhibit {
    static func exhibits(ofItem index: Int, for edition: Edition) -> [ReportModel.Exhibit] {
        let state = edition.state
        guard edition.isOwn, state.progress.indices.contains(index) else { return [] }
        let words = ReportWords(edition.language)
        let steps = state.progress[index].tables.stood.map(\.step).reduce(into: [Int]()) { if !$0.contains($1) { $0.append($1) } }
        return steps.compactMap { step in
            // Stalls are told with what was left there.
            if case .breakout(let plan) = state.step(at: Place(step: step), item: index)?.kind, plan.of != nil { return nil }
            let rounds = state.progress[index].tables.stood.filter { $0.step == step }.sorted { $0.round < $1.round }
            let count = rounds.map(\.tables.count).max() ?? 0
            let rows = (1...max(1, count)).map { number in
                let stays = rounds.map { round in round.tables.first { $0.number == number } }
                return [String(number)] + stays.enumerated().map { index, table in
                    cell(table, stayed: index > 0 ? stays[index - 1]?.host : nil, edition.shown, words)
                }
            }
            // Where nobody was named there is nothing to tell.
            guard rows.contains(where: { $0.dropFirst().contains { !$0.isEmpty } }) else { return nil }
            let head = [words.tableColumn] + rounds.map { words.roundColumn($0.round) }
            return ReportModel.Exhibit(title: words.tables, body: [.table(head: head, rows: rows)])
        }
    }

    /// - Parameter stayed: who was the table's host when the round before ended; who is named at a bell hosts the next round.
    private static func cell(_ table: Table?, stayed: PersonID?, _ shown: ShownNames, _ words: ReportWords) -> String {
        guard let table else { return "" }
        let isHere = stayed.map { table.people.isEmpty || table.people.contains($0) } ?? false
        let hosting = isHere ? stayed : table.host
        let host = hosting.flatMap(shown.name).map(words.host)
        let others = table.people.filter { $0 != hosting }.compactMap(shown.name)
        return ([host].compactMap { $0 } + others).joined(separator: ", ")
    }
}
