/// How an open talk goes.
public struct TalkPlan: Equatable, Sendable {
    /// Who has the floor next.
    public enum Mode: String, CaseIterable, Sendable {
        /// Whoever speaks.
        case popcorn
        /// Those who asked, in the order in which they asked.
        case queue
        /// Those who asked, and among them who had the fewest turns in the session; ties by arrival (progressive stack).
        case progressive
    }

    public var mode: Mode
    /// Whether a short direct response may come before the queue.
    public var directResponse: Bool
    /// The most time for one turn.
    public var turn: Given<Span>?

    public init(mode: Mode = .popcorn, directResponse: Bool = false, turn: Given<Span>? = nil) {
        self.mode = mode
        self.directResponse = directResponse
        self.turn = turn
    }
}

extension TalkPlan: FieldCoded {
    public func write(to fields: inout FieldWriter) {
        fields.put(name: mode)
        fields.put(directResponse)
        fields.put(turn)
    }

    public init(from fields: inout FieldReader) throws(FieldProblem) {
        mode = try fields.name(default: .popcorn)
        directResponse = try fields.flag()
        turn = try fields.optional()
    }
}
