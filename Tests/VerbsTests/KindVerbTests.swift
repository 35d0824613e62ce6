import Engine
import Testing
import Verbs
import Words

/// A poll of two positions, with a text, slots and places, and groups of notes in the same item; n3 and n4 are topics, f5 to f7
/// photographs, of which the second has been deleted; n9 is an idea.
private func room() throws -> State {
    func text(_ words: String) -> LocalText { LocalText(et: words, en: words) }
    let scale = Scale(
        id: "scale", name: text("Skaala"), options: [PollOption(id: "agree", name: text("Nõus")), PollOption(id: "stand_aside", name: text("Astun kõrvale"))])
    let method = Method(
        id: "test", name: text("Katse"),
        steps: [
            Step(id: "poll", kind: .poll(PollPlan(ballot: .options(scale))), title: text("Proov")),
            Step(id: "draft", kind: .draft(DraftPlan()), title: text("Sõnastus")),
            Step(
                id: "grid", kind: .schedule(SchedulePlan(slots: .literal(2), places: .literal(3))), title: text("Ajakava"),
                capture: Capture(kind: .topic)),
            Step(id: "clusters", kind: .arrange(ArrangePlan(of: [.idea])), title: text("Rühmad")),
        ])
    var ledger = Ledger()
    try ledger.run(
        .create(
            Creation(
                title: "Kohtumine", language: .et, people: ["Mari Kask", "Jüri Tamm"].map { Creation.Newcomer(name: $0) },
                agenda: [Item(method: method)])))
    try ledger.run(.flow(.start))
    try ledger.run(.note(.add([NoteDraft("Raamatukogu tulevik", kind: .topic)])))
    try ledger.run(.note(.add([NoteDraft("Noored", kind: .topic)])))
    for name in ["a", "b", "c"] {
        let source = Picture.Source(digest: name, format: .jpeg, width: 4, height: 3, orientation: 1, size: 9, name: name, clock: .camera)
        try ledger.run(.picture(.file(source, taken: Instant(milliseconds: 0))))
    }
    try ledger.run(.picture(.remove([photo(6)])))
    try ledger.run(.note(.add([NoteDraft("Rohkem pinke", kind: .idea)])))
    return ledger.state
}

private let mari = person(1)
private func photo(_ command: Int) -> PictureID { PictureID(Origin(command: command)) }

