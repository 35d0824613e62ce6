import Engine
import Screens
import Terminal
import Testing

@Suite struct NotesTests {
    @Test func aNoteIsKeptWithOneKeyItsWordsAndEnter() {
        var stage = Stage()
        stage.press(.character("m"))
        stage.type("Buss käib kord päevas")
        stage.press(.enter)
        #expect(stage.state.notes.all.map(\.text) == ["Buss käib kord päevas"])
        #expect(stage.effects.last == .saveDraft(""))
    }

    @Test func everyKeyOfANoteIsSavedAsADraft() {
        var stage = Stage()
        stage.press(.character("m"))
        stage.type("ab")
        #expect(stage.effects == [.saveDraft("ab")])
    }

    @Test func escapeClosesTheLineAndKeepsTheWords() {
        var stage = Stage()
        stage.press(.character("m"))
        stage.type("half")
        stage.press(.escape)
        #expect(stage.state.notes.all.isEmpty)
        stage.press(.character("m"))
        #expect(stage.messageLine.hasSuffix("half"))
    }

    @Test func aDraftOfAProgramThatDiedIsOffered() {
        var stage = Stage()
        stage.console.restore(draft: "rescued", stage.context)
        #expect(stage.messageLine.contains("An unfinished text was found"))
        stage.press(.character("m"))
        #expect(stage.messageLine.hasSuffix("rescued"))
    }

    @Test func tabChoosesTheKindAndShiftTabTheReaders() {
        var stage = Stage()
        stage.press(.character("m"), .tab, .backTab)
        stage.type("bus")
        stage.press(.enter)
        #expect(stage.state.notes.all.first?.kind == .agreement)
        #expect(stage.state.notes.all.first?.readers == .participants)
    }

    @Test(arguments: ["idee: rohkem busse", "idea: rohkem busse"]) func aKindBeforeAColonIsTaken(text: String) {
        var stage = Stage()
        stage.press(.character("m"))
        stage.type(text)
        stage.press(.enter)
        #expect(stage.state.notes.all.first?.kind == .idea)
        #expect(stage.state.notes.all.first?.text == "rohkem busse")
    }

    @Test func wordsBeforeAColonThatAreNoKindStay() {
        var stage = Stage()
        stage.press(.character("m"))
        stage.type("Mari: more buses")
        stage.press(.enter)
        #expect(stage.state.notes.all.first?.text == "Mari: more buses")
    }

    @Test func anUnknownNameBehindByKeepsTheLineOpen() {
        var stage = Stage()
        stage.press(.character("m"))
        stage.type("more buses --by Xerxes")
        stage.press(.enter)
        #expect(stage.state.notes.all.isEmpty)
        #expect(stage.messageLine.hasSuffix("more buses --by Xerxes"))
    }

    @Test func tabCompletesTheNameBehindBy() {
        var stage = Stage()
        stage.press(.character("m"))
        stage.type("more buses --by onn")
        stage.press(.tab)
        #expect(stage.messageLine.hasSuffix("--by Õnne"))
    }

    @Test func aPastedBlockIsAskedAboutAndNothingOfItIsAKey() {
        var stage = Stage()
        stage.press(.paste("q\nn\n\nz"))
        #expect(stage.state.visits.isEmpty && stage.state.notes.all.isEmpty)
        #expect(stage.messageLine == "3 lines were pasted.")
        stage.press(.enter)
        #expect(stage.state.notes.all.map(\.text) == ["q", "n", "z"])
    }

    @Test func aPastedBlockCanBecomeOneNote() {
        var stage = Stage()
        stage.press(.paste("one\r\ntwo"), .character("1"))
        #expect(stage.state.notes.all.map(\.text) == ["one\ntwo"])
    }

    @Test func erasingAsksFirstAndAnyOtherKeyIsNo() {
        var stage = Stage()
        stage.press(.character("m"))
        stage.type("secret")
        stage.press(.enter, .character("M"), .character("X"))
        #expect(stage.messageLine.contains("Remove the words “secret”"))
        stage.press(.enter)
        #expect(stage.effects.isEmpty)
        stage.press(.character("X"), .character("y"))
        guard case .command(.note(.erase), _)? = stage.effects.first else {
            Issue.record("nothing was erased")
            return
        }
    }

    @Test func aRefusedNoteComesBackToBeTypedOn() {
        var stage = Stage()
        stage.press(.character("m"))
        stage.type("words")
        stage.press(.enter)
        stage.console.refused(.textTooLong(limit: 3), stage.context)
        #expect(stage.messageLine.hasSuffix("words"))
    }

    @Test func undoNamesWhatItTakesBack() {
        var stage = Stage()
        stage.press(.character("m"))
        stage.type("more buses")
        stage.press(.enter, .character("z"))
        #expect(stage.messageLine == "Took back: note “more buses”. y does it again.")
        #expect(stage.state.notes.all.isEmpty)
        stage.press(.character("y"))
        #expect(stage.state.notes.all.count == 1)
    }

    @Test func aLongNoteOpensTheEditorAndComesBackAsANote() {
        var stage = Stage()
        stage.press(.character("e"))
        #expect(stage.effects == [.edit(text: "", note: nil)])
        let effects = stage.console.edited("long\ntext\n", note: nil, stage.context)
        #expect(effects.first == .command(.note(.add([NoteDraft("long\ntext")])), Meant()))
    }
}

@Suite struct NoteLineTests {
    @Test func ownerAndDateStandBehindTheWordsAsOnTheCommandLine() {
        var stage = Stage()
        stage.press(.character("A"))
        stage.type("Ask the council --owner onn --due 15 December")
        stage.press(.enter)
        let note = stage.state.notes.all.first
        #expect(note?.kind == .action)
        #expect(note?.text == "Ask the council")
        #expect(note?.owner.map { stage.state.name(of: $0, .en) } == "Õnne")
        #expect(note?.due == "15 December")
        #expect(stage.screen(160, 40).contains { $0.contains("responsible: Õnne") })
    }

    @Test func aThoughtIsParkedWithOneKey() {
        var stage = Stage()
        stage.press(.character("P"))
        stage.type("The roof")
        stage.press(.enter)
        #expect(stage.state.notes.all.map(\.kind) == [.parked])
    }

    @Test func tabCompletesTheNameOfTheOwner() {
        var stage = Stage()
        stage.press(.character("A"))
        stage.type("Ask --owner onn")
        stage.press(.tab)
        #expect(stage.messageLine.hasSuffix("--owner Õnne"))
    }

    @Test func anOwnerWhoIsNotHereIsRefusedAndTheLineStays() {
        var stage = Stage()
        stage.press(.character("A"))
        stage.type("Ask --owner Teet")
        stage.press(.enter)
        #expect(stage.state.notes.all.isEmpty)
        stage.press(.character("!"))
        #expect(stage.messageLine.hasSuffix("Teet!"))
    }

    @Test func tabOffersOnlyKindsThatMakeSenseHere() {
        var stage = Stage()
        stage.press(.character("m"))
        let kinds = stage.state.noteKinds
        for kind in kinds.dropFirst() + kinds.prefix(1) {
            stage.press(.tab)
            #expect(stage.messageLine.hasPrefix(kind.name(.en)))
        }
        #expect(kinds == [.note, .agreement, .theme, .action, .question, .decision, .parked])
    }

    @Test func withoutHatsARemarkIsFiledUnderAKind() {
        var stage = Stage()
        stage.press(.character("m"))
        stage.type("Buy a tent")
        stage.press(.enter, .character("M"), .character("u"), .character("q"))
        #expect(stage.state.notes.all.first?.kind == .question)
    }
}
