public enum Alignment: Sendable {
    case left, centre, right
}

/// The beginning of `text` that fits into `cells`, ending in `ellipsis` when something was cut; a character is never split.
public func cut(_ text: String, to cells: Int, ellipsis: String = "…") -> String {
    if cells <= 0 { return "" }
    if text.utf8.count <= cells || width(text) <= cells { return text }
    let room = cells - width(ellipsis)
    if room < 0 { return prefix(of: text, cells: cells) }
    var beginning = prefix(of: text, cells: room)
    while beginning.last == " " { beginning.removeLast() }
    return beginning + ellipsis
}

/// `text` in exactly `cells` cells: cut when it is longer, filled with spaces when shorter.
public func padded(_ text: String, to cells: Int, alignment: Alignment = .left, ellipsis: String = "…") -> String {
    let shown = cut(text, to: cells, ellipsis: ellipsis)
    let room = max(0, cells - width(shown))
    let before =
        switch alignment {
        case .left: 0
        case .centre: room / 2
        case .right: room
        }
    return String(repeating: " ", count: before) + shown + String(repeating: " ", count: room - before)
}

/// The lines of `text` in `cells` cells: words stay whole unless one is longer than a line, and line breaks are kept.
///
/// At least one line comes back, also for the empty text. A width below 1 counts as 1; a wide character then has its own line.
public func wrap(_ text: String, width cells: Int) -> [String] {
    let limit = max(1, cells)
    var lines: [String] = []
    for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
        wrap(paragraph: paragraph, limit: limit, into: &lines)
    }
    return lines
}

private func wrap(paragraph: Substring, limit: Int, into lines: inout [String]) {
    var line = ""
    var used = 0
    var spaces = leadingSpaces(of: paragraph, limit: limit)
    for word in paragraph.split(separator: " ") {
        let needed = width(String(word))
        if used + spaces + needed <= limit {
            line += String(repeating: " ", count: spaces) + word
            used += spaces + needed
            spaces = 1
            continue
        }
        if used > 0 { lines.append(line) }
        line = ""
        used = 0
        spaces = 1
        for character in word {
            let one = width(character)
            if used > 0, used + one > limit {
                lines.append(line)
                line = ""
                used = 0
            }
            line.append(character)
            used += one
        }
    }
    lines.append(line)
}

/// An indented line (a list in a note) keeps its indent as long as that leaves room for words.
private func leadingSpaces(of paragraph: Substring, limit: Int) -> Int {
    let spaces = paragraph.prefix { $0 == " " }.count
    return spaces < limit / 2 ? spaces : 0
}

private func prefix(of text: String, cells: Int) -> String {
    var used = 0
    var end = text.startIndex
    while end < text.endIndex {
        used += width(text[end])
        if used > cells { break }
        text.formIndex(after: &end)
    }
    return String(text[..<end])
}
