import Engine
import Terminal
import Text
import Words

/// The step's clock, to be read from two metres, beside it the turn's, and under them what the figures mean.
enum ClockPane {
    private static let turnColumns = 20
    /// On a screen with so many rows for the panes the letters are small, and the clock is twice as large.
    private static let rowsForHuge = 45

    /// How many rows the pane takes: figures, a line that says what they mean, and on a tall screen the turn under them.
    static func rows(_ state: State, in body: Region) -> Int {
        guard body.rows >= rowsForHuge else { return BigDigits.Size.large.rows + 1 }
        return BigDigits.Size.huge.rows + 1 + (state.turn == nil ? 0 : BigDigits.Size.large.rows + 1)
    }

    static func draw(_ context: ScreenContext, into grid: inout Grid, at region: Region) {
        let state = context.state
        guard let visit = state.currentVisit else { return drawWithoutStep(context, into: &grid, at: region) }
        let remaining = visit.remaining(at: context.now)
        let text = digits(Times.clock(remaining))
        let role = role(
            remaining: remaining, of: visit.planned + visit.added, isRunning: visit.watch.isRunning,
            hasPlan: visit.planned > .zero && state.hold == nil)
        let turnText = turnText(state, at: context.now)
        let overTurn = (state.turn?.remaining(at: context.now)).map { $0 < .zero } ?? false
        let turnRole: Role = overTurn ? .overtimeDigits : .digits
        if region.rows > BigDigits.Size.huge.rows {
            BigDigits.draw(text, into: &grid, at: region.top(BigDigits.Size.huge.rows), role: role)
            let below = region.droppingTop(BigDigits.Size.huge.rows)
            grid.put([statusLine(visit, remaining, context)], in: below.top(1))
            if let turnText { BigDigits.draw(turnText, into: &grid, at: below.droppingTop(2), role: turnRole) }
            return
        }
        let figures = region.top(BigDigits.Size.large.rows)
        let turnCells = turnText.map { BigDigits.width(of: $0, size: .small) ?? 0 } ?? 0
        let stepCells = BigDigits.width(of: text, size: .large) ?? 0
        let hasRoomForTurn = stepCells + 2 + turnCells <= figures.columns
        let stepRegion =
            turnText == nil || !hasRoomForTurn ? figures : figures.left(max(stepCells, figures.columns - ClockPane.turnColumns))
        BigDigits.draw(text, into: &grid, at: stepRegion, role: role)
        if let turnText, hasRoomForTurn {
            BigDigits.draw(
                turnText, into: &grid, at: figures.droppingLeft(stepRegion.columns).inset(rows: 1),
                role: turnRole)
        }
        grid.put([statusLine(visit, remaining, context)], in: region.bottom(1))
    }

    /// Before the start and between items: the time of the day.
    private static func drawWithoutStep(_ context: ScreenContext, into grid: inout Grid, at region: Region) {
        let state = context.state
        BigDigits.draw(digits(Times.hour(context.now, in: context.zone)), into: &grid, at: region.droppingBottom(1), role: .quiet)
        let word: ScreenWord =
            state.isFinished
            ? .sessionOver
            : state.plannedStart.map { state.hasStarted ? .notStarted : .startsAt(Times.hour($0, in: context.zone)) }
                ?? .notStarted
        grid.put([Line(word.words(context.language), .quiet)], in: region.bottom(1))
    }

    private static func digits(_ text: String) -> String {
        String(text.map { $0 == "−" ? "-" : $0 })
    }

    private static func turnText(_ state: State, at now: Instant) -> String? {
        guard let turn = state.turn else { return nil }
        if let remaining = turn.remaining(at: now) { return digits(Times.clock(remaining)) }
        return digits(Times.clock(turn.watch.elapsed(at: now), counting: .up))
    }

    private static func role(remaining: Span, of planned: Span, isRunning: Bool, hasPlan: Bool) -> Role {
        if remaining < .zero, hasPlan { return .overtimeDigits }
        if !isRunning { return .quiet }
        return planned > .zero && remaining <= Signals.warning(of: planned) ? .warning : .digits
    }

    private static func statusLine(_ visit: Visit, _ remaining: Span, _ context: ScreenContext) -> Line {
        let state = context.state
        let language = context.language
        var parts: [String] = []
        var role = Role.quiet
        if let hold = state.hold {
            parts.append(ScreenWord.held(Times.clock(context.now - hold.since, counting: .up)).words(language))
            if hold.offer != .stop { parts.append(hold.offer.name(language)) }
            role = .alarm
        } else if let stopped = state.clockStopped(at: context.now) {
            parts.append(ScreenWord.clockStands(Times.clock(stopped, counting: .up)).words(language))
            role = .warning
        } else if remaining < .zero, visit.planned > .zero {
            parts.append(ScreenWord.overtime.words(language))
            role = .alarm
        }
        parts.append(ScreenWord.planned(Times.length(visit.planned)).words(language))
        if visit.added != .zero {
            let sign = visit.added < .zero ? "−" : "+"
            parts.append(ScreenWord.added(sign + Times.length(visit.added < .zero ? -visit.added : visit.added)).words(language))
        }
        return Line(parts.joined(separator: " · "), role)
    }
}
