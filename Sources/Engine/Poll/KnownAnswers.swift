/// What a known person answered in one of an item's polls about positions.
public struct KnownAnswer: Equatable, Sendable {
    /// Index into the visits.
    public var visit: Int
    /// Which test of its step the poll is, from 1.
    public var test: Int
    public var person: PersonID
    public var option: PollOption
    /// The note with the reason.
    public var reason: NoteID?

    public var owesReason: Bool { option.reason == .owed && reason == nil }
    public var asksReason: Bool { option.reason != PollOption.Reason.none }
}

extension State {
    /// Who answered what: all of the newest poll, and from earlier ones what was to be explained; first those who owe a reason,
    /// then the others who were asked for one.
    public func knownAnswers(ofItem index: Int) -> [KnownAnswer] {
        let polls = polls(ofItem: index).filter { $0.poll.points == nil && !$0.poll.plan.isSecret }
        var answers: [KnownAnswer] = []
        for (visit, poll) in polls.reversed() {
            let earlier = polls.count { $0.visit < visit && visits[$0.visit].step == visits[visit].step && count(of: $0.poll).answered > 0 }
            let isNewest = answers.isEmpty
            let own = people.everybody.compactMap { person -> KnownAnswer? in
                guard let option = poll.position(of: person.id).flatMap({ poll.scale.option($0) }) else { return nil }
                let reason = poll.votes[person.id]?.reason.flatMap { notes[$0]?.standing == .kept ? $0 : nil }
                return KnownAnswer(visit: visit, test: 1 + earlier, person: person.id, option: option, reason: reason)
            }
            answers += own.filter(\.owesReason) + own.filter { $0.asksReason && !$0.owesReason }
                + (isNewest ? own.filter { !$0.asksReason } : [])
        }
        return answers
    }
}
