extension State {
    /// Somebody whose voice takes more than its share of what was spoken, for the facilitator's eyes only.
    ///
    /// A share above both 2/N and 30 %, with four people or more (the shared formulas of the methods' canon), once there has
    /// been enough talk to speak of shares.
    public func dominantVoice(at now: Instant) -> (person: PersonID, percent: Int)? {
        let count = Int64(headcount)
        guard count >= State.fewestForShares else { return nil }
        var talks = people.everybody.filter { $0.talk > .zero || $0.id == turn?.person }.map { ($0.id, talk(of: $0, at: now)) }
        talks.sort { ($1.1, $0.0) < ($0.1, $1.0) }
        let total = talks.reduce(Span.zero) { $0 + $1.1 }
        guard total >= State.enoughTalk, let (person, most) = talks.first else { return nil }
        let isAboveFraction = most.milliseconds * count > 2 * total.milliseconds
        let percent = Int(most.milliseconds * 100 / total.milliseconds)
        guard isAboveFraction, percent > State.dominantPercent else { return nil }
        return (person, percent)
    }

    /// How long somebody has spoken, the present turn included.
    public func talk(of person: Person, at now: Instant) -> Span {
        let running = [turn, interrupted].compactMap { $0 }.filter { $0.person == person.id }
        return running.reduce(person.talk) { $0 + $1.watch.elapsed(at: now) }
    }

    private static let fewestForShares: Int64 = 4
    private static let dominantPercent = 30
    /// In the first minutes one voice is always most of what was said.
    private static let enoughTalk = Span.minutes(5)
}
