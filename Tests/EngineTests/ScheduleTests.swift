import Testing

@testable import Engine

@Suite("A timetable while it is worked on")
struct ScheduleTests {
    private let names = ["Anu", "Birgit", "Carl", "Doris"]

    private func opened(_ method: Method = .wallAndBlocks) throws -> Workshop {
        var workshop = try Workshop(people: names, method: method)
        try workshop.flow(.start)
        return workshop
    }

    private func table(_ workshop: Workshop) throws -> Timetable { try #require(workshop.state.timetable) }

    /// `topic 1 @2` for the first topic at place 2 of slot 1.
    private func shown(_ workshop: Workshop) throws -> [String] {
        try table(workshop).placements.map { "\(workshop.state.notes[$0.topic]?.text ?? "?") \($0.slot)@\($0.place)" }
    }

    @Test("A topic is called with a convener whom nobody knew, in one command that undo takes back whole")
    func unknownConvener() throws {
        var workshop = try opened()
        _ = try workshop.call("Kool", by: .named("Eha"))
        #expect(workshop.state.people.everybody.last?.name == "Eha")
        #expect(workshop.state.notes.all.last?.by == workshop["Eha"])
        try workshop.run(.history(.undo(nil)))
        #expect(workshop.state.people.everybody.count == 4)
        #expect(try table(workshop).topics.isEmpty)
    }

    @Test("Where only the number of people is known, a convener is one of them")
    func unnamedPeople() throws {
        var workshop = try Workshop(people: ["", "", ""], method: .wallAndBlocks)
        try workshop.flow(.start)
        _ = try workshop.call("Kool", by: .named("Eha"))
        #expect(workshop.state.headcount == 3)
        #expect(workshop.state.people.everybody.map(\.name) == ["Eha", "", ""])
    }

    @Test("Topics are called, placed and repeated in any step, and none of that waits for another")
    func anyOrder() throws {
        var workshop = try opened()
        let school = try workshop.call("Kool", by: .known(workshop["Anu"]))
        try workshop.schedule(.place(school, slot: 2, place: 1))
        try workshop.flow(.next, .next)
        #expect(workshop.state.slotNow(ofItem: 0) == 1)
        let bus = try workshop.call("Buss", by: .known(workshop["Carl"]))
        try workshop.schedule(.place(bus, slot: 1, place: 2))
        try workshop.schedule(.again(school, slot: 1, place: 1))
        #expect(try shown(workshop) == ["Kool 1@1", "Buss 1@2", "Kool 2@1"])
    }

    @Test("A topic goes its own way again when the one into which it was merged is deleted or erased", arguments: [false, true])
    func mergedIntoNothing(isErased: Bool) throws {
        var workshop = try opened()
        let school = try workshop.call("Kool", by: .known(workshop["Anu"]))
        let bus = try workshop.call("Buss", by: .known(workshop["Carl"]))
        try workshop.schedule(.place(bus, slot: 1, place: 1))
        try workshop.schedule(.merge(school, into: bus))
        try workshop.run(.note(isErased ? .erase(bus) : .delete(bus)))
        #expect(try table(workshop).unplaced.map(\.id) == [school])
        try workshop.schedule(.place(school, slot: 2, place: 1))
        #expect(try shown(workshop) == ["Kool 2@1"])
    }

    @Test("A topic that is placed anew leaves its old slot, but not a slot that has begun")
    func moves() throws {
        var workshop = try opened()
        let school = try workshop.call("Kool", by: .known(workshop["Anu"]))
        try workshop.schedule(.place(school, slot: 1, place: 1))
        try workshop.schedule(.place(school, slot: 2, place: 2))
        #expect(try shown(workshop) == ["Kool 2@2"])
        try workshop.schedule(.place(school, slot: 1, place: 1))
        try workshop.flow(.next, .next)
        try workshop.schedule(.place(school, slot: 2, place: 2))
        #expect(try shown(workshop) == ["Kool 1@1", "Kool 2@2"])
    }

    @Test("A clash is taken down as it stands on the wall")
    func clashIsNoRefusal() throws {
        var workshop = try opened()
        let school = try workshop.call("Kool", by: .known(workshop["Anu"]))
        let bus = try workshop.call("Buss", by: .known(workshop["Anu"]))
        try workshop.schedule(.place(school, slot: 1, place: 1))
        try workshop.schedule(.place(bus, slot: 1, place: 1))
        #expect(try table(workshop).clashes.count == 2)
    }

    @Test("Merged topics clash for both conveners, count both interests, and come apart again")
    func merged() throws {
        var workshop = try opened()
        let school = try workshop.call("Kool", by: .known(workshop["Anu"]))
        let nursery = try workshop.call("Lasteaed", by: .known(workshop["Carl"]))
        try workshop.schedule(.interest(school, 5))
        try workshop.schedule(.interest(nursery, 4))
        try workshop.schedule(.place(nursery, slot: 1, place: 2))
        try workshop.schedule(.merge(nursery, into: school))
        let topics = try table(workshop).topics
        #expect(topics == [Timetable.Topic(id: school, conveners: [workshop["Anu"], workshop["Carl"]], interest: 9)])
        #expect(try shown(workshop).isEmpty)
        #expect(workshop.refusal(.schedule(.merge(school, into: nursery))) == .alreadyMerged)
        try workshop.schedule(.split(nursery, nil))
        #expect(try table(workshop).topics.map(\.id) == [school, nursery])
    }

    @Test("A part that is split off is a topic of the same convener")
    func split() throws {
        var workshop = try opened()
        let school = try workshop.call("Kool ja buss", by: .known(workshop["Anu"]))
        try workshop.schedule(.split(school, "Buss"))
        let added = try #require(workshop.state.notes.all.last)
        #expect(added.text == "Buss")
        #expect(added.by == workshop["Anu"])
        #expect(added.kind == .topic)
        #expect(try table(workshop).topics.count == 2)
    }

    @Test("More slots make more blocks at once, fewer leave their topics without a slot")
    func slots() throws {
        var workshop = try opened()
        let school = try workshop.call("Kool", by: .known(workshop["Anu"]))
        try workshop.schedule(.slots(3))
        #expect(workshop.state.places(ofItem: 0).map { workshop.state.key(of: $0, item: 0) } == [
            "call", "grid", "blocks[1].sessions", "blocks[2].sessions", "blocks[3].sessions", "closing",
        ])
        try workshop.schedule(.place(school, slot: 3, place: 1))
        try workshop.schedule(.slots(2))
        #expect(try table(workshop).unplaced.map(\.id) == [school])
        try workshop.flow(.next, .next, .next)
        #expect(workshop.refusal(.schedule(.slots(1))) == .slotHasBegun(2))
    }

    @Test("Names fill places by size, and topics of a place that is gone wait for another")
    func places() throws {
        var workshop = try opened()
        let school = try workshop.call("Kool", by: .known(workshop["Anu"]))
        try workshop.schedule(.place(school, slot: 1, place: 2))
        try workshop.schedule(.placeNames(["Saal"]))
        #expect(try table(workshop).unplaced.map(\.id) == [school])
        try workshop.schedule(.placeCount(3))
        #expect(try table(workshop).places == ["Saal", "", ""])
    }

    @Test("What the program finds moves when it arranges, what was chosen does not")
    func arranges() throws {
        var workshop = try opened()
        let school = try workshop.call("Kool", by: .known(workshop["Anu"]))
        let bus = try workshop.call("Buss", by: .known(workshop["Carl"]))
        let youth = try workshop.call("Noored", by: .known(workshop["Doris"]))
        try workshop.schedule(.place(school, slot: 1, place: 1))
        try workshop.schedule(.fill)
        #expect(try shown(workshop) == ["Kool 1@1", "Buss 1@2", "Noored 2@1"])
        try workshop.schedule(.interest(youth, 30))
        try workshop.schedule(.interest(bus, 2))
        try workshop.schedule(.interest(school, 40))
        try workshop.schedule(.arrange)
        #expect(try shown(workshop) == ["Kool 1@1", "Noored 2@1", "Buss 2@2"])
        #expect(workshop.refusal(.schedule(.arrange)) == .nothingToPlace)
    }

    @Test("A late topic keeps its convener's name whatever the step does with notes, and the room may see it")
    func lateTopic() throws {
        var workshop = try opened()
        try workshop.flow(.next, .next, .next, .next)
        #expect(workshop.state.currentStep?.id == "closing")
        try workshop.run(.note(.add([NoteDraft("Saun", kind: .topic, by: workshop["Carl"])])))
        let note = try #require(workshop.state.notes.all.last)
        #expect(note.by == workshop["Carl"])
        #expect(note.readers == .client)
    }

    @Test("Of two topics that were put into one place by hand the later one moves when the program arranges")
    func crowdedOut() throws {
        var workshop = try opened()
        let school = try workshop.call("Kool", by: .known(workshop["Anu"]))
        let bus = try workshop.call("Buss", by: .known(workshop["Carl"]))
        try workshop.schedule(.place(bus, slot: 1, place: 1))
        try workshop.schedule(.place(school, slot: 1, place: 1))
        #expect(workshop.refusal(.schedule(.fill)) == .clashStands)
        try workshop.schedule(.arrange)
        #expect(try shown(workshop) == ["Buss 1@1", "Kool 1@2"])
        #expect(workshop.refusal(.schedule(.fill)) == .nothingToPlace)
    }

    @Test("A topic that was crowded out goes to another slot where its own is full")
    func crowdedOutOfSlot() throws {
        var workshop = try opened()
        for (text, name, place) in [("Kool", "Anu", 1), ("Buss", "Carl", 2), ("Noored", "Doris", 2)] {
            let topic = try workshop.call(text, by: .known(workshop[name]))
            try workshop.schedule(.place(topic, slot: 1, place: place))
        }
        try workshop.schedule(.arrange)
        #expect(try shown(workshop) == ["Kool 1@1", "Buss 1@2", "Noored 2@1"])
    }

    @Test("What clashes stands until its block is over")
    func clashIsOver() throws {
        var workshop = try opened()
        for (text, name) in [("Kool", "Anu"), ("Buss", "Carl")] {
            let topic = try workshop.call(text, by: .known(workshop[name]))
            try workshop.schedule(.place(topic, slot: 1, place: 1))
        }
        try workshop.flow(.next)
        #expect(workshop.state.clashingSlotAhead == 1)
        try workshop.flow(.next)
        #expect(workshop.state.standingClashes(ofItem: 0).count == 1)
        try workshop.flow(.next)
        #expect(workshop.state.standingClashes(ofItem: 0).isEmpty)
    }

    @Test("A report is missing from the end of its block until it comes")
    func missingReports() throws {
        var workshop = try opened()
        let school = try workshop.call("Kool", by: .known(workshop["Anu"]))
        let later = try workshop.call("Buss", by: .known(workshop["Carl"]))
        try workshop.schedule(.place(school, slot: 1, place: 1))
        try workshop.schedule(.place(later, slot: 2, place: 1))
        #expect(workshop.state.missingReports(ofItem: 0).isEmpty)
        try workshop.flow(.next, .next)
        #expect(workshop.state.missingReports(ofItem: 0).isEmpty)
        try workshop.flow(.next)
        #expect(workshop.state.missingReports(ofItem: 0) == [school])
        try workshop.run(.note(.add([NoteDraft("Jääb alles.", kind: .report, by: workshop["Anu"], about: school)])))
        #expect(workshop.state.missingReports(ofItem: 0).isEmpty)
    }

    @Test("A note about a topic is its report in any step; a note of nothing is the facilitator's own")
    func notesDuringSessions() throws {
        var workshop = try opened()
        let school = try workshop.call("Kool", by: .known(workshop["Anu"]))
        try workshop.run(.note(.add([NoteDraft("Juba arutatud.", about: school)])))
        try workshop.flow(.next, .next)
        try workshop.run(.note(.add([NoteDraft("Jääb alles.", by: workshop["Anu"], about: school)])))
        try workshop.run(.note(.add([NoteDraft("Vett juurde")])))
        let notes = workshop.state.notes.all.suffix(3)
        #expect(notes.map(\.kind) == [.report, .report, .note])
        #expect(notes.map(\.readers) == [.client, .client, .me])
        #expect(notes.map(\.by) == [nil, workshop["Anu"], nil])
    }

    @Test("A report needs its topic")
    func reportWithoutTopic() throws {
        var workshop = try opened()
        let school = try workshop.call("Kool", by: .known(workshop["Anu"]))
        #expect(workshop.refusal(.note(.add([NoteDraft("Jääb alles.", kind: .report)]))) == .reportWithoutTopic)
        try workshop.run(.note(.add([NoteDraft("Jääb alles.", about: school), NoteDraft("Vett juurde", kind: .note)])))
        let ids = workshop.state.notes.all.suffix(2).map(\.id)
        #expect(workshop.refusal(.note(.setKind(ids[1], .report))) == .reportWithoutTopic)
        #expect(workshop.refusal(.note(.setAbout(ids[0], nil))) == .reportWithoutTopic)
    }

    @Test("Calling a topic cannot be undone under its place")
    func undoRests() throws {
        var workshop = try opened()
        let school = try workshop.call("Kool", by: .known(workshop["Anu"]))
        try workshop.schedule(.place(school, slot: 1, place: 1))
        #expect(workshop.refusal(.history(.undo(school.origin.command))) == .restsOnIt(school.origin.command, later: school.origin.command + 1))
    }

    @Test("A private topic stays off the wall")
    func privateTopic() throws {
        var workshop = try opened()
        let school = try workshop.call("Kool", by: .known(workshop["Anu"]))
        let secret = try workshop.call("Koondamine", by: .known(workshop["Carl"]))
        try workshop.schedule(.place(school, slot: 1, place: 1))
        try workshop.schedule(.place(secret, slot: 1, place: 2))
        try workshop.run(.note(.setReaders(secret, .me)))
        try workshop.flow(.next)
        guard case .step(let step) = workshop.state.publicView(at: workshop.now).scene else {
            Issue.record("no step is shown")
            return
        }
        #expect(step.board?.slots.flatMap(\.entries).map(\.topic) == ["Kool"])
    }

    @Test("While topics are called the theme stands alone; then now and next, without what is over")
    func board() throws {
        var workshop = try opened()
        let school = try workshop.call("Kool", by: .known(workshop["Anu"]))
        try workshop.schedule(.place(school, slot: 1, place: 1))
        #expect(workshop.state.publicBoard(at: workshop.now) == nil)
        try workshop.flow(.next, .next)
        let board = try #require(workshop.state.publicBoard(at: workshop.now))
        #expect(board.slots.map(\.number) == [1, 2])
        #expect(board.slots[0].isNow)
        #expect(board.slots[0].end == workshop.now + .minutes(60))
        #expect(board.closing?.start == workshop.now + .minutes(120))
        try workshop.schedule(.over(school, slot: nil))
        #expect(workshop.state.publicBoard(at: workshop.now)?.slots[0].entries == [])
    }

    @Test("A method without slots and places has no timetable")
    func noSchedule() throws {
        let workshop = try opened(.ring)
        #expect(workshop.refusal(.schedule(.arrange)) == .noScheduleHere)
    }

    @Test("Every event reads back as it was written", arguments: [
        ScheduleEvent.Change.placed(Placement(NoteID(Origin(command: 3)), slot: 2, place: 4, chosen: .slot)),
        .removed(NoteID(Origin(command: 3)), slot: nil), .removed(NoteID(Origin(command: 3)), slot: 2), .slotsCounted(4),
        .placesNamed(["Saal", ""]), .interestCounted(NoteID(Origin(command: 3)), 17),
        .merged(NoteID(Origin(command: 3)), into: NoteID(Origin(command: 4, place: 2))),
        .split(NoteID(Origin(command: 3)), from: NoteID(Origin(command: 4))), .ended(NoteID(Origin(command: 3)), slot: 1),
    ])
    func eventsReadBack(change: ScheduleEvent.Change) throws {
        let event = Event.schedule(ScheduleEvent(item: 1, change: change))
        #expect(try Event(tag: event.tag, body: event.body) == event)
    }

    @Test("Every event of a structure reads back as it was written", arguments: [
        ArrangeEvent.Change.groupMade(1, name: "Noored"), .groupRenamed(-1, name: "Ruum"), .groupsMerged(2, into: 1), .groupDropped(2),
        .put(NoteID(Origin(command: 3)), .group(-2)), .put(NoteID(Origin(command: 3)), .point(0, 100)),
        .put(NoteID(Origin(command: 3)), .under(NoteID(Origin(command: 4)))), .put(NoteID(Origin(command: 3)), .date("2026")),
        .taken(NoteID(Origin(command: 3))),
    ])
    func arrangeEventsReadBack(change: ArrangeEvent.Change) throws {
        let event = Event.arrange(ArrangeEvent(item: 0, change: change))
        #expect(try Event(tag: event.tag, body: event.body) == event)
    }
}

