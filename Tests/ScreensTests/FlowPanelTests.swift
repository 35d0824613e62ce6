import Engine
import Testing

@testable import Screens

@Suite("Lists of steps and of what can be cut")
struct FlowPanelTests {
    @Test func gOffersTheStepsAndEnterGoesThere() throws {
        var stage = Stage(.et)
        stage.press(.character(" "))
        stage.press(.character("g"))
        #expect(stage.console.panel == .steps)
        stage.press(.down, .down)
        stage.press(.enter)
        #expect(stage.console.panel == nil)
        #expect(stage.state.currentVisit?.step == 2)
    }

    @Test func theCutIsShownBeforeItIsMade() throws {
        var stage = Stage(.en)
        stage.press(.character(" "))
        stage.press(.character("K"))
        #expect(stage.screen().joined(separator: "\n").contains("nothing has to be cut"))
        stage.press(.escape)
        stage.pass(.minutes(30))
        stage.press(.character("K"))
        #expect(stage.screen().joined(separator: "\n").contains("We are "))
        #expect(stage.state.progress[0].promised == nil)
        stage.press(.enter)
        #expect(stage.state.progress[0].promised != nil)
    }
}
