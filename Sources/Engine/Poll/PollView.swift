extension PublicView {
    /// A poll as the room may see it: what can be chosen, and the counts once they are shown; never a person, never which
    /// test it is.
    public struct PollView: Equatable, Sendable {
        public var positions: [Position]
        public var isRevealed: Bool
        /// The counts of a secret poll stay hidden while they would tell who gave which.
        public var isWithheld: Bool
        /// How many have answered; only after the reveal.
        public var answered: Int?
        public var present: Int?

        public struct Position: Equatable, Sendable {
            public var name: String
            /// The place on the ballot from 1, and the few words of a note; only of points.
            public var number: Int?
            public var title: String
            public var meaning: String
            /// Only after the reveal.
            public var count: Int?
            /// Too close to another one to tell them apart; only of points.
            public var isTied: Bool
            /// It is being asked for now.
            public var isCalled: Bool
        }
    }
}

extension State {
    /// The poll that goes on as the room may see it.
    var pollView: PublicView.PollView? {
        guard let poll = currentPoll else { return nil }
        let count = count(of: poll)
        let showsCounts = poll.isRevealed && !count.isWithheld
        let shown = showsCounts ? count : nil
        let positions = poll.points == nil ? positions(poll, shown) : items(shown, of: poll)
        return PublicView.PollView(
            positions: positions, isRevealed: poll.isRevealed, isWithheld: poll.isRevealed && count.isWithheld,
            answered: poll.isRevealed ? count.answered : nil, present: poll.isRevealed ? count.present : nil)
    }

    private func positions(_ poll: PollState, _ count: PollCount?) -> [PublicView.PollView.Position] {
        // While they are called one after another the room looks at one of them.
        let options = poll.order == .inOrder ? poll.scale.calling : poll.scale.options
        return options.map { option in
            PublicView.PollView.Position(
                name: option.name(language), title: option.name(language), meaning: option.meaning(language), count: count?[.option(option.id)], isTied: false,
                isCalled: !poll.isRevealed && poll.called == option.id)
        }
    }

    /// The notes in their order, and after the reveal from the most points to the fewest.
    private func items(_ count: PollCount?, of poll: PollState) -> [PublicView.PollView.Position] {
        let ballot = poll.points.map(pollItems) ?? []
        func position(_ choice: PollChoice, _ number: Int?, isTied: Bool) -> PublicView.PollView.Position? {
            guard case .item(let id) = choice, let note = notes[id], note.standing == .kept, note.readers >= .participants else {
                return nil
            }
            return PublicView.PollView.Position(
                name: note.text, number: ballot.firstIndex(of: id).map { $0 + 1 }, title: IdeaTitle.of(note.text), meaning: "", count: number,
                isTied: isTied, isCalled: false)
        }
        guard let count else {
            return ballot.compactMap { position(.item($0), nil, isTied: false) }
        }
        let places = count.places
        let chosen = Set(places.joined().map(\.choice))
        return places.flatMap { place in place.compactMap { position($0.choice, $0.count, isTied: place.count > 1) } }
            + count.lines.filter { !chosen.contains($0.choice) }.compactMap { position($0.choice, 0, isTied: false) }
    }
}
