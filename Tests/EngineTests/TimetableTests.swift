import Testing

@testable import Engine

@Suite("Topics, slots and places")
struct TimetableTests {
    private static func note(_ number: Int) -> NoteID { NoteID(Origin(command: number)) }
    private static func person(_ number: Int) -> PersonID { PersonID(Origin(command: 1, place: number)) }

    private static func topic(_ number: Int, by convener: Int? = nil, interest: Int = 0) -> Timetable.Topic {
        Timetable.Topic(id: note(number), conveners: convener.map { [person($0)] } ?? [], interest: interest)
    }

    private func table(
        slots: Int = 2, places: Int = 2, from open: Int = 1, _ topics: [Timetable.Topic], _ placements: [Placement] = []
    ) -> Timetable {
        Timetable(
            slots: slots, places: Array(repeating: "", count: places), firstOpenSlot: open, topics: topics, placements: placements)
    }

    /// `1@1.2` for topic 1 in slot 1 at place 2.
    private func shown(_ placements: [Placement]) -> [String] {
        placements.map { "\($0.topic.origin.command)@\($0.slot).\($0.place)" }
    }

    private func settled(_ table: Timetable, _ arrangement: Arrangement) -> Timetable {
        Timetable(
            slots: table.slots, places: table.places, firstOpenSlot: table.firstOpenSlot, topics: table.topics,
            placements: arrangement.placements)
    }

    @Test("Two topics at one place in one slot clash")
    func crowdedPlace() {
        let table = table(
            [Self.topic(1), Self.topic(2)], [Placement(Self.note(1), slot: 1, place: 1), Placement(Self.note(2), slot: 1, place: 1)])
        #expect(table.clashes == [.place(1, slot: 1, topics: [Self.note(1), Self.note(2)])])
    }

    @Test("A convener with two topics in one slot clashes, in different slots not")
    func tornConvener() {
        let topics = [Self.topic(1, by: 1), Self.topic(2, by: 1)]
        let same = table(topics, [Placement(Self.note(1), slot: 1, place: 1), Placement(Self.note(2), slot: 1, place: 2)])
        #expect(same.clashes == [.convener(Self.person(1), slot: 1, topics: [Self.note(1), Self.note(2)])])
        let apart = table(topics, [Placement(Self.note(1), slot: 1, place: 1), Placement(Self.note(2), slot: 2, place: 1)])
        #expect(apart.clashes.isEmpty)
    }

    @Test("A free place is the first in which the convener has nothing else")
    func freePlace() {
        let table = table(
            [Self.topic(1, by: 1), Self.topic(2, by: 1), Self.topic(3)],
            [Placement(Self.note(1), slot: 1, place: 1), Placement(Self.note(3), slot: 2, place: 1)])
        let found = table.freePlace(for: Self.note(2))
        #expect(found?.slot == 2)
        #expect(found?.place == 2)
    }

    @Test("A slot that has begun takes no late topic")
    func lateTopic() {
        let table = table(from: 2, [Self.topic(1)])
        #expect(table.freePlace(for: Self.note(1))?.slot == 2)
        #expect(self.table(from: 3, [Self.topic(1)]).freePlace(for: Self.note(1)) == nil)
    }

    @Test("More people get the larger place, equals in the order in which they were called")
    func largerPlaces() {
        let table = table(slots: 1, places: 3, [Self.topic(1, interest: 4), Self.topic(2, interest: 9), Self.topic(3, interest: 4)])
        #expect(shown(table.arranged().placements) == ["2@1.1", "1@1.2", "3@1.3"])
    }

    @Test("Much wanted topics are spread over the slots")
    func spread() {
        let table = table([Self.topic(1, interest: 20), Self.topic(2, interest: 19), Self.topic(3, interest: 2), Self.topic(4)])
        #expect(shown(table.arranged().placements) == ["1@1.1", "4@1.2", "2@2.1", "3@2.2"])
    }

