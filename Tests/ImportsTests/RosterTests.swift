import Engine
import Imports
import Testing

@Suite("A list of people")
struct RosterTests {
    private func names(_ bytes: [UInt8]) throws -> [String] { try Roster.read(bytes).map(\.name) }
    private func names(_ text: String) throws -> [String] { try names(Array(text.utf8)) }

    @Test func keepsOtherColumnsAsTags() throws {
        let people = try Roster.read(Array("name,organisation,role\nMari Õun,Linnaraamatukogu,\n\"Ülo Š\", Vald ,host\n".utf8))
        #expect(people.map(\.name) == ["Mari Õun", "Ülo Š"])
        #expect(people[0].tags == [Person.Tag(column: "organisation", value: "Linnaraamatukogu")])
        #expect(people[1].tags.map(\.value) == ["Vald", "host"])
    }

    @Test(arguments: [
        "\u{FEFF}name;town\r\nMari;Tartu\r\nJüri;Võru\r\n", "name\tx\nMari\t1\nJüri\t2", "Nimi\n\nMari\n \nJüri\n",
        "x,name\n1,Mari\n,Jüri", "name,x\n\"Mari\",\"a, \"\"b\"\"\nc\"\nJüri,\n",
    ])
    func understandsWhatSpreadsheetsWrite(text: String) throws {
        #expect(try names(text) == ["Mari", "Jüri"])
    }

    @Test func understandsWindows1257AndUTF16() throws {
        #expect(try names([UInt8]("name\nJ".utf8) + [0xFC] + [UInt8]("ri ".utf8) + [0xD0, 0xDE, 0xF5, 0xD5]) == ["Jüri ŠŽõÕ"])
        var utf16: [UInt8] = [0xFF, 0xFE]
        for unit in "name\nÕie".utf16 { utf16 += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
        #expect(try names(utf16) == ["Õie"])
    }

    @Test(arguments: [
        ("", TableProblem(line: 1, .empty)), ("name\n", TableProblem(line: 1, .empty)),
        ("first,last\nMari,Õun", TableProblem(line: 1, .noNameColumn(["first", "last"]))),
        ("name,x\nMari,1\n,2\n", TableProblem(line: 3, .nameMissing)),
        ("name,x\nMari,1,2\n", TableProblem(line: 2, .tooManyCells(found: 3, expected: 2))),
        ("name\nMari\n\"Jüri\n", TableProblem(line: 3, .quoteNotClosed)), ("name\nMa\0ri\n", TableProblem(line: 2, .notText)),
    ])
    func saysInWhichLineItCannotBeRead(text: String, problem: TableProblem) {
        #expect(throws: problem) { try Roster.read(Array(text.utf8)) }
    }
}
