import Engine
import Terminal
import Text
import Words

/// The map of a market: a stall a line, in two columns where one does not hold them; after the poll with what each got.
extension RoomPainter {
    private static let columnGap = 4
    private static let columnsForLargeMap = 100
    /// Cells between a large title and what stands at its right.
    private static let beforeLargeScore = 8
    private static let rowsForReminders = 12

    /// The clock of a visit is seen from every stall: as large as the map leaves room for.
    func clockRows(beside stalls: [PublicView.StallView], columns: Int, _ rows: Int) -> Int {
        guard !stalls.isEmpty else { return rows >= RoomPainter.rowsForLargeClock ? BigDigits.Size.large.rows : BigDigits.Size.small.rows }
        // Where people find their stall matters more than how large the clock is.
        let large = stalls.count * BigLetters.rowHeight + RoomPainter.rowsRoundMap
        let isLarge = letters == .large && columns >= RoomPainter.columnsForLargeMap && large + BigDigits.Size.small.rows <= rows
        let map = isLarge ? large : stalls.count + RoomPainter.rowsRoundMap
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
        if drawLarge(stalls, heading, below, words, into: &grid, at: region) { return }
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
        row = centred(heading, from: row, into: &grid, at: region) + 1
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
        _ = centred(below, from: row, into: &grid, at: region)
    }

    /// Numbers, titles and counts in large letters, an owner in ordinary ones behind; returns whether all of it fitted.
    private func drawLarge(
        _ stalls: [PublicView.StallView], _ heading: [Line], _ below: [Line], _ words: MarketWords, into grid: inout Grid, at region: Region
    ) -> Bool {
        guard letters == .large, region.columns >= RoomPainter.columnsForLargeMap else { return false }
        let lefts = stalls.map { visibleSafe("\($0.number). \($0.title)") }
        let rights = stalls.map { score($0, words) }
        let owners = stalls.map { visibleSafe($0.owner ?? "") }
        let scoreCells = rights.map(BigLetters.cells).max() ?? 0
        let leftCells = zip(lefts, owners).map { BigLetters.cells(of: $0) + ($1.isEmpty ? 0 : Text.width($1) + RoomPainter.columnGap) }.max() ?? 0
        let block = leftCells + (scoreCells > 0 ? scoreCells + RoomPainter.beforeLargeScore : 0)
        for columns in 1...2 {
            let perColumn = (stalls.count + columns - 1) / columns
            let free = region.rows - heading.count - 1 - perColumn * BigLetters.rowHeight
            let width = block * columns + RoomPainter.columnGap * (columns - 1)
            guard free >= 0, width <= region.columns else { continue }
            let pictures = zip(lefts, rights).compactMap { BigLetters.row($0, right: $1, columns: block) }
            guard pictures.count == stalls.count else { return false }
            let reminders = below.count < free ? below : []
            var row = max(0, (free - reminders.count) / 2)
            row = centred(heading, from: row, into: &grid, at: region) + 1
            let left = (region.columns - width) / 2
            for (index, picture) in pictures.enumerated() {
                let top = row + index % perColumn * BigLetters.rowHeight
                let column = left + index / perColumn * (block + RoomPainter.columnGap)
                let role: Role = stalls[index].place == 1 ? .accent : .strong
                for (offset, line) in picture.enumerated() { grid.put(line, in: region, row: top + offset, column: column, role: role) }
                let owner = column + BigLetters.cells(of: lefts[index]) + RoomPainter.columnGap
                grid.put(owners[index], in: region, row: top + BigLetters.baseline, column: owner, role: .plain)
            }
            _ = centred(reminders, from: row + perColumn * BigLetters.rowHeight, into: &grid, at: region)
            return true
        }
        return false
    }

    /// Returns the row after the last of them.
    private func centred(_ lines: [Line], from row: Int, into grid: inout Grid, at region: Region) -> Int {
        var row = row
        for line in lines where row < region.rows {
            grid.put(line.text, in: region, row: row, column: max(0, (region.columns - Text.width(line.text)) / 2), role: line.role)
            row += 1
        }
        return row
    }

    private func score(_ stall: PublicView.StallView, _ words: MarketWords) -> String {
        stall.score.map { words.score($0) + (stall.isTied ? " \(words.tie)" : "") } ?? ""
    }

    private func spread(_ text: String) -> String { text.map(String.init).joined(separator: " ") }

    private func entry(_ stall: PublicView.StallView, _ words: MarketWords, width cells: Int) -> Line {
        let owner = stall.owner.map { "  · \($0)" } ?? ""
        let right = score(stall, words)
        let number = padded(String(stall.number), to: 2, alignment: .right)
        return Line(cut(visibleSafe("\(number)  \(stall.title)\(owner)"), to: cells), stall.place == 1 ? .accent : .plain, right: right)
    }
}

extension PublicView.PollView {
    /// What gets dots or coins, as a map of it looks; nil of a poll about positions, and while nothing of it may be shown.
    var ideas: [PublicView.StallView]? {
        guard !isWithheld, !positions.isEmpty else { return nil }
        let most = positions.compactMap(\.count).max() ?? 0
        var ideas: [PublicView.StallView] = []
        for position in positions {
            guard let number = position.number else { return nil }
            let isFirst = position.count.map { $0 > 0 && PollCount.isTie($0, most) } ?? false
            ideas.append(
                PublicView.StallView(
                    number: number, title: position.title, owner: nil, score: position.count, place: isFirst ? 1 : nil,
                    isTied: position.isTied))
        }
        return ideas
    }
}
