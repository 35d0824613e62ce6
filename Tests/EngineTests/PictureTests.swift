import Testing

@testable import Engine

@Suite("Photographs of a session")
struct PictureTests {
    private func source(_ digest: String, size: Int = 100) -> Picture.Source {
        Picture.Source(digest: digest, format: .jpeg, width: 40, height: 30, orientation: 6, size: size, name: digest + ".jpg", clock: .camera)
    }

    /// Files a picture that was taken so many minutes after nine, and answers its identity.
    private func file(_ digest: String, _ minutes: Int, in room: inout Workshop) throws -> PictureID {
        try room.run(.picture(.file(source(digest), taken: Workshop.nine + .minutes(minutes))))
        return PictureID(Origin(command: room.ledger.lastCommand))
    }

    private func step(_ id: PictureID, _ room: Workshop) -> String? {
        let state = room.state
        return state.pictures[id].flatMap(state.filedPlace).flatMap { state.step(at: $0.place, item: $0.item)?.id }
    }

    /// Welcome from 9:10, check-in from 9:15, the end at 9:30.
    private func ring() throws -> Workshop {
        var room = try Workshop()
        room.wait(minutes: 10)
        try room.flow(.start)
        room.wait(minutes: 5)
        try room.flow(.next)
        room.wait(minutes: 15)
        try room.flow(.next, .next, .next)
        return room
    }

    @Test func areFiledWithTheStepThatWentOn() throws {
        var room = try ring()
        let minutes = [5, 10, 14, 15, 29, 45]
        let ids = try minutes.map { try file("\($0)", $0, in: &room) }
        #expect(room.state.isFinished)
        #expect(ids.map { step($0, room) } == [nil, "welcome", "welcome", "checkin", "checkin", "farewell"])
    }

    @Test func belongToAStepThatBeganBeforeItsClock() throws {
        var room = try Workshop()
        room.wait(minutes: 10)
        try room.flow(.start)
        try room.run(.clock(.backdate(.minutes(3), .step)))
        let early = try file("a", 8, in: &room)
        let before = try file("b", 6, in: &room)
        #expect([step(early, room), step(before, room)] == ["welcome", nil])
    }

    @Test func belongToTheStepOfTheirTimeWhateverIsUndoneLater() throws {
        var room = try Workshop()
        try room.flow(.start)
        room.wait(minutes: 5)
        try room.flow(.next)
        let next = room.ledger.lastCommand
        let picture = try file("a", 7, in: &room)
        #expect(step(picture, room) == "checkin")
        try room.run(.history(.undo(next)))
        #expect(step(picture, room) == "welcome")
    }

    @Test func areKnownAgainAndNotFiledTwice() throws {
        var room = try ring()
        let first = try file("a", 12, in: &room)
        #expect(room.refusal(.picture(.file(source("a"), taken: room.now))) == .alreadyDone)
        try room.run(.picture(.remove([first])))
        #expect(room.refusal(.picture(.file(source("a"), taken: room.now))) == .alreadyDone)
        try room.run(.picture(.erase([first])))
        #expect(room.refusal(.picture(.file(source("a"), taken: room.now))) == .alreadyDone)
    }

    @Test func areForNobodyUntilSomebodyApprovesThem() throws {
        var room = try ring()
        let picture = try file("a", 12, in: &room)
        #expect(room.state.pictures[picture]?.isApproved == false)
        try room.run(.picture(.change([picture], PictureCommand.Change(readers: .client, caption: " Sein "))))
        #expect(room.state.pictures[picture]?.isApproved == true)
        #expect(room.state.pictures[picture]?.caption == "Sein")
        try room.run(.history(.undo(nil)))
        #expect(room.state.pictures[picture]?.isApproved == false)
        #expect(room.state.pictures[picture]?.caption == "")
        #expect(room.refusal(.picture(.change([picture], PictureCommand.Change(readers: .me)))) == .alreadyDone)
    }

    @Test func goToTheStepThatIsNamed() throws {
        var room = try ring()
        let picture = try file("a", 12, in: &room)
        try room.run(.picture(.change([picture], PictureCommand.Change(step: "second"))))
        #expect(step(picture, room) == "second")
        // By hand counts more than by time.
        try room.run(.picture(.retime([PictureCommand.Retiming(picture, taken: Workshop.nine)])))
        #expect(step(picture, room) == "second")
        let change = PictureCommand.Change(step: "nowhere")
        guard case .unknownStep("nowhere", _) = room.refusal(.picture(.change([picture], change))) else {
            Issue.record("an unknown step is refused")
            return
        }
        #expect(room.refusal(.picture(.change([picture], PictureCommand.Change(step: "second", item: 4)))) == .unknownItem(5))
    }

