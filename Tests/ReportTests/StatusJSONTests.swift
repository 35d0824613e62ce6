import Engine
import Report
import Testing

@Suite struct StatusJSONTests {
    private func status(_ workshop: Workshop, after span: Span = .zero) -> JSON {
        statusJSON(workshop.ledger, at: workshop.now + span, language: .et)
    }

    @Test func everyNameOfTheContractIsThereBeforeTheStart() throws {
        let status = status(try Workshop())
        let names = [
            "title", "language", "now", "finished", "drift_ms", "message", "blank", "hold", "agenda", "item", "flow", "step",
            "turn", "round", "queue", "tables", "poll", "schedule", "draft", "people", "notes",
        ]
        for name in names { #expect(status[name] != nil, "\(name)") }
        for name in ["drift_ms", "message", "step", "turn", "round", "poll", "draft"] {
            #expect(status[name] == .null, "\(name)")
        }
        for name in ["queue", "tables", "schedule", "notes"] { #expect(status[name] == [], "\(name)") }
    }

    @Test func theStepTellsItsClock() throws {
        var workshop = try Workshop()
        try workshop.perform(.flow(.start))
        try workshop.perform(.clock(.extend(.minutes(2), .step)), after: .minutes(1))
        let step = status(workshop, after: .seconds(30))["step"]
        #expect(step?["id"] == "agreements")
        #expect(step?["kind"] == "collect")
        #expect(step?["planned_ms"] == 300_000)
        #expect(step?["elapsed_ms"] == 90_000)
        #expect(step?["remaining_ms"] == 330_000)
        #expect(step?["running"] == true)
        #expect(step?["visit"] == 1)
    }

    @Test func theHolderStaysTheHolderWhileSomebodySpeaksInBetween() throws {
        var workshop = try Workshop()
        try workshop.perform(.flow(.start))
        try workshop.perform(.flow(.next))
        try workshop.perform(.turn(.speak(Workshop.person(1))))
        try workshop.perform(.turn(.done), after: .seconds(20))
        try workshop.perform(.turn(.speak(Workshop.person(1))), after: .seconds(10))
        let status = status(workshop, after: .seconds(5))
        #expect(status["round"]?["holder"] == "p1.2")
        #expect(status["round"]?["spoken"] == ["p1.1"])
        #expect(status["turn"]?["person"] == "p1.1")
        #expect(status["interrupted"] == "p1.2")
        guard case .array(let people) = status["people"] else { return #expect(Bool(false), "people is no list") }
        #expect(people.first?["talk_ms"] == 25_000)
        #expect(people.first?["turns"] == 1)
    }

    @Test func passesAreTold() throws {
        var workshop = try Workshop()
        try workshop.perform(.flow(.start))
        try workshop.perform(.flow(.next))
        try workshop.perform(.turn(.speak(Workshop.person(1))))
        try workshop.perform(.turn(.pass))
        #expect(status(workshop)["round"]?["passed"] == ["p1.1"])
    }

    @Test func deletedNotesAreLeftOutAndErasedOnesHaveNoWords() throws {
        var workshop = try Workshop()
        try workshop.perform(.flow(.start))
        try workshop.note("jääb")
        let deleted = try workshop.note("KUSTUTATUD")
        try workshop.perform(.note(.delete(deleted)))
        let erased = try workshop.note("HÄVITATUD", .action, due: "HOMME")
        let before = workshop.now
        try workshop.perform(.wall(.blank(true)), after: .minutes(1))
        try workshop.erase(erased)
        for ledger in [workshop.ledger, workshop.ledger.known(at: before)] {
            let status = statusJSON(ledger, at: workshop.now, language: .et)
            for word in ["KUSTUTATUD", "HÄVITATUD", "HOMME"] { #expect(!status.pretty.contains(word)) }
            guard case .array(let notes) = status["notes"] else { return #expect(Bool(false), "notes is no list") }
            #expect(notes.map { $0["erased"] } == [false, true])
            #expect(notes.first?["text"] == "jääb")
            #expect(notes.first?["step"] == "agreements")
        }
    }

    @Test func thePublicFormHoldsNoPrivateNoteAndNoPass() throws {
        var workshop = try Workshop()
        try workshop.perform(.flow(.start))
        try workshop.note("SALAJANE", readers: .me)
        let state = workshop.ledger.state(showing: workshop.now)
        let json = publicJSON(state.publicView(at: workshop.now))
        #expect(json["scene"] == "step")
        #expect(json["text"] == "Mis meid hoiab?")
        #expect(!json.pretty.contains("SALAJANE"))
        #expect(publicText(state.publicView(at: workshop.now), zone: .greenwich) == ["Mis meid hoiab?"])
    }

    @Test func plainTextTellsWhereWeAre() throws {
        var workshop = try Workshop()
        try workshop.perform(.flow(.start))
        try workshop.perform(.flow(.next), after: .minutes(5))
        try workshop.perform(.turn(.speak(Workshop.person(1))))
        let now = workshop.now + .minutes(2)
        #expect(
            statusText(workshop.ledger, at: now, language: .en, zone: .greenwich) == [
                "Valga arutelu", "Circle · Talking-piece round (2/4)", "18:00 left of 20 min", "Mari Kask is speaking, 2:00",
                "Next: Jaan Tamm", "On time; ends about 9:33", "3 listed, 0 notes",
            ])
        #expect(
            statusText(workshop.ledger, at: now, language: .et, zone: .greenwich) == [
                "Valga arutelu", "Ring · Jutupulga ring (2/4)", "Aega jäänud 18:00, kavas 20 min", "Räägib Mari Kask, 2:00",
                "Järgmine: Jaan Tamm", "Ajakavas; lõpp umbes kell 9:33", "nimekirjas 3, 0 märget",
            ])
    }

    @Test func hostileTextsDoNotReachTheTerminal() throws {
        let workshop = try Workshop(title: "a\u{1B}[2Jb\u{202E}c", people: ["x\u{9B}y"])
        let lines = statusText(workshop.ledger, at: workshop.now, language: .en, zone: .greenwich)
        let text = lines.joined() + status(workshop).pretty
        for scalar in ["\u{1B}", "\u{202E}", "\u{9B}"] { #expect(!text.contains(scalar)) }
    }
}
