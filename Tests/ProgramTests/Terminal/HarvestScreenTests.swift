import Foundation
import Testing

/// From everything that was captured to a report in a folder, on one terminal.
@Suite("Harvest", .enabled(if: Tmux.isInstalled), .timeLimit(.minutes(5)))
struct HarvestScreenTests {
    /// A circle that stands in its third step, with notes for three kinds of readers.
    private static func ring() throws -> Ring {
        let ring = try Ring()
        for command in [["start"], ["next"], ["next"]] { try ring.run(command) }
        try ring.run("note", "Kuulame üksteist", "--for", "client")
        try ring.run("note", "Ülle lubas kooki", "--for", "participants")
        try ring.run("note", "Mõte ainult mulle", "--private")
        return ring
    }

    private static func reports(_ folder: String) -> [String] {
        (try? FileManager.default.contentsOfDirectory(atPath: folder).sorted()) ?? []
    }

    @Test func anEditionIsSeenAndThenLiesInTheFolderOfOnesChoice() async throws {
        let ring = try Self.ring()
        let folder = ring.home.path("Kokkuvõtted")
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let console = try await ring.console()
        try console.press("E")
        try await console.wait(for: "Mis on kirjas")
        try console.press("2")
        try await console.wait(for: "märkmed, mida loed ainult sina: 1")
        try await console.wait(for: "„Ülle“ märkmes n6: Ülle Kask")
        try console.press("e")
        try await console.wait(for: "Millisesse kausta (osalejatele, md)? ~")
        try console.type("/puudub")
        try console.press("Enter")
        try await console.wait(for: "Sellist kausta ei ole: ~/puudub")
        #expect(Self.reports(folder).isEmpty)
        for _ in "puudub" { try console.press("BSpace") }
        try console.type("Kokkuvõtted")
        try console.press("Enter")
        let name = "Meie raamatukogu 2026-11-23 osalejatele"
        try await console.wait(for: "Salvestatud: ~/Kokkuvõtted/\(name).md")
        // The next one is asked to the same folder and goes over nothing.
        try console.press("e")
        try await console.wait(for: "? ~/Kokkuvõtted")
        try console.press("Enter")
        try await console.wait(for: "\(name)-2.md")
        #expect(Self.reports(folder).map { $0.precomposedStringWithCanonicalMapping } == ["\(name)-2.md", "\(name).md"])
        let report = try String(contentsOfFile: folder + "/\(name).md", encoding: .utf8)
        #expect(report.contains("Ülle lubas kooki") && !report.contains("Mõte ainult mulle"))
    }

    @Test func whatIsMarkedAndMergedIsInTheFileAtOnce() async throws {
        let ring = try Self.ring()
        let console = try await ring.console()
        try console.press("E")
        try await console.wait(for: "> n5")
        try console.press("*")
        try await console.wait(for: "★")
        try console.press("j")
        try await console.wait(for: "Millise märkmega ühendada?")
        try console.type("kooki")
        try console.press("Enter")
        try await console.wait(for: "Lugejad: osalejad.")
        #expect(try ring.notes() == ["Ülle lubas kooki\nKuulame üksteist", "Mõte ainult mulle"])
        let first = try #require((try ring.status()["notes"] as? [[String: Any]])?.first)
        #expect(first["highlight"] as? Bool == true)
        #expect(first["merged"] as? [String] == ["n5"])
    }
}

@Suite("A session that ends early")
struct EarlyEndTests {
    @Test(arguments: ["me", "participants", "client"], ["md", "json"])
    func exportsEveryEditionFromTheMiddleOfAStep(edition: String, format: String) throws {
        let session = try TestSession()
        for command in ["start", "next", "next"] { try session.do(command) }
        try session.do("note", "What we have", "--for", "client")
        try session.do("pause")
        let result = try Program.run(["export", session.file, "--for", edition, "--format", format], in: session.home)
        #expect(result.code == 0)
        #expect(result.output.contains("What we have"))
    }

    @Test(arguments: ["me", "participants", "client"]) func evenBeforeItBegan(edition: String) throws {
        let session = try TestSession()
        let result = try Program.run(["export", session.file, "--for", edition], in: session.home)
        #expect(result.code == 0)
        #expect(result.output.contains("not started"))
    }

    @Test func thePreviewSaysWhatIsLeftOutAndWritesNothing() throws {
        let session = try TestSession()
        try session.do("start")
        try session.do("note", "A secret", "--private")
        let target = session.home.path("report.md")
        let result = try Program.run(
            ["export", session.file, "--for", "client", "--preview", "--output", target], in: session.home)
        #expect(result.code == 0)
        #expect(result.output.contains("notes that only you may read: 1"))
        #expect(!result.output.contains("A secret"))
        #expect(!FileManager.default.fileExists(atPath: target))
    }

    /// In the file itself, not only in what is shown.
    @Test func wordsOfMergedNotesGoWithTheNoteThatTellsThem() throws {
        let session = try TestSession()
        try session.do("start")
        try session.do("note", "alphabet soup")
        try session.do("note", "omega watch")
        try session.do("merge", "n3", "n4")
        #expect(try session.do("erase", "n3").errors.contains("n3 is part of note n4"))
        try session.do("erase", "n4")
        let bytes = try Data(contentsOf: URL(fileURLWithPath: session.file))
        for word in ["alphabet", "omega"] { #expect(bytes.range(of: Data(word.utf8)) == nil) }
        #expect(try session.isWhole())
    }
}
