import Engine
import Screens
import Terminal
import Testing

@Suite("The library's archive and search") struct LibraryShelfTests {
    private func stage(_ titles: String...) -> LibraryStage { LibraryStage(entries: titles.map { .sample($0) }) }

    // MARK: Putting away

    @Test func aArchivesTheChosenSession() {
        var stage = stage("First", "Second")
        stage.press(.down, .character("a"))
        #expect(stage.asked == [.archive(path: "/sessions/Second.ruum")])
    }

    @Test func theArchiveIsAListOfItsOwnAndABringsBack() {
        var stage = stage("First")
        stage.archived = [.sample("Old")]
        stage.press(.character("A"))
        #expect(stage.screen()[0].hasPrefix("Archive"))
        #expect(stage.screen().contains { $0.hasPrefix("> Old") } && !stage.screen().contains { $0.contains("First") })
        stage.press(.character("a"), .enter)
        #expect(stage.asked == [.bringBack(path: "/sessions/Old.ruum"), .openConsole(path: "/sessions/Old.ruum")])
    }

    @Test(arguments: [Key.escape, .character("A")]) func theListComesBack(key: Key) {
        var stage = stage("First")
        stage.press(.character("A"), key)
        #expect(stage.screen()[2].hasPrefix("> First"))
    }

    @Test func anEmptyArchiveSaysSo() {
        var stage = stage("First")
        stage.press(.character("A"), .character("a"), .character("X"), .enter)
        #expect(stage.asked.isEmpty)
        #expect(stage.screen().contains { $0.contains("no session in the archive") })
    }

    @Test(arguments: [Key.character("y"), .character("j")]) func deletingAsksFirst(yes: Key) {
        var stage = stage("First")
        stage.press(.character("X"))
        #expect(stage.asked.isEmpty)
        #expect(stage.screen().contains { $0.contains("Delete “First” for good?") })
        stage.press(yes)
        #expect(stage.asked == [.delete(path: "/sessions/First.ruum")])
    }

    @Test(arguments: [Key.escape, .enter, .interrupt, .character("X"), .character("n")]) func anythingElseDeletesNothing(key: Key) {
        var stage = stage("First")
        stage.press(.character("X"), key)
        #expect(stage.asked.isEmpty)
    }

    @Test(arguments: [Key.character("a"), .character("X")]) func aRunningSessionIsLeftAlone(key: Key) {
        var stage = stage("First")
        stage.entries[0].isRunning = true
        stage.press(key, .character("y"))
        #expect(stage.asked.isEmpty)
    }

    @Test func aRunningSessionSaysWhyItStays() {
        var stage = stage("First")
        stage.entries[0].isRunning = true
        stage.press(.character("a"))
        #expect(stage.screen().contains { $0.contains("open at the moment: First.ruum") })
    }

    @Test func aWideListHasRoomForAgeAndSize() {
        let stage = stage("First")
        #expect(stage.screen(120)[2].hasSuffix("today    24 kB"))
        #expect(!stage.screen(100)[2].contains("kB"))
    }

    // MARK: Searching

    private static let hit = LibraryHit(
        path: "/sessions/First.ruum", title: "First", place: "Round · concern", excerpt: "the old railway", note: NoteID(Origin(command: 9)))

    private func searched() -> LibraryStage {
        var stage = stage("First")
        stage.hits = [LibraryShelfTests.hit]
        stage.press(.character("s"))
        stage.type("quay")
        stage.press(.enter)
        return stage
    }

    @Test func enterSearchesAndThenOpensWhereItWasSaid() {
        var stage = searched()
        #expect(stage.asked.isEmpty)
        stage.press(.enter)
        #expect(stage.asked == [.openConsole(path: "/sessions/First.ruum", note: NoteID(Origin(command: 9)))])
    }

    @Test func otherWordsAreSearchedAnew() {
        var stage = searched()
        stage.hits = []
        stage.type("s")
        stage.press(.enter, .enter)
        #expect(stage.asked.isEmpty)
        #expect(stage.screen().contains { $0.contains("No session has this") })
    }

    @Test func aHitInARunningSessionAsksHowToOpenIt() {
        var stage = searched()
        stage.entries[0].isRunning = true
        stage.press(.enter)
        #expect(stage.asked.isEmpty)
        stage.press(.character("k"))
        #expect(stage.asked == [.openConsole(path: "/sessions/First.ruum", note: NoteID(Origin(command: 9)))])
    }

    @Test func nothingTypedIsNotSearchedFor() {
        var stage = stage("First")
        stage.press(.character("s"), .enter, .escape)
        #expect(stage.screen()[2].hasPrefix("> First"))
    }
}
