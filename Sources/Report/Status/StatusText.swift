import Engine
import Text
import Words

/// The session as it stands in a few lines for the facilitator, for `ruum status`; safe to write to a terminal.
public func statusText(_ ledger: Ledger, at now: Instant, language: Language, zone: Zone) -> [String] {
    let state = ledger.state(showing: now)
    let words = StatusWords(language)
    var lines = [state.title]
    lines += whereWeAre(state, at: now, words, language, zone)
    if state.hold != nil { lines.append(words.hold) }
    lines += asking(state, language)
    if let turn = state.turn { lines.append(speaking(turn, in: state, at: now, words, language)) }
    if let next = state.nextSpeaker { lines.append(words.next(state.name(of: next, language))) }
    if let drift = state.drift(at: now) { lines.append(plan(drift, in: state, at: now, words, zone)) }
    let kept = state.notes.kept.reduce(0) { $1.isErased ? $0 : $0 + 1 }
    lines.append("\(state.headcountWord.words(language)), \(words.notes(kept))")
    if let message = state.wall.message { lines.append(words.message(message)) }
    return lines.map { visibleSafe($0) }
}

/// What the projection shows, in lines, for `ruum status --public`; made from the public view alone.
public func publicText(_ view: PublicView, zone: Zone) -> [String] {
    let words = StatusWords(view.language)
    var lines: [String] = []
    if let message = view.message { lines.append(message) }
    switch view.scene {
    case .arrival(let question, let start):
        lines.append(view.title)
        if question != view.title { lines.append(question) }
        if let start { lines.append(Times.hour(start, in: zone)) }
    case .hold(let question): lines.append(question)
    case .blank: lines.append(words.blank)
    case .finished:
        lines.append(view.title)
        lines.append(words.finished)
    case .step(let step):
        if let color = step.color { lines.append(color.title) }
        lines.append(step.text)
        if let decided = step.decided {
            let words = DecisionWords(view.language)
            lines += [words.decidedText, step.draft?.text].compactMap { $0 } + (decided.review.map { [words.review($0)] } ?? [])
        } else if let draft = step.draft {
            lines += DraftWords(view.language).shown(draft)
        }
        lines += (step.rules + (step.tables?.sentences(view.language) ?? [])).map { "– \($0)" }
        lines += step.tables?.places.map { "\($0.name): \($0.table)" } ?? []
        if let poll = step.poll { lines += pollLines(poll, view.language) }
        lines += step.notes.map { "• \($0.words(view.language))" }
        lines += step.stalls.map { stallText($0, view.language) }
        if let board = step.board { lines += boardText(board, view.language, zone) }
        lines += [step.holder, step.next.map(words.next)].compactMap { $0 }
        if let clock = step.clock { lines.append(Times.clock(clock.remaining)) }
    }
    return lines.flatMap { safeLines($0) }
}

/// The positions of a poll as the room sees them, with their counts once those are shown.
private func pollLines(_ poll: PublicView.PollView, _ language: Language) -> [String] {
    let called = poll.positions.filter(\.isCalled)
    var lines = (called.isEmpty ? poll.positions : called).map { position in
        let words = [position.name, position.meaning].filter { !$0.isEmpty }.joined(separator: ": ")
        let tie = position.isTied ? " (\(RoomWord.tied.words(language)))" : ""
        return position.count.map { "\($0) – \(position.name)\(tie)" } ?? "– \(words)"
    }
    if poll.isWithheld { lines = [RoomWord.withheld.words(language)] }
    if let answered = poll.answered, let present = poll.present {
        lines.append(RoomWord.answered(answered, of: present).words(language))
    }
    return lines
}

private func stallText(_ stall: PublicView.StallView, _ language: Language) -> String {
    let words = MarketWords(language)
    let score = stall.score.map { ": \($0)" + (stall.isTied ? " (\(words.tie))" : "") } ?? ""
    return "\(stall.number). \(stall.title)" + (stall.owner.map { " (\($0))" } ?? "") + score
}

