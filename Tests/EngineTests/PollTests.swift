import Testing

@testable import Engine

@Suite("A poll")
struct PollTests {
    private func vote(_ name: String, _ option: String, reason: String? = nil, in room: Workshop) -> Command {
        .poll(.vote(room[name], [PollState.Mark(.option(option))], reason: reason))
    }

    private func room(_ filled: [Item.Filled] = []) throws -> Workshop {
        var room = try Workshop(people: ["Anu", "Birgit", "Carl", "Doris", "Eve"], method: .deciding, filled: filled)
        try room.flow(.start, .next)
        return room
    }

    private func counts(_ room: Workshop) -> [Int] {
        room.state.currentPoll.map { room.state.count(of: $0).lines.map(\.count) } ?? []
    }

    @Test func proposesNothingWhileNobodyHasAnswered() throws {
        let room = try room()
        #expect(room.state.proposedOutcome == nil)
        #expect(room.refusal(.outcome(.confirm(nil))) == .nobodyAnswered)
        #expect(room.refusal(.outcome(.confirm("decided"))) == .notDecided(answered: 0, present: 5))
        #expect(room.refusal(.poll(.reveal)) == .nobodyAnswered)
    }

    @Test func decidesOnlyWhenEverybodyHasAnswered() throws {
        var room = try room()
        for name in ["Anu", "Birgit", "Carl", "Doris"] { try room.run(vote(name, "agree", in: room)) }
        #expect(room.state.proposedOutcome?.id == "not_yet")
        #expect(room.refusal(.outcome(.confirm("decided"))) == .notDecided(answered: 4, present: 5))
        try room.run(vote("Eve", "reservations", in: room))
        #expect(room.state.proposedOutcome?.id == "decided")
        try room.run(.outcome(.confirm(nil)))
        #expect(room.state.currentStep?.id == "record")
        #expect(room.state.decision(ofItem: 0)?.confirmed.count?.answered == 5)
    }

    @Test func nothingIsDecidedOverABlock() throws {
        var room = try room()
        try room.run(.poll(.agreeAll))
        try room.run(vote("Eve", "block", in: room))
        #expect(room.state.proposedOutcome?.id == "blocked")
        #expect(room.refusal(.outcome(.confirm("decided"))) == .notDecided(answered: 5, present: 5))
        try room.run(.outcome(.confirm(nil)))
        #expect(room.state.currentStep?.id == "hear")
        #expect(room.state.decision(ofItem: 0) == nil)
    }

    @Test func aLatecomerReopensWhatSeemedDecided() throws {
        var room = try room()
        try room.run(.poll(.agreeAll))
        #expect(room.state.proposedOutcome?.id == "decided")
        try room.run(.people(.add(names: ["Frida"])))
        #expect(room.state.proposedOutcome?.id == "not_yet")
    }

    @Test func aReasonGoesWhereItIsOwedThoughAnotherTestHasBegun() throws {
        var room = try room()
        try room.run(.poll(.agreeAll))
        try room.run(vote("Eve", "block", in: room))
        try room.run(.outcome(.confirm(nil)))
        try room.run(.flow(.goto("test")))
        try room.run(.poll(.agreeAll))
        #expect(room.state.owedReasons(ofItem: 0) == 1)
        try room.run(.poll(.reason(.person(room["Eve"]), "Too dear")))
        #expect(room.state.owedReasons(ofItem: 0) == 0)
        #expect(room.state.knownAnswers(ofItem: 0).last?.reason != nil)
        #expect(room.state.knownAnswers(ofItem: 0).map(\.test).last == 1)
    }

    @Test func manyStandAsidesAreAWeakProposal() throws {
        var room = try room()
        try room.run(.poll(.agreeAll))
        try room.run(vote("Eve", "stand_aside", in: room))
        #expect(room.state.proposedOutcome?.id == "decided")
        try room.run(vote("Carl", "stand_aside", in: room))
        #expect(room.state.proposedOutcome?.id == "weak")
    }

    @Test func theAttemptsLeadToAnotherWay() throws {
        var room = try room()
        for expected in ["hear", "hear", "choices"] {
            try room.run(.poll(.agreeAll))
            try room.run(vote("Eve", "block", in: room))
            try room.run(.outcome(.confirm(nil)))
            #expect(room.state.currentStep?.id == expected)
            try room.flow(.goto("test"))
        }
    }

