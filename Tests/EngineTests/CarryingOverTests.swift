import Engine
import Testing

@Suite("What a new session takes over from an earlier one")
struct CarryingOverTests {
    private func earlier() throws -> Ledger {
        var ledger = Ledger()
        let method = Method(
            id: "talk", name: LocalText(en: "Talk"),
            settings: [
                Setting(id: "question", type: .text, ask: LocalText(en: "?"), required: true),
                Setting(id: "tables", type: .integer(from: 1, to: 200), ask: LocalText(en: "?"), fallback: .formula(.cafeTables)),
            ], steps: [Step(id: "talk", kind: .say, title: LocalText(en: "Talk"))])
        let filled = [
            Item.Filled(id: "question", value: .text("Kuidas edasi?")), Item.Filled(id: "tables", value: .integer(9)),
        ]
        let people = ["Mari Kask", "Jaan Tamm", "Mari Lepp"].map { Creation.Newcomer(name: $0) }
        let mari = PersonID(Origin(command: 1, place: 1)), jaan = PersonID(Origin(command: 1, place: 2))
        let commands: [Command] = [
            .create(Creation(title: "Kevad", language: .et, place: "Valga", people: people, agenda: [Item(method: method, filled: filled)])),
            .note(.add([NoteDraft("Kutsuda vald", kind: .action, readers: .client, owner: mari, due: "1. mai")])),
            .note(.add([NoteDraft("Parkimine", kind: .parked, readers: .participants), NoteDraft("Kes maksab?", kind: .question)])),
            .note(.add([NoteDraft("Tavaline märge", kind: .note, readers: .client)])),
            .note(.add([NoteDraft("Kustutatud", kind: .action, readers: .client)])), .note(.delete(NoteID(Origin(command: 5)))),
            .people(.arrive(mari, after: nil)), .people(.arrive(jaan, after: nil)), .people(.leave(jaan)),
        ]
        for (place, command) in commands.enumerated() {
            ledger.append(try ledger.decide(command, at: Instant(milliseconds: Int64(place) * 1_000), by: 1))
        }
        return ledger
    }

    @Test func openActionsParkedThoughtsAndQuestionsComeWithTheirReaders() throws {
        let people = [Creation.Newcomer(name: "Ülo Oja"), Creation.Newcomer(name: "Mari Kask")]
        let notes = try earlier().state.carriedOver(to: people)
        #expect(notes.map(\.text) == ["Kutsuda vald", "Parkimine", "Kes maksab?"])
        #expect(notes.map(\.readers) == [.client, .participants, .me])
        #expect(notes[0].owner == PersonID(Origin(command: 1, place: 2)))
        #expect(notes[0].due == "1. mai")
    }

    @Test func anOwnerWhoIsNotThereOrNotOneOfThemIsNobody() throws {
        let state = try earlier().state
        #expect(state.carriedOver(to: [Creation.Newcomer(name: "Ülo Oja")])[0].owner == nil)
        let twins = [Creation.Newcomer(name: "Mari Kask"), Creation.Newcomer(name: "Mari Kask")]
        #expect(state.carriedOver(to: twins)[0].owner == nil)
    }

    @Test func peopleAgendaAndPlaceAreTakenWithoutWhatWasComputedAndWhoLeft() throws {
        let creation = try earlier().state.creationAnew(title: "Sügis")
        #expect(creation.title == "Sügis" && creation.place == "Valga")
        #expect(creation.people.map(\.name) == ["Mari Kask", "Mari Lepp"])
        #expect(creation.agenda[0].filled == [Item.Filled(id: "question", value: .text("Kuidas edasi?"))])
    }
}