private func boardText(_ board: PublicView.Board, _ language: Language, _ zone: Zone) -> [String] {
    var lines: [String] = []
    for slot in board.slots {
        let (start, end) = (slot.start.map { Times.hour($0, in: zone) }, slot.end.map { Times.hour($0, in: zone) })
        lines.append((slot.isNow ? RoomWord.nowUntil(end) : .slot(slot.number, from: start, to: end)).words(language))
        for entry in slot.entries {
            let place = entry.name.isEmpty ? RoomWord.place(entry.place).words(language) : entry.name
            lines.append("  \(place): \(entry.topic)" + (entry.conveners.isEmpty ? "" : " (\(entry.conveners.joined(separator: ", ")))"))
        }
    }
    if !board.waiting.isEmpty { lines.append(RoomWord.waitingForPlace.words(language)) }
    lines += board.waiting.map { "  \($0)" }
    if let closing = board.closing { lines.append(RoomWord.closing(closing.title, at: Times.hour(closing.start, in: zone)).words(language)) }
    return lines
}

/// The lines of a text, each safe to write.
func safeLines(_ text: String) -> [String] {
    visibleSafe(text, keepingNewlines: true).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
}

private func whereWeAre(_ state: State, at now: Instant, _ words: StatusWords, _ language: Language, _ zone: Zone) -> [String] {
    if state.isFinished { return [words.finished] }
    guard let visit = state.currentVisit, let item = state.currentItem else {
        if state.hasStarted { return [words.betweenItems(next: state.currentItem?.method.name(language) ?? "")] }
        return [words.arrival(start: state.plannedStart.map { Times.hour($0, in: zone) })]
    }
    let flow = state.places(ofItem: visit.item, planning: true).filter { !item.method.steps[$0.step].onCall || $0 == visit.place }
    let remaining = visit.remaining(at: now)
    let planned = Times.length(visit.planned + visit.added)
    let clock =
        remaining < .zero
        ? words.over(Times.clock(-remaining, counting: .up), of: planned) : words.left(Times.clock(remaining), of: planned)
    let title = state.title(of: visit.place, item: visit.item, for: .me, language)
    return [
        words.step(
            title, item: item.method.name(language), place: 1 + (flow.firstIndex(of: visit.place) ?? 0), of: flow.count,
            visit: visit.number),
        visit.watch.isRunning ? clock : "\(clock) (\(words.clockStands))",
    ]
}

/// How far a poll is, what it owes and what would follow from it.
private func asking(_ state: State, _ language: Language) -> [String] {
    guard let poll = state.currentPoll else { return [] }
    let count = state.count(of: poll)
    let owed = poll.owed(count)
    let words = [
        PollWord.answered(count.answered, of: count.present),
        owed > 0 ? .owed(owed, []) : nil,
        state.proposedOutcome.map { .follows($0.shownName(language)) },
    ]
    return [words.compactMap { $0?.words(language) }.joined(separator: "; ")]
}

private func speaking(_ turn: Turn, in state: State, at now: Instant, _ words: StatusWords, _ language: Language) -> String {
    let name = state.name(of: turn.person, language)
    let clock = Times.clock(turn.watch.elapsed(at: now), counting: .up)
    guard let holder = state.interrupted else { return words.speaking(name, for: clock) }
    return words.between(name, holder: state.name(of: holder.person, language), for: clock)
}

private func plan(_ drift: Span, in state: State, at now: Instant, _ words: StatusWords, _ zone: Zone) -> String {
    let size = max(drift, -drift)
    let text = size < .minute ? words.onTime : drift > .zero ? words.late(Times.length(size)) : words.early(Times.length(size))
    guard !state.isFinished, let end = state.day(at: now).last?.expectedEnd else { return text }
    return "\(text); \(words.expectedEnd(Times.hour(end, in: zone)))"
}
