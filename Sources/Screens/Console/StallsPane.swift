import Engine
import Terminal
import Text
import Words

/// The stalls of a market: who stands there, which version the idea has, and what visitors have left.
enum StallsPane {
    static func isShown(_ state: State) -> Bool {
        if state.standsAtStalls { return true }
        if case .harvest = state.activity { return false }
        switch state.currentStep?.wall {
        case .stalls, .result: return !state.stalls(ofItem: state.item).isEmpty
        case .question, .text, .blank, .draft, nil: return false
        }
    }

    static func lines(_ context: ScreenContext, width: Int, most: Int) -> [Line] {
        let state = context.state
        let words = context.marketWords
        let all = state.stalls(ofItem: state.item)
        let isResult = state.currentStep?.wall == .result
        let stalls = isResult ? all.sorted { (-($0.score ?? 0), $0.number) < (-($1.score ?? 0), $1.number) } : all
        var lines: [Line] = []
        if state.standsAtStalls, let empty = stalls.first(where: { isEmpty($0, state) }) {
            lines += Line.wrapped(words.nobodyThere(empty.number), .warning, width: width, most: 2)
        }
        // Where every row counts the stalls say by themselves what they are.
        if lines.count + stalls.count != most { lines.insert(Line(words.stallCount(stalls.count), .title), at: 0) }
        let room = max(1, most - lines.count)
        guard stalls.count <= room else {
            // Where a stall a line has no room, its number and how much came together there still do.
            let short = stalls.map { stall in
                let mark =
                    isResult
                    ? score(stall, words)
                    : [version(stall, context, words), words.cards(left(stall, context).count)]
                        .filter { !$0.isEmpty }.joined(separator: " · ")
                return ColumnEntry("\(stall.number). \(context.title(ofIdea: stall.idea))", mark)
            }
            return lines + Columns.lines(short, width: width, most: room, context.language)
        }
        return lines + stalls.map { line($0, context, words, isResult: isResult) }
    }

    /// The owner is known and has left.
    private static func isEmpty(_ stall: Stall, _ state: State) -> Bool {
        stall.owner.map { !state.people.takesPart($0) } ?? false
    }

    /// What this console shows of what was left there.
    private static func left(_ stall: Stall, _ context: ScreenContext) -> [Note] {
        stall.left.compactMap { context.state.notes[$0] }.filter { !context.isScribe || $0.readers > .me }
    }

    private static func line(_ stall: Stall, _ context: ScreenContext, _ words: MarketWords, isResult: Bool) -> Line {
        let owner = stall.owner.map { " (\(context.state.name(of: $0, context.language)))" } ?? ""
        let text = "\(padded(String(stall.number), to: 2, alignment: .right)). \(context.title(ofIdea: stall.idea))\(owner)"
        if isResult, stall.score != nil { return Line(text, stall.place == 1 ? .strong : .plain, right: score(stall, words)) }
        let left = left(stall, context)
        func count(_ kind: NoteKind) -> Int { left.count { $0.kind == kind } }
        let parts = [
            version(stall, context, words),
            words.left(likes: count(.like), questions: count(.question), offers: count(.offer), joins: count(.join)),
        ]
        return Line(text, right: parts.filter { !$0.isEmpty }.joined(separator: " · "))
    }

    private static func score(_ stall: Stall, _ words: MarketWords) -> String {
        stall.score.map { words.score($0) + (stall.isTied ? " \(words.tie)" : "") } ?? ""
    }

    /// Which version the idea has, from the second one on.
    private static func version(_ stall: Stall, _ context: ScreenContext, _ words: MarketWords) -> String {
        let count = context.versions(of: stall.idea).count
        return count > 1 ? words.versionMark(count) : ""
    }
}

extension State {
    /// Whether people walk between the stalls of a market.
    var standsAtStalls: Bool { standingTables?.tables.contains { $0.subject != nil } ?? false }

    /// Whether the stalls stand and no round of visits goes on: notes are left at them, and nobody hands on the floor.
    var walksAmongStalls: Bool {
        guard !standsAtStalls, currentStep?.wall == .stalls, !stalls(ofItem: item).isEmpty else { return false }
        switch activity {
        case .say, .talk: return true
        case nil, .quiet, .round, .collect, .breakout, .arrange, .schedule, .poll, .draft, .harvest: return false
        }
    }

    /// Whether nobody stays at the tables, so that nobody has to be named there.
    var hasNoHosts: Bool { breakoutPlace?.plan.stays == .nobody }

    /// Whether those stalls are called so: who only asks for advice sits at a table.
    var saysStall: Bool { standsAtStalls && isMarket(item) }
}

extension ScreenContext {
    /// The words for the place where the owners of ideas are.
    var marketWords: MarketWords { MarketWords(language, at: state.isMarket(state.item) ? .stalls : .tables) }
}

extension Intent {
    /// What its key is called just now, where that says more than its usual name.
    func label(in context: ScreenContext) -> String? {
        let state = context.state
        if self == .groupList || self == .putInGroup, let item = state.arrangedItem, let form = state.agenda[item].arrangePlan?.form {
            return ArrangeWords(context.language).placeKey(form).map { self == .groupList ? $0.list : $0.put }
        }
        if let points = state.currentPoll?.points, let label = MarketWords.label(self, points.unit, context.language) { return label }
        if self == .nameHost || self == .hostHere, state.hasNoHosts { return TableWord.writer.words(context.language) }
        return state.standsAtStalls ? context.marketWords.label(self) : nil
    }
}
