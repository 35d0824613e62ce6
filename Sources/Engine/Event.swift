/// What happened, in the past tense; its instant stands in the record.
public enum Event: Equatable, Sendable {
    case created(Creation)
    case flow(FlowEvent)
    case clock(ClockEvent)
    case people(PeopleEvent)
    case turn(TurnEvent)
    case note(NoteEvent)
    case wall(WallEvent)
    case setting(SettingEvent)
    case outcome(OutcomeEvent)
    case poll(PollEvent)
    case draft(DraftEvent)
    case tables(TablesEvent)
    case schedule(ScheduleEvent)
    case arrange(ArrangeEvent)
    case harvest(HarvestEvent)
    case picture(PictureEvent)
    case history(HistoryEvent)
}

/// One subject's events: fixed tags, and bodies of ordered fields. A new meaning is a new tag.
protocol EventBody {
    var tag: Int { get }
    func write(to fields: inout FieldWriter)
    /// Nil where the tag belongs to another subject.
    init?(tag: Int, from fields: inout FieldReader) throws(FieldProblem)
}

extension Event {
    private static let createdTag = 1

    /// The fixed number under which the journal keeps this event.
    public var tag: Int {
        switch self {
        case .created: Event.createdTag
        case .flow(let event): event.tag
        case .clock(let event): event.tag
        case .people(let event): event.tag
        case .turn(let event): event.tag
        case .note(let event): event.tag
        case .wall(let event): event.tag
        case .setting(let event): event.tag
        case .outcome(let event): event.tag
        case .poll(let event): event.tag
        case .draft(let event): event.tag
        case .tables(let event): event.tag
        case .schedule(let event): event.tag
        case .arrange(let event): event.tag
        case .harvest(let event): event.tag
        case .picture(let event): event.tag
        case .history(let event): event.tag
        }
    }

    public var body: [UInt8] {
        var fields = FieldWriter()
        switch self {
        case .created(let creation): creation.write(to: &fields)
        case .flow(let event): event.write(to: &fields)
        case .clock(let event): event.write(to: &fields)
        case .people(let event): event.write(to: &fields)
        case .turn(let event): event.write(to: &fields)
        case .note(let event): event.write(to: &fields)
        case .wall(let event): event.write(to: &fields)
        case .setting(let event): event.write(to: &fields)
        case .outcome(let event): event.write(to: &fields)
        case .poll(let event): event.write(to: &fields)
        case .draft(let event): event.write(to: &fields)
        case .tables(let event): event.write(to: &fields)
        case .schedule(let event): event.write(to: &fields)
        case .arrange(let event): event.write(to: &fields)
        case .harvest(let event): event.write(to: &fields)
        case .picture(let event): event.write(to: &fields)
        case .history(let event): event.write(to: &fields)
        }
        return fields.bytes
    }

    /// Reads an event of the journal.
    ///
    /// - Returns: nil for a tag that only a newer version knows.
    public init?(tag: Int, body: [UInt8]) throws(FieldProblem) {
        var fields = FieldReader(body)
        // Tags are grouped in tens by subject.
        switch tag / 10 {
        case 0:
            guard tag == Event.createdTag else { return nil }
            self = .created(try Creation(from: &fields))
        case 1:
            guard let event = try FlowEvent(tag: tag, from: &fields) else { return nil }
            self = .flow(event)
        case 2:
            guard let event = try ClockEvent(tag: tag, from: &fields) else { return nil }
            self = .clock(event)
        case 3:
            guard let event = try PeopleEvent(tag: tag, from: &fields) else { return nil }
            self = .people(event)
        case 4:
            guard let event = try TurnEvent(tag: tag, from: &fields) else { return nil }
            self = .turn(event)
        case 6:
            guard let event = try NoteEvent(tag: tag, from: &fields) else { return nil }
            self = .note(event)
        case 7:
            guard let event = try WallEvent(tag: tag, from: &fields) else { return nil }
            self = .wall(event)
        case 8:
            guard let event = try SettingEvent(tag: tag, from: &fields) else { return nil }
            self = .setting(event)
        case 9:
            guard let event = try HistoryEvent(tag: tag, from: &fields) else { return nil }
            self = .history(event)
        case 10:
            guard let event = try PollEvent(tag: tag, from: &fields) else { return nil }
            self = .poll(event)
        case 11:
            guard let event = try OutcomeEvent(tag: tag, from: &fields) else { return nil }
            self = .outcome(event)
        case 12:
            guard let event = try DraftEvent(tag: tag, from: &fields) else { return nil }
            self = .draft(event)
        case 13:
            guard let event = try TablesEvent(tag: tag, from: &fields) else { return nil }
            self = .tables(event)
        case 14:
            guard let event = try ScheduleEvent(tag: tag, from: &fields) else { return nil }
            self = .schedule(event)
        case 15:
            guard let event = try ArrangeEvent(tag: tag, from: &fields) else { return nil }
            self = .arrange(event)
        case 16:
            guard let event = try HarvestEvent(tag: tag, from: &fields) else { return nil }
            self = .harvest(event)
        case 17:
            guard let event = try PictureEvent(tag: tag, from: &fields) else { return nil }
            self = .picture(event)
        default: return nil
        }
    }
}

extension State {
    mutating func apply(_ event: Event, at now: Instant, command: Int) {
        switch event {
        case .created(let creation): apply(creation, command: command)
        case .flow(let event): apply(event, at: now, command: command)
        case .clock(let event): apply(event, at: now)
        case .people(let event): apply(event, at: now)
        case .turn(let event):
            activity?.apply(event, turn: turn)
            apply(event, at: now)
        case .note(let event): apply(event, at: now)
        case .wall(let event): apply(event)
        case .setting(let event): apply(event)
        case .outcome(let event): apply(event, at: now)
        case .poll(let event): apply(event, at: now)
        case .draft(let event): apply(event, at: now)
        case .tables(let event): apply(event, at: now)
        case .schedule(let event): apply(event, at: now)
        case .arrange(let event): apply(event, at: now)
        case .harvest(let event): apply(event)
        case .picture(let event): apply(event)
        case .history: break
        }
    }
}
