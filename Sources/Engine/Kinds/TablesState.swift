/// One table, pair or stall as it stands in the room.
public struct Table: Equatable, Sendable {
    /// From 1; what the card on the table says.
    public var number: Int
    /// Nil where nobody has been named: then the table is known by its number only.
    public var host: PersonID?
    /// Those who are known to sit there, the host first; empty where people sit down as they like.
    public var people: [PersonID]
    /// How many are expected, with the host.
    public var seats: Int
    public var isOver: Bool
    /// The note whose stall this is.
    public var subject: NoteID?

    public init(
        number: Int, host: PersonID? = nil, people: [PersonID] = [], seats: Int = 0, isOver: Bool = false, subject: NoteID? = nil
    ) {
        self.number = number
        self.host = host
        self.people = people
        self.seats = seats
        self.isOver = isOver
        self.subject = subject
    }

    /// How many sit there or are expected, whichever is more.
    public var size: Int { max(seats, people.count) }
}

/// The tables of one round of a breakout.
public struct Seating: Equatable, Sendable {
    /// The index of the breakout step in its method.
    public var step: Int
    /// 0 outside a repeat.
    public var round: Int
    public var tables: [Table]

    public init(step: Int, round: Int, tables: [Table]) {
        self.step = step
        self.round = round
        self.tables = tables
    }
}

/// The tables of an item: how they stood round by round, how they stand, and how the next rounds are planned.
public struct TablesState: Equatable, Sendable {
    /// In the order in which they first stood; the last one entered is current.
    public private(set) var stood: [Seating] = []
    /// What is planned for rounds to come; empty where nobody is seated by name.
    public private(set) var planned: [Seating] = []
    private var current: Int?

    public init() {}

    /// How the tables stand, or stood last.
    public var standing: Seating? { current.map { stood[$0] } }

    public var tables: [Table] { standing?.tables ?? [] }

    public func seating(step: Int, round: Int) -> Seating? {
        stood.first { $0.step == step && $0.round == round }
    }

    public func plan(step: Int, round: Int) -> Seating? {
        planned.first { $0.step == step && $0.round == round }
    }

    /// The table at which somebody is known to sit.
    public func table(of person: PersonID) -> Table? {
        tables.first { $0.people.contains(person) || $0.host == person }
    }

    /// The tables of the round before that place, else those that stood last in another step.
    public func seating(before place: Place) -> Seating? {
        stood.last { $0.step == place.step && $0.round < place.round } ?? stood.last { $0.step < place.step }
    }

    /// Who sat together before that place, by round and by table.
    func met(before place: Place) -> [[[PersonID]]] {
        stood.filter { $0.step != place.step || $0.round < place.round }.map { $0.tables.map(\.people) }
    }
}

extension Seating {
    /// Where the next person who comes has a place; a full table is better than none.
    public func smallest(atMost: Int) -> Table? {
        func least(_ tables: [Table]) -> Table? { tables.min { ($0.size, $0.number) < ($1.size, $1.number) } }
        let open = tables.filter { !$0.isOver }
        return least(open.filter { $0.size < atMost }) ?? least(open) ?? least(tables)
    }
}

// MARK: Changes

extension TablesState {
    /// A round begins; the tables that stood in it before are put in the place of the old ones.
    mutating func stand(_ seating: Seating) {
        if let index = stood.firstIndex(where: { $0.step == seating.step && $0.round == seating.round }) {
            stood[index] = seating
            current = index
        } else {
            stood.append(seating)
            current = stood.count - 1
        }
        planned.removeAll { $0.step == seating.step && $0.round <= seating.round }
    }

    mutating func plan(_ seatings: [Seating]) {
        planned = seatings
    }

    /// Names the host of a table, or nobody; who hosted another one leaves it.
    mutating func name(host: PersonID?, of number: Int) {
        change { tables in
            guard let index = tables.firstIndex(where: { $0.number == number }) else { return }
            if let host {
                for other in tables.indices where tables[other].host == host { tables[other].host = nil }
                // Where seats are known, the host sits at the table.
                if tables.contains(where: { !$0.people.isEmpty }) { TablesState.move(host, to: index, in: &tables) }
            }
            tables[index].host = host
            if let host, let place = tables[index].people.firstIndex(of: host) {
                tables[index].people.insert(tables[index].people.remove(at: place), at: 0)
            }
        }
    }

    mutating func sit(_ person: PersonID, at number: Int) {
        change { tables in
            guard let index = tables.firstIndex(where: { $0.number == number }) else { return }
            TablesState.move(person, to: index, in: &tables)
        }
    }

    mutating func setOver(_ over: Bool, of number: Int) {
        change { tables in
            guard let index = tables.firstIndex(where: { $0.number == number }) else { return }
            tables[index].isOver = over
        }
    }

    /// No table is done any more.
    mutating func reopen() {
        change { tables in
            for index in tables.indices { tables[index].isOver = false }
        }
    }

    mutating func expect(_ seats: Int, at number: Int) {
        change { tables in
            guard let index = tables.firstIndex(where: { $0.number == number }) else { return }
            tables[index].seats = seats
        }
    }

    /// Somebody who has gone has no seat and hosts nothing; the others stay where they are until the next bell.
    mutating func remove(_ person: PersonID) {
        change { tables in
            for index in tables.indices {
                let wasHere = tables[index].host == person || tables[index].people.contains(person)
                if tables[index].host == person { tables[index].host = nil }
                tables[index].people.removeAll { $0 == person }
                if wasHere { tables[index].seats = max(0, tables[index].seats - 1) }
            }
        }
    }

    /// A counted person turns out to be this one.
    mutating func replace(_ seat: PersonID, by person: PersonID) {
        func replaced(_ seatings: inout [Seating]) {
            for seating in seatings.indices {
                for table in seatings[seating].tables.indices {
                    if seatings[seating].tables[table].host == seat { seatings[seating].tables[table].host = person }
                    seatings[seating].tables[table].people = seatings[seating].tables[table].people.map { $0 == seat ? person : $0 }
                }
            }
        }
        replaced(&stood)
        replaced(&planned)
    }

    private mutating func change(_ change: (inout [Table]) -> Void) {
        guard let current else { return }
        change(&stood[current].tables)
    }

    private static func move(_ person: PersonID, to index: Int, in tables: inout [Table]) {
        for other in tables.indices where other != index {
            if tables[other].people.contains(person) { tables[other].seats = max(0, tables[other].seats - 1) }
            if tables[other].host == person { tables[other].host = nil }
            tables[other].people.removeAll { $0 == person }
        }
        guard !tables[index].people.contains(person) else { return }
        tables[index].people.append(person)
        tables[index].seats = max(tables[index].seats, tables[index].people.count)
    }
}

extension Table: FieldCoded {
    public func write(to fields: inout FieldWriter) {
        fields.put(number)
        fields.put(host)
        fields.put(people)
        fields.put(seats)
        fields.put(isOver)
        fields.put(subject)
    }

    public init(from fields: inout FieldReader) throws(FieldProblem) {
        number = try fields.integer()
        host = try fields.optional()
        people = try fields.list()
        seats = try fields.integer()
        isOver = try fields.flag()
        subject = try fields.optional()
    }
}

extension Seating: FieldCoded {
    public func write(to fields: inout FieldWriter) {
        fields.put(step)
        fields.put(round)
        fields.put(tables)
    }

    public init(from fields: inout FieldReader) throws(FieldProblem) {
        step = try fields.integer()
        round = try fields.integer()
        tables = try fields.list()
    }
}
