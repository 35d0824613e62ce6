import Engine
import Words

/// What the projection shows, for `ruum status --public --json`; it is made from the public view alone.
///
/// `scene` is `arrival`, `step`, `hold`, `blank` or `finished`; fields that a scene does not have are null or empty.
public func publicJSON(_ view: PublicView) -> JSON {
    var text: String?
    var start: Instant?
    var step: PublicView.StepView?
    switch view.scene {
    case .arrival(let question, let planned):
        text = question
        start = planned
    case .step(let shown):
        text = shown.text
        step = shown
    case .hold(let question): text = question
    case .blank, .finished: break
    }
    let clock = step?.clock.map { clock in
        JSON.object([JSON.Field("remaining_ms", .span(clock.remaining)), JSON.Field("running", .bool(clock.isRunning))])
    }
    return .object([
        JSON.Field("title", .string(view.title)),
        JSON.Field("language", .string(view.language.rawValue)),
        JSON.Field("scene", .string(view.scene.name)),
        JSON.Field("text", .text(text)),
        JSON.Field("start", .instant(start)),
        JSON.Field("color", .text(step?.color?.color.rawValue)),
        JSON.Field("color_title", .text(step?.color?.title)),
        JSON.Field("rules", .texts(step?.rules ?? [])),
        JSON.Field("notes", .texts(step?.notes.map { $0.words(view.language) } ?? [])),
        JSON.Field("draft", StatusPart.draft(step?.draft)),
        JSON.Field("stalls", StatusPart.stalls(step?.stalls ?? [])),
        JSON.Field("holder", .text(step?.holder)),
        JSON.Field("next", .text(step?.next)),
        JSON.Field("clock", clock ?? .null),
        JSON.Field("poll", step?.poll.map(poll) ?? .null),
        JSON.Field("board", step?.board.map(board) ?? .null),
        JSON.Field("message", .text(view.message)),
        JSON.Field("tables", step?.tables.map { tables($0, view.language) } ?? .null),
    ])
}

/// How people change tables; `places` and `tables` are empty unless they are seated by name.
private func tables(_ view: PublicView.TablesView, _ language: Language) -> JSON {
    .object([
        JSON.Field("move", .string(view.move.rawValue)),
        JSON.Field("count", .number(view.count)),
        JSON.Field("sentences", .texts(view.sentences(language))),
        JSON.Field(
            "places",
            .array(view.places.map { .object([JSON.Field("name", .string($0.name)), JSON.Field("table", .number($0.table))]) })),
        JSON.Field(
            "tables",
            .array(
                view.tables.map { table in
                    .object([
                        JSON.Field("number", .number(table.table)), JSON.Field("host", .text(table.host)),
                        JSON.Field("names", .texts(table.names)),
                    ])
                })),
    ])
}

/// What is where: slots with their times and entries, topics without a place, and when the day closes.
private func board(_ board: PublicView.Board) -> JSON {
    let slots = board.slots.map { slot in
        JSON.object([
            JSON.Field("slot", .number(slot.number)), JSON.Field("now", .bool(slot.isNow)),
            JSON.Field("start", .instant(slot.start)), JSON.Field("end", .instant(slot.end)),
            JSON.Field(
                "entries",
                .array(
                    slot.entries.map { entry in
                        .object([
                            JSON.Field("place", .string(entry.name.isEmpty ? String(entry.place) : entry.name)),
                            JSON.Field("topic", .string(entry.topic)), JSON.Field("conveners", .texts(entry.conveners)),
                        ])
                    })),
        ])
    }
    return .object([
        JSON.Field("slots", .array(slots)), JSON.Field("waiting", .texts(board.waiting)),
        JSON.Field("closing", .instant(board.closing?.start)),
    ])
}

private func poll(_ view: PublicView.PollView) -> JSON {
    let positions = view.positions.map { position in
        JSON.object([
            JSON.Field("name", .string(position.name)), JSON.Field("meaning", .string(position.meaning)),
            JSON.Field("count", .number(position.count)), JSON.Field("tied", .bool(position.isTied)),
            JSON.Field("called", .bool(position.isCalled)),
        ])
    }
    return .object([
        JSON.Field("positions", .array(positions)), JSON.Field("revealed", .bool(view.isRevealed)),
        JSON.Field("withheld", .bool(view.isWithheld)), JSON.Field("answered", .number(view.answered)),
        JSON.Field("present", .number(view.present)),
    ])
}

extension PublicView.Scene {
    fileprivate var name: String {
        switch self {
        case .arrival: "arrival"
        case .step: "step"
        case .hold: "hold"
        case .blank: "blank"
        case .finished: "finished"
        }
    }
}
