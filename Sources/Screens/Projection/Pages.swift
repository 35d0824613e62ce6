/// What has no room on the wall comes page by page, by itself: nobody stands at the keys.
enum Pages {
    /// Blocks that stay together, the page of that turn with which one it is under it; as they are where there is room for all.
    ///
    /// The pages are of one height, so that nothing but the page changes.
    ///
    /// - Parameter newestFirst: whether the last page is shown first.
    static func lines(_ blocks: [[Line]], rows: Int, turn: Int, newestFirst: Bool = false) -> [Line] {
        let all = Array(blocks.joined())
        guard all.count > rows, rows > 1 else { return Array(all.prefix(max(0, rows))) }
        let blocks = blocks.map { Array($0.prefix(rows - 1)) }
        let pages = ranges(blocks.map(\.count), rows: rows - 1).map { Array(blocks[$0].joined()) }
        guard pages.count > 1 else { return pages.first ?? [] }
        let page = (turn + (newestFirst ? pages.count - 1 : 0)) % pages.count
        let height = pages.map(\.count).max() ?? 0
        let filling = Array(repeating: Line.empty, count: height - pages[page].count)
        return pages[page] + filling + [Line("\(page + 1)/\(pages.count)", .quiet)]
    }

    /// Ranges of things of these heights, each no higher than so many rows, and as equal as they come out; what is higher has a
    /// page of its own.
    static func ranges(_ heights: [Int], rows: Int) -> [Range<Int>] {
        let fewest = filled(heights, rows: rows)
        guard fewest.count > 1 else { return fewest }
        // Pages of one size, so that nothing is left alone on the last one.
        let share = (heights.reduce(0, +) + fewest.count - 1) / fewest.count
        return (min(share, rows)...rows).lazy.map { filled(heights, rows: $0) }.first { $0.count == fewest.count } ?? fewest
    }

    private static func filled(_ heights: [Int], rows: Int) -> [Range<Int>] {
        var pages: [Range<Int>] = []
        var start = 0
        var used = 0
        for (index, height) in heights.enumerated() {
            if index > start, used + height > rows {
                pages.append(start..<index)
                start = index
                used = 0
            }
            used += height
        }
        return start < heights.count ? pages + [start..<heights.count] : pages
    }
}
