import Engine
import Screens
import Terminal
import Testing
import Words

@Suite struct LibraryTests {
    private func stage(_ titles: String...) -> LibraryStage { LibraryStage(entries: titles.map { .sample($0) }) }

    @Test func enterOpensTheConsoleOfTheChosenSession() {
        var stage = stage("First", "Second")
        stage.press(.down, .enter)
        #expect(stage.asked == [.openConsole(path: "/sessions/Second.ruum")])
    }

    @Test func vOpensTheProjectionInstead() {
        var stage = stage("First")
        stage.press(.character("v"))
        #expect(stage.asked == [.openProjection(path: "/sessions/First.ruum")])
    }

    @Test func aSessionThatRunsElsewhereOffersTheProjectionFirst() {
        var stage = stage("First")
        stage.entries[0].isRunning = true
        stage.press(.enter)
        #expect(stage.asked.isEmpty)
        stage.press(.enter)
        #expect(stage.asked == [.openProjection(path: "/sessions/First.ruum")])
    }

    @Test func aSessionThatRunsElsewhereOpensASecondConsoleWhenAskedTo() {
        var stage = stage("First")
        stage.entries[0].isRunning = true
        stage.press(.enter, .character("k"))
        #expect(stage.asked == [.openConsole(path: "/sessions/First.ruum")])
    }

    @Test func escapeOpensNothingOfASessionThatRunsElsewhere() {
        var stage = stage("First")
        stage.entries[0].isRunning = true
        stage.press(.enter, .escape)
        #expect(stage.asked.isEmpty)
        #expect(stage.screen()[0].hasPrefix("Sessions"))
    }

    @Test(arguments: [Key.enter, .character("v")]) func aFileThatCannotBeReadIsNotOpened(key: Key) {
        var stage = stage("First")
        stage.entries[0].problem = Explained("It is broken.", "Use a copy.")
        stage.press(key)
        #expect(stage.asked.isEmpty)
        #expect(stage.screen().contains("It is broken. Use a copy."))
    }

    @Test func typedWordsNarrowTheListWhateverTheirDiacritics() {
        var stage = stage("Küla õhtu", "Linna päev", "Küla päev")
        stage.press(.character("/"))
        stage.type("paev kula")
        stage.press(.enter)
        #expect(stage.asked == [.openConsole(path: "/sessions/Küla päev.ruum")])
    }

    @Test func lettersThatAreKeysAreTypedWhileFinding() {
        var stage = stage("Quiet unit", "Other")
        stage.press(.character("/"))
        stage.type("qu")
        #expect(stage.asked.isEmpty)
        #expect(stage.screen()[0].contains("1 found of 2"))
    }

    @Test func escapeBringsTheWholeListBack() {
        var stage = stage("First", "Second")
        stage.press(.character("/"))
        stage.type("zzz")
        stage.press(.enter, .escape, .enter)
        #expect(stage.asked == [.openConsole(path: "/sessions/First.ruum")])
    }

    @Test(arguments: [Key.character("q"), .interrupt]) func leavingTheListEndsTheProgram(key: Key) {
        var stage = stage("First")
        stage.press(key)
        #expect(stage.asked == [.quit])
    }

    @Test func enterInAnEmptyLibraryOpensNothing() {
        var stage = LibraryStage()
        stage.press(.enter, .character("v"), .character("/"), .down, .end)
        #expect(stage.asked.isEmpty)
    }

    @Test func theFirstScreenOffersTheDemo() {
        var stage = LibraryStage()
        stage.press(.character("d"))
        #expect(stage.asked == [.openDemo])
    }

    @Test func aListThatShrinksKeepsAChosenLine() {
        var stage = stage("First", "Second", "Third")
        stage.press(.end)
        stage.entries.removeLast(2)
        stage.press(.enter)
        #expect(stage.asked == [.openConsole(path: "/sessions/First.ruum")])
    }

    @Test func aLongListIsShownPageByPage() {
        var stage = LibraryStage(entries: (1...100).map { .sample("Session \($0)") })
        stage.press(.end)
        let screen = stage.screen()
        #expect(screen.contains { $0.hasPrefix("> Session 100") })
        #expect(screen.contains { $0.contains("page 7/7") })
    }

    @Test func theLanguageKeyTurnsTheScreenAround() {
        var stage = stage("First")
        stage.press(.character("L"))
        #expect(stage.screen()[0].hasPrefix("Kohtumised"))
    }

    @Test func helpListsTheKeysOfTheListAndGoesBack() {
        var stage = stage("First")
        stage.press(.character("?"))
        #expect(stage.screen()[3].contains("In the list of sessions"))
        stage.press(.escape)
        #expect(stage.screen()[2].hasPrefix("> First"))
    }

    @Test func aWindowThatIsTooSmallSaysSo() {
        #expect(stage("First").screen(60, 20)[0].contains("80×24"))
    }
}
