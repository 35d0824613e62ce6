import Engine
import Screens
import Terminal
import Testing

@Suite("A poll by keys")
struct PollScreenTests {
    private func counts(_ stage: Stage) -> [Int] {
        stage.state.currentPoll.map { stage.state.count(of: $0).lines.map(\.count) } ?? []
    }

    @Test func oneKeyMarksAllAndExceptionsFollow() throws {
        var stage = try PollScene.opened(.en)
        stage.press(.character("u"))
        #expect(counts(stage) == [6, 0, 0, 0])
        stage.press(.enter)
        stage.type("õie")
        stage.press(.enter, .character("2"))
        #expect(counts(stage) == [5, 1, 0, 0])
    }

    @Test func aReasonIsAskedForAtOnceAndMayStayOwed() throws {
        var stage = try PollScene.opened(.en)
        stage.press(.enter)
        stage.type("leo")
        stage.press(.enter, .character("4"))
        stage.type("Too dear")
        stage.press(.enter)
        #expect(stage.state.owedReasons(ofItem: 0) == 0)
        #expect(stage.state.notes.all.last?.text == "Too dear")
        stage.press(.enter)
        stage.type("enn")
        stage.press(.enter, .character("3"), .escape)
        #expect(stage.state.owedReasons(ofItem: 0) == 1)
    }

    @Test func handsAreCounted() throws {
        var stage = try PollScene.opened(.en)
        stage.press(.character("l"), .character("2"))
        stage.type("3")
        stage.press(.enter)
        #expect(counts(stage) == [0, 3, 0, 0])
    }

    @Test func confirmingGoesWhereTheOutcomeLeads() throws {
        var stage = try PollScene.blocked(.en)
        stage.press(.character("d"))
        #expect(stage.state.currentStep?.id == "hear_block")
    }

    @Test func anotherOutcomeCanBeChosen() throws {
        var stage = try PollScene.opened(.en)
        stage.press(.character("u"), .character("D"))
        let screen = stage.screen().joined(separator: "\n")
        #expect(screen.contains("not yet"))
        stage.press(.end, .enter)
        #expect(stage.state.currentStep?.id == "amend")
        #expect(stage.state.decision(ofItem: 0) == nil)
    }

    @Test func aPresenterStopsBeforeAnUnconfirmedOutcome() throws {
        var stage = try PollScene.blocked(.en)
        stage.press(.pageDown)
        #expect(stage.state.currentStep?.id == "test")
        #expect(stage.messageLine.contains("without a decision"))
        stage.pass(.seconds(5))
        stage.press(.pageDown)
        #expect(stage.state.currentStep?.id == "record")
    }

    @Test func aWarningIsGivenAgainWhenSomebodyBlocksMeanwhile() throws {
        var stage = try PollScene.opened(.en)
        stage.press(.character("u"), .pageDown)
        #expect(stage.messageLine.contains("Decided: d →"))
        stage.command("vote leo block")
        stage.pass(.seconds(5))
        stage.press(.pageDown)
        #expect(stage.state.currentStep?.id == "test")
        #expect(stage.messageLine.contains("Somebody blocks: d → Hearing the reason"))
        #expect(stage.messageLine.contains("without a decision"))
    }

    @Test func wordsAreAskedForWithReservationsAndOwedByNobody() throws {
        var stage = try PollScene.opened(.en)
        stage.press(.enter)
        stage.type("leo")
        stage.press(.enter, .character("2"))
        stage.type("up to May")
        stage.press(.enter)
        #expect(stage.state.notes.all.last?.text == "up to May")
        stage.press(.enter)
        stage.type("enn")
        stage.press(.enter, .character("2"), .escape)
        #expect(counts(stage) == [0, 2, 0, 0])
        #expect(stage.state.owedReasons(ofItem: 0) == 0)
    }

    @Test func digitsAreFingersWhereFingersAreShown() throws {
        var stage = try PollScene.opened(.en, settings: [Item.Filled(id: "scale", value: .choice("fist_to_five"))])
        stage.press(.character("u"))
        #expect(counts(stage) == [0, 0, 6, 0, 0, 0])
        stage.press(.enter)
        stage.type("leo")
        stage.press(.enter, .character("5"), .enter)
        stage.type("enn")
        stage.press(.enter, .character("0"), .escape)
        #expect(counts(stage) == [1, 0, 4, 0, 0, 1])
        #expect(stage.screen().joined(separator: "\n").contains("all: Three"))
    }

    @Test func confirmingAsksFirstWhilePeopleHaveNotAnswered() throws {
        var stage = try PollScene.opened(.en)
        stage.press(.character("d"))
        #expect(stage.messageLine.contains("u marks all"))
        stage.command("vote leo block")
        stage.press(.character("d"))
        #expect(stage.messageLine.contains("5 have not answered"))
        #expect(stage.state.currentStep?.id == "test")
        stage.command("vote enn agree")
        stage.press(.character("d"))
        #expect(stage.messageLine.contains("4 have not answered"))
        stage.pass(.seconds(5))
        stage.press(.character("d"))
        #expect(stage.state.currentStep?.id == "hear_block")
    }

