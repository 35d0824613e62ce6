/// A note as somebody asks for it; what is left out follows the step.
public struct NoteDraft: Equatable, Sendable {
    public var text: String
    public var kind: NoteKind?
    public var by: PersonID?
    public var readers: Readers?
    public var table: Int?
    public var owner: PersonID?
    public var due: String?
    public var about: NoteID?
    public var project: Capture.Projecting?
    /// The stay in a step to which it belongs, where that is not the current one: an index into the visits.
    public var visit: Int?
    /// When it was said, where it is written down later.
    public var said: Instant?

    public init(
        _ text: String, kind: NoteKind? = nil, by: PersonID? = nil, readers: Readers? = nil, table: Int? = nil,
        owner: PersonID? = nil, due: String? = nil, about: NoteID? = nil, project: Capture.Projecting? = nil, visit: Int? = nil,
        said: Instant? = nil
    ) {
        self.text = text
        self.kind = kind
        self.by = by
        self.readers = readers
        self.table = table
        self.owner = owner
        self.due = due
        self.about = about
        self.project = project
        self.visit = visit
        self.said = said
    }
}

/// What can be asked about notes.
public enum NoteCommand: Equatable, Sendable {
    /// One note, or the lines of a pasted block as a note each.
    case add([NoteDraft])
    case edit(NoteID, String)
    case delete(NoteID)
    case erase(NoteID)
    case release([NoteID], Readers)
    case setReaders(NoteID, Readers)
    case setKind(NoteID, NoteKind)
    /// Puts two notes that contradict each other side by side, or takes them apart again.
    case dispute(NoteID, NoteID, Bool)
    /// Says of which other note one speaks; nil for none.
    case setAbout(NoteID, NoteID?)
}

/// What happened to notes.
public enum NoteEvent: Equatable, Sendable {
    case added(Added)
    case edited(NoteID, String)
    case deleted(NoteID)
    case erased(NoteID)
    case released(NoteID, Readers)
    case readersChanged(NoteID, Readers)
    case kindChanged(NoteID, NoteKind)
    /// Two notes contradict each other; nobody decides between them.
    case disputed(NoteID, NoteID)
    case undisputed(NoteID, NoteID)
    case aboutChanged(NoteID, NoteID?)

    /// A note as it was taken, with everything decided.
    public struct Added: Equatable, Sendable {
        public var id: NoteID
        public var kind: NoteKind
        public var text: String
        public var by: PersonID?
        public var role: String?
        public var readers: Readers
        public var project: Capture.Projecting
        public var table: Int?
        public var owner: PersonID?
        public var due: String?
        public var about: NoteID?
        /// Nil for the stay that was current.
        public var visit: Int?
        /// Nil where it was written down when it was said.
        public var said: Instant?
    }

    public var note: NoteID {
        switch self {
        case .added(let added): added.id
        case .edited(let id, _), .deleted(let id), .erased(let id), .released(let id, _), .readersChanged(let id, _),
            .kindChanged(let id, _), .disputed(let id, _), .undisputed(let id, _), .aboutChanged(let id, _):
            id
        }
    }

    /// Other notes without which it would make no sense.
    var linked: [NoteID] {
        switch self {
        case .added(let added): added.about.map { [$0] } ?? []
        case .disputed(_, let other), .undisputed(_, let other): [other]
        case .aboutChanged(_, let other): other.map { [$0] } ?? []
        case .edited, .deleted, .erased, .released, .readersChanged, .kindChanged: []
        }
    }

    /// The same event without the words of the note.
    var withoutWords: NoteEvent {
        switch self {
        case .added(var added):
            added.text = ""
            added.due = nil
            return .added(added)
        case .edited(let id, _): return .edited(id, "")
        case .deleted, .erased, .released, .readersChanged, .kindChanged, .disputed, .undisputed, .aboutChanged: return self
        }
    }
}

