/// What can be asked while everything that was captured is looked through.
public enum HarvestCommand: Equatable, Sendable {
    /// Marks a note as one that matters most, or takes the mark off.
    case highlight(NoteID, Bool)
    /// The second note gets the words of both.
    case merge(NoteID, into: NoteID)
}

/// What happened while everything that was captured was looked through.
public enum HarvestEvent: Equatable, Sendable {
    case highlighted(NoteID, Bool)
    case merged(Merging)

    /// How two notes became one, with everything decided but the words: those stay where they are, so that erasing finds them.
    public struct Merging: Equatable, Sendable {
        /// The note that is told by the other one from now on.
        public var note: NoteID
        public var into: NoteID
        /// The more private of the two.
        public var readers: Readers
        public var project: Capture.Projecting
        public var released: Bool
        /// Whether the same person, or the same role, said both.
        public var keepsSpeaker: Bool
        public var isHighlighted: Bool
    }

    /// The notes without which it would make no sense.
    var notes: [NoteID] {
        switch self {
        case .highlighted(let id, _): [id]
        case .merged(let merging): [merging.note, merging.into]
        }
    }

    var merging: Merging? {
        if case .merged(let merging) = self { merging } else { nil }
    }
}

/// What another note, a count or a text has of a note, so that it cannot go into another one.
public enum NoteBond: Equatable, Sendable {
    /// It speaks of a note, a note speaks of it, or one contradicts it.
    case link
    /// It is a version of a text, or a version answers it.
    case version
    /// It is a topic: topics are merged in their list.
    case topic
    /// Points or positions were given to it, or it is the reason for one.
    case answers
    /// People stand at it, a step goes through it, or notes hang under it.
    case place
    /// Each has somebody who does it, or a date, and not the same.
    case owner
}

extension Decision {
    mutating func decide(_ command: HarvestCommand) throws(Refusal) {
        switch command {
        case .highlight(let id, let isHighlighted):
            guard try kept(id).isHighlighted != isHighlighted else { throw .alreadyDone }
            only(.harvest(.highlighted(id, isHighlighted)))
        case .merge(let id, let other):
            guard id != other else { throw .sameNote(id) }
            only(.harvest(.merged(try merging(try kept(id), into: try kept(other)))))
        }
    }

    private func merging(_ note: Note, into other: Note) throws(Refusal) -> HarvestEvent.Merging {
        if let bond = state.bond(of: note, goingInto: other) { throw .notMergeable(note.id, bond) }
        if state.isWritten(other.id) { throw .notMergeable(other.id, .version) }
        guard note.text.count + Note.mergedGap.count + other.text.count <= Notes.longest else { throw .textTooLong(limit: Notes.longest) }
        return HarvestEvent.Merging(
            note: note.id, into: other.id, readers: min(note.readers, other.readers), project: Capture.Projecting.allCases.first { $0 == note.project || $0 == other.project } ?? .never,
            released: note.isProjected && other.isProjected, keepsSpeaker: note.by == other.by && note.role == other.role,
            isHighlighted: note.isHighlighted || other.isHighlighted)
    }
}

extension State {
    /// Why a note cannot go into another one; nil where nothing rests on it.
    func bond(of note: Note, goingInto other: Note) -> NoteBond? {
        let id = note.id
        if isWritten(id) || progress.contains(where: { $0.drafts.contains { $0.answers.contains(id) } }) { return .version }
        if agenda.indices.contains(where: { index in topicNotes(ofItem: index).contains { $0.id == id } }) { return .topic }
        if note.about != nil && note.about != other.about || notes.kept.contains(where: { $0.about == id }) || !disputed(note).isEmpty {
            return .link
        }
        if agenda.indices.contains(where: { index in polls(ofItem: index).contains { $0.poll.speaks(of: id) } }) { return .answers }
        if isPlace(id) { return .place }
        return clash(note.owner, other.owner) || clash(note.due, other.due) ? .owner : nil
    }

    /// Whether it is a version of a text, or the note whose text it is.
    fileprivate func isWritten(_ id: NoteID) -> Bool {
        progress.contains { $0.drafts.contains { $0.note == id || $0.of == id } }
    }

    private func isPlace(_ id: NoteID) -> Bool {
        progress.contains { progress in
            progress.tables.stood.contains { $0.tables.contains { $0.subject == id } }
                || progress.unrolled.contains { $0.subjects.contains(id) } || progress.arrangement.holdsUnder(id)
        }
    }

    private func clash<Value: Equatable>(_ one: Value?, _ other: Value?) -> Bool {
        one != nil && other != nil && one != other
    }

    /// The note that tells a merged one now, through as many mergings as there were.
    public func teller(of id: NoteID) -> NoteID {
        var id = id
        // A note goes only into one that is kept, so that no chain comes back to where it began.
        while case .merged(let into) = notes[id]?.standing { id = into }
        return id
    }

    mutating func apply(_ event: HarvestEvent) {
        switch event {
        case .highlighted(let id, let isHighlighted): notes.change(id) { $0.isHighlighted = isHighlighted }
        case .merged(let merging): apply(merging)
        }
    }

    private mutating func apply(_ merging: HarvestEvent.Merging) {
        let note = notes[merging.note].flatMap { $0.standing == .kept ? $0 : nil }
        notes.change(merging.into) { other in
            if let note, other.standing == .kept {
                other.text += Note.mergedGap + note.text
                other.owner = other.owner ?? note.owner
                other.due = other.due ?? note.due
                other.merged.append(note.id)
            }
            // Also where the other one is gone: no later edit of its words must be read by more people than they were.
            other.readers = merging.readers
            other.project = merging.project
            other.released = merging.released
            other.isHighlighted = merging.isHighlighted
            if !merging.keepsSpeaker {
                other.by = nil
                other.role = nil
            }
        }
        notes.change(merging.note) { if $0.standing == .kept { $0.standing = .merged(into: merging.into) } }
    }
}

extension Note {
    /// What stands between the words of two notes that became one.
    static let mergedGap = "\n"
}

extension HarvestCommand {
    func renumbered(_ numbers: [Int: Int]) -> HarvestCommand {
        switch self {
        case .highlight(let id, let isHighlighted): .highlight(id.renumbered(numbers), isHighlighted)
        case .merge(let id, let other): .merge(id.renumbered(numbers), into: other.renumbered(numbers))
        }
    }
}

extension HarvestEvent: EventBody {
    var tag: Int {
        switch self {
        case .highlighted: 160
        case .merged: 161
        }
    }

    func write(to fields: inout FieldWriter) {
        switch self {
        case .highlighted(let id, let isHighlighted):
            fields.put(id)
            fields.put(isHighlighted)
        case .merged(let merging):
            fields.put(merging.note)
            fields.put(merging.into)
            fields.put(name: merging.readers)
            fields.put(name: merging.project)
            fields.put(merging.released)
            fields.put(merging.keepsSpeaker)
            fields.put(merging.isHighlighted)
        }
    }

    init?(tag: Int, from fields: inout FieldReader) throws(FieldProblem) {
        switch tag {
        case 160: self = .highlighted(try fields.record(), try fields.flag(default: true))
        case 161:
            self = .merged(
                Merging(
                    note: try fields.record(), into: try fields.record(), readers: try fields.name(default: .me),
                    project: try fields.name(default: .never), released: try fields.flag(), keepsSpeaker: try fields.flag(),
                    isHighlighted: try fields.flag()))
        default: return nil
        }
    }
}
