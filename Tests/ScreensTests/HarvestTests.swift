import Engine
import Terminal
import Testing
import Words

@testable import Screens

/// Looking through everything that was captured, by keys.
@Suite struct HarvestTests {
    private static func stage() -> Stage {
        var stage = Stage(.en)
        stage.press(.pageDown, .pageDown)
        for text in ["one", "two", "three"] {
            stage.press(.character("m"))
            stage.type(text)
            stage.press(.enter)
        }
        stage.press(.character("E"))
        return stage
    }

    private func note(_ text: String, _ stage: Stage) -> Note? { stage.state.notes.all.first { $0.text.hasPrefix(text) } }

    @Test func everyNoteStandsUnderItsStepWithItsNumber() {
        let screen = Self.stage().screen()
        #expect(screen[3].contains("Agreements"))
        #expect(screen[4].hasPrefix("│ > n4 [shown] agreement: one"))
        #expect(screen[6].contains("n6 [shown] agreement: three"))
    }

    @Test func aStarIsPutOnAndTakenOff() {
        var stage = Self.stage()
        stage.press(.character("*"))
        #expect(note("one", stage)?.isHighlighted == true)
        #expect(stage.screen()[4].contains("★"))
        stage.press(.character("*"))
        #expect(note("one", stage)?.isHighlighted == false)
    }

    @Test func oneNoteGoesIntoAnotherAndTheChoiceGoesAlong() {
        var stage = Self.stage()
        stage.press(.character("j"))
        stage.type("thr")
        stage.press(.enter)
        #expect(note("three", stage)?.text == "three\none")
        #expect(stage.messageLine == "Merged. Who may read it: participants.")
        stage.press(.character("*"))
        #expect(note("three", stage)?.isHighlighted == true)
        stage.press(.character("z"), .character("z"))
        #expect(note("three", stage)?.text == "three")
        #expect(Array(stage.state.notes.kept).count == 3)
    }

    @Test func theChoiceStaysWithANoteThatMoves() {
        var stage = Self.stage()
        stage.press(.character("k"), .character("k"))
        let kind = note("one", stage)?.kind
        #expect(kind != .agreement)
        stage.press(.character("R"))
        #expect(note("one", stage)?.readers == .client)
        #expect(note("two", stage)?.readers == .participants)
    }

    @Test func afterTheLastLineIsGoneTheOneBeforeIsChosen() {
        var stage = Self.stage()
        stage.press(.end, .character("d"), .character("d"))
        #expect(Array(stage.state.notes.kept).map(\.text) == ["one"])
    }

    @Test func theKindsAreShownOneAfterAnother() {
        var stage = Self.stage()
        stage.press(.character("k"), .character("f"))
        #expect(stage.screen()[2].contains("What was captured: "))
        #expect(stage.screen()[5...7].joined().contains("n4") == false || stage.screen()[4].contains("n4"))
        stage.press(.character("f"), .character("f"))
        #expect(stage.screen()[2].contains("─ What was captured ─"))
    }

    @Test func anEmptySessionSaysSo() {
        var stage = Stage(.et)
        stage.press(.character("E"))
        #expect(stage.screen()[3].contains("Kirja ei ole veel midagi saanud."))
        stage.press(.character("*"), .character("j"), .enter)
        #expect(stage.effects.isEmpty)
    }

    @Test(arguments: [("1", Readers.me), ("2", .participants), ("3", .client)] as [(Character, Readers)])
    func eachEditionIsAskedForByItsNumber(key: Character, readers: Readers) {
        var stage = Self.stage()
        stage.press(.character(key))
        #expect(stage.effects == [.preview(readers)])
    }

