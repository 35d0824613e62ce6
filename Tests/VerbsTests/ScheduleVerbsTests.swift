import Engine
import Testing
import Verbs
import Words

/// What is typed in a session with a wall; see `ScheduleVerbsTests.wall`.
let spokenAtTheWall: [Spoken] = [
    Spoken("again Plaan 2030 2 saal", .schedule(.again(note(5), slot: 2, place: 1))),
    Spoken("unplace n3", .schedule(.unplace(note(3), slot: nil))),
    Spoken("unplace n3 2", .schedule(.unplace(note(3), slot: 2))),
    Spoken("interest Plaan 2030 12", .schedule(.interest(note(5), 12))),
    Spoken("interest n3 0", .schedule(.interest(note(3), 0))),
    Spoken("merge mesilased n4", .schedule(.merge(note(3), into: note(4)))),
    Spoken("split n3 Mesilased üksi", .schedule(.split(note(3), "Mesilased üksi"))),
    Spoken("split n3", .schedule(.split(note(3), nil))),
    Spoken("fill", .schedule(.fill)),
    Spoken("arrange", .schedule(.arrange)),
    Spoken("slots 4", .schedule(.slots(4))),
    Spoken("places 7", .schedule(.placeCount(7))),
    Spoken("places Saal Köök", .schedule(.placeNames(["Saal", "Köök"]))),
    Spoken("add-place Vana kelder", .schedule(.placeNames(["Suur saal", "101", "102", "Vana kelder"]))),
    Spoken("topic-over n3", .schedule(.over(note(3), slot: nil))),
    Spoken("topic Buss", .schedule(.call("Buss", by: .nobody))), Spoken("place n3 2 saal", .schedule(.place(note(3), slot: 2, place: 1))),
    Spoken("group rename Mure Vajadus", .arrange(.renameGroup("Mure", to: "Vajadus"))),
    Spoken("group merge Mure Vajadus", .arrange(.mergeGroups("Mure", into: "Vajadus"))),
    Spoken("group drop Mure", .arrange(.dropGroup("Mure"))), Spoken("put n3", .arrange(.take(note(3)))),
    Spoken("put n3 Suur mure", .arrange(.group([note(3)], "Suur mure"))),
]

@Suite("Verbs about topics, slots and places")
struct ScheduleVerbsTests {
    /// Topics n3 to n5; places are a hall, room 101 and room 102.
    private func wall() throws -> State {
        let method = Method(
            id: "wall", name: LocalText(en: "Wall"),
            steps: [
                Step(
                    id: "call", kind: .schedule(SchedulePlan(show: .call, slots: .literal(3), places: .literal(3))),
                    title: LocalText(en: "Call")),
                Step(id: "sort", kind: .arrange(ArrangePlan(of: [.topic])), title: LocalText(en: "Sort")),
            ])
        var ledger = Ledger()
        let people = ["Mari Kask", "Jüri Tamm"].map { Creation.Newcomer(name: $0) }
        try ledger.run(.create(Creation(title: "Wall", language: .et, people: people, agenda: [Item(method: method)])))
        try ledger.run(.flow(.start))
        for text in ["Õunaaed ja mesilased", "Plaan", "Plaan 2030"] { try ledger.run(.schedule(.call(text, by: .nobody))) }
        try ledger.run(.schedule(.placeNames(["Suur saal", "101", "102"])))
        return ledger.state
    }

    @Test("A topic is found by its number and by its words, a place by name and number", arguments: [
        ("place n3 2 saal", 3, 2, 1), ("place 3 2 1", 3, 2, 1), ("place ounaaed 1 101", 3, 1, 2), ("place mesilased 3 2", 3, 3, 2),
        ("place Õunaaed ja mesilased 1 Suur saal", 3, 1, 1), ("place Plaan 2030 3 102", 5, 3, 3), ("place Plaan 1 102", 4, 1, 3),
    ])
    func placing(line: String, topic: Int, slot: Int, place: Int) throws {
        let command = try Verbs.parse(Verbs.split(line), in: try wall())
        #expect(command == .schedule(.place(note(topic), slot: slot, place: place)))
    }

    @Test("What is left out the program is to find", arguments: [
        ("place n3", 3, Int?.none), ("place Plaan 2030", 5, nil), ("place n4 2", 4, 2),
    ])
    func partlyPlaced(line: String, topic: Int, slot: Int?) throws {
        #expect(try Verbs.parse(Verbs.split(line), in: try wall()) == .schedule(.place(note(topic), slot: slot, place: nil)))
    }

    @Test("A name before a colon is the convener, where somebody is called so", arguments: [
        ("topic Mari: Buss", ScheduleCommand.call("Buss", by: .known(person(1)))),
        ("topic Noored: kuidas edasi?", .call("Noored: kuidas edasi?", by: .nobody)),
        ("topic Buss --by Jüri", .call("Buss", by: .known(person(2)))),
        ("topic Buss --by Eha", .call("Buss", by: .named("Eha"))),
    ])
    func calling(line: String, command: ScheduleCommand) throws {
        #expect(try Verbs.parse(Verbs.split(line), in: try wall()) == .schedule(command))
    }

    @Test("At the wall an unknown name is somebody new")
    func unknownNameAtTheWall() throws {
        let call = try Verbs.call("Eha: Buss", takesNames: true, in: try wall())
        #expect(call == Verbs.Call(convener: .named("Eha"), text: "Buss"))
    }

    @Test("The verbs as they are typed", arguments: spokenAtTheWall)
    func others(spoken: Spoken) throws {
        #expect(try Verbs.parse(Verbs.split(spoken.line), in: try wall()) == spoken.command)
    }

    @Test("What fits nothing or too much is refused with what there is", arguments: [
        ("place olematu 1 saal", Refusal.unknownTopic("olematu")), ("place n3 1 köök", .unknownPlace("köök")),
        ("place n3 1 10", .ambiguousPlace("10", ["101", "102"])), ("interest pla 3", .ambiguousTopic("pla", [note(4), note(5)])),
        ("place n3 saal", .badNumber("saal")), ("slots 0", .badNumber("0")),
    ])
    func refused(line: String, refusal: Refusal) throws {
        let state = try wall()
        #expect(throws: refusal) { try Verbs.parse(Verbs.split(line), in: state) }
    }

    @Test("Reports are read from a filled-in form, without what was printed on it")
    func reports() throws {
        let text = """
            ARUTELULEHT
            # n3 Õunaaed ja mesilased
            (Püstitaja: Mari)
            Osalejad: ______
            Millest räägiti:
            Tarud metsa äärde.

            # plaan 2030
            Mida palume ja kellelt:
            """
        let drafts = try Verbs.reports(in: text, state: try wall())
        #expect(drafts == [NoteDraft("Tarud metsa äärde.", kind: .report, about: note(3))])
    }

    @Test("A report about no topic is refused, so that it is not lost")
    func reportAboutNothing() throws {
        let state = try wall()
        #expect(throws: Refusal.unknownTopic("olematu")) { try Verbs.reports(in: "# olematu\nTekst", state: state) }
    }
}
