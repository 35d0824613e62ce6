/// How everybody says where they stand: on what, when it is shown, and whether anybody is known by it.
public struct PollPlan: Equatable, Sendable {
    public var ballot: Ballot
    public var reveal: Reveal
    /// Counts only, never a person.
    public var isSecret: Bool
    public var order: Given<Order>

    public init(
        ballot: Ballot, reveal: Reveal = .together, isSecret: Bool = false, order: Given<Order> = .literal(.together)
    ) {
        self.ballot = ballot
        self.reveal = reveal
        self.isSecret = isSecret
        self.order = order
    }

    /// What there is to choose from.
    public enum Ballot: Equatable, Sendable {
        /// Positions written in the step itself.
        case options(Scale)
        /// The id of one of the method's scales.
        case scale(Given<String>)
        /// Points to be spread over notes.
        case points(Points)
    }

    /// Dots or coins that everybody spreads over the kept notes of a kind.
    public struct Points: Equatable, Sendable {
        public var unit: Unit
        public var of: NoteKind
        /// For each person; computed from the number of notes where nothing is said.
        public var each: Given<Int>?
        /// The most that one person may give to one note.
        public var perItem: Given<Int>?

        public init(unit: Unit, of: NoteKind, each: Given<Int>? = nil, perItem: Given<Int>? = nil) {
            self.unit = unit
            self.of = of
            self.each = each
            self.perItem = perItem
        }
    }

    public enum Unit: String, CaseIterable, Sendable {
        case dots
        case coins
    }

    /// When the room sees the counts.
    public enum Reveal: String, CaseIterable, Sendable {
        /// When everybody has answered and the facilitator says so.
        case together
        /// While they come in.
        case atOnce = "at_once"
    }

    /// How the positions are asked for.
    public enum Order: String, CaseIterable, Sendable {
        /// Everybody shows theirs at the same moment.
        case together
        /// One after another: blocks, stand-asides, reservations, agreement.
        case inOrder = "in_order"
    }
}

/// How many points a person has.
public struct PollLimits: Equatable, Sendable {
    public var each: Int
    /// The most for one item.
    public var perItem: Int

    public init(each: Int, perItem: Int) {
        // Nobody has more points than there can be people: sums of them stay numbers.
        self.each = min(max(0, each), People.most)
        self.perItem = max(0, min(perItem, self.each))
    }

    /// A third of the items in dots, two to eight; ten coins, at most half of them on one item (METHODS.md, shared
    /// formulas and §4).
    public static func usual(_ unit: PollPlan.Unit, items: Int) -> PollLimits {
        switch unit {
        case .dots:
            // Rounded to the nearest whole number: (n / 3 + 1 / 2) in sixths.
            let third = (2 * max(0, items) + 3) / 6
            let each = min(mostDots, max(fewestDots, third))
            return PollLimits(each: each, perItem: each)
        case .coins: return PollLimits(each: coins, perItem: coins / 2)
        }
    }

    private static let fewestDots = 2
    private static let mostDots = 8
    private static let coins = 10
}

extension PollPlan: FieldCoded {
    public func write(to fields: inout FieldWriter) {
        fields.put(ballot)
        fields.put(name: reveal)
        fields.put(isSecret)
        fields.put(order)
    }

    public init(from fields: inout FieldReader) throws(FieldProblem) {
        ballot = try fields.record()
        reveal = try fields.name(default: .together)
        isSecret = try fields.flag()
        order = try fields.record()
    }
}

extension PollPlan.Order: FieldCoded {
    public func write(to fields: inout FieldWriter) { fields.put(name: self) }
    public init(from fields: inout FieldReader) throws(FieldProblem) { self = try fields.name(default: .together) }
}

extension PollPlan.Ballot: FieldCoded {
    public func write(to fields: inout FieldWriter) {
        switch self {
        case .options(let scale):
            fields.put(0)
            fields.put(scale)
        case .scale(let id):
            fields.put(1)
            fields.put(id)
        case .points(let points):
            fields.put(2)
            fields.put(points)
        }
    }

    public init(from fields: inout FieldReader) throws(FieldProblem) {
        switch try fields.integer() {
        case 0: self = .options(try fields.record())
        case 1: self = .scale(try fields.record())
        case 2: self = .points(try fields.record())
        default: throw FieldProblem()
        }
    }
}

extension PollPlan.Points: FieldCoded {
    public func write(to fields: inout FieldWriter) {
        fields.put(name: unit)
        fields.put(name: of)
        fields.put(each)
        fields.put(perItem)
    }

    public init(from fields: inout FieldReader) throws(FieldProblem) {
        unit = try fields.name(default: .dots)
        of = try fields.name(default: .idea)
        each = try fields.optional()
        perItem = try fields.optional()
    }
}

extension PollLimits: FieldCoded {
    public func write(to fields: inout FieldWriter) {
        fields.put(each)
        fields.put(perItem)
    }

    public init(from fields: inout FieldReader) throws(FieldProblem) {
        let each = try fields.integer()
        self.init(each: each, perItem: try fields.integer())
    }
}
