import Engine
import Journal

/// A session file and what it says: the one way from a command to the disk.
///
/// A command is decided on the newest state and appended if nobody wrote in between; else it is decided again. Commands that the
/// disk refuses are kept in memory, shown as not saved, and tried again when asked.
final class OpenSession {
    private(set) var file: SessionFile
    private var kept = Ledger()
    private var lastSequence: Int64 = 0
    /// What the time runs on from: the newest event that knows the machine's running clock, if any does.
    private var lastMoment: Moment?
    private let clock: SessionClock
    /// This terminal among those that write to the session.
    let writer = Int64.random(in: 1...Int64.max)
    /// What the disk refused, in order.
    private(set) var pending: [Pending] = []
    /// Set when the file holds events that only a newer program knows.
    private(set) var hasUnknownEvents = false
    private var withPending: Ledger?
    /// Since the last folding: what waiting commands have become in the file, where others came first.
    private var numbersMoved: [Int: Int] = [:]

    struct Pending {
        var command: Command
        var meant: Meant
        var at: Moment
        /// Looked up before the command is written again after an unclear commit.
        var key: UInt64
        var seed: UInt64
        var seating: PreparedSeating?
        /// The bytes of which the command tells; only the command line files pictures, and its commands never wait.
        var picture: StoredPicture?
        /// The number under which the screens know it, as long as it waits.
        var number: Int?
        /// Found in the file, though the commit seemed to fail; no longer folded, but not yet known to be safe.
        var isInFile = false
    }

    /// Why a command did not go through.
    enum Failure: Error {
        case refused(Refusal)
        case journal(JournalProblem)
    }

    init(_ file: SessionFile, clock: SessionClock) throws(JournalProblem) {
        self.file = file
        self.clock = clock
        try read()
    }

    /// The journal and what is pending, folded: everything on a screen comes from here.
    var ledger: Ledger { withPending ?? kept }

    /// The time now, never before the newest event.
    var now: Instant { Instant(milliseconds: clock.now(after: pending.last?.at ?? lastMoment).at) }

    var isReadOnly: Bool { readOnlyReason != nil }

    private var readOnlyReason: JournalProblem? {
        file.readOnlyReason ?? (hasUnknownEvents ? .newerVersion(SessionFile.version + 1) : nil)
    }

    /// Takes up what other terminals wrote; true when there was anything.
    @discardableResult
    func refresh() throws(JournalProblem) -> Bool {
        // What lies in the file's place is nobody's to read; and its journal would be played back into the file that is gone.
        switch file.check() {
        case .same: break
        case .gone: throw .gone
        case .replaced: throw .replaced
        }
        let before = lastSequence
        try read()
        return lastSequence != before
    }

    /// Decides a command and writes it down; a console's command that the disk refuses is kept as pending.
    ///
    /// - Parameters:
    ///   - instant: when it happened, for what is written down afterwards; now if nil.
    ///   - picture: the bytes that a command files.
    func run(
        _ command: Command, meant: Meant = Meant(), at instant: Instant? = nil, mayPend: Bool = false, with picture: StoredPicture? = nil
    ) throws(Failure) {
        if let reason = readOnlyReason { throw .journal(reason) }
        var attempt = Pending(
            command: command, meant: meant, at: moment(for: command, at: instant), key: .random(in: .min ... .max),
            seed: .random(in: .min ... .max))
        let asked = ledger.seatingRequest(for: command, at: Instant(milliseconds: attempt.at.at), meant: meant)
        attempt.seating = asked.map { PreparedSeating($0) }
        attempt.picture = picture
        guard pending.isEmpty else { return try wait(attempt) }
        do {
            try write(attempt, at: instant == nil ? .now : .stated)
        } catch .journal(let problem) where mayPend {
            try wait(attempt)
            throw .journal(problem)
        }
    }

    /// Keeps a command in memory until the disk takes it.
    private func wait(_ attempt: Pending) throws(Failure) {
        do {
            _ = try records(of: attempt, on: ledger)
        } catch {
            throw .refused(error)
        }
        pending.append(attempt)
        foldPending()
    }

    /// Writes what is pending, as far as the disk takes it.
    @discardableResult
    func retryPending() throws(Failure) -> [Refusal] {
        var refusals: [Refusal] = []
        while let first = pending.first {
            do {
                if try isInFile(first) {
                    try takeUpFromFile()
                } else {
                    try write(first, at: .then)
                }
            } catch .refused(let refusal) {
                // Somebody else changed the session meanwhile, so that this can no longer be done; notes as such are never refused.
                refusals.append(refusal)
            }
            pending.removeFirst()
            foldPending()
        }
        return refusals
    }

