#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif
import Engine
import Testing

@testable import Journal

@Suite struct WrongFileTests {
    let place: Place

    init() throws { place = try Place() }

    private func refusal(_ path: String) -> JournalProblem? {
        problem { () throws(JournalProblem) in _ = try SessionFile.open(path, access: .write) }
    }

    private func session(_ rows: Int) throws -> [UInt8] {
        let file = try SessionFile.create(at: place.file("made.ruum"))
        _ = try file.append((1...Int64(rows)).flatMap { command($0, "row number \($0) of many") }, expecting: 0)
        file.close()
        return bytes(of: place.file("made.ruum"))
    }

    @Test func nothingThereIsNotFound() {
        #expect(refusal(place.file("no")) == .notFound(place.file("no")))
        #expect(refusal("") == .notFound(""))
        #expect(refusal("a\0b") == .notFound("a\0b"))
    }

    @Test func aFolderIsAFolder() { #expect(refusal(place.path) == .isFolder(place.path)) }

    @Test func aPipeIsRefusedWithoutWaitingForItsOtherEnd() {
        mkfifo(place.file(), 0o600)
        #expect(refusal(place.file()) == .notARegularFile(place.file()))
    }

    @Test func anEndlessDeviceIsRefused() { #expect(refusal("/dev/zero") == .notARegularFile("/dev/zero")) }

    @Test func aFileWithoutBytesIsEmptyAndStaysSo() {
        write([], to: place.file())
        #expect(refusal(place.file()) == .empty(place.file()))
        #expect(bytes(of: place.file()).isEmpty)
    }

    @Test func filesOfOtherProgramsAreNoSessions() throws {
        var strange: [[UInt8]] = [
            [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], Array("SQLite format 3\0".utf8),
            (0..<5000).map { UInt8(truncatingIfNeeded: $0 &* 7919 >> 3) },
        ]
        var other = try session(1)
        other[68] = 0  // the application id
        strange.append(other)
        for bytes in strange {
            write(bytes, to: place.file())
            #expect(refusal(place.file()) == .notASession(place.file()))
        }
    }

    @Test func aTruncatedSessionIsDamagedOrReadsOnlyWhatIsWhole() throws {
        let whole = try session(300)
        for length in stride(from: 150, to: whole.count, by: 1000) {
            write(Array(whole.prefix(length)), to: place.file())
            #expect(throws: JournalProblem.self) {
                _ = try SessionFile.open(place.file(), access: .write).rows()
            }
        }
    }

    @Test func flippedBytesNeverCrashNorChangeTheFile() throws {
        let whole = try session(120)
        var random = Numbers(seed: 20)
        for _ in 0..<150 {
            var broken = whole
            for _ in 0..<Int.random(in: 1...64, using: &random) {
                broken[Int.random(in: broken.indices, using: &random)] = UInt8.random(in: .min ... .max, using: &random)
            }
            write(broken, to: place.file())
            if let file = try? SessionFile.open(place.file(), access: .follow) {
                let (rows, problem) = file.readableRows()
                if case .damaged(_, let readable) = problem { #expect(readable == rows.count) }
                file.close()
            }
            #expect(bytes(of: place.file()) == broken)
        }
    }

    @Test func aMissingRowEndsTheReadingAndTheRowsBeforeItCanBeSalvaged() throws {
        _ = try session(9)
        let file = try SessionFile.open(place.file("made.ruum"), access: .write)
        try file.transaction { connection in
            try Statement("DELETE FROM journal WHERE sequence = 6", on: connection).run()
            return ((), true)
        }
        let damage = JournalProblem.damaged(detail: "row 6 is missing", readable: 5)
        #expect(problem { () throws(JournalProblem) in _ = try file.rows() } == damage)
        file.close()

        let before = bytes(of: place.file("made.ruum"))
        let (rows, end) = try SessionFile.salvage(place.file("made.ruum"), to: place.file("saved.ruum"))
        #expect(rows == 5 && end == damage)
        #expect(try SessionFile.open(place.file("saved.ruum"), access: .write).rows().count == 5)
        #expect(bytes(of: place.file("made.ruum")) == before)
        #expect(place.names() == ["made.ruum", "saved.ruum"])
    }

    @Test func aTriggerFromElsewhereIsNeverRun() throws {
        _ = try session(1)
        let file = try SessionFile.open(place.file("made.ruum"), access: .write)
        try file.transaction { connection in
            try Statement(
                "CREATE TRIGGER strange AFTER INSERT ON journal BEGIN DELETE FROM journal; END", on: connection
            ).run()
            return ((), true)
        }
        file.close()
        #expect(refusal(place.file("made.ruum")) == .notASession(place.file("made.ruum")))
    }

    @Test func aNewerVersionCanBeReadAndNotWritten() throws {
        _ = try session(2)
        let before = try SessionFile.open(place.file("made.ruum"), access: .write)
        let writer = try SessionFile.open(place.file("made.ruum"), access: .write)
        try writer.transaction { connection in
            try Statement("PRAGMA user_version = 9", on: connection).run()
            return ((), true)
        }
        let after = try SessionFile.open(place.file("made.ruum"), access: .write)
        for file in [before, after] {
            #expect(
                problem { () throws(JournalProblem) in _ = try file.append(command(3, "x"), expecting: 2) } == .newerVersion(9))
            #expect(file.newerVersion)
            #expect(try file.rows().count == 2)
        }
    }

    @Test func aJournalOfAnotherSessionIsNotPlayedBack() throws {
        let mine = try session(3)
        write(mine, to: place.file("mine.ruum"))
        unlink(place.file("made.ruum"))
        let other = try session(3)

        // A journal as a killed writer leaves it: a header sector, then the former page 1 of the other session.
        let sector = 512
        var journal: [UInt8] = [0xD9, 0xD5, 0x05, 0xF9, 0x20, 0xA1, 0x63, 0xD7, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 5]
        journal += [0, 0, 2, 0, 0, 0, 16, 0]
        journal += [UInt8](repeating: 0, count: sector - journal.count) + [0, 0, 0, 1] + other.prefix(4096) + [0, 0, 0, 0]
        write(journal, to: place.file("mine.ruum-journal"))
        #expect(refusal(place.file("mine.ruum")) == .foreignJournal(place.file("mine.ruum-journal")))
        #expect(bytes(of: place.file("mine.ruum")) == mine)

        write(journal, to: place.file("made.ruum-journal"))
        #expect(refusal(place.file("made.ruum")) == nil)
    }

    @Test func whatSqliteAnswersIsNamed() {
        func problem(_ code: Int32, _ error: Int32 = 0) -> JournalProblem { JournalProblem(code: code, message: "m", systemError: error) }
        #expect(problem(5) == .busy)
        #expect(problem(5 | 1 << 8) == .busy)
        #expect(problem(8) == .readOnlyFile)
        #expect(problem(8 | 4 << 8) == .gone)
        #expect(problem(8 | 6 << 8) == .readOnlyFolder(""))
        #expect(problem(10 | 3 << 8, EFBIG) == .diskFull)
        #expect(problem(10 | 3 << 8, EDQUOT) == .diskFull)
        #expect(problem(10 | 4 << 8) == .inputOutput("m"))
        #expect(problem(11) == .damaged(detail: "m", readable: 0))
        #expect(problem(13) == .diskFull)
        #expect(problem(14, EACCES) == .readOnlyFolder(""))
        #expect(problem(26) == .damaged(detail: "m", readable: 0))
    }
}

/// Numbers that are the same in every run.
struct Numbers: RandomNumberGenerator {
    private var state: UInt64
    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
