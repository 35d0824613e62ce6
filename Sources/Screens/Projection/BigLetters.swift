import Text

/// Text in letters of many cells, so that a question can be read from the last row of chairs.
///
/// A pixel is as high as half a cell, so that pixels are square; on a large screen it is two, three or more of them.
enum BigLetters {
    private static let markRows = 2
    private static let hangingRows = 2
    /// Marks, capitals, what hangs below, and a row between lines: even, since two pixel rows make a row of cells.
    private static let lineRows = markRows + BigLetterShapes.height + hangingRows + 1
    private static let gap = 1
    static let largestScale = 6

    /// The text as rows of block characters in the largest size that fits; nil when none does or a character has no shape.
    static func lines(_ text: String, columns: Int, rows: Int, largest: Int = largestScale) -> [String]? {
        guard text.allSatisfy({ $0 == "\n" || hasShape($0) }), !text.allSatisfy(\.isWhitespace) else { return nil }
        let paragraphs = text.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
        for scale in stride(from: largest, through: 1, by: -1) {
            guard let broken = broken(paragraphs, width: columns / scale) else { continue }
            // What counts is the picture without its empty edges: most first lines have no marks above, most last ones nothing below.
            let mostTrimmed = (markRows + hangingRows) * scale
            guard ((broken.count * lineRows - 1) * scale - mostTrimmed + 1) / 2 <= rows else { continue }
            let picture = drawn(broken, scale: scale)
            if picture.count <= rows { return picture }
        }
        return nil
    }

    private static func hasShape(_ character: Character) -> Bool {
        BigLetterShapes.plain[character] != nil || BigLetterShapes.marked[character] != nil
    }

    /// Words filled into lines of `width` pixels; nil when a word is wider than a line.
    private static func broken(_ paragraphs: [[String]], width: Int) -> [String]? {
        var lines: [String] = []
        for words in paragraphs {
            var line = ""
            for word in words {
                if pixels(word) > width { return nil }
                let longer = line.isEmpty ? word : line + " " + word
                if pixels(longer) <= width {
                    line = longer
                } else {
                    lines.append(line)
                    line = word
                }
            }
            lines.append(line)
        }
        return lines
    }

    /// Rows of cells that every `row` has, so that several stand at even distances.
    static let rowHeight = lineRows / 2
    /// Where letters stand, in rows of cells from the top of a `row`.
    static let baseline = (markRows + BigLetterShapes.height) / 2

    /// One line in the smallest size, with something at its right edge; nil when it does not fit or a character has no shape.
    static func row(_ left: String, right: String, columns: Int) -> [String]? {
        guard (left + right).allSatisfy(hasShape), cells(of: left) + cells(of: right) <= columns else { return nil }
        var rows = pixelRows(left)
        guard !right.isEmpty else { return cells(rows) }
        let between = Array(repeating: false, count: columns - cells(of: left) - cells(of: right))
        for (index, end) in pixelRows(right).enumerated() { rows[index] += between + end }
        return cells(rows)
    }

    /// The lines into which a text falls in the smallest size; nil when a word is wider than that or a character has no shape.
    static func wrapped(_ text: String, columns: Int) -> [String]? {
        guard text.allSatisfy(hasShape) else { return nil }
        return broken([text.split(separator: " ").map(String.init)], width: columns)
    }

    /// A text in the smallest size, line under line at even distances, all but the first set in; nil when a word does not fit or a
    /// character has no shape.
    static func paragraph(_ text: String, columns: Int, indent: Int) -> [String]? {
        guard !text.allSatisfy(\.isWhitespace), let lines = wrapped(text, columns: columns - indent) else { return nil }
        return lines.enumerated().flatMap { index, line in
            cells(pixelRows(line)).map { String(repeating: " ", count: index == 0 ? 0 : indent) + $0 }
        }
    }

    /// What a text takes in the smallest size.
    static func cells(of text: String) -> Int { max(0, pixels(text)) }

    private static func pixels(_ text: String) -> Int {
        text.reduce(-gap) { $0 + (bitmap($1).first?.count ?? 0) + gap }
    }

    /// The rows of one letter over the whole height of a line.
    private static func bitmap(_ character: Character) -> [[Bool]] {
        let marked = BigLetterShapes.marked[character]
        let base = marked?.base ?? character
        let shape = (BigLetterShapes.plain[base] ?? "").split(separator: "/").map { row in row.map { $0 == "#" } }
        guard let columns = shape.first?.count else { return [] }
        let blank = Array(repeating: false, count: columns)
        var rows = Array(repeating: blank, count: lineRows)
        for (index, row) in shape.enumerated() { rows[markRows + index] = row }
        if let mark = marked?.mark {
            // A mark stands just above the letter, and small letters are lower.
            let top = base.isLowercase ? (mark == .dots ? markRows : markRows - 1) : 0
            for (index, row) in mark.rows.enumerated() { rows[top + index] = row.map { $0 == "#" } }
        }
        return rows
    }

    private static func pixelRows(_ line: String) -> [[Bool]] {
        var rows = Array(repeating: [Bool](), count: lineRows)
        for (index, character) in line.enumerated() {
            let bits = bitmap(character)
            for row in 0..<lineRows where row < bits.count {
                if index > 0 { rows[row] += Array(repeating: false, count: gap) }
                rows[row] += bits[row]
            }
        }
        return rows
    }

    private static func drawn(_ lines: [String], scale: Int) -> [String] {
        var pixelRows: [[Bool]] = []
        for line in lines {
            for row in Self.pixelRows(line) {
                let wide = row.flatMap { Array(repeating: $0, count: scale) }
                pixelRows += Array(repeating: wide, count: scale)
            }
        }
        return trimmed(cells(pixelRows))
    }

    /// Two rows of pixels are one row of cells.
    private static func cells(_ pixels: [[Bool]]) -> [String] {
        stride(from: 0, to: pixels.count, by: 2).map { top in
            let lower = top + 1 < pixels.count ? pixels[top + 1] : []
            return String(
                pixels[top].indices.map { column -> Character in
                    let isLow = lower.indices.contains(column) && lower[column]
                    if pixels[top][column] { return isLow ? "█" : "▀" }
                    return isLow ? "▄" : " "
                })
        }
    }

    /// Without the empty rows at the edges, so that the block stands in the middle by eye.
    private static func trimmed(_ rows: [String]) -> [String] {
        let isEmpty = { (row: String) in row.allSatisfy { $0 == " " } }
        return Array(rows.drop(while: isEmpty).reversed().drop(while: isEmpty).reversed())
    }
}
