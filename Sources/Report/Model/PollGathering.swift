import Engine
import Text
import Words

extension ReportModel {
    /// Those that were answered; a poll that was walked through is none.
    static func polls(ofItem index: Int, for edition: Edition) -> [Poll] {
        let state = edition.state
        var polls: [Poll] = []
        var earlier: [Int: Int] = [:]
        for (visit, poll) in edition.polls(ofItem: index) {
            let count = state.count(of: poll)
            guard count.answered > 0 else { continue }
            let step = state.visits[visit].step
            earlier[step, default: 0] += 1
            polls.append(
                Poll(
                    title: edition.title(of: state.visits[visit].place, item: index), number: earlier[step] ?? 1,
                    lines: count.lines.compactMap { line in
                        text(of: line.choice, in: poll, edition).map { Poll.Line(text: $0, count: count.isWithheld ? nil : line.count) }
                    },
                    answered: count.answered, present: count.present,
                    outcome: state.confirmedOutcome(ofVisit: visit)?.shownName(edition.language)))
        }
        return polls
    }

    /// Nil where the edition may not have it.
    private static func text(of choice: PollChoice, in poll: PollState, _ edition: Edition) -> String? {
        switch choice {
        case .option(let id): poll.scale.option(id)?.name(edition.language)
        case .item(let id): edition.note(id)?.text
        }
    }
}

extension ReportModel {
    /// `actions`, and those that exhibits tell in their own way.
    var everyAction: [Gathered] {
        actions
            + items.flatMap(\.told).flatMap { section in
                section.groups.filter { $0.kind == .action }.flatMap(\.notes).map { Gathered(note: $0, section: section.title) }
            }
    }
}
