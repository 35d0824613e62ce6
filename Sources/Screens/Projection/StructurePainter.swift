import Engine
import Terminal
import Text
import Words

/// Notes as they lie: on two axes, in a tree or along a timeline.
struct StructurePainter {
    let letters: RoomPainter.Letters
    /// Which page of a list is on.
    let turn: Int

    func draw(_ structure: PublicView.StructureView, under heading: String, into grid: inout Grid, at region: Region) {
        let head = Line.wrapped(heading, .strong, width: region.columns, most: 2)
        var row = 0
        for line in head {
            grid.put(line.text, in: region, row: row, column: max(0, (region.columns - Text.width(line.text)) / 2), role: line.role)
            row += 1
        }
        let body = region.droppingTop(head.isEmpty ? 0 : head.count + 1)
        switch structure {
        case .tree(let branches):
            list(branches.map { Entry(lead: String(repeating: "  ", count: $0.depth) + ($0.depth == 0 ? "" : "└ "), text: $0.text, role: $0.depth == 0 ? .strong : .plain) }, into: &grid, at: body)
        case .timeline(let dates):
            let cells = min(body.columns / 3, dates.map { Text.width(visibleSafe($0.date)) }.max() ?? 0)
            list(
                dates.map { Entry(lead: padded(cut(visibleSafe($0.date), to: cells), to: cells) + "  ", text: $0.text) }, into: &grid,
                at: body)
        case .axes(let across, let upward, let points): draw(points, across, upward, into: &grid, at: body)
        }
    }

    // MARK: Lists

    /// What stands before the text on its first line, and as room on the others.
    private struct Entry {
        var lead: String
        var text: String
        var role: Role = .plain
    }

    private static let columnsForLarge = 100

    /// In large letters where all of it fits; else page by page.
    private func list(_ entries: [Entry], into grid: inout Grid, at region: Region) {
        let large = letters == .large && region.columns >= StructurePainter.columnsForLarge ? self.large(entries, region) : nil
        let lines = large ?? Pages.lines(entries.map { block($0, width: region.columns) }, rows: region.rows, turn: turn)
        let cells = lines.map { Text.width($0.text) }.max() ?? 0
        let top = max(0, (region.rows - lines.count) / 2)
        for (row, line) in lines.enumerated() {
            grid.put(line.text, in: region, row: top + row, column: max(0, (region.columns - cells) / 2), role: line.role)
        }
    }

    private func block(_ entry: Entry, width: Int) -> [Line] {
        let indent = min(Text.width(entry.lead), width / 2)
        var lines = Line.wrapped(entry.text, entry.role, width: width, indent: indent)
        if let first = lines.first { lines[0].text = cut(entry.lead, to: indent) + String(first.text.dropFirst(indent)) }
        return lines
    }

    private func large(_ entries: [Entry], _ region: Region) -> [Line]? {
        guard entries.count * BigLetters.rowHeight <= region.rows else { return nil }
        let pictures = entries.compactMap { entry in
            // A branch is known by how far in it stands.
            BigLetters.row(entry.lead.replacing("└ ", with: "  ") + visibleSafe(entry.text), right: "", columns: region.columns)
        }
        guard pictures.count == entries.count else { return nil }
        return zip(pictures, entries).flatMap { picture, entry in picture.map { Line($0, entry.role) } }
    }

    // MARK: Axes

    private static let columnsBeside = 60
    /// The rest of a large wall is for the words.
    private static let mostPlane = 70

    /// A plane with a number for each note, and beside it or under it which note that is.
    private func draw(
        _ points: [PublicView.PointView], _ across: PublicView.AxisView, _ upward: PublicView.AxisView, into grid: inout Grid,
        at region: Region
    ) {
        let entries = points.enumerated().map { Entry(lead: "\($0.offset + 1)  ", text: $0.element.text) }
        let isBeside = region.columns >= StructurePainter.columnsBeside
        let plane =
            isBeside
            ? region.left(min(StructurePainter.mostPlane, region.columns * 3 / 5)) : region.top(max(5, region.rows * 3 / 5))
        draw(points, across, upward, on: plane, into: &grid)
        guard !entries.isEmpty else { return }
        list(entries, into: &grid, at: isBeside ? region.droppingLeft(plane.columns + 3) : region.droppingTop(plane.rows))
    }

    private func draw(
        _ points: [PublicView.PointView], _ across: PublicView.AxisView, _ upward: PublicView.AxisView, on region: Region,
        into grid: inout Grid
    ) {
        grid.put([Line("↑ " + named(upward), .quiet)], in: region.top(1))
        grid.put([Line("→ " + named(across), .quiet)], in: region.bottom(1))
        let plane = region.droppingTop(1).droppingBottom(1)
        guard plane.rows > 1, plane.columns > 2 else { return }
        grid.verticalLine(row: plane.row, column: plane.column, height: plane.rows)
        grid.horizontalLine(row: plane.row + plane.rows - 1, column: plane.column, width: plane.columns)
        let field = plane.droppingLeft(1).droppingBottom(1)
        var taken: [Region] = []
        for (index, point) in points.enumerated() {
            let mark = mark(index + 1, in: field)
            let size = (rows: mark.count, columns: mark.map { Text.width($0) }.max() ?? 0)
            let (bottom, right) = (max(0, field.rows - size.rows), max(0, field.columns - size.columns))
            let top = ArrangementState.axis.upperBound
            let row = (top - point.upward) * bottom / top
            let wanted = point.across * right / top
            // Those at the same place stand side by side, as near to it as there is room; a gap grows with the numbers, or two
            // would be read as one.
            let free = (0...right).filter { column in
                !taken.contains { other in
                    row < other.row + other.rows && other.row < row + size.rows && column < other.column + other.columns + size.rows
                        && other.column < column + size.columns + size.rows
                }
            }
            let column = free.min { (abs($0 - wanted), -$0) < (abs($1 - wanted), -$1) } ?? wanted
            taken.append(Region(row: row, column: column, rows: size.rows, columns: size.columns))
            for (offset, line) in mark.enumerated() { grid.put(line, in: field, row: row + offset, column: column, role: .accent) }
        }
    }

    /// The number of a note, large where the plane is.
    private func mark(_ number: Int, in field: Region) -> [String] {
        guard letters == .large, field.rows >= StructurePainter.rowsForLargeMarks else { return ["\(number)"] }
        return BigLetters.lines("\(number)", columns: field.columns, rows: field.rows, largest: 1) ?? ["\(number)"]
    }

    private static let rowsForLargeMarks = 30

    private func named(_ axis: PublicView.AxisView) -> String {
        let ends = [axis.low, axis.high].filter { !$0.isEmpty }.joined(separator: " … ")
        return ends.isEmpty ? axis.title : "\(axis.title): \(ends)"
    }
}
