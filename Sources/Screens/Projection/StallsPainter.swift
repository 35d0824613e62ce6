import Engine
import Terminal
import Text
import Words

/// The map of a market: a stall a line, in two columns where one does not hold them; after the poll with what each got.
extension RoomPainter {
    private static let columnGap = 4

    func draw(
        _ stalls: [PublicView.StallView], under text: String, rules: [String], _ language: Language, into grid: inout Grid, at region: Region
    ) {
        let words = MarketWords(language)
        let heading = Line.wrapped(text, .strong, width: region.columns, most: 2)
        let below = rules.flatMap { Line.wrapped($0, .quiet, width: region.columns, most: 1) }
        let rows = max(1, region.rows - heading.count - 2 - (below.isEmpty ? 0 : below.count + 1))
        // A free line between the stalls is easier on the eye from the back of the room.
        let isLoose = stalls.count * 2 - 1 <= rows
        let columns = isLoose || stalls.count <= rows ? 1 : min(2, (stalls.count + rows - 1) / rows)
        let perColumn = (stalls.count + columns - 1) / columns
        let cells = (region.columns - RoomPainter.columnGap * (columns - 1)) / columns
        let entries = stalls.map { entry($0, words, width: cells) }
        let widest = entries.map { Text.width($0.text) }.max() ?? 0
        let numbers = stalls.map { String($0.score ?? 0).count + ($0.isTied ? words.tie.count + 1 : 0) }.max() ?? 0
        let block = min(cells, widest + (stalls.contains { $0.score != nil } ? numbers + 3 : 0))
        let shownRows = min(rows, isLoose ? stalls.count * 2 - 1 : perColumn)
        let height = heading.count + 1 + shownRows + (below.isEmpty ? 0 : below.count + 1)
        var row = max(0, (region.rows - height) / 2)
        for line in heading {
            grid.put(line.text, in: region, row: row, column: max(0, (region.columns - Text.width(line.text)) / 2), role: line.role)
            row += 1
        }
        row += 1
        let left = max(0, (region.columns - block * columns - RoomPainter.columnGap * (columns - 1)) / 2)
        for (index, line) in entries.enumerated() {
            let place = index % perColumn
            let offset = isLoose ? place * 2 : place
            guard offset < rows else { continue }
            let column = left + (index / perColumn) * (block + RoomPainter.columnGap)
            grid.put(cut(line.text, to: block - (line.right.isEmpty ? 0 : Text.width(line.right) + 1)), in: region, row: row + offset, column: column, role: line.role)
            if !line.right.isEmpty {
                grid.put(line.right, in: region, row: row + offset, column: column + block - Text.width(line.right), role: .strong)
            }
        }
        row += shownRows + 1
        for line in below where row < region.rows {
            grid.put(line.text, in: region, row: row, column: max(0, (region.columns - Text.width(line.text)) / 2), role: line.role)
            row += 1
        }
    }

    private func entry(_ stall: PublicView.StallView, _ words: MarketWords, width cells: Int) -> Line {
        let owner = stall.owner.map { "  · \($0)" } ?? ""
        let right = stall.score.map { words.score($0) + (stall.isTied ? " \(words.tie)" : "") } ?? ""
        let number = padded(String(stall.number), to: 2, alignment: .right)
        return Line(cut(visibleSafe("\(number)  \(stall.title)\(owner)"), to: cells), stall.place == 1 ? .accent : .plain, right: right)
    }
}
