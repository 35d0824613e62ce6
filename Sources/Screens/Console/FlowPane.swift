import Engine
import Terminal
import Text
import Words

/// The flow of the current item with planned and actual minutes, the other items, and how the day goes.
enum FlowPane {
    private static let figureColumns = 5
    /// Where it is narrower, names need the room more than a second figure.
    private static let columnsForBoth = 30

    static func draw(_ context: ScreenContext, into grid: inout Grid, at region: Region) {
        let footer = footer(context, width: region.columns)
        let footerRows = min(footer.count, max(0, region.rows - 4))
        let body = region.droppingBottom(footerRows)
        let (lines, current) = lines(context, width: region.columns)
        let language = context.language
        let heading = Line(
            "",
            right: region.columns < columnsForBoth
                ? ScreenWord.minutes.words(language)
                : figures(ScreenWord.minutesPlanned.words(language), ScreenWord.minutesTaken.words(language)))
        grid.put([heading], in: body)
        let list = body.droppingTop(1)
        let start = max(0, min(current - list.rows / 2, lines.count - list.rows))
        grid.put(Array(lines.dropFirst(start)), in: list)
        grid.put(footer, in: region.bottom(footerRows))
    }

    private static func figures(_ planned: String, _ taken: String) -> String {
        padded(planned, to: figureColumns, alignment: .right) + " " + padded(taken, to: figureColumns, alignment: .right)
    }

    private static func lines(_ context: ScreenContext, width: Int) -> (lines: [Line], current: Int) {
        let state = context.state
        let day = state.day(at: context.now)
        var lines: [Line] = []
        var current = 0
        for (index, item) in state.agenda.enumerated() {
            if state.agenda.count > 1 {
                let start = day[index].actualStart ?? day[index].expectedStart
                lines.append(
                    Line(
                        item.method.name(context.language), index == state.item ? .title : .quiet,
                        right: start.map { Times.hour($0, in: context.zone) } ?? ""))
            }
            guard index == state.item else { continue }
            for entry in state.flow(ofItem: index, at: context.now) where !entry.step.onCall || entry.standing == .current {
                if entry.standing == .current { current = lines.count }
                lines.append(line(entry, context, width: width))
            }
        }
        return (lines, current)
    }

    /// Done `x`, current `>`, skipped `-`: readable without colours and without UTF-8.
    private static func line(_ entry: FlowEntry, _ context: ScreenContext, width: Int) -> Line {
        let taken = entry.actual > .zero ? minutes(entry.actual) : entry.standing == .skipped ? "-" : ""
        let right = width < columnsForBoth ? figure(entry, taken) : figures(minutes(entry.planned), taken)
        let title = context.state.title(of: entry.place, item: context.state.item, context.language)
        switch entry.standing {
        case .done: return Line("x " + title, .quiet, right: right)
        case .current: return Line("> " + title, .accent, right: right, rightRole: .accent)
        case .skipped: return Line("- " + title, .quiet, right: right)
        case .ahead: return Line("  " + title, right: right)
        }
    }

    /// What a step took, what it is meant to take, or both while it goes on.
    private static func figure(_ entry: FlowEntry, _ taken: String) -> String {
        switch entry.standing {
        case .ahead: minutes(entry.planned)
        case .current: (taken.isEmpty ? "0" : taken) + "/" + minutes(entry.planned)
        case .done, .skipped: taken.isEmpty ? "0" : taken
        }
    }

    /// Whole minutes, halves upwards; less than one is said so.
    private static func minutes(_ span: Span) -> String {
        guard span > .zero else { return "0" }
        let rounded = (span.milliseconds + Span.minute.milliseconds / 2) / Span.minute.milliseconds
        return rounded == 0 ? "<1" : "\(rounded)"
    }

    private static func footer(_ context: ScreenContext, width: Int) -> [Line] {
        let state = context.state
        let language = context.language
        var lines: [Line] = []
        if let voice = state.dominantVoice(at: context.now) {
            let hint = ScreenWord.dominant(cut(state.name(of: voice.person, language), to: width / 2), percent: voice.percent)
            lines += Line.wrapped(hint.words(language), .quiet, width: width, most: 2)
        }
        if let drift = state.drift(at: context.now) { lines.append(driftLine(drift, language)) }
        if !state.isFinished, let end = state.day(at: context.now).last?.expectedEnd {
            lines.append(Line(ScreenWord.expectedEnd(Times.hour(end, in: context.zone)).words(language), .quiet))
        }
        return lines
    }

    private static func driftLine(_ drift: Span, _ language: Language) -> Line {
        if drift >= Span.minute { return Line(ScreenWord.late(Times.length(drift)).words(language), .warning) }
        if drift <= -Span.minute { return Line(ScreenWord.early(Times.length(-drift)).words(language), .good) }
        return Line(ScreenWord.onTime.words(language), .quiet)
    }
}
