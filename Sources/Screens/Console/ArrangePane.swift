import Engine
import Terminal
import Text
import Words

/// The notes of an arrange step as they lie, each with its number.
enum ArrangePane {
    static func lines(_ plan: ArrangePlan, _ context: ScreenContext, width: Int, most: Int) -> [Line] {
        let state = context.state
        guard let item = state.arrangedItem else { return [] }
        let notes = state.arrangeable(ofItem: item)
        let arrangement = state.progress[item].arrangement
        let words = ArrangeWords(context.language)
        let unplaced = arrangement.unplaced(among: notes)
        var lines = [Line(words.left(unplaced.count, of: notes.count), .title)]
        // A tree shows all of them, and where it begins is no lack.
        if plan.form == .tree { lines = [] } else { lines += unplaced.prefix(3).map { Line("  " + text($0, context), .warning) } }
        switch plan.form {
        case .clusters, .columns:
            for group in state.groups(ofItem: item) {
                let members = arrangement.notes(in: group.number, among: notes)
                lines.append(Line(group.name, .strong, right: "\(members.count)"))
                lines += members.map { Line("  " + text($0, context)) }
            }
        case .axes:
            for (axis, letter) in zip(plan.axes, ["X", "Y"]) { lines.append(Line("\(letter) " + axis.title(context.language), .strong)) }
            for note in notes {
                if case .point(let across, let upward) = arrangement.spot(of: note) {
                    lines.append(Line("  " + text(note, context), right: "\(AxisScale.said(across)) × \(AxisScale.said(upward))"))
                }
            }
        case .tree:
            lines += arrangement.branches(among: notes).map { branch in
                let depth = branch.path.count - 1
                return Line(String(repeating: "  ", count: depth) + text(branch.note, context), depth == 0 ? .strong : .plain)
            }
        case .timeline:
            lines += arrangement.dated(among: notes).map { Line("  " + text($0.note, context), right: $0.date) }
        }
        return Array(lines.prefix(most))
    }

    private static func text(_ note: NoteID, _ context: ScreenContext) -> String {
        "\(note) \(context.state.notes[note]?.text ?? "")"
    }
}
