import Engine
import Templates
import Words

/// What an exhibit is made of, as values for a template.
struct HTMLParts {
    let page: PageWords

    /// Each value of a part is one of these; the others are nothing.
    private static let kinds: [PageName] = [.heading, .paragraph, .list, .notes, .names, .outline, .chart, .photograph, .table]

    static func part(_ kind: PageName, _ value: PageValue) -> PageValue {
        .part(Dictionary(uniqueKeysWithValues: kinds.map { ($0, $0 == kind ? value : .nothing) }))
    }

    /// A picture, and the table that says the same in words.
    static func picture(_ picture: String?, _ table: ReportTexts.Table, caption: String) -> [PageValue] {
        (picture.map { [part(.chart, .markup($0))] } ?? [])
            + [part(.table, HTMLParts.table(caption: caption, head: table.head, rows: table.rows))]
    }

    /// - Parameter title: what tables and charts are about until the next heading.
    func parts(_ body: [ReportModel.Exhibit.Body], under title: String) -> [PageValue] {
        var about = title
        return body.map { body in
            switch body {
            case .heading(let text):
                about = text
                return HTMLParts.part(.heading, .text(HTMLText.line(text)))
            case .paragraph(let text): return HTMLParts.part(.paragraph, .text(text.trimmed))
            case .list(let texts): return HTMLParts.part(.list, .entries(texts.map { .text($0.trimmed) }))
            case .table(let head, let rows): return HTMLParts.part(.table, HTMLParts.table(caption: about, head: head, rows: rows))
            case .outline(let branches): return HTMLParts.part(.outline, .markup(HTMLParts.tree(branches)))
            case .chart(let chart): return self.chart(chart, about: about)
            }
        }
    }

    private func chart(_ chart: Chart, about title: String) -> PageValue {
        switch chart {
        case .bars(let bars):
            let rows = bars.map { BarsDrawing.Bar(label: $0.label, amount: Int64($0.count), value: String($0.count)) }
            return HTMLParts.part(.chart, .markup(BarsDrawing.picture(rows, label: page.bars(HTMLText.line(title)))))
        case .points(let points, let across, let upward):
            let label = page.map(HTMLText.line(across.title), HTMLText.line(upward.title))
            return HTMLParts.part(.chart, .markup(MapDrawing.picture(points, across: across, upward: upward, label: label)))
        case .grid(let head, let rows):
            return HTMLParts.part(.table, HTMLParts.table(caption: page.grid, head: head, rows: rows, isGrid: true))
        }
    }

    static func table(caption: String, head: [String], rows: [[String]], isGrid: Bool = false) -> PageValue {
        let numbers = head.indices.map { column in
            let cells = rows.compactMap { $0.indices.contains(column) && !$0[column].isEmpty ? $0[column] : nil }
            return column > 0 && !cells.isEmpty && cells.allSatisfy(HTMLText.isNumber)
        }
        func cell(_ column: Int, _ text: String) -> PageValue {
            let isNumber = numbers.indices.contains(column) && numbers[column]
            return .part([
                .text: .text(isNumber ? HTMLText.together(text) : text.trimmed), .isHead: .flag(column == 0), .isNumber: .flag(isNumber),
            ])
        }
        return .part([
            .caption: .text(HTMLText.line(caption)), .isGrid: .flag(isGrid),
            .columns: .list(head.enumerated().map { cell($0.offset, $0.element) }),
            .rows: .list(rows.map { row in .part([.cells: .list(row.enumerated().map { cell($0.offset, $0.element) })]) }),
        ])
    }

    /// Lists inside lists, which the style sheet draws as a tree.
    private static func tree(_ branches: [ReportModel.Branch]) -> String {
        let items = branches.map { branch in
            "<li><span>\(htmlSafe(branch.text.trimmed))</span>\(branch.branches.isEmpty ? "" : tree(branch.branches))</li>"
        }
        return "<ul>\(items.joined())</ul>"
    }
}
