/// What can be asked about the structure of notes; in any step of an item that has such a step, and in any order.
public enum ArrangeCommand: Equatable, Sendable {
    /// The notes lie in the group of that name, which is made where there is none.
    case group([NoteID], String)
    /// 0–100 from left to right, and from bottom to top.
    case point(NoteID, Int, Int)
    case under(NoteID, NoteID)
    case date(NoteID, String)
    /// The note lies nowhere again.
    case take(NoteID)
    case renameGroup(String, to: String)
    case mergeGroups(String, into: String)
    case dropGroup(String)
}

extension Item {
    /// How the notes of the item are put in order; nil where no step does that.
    public var arrangePlan: ArrangePlan? {
        for step in method.steps {
            if case .arrange(let plan) = step.kind { return plan }
        }
        return nil
    }
}

extension State {
    /// The item to whose structure commands belong: the current one, or else the last one before it that has one.
    public var arrangedItem: Int? {
        guard agenda.indices.contains(item) else { return nil }
        return (0...item).last { agenda[$0].arrangePlan != nil }
    }

    /// The item whose notes are put into groups with names; nil where they lie otherwise.
    public var groupedItem: Int? { arrangedItem.flatMap { agenda[$0].arrangePlan?.hasGroups == true ? $0 : nil } }

    /// The notes of an item that are put in order: kept, of the kinds that the step names, and not the facilitator's own.
    public func arrangeable(ofItem index: Int) -> [NoteID] {
        guard agenda.indices.contains(index), let plan = agenda[index].arrangePlan else { return [] }
        let captured = Set(agenda[index].method.steps.map(\.capture.kind))
        // Merged topics are one.
        let topic = agenda[index].schedulePlan?.of
        let topics = Set(timetable(ofItem: index)?.topics.map(\.id) ?? [])
        return notes.kept.filter { note in
            guard plan.of.isEmpty ? captured.contains(note.kind) : plan.of.contains(note.kind) else { return false }
            guard note.readers >= .participants, note.kind != topic || topics.contains(note.id) else { return false }
            let item = note.visit.flatMap { visits.indices.contains($0) ? visits[$0].item : nil } ?? 0
            return item == index
        }.map(\.id)
    }

    /// The groups of an item: the script's columns, and those that were made.
    public func groups(ofItem index: Int) -> [ArrangementState.Group] {
        guard agenda.indices.contains(index), progress.indices.contains(index) else { return [] }
        let made = progress[index].arrangement.groups
        let known = Set(made.map(\.number))
        // Below zero, so that the numbers of groups that are made stay free.
        let columns = (agenda[index].arrangePlan?.columns ?? []).enumerated().map { place, name in
            ArrangementState.Group(number: -(place + 1), name: words(name, at: nil, item: index))
        }
        return columns.filter { !known.contains($0.number) } + made
    }
}

extension Decision {
    mutating func decide(_ command: ArrangeCommand) throws(Refusal) {
        guard let item = state.arrangedItem else { throw .noArrangingHere }
        switch command {
        case .group(let ids, let name):
            guard !ids.isEmpty else { throw .emptyText }
            let number = try group(named: name, item)
            for id in ids { change(item, .put(try arrangeable(id, item), .group(number))) }
        case .point(let id, let across, let upward):
            guard ArrangementState.axis.contains(across), ArrangementState.axis.contains(upward) else {
                throw .tooMany(ArrangementState.axis.upperBound)
            }
            change(item, .put(try arrangeable(id, item), .point(across, upward)))
        case .under(let id, let parent):
            let id = try arrangeable(id, item)
            let parent = try arrangeable(parent, item)
            guard !state.progress[item].arrangement.makesCircle(id, under: parent) else { throw .wouldHangUnderItself(id) }
            change(item, .put(id, .under(parent)))
        case .date(let id, let text):
            let text = text.trimmed
            guard !text.isEmpty else { throw .emptyText }
            guard text.count <= People.longestName else { throw .textTooLong(limit: People.longestName) }
            change(item, .put(try arrangeable(id, item), .date(text)))
        case .take(let id):
            let id = try arrangeable(id, item)
            guard state.progress[item].arrangement.spot(of: id) != nil else { throw .notPlaced(id) }
            change(item, .taken(id))
        case .renameGroup(let name, let new):
            let group = try knownGroup(name, item)
            let new = new.trimmed
            guard !new.isEmpty else { throw .emptyText }
            guard new != group.name else { throw .alreadyDone }
            // A column of the script is the group's own from here on.
            change(item, group.number < 0 ? .groupMade(group.number, name: new) : .groupRenamed(group.number, name: new))
        case .mergeGroups(let name, let other):
            let group = try knownGroup(name, item)
            let target = try knownGroup(other, item)
            guard group.number != target.number else { throw .alreadyMerged }
            change(item, .groupsMerged(group.number, into: target.number))
        case .dropGroup(let name): change(item, .groupDropped(try knownGroup(name, item).number))
        }
    }

    private mutating func change(_ item: Int, _ change: ArrangeEvent.Change) {
        emit(.arrange(ArrangeEvent(item: item, change: change)))
    }

    private func arrangeable(_ id: NoteID, _ item: Int) throws(Refusal) -> NoteID {
        try kept(id).id
    }

    /// The group's number; it is made where nobody has made it yet.
    private mutating func group(named name: String, _ item: Int) throws(Refusal) -> Int {
        let name = name.trimmed
        guard !name.isEmpty else { throw .emptyText }
        guard name.count <= People.longestName else { throw .textTooLong(limit: People.longestName) }
        let found = state.groups(ofItem: item).first { $0.name.lowercased() == name.lowercased() }
        if let found { return found.number }
        let number = state.progress[item].arrangement.nextNumber
        change(item, .groupMade(number, name: name))
        return number
    }

    private func knownGroup(_ name: String, _ item: Int) throws(Refusal) -> ArrangementState.Group {
        let typed = name.trimmed.lowercased()
        let groups = state.groups(ofItem: item)
        if let exact = groups.first(where: { $0.name.lowercased() == typed }) { return exact }
        let begun = groups.filter { !typed.isEmpty && $0.name.lowercased().hasPrefix(typed) }
        guard begun.count == 1 else { throw .unknownGroup(name, known: groups.map(\.name)) }
        return begun[0]
    }
}

extension State {
    mutating func apply(_ event: ArrangeEvent, at now: Instant) {
        guard progress.indices.contains(event.item) else { return }
        progress[event.item].arrangement.apply(event.change)
    }
}

extension ArrangeCommand {
    func renumbered(_ numbers: [Int: Int]) -> ArrangeCommand {
        switch self {
        case .group(let ids, let name): .group(ids.map { $0.renumbered(numbers) }, name)
        case .point(let id, let across, let upward): .point(id.renumbered(numbers), across, upward)
        case .under(let id, let parent): .under(id.renumbered(numbers), parent.renumbered(numbers))
        case .date(let id, let text): .date(id.renumbered(numbers), text)
        case .take(let id): .take(id.renumbered(numbers))
        case .renameGroup, .mergeGroups, .dropGroup: self
        }
    }
}

extension ArrangeEvent {
    /// The notes without which the event makes no sense.
    var notes: [NoteID] {
        switch change {
        case .put(let id, .under(let parent)): [id, parent]
        case .put(let id, _), .taken(let id): [id]
        case .groupMade, .groupRenamed, .groupsMerged, .groupDropped: []
        }
    }
}
