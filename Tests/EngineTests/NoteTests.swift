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

    @Test func areProjectedAtOnceOnReleaseOrNever() throws {
        var method = Method.ring
        method.steps[0].wall = .text
        method.steps[0].capture = Capture(readers: .participants, project: .onRelease)
        var room = try Workshop(method: method)
        try room.flow(.start)
        let id = try room.note("one")
        func wall() -> [String] {
            if case .step(let step) = room.state.publicView(at: room.now).scene { step.notes } else { [] }
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
