/// Looks for fewer repeats by exchanging two people of a round, for as many tries as its budget allows.
///
/// A third meeting costs more than a second one, so that a pair is not kept together for the sake of the others. The budget
/// counts tries, not time, so that every machine finds the same plan.
struct SeatingSearch {
    private static let tries = 24_000
    /// By how much a worse exchange may be, in repeats, in each stretch of the budget.
    private static let patience = [2, 1, 1, 0]
    /// How often somebody is looked for who meets anybody twice.
    private static let looks = 8

    /// The best seats so far: by round, the table of each person.
    private(set) var best: [[Int]]
    private var seats: [[Int]]
    /// By round and table.
    private var seated: [[[Int]]]
    private var meetings: [Int]
    private let count: Int
    private let tables: Int
    private let movable: [Int]
    private var cost = 0
    private var lowest = 0

    init(_ request: SeatingRequest, hosts: [Int?], seats: [[Int]]) {
        count = request.people.count
        tables = request.tables
        self.seats = seats
        best = seats
        var isHost = Array(repeating: false, count: count)
        for host in hosts { if let host { isHost[host] = true } }
        movable = (0..<count).filter { !isHost[$0] }
        meetings = Array(repeating: 0, count: count * count)
        seated = []
        var places: [PersonID: Int] = [:]
        for (place, person) in request.people.enumerated() { places[person] = place }
        for table in request.past.joined() { _ = meet(table.compactMap { places[$0] }) }
        for round in seats {
            var tables = Array(repeating: [Int](), count: request.tables)
            for person in 0..<count { tables[round[person]].append(person) }
            for table in tables { cost += meet(table) }
            seated.append(tables)
        }
        lowest = cost
    }

    /// Everybody at a table meets; returns what that costs.
    private mutating func meet(_ table: [Int]) -> Int {
        var cost = 0
        for (index, first) in table.enumerated() {
            for second in table[(index + 1)...] {
                cost += meetings[first * count + second]
                meetings[first * count + second] += 1
                meetings[second * count + first] += 1
            }
        }
        return cost
    }

    mutating func run(seed: UInt64) {
        guard movable.count > 1, tables > 1 else { return }
        var generator = SplitMix(seed: seed)
        for turn in 0..<SeatingSearch.tries {
            guard lowest > 0 else { return }
            let patience = SeatingSearch.patience[turn * SeatingSearch.patience.count / SeatingSearch.tries]
            let round = generator.next(below: seats.count)
            var person = movable[generator.next(below: movable.count)]
            for _ in 0..<SeatingSearch.looks where saved(person, in: round) == 0 {
                person = movable[generator.next(below: movable.count)]
            }
            let other = movable[generator.next(below: movable.count)]
            guard seats[round][person] != seats[round][other] else { continue }
            let change = change(person, other, in: round)
            guard change <= patience else { continue }
            exchange(person, other, in: round)
            cost += change
            if cost < lowest {
                lowest = cost
                best = seats
            }
        }
    }

    /// What this person's company costs in this round.
    private func saved(_ person: Int, in round: Int) -> Int {
        var sum = 0
        for mate in seated[round][seats[round][person]] where mate != person { sum += meetings[person * count + mate] - 1 }
        return sum
    }

    /// What it would cost this person to sit there in the place of another.
    private func added(_ person: Int, at table: Int, for other: Int, in round: Int) -> Int {
        var sum = 0
        for mate in seated[round][table] where mate != other { sum += meetings[person * count + mate] }
        return sum
    }

    private func change(_ person: Int, _ other: Int, in round: Int) -> Int {
        added(person, at: seats[round][other], for: other, in: round) + added(other, at: seats[round][person], for: person, in: round)
            - saved(person, in: round) - saved(other, in: round)
    }

    private mutating func exchange(_ person: Int, _ other: Int, in round: Int) {
        let (here, there) = (seats[round][person], seats[round][other])
        part(person, from: here, in: round)
        part(other, from: there, in: round)
        join(person, to: there, in: round)
        join(other, to: here, in: round)
    }

    private mutating func part(_ person: Int, from table: Int, in round: Int) {
        seated[round][table].removeAll { $0 == person }
        for mate in seated[round][table] { count(person, mate, by: -1) }
    }

    private mutating func join(_ person: Int, to table: Int, in round: Int) {
        for mate in seated[round][table] { count(person, mate, by: 1) }
        seated[round][table].append(person)
        seats[round][person] = table
    }

    private mutating func count(_ first: Int, _ second: Int, by step: Int) {
        meetings[first * count + second] += step
        meetings[second * count + first] += step
    }
}
