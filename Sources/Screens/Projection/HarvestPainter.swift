import Engine
import Terminal
import Text
import Words

/// What was captured, all of it: where one wall does not hold it, page by page.
extension RoomPainter {
    /// The question, a line between, and the line that says which page it is.
    private static let rowsRoundNotes = 3

    /// Returns whether there was too much for one wall.
    func drawPages(
        of notes: [String], under text: String, page: Int, _ language: Language, into grid: inout Grid, at region: Region
    ) -> Bool {
        let width = region.columns * 4 / 5
        let entries = notes.map { note in
            var lines = Line.wrapped(note, width: width, most: 4, indent: 2)
            if let first = lines.first { lines[0].text = "• " + first.text.dropFirst(2) }
            return lines
        }
        guard entries.joined().count + RoomPainter.rowsRoundNotes > region.rows else { return false }
        let heading = Line.wrapped(text, .strong, width: width, most: 2) + [.empty]
        let body = region.droppingBottom(2)
        let pages = BoardPages.pages([[BoardPages.Section(heading: heading, entries: entries)]], rows: body.rows)
        guard !pages.isEmpty else { return false }
        let place = page % pages.count
        let cells = pages[place].map { Text.width($0.text) }.max() ?? 0
        grid.put(pages[place], in: body.droppingLeft(max(0, (body.columns - cells) / 2)))
        let words = PromptWord.page(place + 1, of: pages.count).words(language)
        grid.put(padded(words, to: region.columns, alignment: .centre), in: region.bottom(1), role: .quiet)
        return true
    }
}
