import Testing

@testable import Engine

@Suite("Idea market")
struct MarketTests {
    /// Ideas, a poll that sorts out, a visit, the ideas anew, a vote and the result.
    private static func method(names: Capture.Attribution = .name, keep: Int = 2) -> Method {
        Method(
            id: "market", name: LocalText(en: "Market"), sound: false,
            steps: [
                Step(
                    id: "ideas", kind: .collect(CollectPlan()), title: LocalText(en: "Ideas"),
                    capture: Capture(kind: .idea, names: names, readers: .participants)),
                Step(
                    id: "pitch", kind: .say, title: LocalText(en: "Pitch"), show: LocalText(et: "$item", en: "$item"), wall: .text,
                    minutes: Minutes(plan: .literal(.minute)), ends: .time, within: ["pitches"], showsClock: true),
                Step(
                    id: "sort", kind: .poll(PollPlan(ballot: .points(PollPlan.Points(unit: .dots, of: .idea)))),
                    title: LocalText(en: "Sort"), outcomes: [Outcome(id: "chosen", keep: .literal(keep))],
                    ifMore: MoreNotes(of: .idea, than: .literal(keep))),
                Step(
                    id: "walk", kind: .breakout(BreakoutPlan(of: .idea)), title: LocalText(en: "Walk"), wall: .stalls,
                    minutes: Minutes(plan: .literal(.minute)), ends: .time, showsClock: true),
                Step(
                    id: "visit", kind: .talk(TalkPlan()), title: LocalText(en: "Visit"), wall: .stalls,
                    minutes: Minutes(plan: .literal(.minutes(8))), ends: .time,
                    capture: Capture(kind: .note, names: .name, readers: .participants), within: ["walk"], showsClock: true),
                Step(id: "anew", kind: .draft(DraftPlan(of: .idea)), title: LocalText(en: "Anew"), capture: Capture(readers: .client)),
                Step(
                    id: "vote",
                    kind: .poll(
                        PollPlan(ballot: .points(PollPlan.Points(unit: .coins, of: .idea, each: .literal(10), perItem: .literal(5))))),
                    title: LocalText(en: "Vote")),
                Step(id: "result", kind: .say, title: LocalText(en: "Result"), wall: .result),
            ],
            groups: [
                StepGroup(id: "pitches", kind: .forEach(.idea, expected: nil)), StepGroup(id: "walk", kind: .breakout),
            ])
    }

    private func market(_ titles: [String], names: Capture.Attribution = .name, keep: Int = 2) throws -> (Workshop, [NoteID]) {
        var room = try Workshop(method: MarketTests.method(names: names, keep: keep))
        try room.flow(.start)
        let owners = room.state.people.everybody.map(\.id)
        for (place, title) in titles.enumerated() {
            try room.run(.note(.add([NoteDraft(title, by: owners[place % owners.count])])))
        }
        return (room, room.state.notes.all.map(\.id))
    }

    private func step(_ room: Workshop) -> String? { room.state.currentStep?.id }
    private func view(_ room: Workshop) -> PublicView.StepView? {
        if case .step(let step) = room.state.publicView(at: room.now).scene { step } else { nil }
    }
    private func tally(_ note: NoteID, _ count: Int) -> Command { .poll(.tally(.item(note), count)) }
    private func skipPitches(_ room: inout Workshop, _ count: Int) throws {
        for _ in 0...count { try room.flow(.next) }
    }

    @Test func pitchesEndByTheClockWhichTheWallShowsByItself() throws {
        var (room, _) = try market(["one", "two"])
        #expect(view(room)?.clock == nil)
        try room.flow(.next)
        #expect(view(room)?.clock?.remaining == .minute)
        room.wait(.seconds(90))
        #expect(room.state.currentVisit?.round == 2)
        #expect(view(room)?.clock?.remaining == .seconds(30))
        // Stalls for both: nothing has to be sorted out.
        room.wait(.seconds(40))
        #expect(step(room) == "walk")
    }

