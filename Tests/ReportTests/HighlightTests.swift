import Engine
import Report
import Testing

@Suite("Highlights and merged notes")
struct HighlightTests {
    /// A shared note of the round, one for the client too, and one for the facilitator alone.
    private static func workshop() throws -> (Workshop, shared: NoteID, own: NoteID) {
        var workshop = try Workshop()
        try workshop.perform(.flow(.start))
        try workshop.perform(.flow(.next), after: .minutes(3))
        let shared = try workshop.note("Usaldus", readers: .participants)
        let own = try workshop.note("Salasõna", readers: .me)
        return (workshop, shared, own)
    }

    @Test func standAtTheHeadOfTheItemAndWhereTheyBelong() throws {
        var (workshop, shared, _) = try Self.workshop()
        try workshop.perform(.harvest(.highlight(shared, true)))
        let report = workshop.export(.md, .participants)
        #expect(report.contains("### Esile tõstetud\n\n- ★ Usaldus (Jutupulga ring)\n"))
        #expect(report.contains("\n- ★ Usaldus (esile tõstetud)\n"))
        let json = workshop.export(.json, .participants)
        #expect(json.contains(#""highlight": true"#))
        #expect(workshop.model(.participants).items[0].highlights.map(\.note.text) == ["Usaldus"])
    }

    @Test func anActionIsMarkedInItsTable() throws {
        var (workshop, _, _) = try Self.workshop()
        let action = try workshop.note("Helista valda", .action, readers: .participants, due: "reede")
        try workshop.perform(.harvest(.highlight(action, true)))
        #expect(workshop.export(.md, .participants).contains("| ★ Helista valda (esile tõstetud) | reede |"))
    }

    @Test func withoutAnyThereIsNoHeading() throws {
        let (workshop, _, _) = try Self.workshop()
        #expect(!workshop.export(.md, .me).contains("Esile tõstetud"))
        #expect(!workshop.export(.md, .me).contains("★"))
    }

    @Test(arguments: [Readers.participants, .client]) func anotherEditionKnowsNothingOfAPrivateHighlight(edition: Readers) throws {
        var (workshop, _, own) = try Self.workshop()
        let before = workshop.model(edition)
        try workshop.perform(.harvest(.highlight(own, true)))
        #expect(workshop.model(edition) == before)
    }

    @Test(arguments: ReportFormat.allCases, [Readers.participants, .client])
    func whatAPrivateNoteBroughtAlongIsInNoOtherEdition(format: ReportFormat, edition: Readers) throws {
        for isTurned in [false, true] {
            var (workshop, shared, own) = try Self.workshop()
            try workshop.perform(.harvest(isTurned ? .merge(shared, into: own) : .merge(own, into: shared)))
            let report = workshop.export(format, edition)
            #expect(!report.contains("Salasõna"))
            #expect(!report.contains("Usaldus"))
        }
    }

    @Test func aMergedNoteIsToldOnce() throws {
        var (workshop, shared, _) = try Self.workshop()
        let other = try workshop.note("Avatus", readers: .participants)
        try workshop.perform(.harvest(.merge(other, into: shared)))
        let texts = workshop.model(.participants).items[0].sections.flatMap(\.groups).flatMap(\.notes).map(\.text)
        #expect(texts == ["Usaldus\nAvatus"])
    }

    @Test func whatTheClientMayNotReadIsKeptFromTheClient() throws {
        var (workshop, shared, _) = try Self.workshop()
        let open = try workshop.note("Bussid", readers: .client)
        try workshop.perform(.harvest(.merge(shared, into: open)))
        #expect(!workshop.export(.md, .client).contains("Bussid"))
        #expect(workshop.export(.md, .participants).contains("Bussid"))
    }

    @Test func speakersWhoDifferAreNotNamed() throws {
        var workshop = try Workshop(.named)
        try workshop.perform(.flow(.start))
        let one = try workshop.note("Bussid", by: 1)
        let other = try workshop.note("Rongid", by: 2)
        #expect(workshop.export(.md, .client).contains("Bussid (Mari Kask)"))
        try workshop.perform(.harvest(.merge(other, into: one)))
        let sections = workshop.model(.client).items[0].sections
        #expect(sections.flatMap(\.groups).flatMap(\.notes).allSatisfy { $0.by == nil && $0.at == nil })
    }
}
