/// What can be asked about slots and places; all of it in any step of an item that has a timetable, and in any order.
public enum ScheduleCommand: Equatable, Sendable {
    /// Somebody calls a topic.
    case call(String, by: Convener)
    /// The topic is held there; without a place, or without both, the program finds what is left out.
    case place(NoteID, slot: Int?, place: Int?)
    /// The topic is held once more.
    case again(NoteID, slot: Int?, place: Int?)
    /// It is not held in that slot any more; without a slot in none.
    case unplace(NoteID, slot: Int?)
    case slots(Int)
    case placeCount(Int)
    /// The largest first.
    case placeNames([String])
    /// Absolute, replacing.
    case interest(NoteID, Int)
    /// Both conveners have agreed to that.
    case merge(NoteID, into: NoteID)
    /// A merged topic goes its own way again, or, with a text, a part of the topic becomes one of its own.
    case split(NoteID, String?)
    /// Finds a slot and a place for each topic that has none; nothing else moves.
    case fill
    /// Fills in all slots that have not begun, larger places for more people; what conveners chose stays.
    case arrange
    /// Those who were there say that it is over; without a slot the one that goes on.
    case over(NoteID, slot: Int?)

    /// Who calls a topic.
    public enum Convener: Equatable, Sendable {
        case nobody
        case known(PersonID)
        /// A name that is on no list yet.
        case named(String)
    }
}

extension Decision {
    mutating func decide(_ command: ScheduleCommand) throws(Refusal) {
        guard let item = state.scheduledItem, let table = state.timetable(ofItem: item) else { throw .noScheduleHere }
        switch command {
        case .call(let text, let convener): try call(text, by: convener, ofItem: item)
        case .place(let topic, let slot, let place):
            let topic = try topicKnown(topic, in: table, item)
            let placement = try placement(of: topic, slot, place, table)
            guard !table.placements.contains(placement) else { throw .alreadyDone }
            // A topic that is held several times keeps its other sessions; what has begun stays as it was.
            let own = table.placements(of: topic)
            change(item, .placed(placement))
            if !own.contains(where: { $0.slot == placement.slot }), let old = own.last(where: { $0.slot >= table.firstOpenSlot }) {
                change(item, .removed(topic, slot: old.slot))
            }
        case .again(let topic, let slot, let place):
            let topic = try topicKnown(topic, in: table, item)
            let placement = try placement(of: topic, slot, place, table)
            guard !table.placements(of: topic).contains(where: { $0.slot == placement.slot }) else { throw .alreadyInSlot(placement.slot) }
            change(item, .placed(placement))
        case .unplace(let topic, let slot):
            let topic = try topicKnown(topic, in: table, item)
            guard table.placements(of: topic).contains(where: { slot == nil || $0.slot == slot }) else { throw .notPlaced(topic) }
            change(item, .removed(topic, slot: slot))
        case .slots(let count): try setSlots(count, table, item)
        case .placeCount(let count):
            guard (1...Timetable.mostPlaces).contains(count) else { throw .tooMany(Timetable.mostPlaces) }
            let more = Array(repeating: "", count: max(0, count - table.places.count))
            try setPlaces(table.places.prefix(count) + more, table, item)
        case .placeNames(let names): try setPlaces(names.map(\.trimmed), table, item)
        case .interest(let topic, let count):
            let topic = try topicKnown(topic, in: table, item)
            guard (0...Timetable.mostInterest).contains(count) else { throw .tooMany(Timetable.mostInterest) }
            // What people said of a merged topic counts for the session; a new count is that of all of it.
            for other in state.progress[item].schedule.merged(into: topic) where state.progress[item].schedule.interest[other] != nil {
                change(item, .interestCounted(other, 0))
            }
            change(item, .interestCounted(topic, count))
        case .merge(let topic, let other):
            let topic = try topicKnown(topic, in: table, item)
            let target = try topicKnown(other, in: table, item)
            guard topic != target else { throw .alreadyMerged }
            change(item, .merged(topic, into: target))
        case .split(let topic, let text): try split(topic, text, item)
        case .fill: try fill(table, item)
        case .arrange: try arrange(table, item)
        case .over(let topic, let slot): try end(try topicKnown(topic, in: table, item), slot, table, item)
        }
    }

