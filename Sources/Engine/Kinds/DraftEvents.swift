/// What can be asked about a text in versions.
public enum DraftCommand: Equatable, Sendable {}

/// What happened to a text in versions.
public enum DraftEvent: Equatable, Sendable {}

extension Decision {
    mutating func decide(_ command: DraftCommand) throws(Refusal) {}
}

extension State {
    mutating func apply(_ event: DraftEvent, at now: Instant) {}
}

extension DraftEvent: EventBody {
    var tag: Int { switch self {} }
    func write(to fields: inout FieldWriter) {}
    init?(tag: Int, from fields: inout FieldReader) throws(FieldProblem) { return nil }
}