private let spoken: [Spoken] = [
    Spoken("vote Mari Kask agree", .poll(.vote(mari, [PollState.Mark(.option("agree"))], reason: nil))),
    Spoken(
        "vote Mari astun kõrvale --reason Ei jõua seda kanda",
        .poll(.vote(mari, [PollState.Mark(.option("stand_aside"))], reason: "Ei jõua seda kanda"))),
    Spoken("unvote Mari", .poll(.unvote(mari))),
    Spoken("tally agree 12", .poll(.tally(.option("agree"), 12))),
    Spoken("agree-all", .poll(.agreeAll)),
    Spoken("call", .poll(.call(nil))),
    Spoken("call stand_aside", .poll(.call("stand_aside"))),
    Spoken("reveal", .poll(.reveal)),
    Spoken("reason Mari ei jõua", .poll(.reason(.person(mari), "ei jõua"))),
    Spoken("reason stand_aside ei jõua", .poll(.reason(.option("stand_aside"), "ei jõua"))),
    Spoken("named Mari on", .poll(.named(mari, true))),
    Spoken("allow 5 --per-item 3", .poll(.allow(each: 5, perItem: 3))),
    Spoken("draft Avame laupäeviti --answers n3", .draft(.write(DraftCommand.Revision("Avame laupäeviti", answers: [note(3)])))),
    Spoken("topic Mari: Lugemissaal", .schedule(.call("Lugemissaal", by: .known(mari)))),
    Spoken("place raamatukogu tul 2 1", .schedule(.place(note(3), slot: 2, place: 1))),
    Spoken("again n3 1 2", .schedule(.again(note(3), slot: 1, place: 2))),
    Spoken("unplace n3", .schedule(.unplace(note(3), slot: nil))),
    Spoken("interest n3 14", .schedule(.interest(note(3), 14))),
    Spoken("merge n4 n3", .schedule(.merge(note(4), into: note(3)))),
    Spoken("merge n9 n4", .harvest(.merge(note(9), into: note(4)))),
    Spoken("highlight n9", .harvest(.highlight(note(9), true))),
    Spoken("highlight n9 off", .harvest(.highlight(note(9), false))),
    Spoken("split n3 Ainult tulevik", .schedule(.split(note(3), "Ainult tulevik"))),
    Spoken("fill", .schedule(.fill)),
    Spoken("arrange", .schedule(.arrange)),
    Spoken("slots 3", .schedule(.slots(3))),
    Spoken("places 8", .schedule(.placeCount(8))),
    Spoken("places Saal Rõdu", .schedule(.placeNames(["Saal", "Rõdu"]))),
    Spoken("topic-over n3", .schedule(.over(note(3), slot: nil))),
    Spoken("put n4 Ühistransport", .arrange(.group([note(4)], "Ühistransport"))),
    Spoken("put n4", .arrange(.take(note(4)))),
    Spoken("group rename Vana Uus nimi", .arrange(.renameGroup("Vana", to: "Uus nimi"))),
    Spoken("group merge Üks Teine", .arrange(.mergeGroups("Üks", into: "Teine"))),
    Spoken("group drop Vana", .arrange(.dropGroup("Vana"))),
    Spoken("photo 1 3 --for client", .picture(.change([photo(5), photo(7)], PictureCommand.Change(readers: .client)))),
    Spoken("photo 1-3 --for me", .picture(.change([photo(5), photo(7)], PictureCommand.Change(readers: .me)))),
    Spoken("photo 1 f5 1-1 --caption Sein pärast pausi", .picture(.change([photo(5)], PictureCommand.Change(caption: "Sein pärast pausi")))),
    Spoken("photo 3 --caption \"\"", .picture(.change([photo(7)], PictureCommand.Change(caption: "")))),
    Spoken("photo 3 --caption Sein --for participants", .picture(.change([photo(7)], PictureCommand.Change(readers: .participants, caption: "Sein")))),
    Spoken("photo 1 --step grid --item 2", .picture(.change([photo(5)], PictureCommand.Change(step: "grid", item: 1)))),
    Spoken("photo 3 --delete", .picture(.remove([photo(7)]))),
    Spoken("photo 2 --erase", .picture(.erase([photo(6)]))),
]

@Suite struct KindVerbTable {
    @Test(arguments: spoken) func everyFormOfAVerbAsksForItsCommand(_ spoken: Spoken) throws {
        #expect(try Verbs.parse(Verbs.split(spoken.line), in: room()) == spoken.command)
    }

    @Test func aPlaceIsAddedToThoseThereAre() throws {
        let command = try Verbs.parse(Verbs.split("add-place Väliterrass"), in: room())
        guard case .schedule(.placeNames(let names)) = command else {
            Issue.record("places are named")
            return
        }
        #expect(names.last == "Väliterrass")
    }

    @Test(arguments: [
        ("photo 4 --delete", Refusal.unknownPicture("4")), ("photo 3-1 --delete", .unknownPicture("3-1")), ("photo 1-2-3 --delete", .unknownPicture("1-2-3")),
        ("photo 1-99999999999999999999 --delete", .badNumber("99999999999999999999")), ("photo x --delete", .badNumber("x")),
        ("photo 1 --item 1", .missingWord(verb: "photo", "--for|--caption|--step|--delete|--erase")),
        ("photo 1 --delete --for me", .unexpectedWord(verb: "photo", "for")), ("photo --delete", .missingWord(verb: "photo", "PHOTO…")),
    ])
    func photographsThatCannotBeMeantAreRefused(line: String, refusal: Refusal) throws {
        #expect(throws: refusal) { try Verbs.parse(Verbs.split(line), in: room()) }
    }

    @Test(arguments: VerbName.allCases) func theTablesOfFormsMissNoVerb(_ name: VerbName) {
        let forms = (usualForms + spoken).map(\.line) + ["add-place Väliterrass"]
        #expect(forms.contains { $0.hasPrefix(name.rawValue) })
    }
}
