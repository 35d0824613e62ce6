import Engine
import Testing

@testable import Screens

@Suite("Looking through what was captured")
struct HarvestPaneTests {
    static let method = Method(
        id: "harvest", name: LocalText(et: "Kokkuvõte", en: "Harvest"),
        steps: [
            Step(id: "talk", kind: .talk(TalkPlan()), title: LocalText(et: "Vestlus", en: "Talk"), capture: Capture(kind: .idea)),
            Step(id: "look", kind: .harvest, title: LocalText(et: "Ülevaade", en: "Overview")),
        ])

    @Test func countsByKindAndSaysWhatIsMissing() throws {
        var stage = Stage(.en, method: Self.method)
        stage.press(.character("n"), .character("m"))
        stage.type("A bench")
        stage.press(.enter, .character("A"))
        stage.type("Build it")
        stage.press(.enter, .character("n"))
        let screen = stage.screen().joined(separator: "\n")
        #expect(screen.contains("Ideas"))
        #expect(screen.contains("Actions that nobody has taken: 1"))
    }

    @Test func readsBackWhoDoesWhat() throws {
        var stage = Stage(.en, method: Self.method)
        stage.press(.character("n"))
        stage.command("note --kind decision We open in winter")
        stage.command("note --kind action Ask the price --owner Mari --due Friday")
        stage.press(.character("n"))
        let screen = stage.screen().joined(separator: "\n")
        #expect(screen.contains("– We open in winter"))
        #expect(screen.contains("– Ask the price") && screen.contains("Mari"))
        #expect(screen.contains("Nothing is missing."))
    }

    @Test func readsBackTheTextThatWasDecidedOnAndWhatStaysOpen() throws {
        var stage = try PollScene.opened(.en)
        stage.press(.character("u"))
        stage.command("vote leo reservations --reason Too dear")
        stage.press(.character("d"))
        stage.command("goto review")
        let screen = stage.screen().joined(separator: "\n")
        #expect(screen.contains("– Decided: We open the house three days a week"))
        #expect(screen.contains("No day of review is agreed.") && screen.contains("Concerns that stay open: 1"))
    }

    @Test func saysThatNothingWasWritten() throws {
        var stage = Stage(.et, method: Self.method)
        stage.press(.character("n"), .character("n"))
        #expect(stage.screen().joined(separator: "\n").contains("Kirja ei ole veel midagi saanud."))
    }

    @Test("While reports are read, those that are missing come first, with who owes them")
    func namesMissingReports() {
        var stage = OpenSpaceScene.sessions(.en)
        stage.press(.character(":"))
        stage.type("goto reading")
        stage.press(.enter)
        let screen = stage.screen().joined(separator: "\n")
        #expect(screen.contains("The bus (Mari)"))
        #expect(screen.contains("Quiet evenings (Eha)"))
    }

    @Test("Before a café ends the room sees the themes that were released and who does what, and nothing else")
    func theRoomLooksThroughIt() throws {
        var stage = CafeScene.move(.en, move: "free")
        stage.press(.character(":"))
        stage.type("goto sharing")
        stage.press(.enter)
        for text in ["Neighbours help", "A quarrel"] {
            stage.press(.character("m"))
            stage.type(text)
            stage.press(.enter)
        }
        let theme = try #require(stage.state.notes.all.first { $0.text == "Neighbours help" })
        stage.press(.character(":"))
        stage.type("release \(theme.id)")
        stage.press(.enter, .character(":"))
        stage.type("goto review")
        stage.press(.enter)
        let wall = stage.wall().joined(separator: "\n")
        #expect(wall.contains("Theme: Neighbours help"))
        #expect(!wall.contains("A quarrel"))
        #expect(!wall.contains("More places to sit"))
    }

    @Test("What the wall does not hold at once comes page by page, and no theme is left out", arguments: [(40, 12), (80, 24)])
    func nothingIsLeftOut(columns: Int, rows: Int) {
        var stage = CafeScene.move(.en, move: "free")
        let themes = (1...25).map { "Theme of number \($0)." }
        let shown = themes.map { "note --kind theme --for participants \($0)" }
        for line in ["goto sharing"] + shown {
            stage.press(.character(":"))
            stage.type(line)
            stage.press(.enter)
        }
        for note in stage.state.notes.all where note.kind == .theme {
            stage.press(.character(":"))
            stage.type("release \(note.id)")
            stage.press(.enter)
        }
        stage.press(.character(":"))
        stage.type("goto review")
        stage.press(.enter)
        var seen = ""
        for _ in 0..<8 {
            let wall = stage.wall(columns, rows).joined(separator: "\n")
            // In whatever size the question is written.
            #expect(wall.filter { !$0.isWhitespace }.contains("Issomethingmissing?"))
            seen += wall
            stage.pass(.seconds(12))
        }
        for theme in themes { #expect(seen.contains(theme)) }
    }
}

extension HarvestPaneTests {
    @Test func saysHowManyRisksHaveNoIdeaOnceSomeHave() throws {
        var stage = Stage(.en, method: Self.method)
        stage.press(.character("n"))
        for note in ["note --kind risk Ice", "note --kind risk Money", "note --kind idea --about n3 Salt"] { stage.command(note) }
        stage.press(.character("n"))
        #expect(stage.screen().joined(separator: "\n").contains("Risks that no idea answers: 1"))
    }

    @Test func whatIsMissingIsSeenOnASmallScreen() throws {
        var stage = Stage(.en, method: Self.method)
        stage.press(.character("n"))
        for kind in ["like", "question", "offer", "fact", "gap", "risk", "benefit", "theme", "action"] { stage.command("note --kind \(kind) x") }
        stage.press(.character("n"))
        let screen = stage.screen().joined(separator: "\n")
        #expect(screen.contains("Actions that nobody has taken: 1"))
        #expect(screen.contains("Benefits") && screen.contains("Facts"))
    }
}
