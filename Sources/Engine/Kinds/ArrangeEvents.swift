/// What can be asked about the order of notes.
public enum ArrangeCommand: Equatable, Sendable {}

/// What happened to the order of notes.
public enum ArrangeEvent: Equatable, Sendable {}

extension Decision {
    mutating func decide(_ command: ArrangeCommand) throws(Refusal) {}
}

extension State {
    mutating func apply(_ event: ArrangeEvent, at now: Instant) {}
}

extension ArrangeEvent: EventBody {
    var tag: Int { switch self {} }
    func write(to fields: inout FieldWriter) {}
    init?(tag: Int, from fields: inout FieldReader) throws(FieldProblem) { return nil }
}
