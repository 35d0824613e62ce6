import Text

/// How wide the columns of a table are, and on which side their text stands.
struct WordColumns {
    /// In twentieths of a point; their sum is the width of the page's text.
    let widths: [Int]
    /// Columns of nothing but numbers stand on the right, the head too; the first, which names the row, never does.
    let isNumeric: [Bool]

    /// Each column is as wide as its longest cell as long as there is room for all; otherwise the short ones stay whole, and the long ones
    /// share what is left.
    init(head: [String], rows: [[String]]) {
        let columns = head.indices.map { index in rows.map { $0.indices.contains(index) ? $0[index] : "" } }
        func room(for texts: [String], _ character: Int) -> Int {
            min(texts.map { width($0) }.max() ?? 0, WordColumns.longText) * character
        }
        let needs = zip(head, columns).map { head, cells in
            max(room(for: cells, WordColumns.character), room(for: [head], WordColumns.boldCharacter)) + WordColumns.margins
        }
        widths = WordColumns.shared(WordPage.textWidth, among: needs)
        isNumeric = columns.enumerated().map { index, cells in
            index > 0 && cells.contains { !$0.isEmpty } && cells.allSatisfy { $0.split(separator: " ").allSatisfy(WordColumns.isNumberOrUnit) }
        }
    }

    private static func shared(_ room: Int, among needs: [Int]) -> [Int] {
        var widths = needs
        var left = room
        var open = Array(needs.indices)
        var short = open
        repeat {
            short = open.filter { needs[$0] * open.count <= left }
            guard short.count < open.count else { break }
            left -= short.reduce(0) { $0 + needs[$1] }
            open.removeAll(where: short.contains)
        } while !short.isEmpty
        let sum = open.reduce(0) { $0 + needs[$1] }
        guard let widest = needs.indices.max(by: { needs[$0] < needs[$1] }) else { return [] }
        if sum > left { for column in open { widths[column] = needs[column] * left / sum } }
        widths[widest] += room - widths.reduce(0, +)
        return widths
    }

    /// Letters of the table's size, rather too wide than too narrow since not every machine has the font.
    private static let character = 140
    private static let boldCharacter = 160
    /// The white at both sides of a cell.
    private static let margins = 240
    /// How many characters make a column long: one that is longer still takes no more room from the others.
    private static let longText = 80

    private static func isNumberOrUnit(_ word: Substring) -> Bool {
        word == "min" || word == "h" || word == "s" || word.unicodeScalars.allSatisfy { scalar in
            switch scalar {
            case "0"..."9", ".", ",", ":", "/", "%", "–": true
            default: false
            }
        }
    }
}

/// A4, in twentieths of a point.
enum WordPage {
    static let width = 11_906
    static let height = 16_838
    static let margin = 1_418
    static let textWidth = width - 2 * margin
}
