/// Somebody speaking, with a clock of their own.
public struct Turn: Equatable, Sendable {
    public enum Manner: String, CaseIterable, Sendable {
        /// Named by the facilitator.
        case taken
        /// Next along the order; while the ring is being learned this is a guess until the turn ends.
        case handedOn
        /// In between: the piece goes back afterwards.
        case between
    }

    public internal(set) var person: PersonID
    public internal(set) var manner: Manner
    public internal(set) var watch = Stopwatch()
    /// The time for this turn, if the step gives any.
    public internal(set) var planned: Span?
    public internal(set) var added: Span = .zero

    public func remaining(at now: Instant) -> Span? {
        planned.map { $0 + added - watch.elapsed(at: now) }
    }
}

/// What can be asked about turns, in a round and in an open talk.
public enum TurnCommand: Equatable, Sendable {
    case speak(PersonID)
    /// Somebody speaks whose name is not typed: a seat of the ring is counted.
    case seat
    case done
    case pass
    /// The holder is out for a moment and is asked when the others have spoken; this is no pass.
    case later
    case queue(PersonID, direct: Bool)
    case unqueue(PersonID)
}

/// What happened to turns.
public enum TurnEvent: Equatable, Sendable {
    case began(PersonID, Turn.Manner)
    case ended
    case passed
    case postponed
    /// Somebody else took the piece before the guessed holder had been confirmed.
    case guessDropped
    /// The order of a round that does not follow the seats.
    case orderDrawn([PersonID])
    case queued(PersonID, direct: Bool)
    case unqueued(PersonID)
}

extension Decision {
    mutating func decide(_ command: TurnCommand) throws(Refusal) {
        guard let activity = state.activity else { throw state.isFinished ? .sessionFinished : .notStarted }
        switch activity {
        case .say, .quiet, .collect, .breakout, .arrange, .schedule, .poll, .draft, .harvest: throw .noTurnsHere
        case .round: try decideInRound(command)
        case .talk: try decideInTalk(command)
        }
    }

    /// Somebody who was not marked as present is seen to be here by speaking.
    mutating func noticePresence(of id: PersonID) throws(Refusal) {
        let person = try known(id)
        let isMissing = state.people.arrivalsAreTracked ? person.standing != .present : person.standing == .left
        guard isMissing, !person.isSeat else { return }
        presumePresence(but: id)
        emit(.people(.arrived(id)))
    }

    /// Somebody who leaves gives up the floor, their place in the queue and the turn that they would have got back.
    mutating func releaseFloor(of id: PersonID) throws(Refusal) {
        if case .talk(let talk) = state.activity, talk.isQueued(id) { emit(.turn(.unqueued(id))) }
        if state.turn?.person == id { try decide(TurnCommand.done) }
    }

    /// Turns end with the step; a holder who was guessed only a moment ago had none.
    mutating func endTurns() {
        while let turn = state.turn {
            if isGuess(turn), turn.watch.elapsed(at: now) < Decision.shortestGuess {
                emit(.turn(.guessDropped))
            } else {
                confirmSeat(of: turn)
                emit(.turn(.ended))
            }
        }
    }

    /// Who holds the piece for less was handed it by the program, not by the room.
    private static let shortestGuess = Span.seconds(10)
}

extension State {
    mutating func apply(_ event: TurnEvent, at now: Instant) {
        switch event {
        case .began(let person, let manner):
            if manner == .between, var current = turn {
                current.watch.stop(at: now)
                interrupted = current
            }
            var next = Turn(person: person, manner: manner, planned: activity?.timeForTurn)
            if isClockRunning { next.watch.start(at: now) }
            turn = next
        case .ended:
            guard let current = turn else { return }
            credit(current, at: now)
            people.change(current.person) { $0.turns += 1 }
            giveBack(at: now)
        // A guessed holder who never had the piece did not speak either.
        case .passed, .postponed, .guessDropped: turn = nil
        case .orderDrawn, .queued, .unqueued: break
        }
        switch event {
        case .began, .ended, .passed, .postponed, .guessDropped: turnChanges += 1
        case .orderDrawn, .queued, .unqueued: break
        }
    }

    /// What somebody has spoken in this turn counts as theirs.
    mutating func credit(_ turn: Turn, at now: Instant) {
        people.change(turn.person) { $0.talk += turn.watch.elapsed(at: now) }
    }

    private mutating func giveBack(at now: Instant) {
        turn = interrupted
        interrupted = nil
        if isClockRunning { turn?.watch.start(at: now) }
    }
}

extension Activity {
    var timeForTurn: Span? {
        switch self {
        case .say, .quiet, .collect, .breakout, .arrange, .schedule, .poll, .draft, .harvest: nil
        case .round(let round): round.timeForTurn
        case .talk(let talk): talk.timeForTurn
        }
    }

    /// Tells the kind's own state what happened; `turn` is as it was before.
    mutating func apply(_ event: TurnEvent, turn: Turn?) {
        switch self {
        case .say, .quiet, .collect, .breakout, .arrange, .schedule, .poll, .draft, .harvest: break
        case .round(var round):
            round.apply(event, turn: turn)
            self = .round(round)
        case .talk(var talk):
            talk.apply(event)
            self = .talk(talk)
        }
    }
}

extension TurnEvent: EventBody {
    var tag: Int {
        switch self {
        case .began: 40
        case .ended: 41
        case .passed: 42
        case .postponed: 43
        case .guessDropped: 44
        case .orderDrawn: 45
        case .queued: 46
        case .unqueued: 47
        }
    }

    func write(to fields: inout FieldWriter) {
        switch self {
        case .began(let id, let manner):
            fields.put(id)
            fields.put(name: manner)
        case .ended, .passed, .postponed, .guessDropped: break
        case .orderDrawn(let ids): fields.put(ids)
        case .queued(let id, let direct):
            fields.put(id)
            fields.put(direct)
        case .unqueued(let id): fields.put(id)
        }
    }

    init?(tag: Int, from fields: inout FieldReader) throws(FieldProblem) {
        switch tag {
        case 40:
            let id: PersonID = try fields.record()
            self = .began(id, try fields.name(default: .taken))
        case 41: self = .ended
        case 42: self = .passed
        case 43: self = .postponed
        case 44: self = .guessDropped
        case 45: self = .orderDrawn(try fields.list())
        case 46:
            let id: PersonID = try fields.record()
            self = .queued(id, direct: try fields.flag())
        case 47: self = .unqueued(try fields.record())
        default: return nil
        }
    }
}
