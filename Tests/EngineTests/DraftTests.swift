import Testing

@testable import Engine

@Suite("Texts in versions")
struct DraftTests {
    /// Concerns in a talk, then the text, then a step that shows it.
    static let consensus = Method(
        id: "consensus", name: LocalText(en: "Consensus"),
        steps: [
            Step(
                id: "concerns", kind: .talk(TalkPlan()), title: LocalText(en: "Concerns"),
                capture: Capture(kind: .concern, readers: .participants)),
            Step(
                id: "text", kind: .draft(DraftPlan()), title: LocalText(en: "Text"), wall: .draft,
                capture: Capture(kind: .concern, readers: .participants, project: .atOnce)),
            Step(id: "silence", kind: .quiet(QuietPlan(mode: .reflect, bell: false)), title: LocalText(en: "Silence")),
        ])
    static let ideas = Method(
        id: "ideas", name: LocalText(en: "Ideas"),
        steps: [
            Step(
                id: "ideas", kind: .collect(CollectPlan()), title: LocalText(en: "Ideas"),
                capture: Capture(kind: .idea, names: .name, readers: .participants)),
            Step(
                id: "pitch", kind: .say, title: LocalText(en: "Pitch"), within: ["pitches"]),
            Step(id: "text", kind: .draft(DraftPlan(of: .idea)), title: LocalText(en: "Text"), capture: Capture(readers: .client)),
        ], groups: [StepGroup(id: "pitches", kind: .forEach(.idea, expected: nil))])

    private func write(_ text: String, of subject: NoteID? = nil, answers: [NoteID] = [], base: NoteID? = nil) -> Command {
        .draft(.write(DraftCommand.Revision(text, of: subject, answers: answers, base: base)))
    }

    private func wall(_ room: Workshop) -> PublicView.DraftView? {
        if case .step(let step) = room.state.publicView(at: room.now).scene { step.draft } else { nil }
    }

    @Test func areNotesWithTheReadersOfTheDraftStepInWhicheverStepTheyAreWritten() throws {
        var room = try Workshop(method: DraftTests.consensus)
        try room.flow(.start)
        try room.run(write("  We meet on Mondays.  "))
        let versions = room.state.versions(of: nil, item: 0)
        #expect(versions.count == 1)
        let note = try #require(room.state.notes[versions[0].note])
        #expect(note.text == "We meet on Mondays.")
        #expect(note.kind == .proposal)
        #expect(note.readers == .participants)
        #expect(note.project == .atOnce)
        #expect(versions[0].visit == 0)
    }

    @Test func tellWhichConcernTheyAnswer() throws {
        var room = try Workshop(method: DraftTests.consensus)
        try room.flow(.start)
        let early = try room.note("Mondays are too early")
        let far = try room.note("It is far")
        try room.flow(.next)
        try room.run(write("We meet on Mondays."))
        try room.run(write("We meet on Monday evenings.", answers: [early, early]))
        #expect(room.state.versions(of: nil, item: 0)[1].answers == [early])
        #expect(room.state.answer(to: early, item: 0)?.number == 2)
        #expect(room.state.answer(to: far, item: 0) == nil)
        #expect(room.state.concerns(ofItem: 0) == [early, far])
    }

    @Test func areRefusedWhereTheItemHasNoDraftStep() throws {
        var room = try Workshop()
        #expect(room.refusal(write("text")) == .notStarted)
        try room.flow(.start)
        #expect(room.refusal(write("text")) == .noDraftHere)
    }

    @Test func areRefusedWithoutWordsWithStrangeAnswersOrUnchanged() throws {
        var room = try Workshop(method: DraftTests.consensus)
        try room.flow(.start)
        #expect(room.refusal(write("  ")) == .emptyText)
        let stranger = NoteID(Origin(command: 77))
        #expect(room.refusal(write("text", answers: [stranger])) == .unknownNote("n77"))
        #expect(room.refusal(write("text", of: stranger)) == .unknownNote("n77"))
        let concern = try room.note("too early")
        #expect(room.refusal(write("text", of: concern)) == .noVersionsOf(concern))
        try room.run(write("text"))
        #expect(room.refusal(write("text")) == .alreadyDone)
        #expect(room.refusal(write("text", answers: [concern])) == nil)
    }

