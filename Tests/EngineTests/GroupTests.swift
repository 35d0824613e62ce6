import Testing

@testable import Engine

@Suite("Steps in groups")
struct GroupTests {
    private func keys(_ room: Workshop) -> [String] {
        room.state.flow(ofItem: 0, at: room.now).map(\.key)
    }

    private var key: (Workshop) -> String? {
        { room in room.state.currentVisit.map { room.state.key(of: $0.place, item: 0) } }
    }

    @Test func aRepeatComesAsOftenAsItsSettingSays() throws {
        var room = try Workshop(method: .rounds)
        #expect(keys(room) == ["open", "rounds[1].seats", "rounds[1].seats.talk", "rounds[2].seats", "rounds[2].seats.recap", "rounds[2].seats.talk", "close"])
        try room.flow(.start, .next, .next, .next)
        #expect(key(room) == "rounds[2].seats")
        try room.flow(.back)
        #expect(key(room) == "rounds[1].seats.talk")
        try room.flow(.next, .next, .next, .next)
        #expect(key(room) == "close")
    }

    @Test func aTextOfARoundTakesItsEntryOfAList() throws {
        let questions = Item.Filled(id: "questions", value: .list(["Esimene?", "Teine?"]))
        let room = try Workshop(method: .rounds, filled: [questions])
        let talk = try #require(Method.rounds.steps.firstIndex { $0.id == "talk" })
        let shown = (1...3).map { room.state.words(Method.rounds.steps[talk].show, at: Place(step: talk, round: $0), item: 0) }
        #expect(shown == ["Esimene?", "Teine?", "Teine?"])
    }

    @Test func withoutAListTheQuestionStandsInEveryRound() throws {
        let room = try Workshop(method: .rounds, filled: [Item.Filled(id: "question", value: .text("Milleks?"))])
        let talk = try #require(Method.rounds.steps.firstIndex { $0.id == "talk" })
        #expect(room.state.words(Method.rounds.steps[talk].show, at: Place(step: talk, round: 1), item: 0) == "Milleks?")
    }

    @Test func gotoFindsTheInstanceOfTheRoundAndAnyByItsPath() throws {
        var room = try Workshop(method: .rounds)
        try room.flow(.start, .goto("rounds[2].seats"))
        #expect(key(room) == "rounds[2].seats")
        try room.flow(.goto("talk"))
        #expect(key(room) == "rounds[2].seats.talk")
        try room.flow(.goto("close"), .goto("talk"))
        #expect(key(room) == "rounds[2].seats.talk")
        try room.flow(.again)
        #expect(room.state.currentVisit?.number == 3)
    }

    @Test func aComputedDefaultIsKeptWhenTheItemStarts() throws {
        var room = try Workshop(people: (1...11).map { "P\($0)" }, method: .rounds)
        #expect(room.state.currentItem?.integer(.setting("tables"), people: room.state.headcount) == 3)
        try room.flow(.start)
        try room.run(.people(.add(names: (1...9).map { "Q\($0)" })))
        #expect(room.state.currentItem?.integer(.setting("tables")) == 3)
        try room.run(.history(.undo(nil)))
        try room.run(.history(.undo(nil)))
        #expect(room.state.agenda[0].filled.isEmpty)
    }

    @Test func stepsFollowTheSettings() throws {
        let market = Item.Filled(id: "variant", value: .choice("short"))
        let room = try Workshop(method: .rounds, filled: [market])
        #expect(!keys(room).contains("close"))
        #expect(keys(room).last == "short_close")
    }

    @Test func aRepeatOverNotesTakesInThoseThatComeLate() throws {
        var room = try Workshop(method: .pitches)
        #expect(keys(room) == ["ideas", "pitch[1].say", "pitch[2].say", "pitch[3].say", "end"])
        try room.flow(.start)
        let first = try room.note("Pink")
        _ = try room.note("Puu")
        try room.flow(.next)
        #expect(room.state.subject(at: try #require(room.state.currentVisit).place, item: 0)?.text == "Pink")
        _ = try room.note("Kiik")
        #expect(keys(room).count == 4)
        try room.flow(.next, .next)
        #expect(key(room) == "pitch[3].say")
        #expect(room.state.words(Method.pitches.steps[1].show, at: Place(step: 1, round: 3), item: 0) == "Nüüd: Kiik")
        try room.flow(.next)
        #expect(key(room) == "end")
        try room.run(.note(.delete(first)))
        try room.flow(.goto("pitch[2].say"), .back)
        #expect(key(room) == "ideas")
    }

