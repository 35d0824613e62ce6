import Engine

extension StatusPart {
    /// The text in versions that is worked on, and all that the item has; null and empty where it has none.
    static func drafts(_ state: State) -> [JSON.Field] {
        guard !state.draftPlans(ofItem: state.item).isEmpty else { return [JSON.Field("draft", .null), JSON.Field("drafts", [])] }
        var current: NoteID??
        switch state.draftSubject {
        case .item: current = .some(nil)
        case .note(let id): current = id
        case .oneOf, .none: current = nil
        }
        let hasOwnText = state.draftPlans(ofItem: state.item).contains { $0.of == nil }
        let subjects = (hasOwnText ? [nil] : []) + state.draftSubjects(ofItem: state.item).map { Optional($0) }
        return [
            JSON.Field("draft", current.map { draft(of: $0, state) } ?? .null),
            JSON.Field("drafts", .array(subjects.map { draft(of: $0, state) })),
        ]
    }

    private static func draft(of subject: NoteID?, _ state: State) -> JSON {
        let versions = state.versions(of: subject, item: state.item)
        let newest = versions.last
        return .object([
            JSON.Field("of", .text(subject?.description)),
            JSON.Field("version", .number(versions.count)),
            JSON.Field("text", .string(newest.flatMap { state.notes[$0.note]?.text } ?? "")),
            JSON.Field("note", .text(newest?.note.description)),
            JSON.Field("answers", .texts(newest?.answers.map(\.description) ?? [])),
            JSON.Field("versions", .number(versions.count)),
        ])
    }

    /// As the room sees it: the text, and the pieces of which `added` and `removed` ones are marked.
    static func draft(_ view: PublicView.DraftView?) -> JSON {
        guard let view else { return .null }
        let pieces = view.pieces.map {
            JSON.object([JSON.Field("text", .string($0.text)), JSON.Field("change", .string($0.change.rawValue))])
        }
        return .object([
            JSON.Field("version", .number(view.version)), JSON.Field("text", .string(view.text)),
            JSON.Field("pieces", .array(pieces)),
        ])
    }
}
