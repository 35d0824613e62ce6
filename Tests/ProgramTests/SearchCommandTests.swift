import Foundation
import Testing

@Suite("Finding where something was said") struct SearchCommandTests {
    private let home = Home()

    /// Two café sessions and a circle in the library.
    init() throws {
        try make("paev", "Raamatukogu päev", "world-cafe:question=Kuhu raudtee viib?", client: "Valga vald")
        try make("linn", "Linna arutelu", "world-cafe", client: "Tartu linn")
        try make("ring", "Raudtee ring", "circle:question=Mis raudtee meile on?")
        try run("do", "paev", "--at", "2026-11-23T10:00", "start")
        try run("do", "paev", "--at", "2026-11-23T10:05", "note", "Vana RAUDTEE jaam on kinni pandud", "--kind", "concern")
        try run("do", "linn", "--at", "2026-11-23T11:00", "start")
        try run("do", "linn", "--at", "2026-11-24T11:05", "note", "raudtee kaudu tuleb kaup", "--kind", "idea")
        try run("do", "ring", "--at", "2026-11-23T12:00", "start")
        try run("do", "ring", "--at", "2026-11-23T12:05", "note", "raudtee võttis mu isa")
    }

    private static let clock = ["RUUM_CLOCK": "2026-11-23T09:00:00Z"]

    private func make(_ file: String, _ title: String, _ method: String, client: String = "") throws {
        try run("new", file, "--title", title, "--lang", "et", "--count", "9", "--start", "10:00", "--client", client, "--method", method)
    }

    @discardableResult
    private func run(_ arguments: String...) throws -> Program.Result {
        let result = try Program.run(arguments, in: home, environment: SearchCommandTests.clock)
        try #require(result.code == 0, "\(arguments): \(result.errors)")
        return result
    }

    private struct Hit: Decodable {
        var title: String, path: String, kind: String, text: String, open: String
        var note: String?
    }

    private func hits(_ arguments: String...) throws -> [Hit] {
        let result = try Program.run(["search"] + arguments + ["--json"], in: home, environment: SearchCommandTests.clock)
        try #require(result.code == 0, "\(result.errors)")
        return try JSONDecoder().decode([Hit].self, from: Data(result.output.utf8))
    }

    @Test func aConfidentialSessionIsFoundByItsTitleOnly() throws {
        #expect(try hits("raudtee").filter { $0.path.hasSuffix("/ring.ruum") }.map(\.kind) == ["title"])
        #expect(try hits("isa").isEmpty)
        #expect(try !run("search", "raudtee").output.contains("mu isa"))
    }

    @Test func wordsAreFoundInNotesQuestionsAndTitlesWithoutEstonianLetters() throws {
        #expect(Set(try hits("raudtee").map(\.kind)) == ["title", "question", "concern", "idea"])
        #expect(try hits("paev").map(\.title) == ["Raamatukogu päev"])
        #expect(try hits("kinni pandud", "jaam").map(\.kind) == ["concern"])
        #expect(try hits("pandud kinni").isEmpty)
    }

    @Test func kindDayFolderAndClientNarrowIt() throws {
        #expect(try hits("raudtee", "--kind", "idea", "--kind", "title").map(\.kind).sorted() == ["idea", "title"])
        #expect(try hits("raudtee", "--since", "2026-11-24").map(\.kind) == ["idea"])
        #expect(try !hits("raudtee", "--until", "23.11.2026").map(\.kind).contains("idea"))
        #expect(try hits("raudtee", "--client", "tartu").map(\.kind) == ["idea"])
        try FileManager.default.createDirectory(atPath: home.path("data/ruum/vald"), withIntermediateDirectories: true)
        try run("copy", "paev", home.path("data/ruum/vald/teine.ruum"))
        #expect(Set(try hits("raudtee", "--folder", "vald").map(\.path)) == [home.path("data/ruum/vald/teine.ruum")])
    }

    @Test func archivedSessionsAreSearchedToo() throws {
        try run("archive", "linn")
        let hit = try #require(try hits("kaup").first)
        #expect(hit.path == home.path("data/ruum/archive/linn.ruum"))
        #expect(hit.open == "ruum run linn.ruum --note \(hit.note ?? "")")
    }

    @Test func erasedAndDeletedNotesAreNeverFound() throws {
        let note = try #require(try hits("jaam").first?.note)
        try run("do", "paev", "erase", note)
        try run("do", "linn", "delete", try #require(try hits("kaup").first?.note))
        #expect(try hits("jaam").isEmpty)
        #expect(try hits("kaup").isEmpty)
    }

    @Test func whatCannotBeReadIsNamedAndPassedOver() throws {
        try home.write("no session at all", to: "data/ruum/broken.ruum")
        let result = try run("search", "raudtee")
        #expect(result.errors.split(separator: "\n").count == 1 && result.errors.contains("broken.ruum"))
        #expect(result.output.contains("Vana RAUDTEE jaam"))
    }

    @Test func escapeSequencesOfNotesStayInside() throws {
        try run("do", "paev", "note", "raudtee \u{1B}]52;c;AAAA\u{7} lõpp")
        for arguments in [["search", "raudtee"], ["search", "raudtee", "--json"]] {
            let output = try Program.run(arguments, in: home).output
            #expect(!output.contains("\u{1B}") && !output.contains("\u{7}"))
        }
    }

    @Test(arguments: [["--kind", "poem", "x"], ["--since", "yesterday", "x"], ["--until", "2026-02-30", "x"], [" "], []])
    func whatMakesNoSenseIsRefused(arguments: [String]) throws {
        let result = try Program.run(["search"] + arguments, in: home)
        #expect(result.code == 64)
        #expect(result.errors.split(separator: "\n").count == 2)
    }
}
