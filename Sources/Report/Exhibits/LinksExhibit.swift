import Engine
import Text
import Words

/// What sums an item up from how its notes hang together: open facts, contradictions, and ideas with the risks they answer.
enum LinksExhibit {
    static func exhibits(
        ofItem index: Int, _ sections: [ReportModel.Section], for edition: Edition
    ) -> [ReportModel.Exhibit] {
        let state = edition.state
        let words = ReportWords(edition.language)
        let notes = state.notes.kept.filter { note in
            edition.mayRead(note) && state.filedPlace(of: note).map { $0.item == index } ?? (index == 0)
        }
        return [
            gathersGaps(ofItem: index, in: state) ? gaps(sections, words) : nil, contradictions(notes, in: state, words),
            answers(notes, in: state, words),
        ].compactMap { $0 }
    }

    /// Whether what is not known stands in a list of its own: in items that go by hats.
    static func gathersGaps(ofItem index: Int, in state: State) -> Bool {
        let item = state.agenda[index]
        return item.method.groups.contains { group in
            if case .sequence = group.kind { item.holds(group.only) } else { false }
        }
    }

    private static func gaps(_ sections: [ReportModel.Section], _ words: ReportWords) -> ReportModel.Exhibit? {
        let groups = sections.flatMap(\.groups).filter { $0.kind == .gap }
        let texts = groups.flatMap(\.notes).map(\.text)
        return texts.isEmpty ? nil : ReportModel.Exhibit(title: words.heading(.gap, count: texts.count), body: [.list(texts)])
    }

    /// Sorted by their words, as notes without a name are: who said what first is known to everybody who was there.
    private static func contradictions(_ notes: [Engine.Note], in state: State, _ words: ReportWords) -> ReportModel.Exhibit? {
        let pairs = state.disputedPairs(among: notes).map { [$0.0.text, $0.1.text].sorted { folded($0) < folded($1) } }
        guard !pairs.isEmpty else { return nil }
        let rows = pairs.sorted { folded($0[0]) < folded($1[0]) }
        return ReportModel.Exhibit(
            title: words.contradictions,
            body: [.table(head: [words.oneSays, words.otherSays], rows: rows), .paragraph(words.leftOpen)])
    }

    /// Every risk, also one that nobody has an idea for; no table where no idea answers any.
    private static func answers(_ notes: [Engine.Note], in state: State, _ words: ReportWords) -> ReportModel.Exhibit? {
        let risks = notes.filter { $0.kind == .risk }.sorted { folded($0.text) < folded($1.text) }
        let there = Set(risks.map(\.id))
        let ideas = notes.filter { $0.kind == .idea && $0.about.map(there.contains) ?? false }
        guard !ideas.isEmpty else { return nil }
        let rows = risks.map { risk in
            let answers = ideas.filter { $0.about == risk.id }.map(\.text).sorted { folded($0) < folded($1) }
            return [risk.text, answers.isEmpty ? words.noIdea : answers.joined(separator: "; ")]
        }
        return ReportModel.Exhibit(
            title: words.risksAndIdeas, body: [.table(head: [words.heading(.risk, count: 1), words.heading(.idea, count: 2)], rows: rows)])
    }
}
