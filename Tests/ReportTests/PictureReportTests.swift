import Engine
import Report
import Testing

@Suite("Photographs in reports")
struct PictureReportTests {
    /// Before the start one for the client; in the first step one for each kind of readers; then one taken out, one erased.
    private func workshop() throws -> Workshop {
        var workshop = try Workshop()
        func file(_ name: String, readers: Readers, caption: String) throws -> PictureID {
            let source = Picture.Source(
                digest: "digest-" + name, format: .jpeg, width: 40, height: 30, orientation: 1, size: 1_234, name: name + "-file.jpg", clock: .camera)
            try workshop.perform(.picture(.file(source, taken: workshop.now)))
            let id = PictureID(Origin(command: workshop.ledger.lastCommand))
            if readers != .me || !caption.isEmpty {
                try workshop.perform(.picture(.change([id], PictureCommand.Change(readers: readers, caption: caption))))
            }
            return id
        }
        _ = try file("early", readers: .client, caption: "EELFOTO")
        try workshop.perform(.flow(.start), after: .minutes(1))
        _ = try file("own", readers: .me, caption: "MINUFOTO")
        _ = try file("participants", readers: .participants, caption: "OSALEJAFOTO")
        _ = try file("bare", readers: .client, caption: "")
        let removed = try file("removed", readers: .client, caption: "VÄLJAVÕETUD")
        try workshop.perform(.picture(.remove([removed])))
        return workshop
    }

    @Test(arguments: [
        (Readers.me, ["digest-early", "digest-participants", "digest-bare"]), (.participants, ["digest-early", "digest-participants", "digest-bare"]),
        (.client, ["digest-early", "digest-bare"]),
    ])
    func areThereWhereTheyAreApproved(edition: Readers, digests: [String]) throws {
        let model = try workshop().model(edition)
        #expect(model.pictures.map(\.digest) == digests)
        #expect(model.pictures.map(\.number) == Array(1...digests.count))
    }

    @Test func standUnderTheirStepAndSayWhatStandsForThem() throws {
        let sections = try workshop().model(.client).items[0].sections
        #expect(sections.map { $0.pictures.map(\.digest) } == [["digest-early"], ["digest-bare"]])
        #expect(sections[0].title == nil)
        #expect(sections[0].pictures[0].alternative == "EELFOTO")
        #expect(sections[1].pictures[0].alternative == sections[1].title)
    }

    @Test func areNotAskedForBytesThatNobodyMaySee() throws {
        let model = try workshop().model(.participants)
        var asked: [String] = []
        for format in ReportFormat.allCases {
            _ = format.render(model, zone: .greenwich) { digest in
                asked.append(digest)
                return nil
            }
        }
        #expect(Set(asked).isSubset(of: ["digest-early", "digest-participants", "digest-bare"]))
    }

