import Engine
import Terminal
import Text
import Words

/// Paints what is where, now and next, as large as the screen allows; what does not fit at once comes page by page.
struct BoardPainter {
    let zone: Zone
    let letters: RoomPainter.Letters
    let language: Language

    /// From this size on an entry is written in large letters.
    private static let columnsForLarge = 100
    private static let rowsForLarge = 28
    /// The most of a line that the name of a place takes.
    private static let placeShare = 3
    private static let rowsForTheme = 16
    private static let largeIndent = 8

    func draw(_ board: PublicView.Board, theme: String, into grid: inout Grid, at region: Region) {
        guard !region.isEmpty else { return }
        var body = region
        if body.rows >= BoardPainter.rowsForTheme {
            grid.put(
                padded(cut(visibleSafe(theme), to: body.columns), to: body.columns, alignment: .centre), in: body.top(1), role: .quiet)
            body = body.droppingTop(2)
        }
        let footer = body.bottom(1)
        body = body.droppingBottom(2)
        let pages = BoardPages.pages(layouts(board, columns: body.columns, rows: body.rows), rows: body.rows)
        let page = pages.isEmpty ? 0 : ((board.page % pages.count) + pages.count) % pages.count
        if pages.indices.contains(page) {
            let lines = pages[page]
            // One left edge, in the middle by the widest line.
            let cells = lines.map { Text.width($0.text) }.max() ?? 0
            grid.put(lines, in: body.droppingTop(max(0, (body.rows - lines.count) / 2)).droppingLeft(max(0, (body.columns - cells) / 2)))
        }
        let closing = board.closing.map { RoomWord.closing($0.title, at: Times.hour($0.start, in: zone)).words(language) }
        let turned = pages.count > 1 ? PromptWord.page(page + 1, of: pages.count).words(language) : nil
        let words = [closing, turned].compactMap { $0 }.joined(separator: " · ")
        grid.put(padded(cut(visibleSafe(words), to: footer.columns), to: footer.columns, alignment: .centre), in: footer, role: .quiet)
    }

    // MARK: Sections

    /// The same sections in several ways, the most generous first.
    private func layouts(_ board: PublicView.Board, columns: Int, rows: Int) -> [[BoardPages.Section]] {
        let slots = board.slots.filter { !$0.entries.isEmpty || $0.isNow }
        let headings = slots.map { [Line(heading($0), .title)] }
        let waiting = board.waiting.isEmpty ? [] : [
            BoardPages.Section(
                heading: [Line(RoomWord.waitingForPlace.words(language), .title)],
                entries: board.waiting.map { Line.wrapped("• " + $0, width: columns, most: 2) })
        ]
        func layout(
            _ headings: [[Line]], _ entries: [[[Line]]], _ waiting: [BoardPages.Section], gap: Int
        ) -> [BoardPages.Section] {
            zip(headings, entries).map { BoardPages.Section(heading: $0, entries: $1, gap: gap) } + waiting
        }
        guard letters == .large, columns >= BoardPainter.columnsForLarge, rows >= BoardPainter.rowsForLarge else {
            let entries = slots.map { small($0, columns: columns) }
            return [1, 0].map { layout(headings, entries, waiting, gap: $0) }
        }
        let entries = slots.map { large($0, columns: columns) }
        let tall = zip(slots, headings).map { slot, heading in large(self.heading(slot), .accent, columns: columns) ?? heading }
        let named = waitingInLarge(board.waiting, columns: columns, rows: rows) ?? waiting
        return [tall, headings].flatMap { headings in [2, 1, 0].map { layout(headings, entries, named, gap: $0) } }
    }

    /// Nil where there are none, or so many that small letters on one page say more.
    private func waitingInLarge(_ topics: [String], columns: Int, rows: Int) -> [BoardPages.Section]? {
        let entries = topics.compactMap { large("• " + $0, .strong, columns: columns) }
        guard !topics.isEmpty, entries.count == topics.count else { return nil }
        let heading = RoomWord.waitingForPlace.words(language)
        let section = BoardPages.Section(heading: large(heading, .accent, columns: columns) ?? [Line(heading, .title)], entries: entries)
        return section.lines.count <= rows ? [section] : nil
    }

    private func heading(_ slot: PublicView.Slot) -> String {
        let start = slot.start.map { Times.hour($0, in: zone) }
        let end = slot.end.map { Times.hour($0, in: zone) }
        return (slot.isNow ? RoomWord.nowUntil(end) : RoomWord.slot(slot.number, from: start, to: end)).words(language)
    }

    private func place(_ entry: PublicView.Entry) -> String {
        entry.name.isEmpty ? RoomWord.place(entry.place).words(language) : entry.name
    }

    private func large(_ slot: PublicView.Slot, columns: Int) -> [[Line]] {
        let plain = small(slot, columns: columns)
        return zip(slot.entries, plain).map { large("\(place($0)): \($0.topic)", .strong, columns: columns) ?? $1 }
    }

    private func large(_ text: String, _ role: Role, columns: Int) -> [Line]? {
        BigLetters.paragraph(visibleSafe(text), columns: columns, indent: BoardPainter.largeIndent)?.map { Line($0, role) }
    }

    private func small(_ slot: PublicView.Slot, columns: Int) -> [[Line]] {
        let width = min(columns / BoardPainter.placeShare, slot.entries.map { Text.width(place($0)) }.max() ?? 0)
        return slot.entries.map { small($0, placeCells: width, columns: columns) }
    }

    private func small(_ entry: PublicView.Entry, placeCells: Int, columns: Int) -> [Line] {
        let margin = placeCells + 2
        let names = entry.conveners.isEmpty ? "" : " (\(entry.conveners.joined(separator: ", ")))"
        var lines = Line.wrapped(entry.topic + names, .strong, width: columns, most: 2, indent: margin)
        let name = padded(cut(visibleSafe(place(entry)), to: placeCells), to: margin)
        if let first = lines.first { lines[0].text = name + first.text.dropFirst(margin) }
        return lines
    }
}

extension PublicView.Board {
    /// Whether there is nothing to see yet.
    var isEmpty: Bool { waiting.isEmpty && slots.allSatisfy(\.entries.isEmpty) }
}
