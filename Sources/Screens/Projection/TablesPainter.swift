import Engine
import Terminal
import Text
import Words

/// How people find their tables: a few sentences, or a list that pages by itself, by name and then by table.
extension RoomPainter {
    /// In cells; a longer name is cut.
    private static let longestName = 28
    private static let gap = 3
    private static let columnsForLargeList = 100
    /// Nobody waits for their name longer than these take to pass.
    private static let mostLargePages = 4

    func draw(
        _ tables: PublicView.TablesView, under text: String, rules: [String], _ language: Language, into grid: inout Grid, at region: Region
    ) {
        let sentences = tables.sentences(language)
        guard tables.move == .plan, region.rows > 4 else {
            return drawBlock(main: text, below: sentences + rules, into: &grid, at: region)
        }
        let rows = region.rows - 3
        let names = byNameInLarge(tables.places, width: region.columns, rows: rows) ?? byName(tables.places, width: region.columns, rows: rows)
        let companies =
            byTableInLarge(tables.tables, width: region.columns, rows: rows) ?? byTable(tables.tables, width: region.columns, rows: rows)
        let pages = names + companies
        guard !pages.isEmpty else { return drawBlock(main: text, below: sentences + rules, into: &grid, at: region) }
        let page = tables.turn % pages.count
        let heading = page < names.count ? sentences.joined(separator: " ") : text
        let count = PromptWord.page(page + 1, of: pages.count).words(language)
        grid.put([Line(heading, .strong, right: pages.count > 1 ? count : "")], in: region.top(1))
        grid.put(pages[page], in: region.droppingTop(2))
    }

    /// Columns that are read downwards, as lists on a door are.
    private func byName(_ places: [PublicView.TablesView.Place], width: Int, rows: Int) -> [[Line]] {
        guard !places.isEmpty, rows > 0 else { return [] }
        let cells = places.map { (name: cut(visibleSafe($0.name), to: RoomPainter.longestName), table: String($0.table)) }
        let nameCells = cells.map { Text.width($0.name) }.max() ?? 0
        let tableCells = cells.map(\.table.count).max() ?? 0
        let cell = nameCells + 1 + tableCells
        let columns = max(1, (width + RoomPainter.gap) / (cell + RoomPainter.gap))
        let entries = cells.map { padded($0.name, to: nameCells) + " " + padded($0.table, to: tableCells, alignment: .right) }
        // Pages of one size, so that no name is left alone on the last one.
        let pages = (entries.count + rows * columns - 1) / (rows * columns)
        let page = (entries.count + pages - 1) / pages
        return stride(from: 0, to: entries.count, by: page).map { start in
            let shown = Array(entries[start..<min(start + page, entries.count)])
            let height = min(rows, (shown.count + columns - 1) / columns)
            return (0..<height).map { row in
                let line = stride(from: row, to: shown.count, by: height).map { shown[$0] }
                return Line(line.joined(separator: String(repeating: " ", count: RoomPainter.gap)))
            }
        }
    }

    /// The same in large letters, the table before the name; nil where they do not fit or would take too many pages.
    private func byNameInLarge(_ places: [PublicView.TablesView.Place], width: Int, rows: Int) -> [[Line]]? {
        let perColumn = rows / BigLetters.rowHeight
        guard letters == .large, width >= RoomPainter.columnsForLargeList, perColumn > 0, !places.isEmpty else { return nil }
        let numberCells = places.map { BigLetters.cells(of: "\($0.table) ") }.max() ?? 0
        let cell = numberCells + (places.map { BigLetters.cells(of: visibleSafe($0.name)) }.max() ?? 0)
        let between = BigLetters.cells(of: "n n")
        let columns = (width + between) / (cell + between)
        guard columns > 0 else { return nil }
        let pages = (places.count + perColumn * columns - 1) / (perColumn * columns)
        let pictures = places.compactMap { place -> [String]? in
            guard let number = BigLetters.row("\(place.table)", right: "", columns: numberCells),
                let name = BigLetters.row(visibleSafe(place.name), right: "", columns: cell - numberCells)
            else { return nil }
            return zip(number, name).map { padded(padded($0, to: numberCells) + $1, to: cell) }
        }
        guard pages <= RoomPainter.mostLargePages, pictures.count == places.count else { return nil }
        let page = (places.count + pages - 1) / pages
        return stride(from: 0, to: pictures.count, by: page).map { start in
            let shown = Array(pictures[start..<min(start + page, pictures.count)])
            let height = (shown.count + columns - 1) / columns
            return (0..<height).flatMap { place in
                let across = stride(from: place, to: shown.count, by: height).map { shown[$0] }
                return (0..<BigLetters.rowHeight).map { row in
                    Line(across.map { $0[row] }.joined(separator: String(repeating: " ", count: between)), .strong)
                }
            }
        }
    }

    private func byTableInLarge(_ tables: [PublicView.TablesView.Company], width: Int, rows: Int) -> [[Line]]? {
        guard letters == .large, width >= RoomPainter.columnsForLargeList else { return nil }
        let texts = tables.compactMap { table in
            BigLetters.paragraph(visibleSafe(people(at: table)), columns: width, indent: BigLetters.cells(of: "10. "))
        }
        guard texts.count == tables.count else { return nil }
        let layout = texts.map { BoardPages.Section(heading: $0.map { Line($0, .strong) }, entries: []) }
        let pages = BoardPages.pages([layout], rows: rows)
        return pages.count <= RoomPainter.mostLargePages ? pages : nil
    }

    private func people(at table: PublicView.TablesView.Company) -> String {
        "\(table.table). " + ([table.host].compactMap { $0 } + table.names).joined(separator: ", ")
    }

    private func byTable(_ tables: [PublicView.TablesView.Company], width: Int, rows: Int) -> [[Line]] {
        guard rows > 0 else { return [] }
        var pages: [[Line]] = []
        for table in tables {
            let text = Line.wrapped(people(at: table), width: width, most: rows)
            if let last = pages.indices.last, pages[last].count + text.count <= rows {
                pages[last] += text
            } else {
                pages.append(text)
            }
        }
        return pages
    }
}
