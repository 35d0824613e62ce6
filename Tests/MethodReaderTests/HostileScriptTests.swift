import Engine
import MethodReader
import Testing

@Suite struct HostileScriptTests {
    private func first(_ bytes: [UInt8]) -> Found? {
        MethodReader.read(bytes: bytes, file: "test.yaml").problems.first.map { Found($0.line, $0.column, $0.kind) }
    }

    private func first(_ text: String) -> Found? { first(Array(text.utf8)) }

    @Test func aBombOfAliasesIsRefusedBeforeItGoesOff() {
        var bomb = "a: &a [x,x,x,x,x,x,x,x,x]\n"
        for (name, before) in zip("bcdefghij", "abcdefghi") {
            let aliases = Array(repeating: "*\(before)", count: 9).joined(separator: ",")
            bomb += "\(name): &\(name) [\(aliases)]\n"
        }
        #expect(first(bomb) == Found(2, 8, .notAllowed(.alias)))
    }

    @Test func anAliasOfItselfIsRefused() {
        #expect(first("a: &a [*a]\n") == Found(1, 8, .notAllowed(.alias)))
    }

    @Test func signsOfAliasesInATextAreOnlySigns() throws {
        let text = sound + "    say: R&D is *important*, Q&A too\n    show: |\n      - *one* &two\n      *three\n"
        #expect(MethodReader.read(text, file: "test.yaml").problems == [])
    }

    @Test(arguments: ["[", "{", "- ", "? ", "[{", "{a: "])
    func whatNestsAHundredThousandDeepIsRefused(opening: String) {
        let text = String(repeating: opening, count: 100_000 / opening.utf8.count)
        #expect(first(text)?.kind == .tooDeep)
        #expect(first(text)?.line == 1)
    }

    @Test func indentationThatNestsTooDeepIsRefused() {
        let text = (0..<400).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
        #expect(first(text) == Found(102, 101, .tooDeep))
    }

    @Test func aScriptThatIsTooLargeIsRefusedUnread() {
        #expect(first([UInt8](repeating: 0, count: 256 * 1024 + 1)) == Found(1, 1, .tooLarge(limit: 256 * 1024)))
    }

    @Test func aScriptOfNothingButEntriesIsRefused() {
        #expect(first("a: [" + String(repeating: "x,", count: 120_000) + "]")?.kind == .tooManyEntries(limit: 20_000))
    }

    @Test(
        arguments: [
            ([0xFF, 0xFE, 0x66, 0x00], Found(1, 1, .utf16)),
            ([0xFE, 0xFF, 0x00, 0x66], Found(1, 1, .utf16)),
            ([0x66, 0x00, 0x6F, 0x00], Found(1, 2, .utf16)),
            ([0x00, 0x66, 0x00, 0x6F], Found(1, 1, .utf16)),
            (Array("a: b\nc: ".utf8) + [0x00], Found(2, 4, .controlCharacter(0))),
            (Array("a: b\nõ: ".utf8) + [0x1B], Found(2, 4, .controlCharacter(0x1B))),
            (Array("a: ".utf8) + [0xC2, 0x9B], Found(1, 4, .controlCharacter(0x9B))),
            (Array("a: \u{FEFF}".utf8), Found(1, 4, .controlCharacter(0xFEFF))),
            (Array("a: \u{FFFE}".utf8), Found(1, 4, .controlCharacter(0xFFFE))),
            (Array("a: \u{2028}".utf8), Found(1, 4, .controlCharacter(0x2028))),
            (Array("a: \u{85}".utf8), Found(1, 4, .controlCharacter(0x85))),
            (Array("a: ".utf8) + [0x80], Found(1, 4, .notUTF8)),
            (Array("a: ".utf8) + [0xC3], Found(1, 4, .notUTF8)),
            (Array("a: ".utf8) + [0xC0, 0xAF], Found(1, 4, .notUTF8)),
            (Array("a: ".utf8) + [0xE0, 0x80, 0xAF], Found(1, 4, .notUTF8)),
            (Array("a: ".utf8) + [0xED, 0xA0, 0x80], Found(1, 4, .notUTF8)),
            (Array("a: ".utf8) + [0xF0, 0x9F, 0x98], Found(1, 4, .notUTF8)),
            (Array("a: ".utf8) + [0xF4, 0x90, 0x80, 0x80], Found(1, 4, .notUTF8)),
            (Array("a: \r\n\r".utf8) + [0xFF], Found(3, 1, .notUTF8)),
        ] as [([UInt8], Found)])
    func bytesThatAreNoTextAreRefusedWhereTheyStand(bytes: [UInt8], expected: Found) {
        #expect(first(bytes) == expected)
    }

    /// Inputs on which careless work grows with the square of their size, or never ends. How long they take is a question for a
    /// benchmark; here they must come to an end, with a reason.
    @Test(
        .timeLimit(.minutes(1)),
        arguments: [
            String(repeating: "a", count: 250_000),
            (0..<9_000).map { "k\($0): x\n" }.joined(),
            "name: {" + (0..<9_000).map { "a\($0), " }.joined() + "}",
            sound + "    say: \"" + String(repeating: "$a ", count: 80_000) + "\"\n",
            String(repeating: "a: b\n", count: 9_000),
            String(repeating: "- ? ? ? ? x\n", count: 3_900),
            "a: \"" + String(repeating: "\\e", count: 100_000) + "\"",
            "a: |\n" + String(repeating: "  text - and * more & text\n", count: 9_000),
            String(repeating: "\"", count: 250_000),
            String(repeating: "#", count: 250_000),
            String(repeating: "*a &a ", count: 40_000),
            String(repeating: "!<a> ", count: 50_000),
            String(repeating: "%TAG ! !\n", count: 15_000),
            String(repeating: "--- ", count: 60_000),
        ])
    func hugeRepetitiveInputsAreRefused(text: String) {
        let (method, problems) = MethodReader.read(text, file: "test.yaml")
        #expect(method == nil)
        #expect(problems.contains { $0.severity == .problem })
    }
}
