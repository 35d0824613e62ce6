import Engine
import Terminal
import Text
import Words

/// Stalls in large letters, an owner in ordinary ones behind: one under another, in two columns, or with titles in several lines.
struct LargeStallMap {
    /// Cells between a title and what stands at its right.
    private static let beforeScore = 8
    /// Few columns, and whether a title may take several lines; best first.
    private static let layouts = [(columns: 1, wraps: false), (columns: 2, wraps: false), (columns: 1, wraps: true)]

    let columns: Int
    /// The width of a column, and of all of them.
    let cells: Int
    var width: Int { cells * columns + StallMap.columnGap * (columns - 1) }
    /// The height of the highest column.
    let rows: Int
    private let entries: [Entry]
    private let perColumn: Int

    private struct Entry {
        var lines: [String]
        /// By how much the lines after the first one begin further to the right.
        var indent: Int
        var owner: String
        var right: String
        var isFirst: Bool

        /// - Parameter columns: the most that a line may take.
        init?(_ stall: PublicView.StallView, _ words: MarketWords, columns: Int) {
            let number = "\(stall.number). "
            let title = visibleSafe(stall.title)
            owner = visibleSafe(stall.owner ?? "")
            right = words.score(stall)
            isFirst = stall.place == 1
            indent = BigLetters.cells(of: number) + 1
            let behind = owner.isEmpty ? 0 : StallMap.columnGap + Text.width(owner)
            var wrapped = BigLetters.wrapped(title, columns: columns - indent)
            if let last = wrapped?.last, BigLetters.cells(of: last) + behind > columns - indent {
                wrapped = BigLetters.wrapped(title, columns: columns - indent - behind)
            }
            guard var lines = wrapped, !lines.isEmpty else { return nil }
            lines[0] = number + lines[0]
            self.lines = lines
        }

        var cells: Int {
            let longest = lines.enumerated().map { BigLetters.cells(of: $1) + ($0 > 0 ? indent : 0) }.max() ?? 0
            return max(longest, ownerColumn + Text.width(owner))
        }

        var ownerColumn: Int {
            BigLetters.cells(of: lines.last ?? "") + (lines.count > 1 ? indent : 0) + (owner.isEmpty ? 0 : StallMap.columnGap)
        }
    }

    /// Nil where it does not fit into so many cells, or a letter has no large shape.
    init?(_ stalls: [PublicView.StallView], _ words: MarketWords, columns most: Int, rows highest: Int) {
        let scoreCells = stalls.map { BigLetters.cells(of: words.score($0)) }.max() ?? 0
        let besides = scoreCells > 0 ? scoreCells + LargeStallMap.beforeScore : 0
        for layout in LargeStallMap.layouts {
            let entries = stalls.compactMap { Entry($0, words, columns: layout.wraps ? most - besides : .max) }
            guard entries.count == stalls.count else { continue }
            let perColumn = max(1, (entries.count + layout.columns - 1) / layout.columns)
            let lines = stride(from: 0, to: entries.count, by: perColumn).map { start in
                entries[start..<min(start + perColumn, entries.count)].reduce(0) { $0 + $1.lines.count }
            }
            let cells = (entries.map(\.cells).max() ?? 0) + besides
            let rows = (lines.max() ?? 0) * BigLetters.rowHeight
            guard rows <= highest, cells * layout.columns + StallMap.columnGap * (layout.columns - 1) <= most else { continue }
            (columns, self.cells, self.rows, self.entries, self.perColumn) = (layout.columns, cells, rows, entries, perColumn)
            return
        }
        return nil
    }

    func draw(into grid: inout Grid, in region: Region, row: Int, column left: Int) {
        var top = row
        for (index, entry) in entries.enumerated() {
            if index % perColumn == 0 { top = row }
            let column = left + index / perColumn * (cells + StallMap.columnGap)
            for (number, line) in entry.lines.enumerated() {
                let role: Role = entry.isFirst ? .accent : .strong
                let picture = BigLetters.row(line, right: number == 0 ? entry.right : "", columns: cells) ?? []
                for (offset, cells) in picture.enumerated() {
                    grid.put(cells, in: region, row: top + offset, column: column + (number > 0 ? entry.indent : 0), role: role)
                }
                top += BigLetters.rowHeight
            }
            let base = top - BigLetters.rowHeight + BigLetters.baseline
            grid.put(entry.owner, in: region, row: base, column: column + entry.ownerColumn, role: .plain)
        }
    }
}
