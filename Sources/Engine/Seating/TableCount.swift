/// How many tables a group needs, and how many people sit at each.
public enum TableCount {
    private static let likedSize = 4

    /// So many tables that nobody is alone and few tables have one more than asked: five people in pairs are a pair and a three.
    public static func ofSize(_ size: Int, people: Int) -> Int {
        max(1, people / max(1, size))
    }

    /// How many sit at each table when the sizes differ by one at most, the larger ones first.
    public static func sizes(people: Int, tables: Int) -> [Int] {
        guard tables > 0 else { return [] }
        let people = max(0, people)
        return (0..<tables).map { people / tables + ($0 < people % tables ? 1 : 0) }
    }

    /// How many tables the holder of each card moves on, from the card of seat 1; the host has none (METHODS.md §3).
    public static func cards(seats: Int) -> [Int] {
        Array([-2, -1, 1, 2, -3, 3].prefix(max(0, seats - 1)))
    }

    /// Whether nobody meets anybody twice by these cards, nor comes back to a table, in three rounds.
    public static func cardsMix(tables: Int, seats: Int) -> Bool {
        seats <= likedSize ? tables == 5 || tables >= 7 : tables == 5 || tables == 7 || tables >= 9
    }
}