    @Test func withoutNotesTheirRepeatIsPassedOver() throws {
        var room = try Workshop(method: .pitches)
        try room.flow(.start, .next)
        #expect(key(room) == "end")
    }

    @Test func aSequencePutsItsPartsInTheOrderOfTheChosenPurpose() throws {
        var room = try Workshop(method: .hats)
        #expect(keys(room) == ["hats[1].blue.speak", "hats[2].green.jot", "hats[2].green.speak", "hats[3].blue.speak"])
        try room.flow(.start, .next, .next)
        #expect(key(room) == "hats[2].green.speak")
        try room.flow(.goto("jot"), .goto("speak"))
        #expect(key(room) == "hats[2].green.speak")
        guard case .step(let view) = room.state.publicView(at: room.now).scene else {
            Issue.record("a step is shown")
            return
        }
        #expect(view.color == PublicView.ColorView(color: .green, title: "Green hat"))
        let own = try Workshop(method: .hats, filled: [Item.Filled(id: "hats", value: .list(["green", "nonsense", "blue"]))])
        #expect(keys(own) == ["hats[1].green.jot", "hats[1].green.speak", "hats[2].blue.speak"])
    }

    @Test func goLeadsElsewhereAndAStepOnCallGoesWhereItSays() throws {
        var method = Method.ring
        method.steps[0].go = "second"
        method.steps[4].go = "farewell"
        var room = try Workshop(method: method)
        try room.flow(.start, .next)
        #expect(room.state.currentStep?.id == "second")
        try room.flow(.goto("silence"), .next)
        #expect(room.state.currentStep?.id == "farewell")
    }

    @Test func anOldSessionReadsAMethodWithoutGroups() throws {
        var fields = FieldWriter()
        Method.rounds.write(to: &fields)
        var reader = FieldReader(fields.bytes)
        #expect(try Method(from: &reader) == Method.rounds)
        for method in [Method.pitches, .hats, .testing] {
            var fields = FieldWriter()
            method.write(to: &fields)
            var reader = FieldReader(fields.bytes)
            #expect(try Method(from: &reader) == method)
        }
    }
}

@Suite("Outcomes")
struct OutcomeTests {
    @Test func whoChoosesNothingIsAskedToNameOne() throws {
        var room = try Workshop(method: .testing)
        try room.flow(.start)
        #expect(room.refusal(.outcome(.confirm(nil))) == .noOutcomesHere)
        try room.flow(.next)
        #expect(room.refusal(.outcome(.confirm(nil))) == .nameTheOutcome(["yes", "again"]))
        #expect(room.refusal(.outcome(.confirm("perhaps"))) == .unknownOutcome("perhaps", known: ["yes", "again"]))
    }

    @Test func aRetryLeadsBackAndTheLastOneElsewhere() throws {
        var room = try Workshop(method: .testing)
        try room.flow(.start, .next)
        try room.run(.outcome(.confirm("again")))
        #expect(room.state.currentStep?.id == "draft")
        try room.flow(.next)
        try room.run(.outcome(.confirm("again")))
        #expect(room.state.currentStep?.id == "choices")
        #expect(room.state.retries(of: 1, item: 0) == 2)
        try room.run(.history(.undo(nil)))
        #expect(room.state.currentStep?.id == "test")
        #expect(room.state.retries(of: 1, item: 0) == 1)
    }

    @Test func onlyAConfirmedOutcomeThatDecidesIsADecision() throws {
        var room = try Workshop(method: .testing)
        try room.flow(.start, .next, .next)
        #expect(room.state.currentStep?.id == "record")
        #expect(room.state.decision(ofItem: 0) == nil)
        try room.flow(.back)
        try room.run(.outcome(.confirm("Agreed")))
        #expect(room.state.currentStep?.id == "record")
        #expect(room.state.decision(ofItem: 0)?.outcome.id == "yes")
    }
}

