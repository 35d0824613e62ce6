/// How people part into tables, pairs or stalls, and how they move from round to round.
public struct BreakoutPlan: Equatable, Sendable {
    /// Who goes where when a new round begins.
    public enum Move: String, CaseIterable, Sendable {
        /// Everybody sits where they know fewest; nobody is seated by name.
        case free
        /// Each seat has a card that says how many tables its holder moves on.
        case cards
        /// A computed list by name.
        case plan
    }

    /// Who stays when the others move.
    public enum Stays: String, CaseIterable, Sendable {
        case host
        case nobody
    }

    /// Five is the most that can hear each other over a small table.
    public static let mostAtTable = 5

    /// More tables than a hall holds; a fence against a mistyped number.
    public static let mostTables = 500

    /// How many tables; where nothing is given, as many as `size` or the group asks for.
    public var tables: Given<Int>?
    /// How many people a table, such as 2 for pairs; asked only where `tables` is not given.
    public var size: Given<Int>?
    public var atMost: Int
    public var move: Given<Move>
    public var stays: Stays
    /// Each table is the stall of a note of this kind, such as an idea.
    public var of: NoteKind?

    public init(
        tables: Given<Int>? = nil, size: Given<Int>? = nil, atMost: Int = BreakoutPlan.mostAtTable,
        move: Given<Move> = .literal(.free), stays: Stays = .host, of: NoteKind? = nil
    ) {
        self.tables = tables
        self.size = size
        self.atMost = atMost
        self.move = move
        self.stays = stays
        self.of = of
    }
}

extension BreakoutPlan.Move: FieldCoded {
    public func write(to fields: inout FieldWriter) { fields.put(name: self) }
    public init(from fields: inout FieldReader) throws(FieldProblem) { self = try fields.name(default: .free) }
}

extension BreakoutPlan: FieldCoded {
    public func write(to fields: inout FieldWriter) {
        fields.put(tables)
        fields.put(size)
        fields.put(atMost)
        fields.put(move)
        fields.put(name: stays)
        fields.put(of?.rawValue)
    }

    public init(from fields: inout FieldReader) throws(FieldProblem) {
        tables = try fields.optional()
        size = try fields.optional()
        atMost = try fields.integer(default: BreakoutPlan.mostAtTable)
        move = try fields.record()
        stays = try fields.name(default: .host)
        of = try fields.optional(String.self).flatMap(NoteKind.init(rawValue:))
    }
}
