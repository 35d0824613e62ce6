import Testing

@testable import Engine

@Suite("Notes that hang together")
struct NoteLinkTests {
    private func texts(_ room: Workshop) -> [String] {
        room.state.disputedPairs(among: Array(room.state.notes.kept)).map { "\($0.0.text) / \($0.1.text)" }
    }

    @Test func twoThatContradictEachOtherStandSideBySide() throws {
        var room = try Workshop()
        try room.flow(.start)
        let one = try room.note("120 käib"), other = try room.note("80 käib")
        try room.run(.note(.dispute(other, one, true)))
        #expect(texts(room) == ["120 käib / 80 käib"])
        #expect(room.refusal(.note(.dispute(one, other, true))) == .alreadyDone)
        #expect(room.refusal(.note(.dispute(one, one, true))) == .sameNote(one))
        try room.run(.note(.dispute(one, other, false)))
        #expect(texts(room).isEmpty)
        #expect(room.refusal(.note(.dispute(one, other, false))) == .alreadyDone)
    }

    @Test func theContradictionCanBeTakenBackAndKeepsItsNotesFromIt() throws {
        var room = try Workshop()
        try room.flow(.start)
        let one = try room.note("120 käib")
        let number = room.ledger.lastCommand
        let other = try room.note("80 käib")
        try room.run(.note(.dispute(one, other, true)))
        #expect(room.refusal(.history(.undo(number))) == .restsOnIt(number, later: number + 2))
        #expect(room.refusal(.history(.undo(number + 1))) == .restsOnIt(number + 1, later: number + 2))
        try room.run(.history(.undo(nil)))
        #expect(texts(room).isEmpty)
        try room.run(.history(.redo))
        #expect(texts(room).count == 1)
    }

    @Test func aNoteWithoutItsWordsIsNoSideOfAContradiction() throws {
        var room = try Workshop()
        try room.flow(.start)
        let one = try room.note("120 käib"), other = try room.note("80 käib")
        try room.run(.note(.dispute(one, other, true)))
        try room.run(.note(.delete(other)))
        #expect(texts(room).isEmpty)
        #expect(room.refusal(.note(.dispute(one, other, true))) == .noteDeleted(other))
        try room.run(.history(.undo(nil)))
        try room.run(.note(.erase(other)))
        #expect(texts(room).isEmpty)
        #expect(room.state.disputed(try #require(room.state.notes[one])).isEmpty)
    }

    @Test func aNoteIsLinkedToAnotherWhenItIsTakenOrLater() throws {
        var room = try Workshop()
        try room.flow(.start)
        let risk = try room.note("Raha saab otsa"), idea = try room.note("Küsime linnalt")
        try room.run(.note(.setAbout(idea, risk)))
        #expect(room.state.subject(of: try #require(room.state.notes[idea]))?.text == "Raha saab otsa")
        #expect(room.refusal(.note(.setAbout(idea, risk))) == .alreadyDone)
        #expect(room.refusal(.note(.setAbout(idea, idea))) == .sameNote(idea))
        try room.run(.note(.delete(risk)))
        #expect(room.state.subject(of: try #require(room.state.notes[idea])) == nil)
        try room.run(.note(.setAbout(idea, nil)))
        #expect(room.state.notes[idea]?.about == nil)
    }

    @Test(arguments: [
        NoteEvent.disputed(NoteID(Origin(command: 3)), NoteID(Origin(command: 4))),
        .undisputed(NoteID(Origin(command: 3)), NoteID(Origin(command: 4))),
        .aboutChanged(NoteID(Origin(command: 3)), NoteID(Origin(command: 4))),
        .aboutChanged(NoteID(Origin(command: 3)), nil),
    ])
    func everyLinkReadsBackFromTheJournal(event: NoteEvent) throws {
        #expect(try Event(tag: event.tag, body: Event.note(event).body) == .note(event))
    }
}

@Suite("Remarks filed under a hat")
struct FilingTests {
    private func wall(_ room: Workshop) -> [String] {
        guard case .step(let view) = room.state.publicView(at: room.now).scene else { return [] }
        return view.notes.map(\.text)
    }

    @Test func theHatSetsTheKindOfANote() throws {
        var room = try Workshop(method: .thinking)
        try room.flow(.start, .next, .next)
        let id = try room.note("Uksi on kaks")
        #expect(room.state.notes[id]?.kind == .fact)
        #expect(wall(room) == ["Uksi on kaks"])
    }