    @Test func areNotWrittenOverByWhoSawAnOlderOne() throws {
        var room = try Workshop(method: DraftTests.consensus)
        try room.flow(.start)
        try room.run(write("one"))
        let first = try #require(room.state.versions(of: nil, item: 0).last?.note)
        try room.run(write("two", base: first))
        #expect(room.refusal(write("other", base: first)) == .newerVersion)
    }

    @Test func areTakenBackByUndoWithTheirNote() throws {
        var room = try Workshop(method: DraftTests.consensus)
        try room.flow(.start)
        try room.run(write("one"))
        try room.run(write("two"))
        try room.run(.history(.undo(nil)))
        #expect(room.state.text(of: nil, item: 0) == "one")
        #expect(room.state.notes.all.count == 1)
        try room.run(.history(.redo))
        #expect(room.state.text(of: nil, item: 0) == "two")
    }

    @Test func keepTheConcernThatTheyAnswerFromBeingUndone() throws {
        var room = try Workshop(method: DraftTests.consensus)
        try room.flow(.start)
        let concern = try room.note("too early")
        let number = room.ledger.lastCommand
        try room.run(write("one", answers: [concern]))
        #expect(room.refusal(.history(.undo(number))) == .restsOnIt(number, later: number + 1))
    }

    @Test func ofAnotherConsoleStayWhenThisOneTakesBack() throws {
        var room = try Workshop(method: DraftTests.consensus)
        try room.flow(.start)
        try room.run(write("one"), by: Workshop.otherConsole)
        #expect(room.ledger.undoTarget(for: Workshop.console) == 2)
    }

    @Test func areGoneFromTheTextWhenErasedOrDeleted() throws {
        var room = try Workshop(method: DraftTests.consensus)
        try room.flow(.start)
        for text in ["one", "two", "three"] { try room.run(write(text)) }
        let versions = room.state.versions(of: nil, item: 0)
        try room.run(.note(.erase(versions[2].note)))
        room.ledger.erase(room.ledger.withoutWords(of: versions[2].note))
        #expect(room.state.text(of: nil, item: 0) == "two")
        try room.run(.note(.delete(versions[1].note)))
        #expect(room.state.text(of: nil, item: 0) == "one")
    }

    @Test func ofANoteBeginWithTheNoteItself() throws {
        var room = try Workshop(method: DraftTests.ideas)
        try room.flow(.start)
        #expect(room.refusal(write("x")) == .nameTheText([]))
        let tools = try room.note("Tool library")
        let garden = try room.note("Garden")
        #expect(room.refusal(write("x")) == .nameTheText([tools, garden]))
        try room.run(write("Tool library on Saturdays", of: tools))
        let second = try #require(room.state.versions(of: tools, item: 0).last?.note)
        #expect(room.state.versions(of: tools, item: 0).map(\.note) == [tools, second])
        #expect(room.state.notes[second]?.about == tools)
        #expect(room.state.notes[second]?.readers == .client)
        #expect(room.state.text(of: garden, item: 0) == "Garden")
        // A version stands for the note whose text it is.
        try room.run(write("Tool library on Sundays", of: second))
        #expect(room.state.versions(of: tools, item: 0).count == 3)
    }

    @Test func ofTheNoteThatARepeatIsAtNeedNoName() throws {
        var room = try Workshop(method: DraftTests.ideas)
        try room.flow(.start)
        let tools = try room.note("Tool library")
        _ = try room.note("Garden")
        try room.flow(.next)
        try room.run(write("Tool library on Saturdays"))
        #expect(room.state.text(of: tools, item: 0) == "Tool library on Saturdays")
        // The new version is no idea of its own: there are two pitches still.
        #expect(room.state.places(ofItem: 0).count == 4)
    }

