/// What can be asked about tables.
public enum TablesCommand: Equatable, Sendable {}

/// What happened to tables.
public enum TablesEvent: Equatable, Sendable {}

extension Decision {
    mutating func decide(_ command: TablesCommand) throws(Refusal) {}
}

extension State {
    mutating func apply(_ event: TablesEvent, at now: Instant) {}
}

extension TablesEvent: EventBody {
    var tag: Int { switch self {} }
    func write(to fields: inout FieldWriter) {}
    init?(tag: Int, from fields: inout FieldReader) throws(FieldProblem) { return nil }
}
