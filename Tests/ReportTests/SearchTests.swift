import Engine
import Report
import Testing

@Suite("Searching a session") struct SearchTests {
    private static let open: Method = {
        var method = Method.smallCircle
        method.names = .full
        return method
    }()

    private func workshop(_ notes: String..., method: Method = open, title: String = "Valga arutelu") throws -> Workshop {
        var workshop = try Workshop(method, title: title)
        try workshop.perform(.flow(.start))
        for note in notes { try workshop.note(note) }
        return workshop
    }

    private func hits(_ workshop: Workshop, _ parts: String..., kinds: Set<SearchKind> = [], since: Instant? = nil, until: Instant? = nil)
        throws -> [SearchHit]
    {
        let query = try #require(SearchQuery(parts, kinds: kinds, since: since, until: until))
        return query.hits(in: workshop.ledger.state, day: Workshop.nine)
    }

    @Test(arguments: [["ÖÖ", "kulak"], ["öö"], ["külakogu"], ["OO", "kulakogu"]]) func caseAndDiacriticsDoNotCount(parts: [String]) throws {
        let workshop = try workshop("Külakogu tahab öökino", "midagi muud")
        let query = try #require(SearchQuery(parts))
        #expect(query.hits(in: workshop.ledger.state, day: Workshop.nine).map(\.excerpt) == ["Külakogu tahab öökino"])
    }

    @Test func everyWordHasToOccurInTheSameNote() throws {
        let workshop = try workshop("rohkem istekohti", "rohkem valgust")
        #expect(try hits(workshop, "valgust", "rohkem").map(\.excerpt) == ["rohkem valgust"])
        #expect(try hits(workshop, "valgust", "istekohti").isEmpty)
    }

    @Test func aPhraseStaysWholeThoughItRunsOverALine() throws {
        let workshop = try workshop("uks kinni\n  pandud", "pandud uks kinni")
        #expect(try hits(workshop, "kinni pandud").map(\.excerpt) == ["uks kinni pandud"])
    }

    @Test func titlesAndQuestionsAreFoundWithTheDayOfTheSession() throws {
        let workshop = try workshop("Mis meid hoiab, see on arutelu")
        let found = try hits(workshop, "meid")
        #expect(found.count == 2 && found[0].kind == .note(.question))
        #expect(found[0].excerpt == "Mis meid hoiab?" && found[0].at == Workshop.nine && found[0].note == nil)
        #expect(try hits(workshop, "valga").map(\.kind) == [.title])
    }

    @Test func aHitTellsTheStepAndTheNote() throws {
        var workshop = try workshop()
        let id = try workshop.note("vana raudtee", .concern, readers: .me)
        let hit = try #require(try hits(workshop, "raudtee").first)
        #expect(hit.note == id && hit.kind == .note(.concern) && hit.readers == .me)
        #expect(hit.step?.isEmpty == false)
    }

    @Test func deletedAndErasedNotesAreNeverFound() throws {
        var workshop = try workshop()
        try workshop.perform(.note(.delete(try workshop.note("raudtee kustutatud"))))
        try workshop.erase(try workshop.note("raudtee hävitatud"))
        try workshop.note("raudtee tagasi võetud")
        try workshop.perform(.history(.undo(nil)))
        #expect(try hits(workshop, "raudtee").isEmpty)
    }

    @Test func ofAConfidentialSessionOnlyTheTitleIsFound() throws {
        var method = SearchTests.open
        method.names = .none
        let workshop = try workshop("Valga raudtee", method: method)
        #expect(workshop.ledger.state.isConfidential)
        #expect(try hits(workshop, "raudtee").isEmpty)
        #expect(try hits(workshop, "hoiab").isEmpty)
        #expect(try hits(workshop, "valga").map(\.kind) == [.title])
    }

    @Test func onlyTheKindsThatWereAskedFor() throws {
        var workshop = try workshop()
        try workshop.note("raudtee kinni", .concern)
        try workshop.note("raudtee lahti", .idea)
        #expect(try hits(workshop, "raudtee", kinds: [.note(.idea)]).map(\.excerpt) == ["raudtee lahti"])
        #expect(try hits(workshop, "raudtee", kinds: [.title]).isEmpty)
    }

    @Test func onlyTheTimeThatWasAskedFor() throws {
        var workshop = try workshop("raudtee hommikul")
        try workshop.note("raudtee õhtul", after: .minutes(600))
        let noon = Workshop.nine + .minutes(180)
        #expect(try hits(workshop, "raudtee", since: noon).map(\.excerpt) == ["raudtee õhtul"])
        #expect(try hits(workshop, "raudtee", until: noon).map(\.excerpt) == ["raudtee hommikul"])
    }

    @Test func aLongNoteIsShownWhereTheWordsStand() throws {
        let long = String(repeating: "sissejuhatus ", count: 40) + "Straße raudtee juures " + String(repeating: "lõpp ", count: 40)
        let workshop = try workshop(long)
        let excerpt = try #require(try hits(workshop, "strasse").first?.excerpt)
        #expect(excerpt.hasPrefix("…sissejuhatus ") && excerpt.hasSuffix("…") && excerpt.contains("Straße raudtee juures"))
        #expect(excerpt.count <= 100)
    }

    @Test func nothingToLookForIsNoQuery() {
        #expect(SearchQuery(["", "  "]) == nil)
    }
}
