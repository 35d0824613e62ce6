import Engine
import Terminal
import Text
import Words

/// What the facilitator needs for this step: its question, the text to read aloud and the kind's own pane.
enum StepPane {
    /// The kind's pane comes first when there is too little room for everything: it is what changes.
    static func draw(_ context: ScreenContext, into grid: inout Grid, at region: Region, isCovered: Bool, scroll: Int) {
        let state = context.state
        guard let visit = state.currentVisit, let step = state.currentStep else {
            grid.put(ReadyPane.lines(context, width: region.columns, rows: region.rows), in: region)
            return
        }
        let language = context.language
        let places = state.places(ofItem: visit.item, planning: true).filter { state.step(at: $0, item: visit.item)?.onCall == false }
        let number = 1 + (places.firstIndex(of: visit.place) ?? 0)
        let place = step.onCall ? "" : ScreenWord.step(number, of: places.count).words(language)
        func words(_ text: LocalText) -> String { state.words(text, at: visit.place, item: visit.item) }
        let title = state.words(step.title, at: visit.place, item: visit.item, in: language).withoutOpenColon
        var lines = [Line(title, .title, right: place)]
        if let color = step.color {
            // On a dark screen black needs an edge.
            let isFramed: Bool
            // A band, as on the wall; the text keeps away from its edge.
            let role = Role(color)
            grid.fill(region.top(1), role: role)
            isFramed = color == .black
            lines[0] = Line((isFramed ? "▌" : " ") + lines[0].text, role, right: isFramed ? place + " ▐" : place.isEmpty ? "" : place + " ", rightRole: role)
        }
        if isCovered {
            lines += Line.wrapped(ScreenWord.covered.words(language), .accent, width: region.columns)
            grid.put(lines, in: region)
            return
        }
        let kind = KindPane.lines(context, width: region.columns, most: mostForKind(state, rows: region.rows))
        let question = words(step.show)
        let say = words(step.say)
        var room = region.rows - 1 - kind.count
        var head: [Line] = []
        var toRead: [Line] = []
        if let text = state.textAsked {
            // The text that is tested is read aloud: no word of it may be out of reach.
            toRead = Line.wrapped(DraftWords(language).textToRead(text), .strong, width: region.columns)
        } else {
            let asked = question.isEmpty ? state.question : question
            head += Line.wrapped(asked, .strong, width: region.columns, most: min(max(1, room), 3))
            room -= head.count
        }
        for rule in step.rules where room > 3 {
            let wrapped = Line.wrapped("· " + words(rule).split(separator: "\n").joined(separator: ", "), width: region.columns, most: 2)
            head += wrapped
            room -= wrapped.count
        }
        if !say.isEmpty {
            toRead += Line.wrapped(ScreenWord.readAloud.words(language) + ": " + say, .accent, width: region.columns)
        }
        if !toRead.isEmpty, room > 1 {
            let spoken = reading(toRead, rows: room - (kind.isEmpty ? 0 : 1), scroll: scroll)
            head += spoken
            room -= spoken.count
        }
        lines += head
        if room > 0, !kind.isEmpty { lines.append(.empty) }
        lines += kind
        grid.put(lines, in: region)
    }

    /// What is read back needs the room more than the words that lead to it.
    private static func mostForKind(_ state: State, rows: Int) -> Int {
        max(3, state.looksThrough ? rows - rowsBesidesHarvest : rows / 2)
    }

    private static let rowsBesidesHarvest = 5

    /// As much of the lines as there is room for, from the line that was scrolled to; the last line says that there is more.
    private static func reading(_ all: [Line], rows: Int, scroll: Int) -> [Line] {
        let start = min(scroll, max(0, all.count - rows))
        var shown = Array(all.dropFirst(start).prefix(max(1, rows)))
        if start + shown.count < all.count, let last = shown.indices.last { shown[last].right = "… ↓" }
        return shown
    }
}

/// Before an item begins: what it is, how long it takes with these people, and what is still empty.
enum ReadyPane {
    static func lines(_ context: ScreenContext, width: Int, rows: Int) -> [Line] {
        let state = context.state
        let language = context.language
        guard !state.isFinished, let item = state.currentItem else {
            return Line.wrapped(state.title, .title, width: width, most: 2)
                + Line.wrapped(ScreenWord.exportHint(KeyTable.harvestKey(language)).words(language), .quiet, width: width)
        }
        var lines = [Line(item.method.name(language), .title)]
        lines += Line.wrapped(state.question, .strong, width: width, most: 3)
        lines += Line.wrapped(item.method.purpose(language), .quiet, width: width, most: max(2, rows - ReadyPane.rowsBesidesPurpose))
        lines.append(.empty)
        let headcount = state.headcount
        lines += Line.wrapped(
            ScreenWord.takesAbout(Times.length(state.planned(item: state.item)), people: headcount).words(language), width: width)
        if item.schedulePlan != nil, let table = state.timetable(ofItem: state.item) {
            let sessions = OpenSpaceNumbers.sessions(people: headcount)
            let word = TopicWord.estimate(sessions, slots: table.slots, places: table.places.count)
            lines += Line.wrapped(word.words(language), width: width, most: 2)
        }
        if let expected = expected(item, state, people: headcount) { lines += Line.wrapped(expected.words(language), width: width, most: 2) }
        if let advice = item.method.people.advice(for: headcount), !advice.isEmpty {
            lines += Line.wrapped(advice(language), .warning, width: width, most: 3)
        }
        if let setting = item.missing.first {
            lines += Line.wrapped(
                ScreenWord.settingIsEmpty(setting.ask(language)).words(language), .warning, width: width, most: 2)
            lines += Line.wrapped(
                ScreenWord.fillInHint(NamedKey.enter.word(language)).words(language), .quiet, width: width, most: 2)
        }
        lines.append(.empty)
        lines.append(Line(ScreenWord.spaceStarts(NamedKey.space.word(language).capitalizedFirst).words(language), .accent))
        return lines
    }

    /// What everything but the purpose needs at most.
    private static let rowsBesidesPurpose = 16

    /// The tables of the first breakout, or the stalls, as they follow from the number of people.
    private static func expected(_ item: Item, _ state: State, people: Int) -> TableWord? {
        let plan = item.method.steps.lazy.compactMap { (step: Step) -> BreakoutPlan? in
            if case .breakout(let plan) = step.kind { plan } else { nil }
        }.first
        guard people > 0, let plan else { return nil }
        guard plan.of == nil else {
            guard let setting = item.method.settings.first(where: { $0.fallback == .formula(.stalls) }),
                case .integer(let count) = item.value(setting.id, in: .en, people: people)
            else { return nil }
            return state.isMarket(state.item) ? .stalls(count, people: people) : .adviceTables(count, people: people)
        }
        guard !item.staysTogether(plan, people: people) else { return nil }
        var sizes: [TableSizes] = []
        for size in TableCount.sizes(people: people, tables: item.tables(plan, people: people)) where size > 0 {
            if sizes.last?.people == size { sizes[sizes.count - 1].tables += 1 } else { sizes.append(TableSizes(tables: 1, people: size)) }
        }
        return .expected(sizes)
    }
}

extension String {
    /// As a sentence begins.
    var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
