import Engine
import Report
import Testing

@Suite("What a report gathers from all notes")
struct GatheredNotesTests {
    private func model(_ edition: Readers = .participants, names: NameStyle? = nil) throws -> ReportModel {
        var workshop = try Workshop.finished()
        try workshop.perform(.flow(.back))
        try workshop.note("Katus", .parked, readers: .participants)
        try workshop.note("Helistada", .action, readers: .me)
        return workshop.model(edition, names: names)
    }

    @Test func actionsAndParkedThoughtsStandInOneListWithTheirStep() throws {
        let model = try model()
        #expect(model.actions.map(\.note.text) == ["Kutsume valla kokku"])
        #expect(model.actions.map(\.section) == ["Edasi"])
        #expect(model.parked.map(\.note.text) == ["Katus"])
    }

    @Test func aListHoldsOnlyWhatItsReadersMayRead() throws {
        #expect(try model(.me).actions.map(\.note.text).sorted() == ["Helistada", "Kutsume valla kokku"])
        #expect(try !model(.client).parked.contains { $0.note.text == "Katus" })
    }

    @Test func ownersFollowTheNamesOfTheEdition() throws {
        #expect(try model(names: .initials).actions.map(\.note.owner) == ["M. K."])
        #expect(try model(names: NameStyle.none).actions.map(\.note.owner) == [nil])
        #expect(try model(.me, names: .full).actions.contains { $0.note.owner == "Mari Kask" })
    }

    @Test func nothingGatheredIsPrintedTwice() throws {
        let text = MarkdownReport.render(try model(.me), zone: .greenwich)
        for words in ["Kutsume valla kokku", "Katus", "Helistada"] {
            #expect(text.components(of: words) == 1, "\(words)")
        }
    }
}

extension String {
    /// How often a word stands in a text.
    fileprivate func components(of word: String) -> Int {
        var count = 0
        var rest = self[...]
        while let found = rest.firstRange(of: word) {
            count += 1
            rest = rest[found.upperBound...]
        }
        return count
    }
}
