import Engine
import Screens
import Terminal
import Testing

@Suite("Who answered what, by keys")
struct AnswersPanelTests {
    private func screen(_ stage: Stage) -> String { stage.screen().joined(separator: "\n") }

    /// One of the test's people.
    private func person(_ name: String, _ stage: Stage) -> PersonID {
        stage.state.people.everybody.first { $0.name.hasPrefix(name) }?.id ?? PersonID(Origin(command: 0))
    }

    @Test("The answer that was just entered is taken back where it was entered")
    func takingBackAtTheAnswer() throws {
        var stage = try PollScene.opened(.en)
        stage.press(.character("u"), .enter)
        stage.type("leo")
        stage.press(.enter)
        #expect(screen(stage).contains("x has not answered (take it back)"))
        stage.press(.character("x"))
        #expect(stage.state.currentPoll?.silent(stage.state.people) == [person("Leo", stage)])
    }

    @Test("Nothing is taken back from somebody who has not answered")
    func nothingToTakeBack() throws {
        var stage = try PollScene.opened(.en)
        stage.press(.enter)
        stage.type("leo")
        stage.press(.enter)
        #expect(!screen(stage).contains("take it back"))
    }

    @Test("Who blocks may be named only after saying so, where the answer is entered")
    func namingAtTheAnswer() throws {
        var stage = try PollScene.blocked(.en)
        stage.press(.enter)
        stage.type("leo")
        stage.press(.enter)
        #expect(screen(stage).contains("n agrees to be named in the record"))
        stage.press(.character("n"))
        #expect(stage.state.isNamed(person("Leo", stage)))
        stage.press(.enter)
        stage.type("aino")
        stage.press(.enter)
        #expect(!screen(stage).contains("to be named"))
    }

    @Test("In the list the owed reason is typed, and the key bar shows the list while it is owed")
    func reasonInTheList() throws {
        var stage = try PollScene.blocked(.en)
        stage.press(.character("d"))
        #expect(stage.state.currentStep?.id == "hear_block")
        #expect(stage.screen().suffix(2).joined().contains("S positions"))
        stage.press(.character("S"))
        #expect(screen(stage).contains("> Leo Õunap: I block") && screen(stage).contains("reason owed"))
        stage.press(.enter)
        stage.type("Too dear")
        stage.press(.enter)
        #expect(stage.state.owedReasons(ofItem: 0) == 0)
        #expect(screen(stage).contains("Leo Õunap: I block. Too dear"))
        stage.press(.character("n"))
        #expect(screen(stage).contains("named"))
        stage.press(.character("n"))
        #expect(!stage.state.isNamed(person("Leo", stage)))
    }

    @Test("A block of an earlier test keeps its place in the list, and its reason goes there")
    func reasonOfAnEarlierTest() throws {
        var stage = try PollScene.blocked(.en)
        stage.press(.character("d"))
        stage.command("goto test")
        stage.press(.character("u"), .character("S"), .end)
        #expect(screen(stage).contains("> Leo Õunap: I block (test 1)"))
        stage.press(.enter)
        stage.type("Too dear")
        stage.press(.enter)
        #expect(stage.state.owedReasons(ofItem: 0) == 0)
        #expect(stage.state.currentPoll?.position(of: person("Leo", stage)) == "agree")
    }

    @Test("What a test was answered stays when it is over")
    func answersStay() throws {
        var stage = try PollScene.blocked(.en)
        stage.press(.character("d"), .character("S"), .character("x"))
        #expect(stage.messageLine.contains("Nothing is asked in this step."))
        let leo = person("Leo", stage)
        #expect(stage.state.polls(ofItem: 0).last?.poll.position(of: leo) == "block")
    }

    @Test("A reason that comes in a later step is shown to the room as little as in the test")
    func reasonStaysOffTheWall() throws {
        var stage = try PollScene.opened(.en)
        stage.press(.character("u"))
        stage.command("vote leo stand_aside")
        stage.press(.character("d"))
        #expect(stage.state.currentStep?.id == "record")
        stage.press(.character("S"), .enter)
        stage.type("Too dear")
        stage.press(.enter)
        #expect(stage.state.notes.all.last?.isProjected == false)
    }

    @Test("An unfinished reason outlives the program")
    func unfinishedReason() throws {
        var stage = try PollScene.opened(.en)
        stage.press(.enter)
        stage.type("leo")
        stage.press(.enter, .character("4"))
        stage.type("Too d")
        #expect(stage.effects == [.saveDraft("Too d")])
        stage.type("ear")
        stage.press(.enter)
        #expect(stage.effects.last == .saveDraft(""))
    }

    @Test("While nobody has answered the keys that would be in vain say which ones to press", arguments: [Character("d"), "r", "S"])
    func nobodyAnswered(key: Character) throws {
        var stage = try PollScene.opened(.en)
        stage.press(.character(key))
        #expect(stage.messageLine.contains("u marks all"))
        #expect(!stage.messageLine.contains("agree-all"))
    }

    @Test("The list is for the facilitator alone")
    func notForScribes() throws {
        var stage = try PollScene.blocked(.en)
        stage.isScribe = true
        stage.press(.character("S"))
        #expect(!screen(stage).contains("Leo Õunap: I block"))
    }
}
