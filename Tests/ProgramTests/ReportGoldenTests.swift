import Testing

/// The reports of all workshops that scripts play, in three editions and both languages, kept as texts to be read.
@Suite("Reports of whole workshops")
struct ReportGoldenTests {
    /// A session and the folder of its reports.
    struct Kept: Sendable, CustomTestStringConvertible {
        var session: String
        var folder: String
        var replay: Result<ReplayedScript, any Error>
        var testDescription: String { session }
    }

    private static let kept = [
        Kept(session: "ring", folder: "Circle", replay: Replays.circle),
        Kept(session: "cafe", folder: "Cafe", replay: Replays.cafe),
        Kept(session: "day", folder: "OpenSpace", replay: Replays.openSpace),
        Kept(session: "fair", folder: "Market", replay: Replays.markets),
        Kept(session: "coins", folder: "Market", replay: Replays.markets),
        Kept(session: "advice", folder: "Market", replay: Replays.markets),
        Kept(session: "bus", folder: "Hats", replay: Replays.hats),
        Kept(session: "house", folder: "Consensus", replay: Replays.consensus),
        Kept(session: "sauna", folder: "Consensus", replay: Replays.consensus),
    ]

    @Test(arguments: kept, ["me", "participants", "client"])
    func theReportReadsAsExpected(kept: Kept, edition: String) throws {
        for language in ["et", "en"] {
            let report = try kept.replay.get().run(["export", kept.session, "--for", edition, "--lang", language])
            #expect(report.errors == "")
            let file = ReplayedScript.folder(kept.folder).appendingPathComponent("\(kept.session)-\(edition)-\(language).md")
            try Golden.expect(report.output, at: file)
        }
    }

    @Test(arguments: kept)
    func theReportForProgramsReadsAsExpected(kept: Kept) throws {
        let report = try kept.replay.get().run(["export", kept.session, "--format", "json", "--for", "client"])
        try Golden.expect(report.output, at: ReplayedScript.folder(kept.folder).appendingPathComponent("\(kept.session)-client.json"))
    }
}
