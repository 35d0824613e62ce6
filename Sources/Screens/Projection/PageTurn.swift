import Engine

/// What has no room on the wall comes page by page, by itself: nobody stands at the keys.
enum PageTurn {
    /// Long enough to read a few lines from the back of the room.
    static let period = Span.seconds(8)

    /// Which of the pages is shown after that time.
    static func page(of count: Int, after shown: Span) -> Int {
        guard count > 1 else { return 0 }
        return Int(shown.milliseconds / period.milliseconds) % count
    }

    /// Blocks that stay together, filled into pages of so many lines; a block that is longer than a page is cut.
    static func pages(_ blocks: [[Line]], rows: Int) -> [[Line]] {
        var pages: [[Line]] = []
        for block in blocks {
            let block = Array(block.prefix(max(1, rows)))
            if let last = pages.indices.last, pages[last].count + block.count <= rows {
                pages[last] += block
            } else {
                pages.append(block)
            }
        }
        return pages
    }

    /// `2/3`, as it stands under a page.
    static func mark(_ page: Int, of count: Int) -> Line { Line("\(page + 1)/\(count)", .quiet) }

    /// The page of that moment, with which it is under it; as they are where there is room for all.
    static func lines(_ blocks: [[Line]], rows: Int, after shown: Span) -> [Line] {
        let all = Array(blocks.joined())
        guard all.count > rows, rows > 1 else { return Array(all.prefix(max(0, rows))) }
        let pages = pages(blocks, rows: rows - 1)
        let page = page(of: pages.count, after: shown)
        // The mark keeps its place, so that nothing but the page changes.
        let height = pages.map(\.count).max() ?? 0
        let filling = Array(repeating: Line.empty, count: height - pages[page].count)
        return pages[page] + filling + [mark(page, of: pages.count)]
    }
}
