import Engine
import Terminal
import Words

extension State {
    /// Whether the step is there to look through what was captured.
    var looksThrough: Bool {
        if case .harvest = activity { true } else { false }
    }
}

/// Everything that the item has captured, by kind, and what is still missing before the report is made.
enum HarvestPane {
    /// What is missing stays in sight on a small screen; the kinds then share lines.
    static func lines(_ context: ScreenContext, width: Int, most: Int) -> [Line] {
        let state = context.state
        let words = HarvestWords(context.language)
        let notes = context.notes.filter { note in
            guard let visit = note.visit, state.visits.indices.contains(visit) else { return false }
            return state.visits[visit].item == state.item
        }
        guard !notes.isEmpty else { return [Line(words.nothing, .quiet)] }
        let missing = missing(notes, state, words)
        let below = missing.isEmpty ? [Line(words.complete, .good)] : missing.map { Line($0, .warning) }
        let kinds = NoteKind.allCases.map { kind in (name: kind.heading(context.language), count: notes.count { $0.kind == kind }) }
            .filter { $0.count > 0 }
        let room = max(1, most - 1 - below.count)
        let counts =
            kinds.count <= room
            ? kinds.map { Line("  " + $0.name, right: "\($0.count)") }
            : Columns.lines(kinds.map { ColumnEntry($0.name, "\($0.count)") }, width: width, most: room, context.language)
        return [Line(words.heading, .title, right: "\(notes.count)")] + counts + below
    }

    private static func missing(_ notes: [Note], _ state: State, _ words: HarvestWords) -> [String] {
        let loose = notes.count { $0.kind == .action && $0.owner == nil }
        let reports = state.missingReports(ofItem: state.item).count
        let reasons = state.owedReasons(ofItem: state.item)
        let ideas = notes.filter { $0.kind == .idea }
        // Where nobody linked any, nobody wanted to.
        let linked = Set(ideas.compactMap(\.about))
        let risks = notes.filter { $0.kind == .risk }
        let open = risks.contains { linked.contains($0.id) } ? risks.count { !linked.contains($0.id) } : 0
        return [
            loose > 0 ? words.withoutOwner(loose) : nil, reports > 0 ? words.reports(reports) : nil,
            reasons > 0 ? words.reasons(reasons) : nil, open > 0 ? words.openRisks(open) : nil,
        ].compactMap { $0 }
    }
}
