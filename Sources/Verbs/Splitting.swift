import Engine

extension Verbs {
    /// The words of a `:` line: parted by white space, but not between double quotes; `\"` is a quote in a word.
    ///
    /// Single quotes are apostrophes, not quotes.
    public static func split(_ line: String) throws(Refusal) -> [String] {
        let (words, isOpen) = pieces(line)
        guard !isOpen else { throw .unbalancedQuote }
        return words.map(\.text)
    }

    /// A word of a line, and where it begins there.
    struct Piece {
        var text: String
        var start: String.Index
        var end: String.Index
    }

    /// The words of a line, and whether a quote is still open at its end.
    static func pieces(_ line: String) -> (words: [Piece], isOpen: Bool) {
        var words: [Piece] = []
        var current: Piece?
        var isQuoted = false
        var index = line.startIndex
        while index < line.endIndex {
            let character = line[index]
            let following = line.index(after: index)
            if character.isWhitespace, !isQuoted {
                if let word = current { words.append(word) }
                current = nil
            } else {
                var word = current ?? Piece(text: "", start: index, end: index)
                if character == "\\", following < line.endIndex, line[following] == "\"" {
                    word.text.append("\"")
                    index = following
                } else if character == "\"" {
                    isQuoted.toggle()
                } else {
                    word.text.append(character)
                }
                word.end = line.index(after: index)
                current = word
            }
            index = line.index(after: index)
        }
        if let word = current { words.append(word) }
        return (words, isQuoted)
    }

    /// A word as it has to be typed on a `:` line.
    static func quoted(_ word: String) -> String {
        guard word.isEmpty || word.contains(where: { $0.isWhitespace || $0 == "\"" }) else { return word }
        return "\"" + word.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\\\"") + "\""
    }
}
