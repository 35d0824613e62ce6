import Engine
import Terminal
import Text
import Words

/// Stalls in ordinary letters: one under another, else in two columns, else page by page; a title is wrapped rather than cut.
struct StallMap {
    static let columnGap = 4
    private static let numberCells = 4

    /// The columns of each page, one under another what stands in a column.
    private(set) var pages: [[[Line]]] = []
    /// The width of a column and the rows of the highest one.
    private(set) var cells = 0
    var rows: Int { pages.joined().map(\.count).max() ?? 0 }

    init(_ stalls: [PublicView.StallView], _ words: MarketWords, columns: Int, rows: Int, spreads: Bool) {
        let scoreCells = stalls.map { Text.width(words.score($0)) }.max() ?? 0
        let besides = scoreCells > 0 ? scoreCells + 3 : 0
        let blocks = stalls.map { StallMap.block($0, words, columns: max(1, columns - besides)) }
        let heights = blocks.map(\.count)
        let widest = blocks.joined().map { Text.width($0.text) }.max() ?? 0
        cells = min(columns, widest + besides)
        // A free line between the stalls is easier on the eye from the back of the room.
        if heights.reduce(-1, { $0 + $1 + 1 }) <= rows {
            pages = [[Array(blocks.joined(separator: [.empty]))]]
            if spreads, let wide = StallMap.spread(pages[0][0], columns: columns) {
                pages = [[wide]]
                cells = min(columns, (wide.map { Text.width($0.text) }.max() ?? 0) + besides)
            }
            return
        }
        guard heights.reduce(0, +) > rows else {
            pages = [[Array(blocks.joined())]]
            return
        }
        let fitsTwo = 2 * cells + StallMap.columnGap <= columns && heights.allSatisfy { $0 == 1 }
        pages = Pages.ranges(heights, rows: fitsTwo ? 2 * rows : rows).map { range in
            guard fitsTwo else { return [Array(blocks[range].joined())] }
            let half = (range.count + 1) / 2
            return [blocks[range].prefix(half), blocks[range].dropFirst(half)].map { Array($0.joined()) }.filter { !$0.isEmpty }
        }
    }

    private static func block(_ stall: PublicView.StallView, _ words: MarketWords, columns: Int) -> [Line] {
        let owner = stall.owner.map { "  · \($0)" } ?? ""
        var lines = Line.wrapped(
            stall.title + owner, stall.place == 1 ? .accent : .plain, width: columns, most: 3, indent: numberCells)
        guard let first = lines.first else { return [] }
        lines[0].text = padded(String(stall.number), to: 2, alignment: .right) + "  " + first.text.dropFirst(numberCells)
        lines[0].right = words.score(stall)
        return lines
    }

    /// With spaces between the letters, where there is much room.
    private static func spread(_ lines: [Line], columns: Int) -> [Line]? {
        guard lines.allSatisfy({ 2 * Text.width($0.text) + 3 * Text.width($0.right) <= columns }) else { return nil }
        return lines.map { line in
            Line(line.text.map(String.init).joined(separator: " "), line.role, right: line.right)
        }
    }
}

extension MarketWords {
    /// What a stall got, and whether that is as good as what another one got; nothing before the result is known.
    func score(_ stall: PublicView.StallView) -> String {
        stall.score.map { score($0) + (stall.isTied ? " \(tie)" : "") } ?? ""
    }
}