    @Test func theClockIsHiddenByOneSwitchAndGoesWithTheStep() throws {
        var (room, _) = try market(["one"])
        try room.flow(.next)
        try room.run(.wall(.show(.clock, false)))
        #expect(view(room)?.clock == nil)
        try room.flow(.next, .next)
        #expect(step(room) == "visit")
        #expect(view(room)?.clock != nil)
        try room.flow(.next)
        #expect(view(room)?.clock == nil)
    }

    @Test func theStepThatSortsOutIsThereOnlyWithTooManyIdeas() throws {
        var (room, _) = try market(["one", "two", "three"])
        try skipPitches(&room, 3)
        #expect(step(room) == "sort")
        (room, _) = try market(["one", "two"])
        try skipPitches(&room, 2)
        #expect(step(room) == "walk")
    }

    @Test func theMostWantedGetAStallAndTheOthersAreParked() throws {
        var (room, ideas) = try market(["one", "two", "three", "four"])
        try skipPitches(&room, 4)
        for (idea, dots) in zip(ideas, [1, 4, 0, 2]) { try room.run(tally(idea, dots)) }
        try room.run(.outcome(.confirm(nil)))
        #expect(step(room) == "walk")
        #expect(room.state.notes.all.map(\.kind) == [.parked, .idea, .parked, .idea])
        #expect(room.state.stalls(ofItem: 0).map(\.idea) == [ideas[1], ideas[3]])
        #expect(room.state.standingTables?.tables.map(\.host) == [room["Birgit"], room["Doris"]])
        // What was said in the poll that sorted out is no result.
        #expect(room.state.stalls(ofItem: 0).allSatisfy { $0.score == nil })
    }

    @Test func ideasLevelAtTheBorderAllGetAStall() throws {
        var (room, ideas) = try market(["one", "two", "three", "four"])
        try skipPitches(&room, 4)
        for (idea, dots) in zip(ideas, [3, 2, 2, 1]) { try room.run(tally(idea, dots)) }
        try room.run(.outcome(.confirm("chosen")))
        #expect(room.state.stalls(ofItem: 0).map(\.idea) == Array(ideas[0...2]))
    }

    @Test func goingOnWithoutConfirmingParksNothing() throws {
        var (room, ideas) = try market(["one", "two", "three"])
        try skipPitches(&room, 3)
        try room.run(tally(ideas[0], 3))
        try room.flow(.next)
        #expect(room.state.stalls(ofItem: 0).count == 3)
    }

    @Test func sortingOutIsTakenBackInOneStep() throws {
        var (room, ideas) = try market(["one", "two", "three"])
        try skipPitches(&room, 3)
        for (idea, dots) in zip(ideas, [3, 2, 1]) { try room.run(tally(idea, dots)) }
        try room.run(.outcome(.confirm(nil)))
        try room.run(.history(.undo(nil)))
        #expect(step(room) == "sort")
        #expect(room.state.notes.all.allSatisfy { $0.kind == .idea })
    }

    @Test func whatIsLeftAtAStallBelongsToItsIdea() throws {
        var (room, ideas) = try market(["one", "two"])
        try skipPitches(&room, 2)
        try room.flow(.next)
        try room.run(.note(.add([NoteDraft("how?", kind: .question, table: 2)])))
        try room.run(.note(.add([NoteDraft("nice", kind: .like, about: ideas[0])])))
        let notes = room.state.notes.all.suffix(2)
        #expect(notes.map(\.about) == [ideas[1], ideas[0]])
        #expect(notes.map(\.table) == [2, 1])
        #expect(room.state.stalls(ofItem: 0).map(\.left) == [[notes.last!.id], [notes.first!.id]])
    }

