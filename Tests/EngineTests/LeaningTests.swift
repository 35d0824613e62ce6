import Testing

@testable import Engine

/// An older command is not taken back while something later rests on it, and one that waited for the disk means who it meant.
@Suite("What rests on what")
struct LeaningTests {
    private func cafe(_ people: Int = 12) throws -> Workshop {
        var room = try Workshop(people: (1...people).map { "P\($0)" }, method: .cafe)
        try room.flow(.start, .next)
        return room
    }

    @Test func aTableRestsOnItsHost() throws {
        var room = try cafe()
        try room.run(.people(.add(names: ["Late"])))
        let added = room.ledger.lastCommand
        try room.run(.tables(.host(1, room["Late"])))
        #expect(room.refusal(.history(.undo(added))) == .restsOnIt(added, later: room.ledger.lastCommand))
    }

    @Test func aHostRestsOnTheTable() throws {
        var room = try cafe()
        let count = (room.state.standingTables?.tables.count ?? 0) + 2
        try room.run(.tables(.count(count)))
        let counted = room.ledger.lastCommand
        try room.run(.tables(.host(count, room["P1"])))
        #expect(room.refusal(.history(.undo(counted))) == .restsOnIt(counted, later: room.ledger.lastCommand))
    }

    @Test func aHostRestsOnTheStepInWhichTheTablesStand() throws {
        var room = try cafe()
        let entered = room.ledger.lastCommand
        try room.run(.tables(.host(1, room["P1"])))
        #expect(room.refusal(.history(.undo(entered))) == .restsOnIt(entered, later: room.ledger.lastCommand))
    }

    @Test func aTopicRestsOnItsSlot() throws {
        var room = try Workshop(method: .wallAndBlocks)
        try room.flow(.start)
        try room.run(.schedule(.slots(5)))
        let more = room.ledger.lastCommand
        let topic = try room.call("Kool", by: .known(room["Anu"]))
        try room.run(.schedule(.place(topic, slot: 5, place: 1)))
        #expect(room.refusal(.history(.undo(more))) == .restsOnIt(more, later: room.ledger.lastCommand))
    }

    @Test func aRunningItemRestsOnItsSettings() throws {
        var room = try Workshop(people: ["A", "B"], method: .ring)
        try room.run(.setting(SettingCommand(id: "turn", words: ["3m"])))
        let set = room.ledger.lastCommand
        try room.flow(.start)
        #expect(room.refusal(.history(.undo(set))) == .restsOnIt(set, later: room.ledger.lastCommand))
    }

    @Test func aNoteInAGroupRestsOnTheGroup() throws {
        var room = try Workshop(method: .clusters)
        try room.flow(.start)
        let one = try room.note("one")
        let other = try room.note("other")
        try room.run(.arrange(.group([one], "Heap")))
        let made = room.ledger.lastCommand
        try room.run(.arrange(.group([other], "Heap")))
        #expect(room.refusal(.history(.undo(made))) == .restsOnIt(made, later: room.ledger.lastCommand))
    }

    @Test func pointsRestOnHowManyThereAre() throws {
        var room = try Workshop(method: .dots)
        try room.flow(.start)
        let idea = try room.note("idea")
        try room.flow(.next)
        try room.run(.poll(.allow(each: 9, perItem: nil)))
        let allowed = room.ledger.lastCommand
        try room.run(.poll(.vote(room["Anu"], [PollState.Mark(.item(idea), points: 9)], reason: nil)))
        #expect(room.refusal(.history(.undo(allowed))) == .restsOnIt(allowed, later: room.ledger.lastCommand))
    }

    @Test func waitingCommandsAboutTablesMeanTheSamePeople() {
        let (old, new) = (PersonID(Origin(command: 5)), PersonID(Origin(command: 8)))
        #expect(Command.tables(.host(2, old)).renumbered([5: 8]) == .tables(.host(2, new)))
        #expect(Command.tables(.sit(old, 3)).renumbered([5: 8]) == .tables(.sit(new, 3)))
        #expect(Command.tables(.host(2, nil)).renumbered([5: 8]) == .tables(.host(2, nil)))
    }

    // MARK: Two consoles

    @Test func anAnswerMeantForATestThatIsOverIsRefused() throws {
        var room = try Workshop(people: ["Anu", "Birgit"], method: .deciding)
        try room.flow(.start, .next)
        let here = Meant(visits: room.state.visits.count)
        try room.flow(.again)
        for command in [
            PollCommand.agreeAll, .reveal, .tally(.option("agree"), 1), .call(nil),
            .vote(room["Anu"], [PollState.Mark(.option("agree"))], reason: nil),
        ] {
            #expect(room.refusal(.poll(command), meant: here) == .alreadyDone)
        }
        #expect(room.refusal(.poll(.agreeAll)) == nil)
    }

    @Test func twoConsolesCallOnePosition() throws {
        var room = try Workshop(people: ["Anu", "Birgit"], method: .deciding)
        try room.flow(.start, .next)
        try room.run(.poll(.call("block")))
        #expect(room.refusal(.poll(.call("block"))) == .alreadyDone)
    }

    @Test func tablesStandInTheStepsThatAreDoneAtThemAndNotInTheNextRound() throws {
        var room = try cafe()
        let here = Meant(visits: room.state.visits.count)
        try room.flow(.next)
        #expect(room.refusal(.tables(.over(1, true)), meant: here) == nil)
        try room.flow(.next)
        #expect(room.state.standingTables?.round == 2)
        #expect(room.refusal(.tables(.over(1, true)), meant: here) == .alreadyDone)
        #expect(room.refusal(.tables(.seatAnew), meant: here) == .alreadyDone)
    }

    // MARK: What is gone

    @Test func theWordsOfADeletedNoteLeaveTheStepThatIsAboutIt() throws {
        let group = StepGroup(id: "each", kind: .forEach(.idea, expected: nil))
        let method = Method(
            id: "each", name: LocalText(en: "Each"),
            steps: [
                Step(id: "collect", kind: .collect(CollectPlan()), title: LocalText(en: "Collect"), capture: Capture(kind: .idea, readers: .participants)),
                Step(id: "pitch", kind: .say, title: LocalText(en: "Pitch"), show: LocalText(en: "$item"), wall: .text, within: ["each"]),
            ], groups: [group])
        var room = try Workshop(method: method)
        try room.flow(.start)
        let idea = try room.note("a secret plan")
        try room.flow(.next)
        #expect("\(room.state.publicView(at: room.now))".contains("a secret plan"))
        try room.run(.note(.delete(idea)))
        #expect(!"\(room.state.publicView(at: room.now))".contains("a secret plan"))
    }
}
