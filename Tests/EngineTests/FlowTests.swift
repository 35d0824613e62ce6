import Testing

@testable import Engine

@Suite("The flow")
struct FlowTests {
    @Test func goesFromStepToStepAndEnds() throws {
        var room = try Workshop()
        #expect(room.refusal(.flow(.next)) == .notStarted)
        try room.flow(.start)
        #expect(room.refusal(.flow(.start)) == .alreadyRunning)
        try room.flow(.next, .skip, .next)
        #expect(room.state.currentStep?.id == "farewell")
        let standings = room.state.flow(ofItem: 0, at: room.now).map(\.standing)
        #expect(standings == [.done, .skipped, .done, .skipped, .skipped, .current])
        try room.flow(.next)
        #expect(room.state.isFinished)
        #expect(room.refusal(.flow(.next)) == .sessionFinished)
        #expect(room.refusal(.flow(.start)) == .sessionFinished)
    }

    @Test func aStepOnCallFindsItsWayBack() throws {
        var room = try Workshop()
        try room.flow(.start, .next, .goto("silence"))
        #expect(room.state.currentStep?.id == "silence")
        try room.flow(.goto("conv"))
        #expect(room.state.currentStep?.id == "conversation")
        try room.flow(.next)
        #expect(room.state.currentStep?.id == "second")
        try room.flow(.back)
        #expect(room.state.currentStep?.id == "checkin")
        #expect(room.state.currentVisit?.number == 2)
    }

    @Test func backFromTheEndReopensTheLastStep() throws {
        var room = try Workshop()
        try room.flow(.start, .goto("farewell"), .next, .back)
        #expect(!room.state.isFinished)
        #expect(room.state.currentStep?.id == "farewell")
        #expect(room.state.isClockRunning)
    }

    @Test func aStepIsFoundByTheBeginningOfItsTitle() throws {
        var room = try Workshop()
        try room.flow(.start, .goto("tal"))
        #expect(room.state.currentStep?.id == "conversation")
    }

    @Test func namesTheStepsWhenOneIsUnknown() throws {
        var room = try Workshop()
        try room.flow(.start)
        #expect(room.refusal(.flow(.goto("s"))) == .unknownStep("s", known: Method.ring.steps.map(\.id)))
    }

    @Test func twoPeopleWhoPressNextAtOnceMoveOneStep() throws {
        var room = try Workshop()
        try room.flow(.start)
        let meant = Meant(visits: room.state.visits.count)
        try room.run(.flow(.next), by: Workshop.otherConsole, meant: meant)
        #expect(room.refusal(.flow(.next), meant: meant) == .alreadyDone)
    }

    @Test func aRoundIsPlannedForEverybodyAndATenth() throws {
        let room = try Workshop(people: (1...18).map { "P\($0)" })
        let planned = room.state.flow(ofItem: 0, at: room.now).map { $0.planned.milliseconds / 1_000 }
        #expect(planned == [120, 1_188, 2_376, 900, 120, 60])
        #expect(room.state.planned(item: 0) == .seconds(120 + 1_188 + 2_376 + 60))
    }

    @Test func plannedMinutesFreezeWhenAStepStarts() throws {
        var room = try Workshop()
        try room.flow(.start, .next)
        let frozen = room.state.currentVisit?.planned
        try room.run(.people(.add(names: ["Eha"])))
        #expect(room.state.currentVisit?.planned == frozen)
        #expect(room.state.headcount == 5)
    }

    @Test func timedStepsAreLeftAtTheInstantTheyAreDue() throws {
        var method = Method.ring
        method.steps[0].ends = .time
        var room = try Workshop(method: method)
        try room.flow(.start)
        room.wait(minutes: 5)
        #expect(room.state.currentStep?.id == "checkin")
        #expect(room.ledger.state.currentStep?.id == "welcome")
        _ = try room.note("late")
        let clock = room.ledger.records.filter { $0.writer == Record.clock }
        #expect(clock.map(\.at).allSatisfy { $0 == Workshop.nine + .minutes(2) })
        #expect(room.ledger.state.currentVisit?.watch.elapsed(at: room.now) == .minutes(3))
    }

    @Test func takingBackAStepTakesBackWhatTheClockMadeOfIt() throws {
        var method = Method.ring
        method.steps[0].ends = .time
        var room = try Workshop(method: method)
        try room.flow(.start)
        room.wait(minutes: 3)
        try room.run(.wall(.blank(true)))
        try room.run(.history(.undo(nil)))
        try room.run(.history(.undo(nil)))
        #expect(!room.state.hasStarted)
        try room.run(.history(.redo))
        #expect(room.state.currentStep?.id == "checkin")
    }

    @Test func driftIsWhatThePlanSaysTooEarly() throws {
        var room = try Workshop(start: Workshop.nine)
        #expect(room.state.drift(at: room.now) == nil)
        room.wait(minutes: 4)
        try room.flow(.start)
        #expect(room.state.drift(at: room.now) == .minutes(4))
        room.wait(minutes: 5)
        #expect(room.state.drift(at: room.now) == .minutes(7))
        #expect(room.state.day(at: room.now)[0].expectedEnd == room.now + .seconds(264 + 528 + 60))
    }
}
