import Text

/// The part of a long text in which the found words stand.
enum Excerpt {
    /// In cells.
    private static let longest = 100
    /// In characters: what is shown before the first of the words.
    private static let before = 30

    /// - Parameters:
    ///   - line: a text without line breaks.
    ///   - parts: what was found, folded.
    static func of(_ line: String, around parts: [String]) -> String {
        guard width(line) > longest else { return line }
        let characters = Array(line)
        let place = parts.compactMap { Excerpt.place(of: $0, in: characters) }.min() ?? 0
        guard place > before else { return cut(line, to: longest) }
        // Begins with a whole word where there is one.
        let around = characters[(place - before)..<place]
        let start = around.firstIndex(of: " ").map { $0 + 1 } ?? around.startIndex
        return cut("…" + String(characters[start...]), to: longest)
    }

    /// Folding makes two letters of some, so that places in the folded text are not those of the text.
    private static func place(of part: String, in characters: [Character]) -> Int? {
        let letters = characters.map { Array(folded(String($0)).unicodeScalars) }
        let wanted = Array(part.unicodeScalars)
        return letters.indices.first { start in
            var rest = wanted[...]
            for letter in letters[start...] {
                guard !rest.isEmpty else { return true }
                let common = letter.prefix(rest.count)
                guard rest.starts(with: common) else { return false }
                rest = rest.dropFirst(common.count)
            }
            return rest.isEmpty
        }
    }
}
