/// How a round goes: one turn for each person.
public struct RoundPlan: Equatable, Sendable {
    /// In which order people speak.
    public enum Order: String, CaseIterable, Sendable {
        /// As they sit, clockwise; the seats are learned while the first round goes.
        case ring
        /// As they sit, and they sit as the roster lists them.
        case roster
        /// As they sit, the other way round.
        case counter
        /// Drawn when the step is entered; the result is in the journal.
        case random
        /// Those with the fewest turns in the session first, ties as they sit.
        case fewestSpoken = "fewest_spoken"
        /// Whoever likes to be next.
        case volunteers
    }

    /// What happens to somebody who does not want to speak.
    public enum Passing: String, CaseIterable, Sendable {
        /// Everybody who passed is asked once more when the others have spoken.
        case askAgain = "ask_again"
        case allowed
        case no
    }

    public var order: Given<Order>
    public var pass: Passing
    /// Time for one turn; the step's minutes per person where nothing is said.
    public var turn: Given<Span>?
    /// Whether a talking piece goes round.
    public var piece: Bool

    public init(order: Given<Order> = .literal(.ring), pass: Passing = .askAgain, turn: Given<Span>? = nil, piece: Bool = false) {
        self.order = order
        self.pass = pass
        self.turn = turn
        self.piece = piece
    }
}

extension RoundPlan.Order: FieldCoded {
    public func write(to fields: inout FieldWriter) { fields.put(name: self) }
    public init(from fields: inout FieldReader) throws(FieldProblem) { self = try fields.name(default: .ring) }
}

extension RoundPlan: FieldCoded {
    public func write(to fields: inout FieldWriter) {
        fields.put(order)
        fields.put(name: pass)
        fields.put(turn)
        fields.put(piece)
    }

    public init(from fields: inout FieldReader) throws(FieldProblem) {
        order = try fields.record()
        pass = try fields.name(default: .askAgain)
        turn = try fields.optional()
        piece = try fields.flag()
    }
}
