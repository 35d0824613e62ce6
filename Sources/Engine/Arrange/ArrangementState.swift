/// Where the notes of one item lie in its structure; the notes themselves stay as they are.
public struct ArrangementState: Equatable, Sendable {
    /// In the order in which they were made; the columns of the script come first.
    public private(set) var groups: [Group] = []
    private var spots: [NoteID: Spot] = [:]

    public init() {}

    /// A heap or a column.
    public struct Group: Equatable, Sendable {
        /// From 1, never used again.
        public var number: Int
        public var name: String
    }

    /// Where a note lies.
    public enum Spot: Equatable, Sendable {
        /// The number of a group.
        case group(Int)
        /// 0–100 from left to right, and from bottom to top.
        case point(Int, Int)
        case under(NoteID)
        /// A date as it was typed.
        case date(String)
    }

    /// The ends of an axis.
    public static let axis = 0...100

    public func spot(of note: NoteID) -> Spot? { spots[note] }

    public func group(_ number: Int) -> Group? {
        groups.first { $0.number == number }
    }

    /// The number that the next group gets.
    private(set) var nextNumber = 1

    /// The notes of a group, in the order of the given ones.
    public func notes(in number: Int, among notes: [NoteID]) -> [NoteID] {
        notes.filter { spots[$0] == .group(number) }
    }

    /// Those that lie nowhere yet.
    public func unplaced(among notes: [NoteID]) -> [NoteID] {
        notes.filter { spots[$0] == nil }
    }

    /// The notes that hang directly under another one.
    public func children(of parent: NoteID, among notes: [NoteID]) -> [NoteID] {
        notes.filter { spots[$0] == .under(parent) }
    }

    /// Whether anything hangs directly under it.
    func holdsUnder(_ note: NoteID) -> Bool { spots.values.contains(.under(note)) }

    /// The notes that hang under nothing: where a tree begins. One whose parent is gone is among them.
    public func roots(among notes: [NoteID]) -> [NoteID] {
        let known = Set(notes)
        return notes.filter { note in
            if case .under(let parent) = spots[note] { !known.contains(parent) } else { true }
        }
    }

    /// Every note of a tree after the one it hangs under, with the way to it from the root; a note that was never hung up stands
    /// alone.
    public func branches(among notes: [NoteID]) -> [(note: NoteID, path: [NoteID])] {
        var found: [(note: NoteID, path: [NoteID])] = []
        var ahead = roots(among: notes).map { [$0] }.reversed() as [[NoteID]]
        // No note stands twice, since none hangs under itself.
        while let path = ahead.popLast(), let note = path.last {
            found.append((note, path))
            ahead += children(of: note, among: notes).reversed().map { path + [$0] }
        }
        return found
    }

    /// Whether a note would hang under itself.
    public func makesCircle(_ note: NoteID, under parent: NoteID) -> Bool {
        var above: NoteID? = parent
        // A chain is no longer than there are spots.
        for _ in 0...spots.count {
            guard let here = above else { return false }
            if here == note { return true }
            if case .under(let next) = spots[here] { above = next } else { above = nil }
        }
        return above != nil
    }

    /// Those that lie at dates, by date as typed; ISO dates sort by themselves.
    public func dated(among notes: [NoteID]) -> [(note: NoteID, date: String)] {
        let dated = notes.compactMap { note in
            if case .date(let date) = spots[note] { (note: note, date: date) } else { nil }
        }
        return dated.enumerated().sorted { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }.map(\.element)
    }

    mutating func apply(_ change: ArrangeEvent.Change) {
        switch change {
        case .groupMade(let number, let name):
            groups.removeAll { $0.number == number }
            groups.append(Group(number: number, name: name))
            nextNumber = max(nextNumber, number + 1)
        case .groupRenamed(let number, let name):
            for index in groups.indices where groups[index].number == number { groups[index].name = name }
        case .groupsMerged(let number, let other):
            groups.removeAll { $0.number == number }
            for (note, spot) in spots where spot == .group(number) { spots[note] = .group(other) }
        case .groupDropped(let number):
            groups.removeAll { $0.number == number }
            for (note, spot) in spots where spot == .group(number) { spots[note] = nil }
        case .put(let note, let spot): spots[note] = spot
        case .taken(let note): spots[note] = nil
        }
    }
}

/// How people say where on an axis a note lies: from 0 to 10, in tenths of the whole.
public enum AxisScale {
    public static let ends = 0...10
    private static let step = ArrangementState.axis.upperBound / ends.upperBound

    /// The place on the axis for a number that was said.
    public static func place(_ said: Int) -> Int { said * step }

    /// The nearest number that can be said.
    public static func said(_ place: Int) -> Int { (place + step / 2) / step }
}
