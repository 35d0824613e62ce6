/// Where the words of a note are in the journal, through every merging that held or was taken back.
///
/// A note that others went into is erased with their words; and what was typed over several notes while they were one holds the
/// words of each of them, even after they were taken apart again.
struct WordTrace {
    /// The note, and those whose words are part of it now.
    private var own: Set<NoteID>
    /// The edits of other notes that may hold its words: indexes into the records.
    private var edits: Set<Int> = []

    init(of note: NoteID, in records: [Record]) {
        var mergings = Mergings()
        for record in records { mergings.follow(record) }
        own = mergings.reached(from: [note]) { (from: $0.into, to: $0.note) }
        mergings = Mergings()
        for (index, record) in records.enumerated() {
            mergings.follow(record)
            guard case .note(.edited(let id, _)) = record.event, !own.contains(id), !mergings.standing.isEmpty else { continue }
            if mergings.reached(from: own, by: { (from: $0.note, to: $0.into) }).contains(id) { edits.insert(index) }
        }
    }

    /// Whether the words of the record's event go with the note.
    func isHeld(by event: NoteEvent, at index: Int) -> Bool {
        own.contains(event.note) || edits.contains(index)
    }
}

/// The mergings that hold, as the records go by.
private struct Mergings {
    private(set) var standing: [(command: Int, merging: HarvestEvent.Merging)] = []
    private var undone: [(command: Int, merging: HarvestEvent.Merging)] = []

    mutating func follow(_ record: Record) {
        if case .harvest(.merged(let merging)) = record.event { standing.append((record.command, merging)) }
        if case .history(.undone(let numbers)) = record.event {
            undone += standing.filter { numbers.contains($0.command) }
            standing.removeAll { numbers.contains($0.command) }
        }
        if case .history(.redone(let numbers)) = record.event {
            standing += undone.filter { numbers.contains($0.command) }
            undone.removeAll { numbers.contains($0.command) }
        }
    }

    func reached(from start: Set<NoteID>, by way: (HarvestEvent.Merging) -> (from: NoteID, to: NoteID)) -> Set<NoteID> {
        var reached = start
        var isGrowing = true
        while isGrowing {
            let more = standing.map { way($0.merging) }.filter { reached.contains($0.from) && !reached.contains($0.to) }
            isGrowing = !more.isEmpty
            reached.formUnion(more.map(\.to))
        }
        return reached
    }
}