@Suite("Notes put in order while a workshop goes")
struct ArrangingTests {
    @Test("A group is made by its name, renamed, and taken apart again")
    func groups() throws {
        var workshop = try Workshop(method: .clusters)
        try workshop.flow(.start)
        let bus = try workshop.note("Buss")
        let school = try workshop.note("Kool")
        try workshop.run(.arrange(.group([bus, school], "Teenused")))
        try workshop.run(.arrange(.renameGroup("teen", to: "Igapäev")))
        #expect(workshop.state.groups(ofItem: 0).map(\.name) == ["Mure", "Igapäev"])
        try workshop.run(.arrange(.group([school], "mure")))
        #expect(workshop.state.groups(ofItem: 0).count == 2)
        try workshop.run(.arrange(.take(bus)))
        #expect(workshop.state.progress[0].arrangement.unplaced(among: workshop.state.arrangeable(ofItem: 0)) == [bus])
        #expect(workshop.refusal(.arrange(.mergeGroups("olematu", into: "mure"))) == .unknownGroup("olematu", known: ["Mure", "Igapäev"]))
    }

    @Test("The room sees the groups where the step shows notes, and never a private note")
    func roomSeesGroups() throws {
        var method = Method.clusters
        method.steps[0].capture.project = .atOnce
        var workshop = try Workshop(method: method)
        try workshop.flow(.start)
        let ids = [try workshop.note("Buss"), try workshop.note("Kool"), try workshop.note("Koondamine")]
        try workshop.run(.arrange(.group(ids, "Mure")))
        try workshop.run(.note(.setReaders(ids[2], .me)))
        guard case .step(let step) = workshop.state.publicView(at: workshop.now).scene else {
            Issue.record("no step is shown")
            return
        }
        #expect(step.notes.map(\.text) == ["Mure: Buss · Kool"])
    }

