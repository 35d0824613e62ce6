import Engine
import Report
import Testing

/// What polls and structures of notes must not tell in a report.
@Suite("Confidentiality of polls and structures")
struct KindConfidentialityTests {
    private func vote(_ person: Int, _ option: String, _ reason: String? = nil) -> Command {
        .poll(.vote(Workshop.person(person), [PollState.Mark(.option(option))], reason: reason))
    }

    @Test(arguments: [Readers.participants, .client])
    func countsThatTheRoomHasNotSeenAreInNoReport(edition: Readers) throws {
        var workshop = try Workshop(.testing(isSecret: false))
        try workshop.perform(.flow(.start))
        let before = workshop.export(.md, edition)
        try workshop.perform(vote(1, "block"))
        try workshop.perform(vote(2, "agree"))
        #expect(workshop.export(.md, edition) == before)
        #expect(workshop.export(.md, .me).contains("2/3"))
        try workshop.perform(.poll(.reveal))
        #expect(workshop.export(.md, edition).contains("2/3"))
    }

    @Test func aPollInNumbersTellsNoMoreThanTheRecordDoes() throws {
        var workshop = try Workshop(.testing(isSecret: false))
        try workshop.perform(.flow(.start))
        try workshop.perform(vote(1, "block"))
        #expect(workshop.model(.client).items[0].polls.isEmpty)
        #expect(workshop.model(.me).items[0].polls.map { $0.lines.map(\.count) } == [[0, 1]])
        try workshop.perform(.poll(.reveal))
        #expect(workshop.model(.client).items[0].polls.map { $0.lines.map(\.count) } == [[0, 1]])
    }

    @Test(arguments: Readers.allCases)
    func aSecretPollOfFewIsATableWithoutCounts(edition: Readers) throws {
        var workshop = try Workshop(.testing(isSecret: true))
        try workshop.perform(.flow(.start))
        try workshop.perform(.poll(.tally(.option("block"), 1)))
        try workshop.perform(.flow(.next))
        let bytes = ReportFormat.csv.render(workshop.model(edition), zone: .greenwich, table: .votes)
        let rows = String(decoding: bytes, as: UTF8.self).split(separator: "\r\n").dropFirst()
        #expect(rows.map(String.init) == ["Testing;Test;1;Nõus;ei näidata;1;3;kinnitamata", "Testing;Test;1;Vastu;ei näidata;1;3;kinnitamata"])
    }

    @Test func reasonsWithoutANameStandByTheirWords() throws {
        var workshop = try Workshop(.testing(isSecret: false))
        try workshop.perform(.flow(.start))
        try workshop.perform(vote(1, "block", "viimane"))
        try workshop.perform(vote(2, "block", "esimene"))
        try workshop.perform(vote(3, "block", "keskmine"))
        try workshop.perform(.flow(.next))
        let lists = workshop.model(.client).items[0].exhibits.flatMap(\.body).compactMap { body in
            if case .list(let texts) = body { texts.filter { $0.hasPrefix("Vastu") } } else { nil }
        }
        #expect(lists.filter { !$0.isEmpty } == [["Vastu: esimene", "Vastu: keskmine", "Vastu: viimane"]])
    }

    @Test func whatIsOwedTellsNothingOfAWithheldVote() throws {
        func told(_ option: String) throws -> String {
            var workshop = try Workshop(.testing(isSecret: true))
            try workshop.perform(.flow(.start))
            try workshop.perform(.poll(.tally(.option(option), 1)))
            try workshop.perform(.flow(.next))
            return workshop.export(.md, .client)
        }
        #expect(try told("block") == told("agree"))
    }

    @Test(arguments: [Readers.me, .participants, .client])
    func aReasonInAWithheldVoteNamesNoPosition(edition: Readers) throws {
        var workshop = try Workshop(.testing(isSecret: true))
        try workshop.perform(.flow(.start))
        try workshop.perform(.poll(.tally(.option("block"), 1)))
        try workshop.perform(.poll(.reason(.option("block"), "liiga kallis")))
        try workshop.perform(.flow(.next))
        let text = workshop.export(.md, edition)
        #expect(text.contains("- liiga kallis"))
        #expect(!text.contains("Vastu: liiga kallis"))
    }

    @Test func theTitleOfAPollSaysNoWordsOfAWithheldNote() throws {
        let method = Method(
            id: "each", name: LocalText(en: "Each"),
            steps: [
                Step(id: "collect", kind: .collect(CollectPlan()), title: LocalText(en: "Collect"), capture: Capture(kind: .idea)),
                Step(
                    id: "vote", kind: .poll(PollPlan(ballot: .options(.positions))), title: LocalText(en: "$item"),
                    within: ["each"]),
            ], groups: [StepGroup(id: "each", kind: .forEach(.idea, expected: nil))])
        var workshop = try Workshop(method)
        try workshop.perform(.flow(.start))
        try workshop.note("SALAJANE", .idea, readers: .me)
        try workshop.perform(.flow(.next))
        try workshop.perform(vote(1, "agree"))
        try workshop.perform(.flow(.next))
        #expect(!workshop.export(.md, .client).contains("SALAJANE"))
        #expect(workshop.export(.md, .me).contains("SALAJANE"))
    }

    @Test func notesInAGroupStandByTheirWords() throws {
        let method = Method(
            id: "wall", name: LocalText(en: "Wall"),
            steps: [
                Step(
                    id: "sort", kind: .arrange(ArrangePlan()), title: LocalText(en: "Sort"),
                    capture: Capture(kind: .idea, readers: .client))
            ])
        var workshop = try Workshop(method)
        try workshop.perform(.flow(.start))
        let notes = try ["õun", "Aed", "maja"].map { try workshop.note($0) }
        try workshop.perform(.arrange(.group(notes, "Koht")))
        let lists = workshop.model(.client).items[0].exhibits.flatMap(\.body).compactMap { body in
            if case .list(let texts) = body { texts } else { nil }
        }
        #expect(lists == [["Aed", "maja", "õun"]])
    }
}

extension Scale {
    fileprivate static let positions = Scale(
        id: "", options: [
            PollOption(id: "agree", name: LocalText(et: "Nõus")), PollOption(id: "block", name: LocalText(et: "Vastu"), reason: .owed),
        ])
}

extension Method {
    /// A test of two positions, and a farewell.
    fileprivate static func testing(isSecret: Bool) -> Method {
        Method(
            id: "testing", name: LocalText(en: "Testing"),
            steps: [
                Step(
                    id: "test", kind: .poll(PollPlan(ballot: .options(.positions), isSecret: isSecret)), title: LocalText(en: "Test"),
                    capture: Capture(kind: .concern, readers: .client)),
                Step(id: "farewell", kind: .say, title: LocalText(en: "Farewell")),
            ])
    }
}
