import Testing

@testable import Engine

@Suite("Harvesting")
struct HarvestingTests {
    /// A shared note that the room sees and one for the facilitator alone.
    private static func room() throws -> (Workshop, shared: NoteID, own: NoteID) {
        var method = Method.ring
        method.steps[0].capture = Capture(kind: .theme, readers: .participants, project: .atOnce)
        var room = try Workshop(method: method)
        try room.flow(.start)
        let shared = try room.note("buses")
        try room.run(.note(.add([NoteDraft("the driver drinks", readers: .me)])))
        return (room, shared, room.state.notes.all[1].id)
    }

    @Test func aHighlightIsPutOnAndTakenOff() throws {
        var (room, shared, _) = try Self.room()
        try room.run(.harvest(.highlight(shared, true)))
        #expect(room.state.notes[shared]?.isHighlighted == true)
        #expect(room.refusal(.harvest(.highlight(shared, true))) == .alreadyDone)
        try room.run(.harvest(.highlight(shared, false)))
        #expect(room.state.notes[shared]?.isHighlighted == false)
        try room.run(.history(.undo(nil)))
        #expect(room.state.notes[shared]?.isHighlighted == true)
    }

    @Test func mergedNotesAreOneWithBothTextsAndUndoTakesThemApart() throws {
        var (room, shared, own) = try Self.room()
        let before = room.state.notes
        try room.run(.harvest(.merge(own, into: shared)))
        #expect(room.state.notes[shared]?.text == "buses\nthe driver drinks")
        #expect(room.state.notes[own]?.standing == .merged(into: shared))
        #expect(Array(room.state.notes.kept).map(\.id) == [shared])
        try room.run(.history(.undo(nil)))
        #expect(room.state.notes == before)
    }

    @Test func theMorePrivateReadersHoldWhicheverWayRound() throws {
        var (room, shared, own) = try Self.room()
        var other = room
        try room.run(.harvest(.merge(own, into: shared)))
        #expect(room.state.notes[shared]?.readers == .me)
        #expect(room.state.notes[shared]?.isProjected == false)
        try other.run(.harvest(.merge(shared, into: own)))
        #expect(other.state.notes[own]?.readers == .me)
        #expect(other.state.notes[own]?.isProjected == false)
    }

    @Test func whatWasNotOnTheWallComesThereByNoMerging() throws {
        var method = Method.ring
        method.steps[0].capture = Capture(readers: .participants, project: .onRelease)
        var room = try Workshop(method: method)
        try room.flow(.start)
        let shown = try room.note("shown")
        let kept = try room.note("not shown yet")
        try room.run(.note(.release([shown], .participants)))
        try room.run(.harvest(.merge(kept, into: shown)))
        #expect(room.state.notes[shown]?.isProjected == false)
        try room.run(.note(.release([shown], .participants)))
        #expect(room.state.notes[shown]?.isProjected == true)
    }

    @Test func aSpeakerStaysOnlyWhereBothWereSaidByTheSame() throws {
        var method = Method.ring
        method.steps[0].capture = Capture(names: .name, readers: .participants)
        var room = try Workshop(method: method)
        try room.flow(.start)
        for name in ["Anu", "Anu", "Carl"] { try room.run(.note(.add([NoteDraft("word of \(name)", by: room[name])]))) }
        let ids = room.state.notes.all.map(\.id)
        try room.run(.harvest(.merge(ids[1], into: ids[0])))
        #expect(room.state.notes[ids[0]]?.by == room["Anu"])
        try room.run(.harvest(.merge(ids[2], into: ids[0])))
        #expect(room.state.notes[ids[0]]?.by == nil)
    }

    @Test func whoDoesItAndByWhenGoAlongAndMustNotDiffer() throws {
        var room = try Workshop()
        try room.flow(.start)
        try room.run(.note(.add([NoteDraft("call", kind: .action, owner: room["Anu"], due: "Friday")])))
        try room.run(.note(.add([NoteDraft("ring up", kind: .action)])))
        try room.run(.note(.add([NoteDraft("write", kind: .action, owner: room["Carl"])])))
        let ids = room.state.notes.all.map(\.id)
        try room.run(.harvest(.merge(ids[0], into: ids[1])))
        #expect(room.state.notes[ids[1]]?.owner == room["Anu"])
        #expect(room.state.notes[ids[1]]?.due == "Friday")
        #expect(room.refusal(.harvest(.merge(ids[2], into: ids[1]))) == .notMergeable(ids[2], .owner))
    }

    @Test func aMergedNoteIsChangedOnlyInTheOneThatTellsIt() throws {
        var (room, shared, own) = try Self.room()
        let third = try room.note("trains")
        try room.run(.harvest(.merge(own, into: shared)))
        try room.run(.harvest(.merge(shared, into: third)))
        #expect(room.refusal(.note(.edit(own, "x"))) == .noteMerged(own, into: third))
        #expect(room.refusal(.note(.delete(own))) == .noteMerged(own, into: third))
        #expect(room.refusal(.note(.erase(own))) == .noteMerged(own, into: third))
        #expect(room.refusal(.harvest(.merge(third, into: own))) == .noteMerged(own, into: third))
        #expect(room.refusal(.harvest(.merge(third, into: third))) == .sameNote(third))
    }