extension Decision {
    // Nothing here is applied to the scratch state: with many notes that would copy them all.
    mutating func decide(_ command: NoteCommand) throws(Refusal) {
        switch command {
        case .add(let drafts):
            guard !drafts.isEmpty else { throw .emptyText }
            for (place, draft) in drafts.enumerated() {
                let id = NoteID(Origin(command: number, place: drafts.count == 1 ? 0 : place + 1))
                only(.note(.added(try filledIn(draft, id: id))))
            }
        case .edit(let id, let text):
            guard try kept(id).text != text.trimmed else { throw .alreadyDone }
            only(.note(.edited(id, try checkedText(text))))
        case .delete(let id):
            _ = try kept(id)
            only(.note(.deleted(id)))
        case .erase(let id):
            switch state.notes[id]?.standing {
            case .erased: throw .noteErased(id)
            case .merged: throw .noteMerged(id, into: state.teller(of: id))
            case .kept, .deleted, nil: break
            }
            only(.note(.erased(id)))
        case .release(let ids, let readers):
            guard !ids.isEmpty else { throw .nothingToRelease }
            for id in ids {
                // Releasing opens a note to more people, never to fewer.
                let already = try kept(id).readers
                only(.note(.released(id, max(already, readers))))
            }
        case .setReaders(let id, let readers):
            guard try kept(id).readers != readers else { throw .alreadyDone }
            only(.note(.readersChanged(id, readers)))
        case .setKind(let id, let kind):
            let note = try kept(id)
            guard note.kind != kind else { throw .alreadyDone }
            if kind == .report { try checkTopic(of: note.about) }
            only(.note(.kindChanged(id, kind)))
        case .dispute(let one, let other, let isDisputed): try dispute(one, other, isDisputed)
        case .setAbout(let id, let other): try setAbout(id, other)
        }
    }

    func kept(_ id: NoteID) throws(Refusal) -> Note {
        guard let note = state.notes[id] else { throw .unknownNote(id.description) }
        switch note.standing {
        case .kept: return note
        case .deleted: throw .noteDeleted(id)
        case .erased: throw .noteErased(id)
        case .merged: throw .noteMerged(id, into: state.teller(of: id))
        }
    }

    func checkedText(_ text: String) throws(Refusal) -> String {
        let text = text.trimmed
        guard !text.isEmpty else { throw .emptyText }
        guard text.count <= Notes.longest else { throw .textTooLong(limit: Notes.longest) }
        return text
    }

    private func filledIn(_ draft: NoteDraft, id: NoteID) throws(Refusal) -> NoteEvent.Added {
        if let visit = draft.visit, !state.visits.indices.contains(visit) { throw .notStarted }
        let kind = draft.kind ?? state.kind(about: draft.about, visit: draft.visit)
        if kind == .report { try checkTopic(of: draft.about) }
        let capture = state.capture(ofKind: kind, visit: draft.visit)
        var by: PersonID?
        var role: String?
        if let speaker = draft.by {
            let person = try known(speaker)
            switch capture.names {
            case .none: break
            case .role: role = person.roles.first
            case .name: by = speaker
            }
        }
        if let owner = draft.owner { _ = try known(owner) }
        if let about = draft.about { _ = try kept(about) }
        let stall = state.stall(table: draft.table, about: draft.about)
        return NoteEvent.Added(
            id: id, kind: kind, text: try checkedText(draft.text), by: by, role: role,
            readers: draft.readers ?? capture.readers, project: draft.project ?? capture.project, table: stall.table, owner: draft.owner,
            due: draft.due, about: stall.about, visit: draft.visit, said: draft.said)
    }
}