    private func isInFile(_ attempt: Pending) throws(Failure) -> Bool {
        do {
            return try file.holds(key: attempt.key)
        } catch {
            throw .journal(error)
        }
    }

    private func takeUpFromFile() throws(Failure) {
        do {
            try read()
        } catch {
            throw .journal(error)
        }
    }

    /// Writes down what the clock has done by now, so that every terminal and report knows of it.
    func settleDue() throws(JournalProblem) {
        guard !isReadOnly, pending.isEmpty else { return }
        let records = ledger.dueRecords(by: now)
        guard !records.isEmpty else { return }
        let moment = clock.now(after: lastMoment)
        let rows = rows(of: records, key: .random(in: .min ... .max), moment: moment)
        _ = try file.append(rows, expecting: lastSequence)
        try read()
    }

    /// After the file was deleted or replaced: everything that was known goes into a new one.
    ///
    /// Not when there are events that only a newer program knows: they would be dropped.
    func writeAnew(at path: String) throws(JournalProblem) {
        if hasUnknownEvents { throw .newerVersion(SessionFile.version + 1) }
        var rows = rows(of: kept.records, key: .random(in: .min ... .max), moment: nil)
        // The time runs on from the newest event, whatever the wall clock says by now.
        if let newest = rows.last {
            rows[rows.count - 1].moment = place(Instant(milliseconds: newest.moment.at), beside: lastMoment)
        }
        let fresh = try SessionFile.create(at: path, rows: rows)
        // The file that was deleted is still open here, so its pictures can be read; if they do not fit any more, the journal still counts.
        try? fresh.takePictures(kept.state.pictures.all.map(\.source.digest), from: file)
        file.close()
        file = fresh
        lastSequence = Int64(rows.count)
    }

    private func moment(for command: Command, at instant: Instant?) -> Moment {
        // What is written down later has no place on this machine's running clock.
        if let instant { return Moment(at: instant.milliseconds, boot: 0, bootTime: 0) }
        let startsClock =
            switch command {
            case .flow, .outcome, .clock(.resume): !ledger.state.isClockRunning
            case .create, .clock, .people, .turn, .note, .wall, .setting, .poll, .draft, .tables, .schedule, .arrange, .harvest, .picture,
                .history:
                false
            }
        let last = pending.last?.at ?? lastMoment
        return startsClock ? clock.nowByTheWall(after: last) : clock.now(after: last)
    }

    /// Where a command's instant comes from.
    private enum Timing {
        /// The present, also when it has to be decided again.
        case now
        /// When it was asked for, though it is written later.
        case then
        /// Somebody said so; it may not lie before what is known.
        case stated
    }

    private func records(of attempt: Pending, on ledger: Ledger) throws(Refusal) -> [Record] {
        try ledger.decide(
            attempt.command, at: Instant(milliseconds: attempt.at.at), by: writer, seed: attempt.seed, meant: attempt.meant,
            prepared: attempt.seating)
    }

    private func write(_ attempt: Pending, at timing: Timing) throws(Failure) {
        var attempt = attempt
        while true {
            if let reason = readOnlyReason { throw .journal(reason) }
            let records: [Record]
            do {
                if timing == .stated { try kept.check(instant: Instant(milliseconds: attempt.at.at)) }
                records = try self.records(of: attempt, on: kept)
            } catch {
                throw .refused(error)
            }
            do {
                let rows = rows(of: records, key: attempt.key, moment: attempt.at)
                let result: AppendResult
                if let (records, digests) = traces(of: attempt.command) {
                    let bodies = records.map { (sequence: Int64($0.index + 1), body: $0.event.body) }
                    result = try file.erase(bodies: bodies, pictures: digests, appending: rows, expecting: lastSequence)
                } else if let picture = attempt.picture {
                    result = try file.append(rows, with: picture, expecting: lastSequence)
                } else {
                    result = try file.append(rows, expecting: lastSequence)
                }
                switch result {
                case .appended:
                    noticeNumbers(of: rows)
                    return takeUp(records, rows.last)
                case .known: return try read()
                case .behind: try read()
                }
            } catch {
                throw .journal(error)
            }
            // Somebody else was first, so what is decided now happened after that.
            if timing == .now { attempt.at = moment(for: attempt.command, at: nil) }
        }
    }

    /// What goes from the file with a command that erases: every event that holds the words of a note or says what a picture was, as
    /// it reads without, and the pictures themselves; nil for other commands.
    private func traces(of command: Command) -> (records: [(index: Int, event: Event)], digests: [String])? {
        switch command {
        case .note(.erase(let id)): (kept.withoutWords(of: id), [])
        case .picture(.erase(let ids)): kept.withoutTraces(of: ids)
        case .create, .flow, .clock, .people, .turn, .note, .wall, .setting, .outcome, .poll, .draft, .tables, .schedule, .arrange, .harvest,
            .picture, .history:
            nil
        }
    }

