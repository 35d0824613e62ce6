import Engine
import Text
import Words

/// How long each step took beside how long it should have: an outline for the plan, and under it what became of it.
enum TimesDrawing {
    private static let planThickness = 7
    private static let thickness = 10
    private static let gap = 10

    private enum Row {
        case legend
        case stay(ReportModel.Stay)
    }

    /// Nil where no plan may be told, or nothing has happened.
    static func picture(_ stays: [ReportModel.Stay], label: String, words: PageWords) -> String? {
        let most = stays.map { max($0.took, $0.planned ?? .zero) }.max() ?? .zero
        guard stays.contains(where: { $0.planned != nil }), most > .zero else { return nil }
        func length(_ span: Span) -> Int { Int(max(0, span.milliseconds) * Int64(Drawing.width - 2) / most.milliseconds) }
        return Drawing.parts([Row.legend] + stays.map(Row.stay), label: label) { drawing, row in
            let top = drawing.height
            switch row {
            case .legend:
                let middle = Drawing.width / 2
                drawing.box(x: 1, y: top + 5, width: 18, height: planThickness, kind: "plan")
                drawing.text(words.planned, x: 26, y: top + Drawing.baseline, kind: "soft")
                drawing.box(x: middle, y: top + 3, width: 18, height: thickness, kind: "bar")
                drawing.text(words.actual, x: middle + 25, y: top + Drawing.baseline, kind: "soft")
                drawing.reach(top + Drawing.lineHeight + gap)
            case .stay(let stay):
                let planned = stay.planned ?? .zero
                let taken = HTMLText.together(Times.length(stay.isSkipped ? .zero : stay.took))
                let value = words.took(taken, of: HTMLText.together(Times.length(planned)))
                drawing.text(value, x: Drawing.width, y: top + Drawing.baseline, kind: "soft", anchor: .end)
                var y = top
                for line in Drawing.lines(stay.title, room: Drawing.width - width(value) * Drawing.cellWidth) {
                    drawing.text(line, x: 0, y: y + Drawing.baseline)
                    y += Drawing.lineHeight
                }
                drawing.box(x: 1, y: y, width: length(planned), height: planThickness, kind: "plan")
                y += planThickness + 1
                if !stay.isSkipped { drawing.box(x: 1, y: y, width: max(1, length(stay.took)), height: thickness, kind: "bar") }
                drawing.reach(y + thickness + gap)
            }
        }
    }
}