    @Test func theTextThatIsTestedCanBeReadAloudToItsLastWord() throws {
        var stage = try PollScene.opened(.en)
        stage.command("goto draft")
        stage.command("draft \(String(repeating: "We open the house. ", count: 12))That is all.")
        stage.command("goto test")
        #expect(stage.screen().contains { $0.contains("Text: We open the house.") })
        var read = ""
        for _ in 0..<12 {
            read += stage.screen().compactMap { $0.split(separator: "│").last }.joined(separator: " ")
            stage.press(.down)
        }
        read = read.split(separator: " ").joined(separator: " ")
        #expect(read.contains("That is all.") && read.contains("tells us why, now or later"))
    }

    @Test func theFacilitatorAloneSeesWhoIsHeard() throws {
        var stage = try PollScene.blocked(.en)
        stage.command("reason leo Too dear")
        stage.press(.character("d"))
        #expect(stage.screen().contains { $0.contains("Leo Õunap: I block. Too dear") })
        #expect(!stage.wall().contains { $0.contains("Leo") || $0.contains("Too dear") })
    }

    @Test func whatWasAnsweredStandsBesideTheNames() throws {
        var stage = try PollScene.blocked(.en)
        stage.press(.enter)
        #expect(stage.screen().contains { $0.contains("Leo Õunap") && $0.contains("I block") })
    }

    @Test func aCountThatTakesFromAllAgreeSaysSo() throws {
        var stage = try PollScene.opened(.en)
        stage.press(.character("u"), .character("l"), .character("3"))
        stage.type("2")
        stage.press(.enter)
        #expect(counts(stage) == [4, 0, 2, 0])
        #expect(stage.messageLine.contains("I agree: now 4"))
    }

    @Test func aDecisionBeginsWithTheTextThatWasDecidedOn() throws {
        var stage = try PollScene.opened(.en)
        stage.press(.character("u"), .character("d"))
        #expect(stage.state.currentStep?.id == "record")
        let wall = stage.wall().joined(separator: "\n")
        #expect(wall.contains("Decided") && !wall.contains("["))
        stage.press(.character("m"), .enter)
        #expect(stage.state.notes.all.last?.text == "We open the house three days a week from 10 to 20.")
        #expect(stage.state.notes.all.last?.kind == .decision)
    }

    @Test func theLineForDecisionsBeginsWithThatTextToo() throws {
        var stage = try PollScene.opened(.en)
        stage.press(.character("u"), .character("d"), .enter)
        stage.type(" --due May")
        stage.press(.enter)
        #expect(stage.state.notes.all.last?.text == "We open the house three days a week from 10 to 20.")
        #expect(stage.state.notes.all.last?.due == "May")
    }

    @Test func aPresenterCallsThePositionsInTheirOrderThenStops() throws {
        var stage = try PollScene.opened(.en, settings: [Item.Filled(id: "calling", value: .choice("in_order"))])
        var called: [String] = []
        for _ in 0..<4 {
            stage.pass(.seconds(5))
            stage.press(.pageDown)
            called.append(stage.state.currentPoll?.called ?? "")
        }
        #expect(called == ["block", "stand_aside", "reservations", "agree"])
        guard case .step(let step) = stage.state.publicView(at: stage.now).scene else {
            Issue.record("no step")
            return
        }
        #expect(step.poll?.positions.filter(\.isCalled).map(\.name) == ["I agree"])
        stage.pass(.seconds(5))
        stage.press(.pageDown)
        #expect(stage.state.currentStep?.id == "test")
    }

    @Test func theRoomNeverSeesACountBeforeTheRevealNorANameAfterIt() throws {
        for (columns, rows) in [(40, 12), (80, 24), (200, 60)] {
            let blocked = try PollScene.blocked(.en)
            // At the same moment: what has no room turns page by page.
            var opened = try PollScene.opened(.en)
            opened.now = blocked.now
            #expect(blocked.wall(columns, rows) == opened.wall(columns, rows))
            let after = try PollScene.revealed(.en).wall(columns, rows).joined(separator: "\n")
            #expect(!after.contains("Leo") && !after.contains("blocks") && !after.contains("Test 1"))
        }
    }

    @Test func everythingWorksWithAPollOfPoints() throws {
        var stage = Stage(.en, people: ["Aino", "Benno"], method: .dotVote)
        stage.press(.pageDown)
        stage.command("note Garden")
        stage.command("note Sauna")
        stage.press(.character("n"), .enter)
        stage.type("aino")
        stage.press(.enter, .enter, .enter, .down, .enter, .character("-"), .escape)
        #expect(counts(stage) == [2, 0])
        #expect(!stage.wall().contains { $0.contains("G a r d e n") && $0.hasSuffix("2") })
        stage.press(.character("r"))
        #expect(stage.wall().contains { $0.contains("1     G a r d e n") && $0.hasSuffix("2") })
    }
}

extension Method {
    /// Ideas, then dots for them.
    static let dotVote = Method(
        id: "dots", name: LocalText(et: "Täpid", en: "Dots"), sound: false,
        steps: [
            Step(
                id: "ideas", kind: .collect(CollectPlan()), title: LocalText(et: "Ideed", en: "Ideas"),
                capture: Capture(kind: .idea, readers: .participants, project: .atOnce)),
            Step(
                id: "vote", kind: .poll(PollPlan(ballot: .points(PollPlan.Points(unit: .dots, of: .idea)))),
                title: LocalText(et: "Hääletus", en: "Vote")),
        ])
}
