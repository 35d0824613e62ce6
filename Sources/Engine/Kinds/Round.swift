/// A round as it goes: who has spoken, who passed, and whose turn comes next.
public struct RoundState: Equatable, Sendable {
    public let order: RoundPlan.Order
    public let pass: RoundPlan.Passing
    public let hasPiece: Bool
    public let timeForTurn: Span?
    /// The order of a round that does not follow the seats.
    public private(set) var drawn: [PersonID] = []
    /// In the order in which they spoke.
    public private(set) var spoken: [PersonID] = []
    /// Those who passed and have not spoken since.
    public private(set) var passed: [PersonID] = []
    /// Those who passed a second time.
    public private(set) var passedAgain: [PersonID] = []
    public private(set) var postponed: [PersonID] = []
    /// Where the piece is, or was last.
    private(set) var cursor: PersonID?
    /// The last person who is known to have had the piece there: newly learned seats come after it.
    private(set) var anchor: PersonID?

    init(_ plan: RoundPlan, order: RoundPlan.Order, turn: Span?) {
        self.order = order
        pass = plan.pass
        hasPiece = plan.piece
        timeForTurn = turn
    }

    /// Whether seats are learned from who speaks after whom.
    var learnsSeats: Bool {
        switch order {
        case .ring, .counter: true
        case .roster, .random, .fewestSpoken, .volunteers: false
        }
    }

    /// Everybody of this round in speaking order.
    public func sequence(_ people: People) -> [PersonID] {
        switch order {
        case .ring, .roster, .volunteers: return people.seatingOrder
        case .counter: return people.seatingOrder.reversed()
        case .random, .fewestSpoken:
            let listed = drawn.filter { people.takesPart($0) }
            let known = Set(drawn)
            return listed + people.seatingOrder.filter { !known.contains($0) }
        }
    }

    /// Whose turn comes when the present one is over; nil when everybody was asked.
    ///
    /// Along the order from where the piece is; then those who were out for a moment; then, as a group and once, those who passed.
    public func next(_ people: People) -> PersonID? {
        guard order != .volunteers else { return nil }
        let sequence = sequence(people)
        let settled = Set(spoken).union(passed).union(postponed)
        if let first = cursor.map({ RoundState.rotated(sequence, after: $0) }) ?? sequence as [PersonID]?,
            let next = first.first(where: { !settled.contains($0) && $0 != cursor })
        {
            return next
        }
        if let next = postponed.first(where: { people.takesPart($0) && $0 != cursor }) { return next }
        guard pass == .askAgain else { return nil }
        return passed.first { people.takesPart($0) && !passedAgain.contains($0) && $0 != cursor }
    }

    /// Whether only those are left who passed: the host asks them as a group.
    public func isAskingAgain(_ people: People, holder: PersonID?) -> Bool {
        guard pass == .askAgain, !passed.isEmpty else { return false }
        let settled = Set(spoken).union(passed)
        return sequence(people).allSatisfy { settled.contains($0) || $0 == holder && passed.contains($0) }
            && passed.contains { !passedAgain.contains($0) }
    }

    private static func rotated(_ sequence: [PersonID], after id: PersonID) -> [PersonID] {
        guard let place = sequence.firstIndex(of: id) else { return sequence }
        return Array(sequence[(place + 1)...] + sequence[...place])
    }

    mutating func apply(_ event: TurnEvent, turn: Turn?) {
        switch event {
        case .began(let id, let manner):
            guard manner != .between else { return }
            cursor = id
            postponed.removeAll { $0 == id }
            if manner == .taken { anchor = id }
        case .ended:
            guard let turn, turn.manner != .between else { return }
            spoken.removeAll { $0 == turn.person }
            spoken.append(turn.person)
            passed.removeAll { $0 == turn.person }
            settle(turn.person)
        case .passed:
            guard let turn else { return }
            if passed.contains(turn.person) {
                passedAgain.append(turn.person)
            } else if !spoken.contains(turn.person) {
                passed.append(turn.person)
            }
            settle(turn.person)
        case .postponed:
            guard let turn else { return }
            postponed.append(turn.person)
            settle(turn.person)
        case .guessDropped: cursor = anchor
        case .orderDrawn(let ids): drawn = ids
        case .queued, .unqueued: break
        }
    }

    private mutating func settle(_ id: PersonID) {
        cursor = id
        anchor = id
    }

