import Terminal
import Text

/// One line of a pane: text on the left, and perhaps a figure on the right.
struct Line: Equatable, Sendable {
    var text: String
    var role: Role = .plain
    var right: String = ""
    var rightRole: Role = .quiet

    init(_ text: String, _ role: Role = .plain, right: String = "", rightRole: Role = .quiet) {
        self.text = text
        self.role = role
        self.right = right
        self.rightRole = rightRole
    }

    static let empty = Line("")

    /// A text in as many lines as it takes; the last one says with an ellipsis that more was left out.
    static func wrapped(_ text: String, _ role: Role = .plain, width: Int, most: Int = .max, indent: Int = 0) -> [Line] {
        guard most > 0, !text.isEmpty else { return [] }
        let room = max(1, width - indent)
        let margin = String(repeating: " ", count: max(0, indent))
        let all = wrap(visibleSafe(text, keepingNewlines: true), width: room)
        var lines = all.prefix(most).map { Line(margin + $0, role) }
        if all.count > most, let last = lines.indices.last {
            lines[last].text = margin + cut(all[most - 1] + " …", to: room)
            if !lines[last].text.hasSuffix("…") { lines[last].text = margin + cut(all[most - 1], to: max(1, room - 1)) + "…" }
        }
        return lines
    }
}

extension Grid {
    /// Writes lines from the top of a region; what does not fit is left out.
    mutating func put(_ lines: [Line], in region: Region) {
        for (row, line) in lines.prefix(region.rows).enumerated() {
            let rightCells = width(line.right)
            let room = region.columns - (rightCells > 0 ? rightCells + 1 : 0)
            put(cut(visibleSafe(line.text), to: room), in: region, row: row, role: line.role)
            if rightCells > 0 {
                put(line.right, in: region, row: row, column: max(0, region.columns - rightCells), role: line.rightRole)
            }
        }
    }
}
