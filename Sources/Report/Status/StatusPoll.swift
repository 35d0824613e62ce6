import Engine

extension StatusPart {
    /// The poll of the current step, null elsewhere; counts of a secret one with too few answers are empty.
    static func poll(_ state: State) -> [JSON.Field] {
        [
            JSON.Field("poll", state.currentPoll.map { poll($0, in: state) } ?? .null),
            JSON.Field("owed_reasons", .number(state.owedReasons(ofItem: state.item))),
        ]
    }

    private static func poll(_ poll: PollState, in state: State) -> JSON {
        let count = state.count(of: poll)
        let lines = count.isWithheld ? [] : count.lines
        let confirmed = state.progress.indices.contains(state.item) ? state.progress[state.item].outcomes.last : nil
        let isConfirmed = confirmed?.visit == state.visits.count - 1
        let limits = poll.limits.map { limits in
            JSON.object([JSON.Field("each", .number(limits.each)), JSON.Field("per_item", .number(limits.perItem))])
        }
        return .object([
            JSON.Field("counts", .object(lines.map { JSON.Field($0.choice.description, .number($0.count)) })),
            JSON.Field("answered", .number(count.answered)),
            JSON.Field("present", .number(count.present)),
            JSON.Field("outcome", .text(isConfirmed ? confirmed?.id : state.proposedOutcome?.id)),
            JSON.Field("confirmed", .bool(isConfirmed)),
            JSON.Field("revealed", .bool(poll.isRevealed)),
            JSON.Field("withheld", .bool(count.isWithheld)),
            JSON.Field("secret", .bool(poll.plan.isSecret)),
            JSON.Field("called", .text(poll.called)),
            JSON.Field("owed", .number(poll.owed(count))),
            JSON.Field("owing", .ids(poll.owing(state.people))),
            JSON.Field("silent", .ids(poll.points == nil && !poll.plan.isSecret ? poll.silent(state.people) : [])),
            JSON.Field("test", .number(state.currentVisit?.number)),
            JSON.Field("limits", limits ?? .null),
        ])
    }
}
