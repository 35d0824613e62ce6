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

/// Parallel tables, and what follows from thinking.
extension HatsTests {
    @Test func atParallelTablesTheKeyBarNamesTheKeyThatWritesDown() throws {
        var stage = Stage(
            .en, people: (1...14).map { "P\($0)" }, method: try MethodLibrary(environment: [:]).method("six-thinking-hats").get())
        stage.press(.pageDown, .pageDown)
        #expect(stage.state.currentStep?.id == "focus")
        #expect(stage.screen().contains { $0.contains("Enter new entry") })
        #expect(!stage.screen().contains { $0.contains("table host") || $0.contains("hosts") })
        stage.press(.enter)
        stage.type("What we want")
        stage.press(.enter, .enter)
        #expect(stage.screen().contains { $0.contains("1. What we want") })
        stage.press(.character("n"))
        #expect(!stage.screen().contains { $0.contains("table host") || $0.contains("hosts") })
    }

    @Test func whoDoesWhatIsReadFromTheLineOfAnActionAtAnyMoment() throws {
        var stage = Stage(.en, people: ["Aino Tamm", "Bruno Kask"], method: try MethodLibrary(environment: [:]).method("six-thinking-hats").get())
        stage.press(.pageDown, .character("A"))
        stage.type("Bruno: ask the driver --due 2026-12-01")
        stage.press(.enter)
        let action = try #require(stage.state.notes.all.last)
        #expect(action.text == "ask the driver")
        #expect(action.owner == stage.state.people.everybody.last?.id)
        #expect(action.due == "2026-12-01")
        stage.press(.character("A"))
        stage.type("Later: look again")
        stage.press(.enter)
        #expect(stage.state.notes.all.last?.text == "Later: look again")
    }
}

extension HatsTests {
    private static func tables() throws -> Stage {
        var stage = Stage(
            .en, people: (1...14).map { "P\($0)" }, method: try MethodLibrary(environment: [:]).method("six-thinking-hats").get())
        stage.press(.pageDown)
        stage.command("goto tables.hats[2].white.speak")
        return stage
    }

    @Test func aTableThatIsDoneWithOneHatHasTheNextOneBeforeIt() throws {
        var stage = try Self.tables()
        stage.press(.character("d"))
        stage.type("1 2")
        stage.press(.enter)
        #expect(stage.state.standingTables?.tables.map(\.isOver) == [true, true])
        stage.press(.character("n"))
        #expect(stage.state.currentStep?.part == "green")
        #expect(stage.state.standingTables?.tables.map(\.isOver) == [false, false])
    }

    @Test func theLineOfATableIsKnownByItsNumber() throws {
        var stage = try Self.tables()
        stage.command("goto tables.hats[7].blue.close")
        stage.press(.enter)
        stage.type("2: The bus stays")
        stage.press(.enter)
        let line = try #require(stage.state.notes.all.last)
        #expect(line.text == "The bus stays")
        #expect(line.table == 2)
    }
}
