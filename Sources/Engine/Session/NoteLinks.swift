/// How notes hang together: what contradicts what, and what speaks of what.
extension Decision {
    mutating func dispute(_ one: NoteID, _ other: NoteID, _ isDisputed: Bool) throws(Refusal) {
        guard one != other else { throw .sameNote(one) }
        let note = try kept(one)
        _ = try kept(other)
        guard note.disputes.contains(other) != isDisputed else { throw .alreadyDone }
        only(.note(isDisputed ? .disputed(one, other) : .undisputed(one, other)))
    }

    mutating func setAbout(_ id: NoteID, _ other: NoteID?) throws(Refusal) {
        guard id != other else { throw .sameNote(id) }
        let note = try kept(id)
        if let other { _ = try kept(other) }
        guard note.about != other else { throw .alreadyDone }
        if note.kind == .report { try checkTopic(of: other) }
        only(.note(.aboutChanged(id, other)))
    }
}

extension State {
    mutating func link(_ one: NoteID, _ other: NoteID) {
        unlink(one, other)
        notes.change(one) { $0.disputes.append(other) }
        notes.change(other) { $0.disputes.append(one) }
    }

    mutating func unlink(_ one: NoteID, _ other: NoteID) {
        notes.change(one) { $0.disputes.removeAll { $0 == other } }
        notes.change(other) { $0.disputes.removeAll { $0 == one } }
    }

    /// The notes that contradict this one and still have their words.
    public func disputed(_ note: Note) -> [Note] {
        note.disputes.compactMap { notes[$0] }.filter { $0.standing == .kept }
    }

    /// The note of which this one speaks, while it has its words.
    public func subject(of note: Note) -> Note? {
        note.about.flatMap { notes[$0] }.flatMap { $0.standing == .kept ? $0 : nil }
    }

    /// Notes where those that contradict each other come together.
    func paired(_ notes: [Note]) -> [[Note]] {
        let there = Set(notes.map(\.id))
        var shown: Set<NoteID> = []
        return notes.compactMap { note in
            guard shown.insert(note.id).inserted else { return nil }
            return [note] + disputed(note).filter { there.contains($0.id) && shown.insert($0.id).inserted }
        }
    }

    /// What contradicts each other among these notes, each pair once, in the order of the first of the two.
    public func disputedPairs(among notes: [Note]) -> [(Note, Note)] {
        let there = Set(notes.map(\.id))
        return notes.flatMap { note in
            disputed(note).filter { note.id < $0.id && there.contains($0.id) }.map { (note, $0) }
        }
    }
}
