import Words

extension Verbs {
    /// The verb that somebody probably meant; nil when nothing is near.
    static func suggestion(for typed: String) -> String? {
        let typed = Array(typed.lowercased())
        guard typed.count <= longestTyped else { return nil }
        let near = all.map(\.name.words[0]).map { (word: $0, distance: distance(typed, Array($0))) }
        guard let best = near.min(by: { $0.distance < $1.distance }) else { return nil }
        // One slip in a short word, two in a longer one.
        return best.distance <= (typed.count < 5 ? 1 : 2) ? best.word : nil
    }

    /// Longer words are no slip of any verb.
    private static let longestTyped = 24

    /// Letters to change, add, leave out or swap with their neighbour (optimal string alignment).
    private static func distance(_ left: [Character], _ right: [Character]) -> Int {
        var beforeLast: [Int] = []
        var last = Array(0...right.count)
        for (row, letter) in left.enumerated() {
            var current = [row + 1]
            for (column, other) in right.enumerated() {
                var best = min(last[column] + (letter == other ? 0 : 1), last[column + 1] + 1, current[column] + 1)
                if row > 0, column > 0, letter == right[column - 1], left[row - 1] == other {
                    best = min(best, beforeLast[column - 1] + 1)
                }
                current.append(best)
            }
            beforeLast = last
            last = current
        }
        return last[right.count]
    }
}