extension State {
    mutating func apply(_ event: NoteEvent, at now: Instant) {
        switch event {
        case .added(let added):
            var note = Note(
                id: added.id, kind: added.kind, text: added.text, by: added.by, role: added.role, readers: added.readers,
                visit: added.visit ?? (visits.isEmpty ? nil : visits.count - 1), table: added.table, owner: added.owner,
                due: added.due, about: added.about, at: added.said ?? now, project: added.project)
            // No note is ever taken without words: these were erased later, and are gone at every earlier instant too.
            if added.text.isEmpty { note.standing = .erased }
            notes.add(note)
        case .edited(let id, let text):
            notes.change(id) { note in
                note.text = text
                if text.isEmpty { note.standing = .erased }
            }
        case .deleted(let id): notes.change(id) { $0.standing = .deleted }
        case .erased(let id):
            notes.change(id) { note in
                note.text = ""
                note.due = nil
                note.standing = .erased
            }
        case .released(let id, let readers):
            notes.change(id) { note in
                note.readers = readers
                note.released = true
            }
        case .readersChanged(let id, let readers):
            notes.change(id) { note in
                note.readers = readers
                if readers == .me { note.released = false }
            }
        case .kindChanged(let id, let kind): notes.change(id) { $0.kind = kind }
        case .disputed(let one, let other): link(one, other)
        case .undisputed(let one, let other): unlink(one, other)
        case .aboutChanged(let id, let other): notes.change(id) { $0.about = other }
        }
    }
}

extension NoteEvent: EventBody {
    var tag: Int {
        switch self {
        case .added: 60
        case .edited: 61
        case .deleted: 62
        case .erased: 63
        case .released: 64
        case .readersChanged: 65
        case .kindChanged: 66
        case .disputed: 67
        case .undisputed: 68
        case .aboutChanged: 69
        }
    }

    func write(to fields: inout FieldWriter) {
        switch self {
        case .added(let added):
            fields.put(added.id)
            fields.put(name: added.kind)
            fields.put(added.text)
            fields.put(added.by)
            fields.put(added.role)
            fields.put(name: added.readers)
            fields.put(name: added.project)
            fields.put(added.table ?? 0)
            fields.put(added.owner)
            fields.put(added.due)
            fields.put(added.about)
            fields.put(added.visit.map { $0 + 1 } ?? 0)
            fields.put(added.said)
        case .edited(let id, let text):
            fields.put(id)
            fields.put(text)
        case .deleted(let id), .erased(let id):
            fields.put(id)
        case .released(let id, let readers), .readersChanged(let id, let readers):
            fields.put(id)
            fields.put(name: readers)
        case .kindChanged(let id, let kind):
            fields.put(id)
            fields.put(name: kind)
        case .disputed(let one, let other), .undisputed(let one, let other):
            fields.put(one)
            fields.put(other)
        case .aboutChanged(let id, let other):
            fields.put(id)
            fields.put(other)
        }
    }

    init?(tag: Int, from fields: inout FieldReader) throws(FieldProblem) {
        guard (60...69).contains(tag) else { return nil }
        let id: NoteID = try fields.record()
        switch tag {
        case 60: self = .added(try Added(id: id, from: &fields))
        case 61: self = .edited(id, try fields.text())
        case 62: self = .deleted(id)
        case 63: self = .erased(id)
        case 64: self = .released(id, try fields.name(default: .participants))
        case 65: self = .readersChanged(id, try fields.name(default: .me))
        case 66: self = .kindChanged(id, try fields.name(default: .note))
        case 67: self = .disputed(id, try fields.record())
        case 68: self = .undisputed(id, try fields.record())
        case 69: self = .aboutChanged(id, try fields.optional())
        default: return nil
        }
    }
}

extension NoteEvent.Added {
    fileprivate init(id: NoteID, from fields: inout FieldReader) throws(FieldProblem) {
        self.id = id
        kind = try fields.name(default: .note)
        text = try fields.text()
        by = try fields.optional()
        role = try fields.optional()
        readers = try fields.name(default: .me)
        project = try fields.name(default: .never)
        let number = try fields.integer()
        table = number == 0 ? nil : number
        owner = try fields.optional()
        due = try fields.optional()
        about = try fields.optional()
        let place = try fields.integer()
        visit = place > 0 ? place - 1 : nil
        said = try fields.optional()
    }
}