extension Method {
    private static func text(_ words: String) -> LocalText { LocalText(en: words) }

    /// Rounds at tables, of which the first needs no recap.
    static let rounds = Method(
        id: "rounds", name: text("Rounds"),
        settings: [
            Setting(id: "question", type: .text, ask: text("What?")),
            Setting(id: "questions", type: .list, ask: text("Which?")),
            Setting(id: "rounds", type: .integer(from: 1, to: 9), ask: text("How many?"), fallback: .value(.integer(2))),
            Setting(id: "tables", type: .integer(from: 1, to: 99), ask: text("Tables?"), fallback: .formula(.cafeTables)),
            Setting(
                id: "variant", type: .choice([SettingChoice(id: "long", name: text("Long")), SettingChoice(id: "short", name: text("Short"))]),
                ask: text("Which?"), fallback: .value(.choice("long"))),
        ],
        steps: [
            Step(id: "open", kind: .say, title: text("Open")),
            Step(id: "seats", kind: .say, title: text("Seats"), within: ["rounds"]),
            Step(id: "recap", kind: .say, title: text("Recap"), within: ["rounds", "seats"], rounds: .later),
            Step(id: "talk", kind: .talk(TalkPlan()), title: text("Talk"), show: text("$questions"), within: ["rounds", "seats"]),
            Step(id: "close", kind: .say, title: text("Close"), only: [Condition(setting: "variant", choices: ["long"])]),
            Step(id: "short_close", kind: .say, title: text("Short"), only: [Condition(setting: "variant", choices: ["short"])]),
        ],
        groups: [StepGroup(id: "rounds", kind: .times(.setting("rounds"))), StepGroup(id: "seats", kind: .breakout)],
        shorten: [.setting("rounds", to: 1), .drop("recap"), .step("talk", to: .minutes(5))])

    static let pitches = Method(
        id: "pitches", name: text("Pitches"),
        steps: [
            Step(id: "ideas", kind: .collect(CollectPlan(owner: true)), title: text("Ideas"), capture: Capture(kind: .idea)),
            Step(
                id: "say", kind: .say, title: text("Pitch"), show: text("Nüüd: $item"), capture: Capture(kind: .idea),
                within: ["pitch"]),
            Step(id: "end", kind: .say, title: text("End")),
        ],
        groups: [StepGroup(id: "pitch", kind: .forEach(.idea, expected: .literal(3)))])

    static let hats = Method(
        id: "hats", name: text("Hats"),
        settings: [
            Setting(id: "purpose", type: .choice([SettingChoice(id: "first", name: text("First"), gives: ["blue", "green", "blue"])]),
                ask: text("For?"), fallback: .value(.choice("first"))),
            Setting(id: "hats", type: .list, ask: text("Hats?"), fallback: .from("purpose")),
        ],
        steps: [
            Step(id: "speak", kind: .say, title: text("Speak"), within: ["hats"], part: "blue", color: .blue),
            Step(id: "jot", kind: .quiet(QuietPlan()), title: text("Jot"), within: ["hats"], part: "green", color: .green),
            Step(id: "speak", kind: .say, title: text("Speak"), within: ["hats"], part: "green", color: .green),
        ],
        groups: [
            StepGroup(
                id: "hats", kind: .sequence(setting: "hats"),
                parts: [.init(id: "blue", title: text("Blue hat")), .init(id: "green", title: text("Green hat"))])
        ])

    /// A draft, a test that two attempts may fail, and what then.
    static let testing = Method(
        id: "testing", name: text("Testing"),
        steps: [
            Step(id: "draft", kind: .say, title: text("Draft")),
            Step(
                id: "test", kind: .say, title: text("Test"),
                outcomes: [
                    Outcome(id: "yes", name: text("Agreed"), exit: .go("record"), decides: true),
                    Outcome(id: "again", name: text("Not yet"), exit: .retry("draft")),
                ], attempts: Attempts(atMost: .literal(2), then: "choices")),
            Step(id: "choices", kind: .say, title: text("Choices"), onCall: true),
            Step(id: "record", kind: .say, title: text("Record")),
        ])
}