    @Test("What a convener chose stays, and a chosen slot keeps its slot")
    func chosen() {
        let table = table(
            [Self.topic(1, interest: 1), Self.topic(2, interest: 50), Self.topic(3, interest: 60)],
            [
                Placement(Self.note(1), slot: 1, place: 1, chosen: .slotAndPlace),
                Placement(Self.note(2), slot: 1, place: 1, chosen: .slot),
                Placement(Self.note(3), slot: 1, place: 2, chosen: .nothing),
            ])
        #expect(shown(table.arranged().placements) == ["1@1.1", "2@1.2", "3@2.1"])
    }

    @Test("Others make room along a chain where somebody could otherwise not be fitted in")
    func makesRoom() {
        // Topics 1 and 2 have no convener and would fill slot 2; convener 1 needs all three slots.
        let topics = [Self.topic(1, interest: 9), Self.topic(2, interest: 8)] + (3...5).map { Self.topic($0, by: 1) } + [Self.topic(6)]
        let table = table(slots: 3, places: 2, topics)
        let arranged = table.arranged()
        #expect(arranged.unplaced.isEmpty)
        #expect(settled(table, arranged).clashes.isEmpty)
    }

    @Test("What does not fit is named with the slots or places that would be enough")
    func tooMany() {
        let arranged = table((1...6).map { Self.topic($0) }).arranged()
        #expect(arranged.unplaced == [Self.note(5), Self.note(6)])
        #expect(arranged.moreSlots == 1)
        #expect(arranged.morePlaces == 1)
    }

    @Test("No place helps a convener with more topics than slots")
    func moreTopicsThanSlots() {
        let arranged = table(places: 5, (1...3).map { Self.topic($0, by: 1) }).arranged()
        #expect(arranged.unplaced == [Self.note(3)])
        #expect(arranged.moreSlots == 1)
        #expect(arranged.morePlaces == nil)
    }

    @Test("A repeated topic is not held twice at once")
    func repeated() {
        let table = table(
            slots: 2, places: 2, [Self.topic(1)],
            [Placement(Self.note(1), slot: 1, place: 1, chosen: .nothing), Placement(Self.note(1), slot: 2, place: 1, chosen: .nothing)])
        #expect(shown(table.arranged().placements) == ["1@1.1", "1@2.1"])
    }

    @Test("Arranging leaves no clash, keeps what was chosen, and places all that can be placed", arguments: 1...60)
    func properties(seed: Int) {
        var generator = SplitMix(seed: UInt64(seed))
        func draw(_ count: Int) -> Int { Int(generator.next() % UInt64(count)) }
        let slots = 2 + draw(3)
        let places = 2 + draw(6)
        let topics = (1...(slots * places)).map { Self.topic($0, by: draw(3) == 0 ? nil : draw(12) + 1, interest: draw(30)) }
        var table = table(slots: slots, places: places, topics)
        // Some conveners have chosen already.
        for topic in topics.prefix(4) {
            guard let free = table.freePlace(for: topic.id) else { continue }
            let placement = Placement(topic.id, slot: free.slot, place: free.place)
            table = self.table(slots: slots, places: places, topics, table.placements + [placement])
        }
        let arranged = table.arranged()
        let after = settled(table, arranged)
        #expect(after.clashes.isEmpty)
        #expect(table.placements.allSatisfy(arranged.placements.contains))
        #expect(arranged.placements.allSatisfy { $0.slot <= slots && $0.place <= places })
        #expect(arranged == table.arranged(), "the same timetable gives the same result")
        // With as many slots more as are said to be enough, everything is placed.
        let wider = self.table(slots: slots + (arranged.moreSlots ?? 0), places: places, topics, table.placements).arranged()
        #expect(arranged.unplaced.isEmpty || arranged.moreSlots != nil)
        #expect(wider.unplaced.isEmpty)
        // Each topic that found no slot has a convener with more topics than slots with room, or there is no room at all.
        let usable = (1...slots).count { table.freePlace(in: $0) != nil }
        for note in arranged.unplaced {
            let convener = table[note]?.conveners.first
            let own = topics.count { convener != nil && $0.conveners.first == convener }
            #expect(own > usable || after.freeCount == 0)
        }
    }
}
