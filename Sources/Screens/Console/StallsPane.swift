import Engine
import Terminal
import Text
import Words

/// The stalls of a market: who stands there, which version the idea has, and what visitors have left.
enum StallsPane {
    static func isShown(_ state: State) -> Bool {
        if state.standsAtStalls { return true }
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
        var lines = [Line(words.stallCount(stalls.count), .title)]
        if state.standsAtStalls, let empty = stalls.first(where: { isEmpty($0, state) }) {
            lines += Line.wrapped(words.nobodyThere(empty.number), .warning, width: width, most: 2)
        }
        let room = max(1, most - lines.count)
        guard stalls.count <= room else {
            // Where a stall a line has no room, its number and how much came together there still do.
            let short = stalls.map { stall in
                let count = isResult ? words.score(stall.score ?? 0) : words.cards(left(stall, context).count)
                return ColumnEntry("\(stall.number). \(context.title(ofIdea: stall.idea))", count)
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
        if isResult, let score = stall.score {
            return Line(text, stall.place == 1 ? .strong : .plain, right: words.score(score) + (stall.isTied ? " \(words.tie)" : ""))
        }
        let left = left(stall, context)
        func count(_ kind: NoteKind) -> Int { left.count { $0.kind == kind } }
        return Line(
            text, right: words.left(likes: count(.like), questions: count(.question), offers: count(.offer), joins: count(.join)))
    }
}

extension State {
    /// Whether people walk between the stalls of a market.
    var standsAtStalls: Bool { standingTables?.tables.contains { $0.subject != nil } ?? false }

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
        if self == .tally { return state.currentPoll?.points.map { MarketWords.countLabel($0.unit, context.language) } }
        return state.standsAtStalls ? context.marketWords.label(self) : nil
    }
}
