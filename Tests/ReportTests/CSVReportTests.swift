import Engine
import Report
import Testing

@Suite("Tables for a spreadsheet")
struct CSVReportTests {
    /// The rows of a table, as a program reads them whose cells are parted by that character.
    private func table(
        _ table: ReportTable, of workshop: Workshop, _ edition: Readers = .me, names: NameStyle? = nil, _ language: Language = .et
    ) -> [String] {
        let bytes = ReportFormat.csv.render(workshop.model(edition, names: names, language), zone: .greenwich, table: table)
        return String(decoding: bytes.dropFirst(3), as: UTF8.self).split(separator: "\r\n").map(String.init)
    }

    private func cell(_ text: String) throws -> String {
        var workshop = try Workshop()
        try workshop.perform(.flow(.start))
        try workshop.note(text)
        let lines = String(decoding: ReportFormat.csv.render(workshop.model(.client), zone: .greenwich), as: UTF8.self)
        let before = "1;Ring;Kokkulepped;Kokkulepe;"
        let row = lines[(lines.firstRange(of: before)?.upperBound ?? lines.endIndex)...]
        return String(row.dropLast(";;;;;;\r\n".unicodeScalars.count - 1))
    }

    @Test func notesInEstonian() throws {
        #expect(
            try table(.notes, of: .finished()) == [
                "Nr;Meetod;Samm;Liik;Tekst;Kes ütles;Roll;Vastutab;Tähtaeg;Kuupäev;Laud;Kell",
                "1;Ring;Kokkulepped;Kokkulepe;Kuulame üksteist;;;;;;;",
                "2;Ring;Jutupulga ring;Teema;Aeg;;;;;;;",
                "3;Ring;Jutupulga ring;Teema;minu mõte;;;;;;;",
                "4;Ring;Jutupulga ring;Teema;Usaldus;;;;;;;",
                "5;Ring;Edasi;Edasine tegevus;Kutsume valla kokku;;;Mari Kask;1. detsember;2026-12-01;;",
            ])
    }

    @Test func notesOfTheClientInEnglish() throws {
        #expect(
            try table(.notes, of: .finished(), .client, .en) == [
                "No.,Method,Step,Kind,Text,Said by,Role,Responsible,Due,Date,Table",
                "1,Circle,Agreements,Agreement,Kuulame üksteist,,,,,,",
                "2,Circle,Talking-piece round,Theme,Aeg,,,,,,",
            ])
    }

    @Test func actions() throws {
        #expect(
            try table(.actions, of: .finished(), .participants, names: .initials) == [
                "Nr;Mida teha;Kes;Mis ajaks;Kuupäev;Samm", "1;Kutsume valla kokku;M. K.;1. detsember;2026-12-01;Edasi",
            ])
    }

    @Test func timesOfTheFacilitatorAndOfTheClient() throws {
        #expect(
            try table(.times, of: .finished()) == [
                "Meetod;Samm;Algus;Kestis;Kavas;Üle aja;Olek",
                "Ring;Kokkulepped;2026-11-23 09:00;0:05:00;0:05:00;;",
                "Ring;Jutupulga ring;2026-11-23 09:05;0:25:00;0:20:00;0:05:00;",
                "Ring;Edasi;2026-11-23 09:30;0:10:00;0:05:00;0:05:00;",
                "Ring;Lõpp;2026-11-23 09:40;0:00:00;0:03:00;;vahele jäetud",
            ])
        #expect(
            try table(.times, of: .finished(), .client, .en) == [
                "Method,Step,Began,Took,State", "Circle,Agreements,2026-11-23 09:00,0:05:00,",
                "Circle,Talking-piece round,2026-11-23 09:05,0:25:00,", "Circle,Next,2026-11-23 09:30,0:10:00,",
            ])
    }

    @Test func people() throws {
        var workshop = try Workshop()
        try workshop.perform(.flow(.start))
        try workshop.perform(.flow(.next))
        try workshop.perform(.turn(.speak(Workshop.person(2))))
        try workshop.perform(.turn(.done), after: .minutes(3))
        #expect(
            table(.people, of: workshop) == [
                "Nimi;Rääkis;Kõnekordi;Osakaal %", "Jaan Tamm;0:03:00;1;100", "Mari Kask;;;", "Aino-Liis Mets;;;",
            ])
        #expect(table(.people, of: workshop, names: NameStyle.none) == ["Nimi;Rääkis;Kõnekordi;Osakaal %", ";0:03:00;1;100", "ja veel 2;;;"])
        #expect(table(.people, of: workshop, .client) == ["Osalejad", "3"])
        #expect(table(.people, of: workshop, .client, names: .full) == ["Nimi", "Mari Kask", "Jaan Tamm", "Aino-Liis Mets"])
    }

    @Test(arguments: [
        Sample("=cmd|' /C calc'!A0", "\"'=cmd|' /C calc'!A0\""),
        Sample("@SUM(A1)", "\"'@SUM(A1)\""),
        Sample("+1", "\"'+1\""),
        Sample("- punkt", "\"'- punkt\""),
        Sample("＝1+1", "\"'＝1+1\""),
        Sample("'=1", "\"''=1\""),
        Sample("'tere", "'tere"),
        Sample("a;=1", "\"a;=1\""),
        Sample("a,=1", "\"a,=1\""),
        Sample("ta ütles \"jah\"", "\"ta ütles \"\"jah\"\"\""),
        // A mark on a quote makes one character of both, and must not hide it.
        Sample("\"\u{301};=1", "\"\"\"\u{301};=1\""),
        Sample("üks\nkaks", "\"üks\nkaks\""),
        Sample("a\u{1B}[2J\u{202E}b\tc", "a␛[2J\u{FFFD}b c"),
        Sample("õäöüšž", "õäöüšž"),
    ])
    func noCellIsComputedOrFallsApart(sample: Sample) throws {
        #expect(try cell(sample.text) == sample.written)
    }

    @Test(arguments: [" ＝1", "\u{A0}\u{3000}=1", " ' @A1"])
    func spacesBeforeASignHideNoFormula(name: String) throws {
        let method = Method(id: "m", name: LocalText(en: name), steps: [Step(id: "talk", kind: .talk(TalkPlan()), title: LocalText(en: "Talk"))])
        var workshop = try Workshop(method)
        try workshop.perform(.flow(.start))
        try workshop.note("x")
        #expect(table(.notes, of: workshop)[1].hasPrefix("1;\"'\(name)\";Talk;"))
    }

    @Test func aSpreadsheetKnowsTheEncodingByItsMark() throws {
        for table in ReportTable.allCases {
            let bytes = try ReportFormat.csv.render(Workshop.finished().model(.me), zone: .greenwich, table: table)
            #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
            #expect(bytes.suffix(2) == [0x0D, 0x0A])
        }
    }
}