    @Test func whatRestsOnANoteKeepsItFromGoingIntoAnother() throws {
        var room = try Workshop()
        try room.flow(.start)
        let risk = try room.note("risk")
        let other = try room.note("other")
        let fact = try room.note("fact")
        try room.run(.note(.add([NoteDraft("idea", about: risk)])))
        let idea = room.state.notes.all[3].id
        try room.run(.note(.dispute(fact, other, true)))
        #expect(room.refusal(.harvest(.merge(risk, into: other))) == .notMergeable(risk, .link))
        #expect(room.refusal(.harvest(.merge(idea, into: other))) == .notMergeable(idea, .link))
        #expect(room.refusal(.harvest(.merge(fact, into: risk))) == .notMergeable(fact, .link))
        let plain = try room.note("plain")
        #expect(room.refusal(.harvest(.merge(plain, into: risk))) == nil)
    }

    @Test func aTextThatWouldBeTooLongIsRefused() throws {
        var room = try Workshop()
        let one = try room.note(String(repeating: "x", count: Notes.longest))
        let other = try room.note("y")
        #expect(room.refusal(.harvest(.merge(other, into: one))) == .textTooLong(limit: Notes.longest))
    }

    @Test func undoDoesNotTakeNotesApartUnderSomebodyElsesEdit() throws {
        var (room, shared, own) = try Self.room()
        try room.run(.harvest(.merge(own, into: shared)))
        let merging = room.ledger.lastCommand
        try room.run(.note(.edit(shared, "buses, and a drinking driver")), by: Workshop.otherConsole)
        let edit = room.ledger.lastCommand
        #expect(room.refusal(.history(.undo(nil)), meant: Meant(undo: merging)) == .restsOnIt(merging, later: edit))
        #expect(room.refusal(.history(.undo(merging))) == .restsOnIt(merging, later: edit))
    }

    @Test func aNoteTakenBackFromAnotherConsoleOpensNothingToMoreReaders() throws {
        var (room, shared, _) = try Self.room()
        try room.run(.note(.add([NoteDraft("a secret", readers: .me)])))
        let secret = room.state.notes.all[2].id
        let taken = room.ledger.lastCommand
        try room.run(.harvest(.merge(secret, into: shared)), by: Workshop.otherConsole)
        try room.run(.note(.edit(shared, "buses and a secret")), by: Workshop.otherConsole)
        try room.run(.history(.undo(nil)), meant: Meant(undo: taken))
        #expect(room.state.notes[secret] == nil)
        #expect(room.state.notes[shared]?.readers == .me)
    }

    @Test func survivesTheJournal() throws {
        var (room, shared, own) = try Self.room()
        try room.run(.harvest(.highlight(shared, true)))
        try room.run(.harvest(.merge(own, into: shared)))
        for record in room.ledger.records {
            #expect(try Event(tag: record.event.tag, body: record.event.body) == record.event)
        }
    }
}

@Suite("Erasing merged notes")
struct MergedErasureTests {
    /// Two notes, with words that are nowhere else.
    private static func room() throws -> (Workshop, one: NoteID, other: NoteID) {
        var room = try Workshop()
        try room.flow(.start)
        let one = try room.note("alpha")
        let other = try room.note("omega")
        return (room, one, other)
    }

    private static func erase(_ id: NoteID, in room: inout Workshop) throws {
        let bare = room.ledger.withoutWords(of: id)
        try room.run(.note(.erase(id)))
        room.ledger.erase(bare)
    }

    private static func holds(_ word: String, _ room: Workshop) -> Bool {
        room.ledger.records.contains { String(decoding: $0.event.body, as: UTF8.self).contains(word) }
    }

    @Test func erasingTheKeptNoteErasesTheWordsOfBoth() throws {
        var (room, one, other) = try Self.room()
        try room.run(.harvest(.merge(one, into: other)))
        try room.run(.note(.edit(other, "alpha and omega")))
        try Self.erase(other, in: &room)
        #expect(!Self.holds("alpha", room) && !Self.holds("omega", room))
        #expect(room.state.notes[other]?.standing == .erased)
        #expect(Array(room.state.notes.kept).isEmpty)
    }

    @Test func throughSeveralMergingsToo() throws {
        var (room, one, other) = try Self.room()
        let third = try room.note("third")
        try room.run(.harvest(.merge(one, into: other)))
        try room.run(.harvest(.merge(other, into: third)))
        try Self.erase(third, in: &room)
        #expect(!["alpha", "omega", "third"].contains { Self.holds($0, room) })
    }

    @Test func whatWasTypedWhileTheyWereOneGoesWithEachOfThem() throws {
        var (room, one, other) = try Self.room()
        try room.run(.harvest(.merge(one, into: other)))
        try room.run(.note(.edit(other, "alpha and omega")))
        try room.run(.history(.undo(nil)))
        try room.run(.history(.undo(nil)))
        #expect(room.state.notes[one]?.standing == .kept)
        try Self.erase(one, in: &room)
        #expect(!Self.holds("alpha", room))
        #expect(room.state.notes[other]?.text == "omega")
    }

    @Test func aNoteThatWasTakenApartAgainKeepsItsWords() throws {
        var (room, one, other) = try Self.room()
        try room.run(.harvest(.merge(one, into: other)))
        try room.run(.history(.undo(nil)))
        try room.run(.note(.edit(other, "omega alone")))
        try Self.erase(one, in: &room)
        #expect(room.state.notes[other]?.text == "omega alone")
        #expect(!Self.holds("alpha", room))
    }

    @Test func takingTheMergingBackAfterwardsBringsNoWordsBack() throws {
        var (room, one, other) = try Self.room()
        try room.run(.harvest(.merge(one, into: other)))
        try Self.erase(other, in: &room)
        #expect(room.refusal(.history(.undo(nil))) != nil || !Self.holds("alpha", room))
        #expect(Array(room.state.notes.kept).isEmpty)
    }
}
