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
                guard state.holds(chosen, poll, count) else { throw .notDecided(answered: count.answered, present: count.present) }
            }
            confirm(chosen, step, at: visit.place)
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

    private mutating func confirm(_ outcome: Outcome, _ step: Step, at place: Place) {
        let count = state.currentPoll.map(state.count)
        switch outcome.exit {
        case .stay: emit(.outcome(.confirmed(outcome.id, isRetry: false, count)))
        case .go(let target):
            emit(.outcome(.confirmed(outcome.id, isRetry: false, count)))
            leave(.done)
            go(to: target, from: place)
        case .retry(let target):
            emit(.outcome(.confirmed(outcome.id, isRetry: true, count)))
            let failed = state.retries(of: place.step, item: state.item)
            var next = target
            if let attempts = step.attempts, let most = state.currentItem?.integer(attempts.atMost), failed >= most {
                next = attempts.then
            }
            leave(.done)
            go(to: next, from: place)
        }
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
