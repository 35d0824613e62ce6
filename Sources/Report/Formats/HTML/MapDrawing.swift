import Text

/// Numbered notes on two scales, as they lie on the wall.
enum MapDrawing {
    private static let left = 28
    private static let top = 10
    private static let side = Drawing.width - left - 10
    private static let bubble = 22
    /// Notes on one spot stand side by side, so many in a row.
    private static let mostInRow = 4

    static func picture(_ points: [Chart.Point], across: Chart.Axis, upward: Chart.Axis, label: String) -> String {
        var drawing = Drawing()
        let (middleX, middleY) = (left + side / 2, top + side / 2)
        drawing.box(x: left, y: top, width: side, height: side, round: 0, kind: "field")
        drawing.line(fromX: middleX, fromY: top, toX: middleX, toY: top + side, kind: "half")
        drawing.line(fromX: left, fromY: middleY, toX: left + side, toY: middleY, kind: "half")
        let under = top + side + Drawing.lineHeight
        axis(across) { text, place, anchor, kind in drawing.text(text, x: left + side * place / 2, y: under, kind: kind, anchor: anchor) }
        axis(upward) { text, place, anchor, kind in
            drawing.text(text, x: left - 8, y: top + side - side * place / 2, kind: kind, anchor: anchor, turned: true)
        }
        for spot in spots(points) { draw(spot, in: &drawing) }
        drawing.reach(under + 4)
        return drawing.svg(label: label)
    }

    /// What stands at the ends of a scale and what it is called between them.
    private static func axis(_ axis: Chart.Axis, write: (String, Int, Drawing.Anchor, String) -> Void) {
        let cells = side / Drawing.cellWidth / 3
        write(cut(axis.low, to: cells), 0, .start, "soft")
        write(cut(axis.title, to: cells), 1, .middle, "")
        write(cut(axis.high, to: cells), 2, .end, "soft")
    }

    private struct Spot {
        var across: Int
        var upward: Int
        var numbers: [Int]
    }

    private static func spots(_ points: [Chart.Point]) -> [Spot] {
        var spots: [Spot] = []
        for point in points {
            if let index = spots.firstIndex(where: { $0.across == point.across && $0.upward == point.upward }) {
                spots[index].numbers.append(point.number)
            } else {
                spots.append(Spot(across: point.across, upward: point.upward, numbers: [point.number]))
            }
        }
        return spots
    }

    /// Nothing sticks out of the field.
    private static func draw(_ spot: Spot, in drawing: inout Drawing) {
        let columns = min(mostInRow, spot.numbers.count)
        let rows = (spot.numbers.count + mostInRow - 1) / mostInRow
        let (width, height) = (columns * bubble, rows * bubble)
        let x = left + min(max(0, side * spot.across / Chart.most - width / 2), side - width)
        let y = top + min(max(0, side - side * spot.upward / Chart.most - height / 2), side - height)
        for (index, number) in spot.numbers.enumerated() {
            let (cornerX, cornerY) = (x + index % mostInRow * bubble, y + index / mostInRow * bubble)
            drawing.box(x: cornerX + 1, y: cornerY + 1, width: bubble - 2, height: bubble - 2, round: bubble / 2, kind: "bar")
            drawing.text(String(number), x: cornerX + bubble / 2, y: cornerY + bubble / 2 + 4, kind: "inside", anchor: .middle)
        }
    }
}
