import Engine
import Terminal
import Text
import Words

/// Every topic with its slot, place and convener, as on the wall: in the order in which they were called.
enum TopicsPanel {
    static func draw(_ context: ScreenContext, _ position: ListPosition, into grid: inout Grid, at region: Region) {
        guard let table = context.state.timetable else { return }
        let language = context.language
        let clashes = context.state.scheduledItem.map { context.state.standingClashes(ofItem: $0) } ?? []
        // What clashes stands under the list, where the eye is when a place has just been typed.
        let shown = clashes.prefix(max(0, region.rows / 4))
        let title = TopicWord.title(
            table.topics.count, unplaced: table.unplaced.count, slots: table.slots, places: table.places.count)
        let missing = context.state.scheduledItem.map { Set(context.state.missingReports(ofItem: $0)) } ?? []
        let list = region.droppingBottom(shown.count)
        PanelFrame.draw(.topic(title), context, count: table.topics.count, position: position.within(table.topics.count), selects: true, into: &grid, at: list) {
            index, columns in
            let topic = table.topics[index]
            let hasClash = clashes.contains { $0.topics.contains(topic.id) }
            let marks = marks(topic, table, hasClash: hasClash, isMissing: missing.contains(topic.id), language)
            return Line(line(topic, table, context, columns: columns), right: marks, rightRole: hasClash ? .alarm : .quiet)
        }
        let words = ScheduleWords(language)
        grid.put(shown.map { Line("! " + words.clash($0, in: table, context.state), .alarm) }, in: region.bottom(shown.count))
    }

    private static let placeCells = 20

    private static func line(_ topic: Timetable.Topic, _ table: Timetable, _ context: ScreenContext, columns: Int) -> String {
        let state = context.state
        let held = table.placements(of: topic.id).map { "\($0.slot) \(table.placeName($0.place, context.language))" }
        let whereHeld = held.isEmpty ? "–" : held.joined(separator: ", ")
        let who = topic.conveners.map { state.name(of: $0, context.language) }.joined(separator: ", ")
        let cells = min(placeCells, columns / 3)
        let convener = who.isEmpty ? TopicWord.noConvener.words(context.language) : who
        return padded(cut(whereHeld, to: cells), to: cells + 2) + (state.notes[topic.id]?.text ?? "") + " (\(convener))"
    }

    private static func marks(
        _ topic: Timetable.Topic, _ table: Timetable, hasClash: Bool, isMissing: Bool, _ language: Language
    ) -> String {
        var marks: [String] = []
        if hasClash { marks.append(TopicWord.clash.words(language)) }
        if table.placements(of: topic.id).contains(where: \.isOver) { marks.append(TopicWord.isOver.words(language)) }
        if isMissing { marks.append(TopicWord.noReport.words(language)) }
        if topic.interest > 0 { marks.append(String(topic.interest)) }
        return marks.joined(separator: " · ")
    }
}

/// The pane of a step that is about topics: what has to be looked after first, then what is where.
enum SchedulePane {
    static func lines(_ plan: SchedulePlan, _ context: ScreenContext, width: Int, most: Int) -> [Line] {
        let state = context.state
        let language = context.language
        guard let table = state.timetable else { return [] }
        let title = TopicWord.title(table.topics.count, unplaced: table.unplaced.count, slots: table.slots, places: table.places.count)
        var lines = [Line(title.words(language), .title)]
        let words = ScheduleWords(language)
        lines += state.standingClashes(ofItem: state.item).prefix(2).flatMap {
            Line.wrapped("! " + words.clash($0, in: table, state), .alarm, width: width, most: 2)
        }
        let missing = state.missingReports(ofItem: state.item)
        switch plan.show {
        case .call:
            for topic in table.topics.suffix(max(0, most - lines.count)) { lines.append(Line(called(topic, context))) }
        case .grid, .now:
            if !missing.isEmpty { lines.append(Line(TopicWord.missingReports(missing.count).words(language), .quiet)) }
            for topic in table.unplaced.prefix(3) {
                lines.append(Line(called(topic, context), .warning, right: TopicWord.unplaced.words(language)))
            }
            let slot = state.slotNow(ofItem: state.item) ?? min(table.firstOpenSlot, table.slots)
            lines.append(Line(words.slot(slot), .strong))
            for placement in table.placements(slot: slot) {
                let text = state.notes[placement.topic]?.text ?? ""
                let report = missing.contains(placement.topic) ? TopicWord.noReport.words(language) : ""
                lines.append(Line("  \(table.placeName(placement.place, language)): \(text)", placement.isOver ? .quiet : .plain, right: report))
            }
        }
        return lines
    }

    /// Whose report is still to come, while reports are read.
    static func missing(_ context: ScreenContext, most: Int) -> [Line] {
        let state = context.state
        let missing = state.missingReports(ofItem: state.item)
        guard state.readsReports, let table = state.timetable, !missing.isEmpty, most > 1 else { return [] }
        let heading = Line(TopicWord.missingReports(missing.count).words(context.language), .warning)
        return [heading] + missing.compactMap { table[$0] }.prefix(most - 1).map { Line(called($0, context)) }
    }

    private static func called(_ topic: Timetable.Topic, _ context: ScreenContext) -> String {
        let who = topic.conveners.map { context.state.name(of: $0, context.language) }.joined(separator: ", ")
        return "  " + (context.state.notes[topic.id]?.text ?? "") + (who.isEmpty ? "" : " (\(who))")
    }
}

extension State {
    /// Whether the current step is the one in which people read and hand in reports, and no session goes on.
    var readsReports: Bool {
        switch activity {
        case .quiet, .harvest: timetable != nil && currentStep?.capture.kind == .report
        case nil, .say, .round, .talk, .collect, .breakout, .arrange, .schedule, .poll, .draft: false
        }
    }
}
