import Terminal
import Text

/// Fills what belongs together into pages: a section is parted only where no page is high enough for it.
enum BoardPages {
    /// A block of sessions, or the topics that wait for a place.
    struct Section {
        var heading: [Line]
        /// The lines of each entry, which no page parts.
        var entries: [[Line]]
        /// Empty lines between two entries.
        var gap = 0

        var lines: [Line] { lines(of: entries) }

        func lines(of entries: [[Line]]) -> [Line] {
            heading + Array(entries.joined(separator: Array(repeating: .empty, count: gap)))
        }
    }

    /// The pages of the first layout that fits on one, else of the first whose sections stay whole, else of the last.
    static func pages(_ layouts: [[Section]], rows: Int) -> [[Line]] {
        let whole = layouts.filter { sections in sections.allSatisfy { $0.lines.count <= rows } }.map { pages($0, rows: rows) }
        if let found = whole.first(where: { $0.count <= 1 }) ?? whole.first { return found }
        return pages((layouts.last ?? []).flatMap { parted($0, rows: rows) }, rows: rows)
    }

    private static func pages(_ sections: [Section], rows: Int) -> [[Line]] {
        sections.reduce(into: [[Line]]()) { pages, section in
            let lines = section.lines
            let between = Array(repeating: Line.empty, count: section.gap + 1)
            if let page = pages.last, page.count + between.count + lines.count <= rows {
                pages[pages.count - 1] += between + lines
            } else {
                pages.append(lines)
            }
        }
    }

    /// As few parts as there must be, of much the same height; each begins with the heading.
    private static func parted(_ section: Section, rows: Int) -> [Section] {
        guard section.lines.count > rows else { return [section] }
        func parts(_ most: Int) -> [Section] {
            var parts: [Section] = []
            var part = section
            part.entries = []
            for entry in section.entries {
                if !part.entries.isEmpty, section.lines(of: part.entries + [entry]).count > most {
                    parts.append(part)
                    part.entries = []
                }
                part.entries.append(entry)
            }
            return parts + [part]
        }
        let fewest = parts(rows).count
        let even = (1...max(1, rows)).first { parts($0).count == fewest } ?? rows
        return parts(even)
    }
}
