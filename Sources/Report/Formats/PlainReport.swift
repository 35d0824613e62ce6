import Engine
import Text
import Words

/// A report as calm plain text, made from its Markdown so that a preview says what the file will say.
///
/// What people typed is escaped there: whatever stands in it without a backslash is markup, and goes.
enum PlainReport {
    typealias Line = ReportPreview.Line

    static func lines(_ model: ReportModel, zone: Zone) -> [Line] {
        var lines: [Line] = []
        var table: [[String]] = []
        for line in MarkdownReport.render(model, zone: zone).split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("|") {
                table.append(cells(line))
                continue
            }
            lines += rows(table)
            table = []
            lines.append(plain(line))
        }
        while lines.last?.text.isEmpty == true { lines.removeLast() }
        return lines
    }

    private static func plain(_ line: Substring) -> Line {
        let hashes = line.prefix { $0 == "#" }.count
        guard hashes == 0 else { return Line(kind: hashes == 1 ? .title : .heading, text: bare(line.dropFirst(hashes)).trimmed) }
        let margin = line.prefix { $0 == " " }.count
        let rest = line.dropFirst(margin)
        if rest.hasPrefix("*"), !rest.hasPrefix("**") { return Line(kind: .quiet, text: bare(line)) }
        guard rest.hasPrefix("- ") else { return Line(kind: .text, text: bare(line), indent: margin) }
        return Line(kind: .text, text: String(repeating: " ", count: margin) + "– " + bare(rest.dropFirst(2)), indent: margin + 2)
    }

    // MARK: Tables

    /// What fits into a console of 80 cells beside the borders of a panel.
    private static let widest = 72
    private static let gap = 2

    /// In columns where they fit, else each row with its further cells below the first one.
    private static func rows(_ table: [[String]]) -> [Line] {
        guard let head = table.first, table.count > 2 else { return [] }
        let body = Array(table.dropFirst(2))
        let columns = head.indices.map { column in ([head] + body).map { column < $0.count ? width($0[column]) : 0 }.max() ?? 0 }
        guard columns.reduce(0, +) + gap * (columns.count - 1) <= widest else { return body.flatMap { stacked($0, under: head) } }
        func line(_ cells: [String]) -> String {
            zip(cells, columns).map { padded($0, to: $1) }.joined(separator: String(repeating: " ", count: gap)).trimmedEnd
        }
        return [Line(kind: .quiet, text: line(head))] + body.map { Line(kind: .text, text: line($0)) }
    }

    private static func stacked(_ cells: [String], under head: [String]) -> [Line] {
        zip(head, cells).enumerated().compactMap { index, cell in
            let (title, text) = cell
            guard index > 0 else { return Line(kind: .text, text: "– " + text, indent: gap) }
            return text.isEmpty ? nil : Line(kind: .quiet, text: "  \(title): \(text)", indent: gap)
        }
    }

    private static func cells(_ line: Substring) -> [String] {
        var cells: [String] = []
        var cell = ""
        var isEscaped = false
        for character in line.dropFirst() {
            if character == "|", !isEscaped {
                cells.append(bare(cell[...]).trimmed)
                cell = ""
            } else {
                cell.append(character)
            }
            isEscaped = character == "\\" && !isEscaped
        }
        return cells
    }

    /// Without markup, and with what people typed as they typed it.
    private static func bare(_ text: Substring) -> String {
        var result = ""
        var isEscaped = false
        for character in text {
            if isEscaped {
                result.append(character)
                isEscaped = false
            } else if character == "\\" {
                isEscaped = true
            } else if character != "*" {
                result.append(character)
            }
        }
        return result
    }
}

extension String {
    fileprivate var trimmedEnd: String {
        var text = self[...]
        while text.last == " " { text.removeLast() }
        return String(text)
    }
}
