/// What can be asked about slots and places.
public enum ScheduleCommand: Equatable, Sendable {}

/// What happened to slots and places.
public enum ScheduleEvent: Equatable, Sendable {}

extension Decision {
    mutating func decide(_ command: ScheduleCommand) throws(Refusal) {}
}

extension State {
    mutating func apply(_ event: ScheduleEvent, at now: Instant) {}
}

extension ScheduleEvent: EventBody {
    var tag: Int { switch self {} }
    func write(to fields: inout FieldWriter) {}
    init?(tag: Int, from fields: inout FieldReader) throws(FieldProblem) { return nil }
}