    @Test func areToldByTheirCaptionsInText() throws {
        let workshop = try workshop()
        let text = workshop.export(.md, .client)
        #expect(text.contains("- Foto 1: EELFOTO\n"))
        #expect(text.contains("- Foto 2\n"))
        for hidden in ["MINUFOTO", "OSALEJAFOTO", "VÄLJAVÕETUD", "-file.jpg", "digest-"] { #expect(!text.contains(hidden), "\(hidden)") }
        let own = workshop.export(.md, .me)
        #expect(own.contains("OSALEJAFOTO") && !own.contains("MINUFOTO"))
    }

    @Test func areListedForProgramsWithoutTheirBytes() throws {
        let model = try workshop().model(.client)
        let section = try #require(JSONReport.value(model)["items"].flatMap { value -> JSON? in
            guard case .array(let items) = value, case .array(let sections)? = items[0]["sections"] else { return nil }
            return sections.last
        })
        #expect(section["pictures"]?.compact == #"[{"number":2,"caption":"","format":"jpeg","width":40,"height":30,"bytes":1234}]"#)
    }

    @Test func captionsActAsNothingInMarkdown() throws {
        var workshop = try Workshop()
        let source = Picture.Source(digest: "d", format: .png, width: 1, height: 1, orientation: 1, size: 1, name: "x", clock: .file)
        try workshop.perform(.picture(.file(source, taken: workshop.now)))
        let id = PictureID(Origin(command: workshop.ledger.lastCommand))
        try workshop.perform(.picture(.change([id], PictureCommand.Change(readers: .client, caption: "<b>\u{1B}[2J](x)"))))
        let text = workshop.export(.md, .client)
        #expect(!text.contains("<b>") && !text.contains("\u{1B}"))
    }

    // MARK: In formats that show them

    private func render(_ format: ReportFormat, orientation: Int = 1, width: Int = 40, caption: String = "", bytes: [UInt8]? = Array("PICTUREBYTES".utf8)) throws -> String {
        var workshop = try Workshop()
        try workshop.perform(.flow(.start))
        let source = Picture.Source(digest: "d", format: .jpeg, width: width, height: 30, orientation: orientation, size: 12, name: "x", clock: .camera)
        try workshop.perform(.picture(.file(source, taken: workshop.now)))
        let id = PictureID(Origin(command: workshop.ledger.lastCommand))
        try workshop.perform(.picture(.change([id], PictureCommand.Change(readers: .client, caption: caption))))
        return String(decoding: format.render(workshop.model(.client), zone: .greenwich) { $0 == "d" ? bytes : nil }, as: UTF8.self)
    }

    @Test func standInAPageThemselves() throws {
        let page = try render(.html, caption: "Sein \"<b>")
        #expect(page.contains("<img src=\"data:image/jpeg;base64,UElDVFVSRUJZVEVT\" alt=\"Sein &quot;&lt;b&gt;\" width=\"40\" height=\"30\">"))
        #expect(page.contains("<figcaption>Sein &quot;&lt;b&gt;</figcaption>"))
        #expect(MarkupCheck(page).problem == nil)
        #expect(try render(.html).contains("alt=\"Kokkulepped\""))
        #expect(try !render(.html).contains("<figcaption>"))
    }

    @Test(arguments: [("", ""), ("P", "UA=="), ("PI", "UEk="), ("PIC", "UElD"), ("PICT", "UElDVA==")])
    func areWrittenInBase64(bytes: String, text: String) throws {
        #expect(try render(.html, bytes: Array(bytes.utf8)).contains("base64,\(text)\" alt"))
    }

    @Test func standInAWordFileWithTheirWords() throws {
        let text = try render(.docx, caption: "Sein \"&")
        #expect(text.contains("word/media/image1.jpegPICTUREBYTES"))
        #expect(text.contains("<Relationship Id=\"rId5\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/image\" Target=\"media/image1.jpeg\"/>"))
        #expect(text.contains("<a:blip r:embed=\"rId5\"/>"))
        #expect(text.contains("descr=\"Sein &quot;&amp;\""))
        #expect(text.contains("<w:pStyle w:val=\"Caption\"/></w:pPr><w:r><w:t xml:space=\"preserve\">Sein &quot;&amp;<"))
        #expect(text.contains("<wp:extent cx=\"381000\" cy=\"285750\"/>"))
    }

    @Test func areTurnedUprightInAWordFile() throws {
        // Seen 40 × 30, stored 30 × 40.
        let text = try render(.docx, orientation: 6)
        #expect(text.contains("<a:xfrm rot=\"5400000\"><a:off x=\"0\" y=\"0\"/><a:ext cx=\"285750\" cy=\"381000\"/>"))
        #expect(text.contains("<wp:effectExtent l=\"47625\" t=\"0\" r=\"47625\" b=\"0\"/>"))
        #expect(try render(.docx, orientation: 5).contains("<a:xfrm rot=\"16200000\" flipH=\"1\">"))
    }

    @Test func areNoWiderThanTheTextOfAWordFile() throws {
        #expect(try render(.docx, width: 65_535).contains("<wp:extent cx=\"5759450\" cy=\"2636\"/>"))
    }

    @Test(arguments: [ReportFormat.html, .docx])
    func thatCannotBeReadAreToldByTheirCaption(format: ReportFormat) throws {
        let text = try render(format, caption: "Sein", bytes: nil)
        #expect(text.contains("Foto 1: Sein"))
        #expect(!text.contains("<img") && !text.contains("<w:drawing>"))
    }

    @Test func theStatusListsThoseThatAreThere() throws {
        let workshop = try workshop()
        guard case .array(let pictures)? = statusJSON(workshop.ledger, at: workshop.now, language: .et)["pictures"] else {
            Issue.record("the status lists pictures")
            return
        }
        #expect(pictures.map { $0["number"] } == [1, 2, 3, 4])
        #expect(pictures.map { $0["readers"] } == ["client", "me", "participants", "client"])
        #expect(pictures[0]["step"] == .null)
        #expect(pictures[1]["time_from"] == "camera")
    }
}