    @Test func areOnTheWallOnlyInAStepThatSaysSo() throws {
        var room = try Workshop(method: DraftTests.consensus)
        try room.flow(.start)
        try room.run(write("We meet."))
        #expect(wall(room) == nil)
        try room.flow(.next)
        #expect(wall(room)?.pieces == [TextPiece("We meet.", .kept)])
        try room.run(write("We meet often."))
        #expect(wall(room)?.version == 2)
        #expect(wall(room)?.text == "We meet often.")
        #expect(
            wall(room)?.pieces == [
                TextPiece("We ", .kept), TextPiece("meet. ", .removed), TextPiece("meet often.", .added),
            ])
    }

    @Test func thatAreWithheldShowNeitherAsTextNorAsRemoved() throws {
        var room = try Workshop(method: DraftTests.consensus)
        try room.flow(.start, .next)
        try room.run(write("We meet."))
        try room.run(write("We meet at Anu's."))
        let withheld = try #require(room.state.versions(of: nil, item: 0).last?.note)
        try room.run(.note(.setReaders(withheld, .me)))
        #expect(wall(room)?.text == "We meet.")
        try room.run(write("We meet. Always."))
        #expect(wall(room)?.version == 3)
        #expect(wall(room)?.pieces == [TextPiece("We meet. ", .kept), TextPiece("Always.", .added)])
    }

    @Test func speakOfTheSameNotesWhenCommandsAreRenumbered() {
        let old = NoteID(Origin(command: 5))
        let new = NoteID(Origin(command: 8))
        #expect(
            write("x", of: old, answers: [old], base: old).renumbered([5: 8]) == write("x", of: new, answers: [new], base: new))
    }

    @Test func areReadFromTheJournalAsTheyWereWritten() throws {
        let event = Event.draft(
            .written(
                note: NoteID(Origin(command: 5)), of: NoteID(Origin(command: 3)),
                answers: [NoteID(Origin(command: 1)), NoteID(Origin(command: 2, place: 4))], item: 1))
        #expect(try Event(tag: event.tag, body: event.body) == event)
    }
}

@Suite("Changes of a text")
struct TextChangesTests {
    private func marked(_ old: String, _ new: String) -> String {
        TextChanges.pieces(from: old, to: new).map { piece in
            switch piece.change {
            case .kept: piece.text
            case .added: "{\(piece.text)}"
            case .removed: "(\(piece.text))"
            }
        }.joined()
    }

    @Test(arguments: [
        ("one two three", "one two three", "one two three"),
        ("one two three", "one 2 three", "one (two ){2 }three"),
        ("one two", "one two three", "one two {three}"),
        ("one two three", "one two", "one two( three)"),
        ("", "one", "{one}"),
        ("one", "", "(one)"),
        ("a b", "a c", "a (b ){c}"),
        ("a b c d", "b c x d", "(a )b c {x }d"),
        ("line one\nline two", "line one\n\nline two", "line one\n\nline two"),
    ])
    func areFoundWordByWord(_ old: String, _ new: String, _ expected: String) {
        #expect(marked(old, new) == expected)
    }

    @Test func leaveTheNewTextBlankForBlank() {
        let words = ["oh", "ah", "eh", "\n", "uh ", "ih"]
        var generator = SplitMix(seed: 5)
        for _ in 0..<300 {
            func text() -> String {
                (0..<Int(generator.next() % 12)).map { _ in words[Int(generator.next() % 6)] }.joined(separator: " ").trimmed
            }
            let (old, new) = (text(), text())
            let pieces = TextChanges.pieces(from: old, to: new)
            #expect(pieces.filter { $0.change != .removed }.map(\.text).joined() == new)
            let without = pieces.filter { $0.change != .added }.map(\.text).joined().split(whereSeparator: \.isWhitespace)
            #expect(without == old.split(whereSeparator: \.isWhitespace))
        }
    }

    @Test func ofHugeTextsAreFoundWithoutComparingEachWordWithEach() {
        let old = (0..<3_000).map { "old\($0)" }.joined(separator: " ")
        let new = (0..<3_000).map { "new\($0)" }.joined(separator: " ")
        #expect(TextChanges.pieces(from: "a " + old + " z", to: "a " + new + " z").map(\.change) == [.kept, .removed, .added, .kept])
    }
}
