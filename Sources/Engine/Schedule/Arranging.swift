/// A timetable as the program would fill it in, and what it could not fit.
public struct Arrangement: Equatable, Sendable {
    /// All of them, those that were kept included.
    public var placements: [Placement]
    /// Topics that found no slot and place, or one session too few.
    public var unplaced: [NoteID]
    /// So many slots more would be enough, the places staying as they are; nil where nothing is missing.
    public var moreSlots: Int?
    /// So many places more would be enough, the slots staying as they are; nil where nothing is missing, or no number would do.
    public var morePlaces: Int?
}

extension Timetable {
    /// Fills in the slots that have not begun: everything gets a slot without tearing a convener, as long as that is possible, and in
    /// each slot the topics that more people want to come to get the larger places.
    ///
    /// What conveners chose stays: the slot, or slot and place. Topics with more people choose first, among equals those that were
    /// called first, and they spread over the slots; so the same timetable always gives the same result.
    public func arranged() -> Arrangement {
        let sessions = sessionsToArrange
        let filled = fill(sessions, slots: slots, places: places.count)
        var result = placements.filter { isSettled($0) }
        for slot in Set(filled.slots.compactMap { $0 }).sorted() {
            let here = sessions.indices.filter { filled.slots[$0] == slot }
            let taken = Set(result.filter { $0.slot == slot }.map(\.place))
            let free = (1...max(1, places.count)).filter { !taken.contains($0) && $0 <= places.count }
            for (index, place) in zip(here, free) {
                let session = sessions[index]
                result.append(Placement(session.topic, slot: slot, place: place, chosen: session.slot == nil ? .nothing : .slot))
            }
        }
        let left = sessions.indices.filter { filled.slots[$0] == nil }.map { sessions[$0].topic }
        let table = Timetable(slots: slots, places: places, firstOpenSlot: firstOpenSlot, topics: topics, placements: result)
        guard !left.isEmpty else { return Arrangement(placements: table.placements, unplaced: []) }
        let enough = 1...sessions.count
        return Arrangement(
            placements: table.placements, unplaced: left,
            moreSlots: enough.first { fill(sessions, slots: slots + $0, places: places.count).isComplete },
            morePlaces: enough.first { fill(sessions, slots: slots, places: places.count + $0).isComplete })
    }

    /// Whether a placement stays when the program arranges: it was chosen and nothing was there before it, or its slot has begun.
    private func isSettled(_ placement: Placement) -> Bool {
        if placement.slot < firstOpenSlot { return true }
        guard placement.chosen == .slotAndPlace else { return false }
        return !crowdedOut(in: placement.slot).contains(placement)
    }

    /// Of several topics that were put into one place by hand all but the first: no arrangement can keep them there.
    private func crowdedOut(in slot: Int) -> [Placement] {
        var taken: Set<Int> = []
        return placements(slot: slot).filter { $0.chosen == .slotAndPlace && !taken.insert($0.place).inserted }
    }

    /// The slot in which a topic stays that has to move; one that was crowded out goes elsewhere only where its slot has no room.
    private func slotKept(_ placement: Placement) -> Int? {
        let slot = placement.slot
        switch placement.chosen {
        case .nothing: return nil
        case .slot: return slot
        case .slotAndPlace:
            let conveners = Set(self[placement.topic]?.conveners ?? [])
            let isTorn = placements(slot: slot).contains { other in
                other.topic != placement.topic && self[other.topic]?.conveners.contains { conveners.contains($0) } ?? false
            }
            let before = crowdedOut(in: slot).firstIndex(of: placement) ?? 0
            return isTorn || before >= freePlaces(in: slot).count ? nil : slot
        }
    }

    /// One session that needs a slot and a place.
    private struct Session {
        var topic: NoteID
        /// Whoever cannot be in two places; for a topic without a convener the topic itself, so that it is not held twice at once.
        var holders: [Holder]
        /// The slot that its convener chose.
        var slot: Int?
    }

    private enum Holder: Hashable {
        case person(PersonID)
        case topic(NoteID)
    }

    private func holders(of topic: NoteID) -> [Holder] {
        [.topic(topic)] + (self[topic]?.conveners ?? []).map { .person($0) }
    }

    /// In the order in which they choose; a repeated topic has several.
    private var sessionsToArrange: [Session] {
        let order = topics.enumerated().sorted { (-$0.element.interest, $0.offset) < (-$1.element.interest, $1.offset) }
        return order.flatMap { _, topic -> [Session] in
            let own = placements(of: topic.id)
            let open = own.filter { !isSettled($0) }
            let sessions = open.map { placement in
                Session(topic: topic.id, holders: holders(of: topic.id), slot: slotKept(placement))
            }
            if own.isEmpty { return [Session(topic: topic.id, holders: holders(of: topic.id), slot: nil)] }
            return sessions
        }
    }

