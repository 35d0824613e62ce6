/// A plan of seats that was computed before the command which needs it, so that no other terminal waits for it.
public struct PreparedSeating: Equatable, Sendable {
    public var request: SeatingRequest
    public var plan: SeatingPlan

    public init(_ request: SeatingRequest) {
        self.request = request
        plan = request.solved(seed: request.seed)
    }
}

/// Where a decision takes plans of seats from.
enum SeatingSource {
    /// The plan is computed when it is needed.
    case solving
    /// Where the session is still what the plan was computed for, it is used; else it is computed anew.
    case prepared(PreparedSeating)
    /// Nothing is computed: only the request is wanted.
    case asking
}

extension Decision {
    /// The plan for a request; none where only the request is wanted.
    mutating func solution(of request: SeatingRequest) -> SeatingPlan {
        switch seatings {
        case .solving: return request.solved(seed: request.seed)
        case .prepared(let prepared):
            return prepared.request == request ? prepared.plan : request.solved(seed: request.seed)
        case .asking:
            asked = request
            return SeatingPlan()
        }
    }
}

extension Ledger {
    /// The plan of seats that a command is going to need, if it needs one: the caller computes it and hands it to `decide`.
    public func seatingRequest(for command: Command, at now: Instant, meant: Meant = Meant()) -> SeatingRequest? {
        switch command {
        case .flow, .outcome, .tables: break
        case .create, .clock, .people, .turn, .note, .wall, .setting, .poll, .draft, .schedule, .arrange, .harvest, .picture, .history: return nil
        }
        var state = state
        let due = dueRecords(by: now)
        for record in due { state.apply(record.event, at: record.at, command: record.command) }
        guard !command.isStale(meant, in: state) else { return nil }
        var decision = Decision(state: state, number: lastCommand + due.count + 1, now: now, seed: 0, seatings: .asking)
        do {
            try decision.decide(command)
            return decision.asked
        } catch {
            return nil
        }
    }
}
