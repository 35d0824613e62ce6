import Engine
import Foundation
import Testing

@testable import Journal
@testable import Ruum

@Suite("An open session")
struct OpenSessionTests {
    private let home = Home()
    private let time = HandClock()
    private var path: String { home.path("ring.ruum") }

    /// The machine's clocks, set by hand.
    private final class HandClock: @unchecked Sendable {
        var wall: Int64 = 1_795_424_400_000
        var bootTime: Int64 = 5_000

        func pass(_ milliseconds: Int64) {
            wall += milliseconds
            bootTime += milliseconds
        }
    }

    private func clock() throws -> SessionClock {
        let time = time
        return try SessionClock(environment: [:]) { SessionClock.Reading(wall: time.wall, boot: 77, bootTime: time.bootTime) }
    }

    init() throws {
        let method = Method(
            id: "two", name: LocalText(en: "Two"),
            steps: [
                Step(id: "first", kind: .say, title: LocalText(en: "First"), minutes: Minutes(plan: .literal(.minutes(5)))),
                Step(id: "second", kind: .say, title: LocalText(en: "Second"), minutes: Minutes(plan: .literal(.minutes(5)))),
            ])
        let creation = Creation(title: "Ring", language: .en, people: [], agenda: [Item(method: method)])
        let moment = try clock().now(after: nil)
        let records = try Ledger().decide(.create(creation), at: Instant(milliseconds: moment.at), by: 1)
        let rows = records.map {
            Row(command: Int64($0.command), key: 1, writer: 1, moment: moment, tag: $0.event.tag, body: $0.event.body)
        }
        try SessionFile.create(at: path, rows: rows).close()
    }

    /// A terminal that waits for nobody.
    private func open() throws -> OpenSession {
        try OpenSession(SessionFile.open(path, access: .write, patience: 0), clock: clock())
    }

    private func add(_ text: String) -> Command { .note(.add([NoteDraft(text)])) }

    private func texts(_ session: OpenSession) -> [String] { session.ledger.state.notes.kept.map(\.text) }

    /// Does something while the disk takes nothing, as seen by everybody else.
    private func whileNothingIsSaved(_ body: () throws -> Void) throws {
        let blocker = try SessionFile.open(path, access: .write)
        try blocker.transaction { _ in
            try body()
            return ((), false)
        }
    }

    private func wait(_ session: OpenSession, _ command: Command) {
        do {
            try session.run(command, mayPend: true)
        } catch OpenSession.Failure.journal {
            // It waits now.
        } catch {
            Issue.record("refused: \(error)")
        }
    }

    @Test func whatTheDiskRefusesIsShownAndWrittenLaterOnce() throws {
        let session = try open()
        try whileNothingIsSaved {
            wait(session, add("one"))
            wait(session, add("two"))
        }
        #expect(session.pending.count == 2)
        #expect(texts(session) == ["one", "two"])
        try session.retryPending()
        #expect(session.pending.isEmpty)
        #expect(try texts(open()) == ["one", "two"])
    }

    @Test func aScriptsCommandNeverWaits() throws {
        let session = try open()
        try whileNothingIsSaved {
            #expect(throws: OpenSession.Failure.self) { try session.run(add("one")) }
        }
        #expect(session.pending.isEmpty)
        #expect(try texts(open()).isEmpty)
    }

    @Test func anEditThatWaitsMeetsItsOwnNoteThoughOthersWroteFirst() throws {
        let session = try open(), other = try open()
        try whileNothingIsSaved {
            wait(session, add("mine"))
            wait(session, add("mine too"))
            for note in session.ledger.state.notes.all { wait(session, .note(.edit(note.id, note.text + ", better"))) }
        }
        try other.run(add("theirs"))
        try session.refresh()
        #expect(texts(session) == ["theirs", "mine, better", "mine too, better"])
        try other.run(add("theirs too"))
        try session.retryPending()
        #expect(try texts(open()) == ["theirs", "theirs too", "mine, better", "mine too, better"])
    }

