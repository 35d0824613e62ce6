import Testing

@testable import Engine

@Suite("The history")
struct HistoryTests {
    @Test func undoAndRedoWalkThroughCommands() throws {
        var room = try Workshop()
        try room.flow(.start, .next)
        _ = try room.note("words")
        try room.run(.history(.undo(nil)))
        #expect(room.state.notes.all.isEmpty)
        try room.run(.history(.undo(nil)))
        #expect(room.state.currentStep?.id == "welcome")
        try room.run(.history(.redo))
        try room.run(.history(.redo))
        #expect(room.state.notes.all.map(\.text) == ["words"])
        #expect(room.refusal(.history(.redo)) == .nothingToRedo)
    }

    @Test func aNewCommandClearsRedo() throws {
        var room = try Workshop()
        try room.flow(.start)
        try room.run(.history(.undo(nil)))
        try room.run(.wall(.message("tere")))
        #expect(room.refusal(.history(.redo)) == .nothingToRedo)
    }

    @Test func whatNewWroteIsNotTakenBack() throws {
        let room = try Workshop()
        #expect(room.refusal(.history(.undo(nil))) == .nothingToUndo)
        #expect(room.refusal(.history(.undo(1))) == .notUndoable(1))
    }

    @Test func anOlderCommandIsTakenBackUnlessSomethingRestsOnIt() throws {
        var room = try Workshop()
        try room.flow(.start)
        let first = try room.note("first")
        let number = room.ledger.lastCommand
        _ = try room.note("second")
        try room.run(.history(.undo(number)))
        #expect(room.state.notes.all.map(\.text) == ["second"])
        #expect(room.refusal(.history(.undo(number))) == .alreadyDone)
        try room.run(.history(.redo))
        try room.run(.note(.edit(first, "better")))
        #expect(room.refusal(.history(.undo(number))) == .restsOnIt(number, later: room.ledger.lastCommand))
        #expect(room.refusal(.history(.undo(2))) == nil)
        try room.flow(.next)
        #expect(room.refusal(.history(.undo(2))) == .restsOnIt(2, later: room.ledger.lastCommand))
    }

    @Test func theUndoKeyPassesOverOtherConsolesNotes() throws {
        var room = try Workshop()
        try room.flow(.start)
        try room.run(.note(.add([NoteDraft("scribe's")])), by: Workshop.otherConsole)
        let target = room.ledger.undoTarget(for: Workshop.console)
        #expect(target == 2)
        try room.run(.history(.undo(nil)), meant: Meant(undo: target))
        #expect(!room.state.hasStarted)
        #expect(room.state.notes.all.count == 1)
    }

    @Test func undoReachesBehindEveryCheckpoint() throws {
        var room = try Workshop()
        for number in 1...600 { _ = try room.note("note \(number)") }
        for _ in 1...600 { try room.run(.history(.undo(nil))) }
        #expect(room.state.notes.all.isEmpty)
        #expect(Ledger(room.ledger.records).state == room.ledger.state)
    }

    @Test func theStateAsItWasKnownStillHoldsWhatWasTakenBackLater() throws {
        var room = try Workshop()
        try room.flow(.start)
        room.wait(minutes: 1)
        _ = try room.note("taken back")
        room.wait(minutes: 1)
        try room.run(.history(.undo(nil)))
        #expect(room.ledger.known(at: Workshop.nine + .seconds(90)).state.notes.all.count == 1)
        #expect(room.ledger.known(at: room.now).state.notes.all.isEmpty)
        #expect(room.ledger.known(at: Workshop.nine + -.hour).state.title == "Raamatukogu")
    }

    @Test func anInstantBeforeTheLatestThatHoldsIsRefused() throws {
        var room = try Workshop()
        room.wait(minutes: 10)
        try room.flow(.start)
        try room.ledger.check(instant: room.now)
        #expect(throws: Refusal.tooEarly(latest: room.now)) { try room.ledger.check(instant: Workshop.nine) }
        room.wait(minutes: 1)
        _ = try room.note("too late")
        try room.run(.history(.undo(nil)))
        try room.ledger.check(instant: Workshop.nine + .minutes(10))
        #expect(throws: Refusal.self) { try room.ledger.check(instant: Workshop.nine + .minutes(9)) }
    }

    @Test func erasedWordsAreGoneFromEveryRecord() throws {
        var room = try Workshop()
        try room.flow(.start)
        let id = try room.note("secret one")
        try room.run(.note(.edit(id, "secret two")))
        try room.run(.history(.undo(nil)))
        let records = try room.ledger.decide(.note(.erase(id)), at: room.now, by: Workshop.console)
        room.ledger.erase(room.ledger.withoutWords(of: id))
        room.ledger.append(records)
        let bodies = room.ledger.records.map { String(decoding: $0.event.body, as: UTF8.self) }
        #expect(!bodies.contains { $0.contains("secret") })
        #expect(room.state.notes[id]?.standing == .erased)
        #expect(room.refusal(.note(.erase(id))) == .noteErased(id))
        try room.run(.history(.undo(nil)))
        #expect(room.state.notes[id] == nil || room.state.notes[id]?.text == "")
    }

    @Test func everyEventReadsBackAsItWasWritten() throws {
        var room = try Workshop(start: Workshop.nine)
        for id in room.state.people.everybody.map(\.id) { try room.run(.people(.arrive(id, after: nil))) }
        try room.run(.setting(SettingCommand(id: "question", words: ["Milleks?"])))
        try room.flow(.start, .next)
        try room.turn(.speak(room["Anu"]), .pass, .later, .done, .seat)
        try room.run(.people(.role(room["Anu"], "guardian", takes: true)))
        try room.run(.clock(.hold(.break)))
        try room.run(.clock(.resume))
        try room.run(.clock(.backdate(.seconds(5), .turn)))
        try room.flow(.goto("conversation"))
        try room.turn(.queue(room["Carl"], direct: true))
        try room.run(.note(.add([NoteDraft("a", kind: .action, owner: room["Anu"], due: "2026-12-01"), NoteDraft("b")])))
        try room.run(.wall(.show(.clock, true)))
        try room.run(.history(.undo(nil)))
        for record in room.ledger.records {
            #expect(try Event(tag: record.event.tag, body: record.event.body) == record.event)
        }
        #expect(try Event(tag: 7_777, body: []) == nil)
    }
}
