import Engine
import Terminal
import Text
import Words

/// Every step of the item, to go to: a list instead of names to be remembered.
enum StepsPanel {
    static func entries(_ context: ScreenContext) -> [FlowEntry] {
        context.state.flow(ofItem: context.state.item, at: context.now)
    }

    static func draw(_ context: ScreenContext, _ position: ListPosition, into grid: inout Grid, at region: Region) {
        let entries = entries(context)
        let state = context.state
        PanelFrame.draw(.stepsTitle, context, count: entries.count, position: position, selects: true, into: &grid, at: region) {
            index, _ in
            let entry = entries[index]
            let onCall = entry.step.onCall ? ScreenWord.onCall.words(context.language) + " · " : ""
            return Line(
                state.title(of: entry.place, item: state.item, context.language), entry.standing == .ahead ? .plain : .quiet,
                right: onCall + entry.standing.name(context.language) + " · " + length(entry, context.language))
        }
    }
}

extension StepsPanel {
    /// What it took of what was planned, once it has begun.
    private static func length(_ entry: FlowEntry, _ language: Language) -> String {
        let planned = Times.length(entry.planned)
        return entry.actual > .zero ? ScreenWord.took(Times.length(entry.actual), of: planned).words(language) : planned
    }
}

/// What can be cut so that the session ends in time, before anything is cut.
enum ReplanPanel {
    static func lines(_ context: ScreenContext, width: Int) -> [Line] {
        guard let plan = context.state.replan(at: context.now) else {
            if let late = context.state.lateness(at: context.now), late >= .minute {
                let word = ScreenWord.nothingToCut(late: Times.length(late))
                return Line.wrapped(word.words(context.language), .warning, width: width)
            }
            return Line.wrapped(ScreenWord.inTime.words(context.language), .good, width: width)
        }
        let words = plan.words(context.state, context.language)
        return Line.wrapped(words.heading, .warning, width: width) + [.empty]
            + words.changes.flatMap { Line.wrapped("· " + $0, width: width, indent: 2) } + [.empty]
            + Line.wrapped(words.ending, .title, width: width)
    }

    static func draw(_ context: ScreenContext, _ position: ListPosition, into grid: inout Grid, at region: Region) {
        let lines = lines(context, width: region.columns - 4)
        PanelFrame.draw(.replanTitle, context, count: lines.count, position: position, selects: false, into: &grid, at: region) {
            index, _ in lines[index]
        }
    }
}
