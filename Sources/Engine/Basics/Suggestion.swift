/// What somebody probably meant: the candidate with the fewest slips of the finger between.
public enum Suggestion {
    /// Longer words are not names that anybody types.
    private static let longestWord = 40

    /// The nearest candidate, or nil when more than a third of the word would have to change.
    public static func nearest(to word: String, among candidates: [String]) -> String? {
        let typed = letters(word)
        guard !typed.isEmpty, typed.count <= longestWord else { return nil }
        let most = max(1, typed.count / 3)
        var best: (distance: Int, name: String)?
        for candidate in candidates {
            let wanted = letters(candidate)
            guard wanted.count <= longestWord, abs(wanted.count - typed.count) <= most else { continue }
            let found = distance(typed, wanted)
            if found <= most, found < (best?.distance ?? Int.max) { best = (found, candidate) }
        }
        return best?.name
    }

    private static func letters(_ word: String) -> [Unicode.Scalar] { Array(word.lowercased().unicodeScalars) }

    /// Insertions, deletions, replacements and swaps of neighbours (optimal string alignment).
    private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
        var beforeLast: [Int] = []
        var last = Array(0...right.count)
        for row in 1...max(1, left.count) where row <= left.count {
            var current = [row] + Array(repeating: 0, count: right.count)
            for column in 1...max(1, right.count) where column <= right.count {
                let same = left[row - 1] == right[column - 1]
                current[column] = min(last[column] + 1, current[column - 1] + 1, last[column - 1] + (same ? 0 : 1))
                let swapped = row > 1 && column > 1 && left[row - 1] == right[column - 2] && left[row - 2] == right[column - 1]
                if swapped { current[column] = min(current[column], beforeLast[column - 2] + 1) }
            }
            beforeLast = last
            last = current
        }
        return last[right.count]
    }
}