    @Test func aScribeSeesNoPrivateNoteAndGivesNothingAway() {
        var stage = GoldenScene.harvest(.en)
        stage.isScribe = true
        #expect(!stage.screen().joined().contains("Worry about the bus"))
        for key in ["r", "R", "1", "2", "3", "X"] as [Character] {
            stage.press(.character(key))
            #expect(stage.effects.isEmpty, "\(key)")
        }
        for label in ["show the room", "client", "my report"] { #expect(!stage.screen().suffix(2).joined().contains(label)) }
    }

    @Test func theFinishedSessionAndTheStepOfThatKindOfferIt() {
        var stage = Stage(.en)
        for _ in 0..<7 { stage.press(.character("n")); stage.pass(.seconds(2)) }
        #expect(stage.state.isFinished)
        #expect(stage.screen().suffix(2).joined().contains("E harvest"))
        #expect(stage.screen().joined().contains("E shows everything that was captured"))
    }

    @Test func itsOwnKeysHideNoneOfTheListOfNotes() {
        let own = Set(KeyTable.bindings.filter { $0.context == .harvest }.flatMap(\.keys))
        #expect(own.isDisjoint(with: KeyTable.bindings.filter { $0.context == .notes }.flatMap(\.keys)))
    }
}

/// What an edition will say, and where it goes.
@Suite struct PreviewTests {
    @Test func enterAsksForTheFolderAndTabForTheFormat() {
        var stage = GoldenScene.preview(.en)
        stage.press(.enter)
        #expect(stage.messageLine.hasPrefix("To which folder (participants, md)? ~/Documents"))
        stage.press(.tab)
        #expect(stage.messageLine.hasPrefix("To which folder (participants, json)?"))
        stage.type("/x")
        stage.press(.enter)
        #expect(stage.effects == [.export(ExportRequest(readers: .participants, format: "json", folder: "~/Documents/x"))])
    }

    @Test func whatFailedComesBackToBeTypedOn() {
        var stage = GoldenScene.preview(.en)
        stage.press(.enter, .character("x"), .enter)
        stage.console.notExported(Explained("There is no such folder: x", "Choose another folder."))
        #expect(stage.messageLine.hasSuffix("~/Documentsx"))
        #expect(stage.screen().joined().contains("There is no such folder: x"))
    }

    @Test func theFolderOfTheLastReportIsOfferedNext() {
        var stage = GoldenScene.preview(.en)
        stage.press(.enter, .character("2"), .enter)
        stage.console.exported("~/Documents2/Village day.md", stage.context)
        #expect(stage.messageLine == "Written: ~/Documents2/Village day.md")
        stage.press(.enter)
        #expect(stage.messageLine.hasSuffix("~/Documents2"))
    }

    @Test func ofALongPathTheEndIsSaid() {
        var stage = GoldenScene.preview(.en)
        stage.console.exported("/" + String(repeating: "a/", count: 60) + "Village day.md", stage.context)
        #expect(stage.messageLine.hasSuffix("a/Village day.md"))
    }

    @Test func escapeLeadsBackToTheList() {
        var stage = GoldenScene.preview(.en)
        stage.press(.escape)
        #expect(stage.screen()[2].contains("What was captured"))
        stage.press(.escape)
        #expect(stage.screen()[2].contains("██"))
    }

    @Test func whatOthersChangeIsReadAtTheNextTick() throws {
        var stage = GoldenScene.preview(.en)
        stage.tick()
        #expect(stage.effects.isEmpty)
        stage.ledger.append(
            try stage.ledger.decide(.note(.add([NoteDraft("late")])), at: stage.now, by: Stage.writer + 1))
        stage.tick()
        #expect(stage.effects == [.preview(.participants)])
    }

    @Test func theColumnsOfATableStayWhereTheyAre() {
        var stage = GoldenScene.harvest(.en)
        var preview = Stage.preview(.me, .en)
        preview.lines = [PreviewLine("Step         Began"), PreviewLine("Agreements   9:00")]
        stage.console.previewed(preview)
        #expect(stage.screen()[3].contains("Step         Began"))
        #expect(stage.screen()[4].contains("Agreements   9:00"))
    }

    @Test func theRoomsViewCoversIt() {
        var stage = GoldenScene.preview(.en)
        stage.press(.character("v"))
        #expect(!stage.screen().joined().contains("Left out"))
    }
}