    private mutating func change(_ item: Int, _ change: ScheduleEvent.Change) {
        emit(.schedule(ScheduleEvent(item: item, change: change)))
    }

    // MARK: Topics

    private mutating func call(_ text: String, by convener: ScheduleCommand.Convener, ofItem item: Int) throws(Refusal) {
        var person: PersonID?
        switch convener {
        case .nobody: break
        case .known(let id): person = try known(id).id
        case .named(let name):
            let unnamed = state.people.everybody.first { $0.name.isEmpty && !$0.isSeat && state.people.takesPart($0) && $0.roles.isEmpty }
            // Where only the number of people is known, one of them has just said who they are.
            if let unnamed {
                try decide(PeopleCommand.rename(unnamed.id, name: name))
                person = unnamed.id
            } else {
                try decide(PeopleCommand.add(names: [name]))
                person = PersonID(Origin(command: number))
            }
        }
        let kind = state.agenda[item].schedulePlan?.of ?? .topic
        emit(.note(.added(try topicCalled(text, kind, by: person))))
    }

    private func topicCalled(_ text: String, _ kind: NoteKind, by person: PersonID?) throws(Refusal) -> NoteEvent.Added {
        let capture = state.capture(ofKind: kind)
        let text = text.trimmed
        guard !text.isEmpty else { throw .emptyText }
        guard text.count <= Notes.longest else { throw .textTooLong(limit: Notes.longest) }
        // A topic is called out before everybody, with the name of who calls it.
        return NoteEvent.Added(
            id: NoteID(Origin(command: number)), kind: kind, text: text, by: person, readers: max(capture.readers, .participants),
            project: capture.project)
    }

    /// The topic itself, or the one in whose session it is talked about.
    private func topicKnown(_ id: NoteID, in table: Timetable, _ item: Int) throws(Refusal) -> NoteID {
        _ = try kept(id)
        let session = state.progress[item].schedule.session(of: id)
        if table[session] != nil { return session }
        guard table[id] != nil else { throw .notATopic(id) }
        return id
    }

    private mutating func split(_ id: NoteID, _ text: String?, _ item: Int) throws(Refusal) {
        let schedule = state.progress[item].schedule
        guard let note = state.notes[id], note.standing == .kept else { throw .unknownNote(id.description) }
        guard let text else {
            guard let link = schedule.links.last(where: { $0.kind == .merged && $0.topic == id }) else { throw .notMerged(id) }
            return change(item, .split(id, from: link.other))
        }
        guard state.topicNotes(ofItem: item).contains(where: { $0.id == id }) else { throw .notATopic(id) }
        let added = try topicCalled(text, note.kind, by: note.by)
        emit(.note(.added(added)))
        change(item, .split(added.id, from: id))
    }

    // MARK: Where and when

    private func placement(of topic: NoteID, _ slot: Int?, _ place: Int?, _ table: Timetable) throws(Refusal) -> Placement {
        if let slot {
            guard (1...table.slots).contains(slot) else { throw .unknownSlot(slot, of: table.slots) }
            if let place {
                guard table.places.indices.contains(place - 1) else { throw .unknownPlace(String(place)) }
                return Placement(topic, slot: slot, place: place, chosen: .slotAndPlace)
            }
            guard let free = table.freePlace(in: slot) else { throw .slotIsFull(slot) }
            return Placement(topic, slot: slot, place: free, chosen: .slot)
        }
        guard let free = table.freePlace(for: topic) else { throw .noFreePlace }
        return Placement(topic, slot: free.slot, place: free.place, chosen: .nothing)
    }

    private mutating func fill(_ table: Timetable, _ item: Int) throws(Refusal) {
        guard !table.unplaced.isEmpty else { throw table.hasClashAhead ? .clashStands : .nothingToPlace }
        var placed = 0
        for topic in table.unplaced {
            guard let now = state.timetable(ofItem: item), let free = now.freePlace(for: topic.id) else { continue }
            change(item, .placed(Placement(topic.id, slot: free.slot, place: free.place, chosen: .nothing)))
            placed += 1
        }
        guard placed > 0 else { throw .noFreePlace }
    }

