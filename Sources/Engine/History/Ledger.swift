/// A session's records and the state that they make; the one way from a command to a change.
public struct Ledger: Sendable {
    public private(set) var records: [Record] = []
    public private(set) var state = State()
    /// Commands that no longer count.
    private(set) var voided: Set<Int> = []
    /// What `redo` brings back: the last entry first, each with what fell with it.
    private(set) var redoable: [[Int]] = []
    private var checkpoints: [Checkpoint] = []

    /// A state to fold on from, so that undo needs not begin with the first record.
    private struct Checkpoint: Sendable {
        /// How many records it holds.
        var count: Int
        var state: State
    }

    private static let recordsBetweenCheckpoints = 64
    private static let mostCheckpoints = 8

    public init() {}

    /// Folds the records of a session file.
    public init(_ records: [Record]) {
        self.records = records
        for record in records { noteHistory(record) }
        let keptApart = max(0, records.count - Ledger.recordsBetweenCheckpoints)
        fold(from: 0, to: keptApart)
        if keptApart > 0 { checkpoints.append(Checkpoint(count: keptApart, state: state)) }
        fold(from: keptApart, to: records.count)
    }

    /// The number of the newest command, 0 before the first.
    public var lastCommand: Int { records.last?.command ?? 0 }

    /// Takes up records that are in the journal now.
    public mutating func append(_ more: [Record]) {
        for record in more {
            let changesHistory = noteHistory(record)
            records.append(record)
            if let target = changesHistory {
                refold(before: target)
            } else if !voided.contains(record.command) {
                state.apply(record.event, at: record.at, command: record.command)
            }
        }
        keepCheckpoint()
    }

    /// What a command makes of the session: first everything that is due by then, then the command's own events.
    ///
    /// Nothing changes until the records are in the journal and handed to `append`.
    public func decide(_ command: Command, at now: Instant, by writer: Int64, seed: UInt64 = 0, meant: Meant = Meant())
        throws(Refusal) -> [Record]
    {
        let due = dueRecords(by: now)
        var state = state
        for record in due { state.apply(record.event, at: record.at, command: record.command) }
        guard !command.isStale(meant, in: state) else { throw .alreadyDone }
        let number = lastCommand + due.count + 1
        let events: [Event]
        if case .history(let command) = command {
            events = [.history(try decide(command, by: writer, meant: meant))]
        } else {
            if case .note(.erase(let id)) = command { try checkErasable(id) }
            var decision = Decision(state: state, number: number, now: now, seed: seed)
            try decision.decide(command)
            events = decision.events
        }
        return due + events.map { Record(command: number, writer: writer, at: now, event: $0) }
    }

    /// Refuses an instant before the latest event that still holds; what `new` wrote is known at any instant.
    ///
    /// Taking something back happened at the keyboard, not in the room: else what was taken back could never be put right earlier.
    public func check(instant: Instant) throws(Refusal) {
        let latest = records.lazy.filter { $0.command != 1 && !$0.event.isHistory && !voided.contains($0.command) }.map(\.at).max()
        if let latest, instant < latest { throw .tooEarly(latest: latest) }
    }

    /// The state with everything that is due by then, which only consoles and `do` write down.
    public func state(showing now: Instant) -> State {
        var state = state
        for record in dueRecords(by: now) { state.apply(record.event, at: record.at, command: record.command) }
        return state
    }

    /// The session as it was known at that instant: what was undone later held then.
    public func known(at instant: Instant) -> Ledger {
        Ledger(records.filter { $0.command == 1 || $0.at <= instant })
    }

    /// The records that speak of a note's words, and how they read without them.
    public func withoutWords(of note: NoteID) -> [(index: Int, event: Event)] {
        records.indices.compactMap { index in
            guard case .note(let event) = records[index].event, event.note == note else { return nil }
            let bare = event.withoutWords
            return bare == event ? nil : (index, .note(bare))
        }
    }

    /// The records now stand in the journal without these words.
    public mutating func erase(_ bare: [(index: Int, event: Event)]) {
        for (index, event) in bare where records.indices.contains(index) { records[index].event = event }
        refold(before: 0)
    }

    private func checkErasable(_ id: NoteID) throws(Refusal) {
        if state.notes[id]?.standing == .erased { throw .noteErased(id) }
        let exists = records.contains { record in
            if case .note(.added(let added)) = record.event { added.id == id } else { false }
        }
        guard exists else { throw .unknownNote(id.description) }
    }
}

// MARK: Folding

extension Ledger {
    private mutating func fold(from start: Int, to end: Int) {
        for index in start..<end where !voided.contains(records[index].command) {
            let record = records[index]
            state.apply(record.event, at: record.at, command: record.command)
        }
    }

    /// Folds anew everything from that command on.
    private mutating func refold(before command: Int) {
        checkpoints.removeAll { $0.count > 0 && records[$0.count - 1].command >= command }
        let start = checkpoints.last?.count ?? 0
        state = checkpoints.last?.state ?? State()
        fold(from: start, to: records.count)
    }

    private mutating func keepCheckpoint() {
        guard records.count - (checkpoints.last?.count ?? 0) >= 2 * Ledger.recordsBetweenCheckpoints else { return }
        checkpoints.append(Checkpoint(count: records.count, state: state))
        if checkpoints.count > Ledger.mostCheckpoints { checkpoints.removeFirst() }
    }

    /// Keeps track of what is void; returns the command from which on the state has to be folded anew.
    @discardableResult
    private mutating func noteHistory(_ record: Record) -> Int? {
        switch record.event {
        case .history(.undone(let numbers)):
            voided.formUnion(numbers)
            redoable.append(numbers)
            return numbers.min()
        case .history(.redone(let numbers)):
            voided.subtract(numbers)
            redoable.removeAll { $0 == numbers }
            return numbers.min()
        case .created, .flow, .clock, .people, .turn, .note, .wall, .setting: break
        }
        if record.writer != Record.clock { redoable.removeAll() }
        return nil
    }
}

// MARK: Due

extension Ledger {
    /// What the clock does by itself until then: a step that ends with its time is left, and the next one entered.
    ///
    /// Each visit is ended once at most: what the clock did is taken back only together with the visit that it ended.
    public func dueRecords(by now: Instant) -> [Record] {
        var records: [Record] = []
        var state = state
        var number = lastCommand
        while let due = state.due, due <= now, number - lastCommand < Ledger.mostDue {
            number += 1
            var decision = Decision(state: state, number: number, now: due, seed: 0)
            guard (try? decision.moveOn(.done)) != nil else { return records }
            records += decision.events.map { Record(command: number, writer: Record.clock, at: due, event: $0) }
            state = decision.state
        }
        return records
    }

    /// More steps than any method has: a fence against a script whose timed steps last no time at all.
    private static let mostDue = 1_000
}

extension State {
    /// When the current step ends by itself, if it does and its clock runs.
    public var due: Instant? {
        guard let visit = currentVisit, visit.watch.isRunning, currentStep?.ends == .time, hold == nil else { return nil }
        return visit.watch.reaches(visit.planned + visit.added)
    }
}
