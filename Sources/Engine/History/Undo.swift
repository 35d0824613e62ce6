extension Ledger {
    /// The command that the undo key takes back: the newest that still counts, leaving out the clock's and other terminals' notes.
    public func undoTarget(for writer: Int64?) -> Int? {
        var seen = Int.max
        for record in records.reversed() where record.command < seen {
            if isUndoable(record), writer == nil || record.writer == writer || !isNote(record.event) { return record.command }
            if !isUndoable(record) { seen = record.command }
        }
        return nil
    }

    /// The command that `redo` brings back.
    public var redoTarget: Int? { redoable.last?.first }

    /// The events of a command.
    public func events(of command: Int) -> [Event] {
        records.filter { $0.command == command }.map(\.event)
    }

    func decide(_ command: HistoryCommand, by writer: Int64, meant: Meant) throws(Refusal) -> HistoryEvent {
        switch command {
        case .undo(nil):
            guard let target = undoTarget(for: meant.undo == nil ? nil : writer) else { throw .nothingToUndo }
            if let expected = meant.undo, expected != target { throw .alreadyDone }
            try checkMergings(of: target)
            return .undone(withClock(target))
        case .undo(let number?):
            let own = records.filter { $0.command == number }
            guard let first = own.first else { throw .unknownCommand(number) }
            guard !voided.contains(number) else { throw .alreadyDone }
            guard own.allSatisfy(isUndoable) else { throw .notUndoable(number) }
            if let later = dependent(on: own.map(\.event), after: first.command) { throw .restsOnIt(number, later: later) }
            return .undone(withClock(number))
        case .redo:
            guard let last = redoable.last else { throw .nothingToRedo }
            return .redone(last)
        }
    }

    /// Two notes do not come apart under somebody else's edit: it holds the words of both.
    private func checkMergings(of target: Int) throws(Refusal) {
        let mergings = events(of: target).filter { if case .harvest(.merged) = $0 { true } else { false } }
        if let later = dependent(on: mergings, after: target) { throw .restsOnIt(target, later: later) }
    }

    /// The command, and the steps that the clock ended on the ground of it.
    private func withClock(_ number: Int) -> [Int] {
        guard events(of: number).contains(where: { $0.makes.contains(.flow) }) else { return [number] }
        let later = records.filter { $0.command > number && $0.writer == Record.clock && !voided.contains($0.command) }
        return later.reduce(into: [number]) { if $0.last != $1.command { $0.append($1.command) } }
    }

    private func isUndoable(_ record: Record) -> Bool {
        guard record.writer != Record.clock, !voided.contains(record.command) else { return false }
        switch record.event {
        case .created, .history, .note(.erased), .picture(.erased): return false
        case .flow, .clock, .people, .turn, .note, .wall, .setting, .outcome, .poll, .draft, .tables, .schedule, .arrange, .harvest,
            .picture:
            return true
        }
    }

    /// A version of a text is a note too, and so is what is done to notes in the harvest; photographs are kept like notes.
    private func isNote(_ event: Event) -> Bool {
        switch event {
        case .note, .draft, .harvest, .picture: true
        case .created, .flow, .clock, .people, .turn, .wall, .setting, .outcome, .poll, .tables, .schedule, .arrange, .history: false
        }
    }

    /// The first later command that would make no sense without these events.
    private func dependent(on events: [Event], after command: Int) -> Int? {
        let made = events.flatMap(\.makes)
        return records.first { record in
            record.command > command && record.writer != Record.clock && !voided.contains(record.command) && record.event.needs.contains { made.contains($0) }
        }?.command
    }
}

/// What one event makes and another one needs.
private enum Support: Equatable {
    case person(PersonID)
    case presence(PersonID)
    case note(NoteID)
    case flow
    case clock
    case turns
    case queue(PersonID)
    case vote(PersonID)
    /// What an item was set to before it began: an index into the agenda.
    case settings(Int)
    /// How many points each person has.
    case points
    /// The tables that stand.
    case tables
    /// A group of notes, by its number.
    case group(Int)
    /// How many slots there are, or which places.
    case grid
    /// That a topic is held in a slot.
    case placement(NoteID, Int)
    /// That a topic went into another one.
    case merging(NoteID)
    case picture(PictureID)
}

extension Event {
    fileprivate var makes: [Support] {
        switch self {
        case .flow: [.flow, .clock, .turns]
        case .clock(.started), .clock(.paused), .clock(.held), .clock(.holdEnded): [.clock]
        case .clock: []
        case .people(.added(let id, _, _)), .people(.seatCounted(let id)): [.person(id), .presence(id)]
        case .people(.arrived(let id)), .people(.left(let id)): [.presence(id)]
        case .people(.identified(_, let id)): [.person(id)]
        case .people: []
        case .turn(.queued(let id, _)): [.queue(id)]
        case .turn: [.turns]
        case .note(.added(let added)): [.note(added.id)]
        case .outcome: [.flow]
        case .poll(.voted(let id, _)): [.vote(id)]
        case .poll(.limited): [.points]
        case .tables(.stood), .tables(.planned): [.tables]
        case .schedule(let event): event.makes
        case .arrange(let event): event.makes
        case .harvest(let event): event.merging.map { [.note($0.into)] } ?? []
        case .picture(.filed(let id, _, _)): [.picture(id)]
        case .poll, .draft, .tables: []
        case .setting(let event): [.settings(event.item)]
        case .created, .note, .wall, .picture, .history: []
        }
    }

