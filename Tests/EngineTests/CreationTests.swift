import Testing

@testable import Engine

@Suite("How a session begins") struct CreationTests {
    private let creation = Creation(
        title: "Päev", language: .et, place: "Valga", people: [Creation.Newcomer(name: "Anu")], agenda: [Item(method: .ring)],
        client: "Valga vald")

    private func state(_ creation: Creation) throws -> State {
        var ledger = Ledger()
        ledger.append(try ledger.decide(.create(creation), at: Instant(milliseconds: 0), by: Workshop.console))
        return ledger.state
    }

    @Test func theClientIsKept() throws {
        let state = try state(creation)
        #expect(state.client == "Valga vald")
        #expect(try Event(tag: Event.created(creation).tag, body: Event.created(creation).body) == .created(creation))
    }

    @Test func aSessionFromBeforeThereWereClientsOpens() throws {
        var old = creation
        old.client = ""
        let event = Event.created(old)
        // An empty text is the one byte of its length.
        #expect(try Event(tag: event.tag, body: event.body.dropLast()) == event)
    }

    @Test(arguments: [NameStyle.full, .initials, .none]) func oneMethodWithoutNamesMakesItConfidential(names: NameStyle) throws {
        var other = Method.ring
        other.names = names
        var both = creation
        both.agenda[0].method.names = .full
        both.agenda.append(Item(method: other))
        #expect(try state(both).isConfidential == (names == .none))
    }
}
