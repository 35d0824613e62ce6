extension PublicView {
    /// The timetable as the room sees it: topics that are for all, their places and their times.
    public struct Board: Equatable, Sendable {
        /// The blocks that are worth looking at now, in their order.
        public var slots: [Slot]
        /// Topics that have no slot yet.
        public var waiting: [String]
        /// The step that closes the day, and when it can be expected.
        public var closing: Closing?
        /// Counts up as time goes by: what does not fit on the wall at once is shown page by page.
        public var page: Int

        /// How long one page stands.
        public static let pageStands = Span.seconds(12)
    }

    /// One block of sessions.
    public struct Slot: Equatable, Sendable {
        public var number: Int
        public var isNow: Bool
        public var start: Instant?
        public var end: Instant?
        /// By place, the largest first.
        public var entries: [Entry]
    }

    /// What is where.
    public struct Entry: Equatable, Sendable {
        /// The number of the place, from 1.
        public var place: Int
        /// Empty where the place has a number only.
        public var name: String
        public var topic: String
        /// The names of those who called it.
        public var conveners: [String]
    }

    /// The closing ring.
    public struct Closing: Equatable, Sendable {
        public var title: String
        public var start: Instant
    }
}

extension State {
    /// The board of the current step; nil while topics are called, when the theme stands alone.
    func publicBoard(at now: Instant) -> PublicView.Board? {
        guard case .schedule(let plan) = activity, plan.show != .call, let table = timetable(ofItem: item) else { return nil }
        let times = slotTimes(ofItem: item, at: now)
        let current = slotNow(ofItem: item)
        let first = current ?? table.firstOpenSlot
        let shown: [Int]
        switch plan.show {
        // Now and next; what comes later would make both smaller.
        case .now: shown = Array(first...max(first, min(first + 1, table.slots)))
        case .grid, .call: shown = first <= table.slots ? Array(first...table.slots) : []
        }
        let slots = shown.map { slot in
            PublicView.Slot(
                number: slot, isNow: slot == current, start: times[slot]?.start, end: times[slot]?.end,
                entries: table.placements(slot: slot).compactMap { publicEntry($0, table) })
        }
        let closing = closingTime(ofItem: item, at: now).map { closing in
            PublicView.Closing(title: words(closing.step.title, at: nil, item: item), start: closing.start)
        }
        return PublicView.Board(
            slots: slots, waiting: plan.show == .grid ? table.unplaced.compactMap { publicTopic($0.id) } : [], closing: closing,
            page: Int(truncatingIfNeeded: now.milliseconds / PublicView.Board.pageStands.milliseconds))
    }

    private func publicTopic(_ id: NoteID) -> String? {
        guard let note = notes[id], note.standing == .kept, note.readers >= .participants else { return nil }
        return note.text
    }

    private func publicEntry(_ placement: Placement, _ table: Timetable) -> PublicView.Entry? {
        guard !placement.isOver, let topic = publicTopic(placement.topic) else { return nil }
        let names = (table[placement.topic]?.conveners ?? []).compactMap { people[$0]?.name }.filter { !$0.isEmpty }
        let name = table.places.indices.contains(placement.place - 1) ? table.places[placement.place - 1] : ""
        return PublicView.Entry(place: placement.place, name: name, topic: topic, conveners: names)
    }
}
