import Text

/// Amounts beside each other, the largest as wide as there is room.
enum BarsDrawing {
    struct Bar {
        var label: String
        var amount: Int64
        /// The amount as it is written.
        var value: String
    }

    private static let thickness = 11
    private static let gap = 9
    /// Labels up to this many cells stand before their bars, longer ones above them.
    private static let shortLabel = 18
    /// For the amount behind the longest bar.
    private static let valueRoom = 52

    static func picture(_ bars: [Bar], label: String) -> String {
        let most = max(1, bars.map(\.amount).max() ?? 1)
        let isBeside = bars.allSatisfy { width($0.label) <= shortLabel }
        let left = isBeside ? (bars.map { width($0.label) }.max() ?? 0) * Drawing.cellWidth + gap : 0
        let room = Int64(Drawing.width - left - valueRoom)
        return Drawing.parts(bars, label: label) { drawing, bar in
            var top = drawing.height
            if isBeside {
                drawing.text(bar.label, x: left - gap, y: top + Drawing.baseline, anchor: .end)
                top += (Drawing.lineHeight - thickness) / 2
            } else {
                for line in Drawing.lines(bar.label, room: Drawing.width) {
                    drawing.text(line, x: 0, y: top + Drawing.baseline)
                    top += Drawing.lineHeight
                }
            }
            let length = Int(max(0, bar.amount) * room / most)
            // Nothing is a thin line, so that one sees where its bar would begin.
            drawing.box(x: left, y: top, width: max(1, length), height: thickness, kind: "bar")
            drawing.text(bar.value, x: left + length + 6, y: top + thickness - 1, kind: "value")
            drawing.reach(top + thickness + gap)
        }
    }
}
