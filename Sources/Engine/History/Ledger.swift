/// A session's records and the state that they make; the one way from a command to a change.
public struct Ledger: Sendable {
    public private(set) var records: [Record] = []
    public private(set) var state = State()
    /// Commands that no longer count.
    private(set) var voided: Set<Int> = []
    /// What `redo` brings back: the last entry first, each with what fell with it.
    private(set) var redoable: [[Int]] = []
    /// Made by the first undo, so that the next ones need not begin with the first record.
    private var checkpoint: Checkpoint?

    private struct Checkpoint: Sendable {
        /// How many records it holds.
        var count: Int
        var state: State
    }

    /// How far before the records that are folded anew the checkpoint lies, for undoing more of them.
    private static let checkpointDistance = 256

    public init() {}

    /// Folds the records of a session file.
    public init(_ records: [Record]) {
        self.records = records
        for index in records.indices { noteHistory(index) }
        // Growing step by step would copy the notes of a long session again and again.
        state.notes.reserve(records.count)
        fold(from: 0, to: records.count)
    }

    /// The number of the newest command, 0 before the first.
    public var lastCommand: Int { records.last?.command ?? 0 }

    /// Takes up records that are in the journal now.
    public mutating func append(_ more: [Record]) {
        for record in more {
            records.append(record)
            if let target = noteHistory(records.count - 1) {
                refold(before: target)
            } else if !voided.contains(record.command) {
                state.apply(record.event, at: record.at, command: record.command)
            }
        }
    }

    /// What a command makes of the session: first everything that is due by then, then the command's own events.
    ///
    /// Nothing changes until the records are in the journal and handed to `append`.
    ///
    /// - Parameter prepared: the plan for the request that `seatingRequest` named.
    public func decide(
        _ command: Command, at now: Instant, by writer: Int64, seed: UInt64 = 0, meant: Meant = Meant(),
        prepared: PreparedSeating? = nil
    ) throws(Refusal) -> [Record] {
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
            if case .picture(.erase(let ids)) = command { try checkErasable(ids) }
            var decision = Decision(
                state: state, number: number, now: now, seed: seed, seatings: prepared.map { .prepared($0) } ?? .solving)
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

    /// The records that hold a note's words, and how they read without them.
    public func withoutWords(of note: NoteID) -> [(index: Int, event: Event)] {
        let words = WordTrace(of: note, in: records)
        return records.indices.compactMap { index in
            guard case .note(let event) = records[index].event, words.isHeld(by: event, at: index) else { return nil }
            let bare = event.withoutWords
            return bare == event ? nil : (index, .note(bare))
        }
    }

    /// The records that say what pictures were, and how they read without it; and the digests under which their bytes lie.
    public func withoutTraces(of pictures: [PictureID]) -> (records: [(index: Int, event: Event)], digests: [String]) {
        var bare: [(index: Int, event: Event)] = []
        var digests: [String] = []
        for index in records.indices {
            guard case .picture(let event) = records[index].event, pictures.contains(event.picture) else { continue }
            if case .filed(_, let source, _) = event { digests.append(source.digest) }
            if event.withoutTraces != event { bare.append((index, .picture(event.withoutTraces))) }
        }
        return (bare, digests)
    }

    /// The records now stand in the journal without these words.
    public mutating func erase(_ bare: [(index: Int, event: Event)]) {
        for (index, event) in bare where records.indices.contains(index) { records[index].event = event }
        refold(before: 0)
    }

    /// What was filed and taken back can be erased too: its bytes are still in the file.
    private func checkErasable(_ ids: [PictureID]) throws(Refusal) {
        for id in ids {
            let exists = records.contains { record in
                if case .picture(.filed(id, _, _)) = record.event { true } else { false }
            }
            guard exists else { throw .unknownPicture(id.description) }
        }
    }

    private func checkErasable(_ id: NoteID) throws(Refusal) {
        switch state.notes[id]?.standing {
        case .erased: throw .noteErased(id)
        case .merged: throw .noteMerged(id, into: state.teller(of: id))
        case .kept, .deleted, nil: break
        }
        let exists = records.contains { record in
            if case .note(.added(let added)) = record.event { added.id == id } else { false }
        }
        guard exists else { throw .unknownNote(id.description) }
    }
}

// MARK: Folding

extension Ledger {
    private mutating func fold(from start: Int, to end: Int) {
        for index in start..<end where !isVoided(records[index].command) {
            state.apply(records[index].event, at: records[index].at, command: records[index].command)
        }
    }

    /// Folds anew everything from that command on.
    private mutating func refold(before command: Int) {
        if let checkpoint, checkpoint.count == 0 || records[checkpoint.count - 1].command >= command { self.checkpoint = nil }
        state = checkpoint?.state ?? State()
        var folded = checkpoint?.count ?? 0
        if checkpoint == nil {
            let target = firstIndex(of: command)
            let place = max(0, target - Ledger.checkpointDistance)
            fold(from: 0, to: place)
            folded = place
            if place > 0 { checkpoint = Checkpoint(count: place, state: state) }
        }
        fold(from: folded, to: records.count)
    }

    /// The place of the first record of that command, or of a later one.
    private func firstIndex(of command: Int) -> Int {
        records.lastIndex { $0.command < command }.map { $0 + 1 } ?? 0
    }

    private func isVoided(_ command: Int) -> Bool {
        !voided.isEmpty && voided.contains(command)
    }

    /// Keeps track of what is void; returns the command from which on the state has to be folded anew.
    @discardableResult
    private mutating func noteHistory(_ index: Int) -> Int? {
        switch records[index].event {
        case .history(.undone(let numbers)):
            voided.formUnion(numbers)
            redoable.append(numbers)
            return numbers.min()
        case .history(.redone(let numbers)):
            voided.subtract(numbers)
            redoable.removeAll { $0 == numbers }
            return numbers.min()
        case .created, .flow, .clock, .people, .turn, .note, .wall, .setting, .outcome, .poll, .draft, .tables, .schedule, .arrange,
            .harvest, .picture:
            break
        }
        if !redoable.isEmpty, records[index].writer != Record.clock { redoable.removeAll() }
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
