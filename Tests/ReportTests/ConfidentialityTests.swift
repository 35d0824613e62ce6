import Engine
import Report
import Testing

@Suite struct ConfidentialityTests {
    /// Every file that can be made of a session, each with all its tables.
    private func exports(
        _ workshop: Workshop, _ editions: [Readers], names: [NameStyle?] = [nil] + NameStyle.allCases.map(Optional.some)
    ) -> [String] {
        var all: [String] = []
        for edition in editions {
            for format in ReportFormat.allCases {
                for style in names {
                    for language in Language.allCases {
                        let model = workshop.model(edition, names: style, language)
                        let tables = format == .csv ? ReportTable.allCases : [.notes]
                        let texts = tables.map { String(decoding: format.render(model, zone: .greenwich, table: $0), as: UTF8.self) }
                        all.append(texts.joined())
                    }
                }
            }
        }
        return all
    }

    @Test func wordsReachOnlyTheirReaders() throws {
        var workshop = try Workshop()
        try workshop.note("MINUENNE", readers: .me)
        try workshop.perform(.flow(.start))
        try workshop.note("MINUMÄRGE", readers: .me)
        // Actions with a day, so that a calendar has them too.
        try workshop.note("MINUTEGEVUS", .action, readers: .me, due: "1.12.2026")
        try workshop.note("OSALEJATEMÄRGE", .action, readers: .participants, due: "2.12.2026")
        try workshop.note("TELLIJAMÄRGE", .action, readers: .client, due: "3.12.2026")
        let withdrawn = try workshop.note("TAGASIVÕETUD", .action, readers: .client, due: "4.12.2026")
        try workshop.perform(.note(.setReaders(withdrawn, .me)))
        let edited = try workshop.note("ENNEPARANDUST", readers: .client)
        try workshop.perform(.note(.edit(edited, "pärast")))
        try workshop.perform(.note(.delete(try workshop.note("KUSTUTATUD", readers: .client))))
        try workshop.erase(try workshop.note("HÄVITATUD", readers: .client, due: "HÄVITATUDTÄHTAEG"))
        try workshop.note("VÕETUDTAGASI", readers: .client)
        try workshop.perform(.history(.undo(nil)))

        let gone = ["ENNEPARANDUST", "KUSTUTATUD", "HÄVITATUD", "VÕETUDTAGASI"]
        let hidden: [Readers: [String]] = [
            .me: gone, .participants: gone + ["MINUENNE", "MINUMÄRGE", "MINUTEGEVUS", "TAGASIVÕETUD"],
            .client: gone + ["MINUENNE", "MINUMÄRGE", "MINUTEGEVUS", "TAGASIVÕETUD", "OSALEJATEMÄRGE"],
        ]
        for edition in Readers.allCases {
            for text in exports(workshop, [edition]) {
                #expect(text.contains("TELLIJAMÄRGE"))
                for word in hidden[edition] ?? [] { #expect(!text.contains(word), "\(word) for \(edition)") }
            }
        }
        for text in exports(workshop, [.me]) {
            for word in ["MINUTEGEVUS", "OSALEJATEMÄRGE"] { #expect(text.contains(word)) }
            if !text.hasPrefix("BEGIN:VCALENDAR") { for word in ["MINUENNE", "MINUMÄRGE"] { #expect(text.contains(word)) } }
        }
    }

    @Test func notesWithoutANameAreInNoSpeakingOrderAndHaveNoInstantInAnyEdition() throws {
        var workshop = try Workshop()
        try workshop.perform(.flow(.start))
        for text in ["õun", "Aed", "maja", "äke"] { try workshop.note(text, by: 1, after: .seconds(61)) }
        for edition in Readers.allCases {
            let notes = workshop.model(edition, names: .full).items[0].sections[0].groups[0].notes
            #expect(notes.map(\.text) == ["Aed", "äke", "maja", "õun"])
            #expect(notes.map(\.number) == [1, 2, 3, 4])
            #expect(notes.allSatisfy { $0.at == nil && $0.by == nil })
        }
    }

    @Test func aNoteWhoseNameIsHeldBackLosesItsPlaceAndInstantToo() throws {
        var workshop = try Workshop(.named)
        try workshop.perform(.flow(.start))
        try workshop.note("teine", by: 2)
        try workshop.note("esimene", by: 1)
        let open = workshop.model(.me).items[0].sections[0].groups[0].notes
        #expect(open.map(\.by) == ["Jaan Tamm", "Mari Kask"])
        #expect(open.allSatisfy { $0.at != nil })
        #expect(workshop.model(.client).items[0].sections[0].groups[0].notes.allSatisfy { $0.at == nil })
        let closed = workshop.model(.me, names: NameStyle.none).items[0].sections[0].groups[0].notes
        #expect(closed.map(\.text) == ["esimene", "teine"])
        #expect(closed.allSatisfy { $0.at == nil && $0.by == nil })
    }

    @Test func noIdentityOfTheJournalIsExported() throws {
        var workshop = try Workshop(.named)
        try workshop.perform(.flow(.start))
        let note = try workshop.note("mure", by: 2)
        for text in exports(workshop, Readers.allCases) {
            for id in ["\"\(note)\"", "p1.2"] { #expect(!text.contains(id)) }
        }
    }

    @Test func otherEditionsTellNoPlanNoOverrunNoDriftNoTalkTimeAndNoErasure() throws {
        var workshop = try Workshop.finished()
        try workshop.erase(try workshop.note("x"))
        for text in exports(workshop, [.participants, .client]) {
            for word in ["Kavas", "Planned", "Üle aja", "vahele jäetud", "skipped", "Rääkis", "Spoke"] { #expect(!text.contains(word)) }
        }
        for edition in [Readers.participants, .client] {
            let model = workshop.model(edition, names: .full)
            #expect(model.own == nil)
            #expect(model.items[0].flow.map(\.title) == ["Kokkulepped", "Jutupulga ring", "Edasi"])
            #expect(model.items[0].flow.allSatisfy { $0.planned == nil && $0.over == nil })
        }
        #expect(workshop.model(.me).own?.erasedNotes == 1)
    }

    @Test func instantsOfOtherEditionsAreRoundedToFiveMinutes() throws {
        var workshop = try Workshop()
        try workshop.perform(.flow(.start), after: .seconds(167))
        #expect(workshop.model(.me).began == workshop.now)
        #expect(workshop.model(.client).began == Workshop.nine)
        #expect(workshop.model(.client).items[0].flow[0].began == Workshop.nine)
    }

    @Test func theMostConfidentialMethodOfTheAgendaDecidesUnlessTheFacilitatorDoes() throws {
        let workshop = try Workshop()
        #expect(workshop.model(.participants).people.count == 3)
        #expect(workshop.model(.participants).people.names == nil)
        #expect(workshop.model(.participants, names: .initials).people.names == ["M. K.", "J. T.", "A.-L. M."])
        #expect(workshop.model(.participants, names: .full).people.names == ["Mari Kask", "Jaan Tamm", "Aino-Liis Mets"])
    }

    @Test func withoutNamesNoNameIsInAnyFormatNotEvenAnOwner() throws {
        let workshop = try Workshop.finished()
        for text in exports(workshop, Readers.allCases, names: [NameStyle.none]) {
            for name in ["Mari", "Jaan", "Aino"] { #expect(!text.contains(name)) }
        }
    }

    @Test func theFacilitatorsTalkTimesHaveNamesEvenAfterACircle() throws {
        let talk = try Workshop.finished().model(.me).own?.talk ?? []
        #expect(talk.map(\.name) == ["Aino-Liis Mets", "Jaan Tamm", "Mari Kask"])
    }

    @Test func whoDoesWhatIsHeldBackFromOthersAfterACircleButNotFromTheFacilitator() throws {
        let workshop = try Workshop.finished()
        let owners = Readers.allCases.map { edition in
            workshop.model(edition).items[0].sections.last?.groups.last?.notes.last?.owner
        }
        #expect(owners == ["Mari Kask", nil, nil])
        #expect(workshop.model(.participants, names: .full).items[0].sections.last?.groups[0].notes[0].owner == "Mari Kask")
    }

    @Test func thoseWhoNeverCameAreNotCounted() throws {
        var workshop = try Workshop()
        try workshop.perform(.people(.arrive(Workshop.person(1), after: nil)))
        let people = workshop.model(.me, names: .full).people
        #expect(people.count == 1)
        #expect(people.names == ["Mari Kask"])
    }

    @Test func whatWasKnownBeforeAnErasureHasNoWordsOfIt() throws {
        var workshop = try Workshop()
        try workshop.perform(.flow(.start))
        let note = try workshop.note("HÄVITATUD", readers: .client)
        let before = workshop.now
        try workshop.perform(.wall(.blank(true)), after: .minutes(1))
        try workshop.erase(note)
        let model = ReportModel(workshop.ledger.known(at: before), at: before, edition: .client, language: .et)
        #expect(model.items[0].sections.isEmpty)
    }
}
