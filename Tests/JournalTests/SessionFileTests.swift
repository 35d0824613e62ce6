#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif
import Engine
import Testing

@testable import Journal

@Suite struct SessionFileTests {
    let place: Place

    init() throws { place = try Place() }

    @Test func creatingReplacesNothing() throws {
        write([1], to: place.file())
        let link = place.file("link.ruum")
        symlink(place.file("nowhere"), link)
        for path in [place.file(), link] {
            #expect(problem { () throws(JournalProblem) in _ = try SessionFile.create(at: path) } == .exists(path))
        }
        #expect(bytes(of: place.file()) == [1])
        #expect(place.names() == ["a.ruum", "link.ruum"])
    }

    @Test func aJournalLeftUnderTheNameForbidsIt() throws {
        write([1], to: place.file("a.ruum-journal"))
        let found = problem { () throws(JournalProblem) in _ = try SessionFile.create(at: place.file()) }
        #expect(found == .exists(place.file("a.ruum-journal")))
    }

    @Test func creatingSaysWhatIsWrongWithThePlace() throws {
        func found(_ path: String) -> JournalProblem? {
            problem { () throws(JournalProblem) in _ = try SessionFile.create(at: path) }
        }
        #expect(found(place.file("no/a.ruum")) == .notFound(place.file("no")))
        #expect(found(place.path + "/") == .isFolder(place.path + "/"))
        let long = place.file(String(repeating: "n", count: 250))
        #expect(found(long) == .pathTooLong(long))
    }

    @Test func fileAndJournalArePrivateAndNothingElseLiesBeside() throws {
        let file = try SessionFile.create(at: place.file())
        #expect(mode(of: place.file()) == 0o600)
        #expect(place.names() == ["a.ruum"])
        try file.transaction { connection in
            try Statement("DELETE FROM draft", on: connection).run()
            try Statement("INSERT INTO draft VALUES (1, '', '', 0)", on: connection).run()
            #expect(mode(of: place.file("a.ruum-journal")) == 0o600)
            return ((), true)
        }
        #expect(place.names() == ["a.ruum"])
    }

    @Test func unusualNamesWork() throws {
        let link = place.file("link.ruum")
        for name in ["it's \"so\"\n.ruum", "-x.ruum", "file:a?mode=memory.ruum", "õ😀.ruum", String(repeating: "n", count: 247)] {
            let file = try SessionFile.create(at: place.file(name))
            #expect(try file.append(command(1, "a"), expecting: 0) == .appended(last: 1))
            unlink(link)
            symlink(place.file(name), link)
            #expect(try SessionFile.open(link, access: .write).rows().count == 1)
            #expect(try SessionFile.open(link, access: .write).path == file.path)
        }
    }

    @Test func aDeletedFileIsNoticedAndNotWrittenTo() throws {
        let file = try SessionFile.create(at: place.file())
        #expect(file.check() == .same)
        unlink(place.file())
        #expect(file.check() == .gone)
        #expect(problem { () throws(JournalProblem) in _ = try file.append(command(1, "a"), expecting: 0) } == .gone)
        let anew = try SessionFile.create(at: place.file(), rows: command(1, "a", "b"))
        #expect(try anew.rows().map(\.sequence) == [1, 2])
    }

    @Test func aReplacedFileIsNoticedAndNotWrittenTo() throws {
        let file = try SessionFile.create(at: place.file())
        try SessionFile.create(at: place.file("b.ruum")).close()
        rename(place.file("b.ruum"), place.file())
        #expect(file.check() == .replaced)
        #expect(problem { () throws(JournalProblem) in _ = try file.append(command(1, "a"), expecting: 0) } == .replaced)
    }

    @Test func aCopyHoldsTheSameRowsAndReplacesNothing() throws {
        let file = try SessionFile.create(at: place.file(), rows: command(1, "a", "b"))
        try file.copy(to: place.file("b.ruum"))
        #expect(try SessionFile.open(place.file("b.ruum"), access: .write).rows() == file.rows())
        #expect(mode(of: place.file("b.ruum")) == 0o600)
        let again = problem { () throws(JournalProblem) in try file.copy(to: place.file("b.ruum")) }
        #expect(again == .exists(place.file("b.ruum")))
    }

    @Test func probingAnOpenFileDoesNotTouchIt() throws {
        let file = try SessionFile.create(at: place.file())
        #expect(try SessionFile.probe(place.file()).version == nil)
        file.close()
        #expect(try SessionFile.probe(place.file()).version == SessionFile.version)
    }

    @Test func aFullDiskLosesNothingThatWasKept() throws {
        let file = try SessionFile.create(at: place.file(), rows: command(1, "kept"))
        // As full as a disk can be made here.
        try file.perform { database in
            try Statement("PRAGMA max_page_count = 1", on: Connection.handle(database)).run()
        }
        let large = command(2, String(repeating: "x", count: 9000))
        #expect(problem { () throws(JournalProblem) in _ = try file.append(large, expecting: 1) } == .diskFull)
        #expect(bodies(try file.rows()) == ["kept"])
        try file.perform { database in
            try Statement("PRAGMA max_page_count = 1000", on: Connection.handle(database)).run()
        }
        #expect(try file.append(large, expecting: 1) == .appended(last: 2))
    }

    @Test func whoeverWaitsTooLongIsToldSoAndMayTryAgain() throws {
        let file = try SessionFile.create(at: place.file(), patience: 1)
        let reader = try SessionFile.open(place.file(), access: .follow)
        try reader.perform { database in
            let reading = try Statement("SELECT name FROM sqlite_schema", on: Connection.handle(database))
            #expect(try reading.step())
            #expect(problem { () throws(JournalProblem) in _ = try file.append(command(1, "a"), expecting: 0) } == .busy)
        }
        #expect(!file.isUnclear)
        #expect(try file.append(command(1, "a"), expecting: 0) == .appended(last: 1))
    }

    @Test func afterAnUnclearCommitAKnownCommandIsMadeSafeByAnotherCommit() throws {
        let file = try SessionFile.create(at: place.file(), rows: command(1, key: 5, "a"))
        let other = try SessionFile.open(place.file(), access: .follow)
        func changes() throws -> Int64? {
            try other.perform { try Statement("PRAGMA data_version", on: Connection.handle($0)).integer() }
        }
        let before = try changes()
        #expect(try file.append(command(1, key: 5, "a"), expecting: 0) == .known(keys: [5], last: 1))
        #expect(try changes() == before)
        file.isUnclear = true
        #expect(try file.append(command(1, key: 5, "a"), expecting: 0) == .known(keys: [5], last: 1))
        #expect(try changes() != before)
        #expect(!file.isUnclear)
    }

    @Test func everyConnectionCommitsForGood() throws {
        let file = try SessionFile.create(at: place.file())
        try file.perform { database in
            let connection = try Connection.handle(database)
            func setting(_ name: String) throws -> Int64? { try Statement("PRAGMA \(name)", on: connection).integer() }
            #expect(try setting("synchronous") == 3)
            #expect(try setting("secure_delete") == 1)
            let mode = try Statement("PRAGMA journal_mode", on: connection)
            #expect(try mode.step())
            #expect(mode.text(0) == "delete")
        }
    }
}
