import Engine

extension StatusPart {
    /// The stalls of a market and what was left there; empty where the item is none.
    static func stalls(_ state: State) -> [JSON.Field] {
        let stalls = state.stalls(ofItem: state.item).map { stall in
            let kinds = stall.left.compactMap { state.notes[$0]?.kind }
            return JSON.object([
                JSON.Field("number", .number(stall.number)),
                JSON.Field("idea", .string(stall.idea.description)),
                JSON.Field("title", .string(IdeaTitle.of(state.notes[stall.idea]?.text ?? ""))),
                JSON.Field("owner", .id(stall.owner)),
                JSON.Field("version", .number(state.versions(of: stall.idea, item: state.item).count)),
                JSON.Field("likes", .number(kinds.count { $0 == .like })),
                JSON.Field("questions", .number(kinds.count { $0 == .question })),
                JSON.Field("offers", .number(kinds.count { $0 == .offer })),
                JSON.Field("joins", .number(kinds.count { $0 == .join })),
                JSON.Field("score", .number(stall.score)),
                JSON.Field("place", .number(stall.place)),
                JSON.Field("tied", .bool(stall.isTied)),
            ])
        }
        return [JSON.Field("stalls", .array(stalls))]
    }

    /// As the room sees them; the score only in the result.
    static func stalls(_ views: [PublicView.StallView]) -> JSON {
        .array(
            views.map { view in
                .object([
                    JSON.Field("number", .number(view.number)), JSON.Field("title", .string(view.title)),
                    JSON.Field("owner", .text(view.owner)), JSON.Field("score", .number(view.score)),
                    JSON.Field("place", .number(view.place)), JSON.Field("tied", .bool(view.isTied)),
                ])
            })
    }
}
