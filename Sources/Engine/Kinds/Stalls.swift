/// One idea of a market with what has come together for it.
public struct Stall: Equatable, Sendable {
    /// From 1; what stands on the stall.
    public var number: Int
    public var idea: NoteID
    /// Whose idea it is, where the step that took it keeps names.
    public var owner: PersonID?
    /// What visitors left there, each about the idea or a version of it, in the order in which it came.
    public var left: [NoteID]
    /// The points of the poll that is over or shown.
    public var score: Int?
    /// 1, 2, 3 …; near-ties share a place, and what got nothing has none.
    public var place: Int?
    public var isTied: Bool
}

extension State {
    /// The kind of note that has stalls in an item; nil where it is no market.
    public func stallKind(ofItem index: Int) -> NoteKind? {
        guard agenda.indices.contains(index) else { return nil }
        let item = agenda[index]
        return item.method.steps.lazy.compactMap { step -> NoteKind? in
            guard case .breakout(let plan) = step.kind, item.holds(step.only),
                step.within.compactMap(item.method.group).allSatisfy({ item.holds($0.only) })
            else { return nil }
            return plan.of
        }.first
    }

    /// Whether the ideas of an item are voted on with points; without that they have callers at tables and no stalls.
    public func isMarket(_ index: Int) -> Bool {
        guard agenda.indices.contains(index), let kind = stallKind(ofItem: index) else { return false }
        let item = agenda[index]
        return item.method.steps.contains { step in
            guard case .poll(let plan) = step.kind, case .points(let points) = plan.ballot, points.of == kind else { return false }
            return item.holds(step.only) && step.within.compactMap(item.method.group).allSatisfy { item.holds($0.only) }
        }
    }

    /// How many stalls or tables are planned where ideas are gathered for them; nil where none are.
    public func stallsPlanned(ofItem index: Int) -> Int? {
        guard agenda.indices.contains(index) else { return nil }
        let item = agenda[index]
        return item.method.steps.lazy.compactMap { step -> Int? in
            guard case .breakout(let plan) = step.kind, plan.of != nil, item.holds(step.only) else { return nil }
            return item.integer(plan.tables, people: headcount)
        }.first
    }

    /// The stalls of a market in their order.
    public func stalls(ofItem index: Int) -> [Stall] {
        guard let kind = stallKind(ofItem: index) else { return [] }
        let ideas = notesKept(kind, item: index)
        let result = marketResult(ofItem: index)
        let places = result?.places ?? []
        return ideas.enumerated().map { offset, idea in
            let choice = PollChoice.item(idea.id)
            let place = places.firstIndex { place in place.contains { $0.choice == choice } }
            return Stall(
                number: offset + 1, idea: idea.id, owner: idea.by, left: notes(about: idea.id, item: index),
                score: result.map { $0[choice] }, place: place.map { 1 + places[..<$0].reduce(0) { $0 + $1.count } },
                isTied: place.map { places[$0].count > 1 } ?? false)
        }
    }

    /// What was said about a note or one of its versions, the versions themselves left out.
    public func notes(about subject: NoteID, item index: Int) -> [NoteID] {
        let versions = Set(versions(of: subject, item: index).map(\.note)).union([subject])
        return notes.kept.filter { note in
            guard let about = note.about, !note.text.isEmpty else { return false }
            return versions.contains(about) && !versions.contains(note.id)
        }.map(\.id)
    }

    /// The kept notes of a kind in an item, in the order in which they were taken; a version of a text is none of its own.
    func notesKept(_ kind: NoteKind, item index: Int) -> [Note] {
        notes.kept.filter { $0.kind == kind && isOfItem($0, index) && !isVersion($0.id) && !$0.text.isEmpty }
    }

    /// The last poll with points over the ideas of a market; one that only sorts out does not count.
    public func marketPoll(ofItem index: Int) -> (visit: Int, poll: PollState)? {
        guard let kind = stallKind(ofItem: index) else { return nil }
        return polls(ofItem: index).last { visit, poll in
            let sortsOut = step(of: visits[visit])?.outcomes.contains { $0.keep != nil } ?? false
            return poll.points?.of == kind && !sortsOut
        }
    }