    @Test func nothingIsOnTheWallWhileWriting() throws {
        var room = try Workshop(method: .thinking)
        try room.flow(.start, .next)
        _ = try room.note("Uksi on kaks")
        #expect(room.state.currentStep?.id == "jot")
        #expect(wall(room).isEmpty)
    }

    @Test func aRemarkFiledUnderAnotherHatKeepsItsStepAndWaitsForThatHat() throws {
        var room = try Workshop(method: .thinking)
        try room.flow(.start, .next, .next)
        let id = try room.note("Uks võib kinni jääda")
        try room.run(.note(.setKind(id, .risk)))
        #expect(wall(room).isEmpty)
        #expect(room.state.notes[id]?.visit == 2)
        try room.flow(.next)
        #expect(room.state.currentVisit.map { room.state.key(of: $0.place, item: 0) } == "hats[3].black.speak")
        #expect(wall(room) == ["Uks võib kinni jääda"])
        try room.flow(.next, .next)
        #expect(wall(room).isEmpty)
    }

    @Test func whatIsNotKnownStaysUnderTheWhiteHat() throws {
        var room = try Workshop(method: .thinking)
        try room.flow(.start, .next, .next)
        let id = try room.note("Kes uksi hooldab")
        try room.run(.note(.setKind(id, .gap)))
        #expect(wall(room) == ["Kes uksi hooldab"])
    }

    @Test func aHatThatComesAgainBeginsWithAnEmptyWall() throws {
        var room = try Workshop(method: .thinking)
        try room.flow(.start, .goto("hats[2].white.speak"))
        _ = try room.note("Uksi on kaks")
        try room.flow(.goto("hats[4].white.speak"))
        #expect(wall(room).isEmpty)
        #expect(room.state.turn(ofStepAt: try #require(room.state.currentVisit).place, item: 0) == 2)
    }

    @Test func contradictingFactsShareALineOnTheWall() throws {
        var room = try Workshop(method: .thinking)
        try room.flow(.start, .next, .next)
        let one = try room.note("120 käib")
        _ = try room.note("Uksi on kaks")
        let other = try room.note("80 käib")
        try room.run(.note(.dispute(one, other, true)))
        #expect(wall(room) == ["120 käib ↔ 80 käib", "Uksi on kaks"])
    }

    @Test func theHatsOfferTheirKindsOnceEach() throws {
        let room = try Workshop(method: .thinking)
        #expect(room.state.filings.map(\.part.id) == ["blue", "white", "black"])
        #expect(room.state.filings.map(\.kind) == [.conclusion, .fact, .risk])
    }

    @Test func onlyKindsThatMakeSenseAreOffered() throws {
        var room = try Workshop(method: .thinking)
        try room.flow(.start, .next)
        #expect(room.state.noteKinds == [.fact, .gap, .conclusion, .risk, .note, .action, .question, .decision, .parked])
        let ring = try Workshop()
        #expect(ring.state.noteKinds == [.note, .theme, .action, .question, .decision, .parked])
    }
}

extension Method {
    /// Blue, white, black, white again and blue.
    static let thinking = Method(
        id: "thinking", name: LocalText(en: "Thinking"),
        settings: [
            Setting(
                id: "hats", type: .list, ask: LocalText(en: "Hats?"),
                fallback: .value(.list(["blue", "white", "black", "white", "blue"])))
        ],
        steps: [
            hat("speak", .say, "blue", .blue, Capture(kind: .conclusion, readers: .participants, project: .atOnce)),
            hat("jot", .quiet(QuietPlan()), "white", .white, Capture(kind: .fact, readers: .participants, also: [.gap])),
            hat("speak", .say, "white", .white, Capture(kind: .fact, readers: .participants, project: .atOnce, also: [.gap])),
            hat("speak", .say, "black", .black, Capture(kind: .risk, readers: .participants, project: .atOnce)),
        ],
        groups: [
            StepGroup(
                id: "hats", kind: .sequence(setting: "hats"),
                parts: ["blue", "white", "black"].map { .init(id: $0, title: LocalText(en: $0)) })
        ])

    private static func hat(_ id: String, _ kind: StepKind, _ part: String, _ color: StepColor, _ capture: Capture) -> Step {
        Step(
            id: id, kind: kind, title: LocalText(en: part), wall: .text, capture: capture, within: ["hats"], part: part,
            color: color)
    }
}
