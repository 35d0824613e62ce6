/// Which page of a wall's list holds what.
enum Pages {
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
