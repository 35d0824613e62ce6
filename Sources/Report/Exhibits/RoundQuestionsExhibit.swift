import Engine
import Words

/// What was asked in each round, where a method asks something else in each: its ideas cannot be read without.
enum RoundQuestionsExhibit {
    static func exhibits(ofItem index: Int, for edition: Edition) -> [ReportModel.Exhibit] {
        let state = edition.state
        let language = edition.language
        guard state.agenda.indices.contains(index) else { return [] }
        let words = ReportWords(language)
        var asked: [(round: Int, text: String)] = []
        for visit in state.visits where visit.item == index && visit.round > 0 && !asked.contains(where: { $0.round == visit.round }) {
            guard let step = state.step(of: visit), isAsked(step.show, of: state.agenda[index].method, language) else { continue }
            asked.append((visit.round, state.words(step.show, at: visit.place, item: index, in: language)))
        }
        // One question for all rounds stands at the top of the item already.
        guard asked.contains(where: { $0.text != asked.first?.text }) else { return [] }
        let sorted = asked.sorted { $0.round < $1.round }
        return [
            ReportModel.Exhibit(title: words.questions, body: [.list(sorted.map { "\(words.roundColumn($0.round)): \($0.text)" })])
        ]
    }

    /// Whether the text is nothing but a list of the settings, of which each round has an entry.
    private static func isAsked(_ text: LocalText, of method: Method, _ language: Language) -> Bool {
        let names = Template.references(in: text(language))
        return names.count == 1 && text(language) == "$" + names[0] && method.setting(names[0])?.type == .list
    }
}
