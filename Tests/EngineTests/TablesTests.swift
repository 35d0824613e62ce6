import Testing

@testable import Engine

struct TablesTests {
    private static func cafe(_ count: Int = 37, move: BreakoutPlan.Move, rounds: Int = 3) throws -> Workshop {
        var workshop = try Workshop(
            people: (1...count).map { "P\($0)" }, method: .cafe, filled: [
                Item.Filled(id: "move", value: .choice(move.rawValue)), Item.Filled(id: "rounds", value: .integer(rounds)),
            ])
        try workshop.flow(.start, .next)
        return workshop
    }

    @Test("With the free move nobody is seated by name, and the sizes are those of the formula")
    func freeMove() throws {
        let workshop = try TablesTests.cafe(move: .free)
        let tables = try #require(workshop.state.standingTables?.tables)
        #expect(tables.map(\.seats) == [5, 4, 4, 4, 4, 4, 4, 4, 4])
        #expect(tables.allSatisfy { $0.people.isEmpty && $0.host == nil })
    }

    @Test("A named host is the host of the table in the next round too")
    func hostStays() throws {
        var workshop = try TablesTests.cafe(move: .free)
        try workshop.run(.tables(.host(3, workshop["P7"])))
        try workshop.flow(.next, .next)
        #expect(workshop.state.standingTables?.round == 2)
        #expect(workshop.state.standingTables?.tables.map(\.host) == [nil, nil, workshop["P7"], nil, nil, nil, nil, nil, nil])
    }

    @Test("Tables stand during the steps that are done at them, and not after the last round")
    func tablesStand() throws {
        var workshop = try TablesTests.cafe(move: .free, rounds: 1)
        #expect(workshop.state.currentStep?.id == "tables")
        try workshop.flow(.next)
        #expect(workshop.state.currentStep?.id == "talk" && workshop.state.standingTables != nil)
        try workshop.flow(.next)
        #expect(workshop.state.currentStep?.id == "harvest" && workshop.state.standingTables == nil)
        #expect(workshop.refusal(.tables(.host(1, nil))) == .noTablesHere)
    }

    @Test("Who goes straight into the talk sits at tables all the same")
    func tablesStandWithoutTheBell() throws {
        var workshop = try Workshop(
            people: (1...20).map { "P\($0)" }, method: .cafe, filled: [Item.Filled(id: "move", value: .choice("free"))])
        try workshop.flow(.start)
        let talk = try #require(workshop.state.places(ofItem: 0).first { workshop.state.step(at: $0, item: 0)?.id == "talk" })
        try workshop.flow(.goto(workshop.state.key(of: talk, item: 0)))
        #expect(workshop.state.currentStep?.id == "talk")
        #expect(workshop.state.standingTables?.tables.count == 5)
    }

    @Test("A plan by name is kept in the events: all rounds are known when the first begins")
    func planByName() throws {
        var workshop = try TablesTests.cafe(move: .plan)
        let first = try #require(workshop.state.standingTables)
        let later = try #require(workshop.state.progress[0].tables.plan(step: first.step, round: 2))
        #expect(first.tables.flatMap(\.people).count == 37)
        try workshop.flow(.next, .next)
        #expect(workshop.state.standingTables == later)
        #expect(workshop.state.standingTables?.tables.map(\.host) == first.tables.map(\.host))
    }

    @Test("Who comes late gets a seat at the smallest table, and who leaves has none any more", arguments: BreakoutPlan.Move.allCases)
    func comeAndGo(move: BreakoutPlan.Move) throws {
        var workshop = try TablesTests.cafe(move: move)
        try workshop.run(.people(.leave(workshop["P2"])))
        try workshop.run(.people(.add(names: ["Late"])))
        try workshop.run(.people(.arrive(workshop["Late"], after: nil)))
        let tables = try #require(workshop.state.standingTables?.tables)
        switch move {
        case .plan:
            #expect(tables.flatMap(\.people).count == 37)
            #expect(tables.first { $0.people.contains(workshop["Late"]) }.map(\.people.count) == 4)
            #expect(!tables.contains { $0.people.contains(workshop["P2"]) })
        case .free, .cards:
            #expect(tables.map(\.seats) == [5, 5, 4, 4, 4, 4, 4, 4, 4])
        }
        try workshop.flow(.next, .next)
        #expect(workshop.state.standingTables?.tables.map(\.seats).reduce(0, +) == 37)
    }

