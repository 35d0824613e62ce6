/// A text grows in versions.
public struct DraftPlan: Equatable, Sendable {
    /// Each kept note of that kind has versions of its own, the note being the first; nil for one text of the whole item.
    public var of: NoteKind?

    public init(of kind: NoteKind? = nil) {
        of = kind
    }
}

extension DraftPlan: FieldCoded {
    public func write(to fields: inout FieldWriter) {
        fields.put(of?.rawValue ?? "")
    }

    public init(from fields: inout FieldReader) throws(FieldProblem) {
        let name = try fields.isAtEnd ? "" : fields.text()
        guard !name.isEmpty else {
            of = nil
            return
        }
        guard let kind = NoteKind(rawValue: name) else { throw FieldProblem() }
        of = kind
    }
}

/// One version of a text; its words are those of a note, so that readers, erasing and reports know nothing of versions.
public struct DraftVersion: Equatable, Sendable {
    public var note: NoteID
    /// The note whose text it is; nil for the text of the whole item.
    public var of: NoteID?
    /// The concerns and other notes which the change answers.
    public var answers: [NoteID]
    /// In which step it was written: an index into the visits, nil before the start.
    public var visit: Int?
    public var at: Instant
}

extension State {
    /// The versions of a text that still have words, the first one first.
    ///
    /// - Parameter subject: the note whose text it is, which itself is version 1; nil for the text of the whole item.
    public func versions(of subject: NoteID?, item index: Int) -> [DraftVersion] {
        guard progress.indices.contains(index) else { return [] }
        var all: [DraftVersion] = []
        if let subject, let note = notes[subject] {
            all.append(DraftVersion(note: subject, of: subject, answers: [], visit: note.visit, at: note.at))
        }
        all += progress[index].drafts.filter { $0.of == subject }
        return all.filter { isReadable($0.note) }
    }

    /// The words of the newest version.
    public func text(of subject: NoteID?, item index: Int) -> String? {
        versions(of: subject, item: index).last.flatMap { notes[$0.note]?.text }
    }

    /// Whether a note is a version of a text other than the first of a note's own.
    public func isVersion(_ note: NoteID) -> Bool {
        progress.contains { $0.drafts.contains { $0.note == note } }
    }

    /// The newest version whose change answers that note, and its number; nil while nothing does.
    public func answer(to note: NoteID, item index: Int) -> (number: Int, version: DraftVersion)? {
        guard progress.indices.contains(index) else { return nil }
        for draft in progress[index].drafts.reversed() where draft.answers.contains(note) {
            let versions = versions(of: draft.of, item: index)
            if let place = versions.firstIndex(where: { $0.note == draft.note }) { return (place + 1, draft) }
        }
        return nil
    }

    /// The kept concerns of that item, which a change may answer.
    public func concerns(ofItem index: Int) -> [NoteID] {
        notes.kept.filter { $0.kind == .concern && isOfItem($0, index) && !$0.text.isEmpty }.map(\.id)
    }

    /// The plans of the draft steps that are there with the item's settings.
    public func draftPlans(ofItem index: Int) -> [DraftPlan] {
        draftSteps(ofItem: index).map(\.plan)
    }

    /// The notes whose texts have versions in that item, in the order in which they were taken.
    public func draftSubjects(ofItem index: Int) -> [NoteID] {
        let kinds = draftPlans(ofItem: index).compactMap(\.of)
        guard !kinds.isEmpty else { return [] }
        return notes.kept.filter { kinds.contains($0.kind) && isOfItem($0, index) && !isVersion($0.id) && !$0.text.isEmpty }.map(\.id)
    }

    /// What a version means when nobody says whose text it is.
    public enum DraftSubject: Equatable, Sendable {
        /// The text of the whole item.
        case item
        case note(NoteID)
        /// One of these notes, which has to be named.
        case oneOf([NoteID])
        /// No step of the item has a text in versions.
        case none
    }

    public var draftSubject: DraftSubject {
        let plans = draftPlans(ofItem: item)
        guard !plans.isEmpty else { return .none }
        if case .draft(let plan) = activity, plan.of == nil { return .item }
        let isForNotes = plans.contains { $0.of != nil }
        if isForNotes, let visit = currentVisit, let subject = subject(at: visit.place, item: item), isReadable(subject.id),
            plans.contains(where: { $0.of == subject.kind })
        {
            return .note(subject.id)
        }
        if case .draft = activity { return .oneOf(draftSubjects(ofItem: item)) }
        return plans.contains { $0.of == nil } ? .item : .oneOf(draftSubjects(ofItem: item))
    }

    private func isReadable(_ id: NoteID) -> Bool {
        guard let note = notes[id] else { return false }
        return note.standing == .kept && !note.text.isEmpty
    }

    func isOfItem(_ note: Note, _ index: Int) -> Bool {
        guard let visit = note.visit, visits.indices.contains(visit) else { return false }
        return visits[visit].item == index
    }

    func draftSteps(ofItem index: Int) -> [(step: Step, plan: DraftPlan)] {
        guard agenda.indices.contains(index) else { return [] }
        let item = agenda[index]
        return item.method.steps.compactMap { step in
            guard case .draft(let plan) = step.kind, item.holds(step.only),
                step.within.compactMap(item.method.group).allSatisfy({ item.holds($0.only) })
            else { return nil }
            return (step, plan)
        }
    }
}
