import Engine

/// The whole session as it stands, for `ruum status --json`: the names are a public contract.
///
/// Times are milliseconds, instants ISO 8601 in UTC; people are referred to by id; what does not apply now is null or empty.
/// What is due by `now` counts, though nobody wrote it down yet.
public func statusJSON(_ ledger: Ledger, at now: Instant, language: Language) -> JSON {
    let state = ledger.state(showing: now)
    let parts: [[JSON.Field]] = [
        StatusPart.session(state, at: now),
        StatusPart.flow(state, at: now, language),
        StatusPart.turns(state, at: now),
        StatusPart.outcomes(state),
        StatusPart.schedule(state, at: now),
        StatusPart.arrangement(state),
        StatusPart.replan(state, at: now, language),
        StatusPart.tables(state),
        StatusPart.poll(state),
        StatusPart.drafts(state),
        StatusPart.stalls(state),
        StatusPart.people(state, at: now),
        StatusPart.notes(state),
        [JSON.Field("pictures", picturesJSON(state))],
        [JSON.Field("last_command", .number(ledger.lastCommand))],
    ]
    return .object(parts.flatMap { $0 })
}

/// The parts of the status, one for each subject.
enum StatusPart {}

extension StatusPart {
    static func session(_ state: State, at now: Instant) -> [JSON.Field] {
        [
            JSON.Field("title", .string(state.title)),
            JSON.Field("language", .string(state.language.rawValue)),
            JSON.Field("place", .string(state.place)),
            JSON.Field("now", .string(now.iso)),
            JSON.Field("started", .bool(state.hasStarted)),
            JSON.Field("finished", .bool(state.isFinished)),
            JSON.Field("drift_ms", .span(state.drift(at: now))),
            JSON.Field("message", .text(state.wall.message)),
            JSON.Field("blank", .bool(state.wall.isBlank)),
            JSON.Field("shown", .texts(state.wall.shown.map(\.rawValue))),
            JSON.Field("sound", .bool(state.wall.sound)),
            JSON.Field("hold", .bool(state.hold != nil)),
            JSON.Field("hold_since", .instant(state.hold?.since)),
            JSON.Field("hold_offer", .text(state.hold?.offer.rawValue)),
        ]
    }

    static func people(_ state: State, at now: Instant) -> [JSON.Field] {
        let everybody = state.people.everybody.map { person in
            JSON.object([
                JSON.Field("id", .string(person.id.description)),
                JSON.Field("name", .string(person.name)),
                JSON.Field("present", .bool(state.people.takesPart(person))),
                JSON.Field("seat", .bool(person.isSeat)),
                JSON.Field("roles", .texts(person.roles)),
                JSON.Field("talk_ms", .span(state.talk(of: person, at: now))),
                JSON.Field("turns", .number(person.turns)),
                JSON.Field("tags", .object(person.tags.map { JSON.Field($0.column, .string($0.value)) })),
            ])
        }
        let dominant = state.dominantVoice(at: now).map { voice in
            JSON.object([
                JSON.Field("person", .string(voice.person.description)), JSON.Field("percent", .number(voice.percent)),
            ])
        }
        return [
            JSON.Field("people", .array(everybody)),
            JSON.Field("headcount", .number(state.headcount)),
            JSON.Field("ring", .ids(state.people.ring)),
            JSON.Field("dominant", dominant ?? .null),
        ]
    }

    /// Deleted notes are left out, and those that another note tells now; of an erased one only the fact remains.
    static func notes(_ state: State) -> [JSON.Field] {
        let notes = state.notes.all.filter { $0.standing == .kept || $0.standing == .erased }.map { note in
            let visit = note.visit.flatMap { state.visits.indices.contains($0) ? state.visits[$0] : nil }
            return JSON.object([
                JSON.Field("id", .string(note.id.description)),
                JSON.Field("kind", .string(note.kind.rawValue)),
                JSON.Field("text", .string(note.isErased ? "" : note.text)),
                JSON.Field("by", .id(note.by)),
                JSON.Field("role", .text(note.role)),
                JSON.Field("readers", .string(note.readers.rawValue)),
                JSON.Field("released", .bool(note.released)),
                JSON.Field("item", .number(visit?.item)),
                JSON.Field("step", .text(visit.flatMap { state.step(of: $0)?.id })),
                JSON.Field("step_key", .text(visit.map { state.key(of: $0.place, item: $0.item) })),
                JSON.Field("table", .number(note.table)),
                JSON.Field("owner", .id(note.owner)),
                JSON.Field("due", .text(note.isErased ? nil : note.due)),
                JSON.Field("about", .text(note.about?.description)),
                JSON.Field("disputes", .texts(state.disputed(note).map(\.id.description))),
                JSON.Field("at", .string(note.at.iso)),
                JSON.Field("erased", .bool(note.isErased)),
                JSON.Field("highlight", .bool(note.isHighlighted)),
                JSON.Field("merged", .texts(note.merged.map(\.description))),
            ])
        }
        return [JSON.Field("notes", .array(notes))]
    }
}

extension Note {
    /// Whether its words are gone; before the instant of the erasure a note stands, but has no words any more.
    var isErased: Bool {
        switch standing {
        case .erased: true
        case .kept, .deleted, .merged: text.isEmpty
        }
    }
}

extension JSON {
    static func span(_ span: Span?) -> JSON { span.map { .integer($0.milliseconds) } ?? .null }
    static func instant(_ instant: Instant?) -> JSON { instant.map { .string($0.iso) } ?? .null }
    static func id(_ id: PersonID?) -> JSON { id.map { .string($0.description) } ?? .null }
    static func ids(_ ids: [PersonID]) -> JSON { .array(ids.map { .string($0.description) }) }
}
