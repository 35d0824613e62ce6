import Engine
import Screens
import Terminal
import Testing

@Suite struct PresenterTests {
    private func stageInRound() -> Stage {
        var stage = Stage(people: ["Mari", "Jüri"])
        stage.press(.pageDown, .pageDown, .pageDown)
        return stage
    }

    @Test func theFirstPressStartsTheFirstStep() {
        var stage = Stage()
        stage.press(.pageDown)
        #expect(stage.state.currentStep?.id == "welcome")
        #expect(stage.state.isClockRunning)
    }

    @Test func eachPressInARoundHandsOnTheTurnAndTheLastOneStops() {
        var stage = stageInRound()
        #expect(stage.state.currentStep?.id == "check-in")
        stage.press(.character(" "), .character(" "), .character(" "))
        #expect(stage.state.turn == nil)
        #expect(stage.state.currentStep?.id == "check-in")
        #expect(stage.screen().contains { $0.contains("Another press leaves the step.") })
    }

    @Test func aSecondSeparatePressLeavesTheRound() {
        var stage = stageInRound()
        stage.press(.character(" "), .character(" "), .character(" "), .character(" "))
        #expect(stage.state.currentStep?.id == "council")
    }

    @Test func aPressThatRunsOnDoesNotLeaveTheRound() {
        var stage = stageInRound()
        stage.press(.character(" "), .character(" "), .character(" "))
        stage.press(.pageDown, apart: Span(milliseconds: 350))
        #expect(stage.state.currentStep?.id == "check-in")
    }

    @Test func aBouncedKeyCountsOnce() {
        var stage = Stage()
        stage.press(.pageDown)
        stage.press(.pageDown, apart: Span(milliseconds: 80))
        #expect(stage.state.visits.count == 1)
    }

    @Test func aHeldKeyCountsOnce() {
        var stage = Stage()
        stage.press(.character("n"))
        for _ in 0..<50 { stage.press(.character("n"), apart: Span(milliseconds: 40)) }
        #expect(stage.state.visits.count == 1)
    }

    @Test func anOpenTalkAsksForASecondPress() {
        var stage = Stage()
        stage.press(.character("n"), .character("n"), .character("n"), .character("n"), .character(" "))
        #expect(stage.state.currentStep?.id == "council")
        #expect(stage.messageLine.contains("another press leaves the step"))
        stage.press(.character(" "))
        #expect(stage.state.currentStep?.id == "silence")
    }

    @Test func thePresenterWorksWhileANoteIsTyped() {
        var stage = Stage()
        stage.press(.pageDown, .character("m"))
        stage.type("half a th")
        stage.press(.pageDown)
        #expect(stage.state.currentStep?.id == "agreements")
        #expect(stage.messageLine.contains("half a th"))
    }

    @Test func aPressWhileEverythingHoldsOnlySaysSo() {
        var stage = stageInRound()
        stage.press(.character("h"), .pageDown)
        #expect(stage.state.hold != nil)
        #expect(stage.messageLine == "Everything is on hold. Enter goes on.")
    }

    @Test func theProjectionsWindowObeysTheSameKeys() {
        var stage = Stage()
        stage.pressInProjection(.pageDown, .character("p"))
        #expect(stage.state.currentStep?.id == "welcome")
        #expect(!stage.state.isClockRunning)
        stage.pressInProjection(.character("b"))
        #expect(stage.wall().joined().isEmpty)
    }

    @Test func theProjectionsWindowEndsOnlyAtASecondPressSoonAfter() {
        var stage = Stage()
        stage.pressInProjection(.interrupt)
        #expect(stage.effects.isEmpty)
        stage.pressInProjection(.interrupt)
        #expect(stage.effects == [.quit])
    }

    @Test func twoConsolesThatPressNextAtOnceMoveOneStep() {
        var stage = Stage()
        stage.press(.character("n"))
        var other = Console()
        let effects = other.handle(.character("n"), stage.context)
        stage.press(.character("n"))
        guard case .command(let command, let meant)? = effects.first else {
            Issue.record("the other console asked for nothing")
            return
        }
        let (ledger, now) = (stage.ledger, stage.now)
        #expect(throws: Refusal.alreadyDone) { try ledger.decide(command, at: now, by: 9, meant: meant) }
        #expect(stage.state.currentStep?.id == "agreements")
    }
}
