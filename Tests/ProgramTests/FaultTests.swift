import Foundation
import Testing

/// Whether this machine lets the tests do what they need; where it does not, they are skipped.
private enum Machine {
    static let mounts = succeeds("t=$(mktemp -d) && mount -t tmpfs -o size=64k none \"$t\" && umount \"$t\" && rmdir \"$t\"")
    /// The words before a command that run it as somebody whom file modes bind; nil where there is nobody.
    static let asNobody: [String]? =
        if geteuid() != 0 {
            ["/usr/bin/env"]
        } else if succeeds("command -v setpriv") {
            ["/usr/bin/env", "setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "--"]
        } else {
            nil
        }

    private static func succeeds(_ script: String) -> Bool {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["-c", script]
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        guard (try? process.run()) != nil else { return false }
        process.waitUntilExit()
        return process.terminationStatus == 0
    }
}

@Suite("Disks and clocks that fail")
struct FaultTests {
    /// Refused in words: exit code 1, one line of what is wrong and one of what to do.
    private func expectRefusal(_ child: Child, saying part: String) {
        #expect(child.ending() == .code(1))
        let lines = child.errors.split(separator: "\n")
        #expect(lines.count == 2 && child.errors.contains(part) && !speaksOfSQLite(child.errors), "\(child.errors)")
    }

    private func shell(_ script: String, _ session: TestSession) throws -> Child {
        try Child(["/bin/sh", "-c", script, Program.path, session.file], in: session.home)
    }

    @Test func aLimitOnFileSizesIsAFullDisk() throws {
        let session = try TestSession()
        try session.do("note", "before")
        let long = String(repeating: "õ", count: 15_000)
        expectRefusal(try shell("ulimit -f 24; exec \"$0\" do \"$1\" note \(long)", session), saying: "full")
        #expect(try session.isWhole())
        try session.do("note", "after")
        #expect(try session.status().notes.map(\.text) == ["before", "after"])
    }

    @Test(.enabled(if: Machine.mounts, "needs the right to mount"))
    func aFullFileSystemLosesNothingAndWorksAgainWithSpace() throws {
        let session = try TestSession()
        let small = session.home.path("small")
        let file = small + "/ring.ruum"
        let script = """
            mkdir "\(small)" && mount -t tmpfs -o size=256k none "\(small)" && cp "$1" "\(file)" || exit 9
            "$0" do "\(file)" note before || exit 8
            cat /dev/zero > "\(small)/filler" 2>/dev/null
            "$0" do "\(file)" note lost; code=$?
            rm "\(small)/filler"
            "$0" do "\(file)" note after || exit 7
            cp "\(file)" "$1"; umount "\(small)"; exit $code
            """
        expectRefusal(try shell(script, session), saying: "full")
        #expect(try session.isWhole())
        #expect(try session.status().notes.map(\.text) == ["before", "after"])
    }

    @Test(.enabled(if: Machine.asNobody != nil, "needs a user whom file modes bind"))
    func aFolderThatMayNotBeWrittenIsReadAndNotWritten() throws {
        let session = try TestSession()
        try session.do("note", "before")
        chmod(session.file, 0o666)
        chmod(session.home.folder, 0o555)
        defer { chmod(session.home.folder, 0o755) }
        let nobody = try #require(Machine.asNobody)
        // The answers go where nobody may write.
        chmod(session.home.folder, 0o755)
        let child = try Child(nobody + [Program.path, "do", session.file, "note", "lost"], in: session.home)
        expectRefusal(child, saying: "cannot be written")
        #expect(try Child(nobody + [Program.path, "status", session.file], in: session.home).ending() == .code(0))
        #expect(try session.status().notes.map(\.text) == ["before"])
    }

    @Test(.enabled(if: Machine.asNobody != nil, "needs a user whom file modes bind"))
    func aFileThatMayOnlyBeReadIsReadAndNotWritten() throws {
        let session = try TestSession()
        chmod(session.home.folder, 0o755)
        chmod(session.file, 0o444)
        let nobody = try #require(Machine.asNobody)
        expectRefusal(
            try Child(nobody + [Program.path, "do", session.file, "note", "lost"], in: session.home), saying: "cannot be written")
        #expect(try Child(nobody + [Program.path, "status", session.file], in: session.home).ending() == .code(0))
    }

    @Test func aSessionOfANewerVersionIsReadAndNotWritten() throws {
        let session = try TestSession()
        try session.do("note", "before")
        _ = try session.sql("PRAGMA user_version = 2")
        expectRefusal(try session.begin("note", "lost"), saying: "newer version")
        #expect(try session.status().notes.map(\.text) == ["before"])
        #expect(try session.sql("PRAGMA user_version") == "2")
    }

    @Test func eventsThatOnlyANewerVersionKnowsAreKeptAndStopTheWriting() throws {
        let session = try TestSession()
        try session.do("note", "before")
        _ = try session.sql("INSERT INTO journal SELECT max(sequence) + 1, max(command) + 1, 4, 5, max(at), 0, 0, 59, x'00' FROM journal")
        expectRefusal(try session.begin("note", "lost"), saying: "newer version")
        #expect(try session.status().notes.map(\.text) == ["before"])
        #expect(try session.sql("SELECT count(*) FROM journal WHERE tag = 59") == "1")
    }

    @Test func aSessionThatIsGoneIsNotMadeAgain() throws {
        let session = try TestSession()
        unlink(session.file)
        expectRefusal(try session.begin("note", "lost"), saying: "No session found")
        #expect(access(session.file, F_OK) != 0)
    }

    @Test(arguments: ["1970-01-01T00:00:00Z", "2026-11-23T09:00:00Z", "2026-11-23T11:00:00Z", "2106-02-07T06:28:15Z"])
    func noJumpOfTheClockIsARefusalOrTurnsTheJournalAround(jump: String) throws {
        let session = try TestSession()
        try session.do("start", environment: ["RUUM_CLOCK": "2026-11-23T10:00:00Z"])
        let jumped = ["RUUM_CLOCK": jump]
        let note = try session.do("note", "at another time", environment: jumped)
        #expect(note.code == 0, "\(note.errors)")
        #expect(try session.do("next", environment: jumped).code == 0)
        let back = ["RUUM_CLOCK": "2026-11-23T10:01:00Z"]
        #expect(try session.do("note", "afterwards", environment: back).code == 0)
        let status = try session.status(environment: back)
        #expect(status.notes.map(\.text) == ["at another time", "afterwards"])
        #expect((status.step?.elapsed_ms ?? -1) >= 0)
        #expect(try session.sql("SELECT count(*) FROM journal a JOIN journal b ON b.sequence = a.sequence + 1 AND b.at < a.at") == "0")
    }
}
