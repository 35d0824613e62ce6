import Engine
import Terminal
import Text
import Words

/// Who answered what: whose reason is owed, and who agreed to be named.
enum AnswersPanel {
    static func draw(_ context: ScreenContext, _ position: ListPosition, into grid: inout Grid, at region: Region) {
        let state = context.state
        let answers = state.knownAnswers(ofItem: state.item)
        let words = AnswerWords(context.language)
        let newest = answers.first?.visit
        PanelFrame.draw(.answersTitle, context, count: answers.count, position: position, selects: true, into: &grid, at: region) {
            index, columns in
            let answer = answers[index]
            let name = state.name(of: answer.person, context.language)
            let earlier = answer.visit == newest ? "" : " (\(words.test(answer.test)))"
            let reason = answer.reason.flatMap { state.notes[$0]?.text }
            let text = "\(name): \(answer.option.name(context.language))\(earlier)" + (reason.map { ". \($0)" } ?? "")
            let marks = [
                answer.owesReason ? words.owed : "", answer.asksReason && state.isNamed(answer.person) ? words.named : "",
            ].filter { !$0.isEmpty }
            return Line(
                text, answer.asksReason ? .strong : .plain, right: marks.joined(separator: " · "),
                rightRole: answer.owesReason ? .warning : .quiet)
        }
    }
}

extension Intent {
    /// Whether it means nothing while nobody has answered.
    var needsAnswers: Bool { self == .confirm || self == .reveal || self == .answers }

    /// Whether the key bar has room for it now: who answered what matters once somebody's reason or name does.
    func matters(in context: ScreenContext) -> Bool {
        guard self == .answers else { return true }
        return context.state.knownAnswers(ofItem: context.state.item).contains(where: \.asksReason)
    }
}

/// What is done about one answer.
extension Console {
    mutating func withAnswer(_ context: ScreenContext, _ act: (inout Console, KnownAnswer) -> [Effect]) -> [Effect] {
        let answers = context.state.knownAnswers(ofItem: context.state.item)
        guard answers.indices.contains(list.selected) else { return [] }
        return act(&self, answers[list.selected])
    }

    mutating func askForReason(of answer: KnownAnswer, _ context: ScreenContext) -> [Effect] {
        guard answer.asksReason else {
            said = Said(text: AnswerWords(context.language).needsNone, role: .quiet)
            return []
        }
        if let note = answer.reason.flatMap({ context.state.notes[$0] }) {
            prompt = .ask(.edit(note.id), TextField(note.text))
        } else {
            prompt = .ask(.reason(answer.person, visit: answer.visit), TextField())
        }
        return []
    }

    mutating func takeBack(_ answer: KnownAnswer, _ context: ScreenContext) -> [Effect] {
        guard context.state.currentPoll != nil, answer.visit == context.state.visits.count - 1 else {
            said = Said(text: AnswerWords(context.language).isOver, role: .warning)
            return []
        }
        return [.command(.poll(.unvote(answer.person)), Meant(visits: context.state.visits.count))]
    }
}
