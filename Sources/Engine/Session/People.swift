/// Somebody in the room, or expected there.
public struct Person: Equatable, Sendable {
    public enum Standing: Equatable, Sendable {
        case expected
        case present
        case left
    }

    public var id: PersonID
    /// Empty where only the number of people is known.
    public var name: String
    /// The place among all who were ever added, from 1; it stays the same for good.
    public internal(set) var number = 0
    /// The other columns of the roster, in their order.
    public var tags: [Tag]
    /// What somebody takes care of: `guardian`, `host`.
    public var roles: [String] = []
    public var standing: Standing = .expected
    /// Counted while speaking, without being anybody on the roster.
    public var isSeat = false
    /// How long this person spoke in the whole session.
    public var talk: Span = .zero
    public var turns = 0

    public init(id: PersonID, name: String, tags: [Tag] = []) {
        self.id = id
        self.name = name
        self.tags = tags
    }

    /// A column of the roster and its value.
    public struct Tag: Equatable, Sendable {
        public var column: String
        public var value: String

        public init(column: String, value: String) {
            self.column = column
            self.value = value
        }
    }
}

/// Everybody of a session, and how they sit.
public struct People: Equatable, Sendable {
    /// The longest name that is kept, in characters.
    public static let longestName = 10_000
    /// The most people of a session.
    public static let most = 20_000

    public private(set) var everybody: [Person] = []
    private var indices: [PersonID: Int] = [:]
    private var added = 0
    /// Those whose seat is known, clockwise.
    public private(set) var ring: [PersonID] = []
    /// Whether anybody has been marked as arrived: from then on only those present take part.
    public private(set) var arrivalsAreTracked = false

    public init() {}

    public subscript(id: PersonID) -> Person? {
        indices[id].map { everybody[$0] }
    }

    /// The place on the roster, from 1: what an unnamed person is called by.
    public func number(of id: PersonID) -> Int? {
        self[id]?.number
    }

    public func takesPart(_ person: Person) -> Bool {
        arrivalsAreTracked && !person.isSeat ? person.standing == .present : person.standing != .left
    }

    public func takesPart(_ id: PersonID) -> Bool {
        self[id].map(takesPart) ?? false
    }

    /// N of all formulas: those present once anybody has arrived, else the roster.
    ///
    /// A counted seat stands for somebody on the roster whose place is not known yet, as long as there is anybody left to stand for.
    public var headcount: Int {
        let named = everybody.filter { !$0.isSeat && takesPart($0) }
        let seats = everybody.count { $0.isSeat && takesPart($0) }
        guard seats > 0 else { return named.count }
        let seated = Set(ring)
        return named.count + max(0, seats - named.count { !seated.contains($0.id) })
    }

    /// The order of a round round the ring: those whose seat is known, then the others in roster order.
    public var seatingOrder: [PersonID] {
        let known = ring.filter { takesPart($0) }
        let seated = Set(ring)
        let others = everybody.filter { takesPart($0) && !seated.contains($0.id) }.map(\.id)
        return known + others.prefix(max(0, headcount - known.count))
    }

    mutating func add(_ person: Person) {
        guard indices[person.id] == nil else { return }
        indices[person.id] = everybody.count
        var person = person
        added += 1
        person.number = added
        everybody.append(person)
    }

    mutating func change(_ id: PersonID, _ change: (inout Person) -> Void) {
        guard let index = indices[id] else { return }
        change(&everybody[index])
    }

    mutating func trackArrivals() {
        arrivalsAreTracked = true
    }

    /// Puts somebody after a neighbour, or at the end of the ring.
    mutating func seat(_ id: PersonID, after neighbour: PersonID?) {
        guard id != neighbour else { return }
        ring.removeAll { $0 == id }
        if let neighbour, let place = ring.firstIndex(of: neighbour) {
            ring.insert(id, at: place + 1)
        } else {
            ring.append(id)
        }
    }

    /// A counted seat turns out to be this person.
    mutating func merge(seat: PersonID, into id: PersonID) {
        guard let counted = self[seat], counted.isSeat, indices[id] != nil else { return }
        change(id) { person in
            person.talk += counted.talk
            person.turns += counted.turns
        }
        ring.removeAll { $0 == id }
        if let place = ring.firstIndex(of: seat) { ring[place] = id }
        everybody.removeAll { $0.id == seat }
        indices = Dictionary(uniqueKeysWithValues: everybody.enumerated().map { ($1.id, $0) })
    }
}
