/// What happened to the slots and places of an item.
public struct ScheduleEvent: Equatable, Sendable {
    /// Index into the agenda.
    public var item: Int
    public var change: Change

    public enum Change: Equatable, Sendable {
        /// A topic is held there; in the same slot it was elsewhere before.
        case placed(Placement)
        /// It is not held in that slot any more, or in none.
        case removed(NoteID, slot: Int?)
        case slotsCounted(Int)
        /// All places, the largest first; an empty name is a number only.
        case placesNamed([String])
        /// So many people want to come, absolute.
        case interestCounted(NoteID, Int)
        /// The first is talked about in the session of the second.
        case merged(NoteID, into: NoteID)
        case split(NoteID, from: NoteID)
        case ended(NoteID, slot: Int)
    }
}

extension ScheduleEvent: EventBody {
    var tag: Int {
        switch change {
        case .placed: 140
        case .removed: 141
        case .slotsCounted: 142
        case .placesNamed: 143
        case .interestCounted: 144
        case .merged: 145
        case .split: 146
        case .ended: 147
        }
    }

    func write(to fields: inout FieldWriter) {
        fields.put(item)
        switch change {
        case .placed(let placement): fields.put(placement)
        case .removed(let topic, let slot):
            fields.put(topic)
            fields.put(slot ?? 0)
        case .slotsCounted(let count): fields.put(count)
        case .placesNamed(let names): fields.put(names)
        case .interestCounted(let topic, let count):
            fields.put(topic)
            fields.put(count)
        case .merged(let topic, let other), .split(let topic, let other):
            fields.put(topic)
            fields.put(other)
        case .ended(let topic, let slot):
            fields.put(topic)
            fields.put(slot)
        }
    }

    init?(tag: Int, from fields: inout FieldReader) throws(FieldProblem) {
        guard (140...147).contains(tag) else { return nil }
        item = try fields.integer()
        switch tag {
        case 140: change = .placed(try fields.record())
        case 141:
            let topic: NoteID = try fields.record()
            let slot = try fields.integer()
            change = .removed(topic, slot: slot > 0 ? slot : nil)
        case 142: change = .slotsCounted(try fields.integer())
        case 143: change = .placesNamed(try fields.list())
        case 144:
            let topic: NoteID = try fields.record()
            change = .interestCounted(topic, try fields.integer())
        case 145:
            let topic: NoteID = try fields.record()
            change = .merged(topic, into: try fields.record())
        case 146:
            let topic: NoteID = try fields.record()
            change = .split(topic, from: try fields.record())
        case 147:
            let topic: NoteID = try fields.record()
            change = .ended(topic, slot: try fields.integer())
        default: return nil
        }
    }
}
