/// Who sits at one table in one round; the host, if there is one, is the first of them.
public struct SeatedTable: Equatable, Sendable {
    public var host: PersonID?
    public var people: [PersonID]

    public init(host: PersonID? = nil, people: [PersonID] = []) {
        self.host = host
        self.people = people
    }
}

/// Tables by round, in the order in which the rounds come.
public struct SeatingPlan: Equatable, Sendable {
    public var rounds: [[SeatedTable]]

    public init(rounds: [[SeatedTable]] = []) {
        self.rounds = rounds
    }
}

/// Everything that a plan of seats rests on; two equal requests get the same plan from the same seed.
public struct SeatingRequest: Equatable, Sendable {
    /// Those who take part now, in roster order.
    public var people: [PersonID]
    /// One for each table; nil where nobody has been named.
    public var hosts: [PersonID?]
    public var stays: BreakoutPlan.Stays
    /// How many rounds are still to come.
    public var rounds: Int
    /// Who sat together before: by round and by table. Those who have left may still be in there.
    public var past: [[[PersonID]]]
    /// The plan that held for these rounds until somebody came, left or became a host; empty to plan anew.
    public var kept: [[SeatedTable]]

    public init(
        people: [PersonID], hosts: [PersonID?], stays: BreakoutPlan.Stays = .host, rounds: Int, past: [[[PersonID]]] = [],
        kept: [[SeatedTable]] = []
    ) {
        self.people = people
        self.hosts = hosts
        self.stays = stays
        self.rounds = rounds
        self.past = past
        self.kept = kept
    }

    public var tables: Int { hosts.count }

    /// The same for the same request, so that a workshop that is played again seats everybody as before.
    public var seed: UInt64 {
        // Fowler, Noll and Vo's FNV-1a over whatever the request names.
        var sum: UInt64 = 0xCBF2_9CE4_8422_2325
        func take(_ number: Int) { sum = (sum ^ UInt64(truncatingIfNeeded: number)) &* 0x100_0000_01B3 }
        func take(_ person: PersonID?) {
            take(person?.origin.command ?? 0)
            take(person?.origin.place ?? 0)
        }
        for person in people { take(person) }
        for host in hosts { take(host) }
        take(rounds)
        for person in past.joined().joined() { take(person) }
        return sum
    }

    /// Seats everybody in every round, hosts at their tables, sizes differing by one at most, with few who meet twice.
    public func solved(seed: UInt64) -> SeatingPlan {
        guard tables > 0, rounds > 0, !people.isEmpty else {
            return SeatingPlan(rounds: Array(repeating: Array(repeating: SeatedTable(), count: tables), count: max(0, rounds)))
        }
        let hosts = chosenHosts()
        if keptFits(hosts) { return SeatingPlan(rounds: kept) }
        var seats: [[Int]]
        if let kept = repaired(hosts) {
            seats = kept
        } else if let clean = constructed(hosts) {
            seats = clean.tables
            if past.isEmpty, clean.isClean { return plan(seats, hosts) }
        } else {
            return SeatingPlan()
        }
        var search = SeatingSearch(self, hosts: hosts, seats: seats)
        search.run(seed: seed)
        seats = search.best
        return plan(seats, hosts)
    }

    /// How often the people of this request meet somebody whom they have met already, in a plan for it.
    public func repeats(in plan: SeatingPlan) -> Int {
        var places: [PersonID: Int] = [:]
        for (place, person) in people.enumerated() { places[person] = place }
        var meetings = Array(repeating: 0, count: people.count * people.count)
        var repeats = 0
        func seat(_ table: [PersonID], counts: Bool) {
            let seated = table.compactMap { places[$0] }
            for (index, first) in seated.enumerated() {
                for second in seated[(index + 1)...] {
                    let pair = min(first, second) * people.count + max(first, second)
                    if counts, meetings[pair] > 0 { repeats += 1 }
                    meetings[pair] += 1
                }
            }
        }
        for table in past.joined() { seat(table, counts: false) }
        for table in plan.rounds.joined() { seat(table.people, counts: true) }
        return repeats
    }
}

