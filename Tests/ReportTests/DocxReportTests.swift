import Engine
import Report
import Testing

/// The parts are stored as they are, so that a test reads them in the bytes.
@Suite("Reports for Word")
struct DocxReportTests {
    private func paragraphs(_ text: String) -> [String] {
        let body = text[(text.firstRange(of: "<w:body>")?.upperBound ?? text.startIndex)...]
        return body.split(separator: "<w:p>").dropFirst().map { paragraph in
            let style = paragraph.firstRange(of: "<w:pStyle w:val=\"").map { paragraph[$0.upperBound...].prefix { $0 != "\"" } } ?? ""
            let end = paragraph.firstRange(of: "</w:p>")?.lowerBound ?? paragraph.endIndex
            let runs = paragraph[..<end].split(separator: "<w:t xml:space=\"preserve\">").dropFirst()
            return "\(style): " + runs.map { $0.prefix { $0 != "<" } }.joined(separator: "|")
        }
    }

    @Test func theParticipantsEditionInEstonian() throws {
        let text = try Workshop.finished().export(.docx, .participants, names: .initials)
        let body = paragraphs(text).filter { !$0.hasPrefix("AfterTable") && !$0.hasPrefix("Footer") }
        #expect(
            body == [
                "Title: Valga arutelu", "Subtitle: Kokkuvõte osalejatele", "Fact: Aeg|23. november 2026, 9:00–9:40", "Fact: Koht|Valga",
                "Fact: Osalejad|nimekirjas 3: M. K., J. T., A.-L. M.", "Heading1: Edasine tegevus", "TableText: Mida teha", "TableText: Kes",
                "TableText: Mis ajaks", "TableText: Samm", "TableText: Kutsume valla kokku", "TableText: M. K.", "TableText: 1. detsember",
                "TableText: Edasi", "Heading1: Ring", "Question: Mis meid hoiab?", "Heading2: Kohtumise käik", "TableText: Samm",
                "TableText: Algus", "TableText: Kestis", "TableText: Kokkulepped", "TableText: 9:00", "TableText: 5 min",
                "TableText: Jutupulga ring", "TableText: 9:05", "TableText: 25 min", "TableText: Edasi", "TableText: 9:30", "TableText: 10 min",
                "Heading2: Kokkulepped", "ListBullet: Kuulame üksteist", "Heading2: Jutupulga ring", "Heading3: Teemad", "ListBullet: Aeg",
                "ListBullet: Usaldus",
            ])
    }

    @Test func numbersStandOnTheRight() throws {
        var workshop = try Workshop(.named)
        try workshop.perform(.flow(.start))
        try workshop.perform(.flow(.next), after: .minutes(2))
        let text = workshop.export(.docx, .client)
        let right = "<w:pStyle w:val=\"TableText\"/><w:jc w:val=\"right\"/></w:pPr><w:r><w:t xml:space=\"preserve\">"
        #expect(text.contains(right + "9:00<"))
        #expect(text.contains(right + "2 min<"))
        #expect(!text.contains(right + "Kuulame<"))
    }

    @Test func theWidthsOfColumnsFillThePage() throws {
        let text = try Workshop.finished().export(.docx, .me)
        let tables = text.split(separator: "<w:tblGrid>").dropFirst().map { table in
            table[..<(table.firstRange(of: "</w:tblGrid>")?.lowerBound ?? table.endIndex)].split(separator: "\"").compactMap { Int($0) }
        }
        #expect(tables.count == 3)
        #expect(tables.allSatisfy { $0.reduce(0, +) == 9_070 && $0.allSatisfy { $0 > 0 } })
    }

    @Test func theHeadOfATableIsRepeatedOnEachPage() throws {
        let text = try Workshop.finished().export(.docx, .client)
        #expect(text.contains("<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>"))
    }

    @Test func aTreeIsAListInLists() throws {
        let method = Method(
            id: "tree", name: LocalText(en: "Tree"),
            steps: [
                Step(
                    id: "sort", kind: .arrange(ArrangePlan(form: .tree)), title: LocalText(en: "Sort"),
                    capture: Capture(kind: .idea, readers: .client))
            ])
        var workshop = try Workshop(method)
        try workshop.perform(.flow(.start))
        let root = try workshop.note("juur")
        try workshop.perform(.arrange(.under(try workshop.note("oks"), root)))
        let text = workshop.export(.docx, .client)
        #expect(text.contains("<w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t xml:space=\"preserve\">juur<"))
        #expect(text.contains("<w:ilvl w:val=\"1\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t xml:space=\"preserve\">oks<"))
    }

    @Test(arguments: [(Language.et, "et-EE"), (.en, "en-GB")])
    func theLanguageAndTheTitleAreThoseOfTheReport(language: Language, tag: String) throws {
        let text = try Workshop(title: "A & B").export(.docx, .client, language)
        #expect(text.contains("<w:lang w:val=\"\(tag)\""))
        #expect(text.contains("<dc:title>A &amp; B</dc:title>"))
        #expect(!text.contains("dc:creator"))
        #expect(!text.contains("lastModifiedBy"))
    }

    @Test(arguments: [
        Sample("]]><w:p>", "]]&gt;&lt;w:p&gt;"),
        Sample("a & \"b\"", "a &amp; &quot;b&quot;"),
        Sample("<\u{301}", "&lt;\u{301}"),
        Sample("a\u{0}\u{1B}[2J\u{202E}b\u{FFFE}", "a␀␛[2J\u{FFFD}b\u{FFFD}"),
        Sample("üks\n\nkaks", "üks</w:t><w:br/><w:t xml:space=\"preserve\"></w:t><w:br/><w:t xml:space=\"preserve\">kaks"),
    ])
    func whatPeopleTypeIsNoMarkup(sample: Sample) throws {
        var workshop = try Workshop()
        try workshop.perform(.flow(.start))
        try workshop.note(sample.text)
        #expect(workshop.export(.docx, .client).contains("<w:t xml:space=\"preserve\">\(sample.written)</w:t>"))
    }

    @Test func theSameReportIsTheSameFile() throws {
        let model = try Workshop.finished().model(.me)
        let first = ReportFormat.docx.render(model, zone: .greenwich)
        #expect(ReportFormat.docx.render(model, zone: .greenwich) == first)
        // A local header, the content types first.
        #expect(first.starts(with: [0x50, 0x4B, 0x03, 0x04]))
        #expect(first.dropFirst(30).starts(with: Array("[Content_Types].xml".utf8)))
    }
}