    fileprivate var needs: [Support] {
        switch self {
        case .flow(.stepEntered(let entry)): [.flow, .settings(entry.item)]
        case .flow: [.flow]
        case .clock: [.flow, .clock]
        case .people(.arrived(let id)), .people(.renamed(let id, _)), .people(.roleChanged(let id, _, _)): [.person(id)]
        case .people(.left(let id)): [.person(id), .presence(id)]
        case .people(.identified(let seat, let id)): [.person(seat), .person(id)]
        case .people(.seated(let id, let neighbour)): [.person(id)] + (neighbour.map { [.person($0)] } ?? [])
        case .people(.added), .people(.seatCounted): []
        case .turn(.began(let id, _)): [.flow, .turns, .person(id), .presence(id), .queue(id)]
        case .turn(.queued(let id, _)): [.flow, .person(id), .presence(id)]
        case .turn(.unqueued(let id)): [.flow, .queue(id)]
        case .turn: [.flow, .turns]
        case .note(.added(let added)):
            [added.by, added.owner].compactMap { $0 }.map { .person($0) } + (added.about.map { [.note($0)] } ?? [])
        case .note(let event): ([event.note] + event.linked).map { .note($0) }
        case .outcome: [.flow]
        case .schedule(let event): event.topics.map { .note($0) } + event.needs
        case .arrange(let event): event.notes.map { .note($0) } + event.needs
        case .harvest(let event): event.notes.map { .note($0) }
        case .picture(.filed): []
        case .picture(let event): [.picture(event.picture)]
        case .poll(let event): event.needs
        case .draft(.written(let note, let subject, let answers, _)):
            [.flow, .note(note)] + (subject.map { [.note($0)] } ?? []) + answers.map { .note($0) }
        case .tables(let event): event.needs
        case .created, .wall, .setting, .history: []
        }
    }
}

extension PollEvent {
    fileprivate var needs: [Support] {
        switch self {
        case .limited, .called, .revealed, .tallied(.option, _): [.flow]
        case .agreedAll(let ids): [.flow] + ids.map { .person($0) }
        case .voted(let id, let marks):
            [.flow, .points, .person(id)]
                + marks.compactMap { mark in
                    if case .item(let note) = mark.choice { .note(note) } else { nil }
                }
        case .withdrawn(let id): [.flow, .person(id), .vote(id)]
        case .tallied(.item(let note), _): [.flow, .points, .note(note)]
        case .explained(_, .person(let id), let note): [.vote(id), .note(note)]
        case .explained(_, .option, let note): [.note(note)]
        case .naming(let id, _): [.person(id)]
        }
    }
}

extension TablesEvent {
    fileprivate var needs: [Support] {
        switch self {
        case .stood(let seating): [.flow] + seating.people.map { .person($0) }
        case .planned(let seatings): [.flow] + seatings.flatMap(\.people).map { .person($0) }
        case .hostNamed(_, let id): [.flow, .tables] + (id.map { [.person($0), .presence($0)] } ?? [])
        case .sat(let id, _): [.flow, .tables, .person(id), .presence(id)]
        case .over, .seatsCounted: [.flow, .tables]
        }
    }
}

extension Seating {
    /// Everybody who is known to sit there or to host a table.
    fileprivate var people: [PersonID] {
        tables.flatMap { $0.people + ($0.host.map { [$0] } ?? []) }
    }
}

extension ScheduleEvent {
    fileprivate var makes: [Support] {
        switch change {
        case .placed(let placement): [.placement(placement.topic, placement.slot)]
        case .slotsCounted, .placesNamed: [.grid]
        case .merged(let topic, _): [.merging(topic)]
        case .removed, .interestCounted, .split, .ended: []
        }
    }

    fileprivate var needs: [Support] {
        switch change {
        case .placed: [.grid]
        case .ended(let topic, let slot): [.placement(topic, slot)]
        case .split(let topic, _): [.merging(topic)]
        case .removed, .slotsCounted, .placesNamed, .interestCounted, .merged: []
        }
    }
}

extension ArrangeEvent {
    fileprivate var makes: [Support] {
        switch change {
        case .groupMade(let number, _): [.group(number)]
        case .groupRenamed, .groupsMerged, .groupDropped, .put, .taken: []
        }
    }

    fileprivate var needs: [Support] {
        switch change {
        case .groupRenamed(let number, _), .groupDropped(let number), .put(_, .group(let number)): [.group(number)]
        case .groupsMerged(let number, let other): [.group(number), .group(other)]
        case .groupMade, .put, .taken: []
        }
    }
}