    @Test func whoBlocksInTheLastTestIsHeardBeforeTheWayOut() throws {
        var method = Method.deciding
        method.steps[1].attempts?.after = "hear"
        method.steps[2].go = "frame"
        var room = try Workshop(people: ["Anu", "Birgit", "Carl"], method: method)
        try room.flow(.start, .next)
        for expected in ["frame", "frame", "choices"] {
            try room.run(.poll(.agreeAll))
            try room.run(vote("Carl", "block", in: room))
            try room.run(.outcome(.confirm(nil)))
            #expect(room.state.currentStep?.id == "hear")
            #expect(room.state.heardHere.map(\.person) == [room["Carl"]])
            try room.flow(.next)
            #expect(room.state.currentStep?.id == expected)
            try room.flow(.goto("test"))
        }
    }

    @Test func aRetryThatNobodyIsHeardInTakesTheWayOutAtOnce() throws {
        var method = Method.deciding
        method.steps[1].attempts = Attempts(atMost: .literal(1), then: "choices", after: "hear")
        var room = try Workshop(people: ["Anu", "Birgit", "Carl"], method: method)
        try room.flow(.start, .next)
        try room.run(vote("Carl", "agree", in: room))
        try room.run(.outcome(.confirm(nil)))
        #expect(room.state.currentStep?.id == "choices")
    }

    @Test func whatAllAgreeMeansIsSaidByTheScale() throws {
        var method = Method.deciding
        method.scales[0].allAgree = "reservations"
        var room = try Workshop(people: ["Anu", "Birgit", "Carl", "Doris", "Eve"], method: method)
        try room.flow(.start, .next)
        try room.run(.poll(.agreeAll))
        try room.run(vote("Eve", "block", in: room))
        #expect(counts(room) == [0, 4, 0, 1])
        #expect(room.state.currentPoll?.position(of: room["Anu"]) == "reservations")
    }

    @Test func aTestThatNobodyAnsweredIsNotCounted() throws {
        var room = try room()
        try room.flow(.again)
        #expect(room.state.testNumber == 1)
        try room.run(.poll(.agreeAll))
        try room.flow(.again)
        #expect(room.state.testNumber == 2)
    }

    @Test func aTestBegunAnewHasNoAnswers() throws {
        var room = try room()
        try room.run(.poll(.agreeAll))
        try room.flow(.again)
        #expect(counts(room) == [0, 0, 0, 0])
        #expect(room.state.polls(ofItem: 0).count == 2)
    }

    @Test func whatWasAnsweredStaysAsItWasWhenPeopleLeaveLater() throws {
        var room = try room()
        try room.run(.poll(.agreeAll))
        try room.flow(.next)
        try room.run(.people(.leave(room["Anu"])))
        let poll = try #require(room.state.polls(ofItem: 0).first?.poll)
        #expect(room.state.count(of: poll).answered == 5)
    }

    @Test func aReasonIsANoteWithoutAName() throws {
        var room = try room()
        try room.run(vote("Eve", "block", reason: "Liiga kallis", in: room))
        let note = try #require(room.state.notes.all.first)
        #expect(note.text == "Liiga kallis")
        #expect(note.kind == .concern)
        #expect(note.by == nil)
        #expect(room.state.currentPoll?.votes[room["Eve"]]?.reason == note.id)
        #expect(room.state.owedReasons(ofItem: 0) == 0)
    }

    @Test func aMissingReasonStaysOwedAndMayComeInALaterStep() throws {
        var room = try room()
        try room.run(vote("Eve", "block", in: room))
        try room.run(.outcome(.confirm(nil)))
        #expect(room.state.owedReasons(ofItem: 0) == 1)
        try room.run(.poll(.reason(.person(room["Eve"]), "Liiga kallis")))
        #expect(room.state.owedReasons(ofItem: 0) == 0)
        #expect(room.refusal(.poll(.reason(.person(room["Anu"]), "x"))) == .hasNotAnswered(room["Anu"]))
    }

