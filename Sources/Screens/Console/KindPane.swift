import Engine
import Terminal
import Text
import Words

/// The pane of each kind of step.
enum KindPane {
    static func lines(_ context: ScreenContext, width: Int, most: Int) -> [Line] {
        guard let activity = context.state.activity else { return [] }
        let lines: [Line]
        if StallsPane.isShown(context.state) { return StallsPane.lines(context, width: width, most: most) }
        if let standing = context.state.standingTables, !gathersAtTables(context.state) { return TablesPane.lines(standing, context, width: width, most: most) }
        switch activity {
        case .say: lines = []
        case .quiet(let plan): lines = quiet(plan, context) + SchedulePane.missing(context, most: most - 1)
        case .round(let round): lines = self.round(round, context, width: width, most: most)
        case .talk(let talk): lines = self.talk(talk, context, width: width, most: most)
        case .collect(let plan): lines = collect(plan, context, width: width, most: most)
        case .schedule(let plan): lines = SchedulePane.lines(plan, context, width: width, most: most)
        case .arrange(let plan): lines = ArrangePane.lines(plan, context, width: width, most: most)
        case .draft: lines = DraftPane.lines(context, width: width, most: most)
        case .poll(let poll): return Array(PollPane.lines(poll, context, width: width, most: most).prefix(most))
        case .harvest: lines = HarvestPane.lines(context, width: width, most: most)
        case .breakout: lines = []
        }
        return Array((PollPane.heard(context, width: width) + PollPane.outcome(context, width: width) + lines).prefix(most))
    }

    /// What is gathered from all tables matters more than how they stand; they have a list of their own.
    private static func gathersAtTables(_ state: State) -> Bool {
        if case .collect = state.activity { state.hasNoHosts } else { false }
    }

    private static func quiet(_ plan: QuietPlan, _ context: ScreenContext) -> [Line] {
        [Line(plan.mode.name(context.language).capitalizedFirst, .accent)]
    }

    // MARK: Round

    private static func round(_ round: RoundState, _ context: ScreenContext, width: Int, most: Int) -> [Line] {
        let state = context.state
        let language = context.language
        let everybody = round.sequence(state.people)
        let spoken = Set(round.spoken)
        let count = ScreenWord.spoken(everybody.count { spoken.contains($0) }, of: everybody.count).words(language)
        var lines: [Line] = []
        if let turn = state.turn {
            lines.append(speaker(turn, round, context, right: count))
        } else if let next = round.next(state.people) {
            if round.spoken.isEmpty, round.passed.isEmpty {
                lines += Line.wrapped(ScreenWord.whoBegins.words(language), .accent, width: width, most: 2)
                lines.append(Line(count, .quiet))
            } else {
                lines.append(Line(named(.nextSpeakers, [next], context), .accent, right: count))
            }
        } else if round.order == .volunteers {
            lines += Line.wrapped(ScreenWord.volunteersOnly.words(language), .accent, width: width, most: 2)
            lines.append(Line(count, .quiet))
        } else {
            lines.append(Line(ScreenWord.roundOver.words(language), .good, right: count))
            lines.append(Line(ScreenWord.anotherPressLeaves.words(language), .accent))
        }
        if round.isAskingAgain(state.people, holder: state.turn?.person) {
            lines += Line.wrapped(ScreenWord.askPassedAsGroup.words(language), .warning, width: width, most: 2)
        } else if state.turn != nil {
            let next = upcoming(round, state)
            if !next.isEmpty {
                let isGuess = round.isLearning && !state.people.ring.contains(next[0])
                let word = ScreenWord.nextSpeakers.words(language) + (isGuess ? " (\(ScreenWord.guess.words(language)))" : "")
                lines.append(Line(word + ": " + names(next, context).joined(separator: ", "), .quiet))
            }
        }
        if !round.passed.isEmpty { lines.append(Line(ScreenWord.passed(names(round.passed, context)).words(language), .quiet)) }
        if !round.postponed.isEmpty {
            lines.append(Line(ScreenWord.postponed(names(round.postponed, context)).words(language), .quiet))
        }
        let room = most - lines.count - 1
        if room >= KindPane.fewestForOrder {
            lines.append(.empty)
            lines += order(everybody, round, context, rows: room)
        }
        return lines
    }

    private static let fewestForOrder = 6

    /// The whole order round the one who speaks: `x` has spoken, `-` passed.
    private static func order(_ everybody: [PersonID], _ round: RoundState, _ context: ScreenContext, rows: Int) -> [Line] {
        let state = context.state
        let spoken = Set(round.spoken)
        let passed = Set(round.passed)
        let holder = state.turn?.person
        let current = (holder ?? state.nextSpeaker).flatMap { everybody.firstIndex(of: $0) } ?? 0
        let start = max(0, min(current - rows / 2, everybody.count - rows))
        return everybody.dropFirst(start).prefix(rows).map { id in
            let name = state.name(of: id, context.language)
            if id == holder { return Line("> " + name, .strong) }
            if spoken.contains(id) { return Line("x " + name, .quiet) }
            return passed.contains(id) ? Line("- " + name, .quiet) : Line("  " + name)
        }
    }

