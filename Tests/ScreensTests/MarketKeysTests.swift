import Engine
import MethodReader
import Screens
import Terminal
import Testing

@Suite("Keys of a market and of its advice tables")
struct MarketKeysTests {
    fileprivate static func market(_ variant: String = "fair", stalls: Int = 3, _ language: Language = .en) throws -> Stage {
        var stage = Stage(
            language, people: (1...24).map { "P\($0)" }, method: try MethodLibrary(environment: [:]).method("idea-market").get(),
            settings: [Item.Filled(id: "variant", value: .choice(variant)), Item.Filled(id: "stalls", value: .integer(stalls))])
        stage.press(.pageDown)
        stage.command("goto \(variant == "advice" ? "call" : "ideas")")
        for number in 1...stalls { stage.command("note Idea \(number)") }
        return stage
    }

    private static func shows(_ stage: Stage, _ text: String) -> Bool { stage.screen().contains { $0.contains(text) } }

    @Test func onTheFreeWalkEnterLeavesACardAndAsksForNobodyToSpeak() throws {
        var stage = try Self.market()
        stage.command("goto free")
        #expect(Self.shows(stage, "Enter note at a stall"))
        stage.press(.enter, .character("2"), .character("3"))
        stage.type("a trailer")
        stage.press(.enter)
        #expect(stage.state.notes.all.last?.kind == .offer)
        #expect(stage.state.notes.all.last?.about == stage.state.stalls(ofItem: 0)[1].idea)
    }

    @Test func whileIdeasAreRewrittenACardCanStillBeLeft() throws {
        var stage = try Self.market()
        stage.command("goto rewrite")
        stage.press(.character("x"), .character("1"), .character("1"))
        stage.type("late but good")
        stage.press(.enter)
        #expect(stage.state.notes.all.last?.kind == .like)
    }

    @Test func theConsoleSaysWhichIdeaHasANewVersion() throws {
        var stage = try Self.market()
        stage.command("goto rewrite")
        stage.command("draft --of \(stage.state.stalls(ofItem: 0)[1].idea) Idea 2, better")
        #expect(Self.shows(stage, "version 2"))
    }

    @Test func wordsTypedBeforeAKindIsChosenAreKept() throws {
        var stage = try Self.market("advice")
        stage.command("goto behind.behind_talk")
        stage.press(.enter, .character("1"))
        stage.type("Who is it for?")
        stage.press(.enter)
        #expect(stage.state.notes.all.last?.text == "Who is it for?")
        // The first round asks for questions.
        #expect(stage.state.notes.all.last?.kind == .question)
    }

    @Test func aStallIsCalledByANumberOfTwoDigitsOrByItsWords() throws {
        var stage = try Self.market(stalls: 12)
        stage.command("goto free")
        stage.press(.enter, .character("1"), .character("2"))
        #expect(Self.shows(stage, "What was left at “Idea 12”?"))
        stage.press(.escape, .character("1"), .enter)
        #expect(Self.shows(stage, "What was left at “Idea 1”?"))
        stage.press(.escape, .character("3"))
        #expect(Self.shows(stage, "What was left at “Idea 3”?"))
    }

    @Test func lettersFindAStallByItsTitle() throws {
        var stage = try Self.market()
        stage.command("note Sauna: on wheels")
        stage.command("goto free")
        stage.press(.enter)
        stage.type("saun")
        #expect(Self.shows(stage, "> 4. Sauna"))
        stage.press(.enter)
        #expect(Self.shows(stage, "What was left at “Sauna”?"))
    }

    @Test func callersWriteTheirQuestionAnewWithEnter() throws {
        var stage = try Self.market("advice")
        stage.command("goto learned.learned_text")
        #expect(Self.shows(stage, "Enter new version"))
        stage.press(.enter, .character("2"), .enter)
        stage.type(" and how?")
        stage.press(.enter)
        #expect(stage.state.versions(of: stage.state.stalls(ofItem: 0)[1].idea, item: 0).count == 2)
    }

    @Test(arguments: [(Language.en, "advice tables"), (.et, "nõulauda")]) func adviceTablesAreNotCalledStalls(language: Language, words: String) throws {
        let stage = Stage(
            language, people: (1...24).map { "P\($0)" }, method: try MethodLibrary(environment: [:]).method("idea-market").get(),
            settings: [Item.Filled(id: "variant", value: .choice("advice"))])
        #expect(stage.screen().contains { $0.contains(words) })
        var called = stage
        called.press(.pageDown)
        #expect(called.state.currentStep?.id == "frame_advice")
        called.command("goto call")
        #expect(called.screen().contains { $0.contains(language == .et ? "Kutsujad" : "Callers") })
    }

    @Test func aHiddenResultIsNotLeftByASinglePress() throws {
        var stage = try Self.market()
        stage.command("goto dots_vote")
        stage.press(.character("l"), .character("1"))
        stage.type("9 4 3")
        stage.press(.enter, .escape, .pageDown)
        #expect(stage.state.currentStep?.id == "dots_vote")
        #expect(stage.messageLine == "Result not shown yet: r shows. Another press goes on to: Next steps.")
        stage.press(.character("r"), .pageDown)
        #expect(stage.state.currentStep?.id == "next_steps")
    }

    @Test func theKeysOfAVoteAreCalledByWhatTheyDo() throws {
        var stage = try Self.market("coins")
        stage.command("goto coins_vote")
        #expect(Self.shows(stage, "Enter whose coins?"))
        #expect(Self.shows(stage, "r show the result"))
        stage.press(.character("l"), .character("1"))
        stage.type("9 3 1")
        stage.press(.enter, .escape, .character("r"))
        #expect(Self.shows(stage, "Space go on"))
    }

    @Test func withoutAVoteNoNumbersStandBesideTheIdeas() throws {
        var stage = try Self.market()
        stage.command("goto next_steps")
        #expect(!Self.shows(stage, "Idea 1 · 0"))
    }

    @Test func nothingIsAskedThatAClockCannotDrop() throws {
        var stage = try Self.market()
        stage.command("goto harvest")
        #expect(Self.shows(stage, "What was captured"))
        #expect(stage.wall().contains { $0.contains("What is not written down yet?") })
        #expect(stage.state.currentItem?.method.shorten.first == .drop("harvest"))
    }
}

extension MarketKeysTests {
    @Test func aCardThatWasNotFinishedGoesOnAtTheStall() throws {
        var stage = try Self.market()
        stage.command("goto free")
        stage.press(.enter, .character("1"), .character("2"))
        stage.type("Who heats")
        stage.press(.escape, .escape, .escape)
        stage.press(.enter, .character("2"), .character("2"))
        stage.type(" it?")
        stage.press(.enter)
        #expect(stage.state.notes.all.last?.text == "Who heats it?")
        #expect(stage.state.notes.all.last?.about == stage.state.stalls(ofItem: 0)[1].idea)
    }
}
