import Engine
import Terminal
import Text
import Words

/// The map of a market: a stall a line, in two columns where one does not hold them; after the poll with what each got.
extension RoomPainter {
    private static let columnGap = 4
    private static let rowsForReminders = 12

    /// The clock of a visit is seen from every stall: as large as the map leaves room for.
    func clockRows(beside stalls: [PublicView.StallView], _ rows: Int) -> Int {
        guard !stalls.isEmpty else { return rows >= RoomPainter.rowsForLargeClock ? BigDigits.Size.large.rows : BigDigits.Size.small.rows }
        let map = stalls.count + RoomPainter.rowsRoundMap
        let fitting = BigDigits.Size.allCases.last { $0.rows + map <= rows && letters == .large }
        return (fitting ?? .small).rows
    }

    private static let rowsForLargeClock = 24
    /// Heading, reminder and the lines between.
    private static let rowsRoundMap = 6

    func draw(
        _ stalls: [PublicView.StallView], under text: String, rules: [String], _ language: Language, into grid: inout Grid, at region: Region
    ) {
        let words = MarketWords(language)
        let heading = Line.wrapped(text, .strong, width: region.columns, most: 2)
        // On a small wall the map matters more than a reminder.
        let below = rules.filter { Text.width($0) <= region.columns && region.rows >= RoomPainter.rowsForReminders }.map { Line(visibleSafe($0), .quiet) }
        let rows = max(1, region.rows - heading.count - 2 - (below.isEmpty ? 0 : below.count + 1))
        // A free line between the stalls is easier on the eye from the back of the room.
        let isLoose = stalls.count * 2 - 1 <= rows
        let columns = isLoose || stalls.count <= rows ? 1 : min(2, (stalls.count + rows - 1) / rows)
        let perColumn = (stalls.count + columns - 1) / columns
        let cells = (region.columns - RoomPainter.columnGap * (columns - 1)) / columns
        var entries = stalls.map { entry($0, words, width: cells) }
        // Letters with spaces between them where there is much room.
        if letters == .large, isLoose, entries.allSatisfy({ 2 * Text.width($0.text) + 3 * Text.width($0.right) <= cells }) {
            entries = entries.map { Line(spread($0.text), $0.role, right: $0.right) }
        }
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

    private func spread(_ text: String) -> String { text.map(String.init).joined(separator: " ") }

    private func entry(_ stall: PublicView.StallView, _ words: MarketWords, width cells: Int) -> Line {
        let owner = stall.owner.map { "  · \($0)" } ?? ""
        let right = stall.score.map { words.score($0) + (stall.isTied ? " \(words.tie)" : "") } ?? ""
        let number = padded(String(stall.number), to: 2, alignment: .right)
        return Line(cut(visibleSafe("\(number)  \(stall.title)\(owner)"), to: cells), stall.place == 1 ? .accent : .plain, right: right)
    }
}
