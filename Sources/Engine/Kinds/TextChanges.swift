/// A stretch of a text beside an earlier version of it.
public struct TextPiece: Equatable, Sendable {
    public enum Change: String, Sendable {
        case kept
        case added
        case removed
    }

    public var text: String
    public var change: Change

    public init(_ text: String, _ change: Change) {
        self.text = text
        self.change = change
    }
}

/// What changed between two versions of a text, word by word.
public enum TextChanges {
    /// The pieces of the new text with what was removed standing where it stood; what was removed comes before what replaced it.
    ///
    /// Kept and added pieces together are the new text, blank for blank. White space alone is no change.
    public static func pieces(from old: String, to new: String) -> [TextPiece] {
        var before = words(old)[...]
        var after = words(new)[...]
        var head: [Word] = []
        var tail: [Word] = []
        while let first = before.first, let other = after.first, first.letters == other.letters {
            head.append(other)
            before = before.dropFirst()
            after = after.dropFirst()
        }
        while let last = before.last, let other = after.last, last.letters == other.letters {
            tail.append(other)
            before = before.dropLast()
            after = after.dropLast()
        }
        var pieces = Pieces()
        for word in head { pieces.add(word, .kept) }
        compare(Array(before), Array(after), into: &pieces)
        for word in tail.reversed() { pieces.add(word, .kept) }
        return pieces.all
    }

    /// Beyond so many pairs of words the middle counts as written anew: the wall is drawn every second.
    private static let mostPairs = 250_000

    private static func compare(_ before: [Word], _ after: [Word], into pieces: inout Pieces) {
        guard !before.isEmpty, !after.isEmpty, before.count * after.count <= mostPairs else {
            for word in before { pieces.add(word, .removed) }
            for word in after { pieces.add(word, .added) }
            return
        }
        // common[i][j]: the length of the longest common subsequence of what follows from i and from j.
        let columns = after.count + 1
        var common = [Int32](repeating: 0, count: (before.count + 1) * columns)
        for i in before.indices.reversed() {
            for j in after.indices.reversed() {
                let place = i * columns + j
                common[place] =
                    before[i].letters == after[j].letters
                    ? common[place + columns + 1] + 1 : max(common[place + columns], common[place + 1])
            }
        }
        var i = 0
        var j = 0
        while i < before.count || j < after.count {
            if i < before.count, j < after.count, before[i].letters == after[j].letters {
                pieces.add(after[j], .kept)
                i += 1
                j += 1
            } else if i < before.count, j == after.count || common[(i + 1) * columns + j] >= common[i * columns + j + 1] {
                pieces.add(before[i], .removed)
                i += 1
            } else {
                pieces.add(after[j], .added)
                j += 1
            }
        }
    }

    private struct Word {
        var letters: Substring
        /// The white space after it, up to the next word.
        var space: Substring
    }

    private static func words(_ text: String) -> [Word] {
        var words: [Word] = []
        var rest = text[...].drop(while: \.isWhitespace)
        while !rest.isEmpty {
            let letters = rest.prefix { !$0.isWhitespace }
            rest = rest[letters.endIndex...]
            let space = rest.prefix(while: \.isWhitespace)
            rest = rest[space.endIndex...]
            words.append(Word(letters: letters, space: space))
        }
        return words
    }

    /// Neighbouring words of one change are one piece; a removed piece is always set off by white space.
    private struct Pieces {
        var all: [TextPiece] = []

        mutating func add(_ word: Word, _ change: TextPiece.Change) {
            let text = String(word.letters) + String(word.space)
            guard let last = all.indices.last else {
                all.append(TextPiece(text, change))
                return
            }
            let isApart = all[last].text.last?.isWhitespace ?? true
            if all[last].change == change {
                all[last].text += (isApart ? "" : " ") + text
            } else {
                if !isApart, all[last].change == .removed { all[last].text += " " }
                all.append(TextPiece(!isApart && change == .removed ? " " + text : text, change))
            }
        }
    }
}