    @Test func aNewPositionOwesANewReason() throws {
        var room = try room()
        try room.run(vote("Eve", "block", reason: "Liiga kallis", in: room))
        try room.run(vote("Eve", "stand_aside", in: room))
        #expect(room.state.owedReasons(ofItem: 0) == 1)
    }

    @Test func aCountThatDoesNotFitIsRefused() throws {
        var room = try room()
        try room.run(vote("Eve", "block", in: room))
        #expect(room.refusal(.poll(.tally(.option("agree"), 5))) == .countDoesNotFit(given: 5, stands: 4))
        try room.run(.poll(.tally(.option("agree"), 4)))
        #expect(counts(room) == [4, 0, 0, 1])
    }

    @Test func undoBringsTheEarlierAnswerBack() throws {
        var room = try room()
        try room.run(vote("Eve", "block", in: room))
        try room.run(vote("Eve", "agree", in: room))
        try room.run(.history(.undo(nil)))
        #expect(counts(room) == [0, 0, 0, 1])
    }

    @Test func aSecretPollTakesCountsOnly() throws {
        var room = try Workshop(people: ["Anu", "Birgit", "Carl", "Doris", "Eve"], method: .secretly)
        try room.flow(.start)
        #expect(room.refusal(vote("Eve", "yes", in: room)) == .secretPoll)
        #expect(room.refusal(.poll(.agreeAll)) == .secretPoll)
        try room.run(.poll(.tally(.option("yes"), 4)))
        try room.run(.poll(.reveal))
        #expect(room.state.pollView?.isWithheld == true)
        #expect(room.state.pollView?.positions.allSatisfy { $0.count == nil } == true)
        try room.run(.poll(.tally(.option("no"), 1)))
        #expect(room.state.pollView?.positions.map(\.count) == [4, 1])
    }

    @Test func theRoomSeesNoCountBeforeTheReveal() throws {
        var room = try room()
        try room.run(.poll(.agreeAll))
        #expect(room.state.pollView?.positions.map(\.count) == [nil, nil, nil, nil])
        #expect(room.state.pollView?.answered == nil)
        try room.run(.poll(.reveal))
        #expect(room.state.pollView?.positions.map(\.count) == [5, 0, 0, 0])
    }

    @Test func settingsDecideWhichPositionsThereAre() throws {
        let room = try room([Item.Filled(id: "abstain", value: .choice("allowed"))])
        #expect(room.state.currentPoll?.scale.options.map(\.id).last == "abstain")
    }

    @Test func pointsAreLimitedPerPersonAndPerItem() throws {
        var room = try Workshop(people: ["Anu", "Birgit"], method: .dots)
        try room.flow(.start)
        let items = [try room.note("Aed"), try room.note("Saun"), try room.note("Kelder")]
        try room.flow(.next)
        func give(_ points: [Int]) -> Command {
            .poll(.vote(room["Anu"], zip(items, points).map { PollState.Mark(.item($0), points: $1) }, reason: nil))
        }
        #expect(room.state.currentPoll?.limits == PollLimits(each: 4, perItem: 2))
        #expect(room.refusal(give([3, 0, 0])) == .tooManyForOne(most: 2))
        #expect(room.refusal(give([2, 2, 1])) == .tooManyPoints(given: 5, most: 4))
        #expect(room.refusal(give([-1, 0, 0])) == .tooManyForOne(most: 2))
        try room.run(give([2, 1, 0]))
        #expect(counts(room) == [2, 1, 0])
        try room.run(.poll(.tally(.item(items[2]), 3)))
        #expect(counts(room) == [2, 1, 3])
        try room.run(.poll(.allow(each: 6, perItem: 3)))
        try room.run(give([3, 3, 0]))
    }

