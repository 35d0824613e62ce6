/// What somebody asks for.
public enum Command: Equatable, Sendable {
    case create(Creation)
    case flow(FlowCommand)
    case clock(ClockCommand)
    case people(PeopleCommand)
    case turn(TurnCommand)
    case note(NoteCommand)
    case wall(WallCommand)
    case setting(SettingCommand)
    case outcome(OutcomeCommand)
    case poll(PollCommand)
    case draft(DraftCommand)
    case tables(TablesCommand)
    case schedule(ScheduleCommand)
    case arrange(ArrangeCommand)
    case harvest(HarvestCommand)
    case picture(PictureCommand)
    case history(HistoryCommand)
}

/// What can be asked of the history.
public enum HistoryCommand: Equatable, Sendable {
    /// The newest command, or the one of that number.
    case undo(Int?)
    case redo
}

/// What a console's command was meant for; when that is no longer current, somebody else was faster.
public struct Meant: Equatable, Sendable {
    /// How many steps had been entered.
    public var visits: Int?
    /// How many beginnings and ends of turns there had been.
    public var turnChanges: Int?
    /// The command that was to be undone.
    public var undo: Int?

    public init(visits: Int? = nil, turnChanges: Int? = nil, undo: Int? = nil) {
        self.visits = visits
        self.turnChanges = turnChanges
        self.undo = undo
    }
}

/// A decision in the making: what has been decided so far, applied to a scratch copy of the state.
struct Decision {
    private(set) var state: State
    private(set) var events: [Event] = []
    /// The number of the command, from which new identities are made.
    let number: Int
    let now: Instant
    /// For whatever is drawn by lot.
    let seed: UInt64
    let seatings: SeatingSource
    /// What a plan of seats was asked for.
    var asked: SeatingRequest?

    init(state: State, number: Int, now: Instant, seed: UInt64, seatings: SeatingSource = .solving) {
        self.seatings = seatings
        self.state = state
        self.number = number
        self.now = now
        self.seed = seed
    }

    mutating func emit(_ event: Event) {
        state.apply(event, at: now, command: number)
        events.append(event)
    }

    /// For events on which nothing later in the same decision rests.
    mutating func only(_ event: Event) {
        events.append(event)
    }

    mutating func decide(_ command: Command) throws(Refusal) {
        guard !state.agenda.isEmpty || command.isCreation else { throw .notCreated }
        switch command {
        case .create(let creation): try decide(creation)
        case .flow(let command): try decide(command)
        case .clock(let command): try decide(command)
        case .people(let command): try decide(command)
        case .turn(let command): try decide(command)
        case .note(let command): try decide(command)
        case .wall(let command): try decide(command)
        case .setting(let command): try decide(command)
        case .outcome(let command): try decide(command)
        case .poll(let command): try decide(command)
        case .draft(let command): try decide(command)
        case .tables(let command): try decide(command)
        case .schedule(let command): try decide(command)
        case .arrange(let command): try decide(command)
        case .harvest(let command): try decide(command)
        case .picture(let command): try decide(command)
        case .history: throw .alreadyDone
        }
    }
}

extension Command {
    var isCreation: Bool {
        if case .create = self { true } else { false }
    }

    /// Whether the command is refused when what it was meant for is over.
    func isStale(_ meant: Meant, in state: State) -> Bool {
        switch self {
        case .flow, .clock, .outcome: meant.visits.map { $0 != state.visits.count } ?? false
        case .turn(.queue), .turn(.unqueue): meant.visits.map { $0 != state.visits.count } ?? false
        case .turn:
            meant.visits.map { $0 != state.visits.count } ?? false || meant.turnChanges.map { $0 != state.turnChanges } ?? false
        // A reason and a consent may come after the step.
        case .poll(.reason), .poll(.named): false
        // An answer to one test must not count in the next one.
        case .poll: meant.visits.map { $0 != state.visits.count } ?? false
        case .tables: meant.visits.map { !state.hasTables(ofVisit: $0 - 1) } ?? false
        case .create, .people, .note, .wall, .setting, .draft, .schedule, .arrange, .harvest, .picture, .history: false
        }
    }
}
