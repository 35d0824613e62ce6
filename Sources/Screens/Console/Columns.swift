import Engine
import Text
import Words

/// One of many short things, none of which is broken: what it is, and what is said of it.
struct ColumnEntry {
    var text: String
    var mark: String

    init(_ text: String, _ mark: String = "") {
        self.text = text
        self.mark = mark
    }
}

/// Short things in as many columns as it takes to see all of them, read downwards.
enum Columns {
    private static let gap = 2
    /// Fewer cells than this say nothing.
    private static let narrowest = 10

    static func lines(_ entries: [ColumnEntry], width: Int, most: Int, _ language: Language) -> [Line] {
        guard !entries.isEmpty, most > 0 else { return [] }
        let widest = max(1, (width + gap) / (narrowest + gap))
        let columns = min(widest, (entries.count + most - 1) / most)
        let fitsAll = columns * most >= entries.count
        let shown = fitsAll ? entries : Array(entries.prefix(max(1, columns * most - 1)))
        if fitsAll, let whole = whole(entries, width: width, columns: columns) { return whole }
        let cell = (width + gap) / columns - gap
        let cells = shown.map { one($0, width: cell) } + (fitsAll ? [] : [ScreenWord.more(entries.count - shown.count).words(language)])
        let height = (cells.count + columns - 1) / columns
        return (0..<height).map { row in
            let line = stride(from: row, to: cells.count, by: height).map { padded(cut(cells[$0], to: cell), to: cell) }
            return Line(line.joined(separator: String(repeating: " ", count: gap)).trimmed)
        }
    }

    /// Columns as wide as what stands in them, where nothing has to be cut then.
    private static func whole(_ entries: [ColumnEntry], width: Int, columns: Int) -> [Line]? {
        let texts = entries.map { one($0, width: .max) }
        let height = (texts.count + columns - 1) / columns
        let parts = stride(from: 0, to: texts.count, by: height).map { Array(texts[$0..<min($0 + height, texts.count)]) }
        let widths = parts.map { part in part.map { Text.width($0) }.max() ?? 0 }
        guard widths.reduce(0, +) + gap * (parts.count - 1) <= width else { return nil }
        return (0..<height).map { row in
            let cells = zip(parts, widths).compactMap { part, width in row < part.count ? padded(part[row], to: width) : nil }
            return Line(cells.joined(separator: String(repeating: " ", count: gap)).trimmed)
        }
    }

    /// The mark stays whole; the text before it is cut.
    private static func one(_ entry: ColumnEntry, width cells: Int) -> String {
        let text = visibleSafe(entry.text)
        guard !entry.mark.isEmpty else { return cut(text, to: cells) }
        let mark = " · " + visibleSafe(entry.mark)
        return cut(text, to: max(1, cells - width(mark))) + mark
    }
}
