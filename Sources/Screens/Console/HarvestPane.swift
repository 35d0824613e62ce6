import Engine
import Terminal
import Words

extension State {
    /// Whether the step is there to look through what was captured.
    var looksThrough: Bool {
        if case .harvest = activity { true } else { false }
    }
}

/// What is read back in full, decisions and actions; then what is missing before the report is made, and how much was captured.
enum HarvestPane {
    static func lines(_ context: ScreenContext, width: Int, most: Int) -> [Line] {
        let state = context.state
        let words = HarvestWords(context.language)
        let notes = context.notes.filter { note in
            guard let visit = note.visit, state.visits.indices.contains(visit) else { return false }
            return state.visits[visit].item == state.item
        }
        let opens = Line(words.opens(KeyTable.harvestKey(context.language)), .accent)
        guard !notes.isEmpty else { return [Line(words.nothing, .quiet), opens] }
        // What is missing comes first: it can be asked for only as long as people are here.
        let reports = SchedulePane.missing(context, most: most)
        let others = missing(notes, state, words, withReports: reports.isEmpty).map { Line($0, .warning) }
        let kinds = NoteKind.allCases.compactMap { kind -> String? in
            let count = notes.count { $0.kind == kind }
            return count > 0 ? "\(kind.heading(context.language)) \(count)" : nil
        }
        // Where nobody wrote the decision down, it is the text that was decided on.
        let unwritten = notes.contains { $0.kind == .decision } ? nil : decided(state)
        let readBack = notes.filter { $0.kind == .decision } + notes.filter { $0.kind == .action }
        let open = others + reports
        let lines = (open.isEmpty ? [Line(words.complete, .good)] : open)
            + [Line(words.heading, .title, right: "\(notes.count)")]
            + (unwritten.map { Line.wrapped("– " + words.decided($0), .strong, width: width) } ?? [])
            + readBack.flatMap { note in
                Line.wrapped("– " + note.text + NotesPane.details(note, context), note.kind == .decision ? .strong : .plain, width: width)
            }
            + Line.wrapped(kinds.joined(separator: " · "), .quiet, width: width, most: 2)
        return lines.prefix(max(0, most - 1)) + [opens]
    }

    private static func decided(_ state: State) -> String? {
        state.decision(ofItem: state.item) == nil ? nil : state.text(of: nil, item: state.item)
    }

    private static func missing(_ notes: [Note], _ state: State, _ words: HarvestWords, withReports: Bool) -> [String] {
        let loose = notes.count { $0.kind == .action && $0.owner == nil }
        let reports = withReports ? state.missingReports(ofItem: state.item).count : 0
        let reasons = state.owedReasons(ofItem: state.item)
        let isDecided = state.decision(ofItem: state.item) != nil
        let hasReview = notes.contains { $0.kind == .decision && $0.due != nil }
        let hasText = !state.versions(of: nil, item: state.item).isEmpty
        let open = hasText ? notes.count { $0.kind == .concern && state.answer(to: $0.id, item: state.item) == nil } : 0
        let risks = openRisks(notes)
        return [
            loose > 0 ? words.withoutOwner(loose) : nil, reports > 0 ? words.reports(reports) : nil,
            reasons > 0 ? words.reasons(reasons) : nil, isDecided && !hasReview ? words.noReview : nil,
            open > 0 ? words.openConcerns(open) : nil, risks > 0 ? words.openRisks(risks) : nil,
        ].compactMap { $0 }
    }

    /// Risks that no idea answers; none where nobody linked any, since nobody wanted to.
    private static func openRisks(_ notes: [Note]) -> Int {
        let linked = Set(notes.filter { $0.kind == .idea }.compactMap(\.about))
        let risks = notes.filter { $0.kind == .risk }
        return risks.contains { linked.contains($0.id) } ? risks.count { !linked.contains($0.id) } : 0
    }
}
