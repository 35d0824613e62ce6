/// Anything captured during a session.
public struct Note: Equatable, Sendable {
    public enum Standing: Equatable, Sendable {
        case kept
        /// Taken out of every view and report; `undo` brings it back.
        case deleted
        /// The words are gone from the file; only the fact remains.
        case erased
        /// Its words stand in that note; `undo` takes them apart.
        case merged(into: NoteID)
    }

    public var id: NoteID
    public var kind: NoteKind
    public var text: String
    /// Who said it, where the step keeps names.
    public var by: PersonID?
    /// The role of who said it, where the step keeps roles only.
    public var role: String?
    public var readers: Readers
    /// The step in which it was taken: an index into the visits, nil before the start.
    public var visit: Int?
    public var table: Int?
    /// Who does it, for an action.
    public var owner: PersonID?
    /// By when it is done, as typed.
    public var due: String?
    /// The note of which it speaks: a report of its topic, a question about an idea, an idea that answers a risk.
    public var about: NoteID?
    /// Notes that say the contrary, in the order in which they were put beside it.
    public internal(set) var disputes: [NoteID] = []
    /// Notes whose words are among its own, in the order in which they came in.
    public internal(set) var merged: [NoteID] = []
    /// Marked as one of those that matter most.
    public internal(set) var isHighlighted = false
    public var at: Instant
    public var project: Capture.Projecting
    public var released = false
    public var standing: Standing = .kept

    /// Whether the room may see it now.
    public var isProjected: Bool {
        guard standing == .kept, readers >= .participants else { return false }
        switch project {
        case .never: return false
        case .onRelease: return released
        case .atOnce: return true
        }
    }
}

/// The notes of a session in the order in which they were taken.
public struct Notes: Equatable, Sendable {
    /// The longest note, in characters.
    public static let longest = 20_000

    /// In the order of their identities, which is that of being taken: numbers only grow.
    public private(set) var all: [Note] = []

    public init() {}

    public subscript(id: NoteID) -> Note? {
        index(of: id).map { all[$0] }
    }

    /// Those that are neither deleted nor erased nor told by another note.
    public var kept: some Sequence<Note> {
        all.lazy.filter { $0.standing == .kept }
    }

    mutating func reserve(_ count: Int) { all.reserveCapacity(count) }

    mutating func add(_ note: Note) {
        guard let last = all.last, note.id <= last.id else { return all.append(note) }
        let place = firstIndex(notBefore: note.id)
        guard all[place].id != note.id else { return }
        all.insert(note, at: place)
    }

    mutating func change(_ id: NoteID, _ change: (inout Note) -> Void) {
        guard let index = index(of: id) else { return }
        change(&all[index])
    }

    private func index(of id: NoteID) -> Int? {
        let place = firstIndex(notBefore: id)
        return place < all.count && all[place].id == id ? place : nil
    }

    private func firstIndex(notBefore id: NoteID) -> Int {
        var low = 0
        var high = all.count
        while low < high {
            let middle = (low + high) / 2
            if all[middle].id < id { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
