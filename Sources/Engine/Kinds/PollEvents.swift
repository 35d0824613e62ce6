/// What can be asked about a poll.
public enum PollCommand: Equatable, Sendable {}

/// What happened to a poll.
public enum PollEvent: Equatable, Sendable {}

extension Decision {
    mutating func decide(_ command: PollCommand) throws(Refusal) {}
}

extension State {
    mutating func apply(_ event: PollEvent, at now: Instant) {}
}

extension PollEvent: EventBody {
    var tag: Int { switch self {} }
    func write(to fields: inout FieldWriter) {}
    init?(tag: Int, from fields: inout FieldReader) throws(FieldProblem) { return nil }
}
