/// What was decided about slots and places in one item; the topics themselves are notes.
public struct ScheduleState: Equatable, Sendable {
    /// The number of slots and the places, once somebody changed them; nil while they are as the settings say.
    public internal(set) var slots: Int?
    public internal(set) var places: [String]?
    /// In the order in which they were put there.
    public internal(set) var placements: [Placement] = []
    /// How many people want to come to a topic.
    public internal(set) var interest: [NoteID: Int] = [:]
    /// In the order in which topics were merged or split.
    public internal(set) var links: [Link] = []

    public init() {}

    /// How two topics belong together.
    public struct Link: Equatable, Sendable {
        public enum Kind: Equatable, Sendable {
            /// The topic is talked about in the other one's session, as both conveners agreed.
            case merged
            /// The topic was part of the other one.
            case split
        }

        public var kind: Kind
        public var topic: NoteID
        public var other: NoteID
    }

    /// The topic in whose session this one is talked about; itself where it was not merged.
    public func session(of topic: NoteID) -> NoteID {
        var found = topic
        // No more steps than there are links: a circle cannot be made, but a damaged file must not hang.
        for _ in links {
            guard let link = links.last(where: { $0.kind == .merged && $0.topic == found }) else { break }
            found = link.other
        }
        return found
    }

    /// The topics that went into this one.
    public func merged(into topic: NoteID) -> [NoteID] {
        links.filter { $0.kind == .merged }.map(\.topic).filter { $0 != topic && session(of: $0) == topic }
    }

    mutating func apply(_ change: ScheduleEvent.Change) {
        switch change {
        case .placed(let placement):
            placements.removeAll { $0.topic == placement.topic && $0.slot == placement.slot }
            placements.append(placement)
        case .removed(let topic, let slot):
            placements.removeAll { $0.topic == topic && (slot == nil || $0.slot == slot) }
        case .slotsCounted(let count): slots = count
        case .placesNamed(let names): places = names
        case .interestCounted(let topic, let count): interest[topic] = count
        case .merged(let topic, let other):
            placements.removeAll { $0.topic == topic }
            links.append(Link(kind: .merged, topic: topic, other: other))
        case .split(let topic, let other):
            links.removeAll { $0.kind == .merged && $0.topic == topic }
            links.append(Link(kind: .split, topic: topic, other: other))
        case .ended(let topic, let slot):
            for index in placements.indices where placements[index].topic == topic && placements[index].slot == slot {
                placements[index].isOver = true
            }
        }
    }
}