    /// What that poll says, once the room may know it.
    private func marketResult(ofItem index: Int) -> PollCount? {
        guard let (visit, poll) = marketPoll(ofItem: index), poll.isRevealed || visits[visit].left != nil else { return nil }
        let count = count(of: poll)
        return count.isWithheld || count.answered == 0 ? nil : count
    }

    /// The table and the note of a stall, each from the other, while people stand at stalls.
    func stall(table: Int?, about: NoteID?) -> (table: Int?, about: NoteID?) {
        guard let tables = standingTables?.tables, tables.contains(where: { $0.subject != nil }) else { return (table, about) }
        if let about { return (table ?? tables.first { $0.subject == about }?.number, about) }
        guard let table else { return (nil, nil) }
        return (table, tables.first { $0.number == table }?.subject)
    }
}

// MARK: The wall

extension PublicView {
    /// A stall as the room knows it.
    public struct StallView: Equatable, Sendable {
        public var number: Int
        public var title: String
        /// Only where the step that took the idea keeps names.
        public var owner: String?
        /// Only in the result.
        public var score: Int?
        public var place: Int?
        public var isTied: Bool

        public init(number: Int, title: String, owner: String?, score: Int?, place: Int?, isTied: Bool) {
            self.number = number
            self.title = title
            self.owner = owner
            self.score = score
            self.place = place
            self.isTied = isTied
        }
    }
}

extension State {
    /// Where the wall shows the result, the most points first; an idea that the room may not read has no stall on the wall.
    func stallViews(_ wall: Step.Wall) -> [PublicView.StallView] {
        switch wall {
        case .question, .text, .blank, .draft: return []
        case .stalls, .result: break
        }
        let views = stalls(ofItem: item).compactMap { stall -> PublicView.StallView? in
            let readable = versions(of: stall.idea, item: item).compactMap { notes[$0.note] }.filter { $0.readers >= .participants }
            // A new version must not rename the stall to which people find their way.
            guard let first = readable.first else { return nil }
            let showsScore = wall == .result
            let name = stall.owner.flatMap { people[$0]?.name }
            return PublicView.StallView(
                number: stall.number, title: IdeaTitle.of(first.text), owner: name.flatMap { $0.isEmpty ? nil : $0 },
                score: showsScore ? stall.score : nil, place: showsScore ? stall.place : nil, isTied: showsScore && stall.isTied)
        }
        guard wall == .result else { return views }
        return views.sorted { (-($0.score ?? 0), $0.number) < (-($1.score ?? 0), $1.number) }
    }
}

/// The few words by which an idea is known: what stands before the first colon or dash of its first line, else the line.
public enum IdeaTitle {
    public static func of(_ text: String) -> String {
        let line = text.split(whereSeparator: \.isNewline).first.map { String($0).trimmed } ?? ""
        for mark in [": ", " – ", " — ", " - "] {
            if let parts = beginning(of: line, before: mark) { return parts }
        }
        return line
    }

    private static func beginning(of line: String, before mark: String) -> String? {
        let letters = Array(line)
        let wanted = Array(mark)
        guard letters.count > wanted.count else { return nil }
        let place = (1..<(letters.count - wanted.count + 1)).first { Array(letters[$0..<($0 + wanted.count)]) == wanted }
        return place.map { String(letters[..<$0]) }
    }
}

// MARK: Too many ideas

extension Decision {
    /// The notes that do not go on: those beyond the number kept; all that are as good as tied at the border go on.
    func notesToPark(keeping keep: Given<Int>, _ count: PollCount?) -> [NoteID] {
        guard let count, count.answered > 0, let most = state.currentItem?.integer(keep, people: state.headcount) else { return [] }
        var going: [PollCount.Line] = []
        for place in count.places where going.count < most { going += place }
        // Where too few got points, those without any are equal to each other.
        guard going.count >= most else { return [] }
        return count.lines.filter { line in !going.contains { $0.choice == line.choice } }.compactMap { line in
            if case .item(let id) = line.choice { id } else { nil }
        }
    }

    mutating func park(_ notes: [NoteID]) {
        for note in notes { emit(.note(.kindChanged(note, .parked))) }
    }
}
