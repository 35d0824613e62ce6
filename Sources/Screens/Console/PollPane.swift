import Engine
import Terminal
import Text
import Words

/// The facilitator's side of a poll: how many chose what, who has not answered, which reasons are owed, and what follows.
enum PollPane {
    static func lines(_ poll: PollState, _ context: ScreenContext, width: Int, most: Int) -> [Line] {
        let state = context.state
        let count = state.count(of: poll)
        var lines = [head(poll, count, context)]
        let below = outcome(context, width: width) + owed(poll, count, context, width: width)
            + silent(poll, count, context, width: width)
        let all = counts(poll, count, context)
        let room = max(1, most - lines.count - below.count)
        if all.count <= room {
            lines += all
        } else if width >= narrowestForTwo, (all.count + 1) / 2 <= max(room, mostHalves) {
            lines += inTwoColumns(all, width: width)
        } else {
            lines += inARow(all, width: width, most: max(2, room))
        }
        return lines + below
    }

    private static let narrowestForTwo = 36
    /// So many lines in two columns are worth more than what stands below them.
    private static let mostHalves = 4

    /// The counts before the names, down the left column and then down the right one.
    private static func inTwoColumns(_ counts: [Line], width: Int) -> [Line] {
        let half = (counts.count + 1) / 2
        let cells = (width - 2) / 2
        func entry(_ line: Line) -> String { cut(visibleSafe("\(line.right) \(line.text.trimmed)"), to: cells) }
        return (0..<half).map { row in
            let left = padded(entry(counts[row]), to: cells)
            let right = counts.indices.contains(row + half) ? entry(counts[row + half]) : ""
            let isChosen = counts[row].role == .strong || counts.indices.contains(row + half) && counts[row + half].role == .strong
            return Line(left + "  " + right, isChosen ? .strong : .plain)
        }
    }

    /// Where there is no room for that either, every count still has to be seen: what somebody chose comes first.
    private static func inARow(_ counts: [Line], width: Int, most: Int) -> [Line] {
        let entries = (counts.filter { $0.role == .strong } + counts.filter { $0.role != .strong }).map { $0.right.isEmpty ? $0.text.trimmed : "\($0.right) \($0.text.trimmed)" }
        return Line.wrapped(entries.joined(separator: " · "), .strong, width: width, most: most)
    }

    private static func head(_ poll: PollState, _ count: PollCount, _ context: ScreenContext) -> Line {
        let language = context.language
        var text = PollWord.test(context.state.testNumber).words(language)
        if let limits = poll.limits, let unit = poll.points?.unit {
            text = PollWord.pointsEach(limits.each, unit: unit.name(language), perItem: limits.perItem).words(language)
        } else if poll.isRevealed {
            text += " · " + PollWord.revealed.words(language)
        } else if poll.order == .inOrder {
            let called = poll.called.flatMap { poll.scale.option($0)?.name(language) }
            text += " · " + (called.map { PollWord.called($0) } ?? .callFirst).words(language)
        }
        return Line(
            text, .title, right: PollWord.answered(count.answered, of: count.present).words(language),
            rightRole: count.answered == count.present ? .good : .accent)
    }

    private static func counts(_ poll: PollState, _ count: PollCount, _ context: ScreenContext) -> [Line] {
        let language = context.language
        if count.isWithheld, count.answered > 0 { return [Line(RoomWord.withheld.words(language), .quiet)] }
        let tied = Set(poll.points == nil ? [] : count.places.filter { $0.count > 1 }.joined().map(\.choice))
        return count.lines.map { line in
            var name = title(of: line.choice, context)
            if tied.contains(line.choice) { name += " (\(RoomWord.tied.words(language)))" }
            let isCalled = !poll.isRevealed && poll.called.map { line.choice == .option($0) } == true
            if isCalled { name += " ← " + PollWord.askedNow.words(language) }
            return Line(
                "  " + name, line.count > 0 ? .strong : .plain, right: String(line.count), rightRole: .strong)
        }
    }

    /// An idea is known by few words: what stands behind them has no room beside a count.
    private static func title(of choice: PollChoice, _ context: ScreenContext) -> String {
        switch choice {
        case .option: context.state.name(of: choice, context.language)
        case .item(let id): context.title(ofIdea: id)
        }
    }

    /// The outcome that is proposed, and where confirming it leads.
    static func outcome(_ context: ScreenContext, width: Int) -> [Line] {
        let state = context.state
        let language = context.language
        if let confirmed = state.confirmedHere {
            return Line.wrapped(PollWord.confirmed(confirmed.shownName(language)).words(language), .good, width: width, most: 2)
        }
        guard let proposed = state.proposedOutcome else {
            guard state.currentPoll == nil, !state.outcomes.isEmpty else { return [] }
            let names = state.outcomes.map { $0.shownName(language) }.joined(separator: " · ")
            return Line.wrapped(PollWord.choices(names).words(language), .accent, width: width, most: 3)
        }
        let target = state.target(of: proposed).map { state.words($0.title, at: nil, item: state.item, in: language) }
        let words = PollWord.proposed(proposed.shownName(language), leadsTo: target).words(language)
        return Line.wrapped(words, proposed.decides ? .good : .warning, width: width, most: 2)
    }

    /// Whose reason this step is there to hear, for the facilitator alone.
    static func heard(_ context: ScreenContext, width: Int) -> [Line] {
        guard !context.isScribe, let poll = context.state.polls(ofItem: context.state.item).last?.poll else { return [] }
        return context.state.heardHere.flatMap { person, option, reason in
            let name = context.state.name(of: person, context.language)
            let position = poll.scale.option(option)?.name(context.language) ?? option
            let note = reason.flatMap { id in context.state.notes[id] }
            let text = note.flatMap { note in note.standing == .kept ? note.text : nil }
            return Line.wrapped(
                PollWord.stands(name, position, reason: text).words(context.language), .accent, width: width, most: 2)
        }
    }

    private static func owed(_ poll: PollState, _ count: PollCount, _ context: ScreenContext, width: Int) -> [Line] {
        let owed = poll.owed(count)
        guard owed > 0 else { return [] }
        let names = poll.owing(context.state.people).map { context.state.name(of: $0, context.language) }
        return Line.wrapped(PollWord.owed(owed, names).words(context.language), .warning, width: width, most: 2)
    }

    /// Hands that were counted are nobody's: then only their number is known.
    private static func silent(_ poll: PollState, _ count: PollCount, _ context: ScreenContext, width: Int) -> [Line] {
        guard count.answered < count.present, poll.points == nil, !poll.plan.isSecret else { return [] }
        let silent = poll.silent(context.state.people)
        let names = silent.count == count.missing ? silent.map { context.state.name(of: $0, context.language) } : []
        return Line.wrapped(PollWord.missing(count.missing, names).words(context.language), .quiet, width: width, most: 2)
    }
}