    @Test func aWaitingCommandThatTheFileHoldsAfterAllIsNotDoubled() throws {
        let session = try open()
        try whileNothingIsSaved {
            wait(session, .flow(.start))
            wait(session, add("after"))
        }
        // The commit had only seemed to fail: its row turns up in the file.
        let waiting = session.pending[0]
        let start = session.ledger.records.filter { $0.command == waiting.number }
        let file = try SessionFile.open(path, access: .write)
        let rows = start.map {
            Row(command: 2, key: waiting.key, writer: session.writer, moment: waiting.at, tag: $0.event.tag, body: $0.event.body)
        }
        #expect(try file.append(rows, expecting: 1) == .appended(last: 1 + Int64(rows.count)))
        try session.refresh()
        #expect(session.ledger.state.visits.count == 1)
        try session.retryPending()
        let again = try open()
        #expect(again.ledger.state.visits.count == 1)
        #expect(texts(again) == ["after"])
    }

    @Test func wordsErasedByAnotherTerminalAreNotBroughtBackByAnEditThatWaited() throws {
        let session = try open(), other = try open()
        try session.run(add("a secret"))
        try other.refresh()
        let note = try #require(session.ledger.state.notes.all.first).id
        try whileNothingIsSaved { wait(session, .note(.edit(note, "the same secret"))) }
        try other.run(.note(.erase(note)))
        try session.refresh()
        #expect(session.ledger.state.notes[note]?.text == "")
        try session.retryPending()
        #expect(session.pending.isEmpty)
        #expect(try Data(contentsOf: URL(fileURLWithPath: path)).range(of: Data("secret".utf8)) == nil)
    }

    @Test func anEventOfANewerProgramStopsTheWritingAtOnce() throws {
        let session = try open()
        let newer = try SessionFile.open(path, access: .write)
        let moment = try clock().now(after: nil)
        _ = try newer.append([Row(command: 2, key: 2, writer: 2, moment: moment, tag: 59, body: [])], expecting: 1)
        #expect(throws: OpenSession.Failure.self) { try session.run(add("one")) }
        #expect(session.isReadOnly)
        #expect(try newer.rows().count == 2)
    }

    @Test func settingTheWallClockChangesNoTimerEvenAfterSomethingWasWrittenDownLater() throws {
        let session = try open()
        try session.run(.flow(.start))
        time.pass(10_000)
        try session.run(add("earlier"), at: Instant(milliseconds: time.wall - 5_000))
        time.wall -= 3_600_000
        time.pass(20_000)
        let elapsed = try session.ledger.state.visits.map { try open().now - $0.entered }
        #expect(elapsed == [.seconds(30)])
        #expect(session.ledger.state.visits.first.map { session.now - $0.entered } == .seconds(30))
    }

    @Test func aSessionWrittenAnewKeepsItsPictures() throws {
        let session = try open()
        let picture = StoredPicture(digest: "d", bytes: [1, 2, 3])
        let source = Picture.Source(digest: "d", format: .png, width: 1, height: 1, orientation: 1, size: 3, name: "a.png", clock: .file)
        try session.run(.picture(.file(source, taken: session.now)), with: picture)
        unlink(path)
        try session.writeAnew(at: path)
        #expect(try open().file.picture("d") == [1, 2, 3])
    }

    @Test func aSessionWrittenAnewKeepsItsTime() throws {
        let session = try open()
        try session.run(.flow(.start))
        unlink(path)
        #expect(throws: JournalProblem.gone) { try session.refresh() }
        time.pass(10_000)
        time.wall += 3_600_000
        wait(session, add("meanwhile"))
        try session.writeAnew(at: path)
        try session.retryPending()
        let again = try open()
        #expect(texts(again) == ["meanwhile"])
        #expect(again.ledger.state.visits.first.map { again.now - $0.entered } == .seconds(10))
    }
}
