#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif
import Engine
import Testing

@testable import Journal

@Suite struct SessionFolderTests {
    let place: Place

    init() throws { place = try Place() }

    @Test func theDataFolderIsMadeForItsOwnerOnly() throws {
        let path = try SessionFolder.path(environment: ["XDG_DATA_HOME": place.path, "HOME": "/nowhere"])
        #expect(path == place.path + "/ruum")
        #expect(mode(of: path) == 0o700)
        #expect(try SessionFolder.path(environment: ["XDG_DATA_HOME": place.path]) == path)
    }

    @Test func aRelativeDataFolderIsIgnored() throws {
        #expect(problem { () throws(JournalProblem) in _ = try SessionFolder.path(environment: ["XDG_DATA_HOME": "data"]) } == .noHome)
        #expect(problem { () throws(JournalProblem) in _ = try SessionFolder.path(environment: [:]) } == .noHome)
    }

    @Test func aFolderThatCannotBeMadeIsNamed() {
        let found = problem { () throws(JournalProblem) in
            _ = try SessionFolder.path(environment: ["HOME": "/proc/version"])
        }
        #expect(found == .notFound("/proc/version/.local"))
    }

    @Test func theListHoldsSessionFilesNewestFirst() throws {
        for name in ["old.ruum", "new.ruum", "notes.txt", ".ruum-1234.ruum"] { write([1, 2], to: place.file(name)) }
        mkdir(place.file("folder.ruum"), 0o700)
        var times = [timespec(tv_sec: 10, tv_nsec: 0), timespec(tv_sec: 10, tv_nsec: 5_000_000)]
        utimensat(AT_FDCWD, place.file("old.ruum"), &times, 0)
        let list = try SessionFolder.list(place.path)
        #expect(list.map(\.path) == [place.file("new.ruum"), place.file("old.ruum")])
        #expect(list.last == SessionFolder.Entry(path: place.file("old.ruum"), size: 2, modified: 10_005))
    }

    @Test(arguments: [
        ("Kevadkohtumine 2026", "Kevadkohtumine 2026.ruum"), ("Õhtune ring", "Õhtune ring.ruum"), ("../../x", "x.ruum"),
        ("/etc/x", "etc-x.ruum"), ("..", "session.ruum"), (".", "session.ruum"), ("", "session.ruum"), ("CON", "session-CON.ruum"),
        ("nul.txt", "session-nul.txt.ruum"), ("a/b", "a-b.ruum"), ("a\0b", "a-b.ruum"), ("-rf", "rf.ruum"), ("end. ", "end.ruum"),
        ("a\u{202E}b\n\u{1B}[c", "a-b---c.ruum"), ("'; touch x; '", "touch x.ruum"),
    ])
    func aTitleGivesASafeName(title: String, name: String) {
        #expect(SessionFolder.fileName(forTitle: title) == name)
    }

    @Test func aLongTitleIsCutBetweenCharacters() {
        let name = SessionFolder.fileName(forTitle: String(repeating: "õ", count: 300))
        #expect(name == String(repeating: "õ", count: 60) + ".ruum")
        #expect(SessionFolder.fileName(forTitle: "a" + String(repeating: "\u{301}", count: 500)) == "session.ruum")
    }

    @Test func aTakenNameIsNumbered() {
        #expect(SessionFolder.freePath(forTitle: "Ring", in: place.path) == place.file("Ring.ruum"))
        write([], to: place.file("Ring.ruum"))
        symlink("/nowhere", place.file("Ring-2.ruum"))
        #expect(SessionFolder.freePath(forTitle: "Ring", in: place.path) == place.file("Ring-3.ruum"))
    }
}
