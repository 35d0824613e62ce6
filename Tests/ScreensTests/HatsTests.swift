import Engine
import MethodReader
import Screens
import Terminal
import Testing

@Suite struct HatsTests {
    private static let letters: [String: Character] = [
        "blue": "B", "white": "W", "white_others": "W", "red": "R", "yellow": "Y", "black": "K", "green": "G",
    ]

    @Test(arguments: Language.allCases) func everyHatHasItsColourAndItsNameOnBothScreens(language: Language) throws {
        var stage = try GoldenScene.hats(language, "process_change")
        let places = stage.state.places(ofItem: 0).filter { $0.round > 0 }
        for place in places {
            stage.press(.character("n"))
            let step = try #require(stage.state.step(at: place, item: 0))
            let letter = try #require(Self.letters[step.part])
            let title = try #require(stage.state.currentItem?.method.repeating(step)?.parts.first { $0.id == step.part }?.title(language))
            let wall = Projection.draw(stage.state.publicView(at: stage.now), zone: .greenwich, columns: 80, rows: 24)
            #expect(wall.roles().filter { $0.contains(letter) }.count == 3, "\(step.part)")
            #expect(wall.text().contains { $0.contains(title) }, "\(step.part)")
            let console = stage.console.draw(stage.context, columns: 80, rows: 24)
            #expect(console.roles().filter { $0.contains(letter) }.count == 1, "\(step.part)")
        }
    }

    @Test func pageDownGoesFromWritingToSpeakingToTheNextHatAndSaysSoBefore() throws {
        var stage = try GoldenScene.hats(.en, "choosing")
        stage.press(.pageDown, .pageDown)
        #expect(stage.state.currentStep?.id == "focus")
        #expect(stage.messageLine == "Another press goes on to: White: write.")
        stage.press(.pageDown)
        #expect(stage.state.currentStep?.id == "jot")
        stage.press(.pageDown)
        #expect(stage.state.currentStep?.id == "speak")
        for _ in 0..<10 { stage.press(.pageDown) }
        #expect(stage.state.currentStep?.part == "white")
        #expect(stage.screen().contains { $0.contains("Another press leaves the step.") })
        stage.press(.pageDown)
        #expect(stage.state.currentStep?.part == "green")
    }

    @Test func theLastHatComesOffOnlyAfterSayingSo() throws {
        var stage = try GoldenScene.hats(.en, "first_ideas")
        for _ in stage.state.places(ofItem: 0).dropLast() { stage.press(.character("n")) }
        #expect(stage.state.currentStep?.id == "close")
        stage.press(.pageDown)
        #expect(stage.messageLine == "Another press goes on to: Next steps.")
        stage.press(.pageDown, .pageDown)
        #expect(stage.state.isFinished)
    }

    @Test(arguments: [(Language.et, "svpkmr"), (.en, "bwrykg")]) func everyHatHasALetterOfItsName(language: Language, letters: String) throws {
        var stage = try GoldenScene.hats(language, "choosing")
        stage.press(.pageDown, .character("m"))
        for letter in letters {
            stage.press(.control("t"), .character(letter))
            stage.type("x")
        }
        stage.press(.enter)
        #expect(stage.state.notes.all.first?.kind == .idea)
        #expect(stage.state.notes.all.first?.text == "xxxxxx")
    }

    @Test func aKeyLinksTheIdeaBeingTypedToTheRiskThatItAnswers() throws {
        var stage = try GoldenScene.hats(.en, "choosing")
        stage.press(.pageDown)
        for text in ["risk: The driver may fall ill", "risk: Petrol may cost more"] {
            stage.press(.character("m"))
            stage.type(text)
            stage.press(.enter)
        }
        stage.press(.character("m"))
        stage.type("idea: Two drivers")
        stage.press(.control("r"))
        stage.type("ill")
        stage.press(.enter)
        #expect(stage.messageLine.contains("→ The driver may"))
        stage.press(.enter)
        let notes = stage.state.notes.all
        #expect(notes[2].about == notes[0].id)
        #expect(notes[2].kind == .idea)
        stage.press(.character("M"), .character("s"), .enter)
        #expect(stage.state.notes.all[2].about == notes[1].id)
        stage.press(.character("s"), .enter)
        #expect(stage.state.notes.all[2].about == nil)
    }

    @Test func escapeLeavesTheNoteAsItIs() throws {
        var stage = try GoldenScene.hats(.en, "choosing")
        stage.press(.pageDown, .character("m"))
        stage.type("Half")
        stage.press(.control("t"), .escape, .control("r"), .escape)
        #expect(stage.messageLine.hasSuffix("Half"))
    }

    @Test func theSameKeysPutTwoFactsSideBySideAndTakeThemApart() throws {
        var stage = try GoldenScene.whiteHat(.en)
        let notes = stage.state.notes.all
        #expect(notes[0].disputes == [notes[1].id])
        stage.press(.character("M"), .home, .character("c"), .enter)
        #expect(stage.state.notes.all[0].disputes.isEmpty)
    }
}
