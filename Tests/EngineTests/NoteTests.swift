import Testing

@testable import Engine

@Suite("Notes")
struct NoteTests {
    @Test func followTheStep() throws {
        var room = try Workshop()
        try room.flow(.start, .goto("second"))
        try room.run(.note(.add([NoteDraft("  a theme  ", by: room["Anu"])])))
        let note = room.state.notes.all[0]
        #expect(note.text == "a theme")
        #expect(note.kind == .theme)
        #expect(note.readers == .me)
        #expect(note.by == nil)
        #expect(!note.isProjected)
    }

    @Test func keepTheNameOrTheRoleWhereTheStepSaysSo() throws {
        var method = Method.ring
        method.steps[0].capture = Capture(kind: .idea, names: .name, readers: .participants, project: .atOnce)
        method.steps[1].capture = Capture(kind: .idea, names: .role, readers: .participants, project: .onRelease)
        var room = try Workshop(method: method)
        try room.run(.people(.role(room["Anu"], "guardian", takes: true)))
        try room.flow(.start)
        try room.run(.note(.add([NoteDraft("one", by: room["Anu"])])))
        #expect(room.state.notes.all[0].by == room["Anu"])
        try room.flow(.next)
        try room.run(.note(.add([NoteDraft("two", by: room["Anu"])])))
        #expect(room.state.notes.all[1].by == nil)
        #expect(room.state.notes.all[1].role == "guardian")
    }

    @Test func ofAnotherKindThanTheStepsAreNotOnTheWall() throws {
        var method = Method.ring
        method.steps[0].wall = .text
        method.steps[0].capture = Capture(kind: .fact, readers: .participants, project: .atOnce, also: [.gap])
        var room = try Workshop(method: method)
        try room.flow(.start)
        let drafts = [
            NoteDraft("known"), NoteDraft("unknown", kind: .gap), NoteDraft("later", kind: .parked), NoteDraft("do it", kind: .action),
        ]
        try room.run(.note(.add(drafts)))
        guard case .step(let step) = room.state.publicView(at: room.now).scene else {
            Issue.record("no step on the wall")
            return
        }
        #expect(step.notes.map(\.text) == ["known", "unknown"])
        #expect(step.notes.map(\.kind) == [.fact, .gap])
    }

    @Test func actionsTakenAnywhereBelongToTheStepThatIsAboutThem() throws {
        var method = Method.ring
        let last = method.steps.count - 1
        method.steps[last].wall = .text
        method.steps[last].capture = Capture(kind: .action, readers: .client, project: .atOnce)
        var room = try Workshop(method: method)
        try room.flow(.start)
        try room.run(.note(.add([NoteDraft("do it", kind: .action, due: "Friday")])))
        let note = try #require(room.state.notes.all.first)
        #expect(note.readers == .client)
        #expect(room.state.filedPlace(of: note)?.place.step == last)
        try room.flow(.goto(method.steps[last].id))
        guard case .step(let step) = room.state.publicView(at: room.now).scene else {
            Issue.record("no step on the wall")
            return
        }
        #expect(step.notes.map(\.text) == ["do it"])
        #expect(step.notes.first?.due == "Friday")
    }

    @Test func areProjectedAtOnceOnReleaseOrNever() throws {
        var method = Method.ring
        method.steps[0].wall = .text
        method.steps[0].capture = Capture(readers: .participants, project: .onRelease)
        var room = try Workshop(method: method)
        try room.flow(.start)
        let id = try room.note("one")
        func wall() -> [String] {
            if case .step(let step) = room.state.publicView(at: room.now).scene { step.notes.map(\.text) } else { [] }
        }
        #expect(wall().isEmpty)
        try room.run(.note(.release([id], .participants)))
        #expect(wall() == ["one"])
        try room.run(.note(.setReaders(id, .me)))
        #expect(wall().isEmpty)
    }

    @Test func changeTheirWordsKindAndReaders() throws {
        var room = try Workshop()
        let id = try room.note("before the start")
        try room.run(.note(.edit(id, "other words")))
        try room.run(.note(.setKind(id, .parked)))
        try room.run(.note(.release([id], .client)))
        #expect(room.state.notes[id]?.text == "other words")
        #expect(room.state.notes[id]?.kind == .parked)
        #expect(room.state.notes[id]?.readers == .client)
        try room.run(.note(.delete(id)))
        #expect(room.refusal(.note(.edit(id, "x"))) == .noteDeleted(id))
        #expect(room.refusal(.note(.edit(NoteID("n99")!, "x"))) == .unknownNote("n99"))
    }

    @Test func refuseEmptyAndEndlessTexts() throws {
        let room = try Workshop()
        #expect(room.refusal(.note(.add([NoteDraft(" \n ")]))) == .emptyText)
        let long = String(repeating: "x", count: Notes.longest + 1)
        #expect(room.refusal(.note(.add([NoteDraft(long)]))) == .textTooLong(limit: Notes.longest))
    }
}