    @Test func whatIsSaidOfANewVersionBelongsToTheIdeaToo() throws {
        var (room, ideas) = try market(["one"])
        try skipPitches(&room, 1)
        try room.flow(.next, .next)
        #expect(step(room) == "anew")
        try room.run(.draft(.write(DraftCommand.Revision("one, better", of: ideas[0]))))
        let second = try #require(room.state.versions(of: ideas[0], item: 0).last?.note)
        try room.run(.note(.add([NoteDraft("I come", kind: .join, about: second)])))
        #expect(room.state.stalls(ofItem: 0)[0].left.count == 1)
        #expect(room.state.stalls(ofItem: 0).count == 1)
    }

    @Test func theResultIsHiddenUntilItIsRevealedAndNearTiesAreTies() throws {
        var room = try Workshop(people: (1...30).map { "P\($0)" }, method: MarketTests.method(keep: 3))
        try room.flow(.start)
        var ideas: [NoteID] = []
        for title in ["one", "two", "three"] { ideas.append(try room.note(title)) }
        try room.flow(.goto("vote"))
        for (idea, coins) in zip(ideas, [37, 20, 39]) { try room.run(tally(idea, coins)) }
        #expect(room.state.stalls(ofItem: 0).allSatisfy { $0.score == nil })
        try room.run(.poll(.reveal))
        #expect(room.state.stalls(ofItem: 0).map(\.score) == [37, 20, 39])
        try room.flow(.next)
        let shown = try #require(view(room)).stalls
        #expect(shown.map(\.title) == ["three", "one", "two"])
        #expect(shown.map(\.place) == [1, 1, 3])
        #expect(shown.map(\.isTied) == [true, true, false])
    }

    @Test func aLimitHoldsForOneStall() throws {
        var (room, ideas) = try market(["one", "two"])
        try room.flow(.goto("vote"))
        func vote(_ first: Int, _ second: Int) -> Refusal? {
            room.refusal(
                .poll(.vote(room["Anu"], [PollState.Mark(.item(ideas[0]), points: first), PollState.Mark(.item(ideas[1]), points: second)], reason: nil)))
        }
        #expect(vote(5, 5) == nil)
        #expect(vote(6, 0) == .tooManyForOne(most: 5))
        #expect(vote(-1, 0) == .tooManyForOne(most: 5))
    }

    @Test func theMapNamesOwnersOnlyWhereNamesAreKept() throws {
        var (room, _) = try market(["Tools: we lend them"])
        try skipPitches(&room, 1)
        #expect(view(room)?.stalls.map(\.title) == ["Tools"])
        #expect(view(room)?.stalls.map(\.owner) == ["Anu"])
        #expect(view(room)?.stalls.map(\.score) == [nil])
        (room, _) = try market(["Tools: we lend them"], names: .none)
        try skipPitches(&room, 1)
        #expect(view(room)?.stalls.map(\.owner) == [nil])
    }

    @Test func aWithheldIdeaIsNeitherOnTheMapNorInItsPitch() throws {
        var (room, ideas) = try market(["one", "two"])
        try room.run(.note(.setReaders(ideas[0], .me)))
        try room.flow(.next)
        #expect(view(room)?.text == "")
        try skipPitches(&room, 1)
        #expect(view(room)?.stalls.map(\.title) == ["two"])
    }

    @Test(arguments: [
        ("Tools: we lend them", "Tools"), ("Tools – we lend them", "Tools"), ("Tools\nWe lend them", "Tools"), ("Tools", "Tools"),
        (": odd", ": odd"), ("At 10:30 we begin", "At 10:30 we begin"),
    ])
    func anIdeaIsKnownByItsFirstWords(_ text: String, _ title: String) {
        #expect(IdeaTitle.of(text) == title)
    }

    @Test func newKeysOfStepsAndOutcomesAreReadBack() throws {
        let method = MarketTests.method()
        var fields = FieldWriter()
        method.write(to: &fields)
        var reader = FieldReader(fields.bytes)
        #expect(try Method(from: &reader) == method)
    }
}
