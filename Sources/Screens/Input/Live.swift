import Engine
import Terminal
import Words

/// What a live intent leads to, on the console and in the projection's window alike.
struct Outcome: Sendable {
    var effects: [Effect] = []
    var said: PromptWord?

    static func command(_ command: Command, _ meant: Meant) -> Outcome { Outcome(effects: [.command(command, meant)]) }
    static func says(_ word: PromptWord) -> Outcome { Outcome(said: word) }
}

/// The presenter's keys: they go on by the smallest thing, stop before a step is left, and count a bounced key once.
struct Live: Sendable {
    var presses = Presses()
    /// Where the facilitator was told that another press leaves the step; any change there makes it void.
    private var warned: Place?

    /// What a warning was given about; whoever answers or comes in a poll changes it.
    struct Place: Equatable {
        private var visits: Int
        private var turnChanges: Int
        private var poll: PollState?
        private var headcount: Int

        init(_ state: State) {
            visits = state.visits.count
            turnChanges = state.turnChanges
            poll = state.currentPoll
            headcount = state.currentPoll == nil ? 0 : state.headcount
        }
    }

    mutating func perform(_ intent: Intent, _ context: ScreenContext) -> Outcome? {
        let state = context.state
        let here = Meant(visits: state.visits.count)
        switch intent {
        case .advance: return advance(context)
        case .next:
            if presses.isRunOn(at: context.now) { return Outcome() }
            presses.advanced(at: context.now)
            if state.currentVisit == nil, !state.isFinished { return .command(.flow(.start), here) }
            return .command(.flow(.next), here)
        case .back: return .command(.flow(.back), here)
        case .skip: return .command(.flow(.skip), here)
        case .again: return .command(.flow(.again), here)
        case .pause:
            if state.hold != nil { return .says(.holdIsOn) }
            return .command(.clock(state.isClockRunning ? .pause : .resume), here)
        case .hold: return .command(.clock(state.hold == nil ? .hold(.stop) : .resume), here)
        case .goOn: return .command(.clock(.resume), here)
        case .offerSilence: return .command(.clock(.hold(.silence)), here)
        case .offerBreak: return .command(.clock(.hold(.break)), here)
        case .blank: return .command(.wall(.blank(!state.wall.isBlank)), Meant())
        // Whatever is no matter of the session's way belongs to the console.
        default: return nil
        }
    }

    private mutating func advance(_ context: ScreenContext) -> Outcome {
        let state = context.state
        let now = context.now
        let here = Meant(visits: state.visits.count)
        guard !presses.isRunOn(at: now) else { return Outcome() }
        guard state.currentVisit != nil, let activity = state.activity else {
            guard !state.isFinished else { return Outcome() }
            presses.advanced(at: now)
            return .command(.flow(.start), here)
        }
        guard state.hold == nil else { return .says(.holdIsOn) }
        let turnMeant = Meant(visits: state.visits.count, turnChanges: state.turnChanges)
        switch activity {
        case .say, .quiet, .collect, .breakout, .arrange, .schedule, .draft, .harvest:
            if leavesPart(state), let outcome = warn(context, goesOn(context)) { return outcome }
        case .poll(let poll):
            if poll.order == .inOrder, !poll.isRevealed, let next = poll.nextCall {
                presses.advanced(at: now)
                return .command(.poll(.call(next.id)), here)
            }
            if state.outcomes.isEmpty, !poll.isRevealed, let outcome = warn(context, notShown(context)) { return outcome }
        // At the tables nobody hands on the floor.
        case .round where state.standingTables != nil, .talk where state.standingTables != nil:
            if leavesPart(state), let outcome = warn(context, goesOn(context)) { return outcome }
        case .round(let round):
            if state.turn != nil || round.next(state.people) != nil {
                presses.advanced(at: now)
                return .command(.turn(.done), turnMeant)
            }
            if round.order == .volunteers, let outcome = warn(context, .nameTheNext) { return outcome }
        case .talk(let talk):
            if state.turn != nil || !talk.queue(state.people).isEmpty {
                presses.advanced(at: now)
                return .command(.turn(.done), turnMeant)
            }
            let word = talk.mode == .popcorn ? goesOn(context) : .nameTheNext
            if let outcome = warn(context, word) { return outcome }
        }
        if !state.outcomes.isEmpty, state.confirmedHere == nil, let outcome = warn(context, unconfirmed(context)) { return outcome }
        if let slot = state.clashingSlotAhead, let outcome = warn(context, .topic(.clashAhead(slot))) { return outcome }
        presses.advanced(at: now)
        return .command(.flow(.next), here)
    }

    /// What is left unconfirmed, and where confirming it would lead.
    private func unconfirmed(_ context: ScreenContext) -> PromptWord {
        let state = context.state
        guard let proposed = state.proposedOutcome else { return .notConfirmed }
        let target = state.target(of: proposed).map { state.words($0.title, at: nil, item: state.item, in: context.language) }
        return .proposedNotConfirmed(proposed.shownName(context.language), leadsTo: target)
    }

    /// Whether going on takes the hat off.
    private func leavesPart(_ state: State) -> Bool {
        guard let visit = state.currentVisit, let step = state.currentStep, !step.part.isEmpty else { return false }
        return state.place(after: visit.place, item: visit.item)?.round != visit.round
    }

    /// What another press leads to.
    private func goesOn(_ context: ScreenContext) -> PromptWord {
        let state = context.state
        guard let visit = state.currentVisit, let next = state.place(after: visit.calledFrom ?? visit.place, item: visit.item) else {
            return .pressEnds
        }
        return .pressGoesOn(to: state.title(of: next, item: visit.item, context.language))
    }

    /// The room has not seen yet what came out.
    private func notShown(_ context: ScreenContext) -> PromptWord {
        let key = KeyTable.binding(of: .reveal, in: [.poll])?.keys.first?.name(context.language) ?? ""
        return .notShown(key: key, onward: goesOn(context).words(context.language))
    }

    /// Somebody may still want to say something: only a second press leaves.
    private mutating func warn(_ context: ScreenContext, _ word: PromptWord) -> Outcome? {
        let place = Place(context.state)
        guard warned != place else { return nil }
        warned = place
        presses.advanced(at: context.now)
        return .says(word)
    }
}
