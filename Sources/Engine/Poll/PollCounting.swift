extension PollState {
    /// What the poll says with these people in the room.
    ///
    /// - Parameter items: the notes that points are spread over, in order.
    public func count(_ people: People, items: [NoteID] = []) -> PollCount {
        if let closed { return closed }
        return points == nil ? countPositions(people) : countPoints(people, items)
    }

    /// Hands that were counted include those of known people. Together they never exceed those present: what is too much is taken
    /// from the hands of plain agreement, then of the first other position, so that an exception entered later comes out of
    /// agreement and nobody's objection is ever counted away.
    private func countPositions(_ people: People) -> PollCount {
        let present = people.headcount
        let ids = scale.options.map(\.id)
        var known = ids.map { _ in 0 }
        for (person, vote) in votes where people.takesPart(person) {
            guard case .option(let id) = vote.marks.first?.choice, let place = ids.firstIndex(of: id) else { continue }
            known[place] += 1
        }
        var others = ids.indices.map { max(0, (tallies[.option(ids[$0])] ?? 0) - known[$0]) }
        let agreement = ids.firstIndex { $0 == scale.agreement?.id } ?? 0
        if !agreed.isEmpty, !others.isEmpty { others[agreement] = agreed.count { votes[$0] == nil && people.takesPart($0) } }
        var excess = known.reduce(0, +) + others.reduce(0, +) - present
        for place in others.indices.filter({ $0 == agreement }) + others.indices.filter({ $0 != agreement }) where excess > 0 {
            let cut = min(others[place], excess)
            others[place] -= cut
            excess -= cut
        }
        let lines = ids.indices.map { PollCount.Line(.option(ids[$0]), known[$0] + others[$0]) }
        return finished(lines, answered: lines.reduce(0) { $0 + $1.count }, people)
    }

    private func countPoints(_ people: People, _ items: [NoteID]) -> PollCount {
        var known: [PollChoice: Int] = [:]
        var voters = 0
        for (person, vote) in votes where people.takesPart(person) {
            voters += 1
            for mark in vote.marks { known[mark.choice, default: 0] += mark.points }
        }
        let lines = items.map { item in
            let choice = PollChoice.item(item)
            return PollCount.Line(choice, max(known[choice] ?? 0, tallies[choice] ?? 0))
        }
        // Points that were counted on the wall are those of this many people at least.
        let total = lines.reduce(0) { $0 + $1.count }
        let each = max(1, limits?.each ?? 1)
        return finished(lines, answered: max(voters, min(people.headcount, (total + each - 1) / each)), people)
    }

    private func finished(_ lines: [PollCount.Line], answered: Int, _ people: People) -> PollCount {
        PollCount(
            lines: lines, answered: answered, present: people.headcount, roster: people.everybody.count { !$0.isSeat },
            isWithheld: plan.isSecret && answered < PollCount.fewestSecretAnswers)
    }

    /// Whose reason is missing, among those who are known.
    public func owing(_ people: People) -> [PersonID] {
        votes.filter { person, vote in
            guard vote.reason == nil, people[person] != nil, case .option(let id) = vote.marks.first?.choice else { return false }
            return scale.option(id)?.reason == .owed
        }.keys.sorted()
    }

    /// How many reasons are missing: of known people, and of hands that were counted. None are counted while the distribution is
    /// withheld, since their number is a part of it.
    public func owed(_ count: PollCount) -> Int {
        scale.options.reduce(0) { $0 + owed(count, option: $1.id) }
    }

    func owed(_ count: PollCount, option id: String) -> Int {
        guard !count.isWithheld, scale.option(id)?.reason == .owed else { return 0 }
        let given = votes.values.count { $0.reason != nil && $0.marks.first?.choice == .option(id) }
        let open = openReasons.count { $0.option == id }
        return max(0, count[.option(id)] - given - open)
    }

    /// The notes with the reasons for a position.
    public func reasons(for option: String) -> [NoteID] {
        let known = votes.values.filter { $0.marks.first?.choice == .option(option) }.compactMap(\.reason)
        return (known + openReasons.filter { $0.option == option }.map(\.note)).sorted()
    }
}
