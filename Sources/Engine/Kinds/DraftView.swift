extension PublicView {
    /// The text that a group is working on, as the room may read it.
    public struct DraftView: Equatable, Sendable {
        /// 1, 2, 3 …
        public var version: Int
        /// The text with what changed since the version before; one piece where there is none before.
        public var pieces: [TextPiece]

        /// The text as it reads now.
        public var text: String { pieces.filter { $0.change != .removed }.map(\.text).joined().trimmed }
        public var hasChanges: Bool { pieces.contains { $0.change != .kept } }
    }
}

extension State {
    /// The notes of what was decided in the current item, where the step takes them down and the group has decided.
    public var decidedHere: [Note]? {
        guard currentStep?.capture.kind == .decision, decision(ofItem: item) != nil else { return nil }
        return notes.kept.filter { note in
            guard note.kind == .decision, let visit = note.visit, visits.indices.contains(visit) else { return false }
            return visits[visit].item == item
        }
    }

    var decidedView: PublicView.DecidedView? {
        guard let decided = decidedHere else { return nil }
        return PublicView.DecidedView(review: decided.last { $0.isProjected && $0.due != nil }?.due)
    }

    /// The text of the current step in the newest version that the room may read.
    ///
    /// It is compared with the version that the room could read before: what was withheld does not show as removed either.
    var draftView: PublicView.DraftView? {
        let subject: NoteID?
        switch draftSubject {
        case .item: subject = nil
        case .note(let id): subject = id
        case .oneOf, .none: return nil
        }
        let versions = versions(of: subject, item: item)
        let shown = versions.indices.filter { index in
            guard let note = notes[versions[index].note] else { return false }
            return note.isProjected
        }
        guard let newest = shown.last, let text = notes[versions[newest].note]?.text else { return nil }
        // What is being answered or was decided is read as it stands.
        if currentPoll != nil || decidedView != nil {
            return PublicView.DraftView(version: newest + 1, pieces: [TextPiece(text, .kept)])
        }
        let before = shown.dropLast().last.flatMap { notes[versions[$0].note]?.text }
        let pieces = before.map { TextChanges.pieces(from: $0, to: text) } ?? [TextPiece(text, .kept)]
        return PublicView.DraftView(version: newest + 1, pieces: pieces)
    }
}