    @Test("A step that shows no notes keeps its groups off the wall")
    func roomSeesNoGroups() throws {
        var workshop = try Workshop(method: .clusters)
        try workshop.flow(.start)
        try workshop.run(.arrange(.group([try workshop.note("Buss")], "Mure")))
        guard case .step(let step) = workshop.state.publicView(at: workshop.now).scene else {
            Issue.record("no step is shown")
            return
        }
        #expect(step.notes == [])
    }

    @Test("A column of the script can be renamed and keeps its notes")
    func column() throws {
        var workshop = try Workshop(method: .clusters)
        try workshop.flow(.start)
        let bus = try workshop.note("Buss")
        try workshop.run(.arrange(.group([bus], "Mure")))
        try workshop.run(.arrange(.renameGroup("Mure", to: "Vajadus")))
        let group = try #require(workshop.state.groups(ofItem: 0).first)
        #expect(group.name == "Vajadus")
        #expect(workshop.state.progress[0].arrangement.notes(in: group.number, among: [bus]) == [bus])
    }
}

extension Workshop {
    mutating func schedule(_ command: ScheduleCommand) throws(Refusal) { try run(.schedule(command)) }

    mutating func call(_ text: String, by convener: ScheduleCommand.Convener) throws -> NoteID {
        try schedule(.call(text, by: convener))
        return ledger.state.notes.all[ledger.state.notes.all.count - 1].id
    }
}

