import Engine
import Screens
import Terminal
import Testing

@Suite struct ConsoleTests {
    @Test func ctrlCAsksAndASecondOneSoonAfterQuits() {
        var stage = Stage()
        stage.press(.interrupt)
        #expect(stage.effects.isEmpty)
        #expect(stage.messageLine == "Quit? The session is kept.")
        stage.press(.interrupt)
        #expect(stage.effects == [.quit])
    }

    @Test func aLateSecondCtrlCAsksAnew() {
        var stage = Stage()
        stage.press(.interrupt)
        stage.press(.interrupt, apart: .seconds(3))
        #expect(stage.effects.isEmpty)
    }

    @Test func qAsksAndEscapeStays() {
        var stage = Stage()
        stage.press(.character("q"), .escape)
        #expect(stage.effects.isEmpty)
        stage.press(.character("q"), .character("y"))
        #expect(stage.effects == [.quit])
    }

    @Test func aSmallWindowSaysWhatItNeedsAndComesBackWhole() {
        var stage = Stage()
        stage.press(.character("n"))
        let before = stage.screen()
        #expect(stage.screen(60, 20)[0].hasPrefix("The window is too small: 80×24 characters are needed"))
        #expect(stage.screen(1, 1).count == 1)
        #expect(stage.screen(0, 0).isEmpty)
        #expect(stage.screen() == before)
    }

    @Test func anEmptyRequiredSettingIsAskedForAndDoesNotKeepTheSessionFromStarting() {
        var stage = Stage(question: nil)
        #expect(stage.screen().contains { $0.contains("Not answered yet: What is the circle about?") })
        stage.press(.enter)
        stage.type("Our village")
        stage.press(.enter)
        #expect(stage.state.question == "Our village")
        var other = Stage(question: nil)
        other.press(.character(" "))
        #expect(other.state.hasStarted)
    }

    @Test func theHonestDurationAndAdviceAreShownBeforeTheStart() {
        let stage = Stage(people: (1...18).map { "Guest \($0)" })
        #expect(stage.screen().contains { $0.contains("With 18 people this takes about 45 min") })
        #expect(stage.screen().contains { $0.contains("make several rings") })
    }

    @Test func nobodyIsCalledPresentBeforeSomebodyArrived() {
        var stage = Stage(.et)
        #expect(stage.screen()[0].contains("nimekirjas 4"))
        stage.press(.character("o"), .enter)
        #expect(stage.screen()[0].contains("kohal 1"))
        #expect(Stage(.et, people: ["", "", ""]).screen()[0].contains("osalejaid 3"))
    }

    @Test(arguments: [
        (Language.et, "märge ainult mulle:"), (.en, "note for me only:"),
    ]) func theWritingLineSaysForWhomANoteIs(language: Language, label: String) {
        var stage = Stage(language)
        stage.press(.character("n"), .character("m"))
        #expect(stage.messageLine.hasPrefix(label))
    }

    @Test func unsavedCommandsAreABannerOnTheConsoleOnly() {
        var stage = Stage()
        stage.unsaved = 3
        #expect(stage.screen()[1] == "NOT SAVED: 3. You can go on, ! tries again.")
        stage.press(.character("!"))
        #expect(stage.effects == [.retrySaving])
        stage.press(.character("v"))
        #expect(!stage.screen().contains { $0.contains("NOT SAVED") })
    }

    @Test func theMirrorKeyShowsTheRoomsViewAndComesBackCovered() {
        var stage = Stage()
        stage.press(.character("n"), .character("m"))
        stage.type("secret")
        stage.press(.enter, .character("v"))
        #expect(stage.screen() == stage.wall())
        stage.press(.character("v"))
        #expect(!stage.screen(120, 40).contains { $0.contains("secret") })
        stage.press(.enter)
        #expect(stage.screen(120, 40).contains { $0.contains("[for me] secret") })
    }

    @Test func aListThatWasOpenIsGoneWhenTheViewIsCovered() {
        var stage = Stage()
        stage.press(.character("o"), .character("v"), .character("v"))
        #expect(!stage.screen().contains { $0.contains("Mari") })
        stage.press(.character("o"))
        #expect(!stage.screen().contains { $0.contains("Mari") })
    }

    @Test func theChosenLineOfAListIsMarkedWithoutColour() {
        var stage = Stage()
        stage.press(.character("o"), .down)
        #expect(stage.screen().contains { $0.contains(">    Õnne") })
    }

    @Test func theEndOfAStepIsSeenOnceAndHeardOnlyWithTheSoundOn() {
        var stage = Stage()
        stage.press(.character("n"))
        stage.pass(.minutes(3))
        stage.tick()
        #expect(stage.messageLine == "The step's time is up")
        #expect(stage.effects.isEmpty)
        stage.press(.character("k"))
        stage.tick()
        #expect(stage.effects.isEmpty)
        stage.press(.character("n"))
        stage.pass(.minutes(4) + .seconds(30))
        stage.tick()
        #expect(stage.messageLine == "30 s left of the step")
        #expect(stage.effects == [.bell])
    }

    @Test func aSignalLeavesTheMessageLineAfterAWhile() {
        var stage = Stage()
        stage.press(.character("n"))
        stage.pass(.minutes(3))
        stage.tick()
        stage.pass(.seconds(21))
        #expect(stage.messageLine.isEmpty)
    }

    @Test func nothingIsSignalledWhileEverythingHolds() {
        var stage = Stage()
        stage.press(.character("n"), .character("h"))
        stage.pass(.hour)
        stage.tick()
        #expect(stage.messageLine.isEmpty)
    }

    @Test func aStoppedClockSaysForHowLong() {
        var stage = Stage()
        stage.press(.character("n"), .character("p"))
        stage.pass(.seconds(130))
        #expect(stage.screen().contains { $0.contains("clock stopped for 2:10") })
    }

    @Test func theCommandLineTakesTheVerbs() {
        var stage = Stage()
        stage.press(.character(":"))
        stage.type("note --kind idea more buses")
        stage.press(.enter)
        #expect(stage.state.notes.all.first?.kind == .idea)
    }

    @Test func aWrongCommandStaysToBeMended() {
        var stage = Stage()
        stage.press(.character(":"))
        stage.type("nxet")
        stage.press(.enter)
        #expect(stage.messageLine == "Command: nxet")
        #expect(!stage.screen()[20].isEmpty)
    }

    @Test func theLanguageOfTheScreenSwitches() {
        var stage = Stage(.et)
        stage.press(.character("L"))
        #expect(stage.language == .en)
    }

    @Test func extendingAddsAMinuteAPress() {
        var stage = Stage()
        stage.press(.character("n"), .character("+"), .character("+"), .character("-"))
        #expect(stage.state.currentVisit?.added == .minute)
    }

    @Test func backdatingAsksForHowMuch() {
        var stage = Stage()
        stage.press(.character("n"), .character("a"))
        stage.type("90s")
        stage.press(.enter)
        #expect(stage.state.currentVisit?.backdated == .seconds(90))
    }
}
