import Engine
import Screens
import Terminal
import Testing

@Suite("Dots on the topics of an open space")
struct DotsOfTopicsTests {
    /// Four topics, two of them merged, at the step in which dots are counted.
    private func counting(_ settings: [Item.Filled] = []) -> Stage {
        var stage = Stage(
            people: ["Mari", "Õnne", "Jüri", "Sirje"], method: OpenSpaceScene.method ?? .smallCircle,
            settings: [Item.Filled(id: "vote", value: .choice("dots"))] + settings)
        stage.press(.pageDown, .pageDown, .pageDown, .pageDown, .enter)
        for topic in ["Mari: The bus", "Õnne: The young", "Jüri: The shop", "Sirje: A shop van"] {
            stage.type(topic)
            stage.press(.enter)
        }
        stage.press(.escape)
        for line in ["merge van \"The shop\"", "goto dots_vote"] {
            stage.press(.character(":"))
            stage.type(line)
            stage.press(.enter)
        }
        return stage
    }

    @Test("Merged topics are one on the ballot, and the number of dots is computed")
    func ballot() {
        let stage = counting()
        let wall = stage.state.publicView(at: stage.now)
        guard case .step(let step) = wall.scene else {
            Issue.record("no step on the wall")
            return
        }
        #expect(step.poll?.positions.map(\.name) == ["The bus", "The young", "The shop"])
        #expect(stage.state.currentPoll?.limits == PollLimits(each: 2, perItem: 2))
        #expect(stage.screen().joined().contains("2 dots each"))
    }

    @Test("The number of dots can be set beforehand and changed on the spot")
    func adjusted() {
        var stage = counting([Item.Filled(id: "dots", value: .integer(5))])
        #expect(stage.state.currentPoll?.limits?.each == 5)
        stage.press(.character(":"))
        stage.type("allow 3")
        stage.press(.enter)
        #expect(stage.state.currentPoll?.limits?.each == 3)
    }

    @Test("Counts are typed one after another, hidden from the room until they are shown")
    func counted() {
        var stage = counting()
        stage.press(.character("l"), .enter)
        stage.type("3 1 2")
        stage.press(.enter)
        #expect(stage.state.currentPoll.map { stage.state.count(of: $0).lines.map(\.count) } == [3, 1, 2])
        func rows() -> [String] { stage.wall().map { $0.filter { $0 != " " } }.filter { $0.contains("The") } }
        #expect(rows() == ["1Thebus", "2Theyoung", "3Theshop"])
        stage.press(.character("r"))
        #expect(rows() == ["1Thebus3", "3Theshop2", "2Theyoung1"])
    }

    @Test("A merged topic is not put into a group by itself")
    func groups() {
        var stage = counting()
        stage.press(.character("n"))
        #expect(stage.state.currentStep?.id == "groups")
        #expect(stage.state.arrangeable(ofItem: 0).count == 3)
    }
}
