import Engine
import Words

/// The notes that were put in order, as they lie.
enum ArrangeExhibit {
    static func exhibits(ofItem index: Int, for edition: Edition) -> [ReportModel.Exhibit] {
        let state = edition.state
        let language = edition.language
        guard state.agenda.indices.contains(index), let plan = state.agenda[index].arrangePlan else { return [] }
        let words = ArrangeWords(language)
        // By their words: the order in which people spoke is known to everybody who was there.
        let notes = Edition.byWords(state.arrangeable(ofItem: index).compactMap(edition.note)).map(\.id)
        let arrangement = state.progress[index].arrangement
        func texts(_ ids: [NoteID]) -> [String] { ids.compactMap { state.notes[$0]?.text } }
        var body: [ReportModel.Exhibit.Body] = []
        switch plan.form {
        case .clusters, .columns:
            for group in state.groups(ofItem: index) {
                let members = texts(arrangement.notes(in: group.number, among: notes))
                if !members.isEmpty { body += [.heading(group.name), .list(members)] }
            }
        case .axes:
            body += axes(plan, arrangement, notes, for: edition)
        case .tree:
            let roots = arrangement.roots(among: notes).map { branch(from: $0, arrangement, notes, in: state, depth: 0) }
            if !roots.isEmpty { body.append(.outline(roots)) }
        case .timeline:
            let rows = arrangement.dated(among: notes).map { [$0.date, state.notes[$0.note]?.text ?? ""] }
            if !rows.isEmpty { body.append(.table(head: [words.date, words.note], rows: rows)) }
        }
        guard !body.isEmpty else { return [] }
        let left = texts(arrangement.unplaced(among: notes))
        if !left.isEmpty, plan.form != .tree { body += [.heading(words.unplaced(plan.form)), .list(left)] }
        return [ReportModel.Exhibit(title: words.title(plan.form), body: body)]
    }

    /// The table, numbered as the points of the map are.
    private static func axes(
        _ plan: ArrangePlan, _ arrangement: ArrangementState, _ notes: [NoteID], for edition: Edition
    ) -> [ReportModel.Exhibit.Body] {
        var points: [Chart.Point] = []
        var rows: [[String]] = []
        for id in notes {
            guard case .point(let across, let upward) = arrangement.spot(of: id), let note = edition.note(id) else { continue }
            points.append(Chart.Point(number: points.count + 1, across: across, upward: upward))
            rows.append([String(points.count), note.text, String(across), String(upward)])
        }
        guard !rows.isEmpty else { return [] }
        let words = ArrangeWords(edition.language)
        let axes = (plan.axes + [ArrangePlan.Axis(title: LocalText(en: "X")), ArrangePlan.Axis(title: LocalText(en: "Y"))]).map { axis in
            Chart.Axis(title: axis.title(edition.language), low: axis.low(edition.language), high: axis.high(edition.language))
        }
        return [
            .chart(.points(points, across: axes[0], upward: axes[1])),
            .table(head: [words.number, words.note, axes[0].title, axes[1].title], rows: rows),
        ]
    }

    /// No tree that people look at together is deeper.
    private static let deepest = 12

    private static func branch(
        from note: NoteID, _ arrangement: ArrangementState, _ notes: [NoteID], in state: State, depth: Int
    ) -> ReportModel.Branch {
        let children = depth < deepest ? arrangement.children(of: note, among: notes) : []
        return ReportModel.Branch(
            text: state.notes[note]?.text ?? "",
            branches: children.map { branch(from: $0, arrangement, notes, in: state, depth: depth + 1) })
    }
}
