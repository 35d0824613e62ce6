/// What can be asked about how a step ends.
public enum OutcomeCommand: Equatable, Sendable {
    /// The outcome of that id or name; without one the outcome that is proposed.
    case confirm(String?)
}

/// What happened to how a step ends.
public enum OutcomeEvent: Equatable, Sendable {
    /// - Parameter isRetry: whether the step was tried in vain, which counts against its attempts.
    case confirmed(String, isRetry: Bool, PollCount?)
}

extension Decision {
    mutating func decide(_ command: OutcomeCommand) throws(Refusal) {
        guard let visit = state.currentVisit, let step = state.currentStep else {
            throw state.isFinished ? .sessionFinished : .notStarted
        }
        switch command {
        case .confirm(let name):
            let offered = state.outcomes
            guard !step.outcomes.isEmpty else { throw .noOutcomesHere }
            let chosen: Outcome
            if let name {
                chosen = try outcome(named: name, among: offered)
            } else {
                guard let proposed = state.proposedOutcome else {
                    throw state.currentPoll == nil ? .nameTheOutcome(offered.map(\.id)) : .nobodyAnswered
                }
                chosen = proposed
            }
            if chosen.decides, let poll = state.currentPoll {
                let count = state.count(of: poll)
                // Nothing is decided over an outcome that comes first, such as a block.
                guard state.proposedOutcome?.id == chosen.id else {
                    throw .notDecided(answered: count.answered, present: count.present)
                }
            }
            try confirm(chosen, step, from: visit)
        }
    }

    private func outcome(named name: String, among offered: [Outcome]) throws(Refusal) -> Outcome {
        if let exact = offered.first(where: { $0.id == name }) { return exact }
        let typed = name.lowercased()
        let named = offered.filter { outcome in
            [outcome.name.et, outcome.name.en].contains { $0?.lowercased().hasPrefix(typed) ?? false } && !typed.isEmpty
        }
        guard named.count == 1 else { throw .unknownOutcome(name, known: offered.map(\.id)) }
        return named[0]
    }

    private mutating func confirm(_ outcome: Outcome, _ step: Step, from visit: Visit) throws(Refusal) {
        let count = state.currentPoll.map(state.count)
        let target = state.target(of: outcome)
        let parked = outcome.keep.map { notesToPark(keeping: $0, count) } ?? []
        emit(.outcome(.confirmed(outcome.id, isRetry: outcome.exit.isRetry, count)))
        guard target != nil || outcome.keep != nil else { return }
        leave(.done)
        park(parked)
        if let target { go(to: target.id, from: visit.place) } else { try goOn(from: visit, step) }
    }
}

extension State {
    /// The outcomes that the current step offers with these settings.
    public var outcomes: [Outcome] {
        guard let item = currentItem, let step = currentStep else { return [] }
        return step.outcomes.filter { item.holds($0.only) }
    }

    /// The first outcome that follows from what was answered; the facilitator confirms it or another one. While nobody has
    /// answered nothing follows.
    public var proposedOutcome: Outcome? {
        guard let poll = currentPoll else { return nil }
        let count = count(of: poll)
        guard count.answered > 0 else { return nil }
        return outcomes.first { holds($0, poll, count) }
    }

    /// The outcome that was confirmed in the current stay in the step.
    public var confirmedHere: Outcome? {
        guard progress.indices.contains(item), let last = progress[item].outcomes.last, last.visit == visits.count - 1 else {
            return nil
        }
        return currentStep?.outcomes.first { $0.id == last.id }
    }

    /// The step to which an outcome leads, attempts counted; nil where it stays.
    public func target(of outcome: Outcome) -> Step? {
        guard let visit = currentVisit, let item = currentItem, let step = currentStep else { return nil }
        let id: String
        switch outcome.exit {
        case .stay: return nil
        case .go(let target): id = target
        case .retry(let target):
            let failed = retries(of: visit.step, item: self.item) + 1
            if let attempts = step.attempts, failed >= most(attempts, in: item), attempts.after != target {
                id = attempts.then
            } else {
                id = target
            }
        }
        return item.method.steps.first { $0.id == id }
    }

    private func most(_ attempts: Attempts, in item: Item) -> Int { item.integer(attempts.atMost) ?? .max }

    /// The step that follows by `go`: after the one that the last retry passes through, that to which the used-up attempts lead.
    func follower(of step: Step, in item: Item, _ index: Int) -> String? {
        let usedUp = item.method.steps.indices.lazy.compactMap { place -> String? in
            guard let attempts = item.method.steps[place].attempts, attempts.after == step.id,
                retries(of: place, item: index) >= most(attempts, in: item)
            else { return nil }
            return attempts.then
        }
        return usedUp.first ?? step.go
    }

    /// How often a step was tried in vain in that item.
    public func retries(of step: Int, item index: Int) -> Int {
        guard progress.indices.contains(index) else { return 0 }
        return progress[index].outcomes.count { $0.step == step && $0.isRetry }
    }

    /// The outcome by which the group decided in that item, if it did; a newer one replaces it.
    public func decision(ofItem index: Int) -> (outcome: Outcome, confirmed: ConfirmedOutcome)? {
        guard progress.indices.contains(index) else { return nil }
        for confirmed in progress[index].outcomes.reversed() {
            let steps = agenda[index].method.steps
            guard steps.indices.contains(confirmed.step),
                let outcome = steps[confirmed.step].outcomes.first(where: { $0.id == confirmed.id })
            else { continue }
            if outcome.decides { return (outcome, confirmed) }
        }
        return nil
    }

    mutating func apply(_ event: OutcomeEvent, at now: Instant) {
        switch event {
        case .confirmed(let id, let isRetry, let count):
            guard let visit = currentVisit, progress.indices.contains(item) else { return }
            // Who confirms another outcome in the same visit corrects the first.
            progress[item].outcomes.removeAll { $0.visit == visits.count - 1 }
            progress[item].outcomes.append(
                ConfirmedOutcome(
                    step: visit.step, round: visit.round, visit: visits.count - 1, id: id, isRetry: isRetry, at: now, count: count))
        }
    }
}

extension OutcomeEvent: EventBody {
    var tag: Int { 110 }

    func write(to fields: inout FieldWriter) {
        switch self {
        case .confirmed(let id, let isRetry, let count):
            fields.put(id)
            fields.put(isRetry)
            fields.put(count)
        }
    }

    init?(tag: Int, from fields: inout FieldReader) throws(FieldProblem) {
        guard tag == 110 else { return nil }
        let id = try fields.text()
        let isRetry = try fields.flag()
        self = .confirmed(id, isRetry: isRetry, try fields.optional())
    }
}
