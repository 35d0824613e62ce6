import Engine
import Words

/// Remembers which ends of times were signalled, so that each is seen, and perhaps heard, once.
struct Signals: Sendable {
    private var given: Set<Signal> = []

    private struct Signal: Hashable {
        var visit: Int
        var turn: TurnKey?
        var isEnd: Bool
    }

    private struct TurnKey: Hashable {
        var person: PersonID
        var turns: Int
    }

    /// Warned this much before the end, or a fifth of the time where that is less.
    private static let warning = Span.minute
    private static let warningShare: Int64 = 5

    /// How long before the end a stretch of that length is close to it.
    static func warning(of planned: Span) -> Span {
        min(warning, Span(milliseconds: planned.milliseconds / warningShare))
    }

    /// What is due to be signalled now and was not yet; the latest of them.
    mutating func due(in state: State, at now: Instant) -> PromptWord? {
        guard let visit = state.currentVisit, state.hold == nil, visit.watch.isRunning else { return nil }
        var word: PromptWord?
        let index = state.visits.count
        if visit.planned > .zero {
            word = signal(
                remaining: visit.remaining(at: now), of: visit.planned + visit.added,
                Signal(visit: index, turn: nil, isEnd: false),
                soon: { .stepEndsSoon($0) }, over: .stepTimeIsUp)
        }
        if let turn = state.turn, let planned = turn.planned, let remaining = turn.remaining(at: now) {
            let key = TurnKey(person: turn.person, turns: state.people[turn.person]?.turns ?? 0)
            word =
                signal(
                    remaining: remaining, of: planned + turn.added, Signal(visit: index, turn: key, isEnd: false),
                    soon: { .turnEndsSoon($0) }, over: .turnTimeIsUp) ?? word
        }
        return word
    }

    private mutating func signal(
        remaining: Span, of planned: Span, _ signal: Signal, soon: (String) -> PromptWord, over: PromptWord
    ) -> PromptWord? {
        var signal = signal
        if remaining <= .zero {
            // A warning that nobody saw in time is not given after the end.
            given.insert(signal)
            signal.isEnd = true
            return given.insert(signal).inserted ? over : nil
        }
        guard remaining <= Signals.warning(of: planned) else { return nil }
        return given.insert(signal).inserted ? soon(Times.length(remaining)) : nil
    }
}
