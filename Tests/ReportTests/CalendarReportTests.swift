import Engine
import Report
import Testing

@Suite("Actions and reviews in a calendar")
struct CalendarReportTests {
    /// An action for participants with a date.
    private func workshop(_ text: String = "Kutsume valla kokku", due: String? = "15.12.2026", owner: Int? = 1) throws -> Workshop {
        var workshop = try Workshop()
        try workshop.perform(.flow(.start))
        try workshop.note(text, .action, readers: .client, owner: owner, due: due)
        return workshop
    }

    /// The lines as a calendar reads them: those that were broken are whole again.
    private func lines(_ workshop: Workshop, _ edition: Readers = .me, _ language: Language = .et) -> [String] {
        // Octets, not characters: a line may be broken before a mark that would stick to the space.
        var octets = ReportFormat.ics.render(workshop.model(edition, language), zone: .greenwich)
        while let fold = octets.firstRange(of: Array("\r\n ".utf8)) { octets.removeSubrange(fold) }
        return String(decoding: octets, as: UTF8.self).split(separator: "\r\n").map(String.init)
    }

    @Test func anActionIsADay() throws {
        let lines = try lines(workshop())
        #expect(
            lines.filter { !$0.hasPrefix("UID:") } == [
                "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//ruum//ruum//ET", "CALSCALE:GREGORIAN", "X-WR-CALNAME:Valga arutelu", "BEGIN:VEVENT",
                "DTSTAMP:20261123T090000Z", "DTSTART;VALUE=DATE:20261215", "DTEND;VALUE=DATE:20261216", "SUMMARY:Kutsume valla kokku",
                "DESCRIPTION:Vastutab: Mari Kask\\nKohtumine: Valga arutelu", "TRANSP:TRANSPARENT", "END:VEVENT", "END:VCALENDAR",
            ])
    }

    @Test func theReviewOfADecisionIsADayToo() throws {
        var workshop = try Workshop()
        try workshop.perform(.flow(.start))
        try workshop.note("Proovime aasta", .decision, readers: .client, due: "1. oktoober 2027")
        let lines = lines(workshop, .client, .en)
        #expect(lines.contains("DTSTART;VALUE=DATE:20271001"))
        #expect(lines.contains("SUMMARY:Review: Proovime aasta"))
        #expect(lines.contains("DESCRIPTION:Session: Valga arutelu"))
    }

    @Test func whoDoesItIsSaidOnlyWhereTheEditionDoes() throws {
        #expect(try !lines(workshop(), .client).contains { $0.contains("Mari") })
    }

    @Test func anEntryKeepsItsIdentityWhenItsDateMovesAndInEveryEdition() throws {
        func identities(_ workshop: Workshop, _ edition: Readers = .me) -> [String] {
            lines(workshop, edition).filter { $0.hasPrefix("UID:") }
        }
        let first = try identities(workshop())
        #expect(first.count == 1)
        #expect(try identities(workshop(due: "16.12.2026", owner: 2)) == first)
        #expect(try identities(workshop(), .client) == first)
        #expect(try identities(workshop("Kutsume linna kokku")) != first)
    }

    @Test func twoActionsOfTheSameWordsAreTwo() throws {
        var workshop = try workshop()
        try workshop.note("Kutsume valla kokku", .action, readers: .client, due: "16.12.2026")
        #expect(Set(lines(workshop).filter { $0.hasPrefix("UID:") }).count == 2)
    }

    @Test func whatHasNoDayIsNamed() throws {
        var workshop = try workshop()
        try workshop.note("Helistame", .action)
        try workshop.note("Kirjutame", .action, due: "kevadel")
        let model = workshop.model(.me)
        #expect(CalendarReport.count(model) == 1)
        #expect(CalendarReport.undated(model).withoutDue == 1)
        #expect(CalendarReport.undated(model).unreadable == ["kevadel"])
    }

    @Test(arguments: [
        Sample("a;b,c\\d", #"a\;b\,c\\d"#),
        Sample("rida\nEND:VEVENT", #"rida END:VEVENT"#),
        Sample(";\u{301}x", "\\;\u{301}x"),
        Sample("a\u{1B}]0;x\u{7}\u{202E}b", "a␛]0\\;x␇\u{FFFD}b"),
    ])
    func whatPeopleTypeStaysInItsLine(sample: Sample) throws {
        #expect(try lines(workshop(sample.text)).contains("SUMMARY:\(sample.written)"))
    }

    @Test func aLongActionIsWholeInItsDescription() throws {
        let text = String(repeating: "õhtul 👩‍👩‍👧 ", count: 20) + "lõpp"
        let lines = try lines(workshop(text))
        #expect(lines.contains { $0.hasPrefix("SUMMARY:õhtul") && $0.hasSuffix("…") })
        #expect(lines.contains { $0.hasPrefix("DESCRIPTION:\(text)\\n") })
    }

    @Test func noLineIsLongerThanSeventyFiveOctets() throws {
        let text = try workshop(String(repeating: "õ", count: 90)).export(.ics, .me)
        #expect(text.split(separator: "\r\n").allSatisfy { $0.utf8.count <= 75 })
        #expect(text.hasSuffix("END:VCALENDAR\r\n"))
    }
}
