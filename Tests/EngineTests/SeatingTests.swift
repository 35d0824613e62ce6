import Testing

@testable import Engine

struct SeatingTests {
    private static func people(_ count: Int) -> [PersonID] {
        (0..<count).map { PersonID(Origin(command: 1, place: $0 + 1)) }
    }

    private static func cafe(_ count: Int, rounds: Int, stays: BreakoutPlan.Stays = .host) -> SeatingRequest {
        SeatingRequest(
            people: people(count), hosts: Array(repeating: nil, count: Formula.cafeTables.value(people: count)), stays: stays, rounds: rounds)
    }

    private static func clean(_ size: Int, _ tables: Int) -> Bool { TableCount.cardsMix(tables: tables, seats: size) }

    @Test("A café has tables of three to five, and from seven people on at most one of three")
    func cafeTables() {
        for count in 6...200 {
            let sizes = TableCount.sizes(people: count, tables: Formula.cafeTables.value(people: count))
            #expect(sizes.reduce(0, +) == count)
            #expect(sizes.allSatisfy { (3...5).contains($0) }, "\(count) people")
            #expect(count < 7 || sizes.count { $0 == 3 } <= 1, "\(count) people")
        }
    }

    @Test("Everybody has one seat in every round, hosts keep theirs, and no table is two larger than another", arguments: 2...4)
    func everybodySits(rounds: Int) {
        for count in 6...200 {
            let request = SeatingTests.cafe(count, rounds: rounds)
            let plan = request.solved(seed: 1)
            #expect(plan.rounds.count == rounds)
            for round in plan.rounds {
                #expect(round.flatMap(\.people).sorted() == request.people, "\(count) people")
                #expect(SeatingRequest.areEven(round.map(\.people.count)), "\(count) people")
                #expect(round.map(\.host) == plan.rounds[0].map(\.host), "\(count) people")
                #expect(round.allSatisfy { $0.host != nil && $0.people.first == $0.host }, "\(count) people")
            }
        }
    }

    @Test("Nobody meets anybody twice in three rounds where number cards manage it too")
    func noRepeats() {
        for count in 6...200 {
            let tables = Formula.cafeTables.value(people: count)
            guard SeatingTests.clean((count + tables - 1) / tables, tables) else { continue }
            let request = SeatingTests.cafe(count, rounds: 3)
            #expect(request.repeats(in: request.solved(seed: 1)) == 0, "\(count) people")
        }
    }

    @Test("Number cards repeat no pair and no table with the numbers of tables that they suit")
    func cards() {
        for tables in 3...40 {
            for seats in 3...5 where SeatingTests.clean(seats, tables) {
                let moves = [0] + TableCount.cards(seats: seats)
                func company(_ round: Int) -> [[Int]] {
                    var seated = Array(repeating: [Int](), count: tables)
                    for table in 0..<tables {
                        for (seat, move) in moves.enumerated() {
                            seated[((table + move * round) % tables + tables) % tables].append(table * moves.count + seat)
                        }
                    }
                    return seated
                }
                var met: Set<[Int]> = []
                var repeated = 0
                for round in 0..<3 {
                    for table in company(round) {
                        for first in table { for second in table where first < second && !met.insert([first, second]).inserted { repeated += 1 } }
                    }
                }
                #expect(repeated == 0, "\(tables) tables of \(seats)")
            }
        }
    }

    @Test("Where everybody moves, nobody comes back to a table while there are others")
    func nobodyStays() {
        for count in [20, 28, 37, 60, 200] {
            let plan = SeatingTests.cafe(count, rounds: 3, stays: .nobody).solved(seed: 1)
            for person in SeatingTests.people(count) {
                let tables = plan.rounds.map { round in round.firstIndex { $0.people.contains(person) } ?? -1 }
                #expect(Set(tables).count == 3, "\(count) people")
            }
        }
    }

    @Test("A named host sits at the table of that host in every round")
    func namedHosts() {
        var request = SeatingTests.cafe(37, rounds: 3)
        request.hosts[2] = request.people[30]
        request.hosts[8] = request.people[0]
        let plan = request.solved(seed: 1)
        #expect(plan.rounds.allSatisfy { $0[2].host == request.people[30] && $0[8].host == request.people[0] })
    }

    @Test("The same request gets the same plan", arguments: [9, 12, 14, 24])
    func sameAgain(count: Int) {
        let request = SeatingTests.cafe(count, rounds: 3)
        #expect(request.solved(seed: 5) == request.solved(seed: 5))
    }

    @Test("Small groups meet hardly oftener than they must", arguments: [(9, 3, 17), (12, 3, 18), (16, 3, 0), (24, 3, 0)])
    func smallGroups(count: Int, rounds: Int, most: Int) {
        let request = SeatingTests.cafe(count, rounds: rounds)
        let repeats = request.repeats(in: request.solved(seed: 1))
        #expect(repeats <= most, "\(repeats)")
    }

    @Test("The plan that held is kept when nothing has changed")
    func keptAsItIs() {
        var request = SeatingTests.cafe(37, rounds: 3)
        let plan = request.solved(seed: 1)
        request.past = [plan.rounds[0].map(\.people)]
        request.kept = Array(plan.rounds[1...])
        request.rounds = 2
        #expect(request.solved(seed: 9).rounds == request.kept)
    }

    @Test("After people came and left everybody present has a seat, and few meet twice")
    func planAnew() {
        var request = SeatingTests.cafe(37, rounds: 3)
        let plan = request.solved(seed: 1)
        let left: [PersonID?] = [plan.rounds[0][3].host, plan.rounds[0][3].people.last, plan.rounds[0][7].people[1]]
        request.past = [plan.rounds[0].map(\.people)]
        request.kept = Array(plan.rounds[1...])
        request.rounds = 2
        request.people = SeatingTests.people(39).filter { !left.contains($0) }
        let anew = request.solved(seed: 1)
        for round in anew.rounds {
            #expect(round.flatMap(\.people).sorted() == request.people)
            #expect(SeatingRequest.areEven(round.map(\.people.count)))
        }
        // Somebody who sat at the table takes the place of a host who has left.
        #expect(anew.rounds[0][3].host.map(plan.rounds[0][3].people.contains) == true)
        #expect(request.repeats(in: anew) == 0)
    }

    @Test("A host who stays one round only travels in the next")
    func hostForOneRound() {
        var request = SeatingTests.cafe(37, rounds: 3)
        let plan = request.solved(seed: 1)
        let successor = plan.rounds[1][4].people[2]
        request.past = plan.rounds[0...1].map { $0.map(\.people) }
        request.kept = [plan.rounds[2]]
        request.rounds = 1
        request.hosts = plan.rounds[1].map(\.host)
        request.hosts[4] = successor
        let last = request.solved(seed: 1).rounds[0]
        #expect(last[4].host == successor)
        #expect(plan.rounds[0][4].host.map(last[4].people.contains) == false)
        #expect(request.repeats(in: SeatingPlan(rounds: [last])) == 0)
    }

    @Test("No people, no tables and fewer people than tables are no trouble", arguments: [(0, 3), (3, 0), (2, 5)])
    func oddRequests(count: Int, tables: Int) {
        let request = SeatingRequest(people: SeatingTests.people(count), hosts: Array(repeating: nil, count: tables), rounds: 2)
        let plan = request.solved(seed: 1)
        #expect(plan.rounds.allSatisfy { $0.count == tables && $0.flatMap(\.people).count == (tables == 0 ? 0 : count) })
    }
}
