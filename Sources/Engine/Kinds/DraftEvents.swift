/// What can be asked about a text in versions.
public enum DraftCommand: Equatable, Sendable {
    case write(Revision)

    /// A new version as somebody asks for it.
    public struct Revision: Equatable, Sendable {
        public var text: String
        /// The note whose text it is; nil for what the step suggests.
        public var of: NoteID?
        public var answers: [NoteID]
        /// The version that was on the screen when the writing began; another one meanwhile must not be written over.
        public var base: NoteID?

        public init(_ text: String, of: NoteID? = nil, answers: [NoteID] = [], base: NoteID? = nil) {
            self.text = text
            self.of = of
            self.answers = answers
            self.base = base
        }
    }
}

/// What happened to a text in versions.
public enum DraftEvent: Equatable, Sendable {
    /// A note is the newest version of a text.
    case written(note: NoteID, of: NoteID?, answers: [NoteID], item: Int)
}

extension Decision {
    mutating func decide(_ command: DraftCommand) throws(Refusal) {
        guard state.currentVisit != nil else { throw state.isFinished ? .sessionFinished : .notStarted }
        switch command {
        case .write(let revision): try write(revision)
        }
    }

    private mutating func write(_ revision: DraftCommand.Revision) throws(Refusal) {
        let subject = try subject(of: revision)
        let step = try capturing(subject)
        let text = try checkedText(revision.text)
        var answers: [NoteID] = []
        for answer in revision.answers where !answers.contains(answer) {
            _ = try kept(answer)
            answers.append(answer)
        }
        let newest = state.versions(of: subject, item: state.item).last
        if let base = revision.base, base != newest?.note { throw .newerVersion }
        if let newest, state.notes[newest.note]?.text == text, answers.allSatisfy(newest.answers.contains) { throw .alreadyDone }
        let id = NoteID(Origin(command: number))
        only(
            .note(
                .added(
                    NoteEvent.Added(
                        id: id, kind: .proposal, text: text, readers: step.capture.readers, project: step.capture.project,
                        about: subject))))
        only(.draft(.written(note: id, of: subject, answers: answers, item: state.item)))
    }

    private func subject(of revision: DraftCommand.Revision) throws(Refusal) -> NoteID? {
        if let named = revision.of {
            let note = try kept(named)
            // A version named in place of the note whose text it is means the same text.
            let subject = state.isVersion(named) ? note.about : named
            guard let subject, state.draftSubjects(ofItem: state.item).contains(subject) else { throw .noVersionsOf(named) }
            return subject
        }
        switch state.draftSubject {
        case .item: return nil
        case .note(let id): return id
        case .oneOf(let ids): throw .nameTheText(ids)
        case .none: throw .noDraftHere
        }
    }

    /// The step whose capture holds for the text: the current one, else the one visited last, else the first.
    private func capturing(_ subject: NoteID?) throws(Refusal) -> Step {
        let kind = subject.flatMap { state.notes[$0]?.kind }
        let steps = state.draftSteps(ofItem: state.item).filter { $0.plan.of == kind }.map(\.step)
        let visited = state.visits.last { visit in
            visit.item == state.item && state.step(of: visit).map { step in steps.contains { $0.id == step.id && $0.part == step.part } } ?? false
        }
        guard let step = visited.flatMap(state.step) ?? steps.first else { throw .noDraftHere }
        return step
    }
}

extension State {
    mutating func apply(_ event: DraftEvent, at now: Instant) {
        switch event {
        case .written(let note, let subject, let answers, let item):
            guard progress.indices.contains(item) else { return }
            progress[item].drafts.append(
                DraftVersion(note: note, of: subject, answers: answers, visit: visits.isEmpty ? nil : visits.count - 1, at: now))
        }
    }
}

extension DraftEvent: EventBody {
    var tag: Int { 120 }

    func write(to fields: inout FieldWriter) {
        switch self {
        case .written(let note, let subject, let answers, let item):
            fields.put(note)
            fields.put(subject)
            fields.put(answers)
            fields.put(item)
        }
    }

    init?(tag: Int, from fields: inout FieldReader) throws(FieldProblem) {
        guard tag == 120 else { return nil }
        let note: NoteID = try fields.record()
        let subject: NoteID? = try fields.optional()
        let answers: [NoteID] = try fields.list()
        self = .written(note: note, of: subject, answers: answers, item: try fields.integer())
    }
}
