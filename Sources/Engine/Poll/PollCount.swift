/// What can be chosen in a poll: a position, or a note that gets points.
public enum PollChoice: Hashable, Sendable, CustomStringConvertible {
    case option(String)
    case item(NoteID)

    public var description: String {
        switch self {
        case .option(let id): id
        case .item(let id): id.description
        }
    }
}

/// What a poll says at a moment: how many chose what, and how many could have.
public struct PollCount: Equatable, Sendable {
    /// In the order of the ballot.
    public var lines: [Line]
    /// How many people have answered.
    public var answered: Int
    public var present: Int
    public var roster: Int
    /// Of a secret poll with so few answers that they would tell who gave which.
    public var isWithheld: Bool

    public init(lines: [Line], answered: Int, present: Int, roster: Int, isWithheld: Bool = false) {
        self.lines = lines
        self.answered = answered
        self.present = present
        self.roster = roster
        self.isWithheld = isWithheld
    }

    public struct Line: Equatable, Sendable {
        public var choice: PollChoice
        public var count: Int

        public init(_ choice: PollChoice, _ count: Int) {
            self.choice = choice
            self.count = count
        }
    }

    /// A secret distribution of fewer answers is withheld (METHODS.md, shared formulas: anonymise below five).
    public static let fewestSecretAnswers = 5

    /// How much smaller than another a count may be and still be called equal, in percent of the larger:
    /// 39 against 37, which METHODS.md §4 calls a tie, are five percent apart.
    public static let nearTiePercent = 6

    public subscript(choice: PollChoice) -> Int {
        lines.first { $0.choice == choice }?.count ?? 0
    }

    subscript(base: PollRule.Base) -> Int {
        switch base {
        case .answered: answered
        case .present: present
        case .roster: roster
        }
    }

    public var missing: Int { max(0, present - answered) }

    /// The choices from the most to the fewest, in places that near-ties share; what nobody chose has no place.
    public var places: [[Line]] {
        var places: [[Line]] = []
        let ranked = lines.enumerated().filter { $0.element.count > 0 }.sorted { left, right in
            (-left.element.count, left.offset) < (-right.element.count, right.offset)
        }
        for (_, line) in ranked {
            if let leader = places.last?.first, PollCount.isTie(leader.count, line.count) {
                places[places.count - 1].append(line)
            } else {
                places.append([line])
            }
        }
        return places
    }

    /// Whether two counts are too close to tell one from the other.
    public static func isTie(_ one: Int, _ other: Int) -> Bool {
        let larger = max(one, other)
        return (larger - min(one, other)) * 100 <= nearTiePercent * larger
    }
}

extension PollChoice: FieldCoded {
    public func write(to fields: inout FieldWriter) {
        switch self {
        case .option(let id):
            fields.put(0)
            fields.put(id)
        case .item(let id):
            fields.put(1)
            fields.put(id)
        }
    }

    public init(from fields: inout FieldReader) throws(FieldProblem) {
        switch try fields.integer() {
        case 0: self = .option(try fields.text())
        case 1: self = .item(try fields.record())
        default: throw FieldProblem()
        }
    }
}

extension PollCount: FieldCoded {
    public func write(to fields: inout FieldWriter) {
        fields.put(lines)
        fields.put(answered)
        fields.put(present)
        fields.put(roster)
        fields.put(isWithheld)
    }

    public init(from fields: inout FieldReader) throws(FieldProblem) {
        lines = try fields.list()
        answered = try fields.integer()
        present = try fields.integer()
        roster = try fields.integer()
        isWithheld = try fields.flag()
    }
}

extension PollCount.Line: FieldCoded {
    public func write(to fields: inout FieldWriter) {
        fields.put(choice)
        fields.put(count)
    }

    public init(from fields: inout FieldReader) throws(FieldProblem) {
        choice = try fields.record()
        count = try fields.integer()
    }
}
