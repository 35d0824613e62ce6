import Engine
import Terminal
import Text
import Words

/// The map of a market: as large as the screen allows; after the poll with what each got.
extension RoomPainter {
    private static let columnsForLargeMap = 100
    private static let rowsForReminders = 12

    /// The clock of a visit is seen from every stall: as large as the map leaves room for.
    func clockRows(beside stalls: [PublicView.StallView], _ language: Language, columns: Int, _ rows: Int) -> Int {
        guard !stalls.isEmpty else { return rows >= RoomPainter.rowsForLargeClock ? BigDigits.Size.large.rows : BigDigits.Size.small.rows }
        // Where people find their stall matters more than how large the clock is.
        let most = rows - RoomPainter.rowsRoundMap - BigDigits.Size.small.rows
        let large = largeMap(stalls, MarketWords(language), columns: columns, rows: most)
        let map = (large.map { $0.rows + BigLetters.rowHeight } ?? stalls.count) + RoomPainter.rowsRoundMap
        let fitting = BigDigits.Size.allCases.last { $0.rows + map <= rows && letters == .large }
        return (fitting ?? .small).rows
    }

    private static let rowsForLargeClock = 24
    /// Heading, reminder and the lines between.
    private static let rowsRoundMap = 6

    func draw(
        _ stalls: [PublicView.StallView], under text: String, rules: [String], turn: Int, _ language: Language, into grid: inout Grid,
        at region: Region
    ) {
        let words = MarketWords(language)
        let heading = Line.wrapped(text, .strong, width: region.columns, most: 2)
        // On a small wall the map matters more than a reminder.
        var below = rules.filter { Text.width($0) <= region.columns && region.rows >= RoomPainter.rowsForReminders }.map { Line(visibleSafe($0), .quiet) }
        let largeHeading = BigLetters.lines(visibleSafe(text), columns: region.columns, rows: BigLetters.rowHeight, largest: 1)
        if let lines = largeHeading?.map({ Line($0) }), drawLarge(stalls, lines + [.empty], below, words, into: &grid, at: region) { return }
        if drawLarge(stalls, heading, below, words, into: &grid, at: region) { return }
        let rows = max(1, region.rows - heading.count - 2 - (below.isEmpty ? 0 : below.count + 1))
        let map = StallMap(stalls, words, columns: region.columns, rows: rows, spreads: letters == .large)
        guard !map.pages.isEmpty else { return }
        let page = map.pages[turn % map.pages.count]
        if map.pages.count > 1 { below.append(Line("\(turn % map.pages.count + 1)/\(map.pages.count)", .quiet)) }
        let height = heading.count + 1 + map.rows + (below.isEmpty ? 0 : below.count + 1)
        var row = max(0, (region.rows - height) / 2)
        row = centred(heading, from: row, into: &grid, at: region) + 1
        let columns = map.pages[0].count
        let left = max(0, (region.columns - map.cells * columns - StallMap.columnGap * (columns - 1)) / 2)
        for (index, lines) in page.enumerated() {
            let column = Region(
                row: region.row + row, column: region.column + left + index * (map.cells + StallMap.columnGap), rows: min(map.rows, region.rows - row),
                columns: map.cells)
            grid.put(lines.map { Line($0.text, $0.role, right: $0.right, rightRole: .strong) }, in: column)
        }
        row += map.rows
        if row + below.count < region.rows { row += 1 }
        _ = centred(below, from: row, into: &grid, at: region)
    }

    /// Returns whether all of it fitted in large letters.
    private func drawLarge(
        _ stalls: [PublicView.StallView], _ heading: [Line], _ below: [Line], _ words: MarketWords, into grid: inout Grid, at region: Region
    ) -> Bool {
        let room = region.rows - heading.count - 1
        guard let map = largeMap(stalls, words, columns: region.columns, rows: room) else { return false }
        let free = room - map.rows
        let reminders = below.count < free ? below : []
        var row = max(0, (free - reminders.count) / 2)
        row = centred(heading, from: row, into: &grid, at: region) + 1
        map.draw(into: &grid, in: region, row: row, column: (region.columns - map.width) / 2)
        _ = centred(reminders, from: row + map.rows, into: &grid, at: region)
        return true
    }

    private func largeMap(_ stalls: [PublicView.StallView], _ words: MarketWords, columns: Int, rows: Int) -> LargeStallMap? {
        guard letters == .large, columns >= RoomPainter.columnsForLargeMap else { return nil }
        return LargeStallMap(stalls, words, columns: columns, rows: rows)
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
