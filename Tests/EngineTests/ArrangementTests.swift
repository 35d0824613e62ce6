import Testing

@testable import Engine

@Suite("Notes in a structure")
struct ArrangementTests {
    private static func note(_ number: Int) -> NoteID { NoteID(Origin(command: number)) }
    private let notes = (1...4).map(ArrangementTests.note)

    private func arrangement(_ changes: ArrangeEvent.Change...) -> ArrangementState {
        var state = ArrangementState()
        for change in changes { state.apply(change) }
        return state
    }

    @Test("A note lies in one group at a time, and the others nowhere")
    func groups() {
        let state = arrangement(
            .groupMade(1, name: "Noored"), .groupMade(2, name: "Ruum"), .put(Self.note(1), .group(1)), .put(Self.note(1), .group(2)))
        #expect(state.notes(in: 1, among: notes).isEmpty)
        #expect(state.notes(in: 2, among: notes) == [Self.note(1)])
        #expect(state.unplaced(among: notes) == [Self.note(2), Self.note(3), Self.note(4)])
    }

    @Test("Merged groups keep their notes together, and a dropped one lets them go")
    func mergedAndDropped() {
        let merged = arrangement(
            .groupMade(1, name: "Noored"), .groupMade(2, name: "Lapsed"), .put(Self.note(1), .group(1)), .put(Self.note(2), .group(2)),
            .groupsMerged(2, into: 1))
        #expect(merged.groups.map(\.name) == ["Noored"])
        #expect(merged.notes(in: 1, among: notes) == [Self.note(1), Self.note(2)])
        var dropped = merged
        dropped.apply(.groupDropped(1))
        #expect(dropped.unplaced(among: notes) == notes)
    }

    @Test("The number of a group is never given again")
    func numbers() {
        let state = arrangement(.groupMade(1, name: "A"), .groupMade(2, name: "B"), .groupDropped(2))
        #expect(state.nextNumber == 3)
    }

    @Test("A tree has no circle, and what lost its parent is a root")
    func tree() {
        let state = arrangement(.put(Self.note(2), .under(Self.note(1))), .put(Self.note(3), .under(Self.note(2))))
        #expect(state.makesCircle(Self.note(1), under: Self.note(3)))
        #expect(!state.makesCircle(Self.note(4), under: Self.note(3)))
        #expect(state.roots(among: notes) == [Self.note(1), Self.note(4)])
        #expect(state.roots(among: [Self.note(2), Self.note(3)]) == [Self.note(2)])
    }

    @Test("Dates come in their order, equal ones as the notes were taken")
    func timeline() {
        let state = arrangement(
            .put(Self.note(1), .date("2026-03")), .put(Self.note(2), .date("2025-11")), .put(Self.note(3), .date("2026-03")))
        #expect(state.dated(among: notes).map(\.note) == [Self.note(2), Self.note(1), Self.note(3)])
    }
}