extension Method {
    /// Call, grid, two blocks in two places, closing.
    static let wallAndBlocks = Method(
        id: "wall", name: LocalText(en: "Wall"),
        steps: [
            Step(
                id: "call", kind: .schedule(SchedulePlan(show: .call, slots: .literal(2), places: .literal(2))), title: LocalText(en: "Call"),
                capture: Capture(kind: .topic, names: .name, readers: .client)),
            Step(id: "grid", kind: .schedule(SchedulePlan(show: .grid)), title: LocalText(en: "Grid")),
            Step(
                id: "sessions", kind: .schedule(SchedulePlan(show: .now)), title: LocalText(en: "Sessions"),
                minutes: Minutes(plan: .literal(.minutes(60))), capture: Capture(kind: .report, names: .name, readers: .client),
                within: ["blocks"]),
            Step(id: "closing", kind: .round(RoundPlan()), title: LocalText(en: "Closing"), isClosing: true),
        ],
        groups: [StepGroup(id: "blocks", kind: .times(.literal(2)))])

    /// Ideas in clusters, one of which stands in the script.
    static let clusters = Method(
        id: "clusters", name: LocalText(en: "Clusters"),
        steps: [
            Step(
                id: "sort", kind: .arrange(ArrangePlan(form: .clusters, of: [.idea], columns: [LocalText(et: "Mure", en: "Mure")])),
                title: LocalText(en: "Sort"), capture: Capture(kind: .idea, readers: .participants))
        ])
}
