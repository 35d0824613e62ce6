import Engine

extension StatusPart {
    static func flow(_ state: State, at now: Instant, _ language: Language) -> [JSON.Field] {
        let agenda = zip(state.agenda, state.day(at: now)).map { item, times in
            JSON.object([
                JSON.Field("method", .string(item.method.id)),
                JSON.Field("title", .string(item.method.name(language))),
                JSON.Field("planned_ms", .span(times.planned)),
                JSON.Field("planned_start", .instant(times.plannedStart)),
                JSON.Field("actual_start", .instant(times.actualStart)),
                JSON.Field("actual_end", .instant(times.actualEnd)),
                JSON.Field("expected_start", .instant(times.expectedStart)),
                JSON.Field("expected_end", .instant(times.expectedEnd)),
                JSON.Field("missing", .texts(item.missing.map(\.id))),
            ])
        }
        let entries = state.flow(ofItem: state.item, at: now).map { entry in
            JSON.object([
                JSON.Field("id", .string(entry.step.id)),
                JSON.Field("key", .string(entry.key)),
                JSON.Field("kind", .string(entry.step.kind.name)),
                JSON.Field("title", .string(state.words(entry.step.title, at: entry.place, item: state.item, in: language))),
                JSON.Field("state", .string(entry.standing.rawValue)),
                JSON.Field("planned_ms", .span(entry.planned)),
                JSON.Field("floor_ms", .span(entry.floor)),
                JSON.Field("actual_ms", .span(entry.actual)),
                JSON.Field("on_call", .bool(entry.step.onCall)),
                JSON.Field("round", .number(entry.place.round)),
            ])
        }
        return [
            JSON.Field("agenda", .array(agenda)),
            JSON.Field("item", .number(state.item)),
            JSON.Field("question", .string(state.question)),
            JSON.Field("flow", .array(entries)),
            JSON.Field("step", step(state, at: now, language)),
            JSON.Field("clock_stopped_ms", .span(state.clockStopped(at: now))),
        ]
    }

    private static func step(_ state: State, at now: Instant, _ language: Language) -> JSON {
        guard let visit = state.currentVisit, let step = state.currentStep else { return .null }
        return .object([
            JSON.Field("id", .string(step.id)),
            JSON.Field("key", .string(state.key(of: visit.place, item: visit.item))),
            JSON.Field("kind", .string(step.kind.name)),
            JSON.Field("title", .string(state.words(step.title, at: visit.place, item: visit.item, in: language))),
            JSON.Field("visit", .number(visit.number)),
            JSON.Field("round", .number(visit.round)),
            JSON.Field("color", .text(step.color?.rawValue)),
            JSON.Field("planned_ms", .span(visit.planned)),
            JSON.Field("floor_ms", .span(visit.floor)),
            JSON.Field("added_ms", .span(visit.added)),
            JSON.Field("backdated_ms", .span(visit.backdated)),
            JSON.Field("elapsed_ms", .span(visit.watch.elapsed(at: now))),
            JSON.Field("remaining_ms", .span(visit.remaining(at: now))),
            JSON.Field("running", .bool(visit.watch.isRunning)),
            JSON.Field("entered", .instant(visit.entered)),
            JSON.Field("ends", .string(step.ends.rawValue)),
        ])
    }

    /// How the step may end, and how it did.
    static func outcomes(_ state: State) -> [JSON.Field] {
        let confirmed = state.progress.indices.contains(state.item) ? state.progress[state.item].outcomes : []
        return [
            JSON.Field("outcomes", .texts(state.outcomes.map(\.id))),
            JSON.Field("proposed_outcome", .text(state.proposedOutcome?.id)),
            JSON.Field("confirmed_outcomes", .texts(confirmed.map(\.id))),
            JSON.Field("decided", .text(state.decision(ofItem: state.item)?.outcome.id)),
        ]
    }

    static func turns(_ state: State, at now: Instant) -> [JSON.Field] {
        [
            JSON.Field("turn", state.turn.map { turn($0, at: now) } ?? .null),
            JSON.Field("interrupted", .id(state.interrupted?.person)),
            JSON.Field("round", round(state)),
            JSON.Field("queue", queue(state)),
            JSON.Field("next_speaker", .id(state.nextSpeaker)),
        ]
    }

    private static func turn(_ turn: Turn, at now: Instant) -> JSON {
        .object([
            JSON.Field("person", .id(turn.person)),
            JSON.Field("manner", .string(turn.manner.rawValue)),
            JSON.Field("planned_ms", .span(turn.planned)),
            JSON.Field("added_ms", .span(turn.added)),
            JSON.Field("elapsed_ms", .span(turn.watch.elapsed(at: now))),
            JSON.Field("remaining_ms", .span(turn.remaining(at: now))),
            JSON.Field("running", .bool(turn.watch.isRunning)),
        ])
    }

    /// The holder is who has the piece, also while somebody else speaks in between.
    private static func round(_ state: State) -> JSON {
        switch state.activity {
        case nil, .say, .quiet, .talk, .collect, .breakout, .arrange, .schedule, .poll, .draft, .harvest: return .null
        case .round(let round):
            let holder = state.interrupted?.person ?? state.turn.flatMap { $0.manner == .between ? nil : $0.person }
            return .object([
                JSON.Field("holder", .id(holder)),
                JSON.Field("order", .ids(round.sequence(state.people))),
                JSON.Field("order_by", .string(round.order.rawValue)),
                JSON.Field("passed", .ids(round.passed)),
                JSON.Field("passed_again", .ids(round.passedAgain)),
                JSON.Field("spoken", .ids(round.spoken)),
                JSON.Field("postponed", .ids(round.postponed)),
                JSON.Field("asking_again", .bool(round.isAskingAgain(state.people, holder: holder))),
            ])
        }
    }

    private static func queue(_ state: State) -> JSON {
        switch state.activity {
        case nil, .say, .quiet, .round, .collect, .breakout, .arrange, .schedule, .poll, .draft, .harvest: []
        case .talk(let talk): .ids(talk.queue(state.people))
        }
    }
}