    private func read() throws(JournalProblem) {
        var records: [Record] = []
        var last: Row?
        var anchor: Moment?
        var isUnknown = false
        var waiting: [Row] = []
        let keys = Set(pending.map(\.key))
        try file.read(after: lastSequence, expecting: { records.reserveCapacity($0) }) { row throws(JournalProblem) in
            last = row
            if row.moment.boot != Self.noBoot { anchor = row.moment }
            if !keys.isEmpty, keys.contains(row.key) { waiting.append(row) }
            guard let event = try Self.event(of: row) else {
                isUnknown = true
                return
            }
            records.append(
                Record(command: Int(row.command), writer: row.writer, at: Instant(milliseconds: row.moment.at), event: event))
        }
        guard let last else { return }
        if isUnknown { hasUnknownEvents = true }
        noticeNumbers(of: waiting)
        takeUp(records, last, anchor: anchor)
    }

    /// The records are in the journal: they count from now on.
    private func takeUp(_ records: [Record], _ last: Row?, anchor: Moment? = nil) {
        if lastSequence == 0 {
            kept = Ledger(records)
        } else {
            kept.append(records)
            for case .note(.erased(let id)) in records.map(\.event) {
                // What this terminal still remembers of the words goes too.
                kept.erase(kept.withoutWords(of: id))
            }
            for case .picture(.erased(let id)) in records.map(\.event) { kept.erase(kept.withoutTraces(of: [id]).records) }
        }
        if let last {
            lastSequence = last.sequence
            lastMoment = moment(after: last.moment, anchor: anchor ?? lastMoment)
        }
        foldPending()
    }

    /// An event written with an instant of its own has no place on the running clock; the time goes on from the one before it.
    private func moment(after last: Moment, anchor: Moment?) -> Moment {
        guard last.boot == Self.noBoot, let anchor, anchor.boot != Self.noBoot else { return last }
        let running = clock.now(after: anchor)
        return running.boot == anchor.boot && running.at >= last.at ? anchor : last
    }

    /// The boot of what was written with an instant of its own.
    private static let noBoot: Int64 = 0

    /// What waited is in the file under these numbers; the commands that wait after it may speak of it by the old ones.
    private func noticeNumbers(of rows: [Row]) {
        guard !pending.isEmpty else { return }
        for row in rows {
            guard let index = pending.firstIndex(where: { $0.key == row.key && !$0.isInFile }) else { continue }
            pending[index].isInFile = true
            if let old = pending[index].number { numbersMoved[old] = Int(row.command) }
        }
    }

    private static func event(of row: Row) throws(JournalProblem) -> Event? {
        do {
            return try Event(tag: row.tag, body: row.body)
        } catch {
            throw .damaged(detail: "event \(row.sequence) cannot be read", readable: Int(row.sequence) - 1)
        }
    }

    /// Rows for the file; `moment` is the command's own, nil for a journal written anew.
    private func rows(of records: [Record], key: UInt64, moment: Moment?) -> [Row] {
        var rows: [Row] = []
        for record in records {
            var key = key
            if moment == nil || record.writer == Record.clock {
                // A command of its own: its rows share a key that is nobody else's.
                let isSame = rows.last?.command == Int64(record.command)
                key = isSame ? rows[rows.count - 1].key : .random(in: .min ... .max)
            }
            rows.append(
                Row(
                    sequence: lastSequence + Int64(rows.count) + 1, command: Int64(record.command), key: key, writer: record.writer,
                    moment: place(record.at, beside: moment), tag: record.event.tag, body: record.event.body))
        }
        return rows
    }

    /// The same instant on the machine's running clock as the command's own moment knows it.
    private func place(_ instant: Instant, beside moment: Moment?) -> Moment {
        guard let moment, moment.boot != 0 else { return Moment(at: instant.milliseconds, boot: 0, bootTime: 0) }
        return Moment(
            at: instant.milliseconds, boot: moment.boot, bootTime: moment.bootTime - (moment.at - instant.milliseconds))
    }

    private func foldPending() {
        guard !pending.isEmpty else {
            numbersMoved = [:]
            return withPending = nil
        }
        var ledger = kept
        for index in pending.indices where !pending[index].isInFile {
            pending[index].command = pending[index].command.renumbered(numbersMoved)
            guard let records = try? records(of: pending[index], on: ledger), let number = records.last?.command else { continue }
            if let old = pending[index].number { numbersMoved[old] = number }
            pending[index].number = number
            ledger.append(records)
        }
        numbersMoved = [:]
        withPending = ledger
    }
}
