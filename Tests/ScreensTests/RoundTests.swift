import Engine
import Screens
import Terminal
import Testing

@Suite struct RoundTests {
    private func stageInRound(_ people: [String] = ["Mari", "Õnne", "Jüri", "Sirje"]) -> Stage {
        var stage = Stage(people: people)
        stage.press(.character("n"), .character("n"), .character("n"))
        return stage
    }

    @Test func aFewLettersAndEnterGiveThePieceToSomebody() {
        var stage = stageInRound()
        stage.press(.enter)
        stage.type("onn")
        stage.press(.enter)
        #expect(stage.state.turn.map { stage.state.name(of: $0.person, .en) } == "Õnne")
        #expect(stage.screen().contains { $0.contains("> Speaking: Õnne") })
    }

    @Test func aHandedOnPieceIsMarkedAsAGuessWhileSeatsAreLearned() {
        var stage = stageInRound()
        stage.press(.enter)
        stage.type("jü")
        stage.press(.enter, .character(" "))
        #expect(stage.screen().contains { $0.contains("> Speaking: Mari (probably)") })
    }

    @Test func thePickerMovesWithArrows() {
        var stage = stageInRound()
        stage.press(.enter, .down, .down, .enter)
        #expect(stage.state.turn.map { stage.state.name(of: $0.person, .en) } == "Jüri")
    }

    @Test func somebodyUnknownIsAddedFromThePicker() {
        var stage = stageInRound()
        stage.press(.enter)
        stage.type("Helju")
        stage.press(.tab, .enter)
        #expect(stage.state.turn.map { stage.state.name(of: $0.person, .en) } == "Helju")
    }

    @Test func anUnnamedSeatIsOneKey() {
        var stage = stageInRound([])
        stage.press(.character("u"), .character("u"))
        #expect(stage.screen().contains { $0.contains("> Speaking: seat 2") })
    }

    @Test func passersAreListedForTheFacilitatorAndNeverForTheRoom() {
        var stage = stageInRound()
        stage.press(.character(" "), .character("2"), .character("3"), .character("x"))
        #expect(stage.screen().contains { $0.contains("passed: Mari") })
        #expect(!stage.wall().contains { $0.contains("Mari") })
    }

    @Test func aKeyThatMakesNoSenseHereSaysWhy() {
        var stage = Stage()
        stage.press(.character("n"), .character("]"))
        #expect(!stage.messageLine.isEmpty)
        #expect(stage.effects.isEmpty)
    }

    @Test func aHandInTheQueueGetsTheFloorNext() {
        var stage = stageInRound()
        stage.press(.character("n"), .character("r"))
        stage.type("sir")
        stage.press(.enter)
        #expect(stage.screen().contains { $0.contains("1. Sirje") })
        stage.press(.character(" "))
        #expect(stage.screen().contains { $0.contains("> Speaking: Sirje") })
    }

    @Test func tenThousandPeopleAreFoundByName() {
        var stage = stageInRound((1...10_000).map { "Guest \($0)" })
        stage.press(.enter)
        stage.type("t 9999")
        #expect(stage.screen().contains { $0.contains("> Guest 9999") })
        stage.press(.escape, .character("o"), .end)
        #expect(stage.screen().contains { $0.contains("Guest 10000") })
        #expect(stage.screen().contains { $0.contains("page 589/589") })
    }
}

@Suite struct ChosenPersonTests {
    @Test func theNextKeyMeansTheSamePersonAfterTheirSeatHasChanged() {
        var stage = Stage()
        stage.press(.character("n"), .character("n"), .character("n"), .enter)
        stage.type("mari")
        stage.press(.enter, .enter)
        stage.type("jüri")
        stage.press(.enter, .character("o"), .end, .character("A"))
        let chosen = stage.state.people.everybody.last { !stage.state.people.ring.contains($0.id) }
        stage.type("mari")
        stage.press(.enter, .character("l"))
        let gone = stage.state.people.everybody.filter { $0.standing == .left }
        #expect(gone.map(\.name) == [chosen?.name])
    }
}