    /// A slot for each session, nil for those that found none.
    private struct Filling {
        var slots: [Int?]
        var isComplete: Bool { !slots.contains(nil) }
    }

    private func fill(_ sessions: [Session], slots: Int, places: Int) -> Filling {
        var filler = Filler(first: firstOpenSlot, slots: slots, places: places)
        let interest = Dictionary(uniqueKeysWithValues: topics.map { ($0.id, $0.interest) })
        for placement in placements where isSettled(placement) && placement.slot >= firstOpenSlot {
            filler.block(placement, holders(of: placement.topic), interest[placement.topic, default: 0])
        }
        // Those with a chosen slot go before those who can go anywhere.
        for index in sessions.indices where sessions[index].slot != nil { filler.add(index, sessions, interest) }
        for index in sessions.indices where sessions[index].slot == nil { filler.add(index, sessions, interest) }
        return Filling(slots: sessions.indices.map { filler.slot[$0] })
    }

    /// Gives sessions a slot; where all fitting ones are full or torn, others make room along a chain of moves.
    private struct Filler {
        let first: Int
        let slots: Int
        /// Those who have a settled placement, by slot.
        private var settled: [Int: Set<Holder>] = [:]
        /// Places that settled placements take, by slot.
        private var taken: [Int: Set<Int>] = [:]
        /// How many people want to come to what is settled, by slot.
        private var settledWeight: [Int: Int] = [:]
        /// What was found, by session.
        private(set) var slot: [Int: Int] = [:]
        private var members: [Int: [Int]] = [:]
        private let places: Int

        init(first: Int, slots: Int, places: Int) {
            self.first = first
            self.slots = slots
            self.places = places
        }

        private var range: [Int] { first <= slots ? Array(first...slots) : [] }

        mutating func block(_ placement: Placement, _ holders: [Holder], _ interest: Int) {
            settledWeight[placement.slot, default: 0] += interest
            taken[placement.slot, default: []].insert(placement.place)
            settled[placement.slot, default: []].formUnion(holders)
        }

        private func room(_ slot: Int) -> Int {
            let blocked = taken[slot, default: []].count { $0 <= places }
            return places - blocked - members[slot, default: []].count
        }

        /// Whether none of its holders has something else in that slot.
        private func isFree(_ session: Session, in slot: Int, _ sessions: [Session]) -> Bool {
            if session.holders.contains(where: { settled[slot, default: []].contains($0) }) { return false }
            return !members[slot, default: []].contains { other in
                sessions[other].holders.contains { session.holders.contains($0) }
            }
        }

        mutating func add(_ index: Int, _ sessions: [Session], _ interest: [NoteID: Int]) {
            let session = sessions[index]
            let fitting = session.slot.map { range.contains($0) ? [$0] : [] } ?? range
            let open = fitting.filter { room($0) > 0 && isFree(session, in: $0, sessions) }
            func load(_ slot: Int) -> Int {
                members[slot, default: []].reduce(settledWeight[slot, default: 0]) { $0 + interest[sessions[$1].topic, default: 0] }
            }
            let best = open.map { (load($0), members[$0, default: []].count, $0) }.min { $0 < $1 }?.2
            if let best {
                put(index, best)
            } else {
                var visited: Set<Int> = []
                guard let target = fitting.first(where: { make(room: $0, for: index, sessions, &visited) }) else { return }
                put(index, target)
            }
        }

        private mutating func put(_ index: Int, _ target: Int) {
            slot[index] = target
            members[target, default: []].append(index)
        }

        private mutating func take(_ index: Int) {
            guard let old = slot.removeValue(forKey: index) else { return }
            members[old, default: []].removeAll { $0 == index }
        }

        /// Moves one session out of a full slot, and others after it where that is needed.
        ///
        /// - Parameter visited: slots of this chain, or such that are known to give no room.
        private mutating func make(room target: Int, for index: Int, _ sessions: [Session], _ visited: inout Set<Int>) -> Bool {
            guard isFree(sessions[index], in: target, sessions), visited.insert(target).inserted else { return false }
            for member in members[target, default: []] where sessions[member].slot == nil {
                take(member)
                for other in range where !visited.contains(other) {
                    let fits = room(other) > 0 && isFree(sessions[member], in: other, sessions)
                    if fits || make(room: other, for: member, sessions, &visited) {
                        put(member, other)
                        return true
                    }
                }
                put(member, target)
            }
            return false
        }
    }
}