    @Test func everyEventIsStoredAndReadBack() throws {
        let id = PersonID(Origin(command: 3)), note = NoteID(Origin(command: 9))
        let events: [PollEvent] = [
            .limited(PollLimits(each: 4, perItem: 2)), .voted(id, [PollState.Mark(.item(note), points: 3)]), .withdrawn(id),
            .tallied(.option("block"), 2), .agreedAll([id]), .called("block"), .revealed, .explained(visit: 4, .person(id), note),
            .explained(visit: 4, .option("block"), note), .naming(id, true),
        ]
        for event in events {
            let stored = Event.poll(event)
            #expect(try Event(tag: stored.tag, body: stored.body) == stored)
        }
        let count = PollCount(lines: [PollCount.Line(.option("agree"), 5)], answered: 5, present: 5, roster: 6)
        let confirmed = Event.outcome(.confirmed("decided", isRetry: false, count))
        #expect(try Event(tag: confirmed.tag, body: confirmed.body) == confirmed)
    }

    @Test func aMethodWithScalesAndRulesIsStoredAndReadBack() throws {
        var fields = FieldWriter()
        Method.deciding.write(to: &fields)
        var reader = FieldReader(fields.bytes)
        #expect(try Method(from: &reader) == Method.deciding)
    }
}

extension Method {
    private static let scale = Scale(
        id: "consensus",
        options: [
            PollOption(id: "agree"), PollOption(id: "reservations"), PollOption(id: "stand_aside", reason: .owed),
            PollOption(id: "block", reason: .owed),
            PollOption(id: "abstain", only: [Condition(setting: "abstain", choices: ["allowed"])]),
        ],
        call: ["block", "stand_aside", "reservations", "agree"])

    /// A test of consensus with the ways on from it.
    static let deciding = Method(
        id: "deciding", name: LocalText(en: "Deciding"),
        settings: [
            Setting(
                id: "abstain", type: .choice([SettingChoice(id: "allowed", name: .none), SettingChoice(id: "no", name: .none)]),
                ask: LocalText(en: "Abstain?"), fallback: .value(.choice("no"))),
            Setting(id: "limit", type: .integer(from: 0, to: 100), ask: LocalText(en: "Limit?"), fallback: .value(.integer(20))),
        ],
        steps: [
            Step(id: "frame", kind: .say, title: LocalText(en: "Frame")),
            Step(
                id: "test", kind: .poll(PollPlan(ballot: .scale(.literal("consensus")))), title: LocalText(en: "Test"),
                capture: Capture(kind: .concern, readers: .participants),
                outcomes: [
                    Outcome(
                        id: "blocked", exit: .retry("hear"),
                        when: PollRule([PollRule.Test(.choice("block"), .atLeast, .count(.literal(1)))])),
                    Outcome(
                        id: "weak", exit: .retry("frame"),
                        when: PollRule([PollRule.Test(.choice("stand_aside"), .over, .percent(.setting("limit")), of: .answered)])),
                    Outcome(
                        id: "decided", exit: .go("record"), decides: true,
                        when: PollRule([
                            PollRule.Test(.answered, .all, .count(.literal(0)), of: .present),
                            PollRule.Test(.choice("agree"), .atLeast, .percent(.literal(50)), of: .answered),
                        ])),
                    Outcome(id: "not_yet", exit: .retry("frame")),
                ],
                attempts: Attempts(atMost: .literal(3), then: "choices")),
            Step(id: "hear", kind: .talk(TalkPlan()), title: LocalText(en: "Hear"), onCall: true),
            Step(id: "choices", kind: .talk(TalkPlan()), title: LocalText(en: "Choices"), onCall: true),
            Step(id: "record", kind: .collect(CollectPlan()), title: LocalText(en: "Record")),
        ],
        scales: [scale])

    static let secretly = Method(
        id: "secretly", name: LocalText(en: "Secretly"),
        steps: [
            Step(
                id: "vote",
                kind: .poll(
                    PollPlan(
                        ballot: .options(Scale(id: "", options: [PollOption(id: "yes"), PollOption(id: "no")])), isSecret: true)),
                title: LocalText(en: "Vote"))
        ])

    static let dots = Method(
        id: "dots", name: LocalText(en: "Dots"),
        steps: [
            Step(id: "ideas", kind: .collect(CollectPlan()), title: LocalText(en: "Ideas"), capture: Capture(kind: .idea)),
            Step(
                id: "vote",
                kind: .poll(
                    PollPlan(ballot: .points(PollPlan.Points(unit: .dots, of: .idea, each: .literal(4), perItem: .literal(2))))),
                title: LocalText(en: "Vote")),
        ])
}
