extension PublicView {
    /// How people find their tables when a round begins; without anything that was said or noted there.
    public struct TablesView: Equatable, Sendable {
        public var move: BreakoutPlan.Move
        public var stays: BreakoutPlan.Stays
        /// Whether nobody has sat at a table before.
        public var isFirst: Bool
        public var atMost: Int
        public var count: Int
        /// How many tables the holder of each card moves on; empty unless cards are used.
        public var cards: [Int]
        /// Who sits where, by name; empty unless people are seated by name.
        public var places: [Place]
        /// The same by table; the host first.
        public var tables: [Company]
        /// Goes up by one as often as a long list shows its next page.
        public var turn: Int

        public struct Place: Equatable, Sendable {
            public var name: String
            public var table: Int
        }

        public struct Company: Equatable, Sendable {
            public var table: Int
            public var host: String?
            public var names: [String]
        }
    }
}

extension State {
    /// Long enough to find one's name among fifty.
    private static let pageStands = Span.seconds(8)

    /// Only while people change tables: during the talk the room sees its question.
    func tablesView(at now: Instant) -> PublicView.TablesView? {
        guard case .breakout(let plan) = currentStep?.kind, let item = currentItem, let standing = standingTables else { return nil }
        let move = item.move(plan)
        let largest = standing.tables.map(\.size).max() ?? 0
        func name(_ id: PersonID) -> String {
            guard let person = people[id] else { return "" }
            return person.name.isEmpty ? String(person.number) : person.name
        }
        var view = PublicView.TablesView(
            move: move, stays: plan.stays, isFirst: progress[self.item].tables.stood.count <= 1, atMost: plan.atMost,
            count: standing.tables.count, cards: move == .cards ? TableCount.cards(seats: largest) : [], places: [], tables: [],
            turn: 0)
        guard move == .plan else { return view }
        let since = now - (currentVisit?.entered ?? now)
        view.turn = Int(max(0, since.milliseconds / State.pageStands.milliseconds))
        view.tables = standing.tables.map { table in
            PublicView.TablesView.Company(
                table: table.number, host: table.host.map(name), names: table.people.filter { $0 != table.host }.map(name))
        }
        let seated = standing.tables.flatMap { table in
            table.people.map { PublicView.TablesView.Place(name: name($0), table: table.number) }
        }
        view.places = seated.sorted { ($0.name, $0.table) < ($1.name, $1.table) }
        return view
    }
}
