import Testing

@testable import Engine

@Suite("Cutting the plan")
struct ReplanTests {
    /// 5 + 2 × (2 + 20) + 5 + 10 minutes, the last ten protected; a late one drops its second round first.
    private static let café = Method(
        id: "cafe", name: LocalText(en: "Café"),
        settings: [Setting(id: "rounds", type: .integer(from: 1, to: 9), ask: LocalText(en: "?"), fallback: .value(.integer(2)))],
        steps: [
            step("welcome", 5), step("move", 2, within: true), step("talk", 20, floor: 15, within: true),
            step("gallery", 5, optional: true), step("harvest", 10, closing: true),
        ],
        groups: [StepGroup(id: "rounds", kind: .times(.setting("rounds")))], shorten: [.setting("rounds", to: 1)])

    private static func step(
        _ id: String, _ minutes: Int, floor: Int? = nil, within: Bool = false, optional: Bool = false, closing: Bool = false
    ) -> Step {
        Step(
            id: id, kind: .say, title: LocalText(en: id),
            minutes: Minutes(plan: .literal(.minutes(minutes)), floor: floor.map { .literal(.minutes($0)) }),
            within: within ? ["rounds"] : [], isOptional: optional, isClosing: closing)
    }

    private func room(lateBy minutes: Int, shorten: [Shortening] = café.shorten) throws -> Workshop {
        var method = Self.café
        method.shorten = shorten
        var room = try Workshop(method: method, start: Workshop.nine)
        room.wait(minutes: minutes)
        try room.flow(.start)
        return room
    }

    @Test func nothingIsProposedInTime() throws {
        let room = try room(lateBy: 0)
        #expect(room.state.replan(at: room.now) == nil)
        #expect(room.refusal(.flow(.replan)) == .nothingToReplan)
    }

    @Test func theMethodsOwnWayComesFirst() throws {
        var room = try room(lateBy: 20)
        let plan = try #require(room.state.replan(at: room.now))
        #expect(plan.changes == [.times(group: "rounds", from: 2, to: 1)])
        #expect(plan.left == .zero)
        try room.flow(.replan)
        #expect(room.state.flow(ofItem: 0, at: room.now).map(\.key) == ["welcome", "rounds[1].move", "rounds[1].talk", "gallery", "harvest"])
        #expect(room.state.drift(at: room.now) == .minutes(-2))
        // What was promised stays the measure.
        #expect(room.state.day(at: room.now)[0].planned == .minutes(64))
        try room.run(.history(.undo(nil)))
        #expect(room.state.drift(at: room.now) == .minutes(20))
    }

    @Test func aRoundThatGoesOnIsNotTaken() throws {
        var room = try room(lateBy: 0)
        try room.flow(.goto("rounds[2].talk"))
        room.wait(minutes: 60)
        let plan = try #require(room.state.replan(at: room.now))
        #expect(!plan.changes.contains { if case .times = $0 { true } else { false } })
    }

    @Test func thenEveryStepGivesInProportionDownToItsFloor() throws {
        let room = try room(lateBy: 8, shorten: [])
        let plan = try #require(room.state.replan(at: room.now))
        // Spare: 1 + 5 + 1 + 5 and half of the gallery's 5.
        for change in plan.changes {
            guard case .plan(let place, let from, let to) = change else {
                Issue.record("only plans are cut")
                continue
            }
            #expect(to < from)
            if Self.café.steps[place.step].id == "talk" { #expect(to >= .minutes(15)) }
            #expect(Self.café.steps[place.step].id != "harvest")
            #expect(Self.café.steps[place.step].id != "welcome")
        }
        #expect(plan.left == .zero)
    }

    @Test func thenOptionalStepsGoAndTheEndMoves() throws {
        var room = try room(lateBy: 40, shorten: [])
        let plan = try #require(room.state.replan(at: room.now))
        let gallery = try #require(Self.café.steps.firstIndex { $0.id == "gallery" })
        #expect(plan.changes.contains(.drop(Place(step: gallery))))
        #expect(plan.left == .minutes(40 - 12 - 5))
        try room.flow(.replan)
        #expect(room.state.drift(at: room.now) == plan.left)
        #expect(room.state.replan(at: room.now) == nil)
    }

    @Test func aCutRoundGivesEverybodyLess() throws {
        var method = Method.ring
        method.shorten = [.step("checkin", to: .seconds(132))]
        var room = try Workshop(method: method, start: Workshop.nine)
        room.wait(minutes: 2)
        try room.flow(.start, .replan, .next)
        #expect(room.state.currentVisit?.planned == .seconds(132))
        #expect(room.round?.timeForTurn == .seconds(30))
    }

    @Test func whatWasPromisedByTheHourCounts() throws {
        var ledger = Ledger()
        ledger.append(
            try ledger.decide(
            .create(
                Creation(
                    title: "Café", language: .et, plannedStart: Workshop.nine, plannedEnd: Workshop.nine + .minutes(50), people: [],
                    agenda: [Item(method: Self.café)])),
                at: Workshop.nine, by: Workshop.console))
        #expect(ledger.state.replan(at: Workshop.nine)?.late == .minutes(14))
    }
}
