/// An open talk as it goes: who asked for the floor.
public struct TalkState: Equatable, Sendable {
    public let mode: TalkPlan.Mode
    public let allowsDirectResponse: Bool
    public let timeForTurn: Span?
    /// In the order in which they asked.
    private var hands: [Hand] = []

    struct Hand: Equatable, Sendable {
        var person: PersonID
        var direct: Bool
    }

    init(_ plan: TalkPlan, turn: Span?) {
        mode = plan.mode
        allowsDirectResponse = plan.directResponse
        timeForTurn = turn
    }

    public func isQueued(_ id: PersonID) -> Bool {
        hands.contains { $0.person == id }
    }

    public func isDirect(_ id: PersonID) -> Bool {
        hands.contains { $0.person == id && $0.direct }
    }

    /// Those who asked, in the order in which they get the floor: direct responses, then the queue as its mode orders it.
    public func queue(_ people: People) -> [PersonID] {
        func key(_ index: Int) -> (Int, Int, Int) {
            let hand = hands[index]
            let turns = mode == .progressive ? people[hand.person]?.turns ?? 0 : 0
            return (hand.direct ? 0 : 1, hand.direct ? 0 : turns, index)
        }
        return hands.indices.sorted { key($0) < key($1) }.map { hands[$0].person }
    }

    mutating func apply(_ event: TurnEvent) {
        switch event {
        case .queued(let id, let direct): hands.append(Hand(person: id, direct: direct))
        case .unqueued(let id), .began(let id, _): hands.removeAll { $0.person == id }
        case .ended, .passed, .postponed, .guessDropped, .orderDrawn: break
        }
    }

    mutating func replace(_ seat: PersonID, by person: PersonID) {
        for index in hands.indices where hands[index].person == seat { hands[index].person = person }
    }
}

extension Decision {
    private var talk: TalkState? {
        if case .talk(let talk) = state.activity { talk } else { nil }
    }

    mutating func decideInTalk(_ command: TurnCommand) throws(Refusal) {
        switch command {
        case .speak(let id): try giveFloor(to: id)
        case .seat:
            let id = PersonID(Origin(command: number))
            emit(.people(.seatCounted(id)))
            try giveFloor(to: id)
        case .done: try floorGoesOn(.ended)
        case .pass, .later: try floorGoesOn(.passed)
        case .queue(let id, let direct):
            guard let talk else { return }
            guard !direct || talk.allowsDirectResponse else { throw .noDirectResponse }
            guard !talk.isQueued(id) else { throw .alreadyQueued(id) }
            guard state.turn?.person != id else { throw .alreadySpeaking(id) }
            try noticePresence(of: id)
            emit(.turn(.queued(id, direct: direct)))
        case .unqueue(let id):
            _ = try known(id)
            guard talk?.isQueued(id) == true else { throw .notQueued(id) }
            emit(.turn(.unqueued(id)))
        }
    }

    private mutating func giveFloor(to id: PersonID) throws(Refusal) {
        guard state.turn?.person != id else { throw .alreadySpeaking(id) }
        try noticePresence(of: id)
        if state.turn != nil { emit(.turn(.ended)) }
        emit(.turn(.began(id, .taken)))
    }

    private mutating func floorGoesOn(_ event: TurnEvent) throws(Refusal) {
        let next = talk?.queue(state.people).first
        if state.turn != nil {
            emit(.turn(event))
        } else if next == nil {
            throw .nobodySpeaking
        }
        if let next { emit(.turn(.began(next, .handedOn))) }
    }
}
