import Engine
import MethodReader
import Screens
import Terminal
import Testing

@Suite struct CollectScreenTests {
    private static let market = MethodLibrary(environment: [:]).all().compactMap(\.method).first { $0.id == "idea-market" } ?? .smallCircle

    private static func gathering(_ variant: String = "fair", at step: String = "ideas") -> Stage {
        var stage = Stage(
            people: ["Anneli Kask", "Ingrid Tamm", "Jüri Mets", "Jüri Saar"], method: market,
            settings: [Item.Filled(id: "variant", value: .choice(variant)), Item.Filled(id: "stalls", value: .integer(6))])
        stage.press(.pageDown)
        stage.command("goto \(step)")
        return stage
    }

    @Test func enterOpensTheLineAndItStaysOpenUntilAnEmptyEnter() {
        var stage = CollectScreenTests.gathering()
        #expect(stage.screen()[22].hasPrefix("Enter new entry"))
        stage.press(.enter)
        #expect(stage.screen()[21].hasPrefix("new idea (name: title):"))
        stage.type("Choir")
        stage.press(.enter)
        stage.type("Sauna")
        stage.press(.enter)
        #expect(stage.state.notes.all.map(\.text) == ["Choir", "Sauna"])
        #expect(stage.screen()[21].hasPrefix("new idea"))
        stage.press(.enter)
        #expect(!stage.screen()[21].hasPrefix("new idea"))
    }

    @Test(arguments: [
        ("Anneli: Community orchard", "Anneli Kask", "Community orchard"),
        ("ann: Orchard: apples for all", "Anneli Kask", "Orchard: apples for all"),
        ("Ring: we sit together", nil, "Ring: we sit together"),
        ("Jüri: two of that name", nil, "Jüri: two of that name"),
        ("Question: who heats it", nil, "Question: who heats it"),
    ])
    func whoStandsBeforeTheColonBringsTheIdea(typed: String, owner: String?, text: String) {
        var stage = CollectScreenTests.gathering()
        stage.press(.enter)
        stage.type(typed)
        stage.press(.enter)
        let note = stage.state.notes.all.last
        #expect(note?.text == text)
        #expect(note?.kind == .idea)
        #expect(note?.by.flatMap { stage.state.people[$0]?.name } == owner)
    }

    @Test func whoStandsBeforeTheColonOfANextStepDoesIt() {
        var stage = CollectScreenTests.gathering(at: "next_steps")
        stage.press(.enter)
        #expect(stage.screen()[21].hasPrefix("new action (who: what):"))
        stage.type("Anneli: asks for the key --due Friday")
        stage.press(.enter)
        let note = stage.state.notes.all.last
        #expect(note?.owner.flatMap { stage.state.people[$0]?.name } == "Anneli Kask")
        #expect(note?.text == "asks for the key")
        #expect(note?.due == "Friday")
    }

    @Test func fewerCallersThanTablesAreSaidOnTheConsole() {
        var stage = CollectScreenTests.gathering("advice", at: "call")
        stage.press(.enter)
        stage.type("Anneli: How do I begin?")
        stage.press(.enter, .escape)
        #expect(stage.screen(100, 30).contains { $0.contains("1 of about 6 callers") })
    }

    @Test func callersAtAdviceTablesStandAtNoStall() {
        var stage = CollectScreenTests.gathering("advice", at: "call")
        stage.press(.enter)
        stage.type("Anneli: How do I begin?")
        stage.press(.enter, .escape)
        stage.command("goto behind")
        let bar = stage.screen()[22...].joined(separator: " ")
        #expect(bar.contains("s caller"))
        #expect(!bar.contains("stall"))
    }

    @Test func aPitchHasANumberUntilThereIsAnIdea() {
        let stage = CollectScreenTests.gathering()
        let flow = stage.screen(200, 60).joined(separator: "\n")
        #expect(flow.contains("Pitch 1"))
        #expect(!flow.contains("Pitch:"))
    }

    @Test func cardsLeftOnTheWayToAStallAreForTheSameReadersAsInTheVisit() {
        let steps = CollectScreenTests.market.steps
        let walk = steps.first { $0.id == "walk" }?.capture
        #expect(walk == steps.first { $0.id == "visit" }?.capture)
    }
}

@Suite struct CountingScreenTests {
    private static func vote(_ ideas: [String]) -> Stage {
        var stage = Stage(people: ["Aino", "Benno", "Celia", "Doris"], method: .dotVote)
        stage.press(.pageDown)
        for idea in ideas { stage.command("note \(idea)") }
        stage.press(.character("n"))
        return stage
    }

    private static func counts(_ stage: Stage) -> [Int] {
        guard let poll = stage.state.currentPoll else { return [] }
        return stage.state.count(of: poll).lines.map(\.count)
    }

    @Test func agreementOfAllIsNoKeyWhereDotsAreGiven() {
        var stage = CountingScreenTests.vote(["Garden", "Sauna"])
        let bar = stage.screen()[22...].joined(separator: " ")
        #expect(!bar.contains("all agree"))
        #expect(bar.contains("l count dots"))
        stage.press(.character("u"))
        #expect(CountingScreenTests.counts(stage) == [0, 0])
    }

    @Test func aCountLeadsToTheNextIdeaAndSeveralNumbersFillTheList() {
        var stage = CountingScreenTests.vote(["Garden", "Sauna", "Choir", "Bus"])
        stage.press(.character("l"), .enter)
        #expect(stage.screen()[21].hasPrefix("1/4 Garden: how many dots?"))
        stage.type("2")
        stage.press(.enter)
        #expect(stage.screen()[21].hasPrefix("2/4 Sauna"))
        stage.press(.enter)
        #expect(stage.screen()[21].hasPrefix("3/4 Choir"))
        stage.type("1 3")
        stage.press(.enter)
        #expect(CountingScreenTests.counts(stage) == [2, 0, 1, 3])
        #expect(!stage.screen()[21].contains("/4"))
    }

    @Test func tooManyNumbersInOneLineComeBackToBeTypedOn() {
        var stage = CountingScreenTests.vote(["Garden", "Sauna"])
        stage.press(.character("l"), .enter)
        stage.type("1 1 1")
        stage.press(.enter)
        #expect(CountingScreenTests.counts(stage) == [0, 0])
        #expect(stage.screen().contains { $0.contains("1 1 1") })
    }
}
