#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif
import Engine
import Testing

@testable import Journal

@Suite("A session that is copied, moved or deleted for good") struct LeavingTests {
    let place: Place

    init() throws { place = try Place() }

    private func session(_ rows: [Row] = command(1, "kept words")) throws -> SessionFile {
        try SessionFile.create(at: place.file(), rows: rows)
    }

    private func archive() throws -> String {
        let folder = place.file("archive")
        mkdir(folder, 0o700)
        return folder
    }

    // MARK: Copying

    @Test func aCopyHasNoDraftAndNoWordsThatWereErased() throws {
        let file = try session(command(1, "spoken in confidence"))
        try file.saveDraft(Draft(writer: 1, text: "half a thought", context: "1", at: 0))
        _ = try file.erase(bodies: [(1, Array("x".utf8))], appending: command(2, "erased"), expecting: 1)
        try file.saveDraft(Draft(writer: 1, text: "another half", context: "1", at: 0))
        try file.copy(to: place.file("b.ruum"))
        let copied = bytes(of: place.file("b.ruum"))
        for words in ["spoken in confidence", "half a thought", "another half"] { #expect(!contains(copied, words)) }
        #expect(contains(bytes(of: place.file()), "another half"))
        #expect(try SessionFile.open(place.file("b.ruum"), access: .write).rows() == file.rows())
    }

    @Test func aCopyLeavesOutPagesThatAreOutOfUse() throws {
        let file = try session(command(1, String(repeating: "long ", count: 20_000)))
        _ = try file.erase(bodies: [(1, [])], appending: [], expecting: 1)
        try file.copy(to: place.file("b.ruum"))
        #expect(try SessionFile.probe(place.file("b.ruum")).size < SessionFile.probe(place.file()).size)
    }

    @Test func aCopyThatFailsLeavesNothingBehind() throws {
        let file = try session(command(1, String(repeating: "x", count: 100_000)))
        let size = Int(try SessionFile.probe(place.file()).size)
        file.close()
        var damaged = bytes(of: place.file())
        damaged.replaceSubrange(4096 * 2..<4096 * 3, with: [UInt8](repeating: 0xFF, count: 4096))
        #expect(damaged.count == size)
        write(damaged, to: place.file())
        let open = try SessionFile.open(place.file(), access: .follow)
        #expect(problem { () throws(JournalProblem) in try open.copy(to: place.file("b.ruum")) } != nil)
        #expect(place.names() == ["a.ruum"])
    }

    // MARK: Moving

    @Test func whatLiesBesideUnderTheNameGoesAlong() throws {
        try session().close()
        write([1], to: place.file("a.ruum.note-x1"))
        write([2], to: place.file("a.ruum-old"))
        try SessionFile.create(at: place.file("a.ruum-2.ruum")).close()
        try SessionFile.create(at: place.file("ab.ruum")).close()
        let folder = try archive()
        #expect(try SessionFile.move(place.file(), to: folder) == folder + "/a.ruum")
        #expect(place.names() == ["a.ruum-2.ruum", "ab.ruum", "archive"])
        #expect(try SessionFile.open(folder + "/a.ruum", access: .write).rows().count == 1)
        for name in ["a.ruum", "a.ruum.note-x1", "a.ruum-old"] { #expect(unlink(folder + "/" + name) == 0) }
    }

    @Test(arguments: ["a.ruum", "a.ruum-journal", "a.ruum-old"]) func movingReplacesNothing(taken: String) throws {
        try session().close()
        write([1], to: place.file("a.ruum-old"))
        let folder = try archive()
        write([9], to: folder + "/" + taken)
        let found = problem { () throws(JournalProblem) in _ = try SessionFile.move(place.file(), to: folder) }
        #expect(found == .exists(folder + "/" + taken))
        #expect(bytes(of: folder + "/" + taken) == [9])
        #expect(place.names() == ["a.ruum", "a.ruum-old", "archive"])
        unlink(folder + "/" + taken)
    }

    @Test func aSessionThatIsBeingWrittenToStays() throws {
        let file = try session()
        let folder = try archive()
        try file.perform { database in
            try database.inTransaction(.immediate) {
                #expect(problem { () throws(JournalProblem) in _ = try SessionFile.move(place.file(), to: folder) } == .busy)
                #expect(problem { () throws(JournalProblem) in _ = try SessionFile.delete(place.file()) } == .busy)
                return .rollback
            }
        }
        #expect(try file.rows().count == 1)
    }

    @Test func filesOfOtherProgramsAreNeitherMovedNorDeleted() throws {
        write(Array("a letter".utf8), to: place.file())
        let folder = try archive()
        #expect(problem { () throws(JournalProblem) in _ = try SessionFile.move(place.file(), to: folder) } == .notASession(place.file()))
        #expect(problem { () throws(JournalProblem) in _ = try SessionFile.delete(place.file()) } == .notASession(place.file()))
        #expect(bytes(of: place.file()) == Array("a letter".utf8))
    }

    // MARK: Deleting

    @Test func deletingOverwritesWhatIsStillOpenSomewhere() throws {
        try session(command(1, "spoken in confidence")).close()
        write(Array("spoken in confidence".utf8), to: place.file("a.ruum.note-x1"))
        // Descriptors that outlive the names show what is left on the disk.
        let names = ["a.ruum", "a.ruum.note-x1"]
        let descriptors = names.map { open(place.file($0), O_RDONLY) }
        defer { descriptors.forEach { close($0) } }
        let deletion = try SessionFile.delete(place.file())
        #expect(deletion == SessionFile.Deletion(names: ["a.ruum.note-x1", "a.ruum"], isOverwritten: true))
        #expect(place.names().isEmpty)
        for descriptor in descriptors {
            var left = [UInt8](repeating: 1, count: 65_536)
            let count = read(descriptor, &left, left.count)
            #expect(count > 0 && left.prefix(count).allSatisfy { $0 == 0 })
        }
    }

    @Test func aSessionNextToItAndExportsStay() throws {
        try session().close()
        try SessionFile.create(at: place.file("a.ruum-2.ruum")).close()
        write([1], to: place.file("report.md"))
        _ = try SessionFile.delete(place.file())
        #expect(place.names() == ["a.ruum-2.ruum", "report.md"])
    }

    @Test func copiesThatWereNeverFinishedGoToo() throws {
        try session(command(1, "spoken in confidence")).close()
        try SessionFile.create(at: place.file("other.ruum")).close()
        let unfinished = NewFile.passingPrefix + "0123456789abcdef"
        write(bytes(of: place.file()), to: place.file(unfinished))
        write(bytes(of: place.file("other.ruum")), to: place.file(NewFile.passingPrefix + "of-another"))
        #expect(try SessionFile.delete(place.file()).names == [unfinished, "a.ruum"])
        #expect(place.names() == [NewFile.passingPrefix + "of-another", "other.ruum"])
    }

    @Test func aFileWithAnotherNameKeepsItsContentsThere() throws {
        try session(command(1, "kept words")).close()
        link(place.file(), place.file("backup"))
        #expect(try !SessionFile.delete(place.file()).isOverwritten)
        #expect(contains(bytes(of: place.file("backup")), "kept words"))
    }

    @Test func aDamagedSessionCanBeDeleted() throws {
        try session(command(1, String(repeating: "x", count: 20_000))).close()
        write(Array(bytes(of: place.file()).prefix(5000)), to: place.file())
        #expect(try SessionFile.delete(place.file()).names == ["a.ruum"])
        #expect(place.names().isEmpty)
    }

    @Test func whatAKilledWriterLeftIsRolledBackBeforeTheMove() throws {
        let file = try session(command(1, "first"))
        var journal: [UInt8] = []
        var half: [UInt8] = []
        try file.transaction { connection in
            try Statement("PRAGMA cache_size = 1", on: connection).run()
            try Rows.insert(command(2, String(repeating: "y", count: 100_000)), after: 1, with: Statement(Statements.Purpose.insert.rawValue, on: connection))
            journal = bytes(of: place.file("a.ruum-journal"))
            return ((), false)
        }
        half = bytes(of: place.file())
        file.close()
        try #require(!journal.isEmpty)
        write(half, to: place.file())
        write(journal, to: place.file("a.ruum-journal"))
        let folder = try archive()
        let moved = try SessionFile.move(place.file(), to: folder)
        #expect(bodies(try SessionFile.open(moved, access: .write).rows()) == ["first"])
        #expect(place.names() == ["archive"])
        unlink(moved)
    }

    @Test func aLinkThatNamedTheSessionGoesWithIt() throws {
        try session().close()
        symlink(place.file(), place.file("link.ruum"))
        _ = try SessionFile.delete(place.file("link.ruum"))
        #expect(place.names().isEmpty)
    }
}
