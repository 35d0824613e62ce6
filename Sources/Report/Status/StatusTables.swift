import Engine

extension StatusPart {
    /// The tables at which people sit now, and where the next person who comes has a place; empty outside a breakout.
    static func tables(_ state: State) -> [JSON.Field] {
        let standing = state.standingTables
        let breakout = state.breakoutPlace
        let tables = (standing?.tables ?? []).map { table in
            JSON.object([
                JSON.Field("number", .number(table.number)),
                JSON.Field("host", .id(table.host)),
                JSON.Field("people", .ids(table.people)),
                JSON.Field("seats", .number(table.seats)),
                JSON.Field("over", .bool(table.isOver)),
                JSON.Field("subject", .text(table.subject?.description)),
            ])
        }
        let move = breakout.flatMap { place in state.currentItem?.move(place.plan) }
        let free = breakout.flatMap { place in standing?.smallest(atMost: place.plan.atMost) }
        return [
            JSON.Field("tables", .array(tables)),
            JSON.Field("tables_move", .text(standing == nil ? nil : move?.rawValue)),
            JSON.Field("next_free_table", .number(free?.number)),
        ]
    }
}
