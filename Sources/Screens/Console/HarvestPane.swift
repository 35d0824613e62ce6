import Engine
import Terminal
import Words

/// Everything that the item has captured, by kind, and what is still missing before the report is made.
enum HarvestPane {
    static func lines(_ context: ScreenContext) -> [Line] {
        let state = context.state
        let words = HarvestWords(context.language)
        let notes = context.notes.filter { note in
            guard let visit = note.visit, state.visits.indices.contains(visit) else { return false }
            return state.visits[visit].item == state.item
        }
        let opens = Line(words.opens(KeyTable.harvestKey(context.language)), .accent)
        guard !notes.isEmpty else { return [Line(words.nothing, .quiet), opens] }
        var lines = [Line(words.heading, .title, right: "\(notes.count)")]
        for kind in NoteKind.allCases {
            let count = notes.count { $0.kind == kind }
            if count > 0 { lines.append(Line("  " + kind.heading(context.language), right: "\(count)")) }
        }
        let missing = missing(notes, state, words)
        return lines + (missing.isEmpty ? [Line(words.complete, .good)] : missing.map { Line($0, .warning) }) + [opens]
    }

    private static func missing(_ notes: [Note], _ state: State, _ words: HarvestWords) -> [String] {
        let loose = notes.count { $0.kind == .action && $0.owner == nil }
        let reports = state.missingReports(ofItem: state.item).count
        let reasons = state.owedReasons(ofItem: state.item)
        return [
            loose > 0 ? words.withoutOwner(loose) : nil, reports > 0 ? words.reports(reports) : nil,
            reasons > 0 ? words.reasons(reasons) : nil,
        ].compactMap { $0 }
    }
}
