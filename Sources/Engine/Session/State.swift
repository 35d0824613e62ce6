/// Everything that a session's journal says, folded.
public struct State: Equatable, Sendable {
    public internal(set) var title = ""
    public internal(set) var language = Language.et
    public internal(set) var place = ""
    /// For whom the session is held; empty where nobody said.
    public internal(set) var client = ""
    /// What it is for; empty where nobody said.
    public internal(set) var purpose = ""
    public internal(set) var plannedStart: Instant?
    public internal(set) var plannedEnd: Instant?
    public internal(set) var people = People()
    public internal(set) var agenda: [Item] = []
    /// The current item: an index into the agenda.
    public internal(set) var item = 0
    public internal(set) var isFinished = false
    /// Every stay in every step, in order; the last one is current while its `left` is nil.
    public internal(set) var visits: [Visit] = []
    /// What outlives the steps of each item; parallel to the agenda.
    public internal(set) var progress: [ItemProgress] = []
    /// What goes on in the current step; nil before the start and between items.
    public internal(set) var activity: Activity?
    public internal(set) var turn: Turn?
    /// The turn that goes on when somebody who speaks in between is done.
    public internal(set) var interrupted: Turn?
    /// Counts beginnings and ends of turns, so that a late key press can be told from a new one.
    public internal(set) var turnChanges = 0
    public internal(set) var notes = Notes()
    public internal(set) var pictures = Pictures()
    public internal(set) var wall = WallState()
    public internal(set) var hold: Hold?

    public init() {}

    public var currentItem: Item? {
        agenda.indices.contains(item) ? agenda[item] : nil
    }

    public var currentVisit: Visit? {
        guard activity != nil else { return nil }
        return visits.last
    }

    public var currentStep: Step? {
        guard let visit = currentVisit else { return nil }
        return step(of: visit)
    }

    public func step(of visit: Visit) -> Step? {
        guard agenda.indices.contains(visit.item), agenda[visit.item].method.steps.indices.contains(visit.step) else { return nil }
        return agenda[visit.item].method.steps[visit.step]
    }

    public var isClockRunning: Bool { currentVisit?.watch.isRunning ?? false }

    /// Whether the session has been started.
    public var hasStarted: Bool { !visits.isEmpty }

    /// Whether what was said is nobody's to look up: in a method that shows no names, it stays in the room.
    public var isConfidential: Bool { agenda.contains { $0.method.names == .none } }

    /// N of all formulas.
    public var headcount: Int { people.headcount }
}

/// What goes on in a step, by its kind.
public enum Activity: Equatable, Sendable {
    case say
    case quiet(QuietPlan)
    case round(RoundState)
    case talk(TalkState)
    case collect(CollectPlan)
    case breakout(BreakoutPlan)
    case arrange(ArrangePlan)
    case schedule(SchedulePlan)
    case poll(PollState)
    case draft(DraftPlan)
    case harvest

    mutating func replace(_ seat: PersonID, by person: PersonID) {
        switch self {
        case .say, .quiet, .collect, .breakout, .arrange, .schedule, .draft, .harvest: break
        case .poll(var poll):
            poll.replace(seat, by: person)
            self = .poll(poll)
        case .round(var round):
            round.replace(seat, by: person)
            self = .round(round)
        case .talk(var talk):
            talk.replace(seat, by: person)
            self = .talk(talk)
        }
    }
}

/// A stop of everything: no clock, no signal, nobody's talk time; the room sees the question only.
public struct Hold: Equatable, Sendable {
    public enum Offer: String, CaseIterable, Sendable {
        case stop
        case silence
        case `break`
    }

    public var since: Instant
    public var offer: Offer
}
