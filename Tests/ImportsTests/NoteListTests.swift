import Engine
import Imports
import Testing

@Suite("Notes that somebody typed up")
struct NoteListTests {
    private func lines(_ text: String) throws -> [WrittenNote] {
        try NoteText.read(Array(text.utf8)) { $0 == "Ideed" }
    }

    @Test func everyLineOfATextIsANote() throws {
        let notes = try lines("\u{FEFF}- Rohkem pinke\r\n\r\n* Valgus õhtul\n3. Kohvik hoovis\n2026 on hea aasta\n")
        #expect(notes.map(\.text) == ["Rohkem pinke", "Valgus õhtul", "Kohvik hoovis", "2026 on hea aasta"])
        #expect(notes.map(\.line) == [1, 3, 4, 5])
        #expect(notes.allSatisfy { $0.step == nil && $0.kind == nil })
    }

    @Test func headingsNameTheStepOrTheKindOfWhatFollows() throws {
        let notes = try lines("üks\n# Jutupulga ring\nkaks\n## Ideed\nkolm\n# Lõpuring\nneli\n")
        #expect(notes.map(\.step) == [nil, "Jutupulga ring", "Jutupulga ring", "Lõpuring"])
        #expect(notes.map(\.kind) == [nil, nil, "Ideed", nil])
    }

    @Test func aTableSaysMoreOfEachNote() throws {
        let table = "Aeg;Kes;Tekst;Liik;Samm;Laud;Vastutaja;Tähtaeg;Kellele;Muu\n10:35;Mari;\"Pingid; ka varjus\";idee;ring;3;Jüri;1.12.2026;client;x\n;;Valgus;;;;;;;\n"
        let notes = try NoteTable.read(Array(table.utf8))
        var first = WrittenNote(line: 2, text: "Pingid; ka varjus")
        (first.time, first.by, first.kind, first.step, first.table) = ("10:35", "Mari", "idee", "ring", "3")
        (first.owner, first.due, first.readers) = ("Jüri", "1.12.2026", "client")
        #expect(notes == [first, WrittenNote(line: 3, text: "Valgus")])
    }

    @Test func whatIsWrongIsNamedWithItsLine() {
        #expect(throws: TableProblem(line: 1, .noTextColumn(["aeg", "kes"]))) { try NoteTable.read(Array("aeg,kes\n10,Mari\n".utf8)) }
        #expect(throws: TableProblem(line: 2, .tooManyCells(found: 2, expected: 1))) { try NoteTable.read(Array("tekst\na,b\n".utf8)) }
        #expect(throws: TableProblem(line: 1, .empty)) { try lines("# Ideed\n- \n") }
    }
}