    @Test func moveWhenTheCamerasClockIsPutRight() throws {
        var room = try ring()
        let picture = try file("a", 12, in: &room)
        try room.run(.picture(.retime([PictureCommand.Retiming(picture, taken: Workshop.nine + .minutes(20))])))
        #expect(step(picture, room) == "checkin")
    }

    @Test func keepTheirNumbersWhenOthersAreTakenOut() throws {
        var room = try ring()
        let ids = try ["a", "b", "c"].map { try file($0, 12, in: &room) }
        try room.run(.picture(.remove([ids[0]])))
        #expect(room.state.pictures.kept.map(\.id) == [ids[1], ids[2]])
        #expect(room.state.pictures.number(of: ids[2]) == 3)
        #expect(room.refusal(.picture(.remove([ids[0]]))) == .pictureRemoved(ids[0]))
        try room.run(.history(.undo(nil)))
        #expect(room.state.pictures.kept.map(\.id) == ids)
        #expect(room.refusal(.picture(.remove([PictureID(Origin(command: 999))]))) == .unknownPicture("f999"))
    }

    @Test func leaveNothingButTheFactWhenTheyAreErased() throws {
        var room = try ring()
        let picture = try file("a", 12, in: &room)
        try room.run(.picture(.change([picture], PictureCommand.Change(caption: "Mari"))))
        let (bare, digests) = room.ledger.withoutTraces(of: [picture])
        try room.run(.picture(.erase([picture])))
        room.ledger.erase(bare)
        #expect(digests == ["a"])
        let bodies = room.ledger.records.map { String(decoding: $0.event.body, as: UTF8.self) }
        #expect(!bodies.contains { $0.contains("Mari") || $0.contains("a.jpg") })
        #expect(room.state.pictures[picture]?.standing == .erased)
        // At every earlier instant too, as the file now tells it.
        let earlier = Ledger(Array(room.ledger.records.dropLast()))
        #expect(earlier.state.pictures[picture]?.standing == .erased)
        #expect(room.refusal(.picture(.erase([picture]))) == .pictureErased(picture))
        #expect(room.refusal(.history(.undo(room.ledger.lastCommand))) == .notUndoable(room.ledger.lastCommand))
    }

    @Test func canBeErasedAfterTheirFilingWasUndone() throws {
        var room = try ring()
        let picture = try file("a", 12, in: &room)
        try room.run(.history(.undo(nil)))
        #expect(room.state.pictures.all.isEmpty)
        #expect(room.ledger.withoutTraces(of: [picture]).digests == ["a"])
        try room.run(.picture(.erase([picture])))
        #expect(room.refusal(.picture(.erase([PictureID(Origin(command: 999))]))) == .unknownPicture("f999"))
    }

    @Test func restTheirApprovalOnTheirFiling() throws {
        var room = try ring()
        let picture = try file("a", 12, in: &room)
        let filing = room.ledger.lastCommand
        try room.run(.picture(.change([picture], PictureCommand.Change(readers: .client))))
        #expect(room.refusal(.history(.undo(filing))) == .restsOnIt(filing, later: filing + 1))
    }

    @Test func haveALimitInAll() throws {
        var room = try ring()
        for number in 0..<20 {
            try room.run(.picture(.file(source("\(number)", size: Pictures.largest), taken: room.now)))
        }
        #expect(room.refusal(.picture(.file(source("x", size: 1), taken: room.now))) == .tooManyPictures(bytes: Pictures.mostBytes))
    }

    @Test func comeBackFromTheJournalAsTheyWere() throws {
        let id = PictureID(Origin(command: 12, place: 3))
        let events: [PictureEvent] = [
            .filed(id, source("a"), taken: Workshop.nine), .readersChanged(id, .client), .captioned(id, "Sein õues"),
            .moved(id, item: 2, Place(step: 3, round: 4)), .removed(id), .erased(id), .retimed(id, taken: Workshop.nine),
        ]
        for event in events.map(Event.picture) {
            #expect(try Event(tag: event.tag, body: event.body) == event)
        }
        #expect(events.map(\.tag) == Array(170...176))
    }

    @Test func ofImpossibleSizeAreNotRead() throws {
        let id = PictureID(Origin(command: 12))
        var impossible = source("a")
        impossible.width = .max
        let event = Event.picture(.filed(id, impossible, taken: Workshop.nine))
        #expect(throws: FieldProblem.self) { try Event(tag: event.tag, body: event.body) }
    }

    @Test func movedToAStepThatIsNotThereAreFiledByTheirTime() throws {
        var room = try ring()
        let picture = try file("a", 12, in: &room)
        room.ledger.append([
            Record(
                command: room.ledger.lastCommand + 1, writer: Workshop.console, at: room.now,
                event: .picture(.moved(picture, item: 7, Place(step: -1, round: 900))))
        ])
        #expect(step(picture, room) == "welcome")
    }
}
