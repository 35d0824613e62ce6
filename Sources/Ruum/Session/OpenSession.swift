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
    private var lastMoment: Moment?
    private let clock: SessionClock
    /// This terminal among those that write to the session.
    let writer = Int64.random(in: 1...Int64.max)
    /// What the disk refused, in order.
    private(set) var pending: [Pending] = []
    /// Set when the file holds events that only a newer program knows.
    private(set) var hasUnknownEvents = false
    private var withPending: Ledger?

    struct Pending {
        var command: Command
        var meant: Meant
        var at: Moment
        /// Looked up before the command is written again after an unclear commit.
        var key: UInt64
        var seed: UInt64
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
    var now: Instant { Instant(milliseconds: clock.now(after: lastMoment).at) }

    var isReadOnly: Bool { file.isReadOnly || hasUnknownEvents }

    /// Takes up what other terminals wrote; true when there was anything.
    @discardableResult
    func refresh() throws(JournalProblem) -> Bool {
        let before = lastSequence
        try read()
        return lastSequence != before
    }

    /// Decides a command and writes it down; a console's command that the disk refuses is kept as pending.
    ///
    /// - Parameter instant: when it happened, for what is written down afterwards; now if nil.
    func run(_ command: Command, meant: Meant = Meant(), at instant: Instant? = nil, mayPend: Bool = false) throws(Failure) {
        guard !isReadOnly else { throw .journal(file.readOnlyReason ?? .newerVersion(SessionFile.version + 1)) }
        let attempt = Pending(
            command: command, meant: meant, at: moment(for: command, at: instant), key: .random(in: .min ... .max),
            seed: .random(in: .min ... .max))
        guard pending.isEmpty else {
            try check(attempt)
            pending.append(attempt)
            return foldPending()
        }
        do {
            try write(attempt, checksInstant: instant != nil)
        } catch .journal(let problem) where mayPend {
            try check(attempt)
            pending.append(attempt)
            foldPending()
            throw .journal(problem)
        }
    }

    /// Writes what is pending, as far as the disk takes it.
    func retryPending() throws(Failure) {
        while let first = pending.first {
            do {
                try write(first, checksInstant: false)
            } catch .refused {
                // Somebody else changed the session meanwhile; the words of notes are never refused for that.
            }
            pending.removeFirst()
            foldPending()
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
    func writeAnew(at path: String) throws(JournalProblem) {
        let rows = rows(of: kept.records, key: .random(in: .min ... .max), moment: nil)
        let fresh = try SessionFile.create(at: path, rows: rows)
        file.close()
        file = fresh
        kept = Ledger()
        lastSequence = 0
        try read()
    }

    private func moment(for command: Command, at instant: Instant?) -> Moment {
        // What is written down later has no place on this machine's running clock.
        if let instant { return Moment(at: instant.milliseconds, boot: 0, bootTime: 0) }
        let startsClock =
            switch command {
            case .flow, .clock(.resume): !ledger.state.isClockRunning
            case .create, .clock, .people, .turn, .note, .wall, .setting, .history: false
            }
        return startsClock ? clock.nowByTheWall(after: lastMoment) : clock.now(after: lastMoment)
    }

    private func check(_ attempt: Pending) throws(Failure) {
        do {
            _ = try records(of: attempt, on: ledger)
        } catch {
            throw .refused(error)
        }
    }

    private func records(of attempt: Pending, on ledger: Ledger) throws(Refusal) -> [Record] {
        try ledger.decide(
            attempt.command, at: Instant(milliseconds: attempt.at.at), by: writer, seed: attempt.seed, meant: attempt.meant)
    }

    private func write(_ attempt: Pending, checksInstant: Bool) throws(Failure) {
        while true {
            let records: [Record]
            do {
                if checksInstant { try kept.check(instant: Instant(milliseconds: attempt.at.at)) }
                records = try self.records(of: attempt, on: kept)
            } catch {
                throw .refused(error)
            }
            do {
                let rows = rows(of: records, key: attempt.key, moment: attempt.at)
                let result: AppendResult
                if case .note(.erase(let id)) = attempt.command {
                    result = try erase(id, appending: rows)
                } else {
                    result = try file.append(rows, expecting: lastSequence)
                }
                switch result {
                case .appended: return takeUp(records, rows)
                case .known: return try read()
                case .behind: try read()
                }
            } catch {
                throw .journal(error)
            }
        }
    }

    /// Overwrites the words in every event that holds them; drafts may hold them too.
    private func erase(_ id: NoteID, appending rows: [Row]) throws(JournalProblem) -> AppendResult {
        let bare = kept.withoutWords(of: id)
        let bodies = bare.map { (sequence: Int64($0.index + 1), body: $0.event.body) }
        let result = try file.erase(bodies: bodies, appending: rows, expecting: lastSequence)
        if case .appended = result { try file.removeDrafts() }
        return result
    }

    private func read() throws(JournalProblem) {
        let rows = try file.rows(after: lastSequence)
        guard !rows.isEmpty else { return foldPending() }
        var records: [Record] = []
        records.reserveCapacity(rows.count)
        for row in rows {
            guard let event = try Self.event(of: row) else {
                hasUnknownEvents = true
                continue
            }
            records.append(
                Record(
                    command: Int(row.command), writer: row.writer, at: Instant(milliseconds: row.moment.at), event: event))
        }
        takeUp(records, rows)
    }

    /// The records are in the journal: they count from now on.
    private func takeUp(_ records: [Record], _ rows: [Row]) {
        if lastSequence == 0 { kept = Ledger(records) } else { kept.append(records) }
        // What this terminal still remembers of erased words goes too.
        for case .note(.erased(let id)) in records.map(\.event) { kept.erase(kept.withoutWords(of: id)) }
        lastSequence += Int64(rows.count)
        lastMoment = rows.last?.moment ?? lastMoment
        foldPending()
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
        guard !pending.isEmpty else { return withPending = nil }
        var ledger = kept
        for attempt in pending {
            if let records = try? records(of: attempt, on: ledger) { ledger.append(records) }
        }
        withPending = ledger
    }
}
