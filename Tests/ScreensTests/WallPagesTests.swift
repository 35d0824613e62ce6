import Engine
import MethodReader
import Terminal
import Testing

@testable import Screens

@Suite("Lists on the wall that do not fit at once")
struct WallPagesTests {
    /// A market at its stalls.
    private static func stalls(_ titles: [String]) throws -> Stage {
        var stage = Stage(.en, people: (1...40).map { "P\($0)" }, method: try MethodLibrary(environment: [:]).method("idea-market").get())
        stage.press(.pageDown)
        stage.command("goto ideas")
        for title in titles { stage.command("note \(title)") }
        stage.command("goto setup")
        return stage
    }

    /// Everything that the wall shows in a minute.
    private static func minute(_ stage: Stage, _ columns: Int = 80, _ rows: Int = 24) -> [[String]] {
        var stage = stage
        return (0..<5).map { _ in
            defer { stage.pass(PublicView.Board.pageStands) }
            return stage.wall(columns, rows)
        }
    }

    @Test func noStallIsLeftOutWhereTwoColumnsAreTooFew() throws {
        let titles = (1...44).map { "Idea number \($0) of the village" }
        let walls = Self.minute(try Self.stalls(titles))
        let seen = walls.joined().joined(separator: "\n")
        #expect(titles.filter { !seen.contains($0) } == [])
        #expect(walls[0].contains { $0.contains("1/2") })
        #expect(walls[1].contains { $0.contains("2/2") })
        #expect(walls[2] == walls[0])
    }

    @Test func pagesAreAsEqualAsTheyComeOut() throws {
        let walls = Self.minute(try Self.stalls((1...44).map { "Idea number \($0) of the village" }))
        #expect(walls[0].count { $0.contains("Idea number") } == 11)
        #expect(walls[1].count { $0.contains("Idea number") } == 11)
    }

    @Test func aStallThatHasRoomStandsStill() throws {
        let walls = Self.minute(try Self.stalls((1...12).map { "Idea \($0)" }))
        #expect(Set(walls).count == 1)
        #expect(!walls[0].contains { $0.contains("1/1") })
    }

    @Test func aTitleThatIsLongerThanALineIsWrappedAndNotCut() throws {
        let title = "A very long idea about the old dairy in which everybody could work together on something that matters to them"
        let wall = Self.minute(try Self.stalls(["Bench", title]))[0]
        let words = wall.joined(separator: " ").split(separator: " ").joined(separator: " ")
        #expect(words.contains(title))
    }

    @Test func theBallotAndItsResultComePageByPageToo() throws {
        let titles = (1...44).map { "Idea number \($0) of the village" }
        var stage = try Self.stalls(titles)
        stage.command("goto dots_vote")
        #expect(titles.allSatisfy { title in Self.minute(stage).joined().contains { $0.contains(title) } })
        stage.command("tally \(stage.state.notes.all[40].id) 7")
        stage.press(.character("r"))
        let result = Self.minute(stage)
        #expect(result[0].contains { $0.contains("Idea number 41 of the village") && $0.contains("7") })
        #expect(titles.allSatisfy { title in result.joined().contains { $0.contains(title) } })
    }

    @Test func theNewestNotesComeFirstAndTheOthersFollow() throws {
        var stage = try GoldenScene.hats(.en, "first_ideas")
        stage.press(.pageDown)
        stage.command("goto hats[3].green.speak")
        let ideas = (1...14).map { "Idea number \($0) that is rather long and takes more than half of the line of a small wall" }
        for idea in ideas { stage.command("note \(idea)") }
        let walls = Self.minute(stage)
        #expect(walls[0].contains { $0.contains("Idea number 14 ") })
        #expect(walls[0].contains { $0.contains("3/3") })
        let seen = walls.joined().joined(separator: "\n")
        #expect((1...14).filter { !seen.contains("Idea number \($0) ") } == [])
        // A new note brings its page back at once.
        stage.pass(PublicView.Board.pageStands)
        stage.command("note Something new")
        #expect(stage.wall().contains { $0.contains("Something new") })
    }

    @Test func theQuestionStandsStillWhileNotesComeRound() throws {
        var stage = try GoldenScene.hats(.en, "first_ideas")
        stage.press(.pageDown)
        stage.command("goto hats[3].green.speak")
        for number in 1...13 { stage.command("note Idea number \(number) that is rather long and takes more than half of a line") }
        let rows = Self.minute(stage).map { wall in wall.firstIndex { $0.contains("Do we keep the bus?") } }
        #expect(Set(rows).count == 1)
    }

    @Test func onALargeWallNotesAreAsLargeAsTheirQuestionAndComePageByPage() throws {
        var stage = try GoldenScene.hats(.en, "first_ideas")
        stage.press(.pageDown)
        stage.command("goto hats[3].green.speak")
        for number in 1...14 { stage.command("note Idea \(number): two drivers share the week") }
        let walls = Self.minute(stage, 200, 60)
        // Nothing of a note is in ordinary letters.
        #expect(!walls.joined().contains { $0.contains("drivers") })
        #expect(walls[0].contains { $0.contains("2/2") })
        #expect(walls[1].contains { $0.contains("1/2") })
        #expect(Set(walls).count == 2)
    }

    @Test func titlesThatAreLongerThanALargeLineTakeSeveralOfThem() throws {
        let wall = try Self.stalls(["Do I leave my job and become a farmer in the village where I was born?", "How do we keep the club alive?"]).wall(200, 60)
        #expect(!wall.contains { $0.contains("farmer") || $0.contains("alive") })
        #expect(wall.count { $0.contains("█") || $0.contains("▀") } > 12)
    }

    @Test func rangesHoldEverythingOnce() {
        for rows in 1...12 {
            let heights = [1, 2, 1, 3, 1, 1, 2, 1, 1]
            let pages = Pages.ranges(heights, rows: rows)
            #expect(Array(pages.joined()) == Array(heights.indices))
            #expect(pages.allSatisfy { page in page.count == 1 || heights[page].reduce(0, +) <= rows })
        }
        #expect(Pages.ranges([], rows: 5).isEmpty)
    }
}
