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

    /// Some rows that belong together and are not parted by a page.
    private struct Block {
        var lines: [Line]
        var isHeading = false
    }

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
        var blocks = blocks(board, columns: body.columns, rows: body.rows)
        let apart = blocks.map { $0.isHeading || $0.lines == [.empty] ? $0 : Block(lines: $0.lines + [.empty]) }
        // Entries stand apart where all of them still fit.
        if apart.reduce(0, { $0 + $1.lines.count }) <= body.rows { blocks = apart }
        let pages = pages(blocks, rows: body.rows)
        let page = pages.isEmpty ? 0 : ((board.page % pages.count) + pages.count) % pages.count
        if pages.indices.contains(page) {
            let lines = pages[page]
            // One left edge, in the middle by the widest line.
            let cells = lines.map { Text.width($0.text) }.max() ?? 0
            grid.put(lines, in: body.droppingTop(max(0, (body.rows - lines.count) / 2)).droppingLeft(max(0, (body.columns - cells) / 2)))
        }
        var words = board.closing.map { RoomWord.closing($0.title, at: Times.hour($0.start, in: zone)).words(language) } ?? ""
        if pages.count > 1 { words += (words.isEmpty ? "" : " · ") + "\(page + 1)/\(pages.count)" }
        grid.put(padded(cut(visibleSafe(words), to: footer.columns), to: footer.columns, alignment: .centre), in: footer, role: .quiet)
    }

    // MARK: Blocks

    private func blocks(_ board: PublicView.Board, columns: Int, rows: Int) -> [Block] {
        let isLarge = letters == .large && columns >= BoardPainter.columnsForLarge && rows >= BoardPainter.rowsForLarge
        var blocks: [Block] = []
        for slot in board.slots where !slot.entries.isEmpty || slot.isNow {
            blocks.append(Block(lines: [Line(heading(slot), .title)] + (isLarge ? [.empty] : []), isHeading: true))
            let width = min(columns / BoardPainter.placeShare, slot.entries.map { Text.width(place($0)) }.max() ?? 0)
            for entry in slot.entries {
                if isLarge, let large = large(entry, columns: columns) {
                    blocks.append(Block(lines: large + [.empty]))
                } else {
                    blocks.append(Block(lines: small(entry, placeCells: width, columns: columns)))
                }
            }
            blocks.append(Block(lines: [.empty]))
        }
        if !board.waiting.isEmpty {
            blocks.append(Block(lines: [Line(RoomWord.waitingForPlace.words(language), .title)], isHeading: true))
            blocks += board.waiting.map { Block(lines: Line.wrapped("• " + $0, width: columns, most: 2)) }
        }
        return blocks
    }

    private func heading(_ slot: PublicView.Slot) -> String {
        let start = slot.start.map { Times.hour($0, in: zone) }
        let end = slot.end.map { Times.hour($0, in: zone) }
        return (slot.isNow ? RoomWord.nowUntil(end) : RoomWord.slot(slot.number, from: start, to: end)).words(language)
    }

    private func place(_ entry: PublicView.Entry) -> String {
        entry.name.isEmpty ? RoomWord.place(entry.place).words(language) : entry.name
    }

    private func large(_ entry: PublicView.Entry, columns: Int) -> [Line]? {
        let text = visibleSafe("\(place(entry)): \(entry.topic)")
        guard let lines = BigLetters.lines(text, columns: columns, rows: BoardPainter.rowsForLarge, largest: 1) else { return nil }
        return lines.map { Line($0, .strong) }
    }

    private func small(_ entry: PublicView.Entry, placeCells: Int, columns: Int) -> [Line] {
        let margin = placeCells + 2
        let names = entry.conveners.isEmpty ? "" : " (\(entry.conveners.joined(separator: ", ")))"
        var lines = Line.wrapped(entry.topic + names, .strong, width: columns, most: 2, indent: margin)
        let name = padded(cut(visibleSafe(place(entry)), to: placeCells), to: margin)
        if let first = lines.first { lines[0].text = name + first.text.dropFirst(margin) }
        return lines
    }

    // MARK: Pages

    /// Blocks filled into pages; a page that begins within a slot says again which one it is.
    private func pages(_ blocks: [Block], rows: Int) -> [[Line]] {
        var pages: [[Line]] = []
        var page: [Line] = []
        var heading: [Line] = []
        for (index, block) in blocks.enumerated() {
            // A heading at the foot of a page would stand without what it is about.
            let follower = block.isHeading && blocks.indices.contains(index + 1) ? blocks[index + 1].lines.count : 0
            if !page.isEmpty, page.count + block.lines.count + follower > rows {
                pages.append(page)
                page = block.isHeading ? [] : heading
            }
            if block.isHeading { heading = block.lines }
            if page.isEmpty, block.lines == [.empty] { continue }
            page += block.lines
        }
        if page.contains(where: { !$0.text.isEmpty }), page != heading || pages.isEmpty { pages.append(page) }
        return pages.map { lines in Array(lines.reversed().drop { $0.text.isEmpty }.reversed()) }
    }
}

extension PublicView.Board {
    /// Whether there is nothing to see yet.
    var isEmpty: Bool { waiting.isEmpty && slots.allSatisfy(\.entries.isEmpty) }
}
