import Engine
import Terminal
import Words

/// Everything that the item has captured, by kind, and what is still missing before the report is made.
enum HarvestPane {
    static func lines(_ context: ScreenContext, most: Int) -> [Line] {
        let state = context.state
        let words = HarvestWords(context.language)
        let notes = context.notes.filter { note in
            guard let visit = note.visit, state.visits.indices.contains(visit) else { return false }
            return state.visits[visit].item == state.item
        }
        guard !notes.isEmpty else { return [Line(words.nothing, .quiet)] }
        // What is missing comes first: it can be asked for only as long as people are here.
        let reports = SchedulePane.missing(context, most: most)
        let others = missing(notes, state, words, withReports: reports.isEmpty).map { Line($0, .warning) }
        var lines = others + reports
        if lines.isEmpty { lines.append(Line(words.complete, .good)) }
        lines.append(Line(words.heading, .title, right: "\(notes.count)"))
        for kind in NoteKind.allCases {
            let count = notes.count { $0.kind == kind }
            if count > 0 { lines.append(Line("  " + kind.heading(context.language), right: "\(count)")) }
        }
        return lines
    }

    private static func missing(_ notes: [Note], _ state: State, _ words: HarvestWords, withReports: Bool) -> [String] {
        let loose = notes.count { $0.kind == .action && $0.owner == nil }
        let reports = withReports ? state.missingReports(ofItem: state.item).count : 0
        let reasons = state.owedReasons(ofItem: state.item)
        return [
            loose > 0 ? words.withoutOwner(loose) : nil, reports > 0 ? words.reports(reports) : nil,
            reasons > 0 ? words.reasons(reasons) : nil,
        ].compactMap { $0 }
    }
}