    @Test("A host who leaves between two rounds is followed by somebody of the same table")
    func hostLeaves() throws {
        var workshop = try TablesTests.cafe(move: .plan)
        let table = try #require(workshop.state.standingTables?.tables[4])
        let host = try #require(table.host)
        try workshop.run(.people(.leave(host)))
        try workshop.flow(.next, .next)
        let now = try #require(workshop.state.standingTables)
        #expect(now.tables.flatMap(\.people).count == 36)
        #expect(now.tables[4].host.map { table.people.contains($0) } == true)
    }

    @Test("A host who is replaced travels in the next round")
    func hostForOneRound() throws {
        var workshop = try TablesTests.cafe(move: .plan)
        let before = try #require(workshop.state.standingTables?.tables[2])
        try workshop.run(.tables(.host(3, before.people[1])))
        try workshop.flow(.next, .next)
        let now = try #require(workshop.state.standingTables)
        #expect(now.tables[2].host == before.people[1])
        #expect(before.host.map { now.tables[2].people.contains($0) } == false)
    }

    @Test("A table more or less seats everybody anew in the round that goes on")
    func countChanges() throws {
        var workshop = try TablesTests.cafe(move: .plan)
        try workshop.run(.tables(.count(8)))
        let tables = try #require(workshop.state.standingTables?.tables)
        #expect(tables.count == 8 && tables.flatMap(\.people).count == 37)
        #expect(workshop.refusal(.tables(.count(8))) == .alreadyDone)
        #expect(workshop.refusal(.tables(.count(5_000))) == .tooManyTables(500))
    }

    @Test("Seating anew gives other company, with hosts where they were")
    func seatAnew() throws {
        var workshop = try TablesTests.cafe(move: .plan)
        let before = try #require(workshop.state.standingTables)
        try workshop.run(.tables(.seatAnew))
        let after = try #require(workshop.state.standingTables)
        #expect(after.tables.map(\.host) == before.tables.map(\.host))
        #expect(after.tables.map(\.people) != before.tables.map(\.people))
        #expect(after.tables.flatMap(\.people).sorted() == before.tables.flatMap(\.people).sorted())
        #expect(try TablesTests.cafe(move: .free).refusal(.tables(.seatAnew)) == .seatsAreFree)
    }

    @Test("Somebody sits elsewhere, and a table is over and goes on")
    func sitAndOver() throws {
        var workshop = try TablesTests.cafe(move: .plan)
        let person = try #require(workshop.state.standingTables?.tables[0].people[1])
        try workshop.run(.tables(.sit(person, 9)))
        #expect(workshop.state.standingTables?.tables.map(\.people.count) == [4, 4, 4, 4, 4, 4, 4, 4, 5])
        try workshop.run(.tables(.over(9, true)))
        #expect(workshop.state.standingTables?.tables.map(\.isOver).last == true)
        #expect(workshop.refusal(.tables(.over(9, true))) == .alreadyDone)
        #expect(workshop.refusal(.tables(.over(10, true))) == .unknownTable(10, count: 9))
        try workshop.run(.tables(.over(9, false)))
        #expect(workshop.state.standingTables?.tables.map(\.isOver).last == false)
    }

    @Test("Who goes back into a round finds the tables as they were")
    func backAgain() throws {
        var workshop = try TablesTests.cafe(move: .plan)
        let first = workshop.state.standingTables
        try workshop.flow(.next, .next, .back, .back)
        #expect(workshop.state.standingTables == first)
    }

    @Test("Who came while nobody sat at tables has a seat when the round is gone back into")
    func backWithANewcomer() throws {
        var workshop = try TablesTests.cafe(move: .plan, rounds: 1)
        try workshop.flow(.next, .next)
        try workshop.run(.people(.add(names: ["Late"])))
        try workshop.run(.people(.arrive(workshop["Late"], after: nil)))
        try workshop.flow(.goto("tables"))
        #expect(workshop.state.standingTables?.tables.flatMap(\.people).count == 38)
    }

