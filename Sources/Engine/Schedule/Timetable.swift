/// Topics, slots and places as they stand together: what is where, what clashes, and what has no place yet.
///
/// Slots and places are counted from 1. Places stand in the order of their size, the largest first.
public struct Timetable: Equatable, Sendable {
    public var slots: Int
    /// Their names, the largest place first; an empty one is called by its number.
    public var places: [String]
    /// The first slot that has not begun.
    public var firstOpenSlot: Int
    /// In the order in which they were called; those that went into another one are not in here.
    public var topics: [Topic]
    /// By slot, then by place, then in the order in which they were put there.
    public private(set) var placements: [Placement]

    public init(slots: Int, places: [String], firstOpenSlot: Int = 1, topics: [Topic], placements: [Placement] = []) {
        self.slots = slots
        self.places = places
        self.firstOpenSlot = max(1, firstOpenSlot)
        self.topics = topics
        let known = Set(topics.map(\.id))
        let order = placements.enumerated().filter { known.contains($0.element.topic) }
        self.placements = order.sorted {
            ($0.element.slot, $0.element.place, $0.offset) < ($1.element.slot, $1.element.place, $1.offset)
        }.map(\.element)
    }

    /// Something that people will talk about.
    public struct Topic: Equatable, Sendable {
        public var id: NoteID
        /// Who called it; several where topics were merged, none where nobody is known.
        public var conveners: [PersonID]
        /// How many people want to come; 0 where nobody counted.
        public var interest: Int

        public init(id: NoteID, conveners: [PersonID] = [], interest: Int = 0) {
            self.id = id
            self.conveners = conveners
            self.interest = interest
        }
    }

    public subscript(topic: NoteID) -> Topic? {
        topics.first { $0.id == topic }
    }

    /// Where a topic is held; several times when it is repeated.
    public func placements(of topic: NoteID) -> [Placement] {
        placements.filter { $0.topic == topic }
    }

    public func placements(slot: Int) -> [Placement] {
        placements.filter { $0.slot == slot }
    }

    public func placements(slot: Int, place: Int) -> [Placement] {
        placements.filter { $0.slot == slot && $0.place == place }
    }

    public var unplaced: [Topic] {
        let placed = Set(placements.map(\.topic))
        return topics.filter { !placed.contains($0.id) }
    }

    // MARK: Clashes

    /// What cannot go on at the same time.
    public enum Clash: Equatable, Sendable {
        /// Somebody would have to be in several places.
        case convener(PersonID, slot: Int, topics: [NoteID])
        /// Several topics in one place.
        case place(Int, slot: Int, topics: [NoteID])

        public var topics: [NoteID] {
            switch self {
            case .convener(_, _, let topics), .place(_, _, let topics): topics
            }
        }

        public var slot: Int {
            switch self {
            case .convener(_, let slot, _), .place(_, let slot, _): slot
            }
        }
    }

    /// By slot; in a slot places first.
    public var clashes: [Clash] {
        let slots = Set(placements.map(\.slot)).sorted()
        return slots.flatMap { slot -> [Clash] in
            let here = placements(slot: slot)
            let places = Set(here.map(\.place)).sorted()
            let crowded = places.compactMap { place -> Clash? in
                let topics = here.filter { $0.place == place }.map(\.topic)
                return topics.count > 1 ? .place(place, slot: slot, topics: topics) : nil
            }
            var held: [PersonID: [NoteID]] = [:]
            for placement in here {
                for person in Set(self[placement.topic]?.conveners ?? []) { held[person, default: []].append(placement.topic) }
            }
            let torn = held.filter { $0.value.count > 1 }.sorted { $0.key < $1.key }
            return crowded + torn.map { .convener($0.key, slot: slot, topics: $0.value) }
        }
    }

    /// Whether something clashes in a slot that has not begun.
    public var hasClashAhead: Bool { clashes.contains { $0.slot >= firstOpenSlot } }

    public func clashes(of topic: NoteID) -> [Clash] {
        clashes.filter { $0.topics.contains(topic) }
    }

    // MARK: Room for one more

    /// The free places of a slot, the largest first.
    public func freePlaces(in slot: Int) -> [Int] {
        guard slot >= 1, slot <= slots else { return [] }
        let taken = Set(placements(slot: slot).map(\.place))
        return places.indices.map { $0 + 1 }.filter { !taken.contains($0) }
    }

    /// The first free place of a slot, the largest first; nil when it is full.
    public func freePlace(in slot: Int) -> Int? { freePlaces(in: slot).first }

    /// Whether a convener of this topic has something else in that slot, or the topic itself is there.
    public func isTorn(_ topic: NoteID, in slot: Int) -> Bool {
        let conveners = Set(self[topic]?.conveners ?? [])
        return placements(slot: slot).contains { other in
            other.topic == topic || self[other.topic]?.conveners.contains { conveners.contains($0) } ?? false
        }
    }

    /// The first free slot and place for a topic in which its conveners have nothing else; nil where there is none.
    public func freePlace(for topic: NoteID) -> (slot: Int, place: Int)? {
        guard firstOpenSlot <= slots else { return nil }
        for slot in firstOpenSlot...slots where !isTorn(topic, in: slot) {
            if let place = freePlace(in: slot) { return (slot, place) }
        }
        return nil
    }

    /// The free ones among the slots and places that have not begun.
    public var freeCount: Int {
        guard firstOpenSlot <= slots else { return 0 }
        return (firstOpenSlot...slots).reduce(0) { count, slot in
            count + places.count - Set(placements(slot: slot).map(\.place)).count
        }
    }
}

/// A topic at a place in a slot.
public struct Placement: Equatable, Sendable {
    /// How much of it the convener chose; the rest may change when the program arranges.
    public enum Chosen: Int, CaseIterable, Sendable {
        case nothing
        case slot
        case slotAndPlace
    }

    public var topic: NoteID
    /// From 1.
    public var slot: Int
    /// From 1; the largest place is the first.
    public var place: Int
    public var chosen: Chosen
    /// Those who were there said that it is over; nothing waits for it.
    public var isOver: Bool

    public init(_ topic: NoteID, slot: Int, place: Int, chosen: Chosen = .slotAndPlace, isOver: Bool = false) {
        self.topic = topic
        self.slot = slot
        self.place = place
        self.chosen = chosen
        self.isOver = isOver
    }
}

extension Placement: FieldCoded {
    public func write(to fields: inout FieldWriter) {
        fields.put(topic)
        fields.put(slot)
        fields.put(place)
        fields.put(chosen.rawValue)
    }

    /// What is over is said by an event of its own.
    public init(from fields: inout FieldReader) throws(FieldProblem) {
        topic = try fields.record()
        slot = try fields.integer()
        place = try fields.integer()
        chosen = Chosen(rawValue: try fields.integer()) ?? .slotAndPlace
        isOver = false
    }
}