    private mutating func arrange(_ table: Timetable, _ item: Int) throws(Refusal) {
        let arranged = table.arranged().placements
        let gone = table.placements.filter { old in !arranged.contains { $0.topic == old.topic && $0.slot == old.slot } }
        let new = arranged.filter { !table.placements.contains($0) }
        guard !new.isEmpty || !gone.isEmpty else {
            guard table.unplaced.isEmpty else { throw .noFreePlace }
            throw table.hasClashAhead ? .clashStands : .nothingToPlace
        }
        for placement in new { change(item, .placed(placement)) }
        for placement in gone { change(item, .removed(placement.topic, slot: placement.slot)) }
    }

    /// More blocks come at once; fewer leave their topics without a slot.
    private mutating func setSlots(_ count: Int, _ table: Timetable, _ item: Int) throws(Refusal) {
        guard (1...Timetable.mostSlots).contains(count) else { throw .tooMany(Timetable.mostSlots) }
        guard count != table.slots else { throw .alreadyDone }
        guard count >= table.firstOpenSlot - 1 else { throw .slotHasBegun(table.firstOpenSlot - 1) }
        for placement in table.placements where placement.slot > count {
            change(item, .removed(placement.topic, slot: placement.slot))
        }
        change(item, .slotsCounted(count))
        if let group = state.agenda[item].sessionBlocks, case .times = group.kind {
            emit(.flow(.unrolled(item: item, ItemProgress.Unrolled(group: group.id, times: count))))
        }
    }

    private mutating func setPlaces(_ names: [String], _ table: Timetable, _ item: Int) throws(Refusal) {
        guard !names.isEmpty else { throw .emptyText }
        guard names.count <= Timetable.mostPlaces else { throw .tooMany(Timetable.mostPlaces) }
        guard names.allSatisfy({ $0.count <= People.longestName }) else { throw .textTooLong(limit: People.longestName) }
        guard names != table.places else { throw .alreadyDone }
        // Topics of places that are no more stand without one, but for those that have been held there.
        for placement in table.placements where placement.place > names.count && placement.slot >= table.firstOpenSlot {
            change(item, .removed(placement.topic, slot: placement.slot))
        }
        change(item, .placesNamed(names))
    }

    private mutating func end(_ topic: NoteID, _ slot: Int?, _ table: Timetable, _ item: Int) throws(Refusal) {
        let own = table.placements(of: topic)
        let begun = state.lastBegunSlot(ofItem: item)
        guard let placement = own.first(where: { $0.slot == slot ?? begun ?? $0.slot }) else { throw .notPlaced(topic) }
        guard !placement.isOver else { throw .alreadyDone }
        change(item, .ended(topic, slot: placement.slot))
    }
}

extension State {
    mutating func apply(_ event: ScheduleEvent, at now: Instant) {
        guard progress.indices.contains(event.item) else { return }
        progress[event.item].schedule.apply(event.change)
    }
}

extension ScheduleCommand {
    func renumbered(_ numbers: [Int: Int]) -> ScheduleCommand {
        switch self {
        case .call(let text, .known(let id)): .call(text, by: .known(id.renumbered(numbers)))
        case .call, .slots, .placeCount, .placeNames, .fill, .arrange: self
        case .place(let id, let slot, let place): .place(id.renumbered(numbers), slot: slot, place: place)
        case .again(let id, let slot, let place): .again(id.renumbered(numbers), slot: slot, place: place)
        case .unplace(let id, let slot): .unplace(id.renumbered(numbers), slot: slot)
        case .interest(let id, let count): .interest(id.renumbered(numbers), count)
        case .merge(let id, let other): .merge(id.renumbered(numbers), into: other.renumbered(numbers))
        case .split(let id, let text): .split(id.renumbered(numbers), text)
        case .over(let id, let slot): .over(id.renumbered(numbers), slot: slot)
        }
    }
}

extension ScheduleEvent {
    /// The topics without which the event makes no sense.
    var topics: [NoteID] {
        switch change {
        case .placed(let placement): [placement.topic]
        case .removed(let id, _), .interestCounted(let id, _), .ended(let id, _): [id]
        case .merged(let id, let other), .split(let id, let other): [id, other]
        case .slotsCounted, .placesNamed: []
        }
    }
}
