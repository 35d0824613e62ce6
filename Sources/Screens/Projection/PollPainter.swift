import Engine
import Terminal
import Text
import Words

extension PublicView.PollView {
    /// Whether there is more to read of a position than its name; counts need no meanings any more.
    var hasMeanings: Bool { positions.contains { !$0.meaning.isEmpty && $0.count == nil } }
}

/// The lines of a poll for the room: what can be chosen, then how many chose it.
enum PollPainter {
    /// Lines of reading length look calmer than lines from edge to edge.
    private static let widest = 76
    private static let longestBar = 24

    /// At most `rows` of them: what has no room turns page by page, and no position is left out.
    static func lines(
        _ poll: PublicView.PollView, _ language: Language, columns: Int, rows: Int, letters: RoomPainter.Letters, turn: Int
    ) -> [Line] {
        let width = min(columns, widest)
        if letters == .large, let large = large(poll, language, columns: columns, rows: rows) { return large }
        if poll.isWithheld { return Line.wrapped(RoomWord.withheld.words(language), .accent, width: width) }
        if poll.positions.contains(where: { $0.count != nil }) {
            return counts(poll, language, width: width, rows: rows, turn: turn)
        }
        if let called = poll.positions.first(where: \.isCalled) {
            return Line.wrapped(called.name, .strong, width: width) + Line.wrapped(called.meaning, width: width, indent: indent)
        }
        let entries = poll.positions.map { entry($0, width: width) }
        let spread = Array(entries.joined(separator: [.empty]))
        if spread.count <= rows { return spread }
        // All at once, though close, is better than to wait for a page.
        let close = Array(entries.joined())
        if close.count <= rows { return close }
        let closest = poll.positions.flatMap { position in
            let words = [position.name, position.meaning].filter { !$0.isEmpty }.joined(separator: ": ")
            return Line.wrapped("– " + words, width: width)
        }
        return closest.count <= rows ? closest : Pages.lines(entries, rows: rows, turn: turn)
    }

    private static let indent = 4
    private static let largestScale = 3

    /// The same in large letters, where all of it fits: the position that is called, all of them, or the counts before
    /// their names.
    private static func large(_ poll: PublicView.PollView, _ language: Language, columns: Int, rows: Int) -> [Line]? {
        guard !poll.isWithheld else { return nil }
        if poll.hasMeanings { return withMeanings(poll, columns: columns, rows: rows) }
        let called = poll.positions.filter(\.isCalled)
        var texts = (called.isEmpty ? poll.positions : called).map { position in
            let tie = position.isTied ? " (\(RoomWord.tied.words(language)))" : ""
            guard let count = position.count else { return visibleSafe(position.name) }
            return "\(count)  " + visibleSafe(position.name) + tie
        }
        if let answered = poll.answered, let present = poll.present {
            texts.append(RoomWord.answered(answered, of: present).words(language))
        }
        for scale in stride(from: largestScale, through: 1, by: -1) {
            let blocks = texts.compactMap { BigLetters.lines($0, columns: columns, rows: rows, largest: scale) }
            guard blocks.count == texts.count else { return nil }
            let lines = Array(blocks.joined(separator: [""]))
            if lines.count <= rows { return lines.map { Line($0, .strong) } }
        }
        return nil
    }

    /// The names in large letters, each with its meaning in letters that stand apart.
    private static func withMeanings(_ poll: PublicView.PollView, columns: Int, rows: Int) -> [Line]? {
        let called = poll.positions.filter(\.isCalled)
        let positions = called.isEmpty ? poll.positions : called
        let all = positions.flatMap { [visibleSafe($0.name), visibleSafe($0.meaning)] }
        let pictures = all.compactMap { BigLetters.lines($0, columns: columns, rows: rows, largest: 1) }
        let large = Array(pictures.joined(separator: [""]))
        if pictures.count == all.count, large.count <= rows { return large.map { Line($0, .strong) } }
        var entries: [[Line]] = []
        for position in positions {
            guard let name = BigLetters.lines(visibleSafe(position.name), columns: columns, rows: rows, largest: 1) else { return nil }
            let apart = visibleSafe(position.meaning).map(String.init).joined(separator: " ")
            guard Text.width(apart) <= columns else { return nil }
            entries.append(name.map { Line($0, .strong) } + [.empty, Line(apart)])
        }
        for gap in [2, 1] {
            let lines = Array(entries.joined(separator: Array(repeating: Line.empty, count: gap)))
            if lines.count <= rows { return lines }
        }
        return nil
    }

    private static func entry(_ position: PublicView.PollView.Position, width: Int) -> [Line] {
        Line.wrapped("– " + position.name, .strong, width: width) + Line.wrapped(position.meaning, width: width, indent: indent)
    }

    /// A number, the name and a bar; the bar says nothing that the number does not.
    private static func counts(
        _ poll: PublicView.PollView, _ language: Language, width: Int, rows: Int, turn: Int
    ) -> [Line] {
        let most = poll.positions.compactMap(\.count).max() ?? 0
        let digits = String(most).count
        let names = poll.positions.map { position in
            position.name + (position.isTied ? " (\(RoomWord.tied.words(language)))" : "")
        }
        let bar = min(longestBar, max(0, width / 4))
        let room = max(8, width - digits - bar - 4)
        let nameCells = min(room, names.map { Text.width(visibleSafe($0)) }.max() ?? 0)
        let entries = zip(poll.positions, names).map { position, name -> [Line] in
            let count = position.count ?? 0
            let number = String(repeating: " ", count: max(0, digits - String(count).count)) + String(count)
            let cells = most > 0 ? (count * bar + most - 1) / most : 0
            let text = padded(cut(visibleSafe(name), to: nameCells), to: nameCells)
            let drawn = padded(String(repeating: "█", count: cells), to: bar)
            return [Line("\(number)  \(text)  " + drawn, count > 0 ? .strong : .quiet)]
        }
        guard let answered = poll.answered, let present = poll.present else { return Pages.lines(entries, rows: rows, turn: turn) }
        let of = Line(RoomWord.answered(answered, of: present).words(language), .quiet)
        // Of how many is said before anything is put on another page.
        let gap: [Line] = entries.count + 2 <= rows ? [.empty] : []
        return Pages.lines(entries, rows: max(1, rows - 1 - gap.count), turn: turn) + gap + [of]
    }
}
