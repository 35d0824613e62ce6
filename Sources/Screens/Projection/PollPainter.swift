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

    static func lines(
        _ poll: PublicView.PollView, _ language: Language, columns: Int, rows: Int, letters: RoomPainter.Letters
    ) -> [Line] {
        let width = min(columns, widest)
        if letters == .large, !poll.hasMeanings, let large = large(poll, language, columns: columns, rows: rows) { return large }
        if poll.isWithheld { return Line.wrapped(RoomWord.withheld.words(language), .accent, width: width) }
        if poll.positions.contains(where: { $0.count != nil }) { return counts(poll, language, width: width, rows: rows) }
        if let called = poll.positions.first(where: \.isCalled) {
            return Line.wrapped(called.name, .strong, width: width) + Line.wrapped(called.meaning, width: width, indent: indent)
        }
        // The meanings go first where there is no room: the positions themselves have to be seen.
        let meaning = poll.positions.map { entry($0, width: width, withMeaning: true) }
        let spread = Array(meaning.joined(separator: [.empty]))
        if spread.count <= rows { return spread }
        let close = Array(meaning.joined())
        if close.count <= rows { return close }
        let together = poll.positions.flatMap { position in
            let words = [position.name, position.meaning].filter { !$0.isEmpty }.joined(separator: ": ")
            return Line.wrapped("– " + words, width: width, most: 3)
        }
        return together.count <= rows ? together : poll.positions.flatMap { entry($0, width: width, withMeaning: false) }
    }

    private static let indent = 4
    private static let largestScale = 3

    /// The same in large letters, where all of it fits: the position that is called, all of them, or the counts before
    /// their names.
    private static func large(_ poll: PublicView.PollView, _ language: Language, columns: Int, rows: Int) -> [Line]? {
        guard !poll.isWithheld else { return nil }
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

    private static func entry(_ position: PublicView.PollView.Position, width: Int, withMeaning: Bool) -> [Line] {
        Line.wrapped("– " + position.name, .strong, width: width, most: 2)
            + (withMeaning ? Line.wrapped(position.meaning, width: width, most: 3, indent: indent) : [])
    }

    /// A number, the name and a bar; the bar says nothing that the number does not.
    private static func counts(_ poll: PublicView.PollView, _ language: Language, width: Int, rows: Int) -> [Line] {
        let most = poll.positions.compactMap(\.count).max() ?? 0
        let digits = String(most).count
        let names = poll.positions.map { position in
            position.name + (position.isTied ? " (\(RoomWord.tied.words(language)))" : "")
        }
        let bar = min(longestBar, max(0, width / 4))
        let room = max(8, width - digits - bar - 4)
        let nameCells = min(room, names.map { Text.width(visibleSafe($0)) }.max() ?? 0)
        var lines = zip(poll.positions, names).map { position, name in
            let count = position.count ?? 0
            let number = String(repeating: " ", count: max(0, digits - String(count).count)) + String(count)
            let cells = most > 0 ? (count * bar + most - 1) / most : 0
            let text = padded(cut(visibleSafe(name), to: nameCells), to: nameCells)
            let drawn = padded(String(repeating: "█", count: cells), to: bar)
            return Line("\(number)  \(text)  " + drawn, count > 0 ? .strong : .quiet)
        }
        // Every count has to be seen; how many have answered can be left out.
        guard lines.count <= rows else {
            let all = zip(poll.positions, names).map { "\($0.count ?? 0) \($1)" }.joined(separator: " · ")
            return Line.wrapped(all, .strong, width: width)
        }
        if lines.count + 2 <= rows, let answered = poll.answered, let present = poll.present {
            lines += [.empty, Line(RoomWord.answered(answered, of: present).words(language), .quiet)]
        }
        return lines
    }
}