    mutating func replace(_ seat: PersonID, by person: PersonID) {
        func replaced(_ ids: [PersonID]) -> [PersonID] { ids.map { $0 == seat ? person : $0 } }
        drawn = replaced(drawn)
        spoken = replaced(spoken)
        passed = replaced(passed)
        passedAgain = replaced(passedAgain)
        postponed = replaced(postponed)
        if cursor == seat { cursor = person }
        if anchor == seat { anchor = person }
    }
}

extension Decision {
    private var round: RoundState? {
        if case .round(let round) = state.activity { round } else { nil }
    }

    mutating func decideInRound(_ command: TurnCommand) throws(Refusal) {
        switch command {
        case .speak(let id): try speakInRound(id)
        case .seat:
            let id = PersonID(Origin(command: number))
            emit(.people(.seatCounted(id)))
            try speakInRound(id)
        case .done: try handOn(.ended)
        case .pass:
            guard round?.pass != .no else { throw .passNotAllowed }
            try handOn(.passed)
        case .later: try handOn(.postponed)
        case .queue, .unqueue: throw .noQueueHere
        }
    }

    private mutating func speakInRound(_ id: PersonID) throws(Refusal) {
        if let turn = state.turn, turn.person == id {
            // To name a holder who was only guessed says that the guess was right.
            guard isGuess(turn) else { throw .alreadySpeaking(id) }
            return confirmSeat(of: turn)
        }
        try noticePresence(of: id)
        if state.turn?.manner == .between { emit(.turn(.ended)) }
        guard state.turn?.person != id else { return }
        guard let round, let turn = state.turn else { return take(id) }
        if round.learnsSeats, !state.people.ring.contains(id) {
            emit(.turn(isGuess(turn) ? .guessDropped : .ended))
            take(id)
        } else if round.order == .volunteers {
            emit(.turn(.ended))
            take(id)
        } else {
            emit(.turn(.began(id, .between)))
        }
    }

    private mutating func take(_ id: PersonID) {
        if let round, round.learnsSeats, !state.people.ring.contains(id) { seat(id, in: round) }
        emit(.turn(.began(id, .taken)))
    }

    private mutating func handOn(_ event: TurnEvent) throws(Refusal) {
        guard let turn = state.turn else {
            guard round?.order != .volunteers else { throw .nameTheSpeaker }
            guard let next = round?.next(state.people) else { throw .roundComplete }
            return emit(.turn(.began(next, .handedOn)))
        }
        if turn.manner == .between { return emit(.turn(.ended)) }
        confirmSeat(of: turn)
        emit(.turn(event))
        if let next = round?.next(state.people) { emit(.turn(.began(next, .handedOn))) }
    }

    /// Whether this holder was only guessed from the roster.
    func isGuess(_ turn: Turn) -> Bool {
        guard let round, round.learnsSeats else { return false }
        return turn.manner == .handedOn && !state.people.ring.contains(turn.person)
    }

    /// Once a guessed holder has had the piece, the guess was right and the seat is known.
    mutating func confirmSeat(of turn: Turn) {
        guard let round, isGuess(turn) else { return }
        seat(turn.person, in: round)
    }

    /// Next to the last holder, on the side to which the piece goes.
    private mutating func seat(_ id: PersonID, in round: RoundState) {
        guard round.order == .counter, let anchor = round.anchor, let place = state.people.ring.firstIndex(of: anchor) else {
            return emit(.people(.seated(id, after: round.anchor)))
        }
        let neighbour = state.people.ring[(place + state.people.ring.count - 1) % state.people.ring.count]
        emit(.people(.seated(id, after: neighbour)))
    }

    /// The order of a round that does not learn seats is fixed when the step is entered.
    mutating func drawOrder(_ order: RoundPlan.Order) {
        switch order {
        case .ring, .counter, .volunteers: break
        case .roster:
            let seated = Set(state.people.ring)
            for id in state.people.seatingOrder where !seated.contains(id) { emit(.people(.seated(id, after: nil))) }
        case .random:
            var generator = SplitMix(seed: seed)
            emit(.turn(.orderDrawn(state.people.seatingOrder.shuffled(by: &generator))))
        case .fewestSpoken:
            let turns = state.people.seatingOrder.map { ($0, state.people[$0]?.turns ?? 0) }
            let sorted = turns.enumerated().sorted { ($0.element.1, $0.offset) < ($1.element.1, $1.offset) }
            emit(.turn(.orderDrawn(sorted.map(\.element.0))))
        }
    }
}
