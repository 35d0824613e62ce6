import Engine
import Report
import Testing
import Words

@Suite("Before a report is given away")
struct ReportPreviewTests {
    private func preview(_ workshop: Workshop, _ edition: Readers, names: NameStyle? = nil) -> ReportPreview {
        ReportPreview(workshop.ledger, at: workshop.now, edition: edition, names: names, language: .et)
    }

    private func omitted(_ workshop: Workshop, _ edition: Readers) -> [OmissionReason: Int] {
        Dictionary(uniqueKeysWithValues: preview(workshop, edition).leftOut.map { ($0.reason, $0.count) })
    }

    private func text(_ workshop: Workshop, _ edition: Readers) -> String {
        preview(workshop, edition).lines(zone: .greenwich, .et).map(\.text).joined(separator: "\n")
    }

    @Test func whatIsLeftOutIsCountedByReason() throws {
        var workshop = try Workshop.finished()
        let gone = try workshop.note("ära", readers: .client)
        try workshop.perform(.note(.delete(gone)))
        #expect(omitted(workshop, .me) == [.people: 3, .deleted: 1])
        #expect(omitted(workshop, .participants) == [.ownNotes: 1, .people: 3, .talkTimes: 3, .skippedSteps: 1, .deleted: 1])
        #expect(omitted(workshop, .client)[.participantsOnly] == 2)
    }

    @Test func nothingOfTheWordsOfWhatIsLeftOutIsSaid() throws {
        let workshop = try Workshop.finished()
        #expect(text(workshop, .me).contains("minu mõte"))
        #expect(!text(workshop, .participants).contains("minu mõte"))
        #expect(!text(workshop, .client).contains("Usaldus"))
    }

    @Test func namesInsideTextsAreToldWithTheNumberOfTheNote() throws {
        var workshop = try Workshop.finished()
        let id = try workshop.note("Marile ei meeldi buss", readers: .client)
        try workshop.note("Tammega räägitud", readers: .me)
        let mentions = preview(workshop, .client).mentions
        #expect(mentions.map(\.place) == [.note(id)])
        #expect(mentions.map(\.word) == ["Marile"])
        #expect(mentions.map(\.name) == ["Mari Kask"])
        #expect(preview(workshop, .me).mentions.map(\.word) == ["Marile", "Tammega"])
        #expect(text(workshop, .client).contains("! „Marile“ märkmes \(id): Mari Kask"))
    }

    @Test func namesInTheTitleAndTheQuestionsAreTold() throws {
        let workshop = try Workshop(title: "Mari Kase ring")
        #expect(preview(workshop, .client).mentions.map(\.place) == [.session, .session])
        #expect(preview(workshop, .client).mentions.map(\.word) == ["Mari", "Kase"])
        #expect(text(workshop, .client).contains("! „Kase“ kohtumise pealkirjas, eesmärgis või küsimuses: Mari Kask"))
    }

    @Test func photographsAreCountedUntilTheyAreApprovedAndTheirCaptionsAreReadThen() throws {
        var workshop = try Workshop.finished()
        let source = Picture.Source(digest: "a", format: .jpeg, width: 4, height: 3, orientation: 1, size: 9, name: "a", clock: .camera)
        try workshop.perform(.picture(.file(source, taken: workshop.now)))
        let id = try #require(workshop.ledger.state.pictures.all.first?.id)
        #expect(omitted(workshop, .participants)[.pictures] == 1)
        try workshop.perform(.picture(.change([id], .init(readers: .participants, caption: "Mari sein"))))
        #expect(omitted(workshop, .participants)[.pictures] == nil)
        #expect(preview(workshop, .participants).mentions.map(\.place) == [.picture(id)])
        #expect(omitted(workshop, .client)[.pictures] == 1)
        #expect(preview(workshop, .client).mentions.isEmpty)
    }

    @Test func theTextIsThatOfTheFileWithoutItsMarks() throws {
        var workshop = try Workshop.finished()
        try workshop.note("*tärn* | toru \\ kald_kriips #1\n- teine rida", readers: .client)
        let lines = preview(workshop, .client).lines(zone: .greenwich, .et)
        #expect(lines.contains { $0.kind == .title && $0.text == "Valga arutelu" })
        #expect(lines.contains { $0.kind == .text && $0.text == "– *tärn* | toru \\ kald_kriips #1" })
        #expect(lines.contains { $0.kind == .text && $0.text == "  - teine rida" })
        #expect(!lines.contains { $0.text.contains("| ---") || $0.text.hasPrefix("##") })
    }

    @Test func tablesStandInColumnsWhereTheyFit() throws {
        let lines = preview(try Workshop.finished(), .participants).lines(zone: .greenwich, .et).map(\.text)
        #expect(lines.contains("Samm            Algus  Kestis"))
        #expect(lines.contains("Kokkulepped     9:00   5 min"))
    }

    @Test func aTableThatIsTooWideIsToldRowByRow() throws {
        var workshop = try Workshop()
        try workshop.perform(.flow(.start))
        try workshop.note(String(repeating: "väga pikk tegevus ", count: 6), .action, readers: .client, owner: 1, due: "reede")
        let lines = preview(workshop, .client).lines(zone: .greenwich, .et).map(\.text)
        #expect(lines.contains { $0.hasPrefix("– väga pikk tegevus") })
        #expect(lines.contains("  Mis ajaks: reede"))
    }
}
