import Engine
import Words

/// What came of each idea of a market: its versions, what visitors left, its points and its next step, after a ranking.
enum MarketExhibit {
    static func exhibits(ofItem index: Int, for edition: Edition) -> [ReportModel.Exhibit] {
        let page = Page(item: index, edition: edition)
        let stalls = page.stalls
        guard !stalls.isEmpty else { return [] }
        var body: [ReportModel.Exhibit.Body] = []
        if stalls.contains(where: { $0.score != nil }) { body += [page.chart(stalls), page.ranking(stalls)] }
        for stall in stalls { body += page.chapter(stall) }
        let title = stalls.contains { $0.score != nil } ? page.words.result : page.words.ideas
        return [ReportModel.Exhibit(title: title, body: body)]
    }

    /// The notes that the exhibit tells: ideas with a stall, and what was left at them.
    static func told(in state: State) -> Set<NoteID> {
        let stalls = state.agenda.indices.flatMap { state.stalls(ofItem: $0) }
        let left = stalls.flatMap(\.left).filter { id in state.notes[id].map { kinds.contains($0.kind) } ?? false }
        return Set(stalls.map(\.idea) + left)
    }

    /// What visitors leave, in the order of the report; the next step last.
    private static let kinds: [NoteKind] = [.like, .question, .offer, .join, .action]

    /// What one edition may have of it.
    private struct Page {
        let item: Int
        let edition: Edition
        var state: State { edition.state }
        var words: MarketWords { MarketWords(edition.language) }

        /// From the most points to the fewest; without a poll in the order in which the ideas came.
        var stalls: [Stall] {
            let all = state.stalls(ofItem: item).filter { edition.note($0.idea) != nil }
            return all.sorted { (-($0.score ?? 0), $0.number) < (-($1.score ?? 0), $1.number) }
        }

        private func versions(_ stall: Stall) -> [(number: Int, note: Engine.Note)] {
            state.versions(of: stall.idea, item: item).enumerated().compactMap { place, version in
                edition.note(version.note).map { (place + 1, $0) }
            }
        }

        private func title(_ stall: Stall) -> String { IdeaTitle.of(versions(stall).first?.note.text ?? "") }
        private func owner(_ stall: Stall) -> String { stall.owner.flatMap(edition.shown.name) ?? "" }

        func chart(_ stalls: [Stall]) -> ReportModel.Exhibit.Body {
            .chart(.bars(stalls.map { Chart.Bar(label: title($0), count: $0.score ?? 0) }))
        }

        func ranking(_ stalls: [Stall]) -> ReportModel.Exhibit.Body {
            let named = stalls.contains { !owner($0).isEmpty }
            let head = words.rankingHead
            let rows = stalls.map { stall in
                [words.place(stall.place, isTied: stall.isTied), title(stall)] + (named ? [owner(stall)] : []) + [String(stall.score ?? 0)]
            }
            return .table(head: named ? head : [head[0], head[1], head[3]], rows: rows)
        }

        func chapter(_ stall: Stall) -> [ReportModel.Exhibit.Body] {
            var body: [ReportModel.Exhibit.Body] = [.heading("\(stall.number). \(title(stall))")]
            var facts: [String] = []
            if !owner(stall).isEmpty { facts.append(words.owner(owner(stall))) }
            let versions = versions(stall)
            facts += versions.map { versions.count > 1 ? words.version($0.number, $0.note.text) : $0.note.text }
            if let score = stall.score { facts.append(words.points(score, place: words.place(stall.place, isTied: stall.isTied))) }
            body.append(.list(facts))
            for kind in MarketExhibit.kinds {
                let own = stall.left.compactMap(edition.note).filter { $0.kind == kind }
                guard !own.isEmpty else { continue }
                body.append(.paragraph(words.heading(kind) + ":"))
                body.append(.list(edition.inOrder(own).map(line)))
            }
            return body
        }

        private func line(_ note: Engine.Note) -> String {
            let report = ReportWords(edition.language)
            let who = note.owner ?? note.by
            let details = [who.flatMap(edition.shown.name), note.due.map(report.due)].compactMap { $0 }
            return details.isEmpty || details == [note.text] ? note.text : words.someone(note.text, details.joined(separator: ", "))
        }
    }
}
