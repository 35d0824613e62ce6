import Engine
import Screens
import Terminal
import Testing

@Suite struct MarketScreenTests {
    @Test func aNoteAtAStallTakesTheStallTheKindAndItsWords() {
        let stage = MarketScene.visit(.en)
        let left = stage.state.stalls(ofItem: 0).map { $0.left.compactMap { stage.state.notes[$0] } }
        #expect(left.map { $0.map(\.kind) } == [[.offer], [.question], [], []])
        #expect(left[0].first?.text == "I have a shelf to spare")
        #expect(left[0].first?.by == stage.state.people.everybody.first { $0.name == "Rein Kuusk" }?.id)
        #expect(left[0].first?.table == 1)
    }

    @Test func whoJoinsIsKnownByTheNameThatIsTyped() {
        var stage = MarketScene.visit(.en)
        stage.press(.enter, .character("3"), .character("4"))
        stage.type("Liis")
        stage.press(.enter)
        let join = stage.state.notes.all.last
        #expect(join?.kind == .join)
        #expect(join?.by == stage.state.people.everybody.first { $0.name == "Liis Hein" }?.id)
    }

    @Test func theNextCardOfTheSameStallFollowsAndEscapeLeadsOut() {
        var stage = MarketScene.visit(.en)
        stage.press(.enter, .character("4"), .character("1"))
        stage.type("tasty")
        stage.press(.enter)
        #expect(stage.screen().contains { $0.contains("What was left at “Common soup”?") })
        stage.press(.escape)
        #expect(stage.screen().contains { $0.contains("Which stall?") })
        stage.press(.escape)
        #expect(!stage.screen().contains { $0.contains("Which stall?") })
    }

    @Test func aStallWhoseOwnerLeftIsSaidToBeEmpty() {
        var stage = MarketScene.visit(.en)
        stage.press(.character(":"))
        stage.type("leave jür")
        stage.press(.enter)
        #expect(stage.screen(120, 36).joined(separator: " ").contains("Stall 2 has nobody"))
    }

    @Test func theWallShowsNothingOfWhatWasLeft() {
        let wall = MarketScene.visit(.en).wall(120, 36).joined()
        #expect(!wall.contains("shelf"))
        #expect(!wall.contains("heats"))
    }
}