    @Test("Each stall is that of a note, and whoever brought it hosts it")
    func stalls() throws {
        var method = Method.cafe
        method.steps[0].kind = .collect(CollectPlan(owner: true))
        method.steps[0].capture = Capture(kind: .idea, names: .name)
        method.steps[1].kind = .breakout(BreakoutPlan(move: .setting("move"), of: .idea))
        var workshop = try Workshop(people: (1...9).map { "P\($0)" }, method: method)
        try workshop.flow(.start)
        for owner in ["P2", "P5"] { try workshop.run(.note(.add([NoteDraft("Idea of \(owner)", by: workshop[owner])]))) }
        try workshop.flow(.next)
        let stalls = try #require(workshop.state.standingTables?.tables)
        #expect(stalls.map(\.host) == [workshop["P2"], workshop["P5"]])
        #expect(stalls.map { $0.subject.flatMap { workshop.state.notes[$0]?.text } } == ["Idea of P2", "Idea of P5"])
        #expect(stalls.map(\.seats) == [5, 4])
    }

    @Test("The plan computed before the command is the one that is kept")
    func prepared() throws {
        var workshop = try TablesTests.cafe(move: .plan, rounds: 2)
        try workshop.run(.people(.leave(workshop["P3"])))
        try workshop.flow(.next)
        let request = try #require(workshop.ledger.seatingRequest(for: .flow(.next), at: workshop.now))
        let prepared = PreparedSeating(request)
        let records = try workshop.ledger.decide(.flow(.next), at: workshop.now, by: 1, seed: 1, prepared: prepared)
        workshop.ledger.append(records)
        #expect(workshop.state.standingTables?.tables.map(\.people) == prepared.plan.rounds[0].map(\.people))
        #expect(workshop.ledger.seatingRequest(for: .flow(.next), at: workshop.now) == nil)
    }

    @Test("A table's events survive the journal", arguments: [
        TablesEvent.stood(
            Seating(step: 3, round: 2, tables: [
                Table(number: 1, host: PersonID(Origin(command: 1, place: 2)), people: [PersonID(Origin(command: 1, place: 2))], seats: 4),
                Table(number: 2, seats: 3, isOver: true, subject: NoteID(Origin(command: 9))),
            ])),
        .planned([Seating(step: 3, round: 3, tables: [])]), .hostNamed(4, nil), .hostNamed(4, PersonID(Origin(command: 5))),
        .sat(PersonID(Origin(command: 5)), 2), .over(7, true), .seatsCounted(2, 5),
    ])
    func coded(event: TablesEvent) throws {
        let kept = Event.tables(event)
        #expect(try Event(tag: kept.tag, body: kept.body) == kept)
    }
}

extension Method {
    /// Welcome, rounds at tables, harvest.
    static let cafe = Method(
        id: "cafe", name: LocalText(et: "Kohvik", en: "Café"),
        settings: [
            Setting(id: "rounds", type: .integer(from: 1, to: 9), ask: LocalText(en: "Rounds?"), fallback: .value(.integer(3))),
            Setting(
                id: "tables", type: .integer(from: 1, to: 200), ask: LocalText(en: "Tables?"), fallback: .formula(.cafeTables)),
            Setting(
                id: "move",
                type: .choice(BreakoutPlan.Move.allCases.map { SettingChoice(id: $0.rawValue, name: LocalText(en: $0.rawValue)) }),
                ask: LocalText(en: "Move?"), fallback: .value(.choice("free"))),
        ],
        steps: [
            Step(id: "welcome", kind: .say, title: LocalText(en: "Welcome")),
            Step(
                id: "tables", kind: .breakout(BreakoutPlan(tables: .setting("tables"), move: .setting("move"))),
                title: LocalText(en: "Tables"), within: ["rounds"]),
            Step(id: "talk", kind: .talk(TalkPlan()), title: LocalText(en: "Talk"), within: ["rounds", "tables"]),
            Step(id: "harvest", kind: .collect(CollectPlan()), title: LocalText(en: "Harvest")),
        ],
        groups: [StepGroup(id: "rounds", kind: .times(.setting("rounds"))), StepGroup(id: "tables", kind: .breakout)])
}
