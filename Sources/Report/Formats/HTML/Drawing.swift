import Templates
import Text

/// A picture in SVG that takes its colours and its letters from the page, in units of which a phone is `width` wide.
struct Drawing {
    static let width = 360
    /// What letters of the style sheet's size take from one line to the next.
    static let lineHeight = 17
    /// Where in a line letters stand.
    static let baseline = lineHeight - 4
    /// Of letters of that size as many fit, set cautiously, since a page's letters are not all of one width.
    static let cellWidth = 8

    private var shapes = ""
    private(set) var height = 0

    /// Where something is drawn further down.
    mutating func reach(_ y: Int) { height = max(height, y) }

    /// - Parameters:
    ///   - kind: a class of the style sheet.
    ///   - y: the line on which the letters stand.
    mutating func text(_ text: String, x: Int, y: Int, kind: String = "", anchor: Anchor = .start, turned: Bool = false) {
        let turn = turned ? " transform=\"rotate(-90 \(x) \(y))\"" : ""
        let from = anchor == .start ? "" : " text-anchor=\"\(anchor.rawValue)\""
        let named = kind.isEmpty ? "" : " class=\"\(kind)\""
        shapes += "<text x=\"\(x)\" y=\"\(y)\"\(from)\(turn)\(named)>\(htmlSafe(HTMLText.line(text)))</text>"
        reach(y)
    }

    mutating func box(x: Int, y: Int, width: Int, height: Int, round: Int = 2, kind: String) {
        shapes += "<rect x=\"\(x)\" y=\"\(y)\" width=\"\(max(0, width))\" height=\"\(height)\" rx=\"\(round)\" class=\"\(kind)\"/>"
        reach(y + height)
    }

    mutating func line(fromX: Int, fromY: Int, toX: Int, toY: Int, kind: String) {
        shapes += "<path d=\"M\(fromX) \(fromY)L\(toX) \(toY)\" class=\"\(kind)\"/>"
        reach(max(fromY, toY))
    }

    enum Anchor: String {
        case start, middle, end
    }

    /// - Parameter label: what those hear who do not see it; nil for the second and further parts of one picture.
    func svg(label: String?) -> String {
        let role = label.map { "role=\"img\" aria-label=\"\(htmlSafe($0))\"" } ?? "aria-hidden=\"true\""
        return "<svg viewBox=\"0 0 \(Drawing.width) \(height)\" \(role)>\(shapes)</svg>"
    }

    /// At most two lines of a text, as wide as there is room.
    static func lines(_ text: String, room: Int) -> [String] {
        let most = 2
        let cells = max(1, room / cellWidth)
        let lines = wrap(HTMLText.line(visibleSafe(text)), width: cells)
        guard lines.count > most else { return lines }
        return Array(lines[..<(most - 1)]) + [cut(lines[(most - 1)...].joined(separator: " "), to: cells)]
    }

    /// Rows of a picture, in parts that are small enough to fill the rest of a page of paper.
    static func parts<Row>(_ rows: [Row], label: String, draw: (inout Drawing, Row) -> Void) -> String {
        let most = 6
        return stride(from: 0, to: rows.count, by: most).map { start in
            var drawing = Drawing()
            for row in rows[start..<min(start + most, rows.count)] { draw(&drawing, row) }
            return drawing.svg(label: start == 0 ? label : nil)
        }.joined()
    }
}