    /// The holder; a guess is said to be one, since the ring is learned from who takes the piece.
    private static func speaker(_ turn: Turn, _ round: RoundState, _ context: ScreenContext, right: String) -> Line {
        let state = context.state
        let language = context.language
        var text = "> " + named(.speaking, [turn.person], context)
        if turn.manner == .between {
            text += " (\(ScreenWord.between.words(language)))"
        } else if turn.manner == .handedOn, round.passed.contains(turn.person) {
            // Those who passed are asked as a group; who will speak, if anybody, is a guess.
            text += " (\(ScreenWord.guess.words(language)))"
        } else if round.isLearning, turn.manner == .handedOn, !state.people.ring.contains(turn.person) {
            text += " (\(ScreenWord.guess.words(language)))"
        }
        return Line(text, .strong, right: right)
    }

    /// The next few along the order, as far as it is known.
    private static func upcoming(_ round: RoundState, _ state: State) -> [PersonID] {
        guard round.order != .volunteers else { return [] }
        let most = 3
        guard let first = state.nextSpeaker else { return [] }
        let sequence = round.sequence(state.people)
        let settled = Set(round.spoken).union(round.passed).union(round.postponed)
        guard let place = sequence.firstIndex(of: first) else { return [first] }
        let rest = (sequence[(place + 1)...] + sequence[..<place]).filter { !settled.contains($0) && $0 != state.turn?.person }
        return [first] + rest.prefix(most - 1)
    }

    // MARK: Talk

    private static let fewestForQueue = 4

    private static func talk(_ talk: TalkState, _ context: ScreenContext, width: Int, most: Int) -> [Line] {
        let state = context.state
        let language = context.language
        var lines = [Line(talk.mode.name(language).capitalizedFirst, .quiet)]
        if let turn = state.turn {
            lines.append(Line("> " + named(.speaking, [turn.person], context), .strong))
        } else {
            lines.append(Line(ScreenWord.openFloor.words(language), .accent))
        }
        let queue = talk.queue(state.people)
        guard !queue.isEmpty else {
            if talk.mode != .popcorn { lines.append(Line(ScreenWord.nobodyAsks.words(language), .quiet)) }
            return lines
        }
        let heading = ScreenWord.queued.words(language) + " (\(queue.count)):"
        guard most - lines.count > min(queue.count, KindPane.fewestForQueue) else {
            // Where a name a line has no room, who comes next is still what matters.
            return lines + Line.wrapped(heading + " " + names(queue, context).joined(separator: ", "), .plain, width: width, most: 2)
        }
        lines.append(Line(heading, .title))
        let room = max(1, most - lines.count)
        let shown = queue.count <= room ? queue.count : room - 1
        for (index, id) in queue.prefix(shown).enumerated() {
            let mark = talk.isDirect(id) ? " (\(ScreenWord.direct.words(language)))" : ""
            lines.append(Line("  \(index + 1). " + state.name(of: id, language) + mark))
        }
        if shown < queue.count { lines.append(Line("  " + ScreenWord.more(queue.count - shown).words(language), .quiet)) }
        return lines
    }

    // MARK: Collect

    private static func collect(_ plan: CollectPlan, _ context: ScreenContext, width: Int, most: Int) -> [Line] {
        let state = context.state
        let language = context.language
        guard let step = state.currentStep else { return [] }
        let items = context.notes.filter { note in
            guard let current = state.currentVisit, let filed = state.filedPlace(of: note) else { return false }
            return note.kind == step.capture.kind && filed.item == current.item && filed.place == current.place
        }
        var lines = [
            Line(
                heading(step.capture.kind, context), .title,
                right: ScreenWord.soFar(items.count, limit: plan.limit).words(language),
                rightRole: plan.limit.map { items.count > $0 } == true ? .warning : .quiet)
        ]
        if step.capture.kind == state.stallKind(ofItem: state.item), !state.isMarket(state.item),
            let tables = state.stallsPlanned(ofItem: state.item), items.count < tables
        {
            lines += Line.wrapped(context.marketWords.callers(items.count, of: tables), .warning, width: width, most: 2)
        }
        let room = max(1, most - lines.count)
        for (offset, note) in items.enumerated().suffix(room) {
            lines.append(Line("\(offset + 1). " + note.text + NotesPane.details(note, context)))
        }
        return lines
    }

    /// Those who ask for advice bring a question, and no idea.
    private static func heading(_ kind: NoteKind, _ context: ScreenContext) -> String {
        let isCalling = kind == context.state.stallKind(ofItem: context.state.item) && !context.state.isMarket(context.state.item)
        return isCalling ? context.marketWords.callers : kind.heading(context.language)
    }

    // MARK: Names

    private static func names(_ ids: [PersonID], _ context: ScreenContext) -> [String] {
        let most = 6
        let names = ids.prefix(most).map { cut(context.state.name(of: $0, context.language), to: longestName) }
        return ids.count > most ? names + [ScreenWord.more(ids.count - most).words(context.language)] : Array(names)
    }

    private static func named(_ word: ScreenWord, _ ids: [PersonID], _ context: ScreenContext) -> String {
        word.words(context.language) + ": " + names(ids, context).joined(separator: ", ")
    }

    /// In cells: a longer name is cut where it stands among others.
    private static let longestName = 24
}

extension RoundState {
    /// Whether seats are learned from who speaks after whom.
    var isLearning: Bool { order == .ring || order == .counter }
}
