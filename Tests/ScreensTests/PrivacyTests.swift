import Engine
import Screens
import Terminal
import Testing

@Suite struct PrivacyTests {
    /// A session in which everything private has happened, and its steps one after another.
    private func walls(_ size: (columns: Int, rows: Int)) -> [String] {
        var stage = Stage(people: ["Mari", "Secretkeeper", "Jüri", "Sirje"])
        var walls = [stage.wall(size.columns, size.rows)]
        stage.press(.character("n"), .character("m"))
        stage.type("privateword")
        stage.press(.enter)
        walls.append(stage.wall(size.columns, size.rows))
        stage.press(.character("n"), .character("n"), .enter)
        stage.type("secret")
        stage.press(.enter, .character("x"), .character("]"), .character("]"))
        stage.pass(.hour)
        stage.unsaved = 4
        walls.append(stage.wall(size.columns, size.rows))
        stage.press(.character("h"))
        walls.append(stage.wall(size.columns, size.rows))
        stage.press(.enter, .character("n"), .character("n"))
        walls.append(stage.wall(size.columns, size.rows))
        stage.press(.character("n"), .character("n"))
        walls.append(stage.wall(size.columns, size.rows))
        return walls.flatMap { $0 }
    }

    @Test(arguments: [(40, 12), (80, 24), (200, 60)]) func nothingPrivateIsEverOnTheWall(columns: Int, rows: Int) {
        let wall = walls((columns, rows)).joined(separator: "\n").lowercased()
        // Spaced letters are read without their spaces.
        let dense = wall.replacing(" ", with: "")
        for word in ["privateword", "secret", "saved", "passed", "late", "drift", "jüri"] {
            #expect(!dense.contains(word), "\(word) is on the wall")
        }
    }

    @Test func blankingTakesAMessageOffTheWall() {
        var stage = Stage()
        stage.press(.character("n"), .character("t"))
        stage.type("wrong room")
        stage.press(.enter, .character("b"))
        #expect(stage.wall().allSatisfy { $0.allSatisfy(\.isWhitespace) })
    }

    @Test func aListThatIsOpenHidesNoMove() {
        var stage = Stage()
        stage.press(.character("n"), .character("o"))
        let visits = stage.state.visits.count
        stage.press(.character(" "))
        #expect(stage.state.visits.count == visits)
        stage.press(.character(" "))
        #expect(stage.state.visits.count == visits + 1)
    }

    @Test func aScribeSeesNoPrivateNoteAndMovesNothing() {
        var stage = Stage()
        stage.press(.character("n"), .character(":"))
        stage.type("note for my eyes --private")
        stage.press(.enter, .character(":"))
        stage.type("note for the room --for participants")
        stage.press(.enter)
        stage.isScribe = true
        let screen = stage.screen().joined(separator: "\n")
        #expect(screen.contains("for the room"))
        #expect(!screen.contains("for my eyes"))
        let visits = stage.state.visits.count
        stage.press(.character("n"), .character("h"), .character(":"))
        #expect(stage.state.visits.count == visits)
        #expect(stage.state.hold == nil)
        #expect(stage.effects.isEmpty)
    }

    @Test func aCirclesWallHasNoClockAndNobodysNameUntilSomebodySwitchesThemOn() {
        var stage = Stage()
        stage.press(.character("n"), .character("n"), .character("n"), .character(" "))
        let before = stage.wall()
        stage.press(.character("2"), .character("3"))
        #expect(stage.wall() != before)
        #expect(stage.wall().contains { $0.contains("Mari") })
        #expect(stage.wall().contains { $0.contains("then Õnne") })
        stage.press(.character("2"), .character("3"))
        #expect(stage.wall() == before)
    }

    @Test func blankIsReallyBlankAndAMessageStandsAboveIt() {
        var stage = Stage()
        stage.press(.character("n"), .character("b"))
        #expect(stage.wall().joined().isEmpty)
        stage.press(.character("t"))
        stage.type("Võti on järjest suurem mure ☂")
        stage.press(.enter)
        #expect(stage.wall().contains { $0.contains("☂") })
    }

    @Test func silenceAndFarewellAreBlank() {
        var stage = Stage()
        stage.press(.character("n"), .character("n"), .character("n"), .character("n"), .character("n"))
        #expect(stage.state.currentStep?.id == "silence")
        #expect(stage.wall().joined().isEmpty)
    }
}
