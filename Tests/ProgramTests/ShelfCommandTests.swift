import Foundation
import Testing

@Suite("Listing, archiving, copying and deleting sessions") struct ShelfCommandTests {
    private let home = Home()
    private var library: String { home.path("data/ruum") }

    init() throws {
        try run(
            ["new", "ring", "--title", "Õhtune ring", "--lang", "et", "--count", "5", "--start", "10:00", "--client", "Valga vald", "--method", "circle"],
            at: "2026-11-20T08:00:00Z")
    }

    @discardableResult
    private func run(_ arguments: [String], at clock: String = "2026-11-23T09:00:00Z", code: Int32 = 0) throws -> Program.Result {
        let result = try Program.run(arguments, in: home, environment: ["RUUM_CLOCK": clock])
        try #require(result.code == code, "\(arguments): \(result.output)\(result.errors)")
        return result
    }

    private func names(_ folder: String = "data/ruum") -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: home.path(folder))) ?? []).filter { !$0.hasPrefix(".running") }.sorted()
    }

    // MARK: The list

    @Test func theListTellsStandingAgeSizeAndFolder() throws {
        try run(["do", "ring", "start"])
        let lines = try run(["sessions"]).output.split(separator: "\n").map(String.init)
        #expect(lines.count == 2)
        #expect(lines[0].hasSuffix(library))
        for part in ["ring.ruum", " kB", "20 November 2026 (3 days ago)", "under way", "Õhtune ring"] { #expect(lines[1].contains(part)) }
    }

    @Test func theListIsJSONWhenAskedFor() throws {
        let output = try run(["sessions", "--json"]).output
        let list = try #require(try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [[String: Any]])
        #expect(list.count == 1)
        #expect(list[0]["title"] as? String == "Õhtune ring")
        #expect(list[0]["client"] as? String == "Valga vald")
        #expect(list[0]["standing"] as? String == "not_started")
        #expect(list[0]["folder"] as? String == library)
        #expect(list[0]["archived"] as? Bool == false)
        #expect((list[0]["size"] as? Int ?? 0) > 1000)
    }

    @Test func aFolderHasAListOfItsOwn() throws {
        try FileManager.default.createDirectory(atPath: home.path("muu"), withIntermediateDirectories: true)
        try run(["copy", "ring", home.path("muu/koopia.ruum")])
        #expect(try run(["sessions", "--folder", home.path("muu")]).output.contains("koopia.ruum"))
        #expect(try !run(["sessions"]).output.contains("koopia.ruum"))
    }

    @Test(arguments: ["sessions", "search"]) func aFolderThatIsNotThereIsNamed(command: String) throws {
        let result = try run([command] + (command == "search" ? ["x"] : []) + ["--folder", "nowhere"], code: 1)
        #expect(result.errors.contains("no such folder: nowhere"))
    }

    // MARK: The archive

    @Test func archivingMovesASessionAwayAndBack() throws {
        try run(["archive", "ring"])
        #expect(names() == ["archive"])
        #expect(names("data/ruum/archive") == ["ring.ruum"])
        #expect(try !run(["sessions"]).output.contains("ring.ruum"))
        #expect(try run(["sessions", "--archived"]).output.contains("Õhtune ring"))
        #expect(try run(["status", "ring"]).output.contains("Õhtune ring"))
        try run(["archive", "--back", "ring"])
        #expect(names() == ["archive", "ring.ruum"])
        #expect(names("data/ruum/archive").isEmpty)
    }

    @Test func theArchiveIsPrivateAndNothingInItIsReplaced() throws {
        try run(["archive", "ring"])
        #expect(try FileManager.default.attributesOfItem(atPath: library + "/archive")[.posixPermissions] as? Int == 0o700)
        try run(["new", "ring", "--title", "Uus", "--method", "circle"])
        let result = try run(["archive", "ring"], code: 1)
        #expect(result.errors.contains(library + "/archive/ring.ruum"))
        #expect(names() == ["archive", "ring.ruum"])
        try run(["archive", "--back", "ring"], code: 1)
        #expect(try run(["sessions"]).output.contains("Uus"))
    }

    @Test func oneThatCannotGoKeepsNoOtherBack() throws {
        let result = try run(["archive", "missing", "ring"], code: 1)
        #expect(result.errors.contains("missing") && result.errors.split(separator: "\n").count == 2)
        #expect(names("data/ruum/archive") == ["ring.ruum"])
    }

    /// A process that is alive and has announced that it shows the session.
    private func open(_ kind: String) throws {
        try FileManager.default.createDirectory(atPath: library + "/.running", withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(
            atPath: library + "/.running/\(ProcessInfo.processInfo.processIdentifier)\(kind)", withDestinationPath: library + "/ring.ruum")
    }

    @Test(arguments: ["", "-projection"]) func anOpenSessionIsNeitherArchivedNorDeleted(kind: String) throws {
        try open(kind)
        for arguments in [["archive", "ring"], ["delete", "ring", "--yes"]] {
            let result = try run(arguments, code: 1)
            #expect(result.errors.contains("open") && result.errors.split(separator: "\n").count == 2)
        }
        #expect(names().contains("ring.ruum"))
    }

    // MARK: Deleting

    @Test func deletingTakesEverythingUnderTheName() throws {
        try home.write("half a note", to: "data/ruum/ring.ruum.note-a1")
        try home.write("report", to: "data/ruum/ring.md")
        let result = try run(["delete", "ring", "--yes"])
        #expect(names() == ["ring.md"])
        #expect(result.output.contains("ring.ruum.note-a1, ring.ruum"))
        #expect(result.output.contains("elsewhere"))
    }

    @Test func withoutATerminalNothingIsDeletedUnasked() throws {
        let result = try run(["delete", "ring"], code: 64)
        #expect(result.errors.contains("--yes"))
        #expect(names() == ["ring.ruum"])
    }

    @Test func filesThatAreNoSessionsStay() throws {
        try home.write("a letter", to: "letter.txt")
        try run(["delete", home.path("letter.txt"), "--yes"], code: 1)
        #expect(FileManager.default.fileExists(atPath: home.path("letter.txt")))
    }

    @Test func anArchivedSessionCanBeDeletedByItsName() throws {
        try run(["archive", "ring"])
        try run(["delete", "ring", "--yes"])
        #expect(names("data/ruum/archive").isEmpty)
    }

    // MARK: Copying

    @Test func aCopyWithAMethodOfOnesOwnOpensOnAnotherLaptop() throws {
        try FileManager.default.createDirectory(atPath: home.path("config/ruum/methods"), withIntermediateDirectories: true)
        let script = try #require(try? String(contentsOfFile: "Methods/circle.yaml", encoding: .utf8))
        try home.write(
            script.replacing("id: circle", with: "id: kodune", maxReplacements: 1), to: "config/ruum/methods/kodune.yaml")
        try run(["new", "oma", "--title", "Oma meetod", "--count", "4", "--method", "kodune"])
        try run(["do", "oma", "start"])
        try run(["do", "oma", "note", "jääb alles"])
        let result = try run(["copy", "oma", home.path("")])
        #expect(result.output.contains("ruum run"))
        let other = Home()
        let path = other.path("oma.ruum")
        try FileManager.default.copyItem(atPath: home.path("oma.ruum"), toPath: path)
        #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o600)
        let status = try Program.run(["status", path, "--json"], in: other)
        #expect(status.code == 0 && status.output.contains("jääb alles") && status.output.contains("\"kodune\""))
        #expect(try Program.run(["do", path, "next"], in: other).code == 0)
        #expect(try Program.run(["copy", path, "oma"], in: other).code == 0)
        #expect(try Program.run(["status", "oma"], in: other).code == 0)
    }

    @Test func aFolderThatIsNotThereTakesNoCopy() throws {
        #expect(try run(["copy", "ring", home.path("nowhere/ring.ruum")], code: 1).errors.contains("no such folder: " + home.path("nowhere")))
    }

    @Test func aCopyReplacesNothing() throws {
        try run(["copy", "ring", "teine"])
        #expect(names() == ["ring.ruum", "teine.ruum"])
        let before = try Data(contentsOf: URL(fileURLWithPath: library + "/teine.ruum"))
        let result = try run(["copy", "ring", "teine"], code: 1)
        #expect(result.errors.contains("exists already"))
        #expect(try Data(contentsOf: URL(fileURLWithPath: library + "/teine.ruum")) == before)
    }
}