extension SeatingRequest {
    /// The host of each table as a place among `people`: the named one, else the one of the plan that held, else somebody who
    /// sits there now, else the next in the roster.
    private func chosenHosts() -> [Int?] {
        var places: [PersonID: Int] = [:]
        for (place, person) in people.enumerated() { places[person] = place }
        var chosen: [Int?] = Array(repeating: nil, count: tables)
        guard stays == .host else { return chosen }
        var taken = Array(repeating: false, count: people.count)
        func take(_ person: PersonID?, for table: Int) {
            guard chosen[table] == nil, let person, let place = places[person], !taken[place] else { return }
            chosen[table] = place
            taken[place] = true
        }
        for table in 0..<tables { take(hosts[table], for: table) }
        if let first = kept.first, first.count == tables {
            for table in 0..<tables { take(first[table].host, for: table) }
        }
        if let now = past.last {
            for table in 0..<min(tables, now.count) {
                for person in now[table] { take(person, for: table) }
            }
        }
        var next = 0
        for table in 0..<tables where chosen[table] == nil {
            while next < people.count, taken[next] { next += 1 }
            guard next < people.count else { break }
            chosen[table] = next
            taken[next] = true
        }
        return chosen
    }

    private func plan(_ seats: [[Int]], _ hosts: [Int?]) -> SeatingPlan {
        SeatingPlan(
            rounds: seats.map { round in
                var tables = (0..<self.tables).map { SeatedTable(host: hosts[$0].map { people[$0] }) }
                for table in tables.indices { if let host = tables[table].host { tables[table].people.append(host) } }
                for person in people.indices where tables[round[person]].host != people[person] {
                    tables[round[person]].people.append(people[person])
                }
                return tables
            })
    }

    /// Whether the plan that held is still right for exactly these people and hosts.
    private func keptFits(_ hosts: [Int?]) -> Bool {
        kept.count == rounds
            && kept.allSatisfy { round in
                round.count == tables && round.map(\.host) == hosts.map { $0.map { people[$0] } }
                    && round.flatMap(\.people).sorted() == people.sorted() && SeatingRequest.areEven(round.map(\.people.count))
            }
    }

    static func areEven(_ sizes: [Int]) -> Bool {
        (sizes.max() ?? 0) - (sizes.min() ?? 0) <= 1
    }

    /// The plan that held, without those who left, with newcomers at the smallest tables and hosts at theirs.
    private func repaired(_ hosts: [Int?]) -> [[Int]]? {
        guard kept.count == rounds, kept.allSatisfy({ $0.count == tables }) else { return nil }
        return kept.map { round in
            var tableOf: [PersonID: Int] = [:]
            for (table, seated) in round.enumerated() {
                for person in seated.people { tableOf[person] = table }
            }
            var seats = people.map { tableOf[$0] }
            for table in 0..<tables { if let host = hosts[table] { seats[host] = table } }
            return balanced(seats, hosts)
        }
    }

    /// Seats those without a table, and evens the tables out without touching a host.
    private func balanced(_ seats: [Int?], _ hosts: [Int?]) -> [Int] {
        var sizes = Array(repeating: 0, count: tables)
        for table in seats { if let table { sizes[table] += 1 } }
        var isHost = Array(repeating: false, count: people.count)
        for host in hosts { if let host { isHost[host] = true } }
        func smallest() -> Int { sizes.indices.min { (sizes[$0], $0) < (sizes[$1], $1) } ?? 0 }
        var result: [Int] = []
        for table in seats {
            let table = table ?? smallest()
            if seats[result.count] == nil { sizes[table] += 1 }
            result.append(table)
        }
        while !SeatingRequest.areEven(sizes), let largest = sizes.indices.max(by: { (sizes[$0], $1) < (sizes[$1], $0) }),
            let mover = result.indices.last(where: { result[$0] == largest && !isHost[$0] })
        {
            let target = smallest()
            sizes[largest] -= 1
            sizes[target] += 1
            result[mover] = target
        }
        return result
    }
}

extension SeatedTable: FieldCoded {
    public func write(to fields: inout FieldWriter) {
        fields.put(host)
        fields.put(people)
    }

    public init(from fields: inout FieldReader) throws(FieldProblem) {
        host = try fields.optional()
        people = try fields.list()
    }
}
