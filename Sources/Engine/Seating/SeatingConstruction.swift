/// Seats by arithmetic: everybody belongs to a column and moves on with it, and no two columns keep pace with each other.
extension SeatingRequest {
    /// A first plan, and whether nobody meets anybody twice in it.
    struct Construction {
        /// By round, the table of each of `people`.
        var tables: [[Int]]
        var isClean: Bool
    }

    /// Column 0 holds the hosts and stays; person `i` of column `j` sits at table `i + f_j(r)` in round `r`.
    ///
    /// Two people of columns `j` and `k` meet twice only if `f_j - f_k` is the same in two rounds. Where nobody stays, a column
    /// of no people stays in place of the hosts, so that no one comes back to a table.
    func constructed(_ hosts: [Int?]) -> Construction? {
        let shift = stays == .host ? 0 : 1
        let columns = (people.count + tables - 1) / tables
        let found = SteadyOffsets.found(tables: tables, columns: columns + shift, rounds: rounds)
        var place = Array(repeating: (row: 0, column: 0), count: people.count)
        var isHost = Array(repeating: false, count: people.count)
        for (table, host) in hosts.enumerated() {
            guard let host else { continue }
            place[host] = (table, 0)
            isHost[host] = true
        }
        // Where nobody stays the first column is filled like the others.
        var next = hosts.contains { $0 != nil } ? tables : 0
        for person in people.indices where !isHost[person] {
            place[person] = (next % tables, next / tables)
            next += 1
        }
        let seats = (0..<rounds).map { round in
            place.map { row, column in
                found?.table(row, column: column + shift, round: round) ?? (row + column * round) % tables
            }
        }
        return Construction(tables: seats, isClean: found != nil)
    }
}

/// How far each column has moved in each round, with every difference of two columns different in every round.
struct SteadyOffsets {
    private let tables: Int
    /// Whether tables are added without carrying, for which tables must be a power of two.
    private let withoutCarry: Bool
    /// By round and column.
    private var offsets: [[Int]]
    private var steps = 0

    /// More than any number of tables of a real room needs; a fence against those that have no solution.
    private static let mostSteps = 20_000

    static func found(tables: Int, columns: Int, rounds: Int) -> SteadyOffsets? {
        // In round 2 all columns have to be at different tables.
        guard columns <= tables || rounds == 1 else { return nil }
        let isPowerOfTwo = tables & (tables - 1) == 0
        for withoutCarry in isPowerOfTwo ? [true, false] : [false] {
            var search = SteadyOffsets(tables: tables, withoutCarry: withoutCarry, columns: columns, rounds: rounds)
            if search.fill(round: 1, column: 1) { return search }
        }
        return nil
    }

    private init(tables: Int, withoutCarry: Bool, columns: Int, rounds: Int) {
        self.tables = tables
        self.withoutCarry = withoutCarry
        offsets = Array(repeating: Array(repeating: 0, count: columns), count: rounds)
    }

    func table(_ row: Int, column: Int, round: Int) -> Int {
        let offset = offsets[round][column]
        return withoutCarry ? row ^ offset : (row + offset) % tables
    }

    private func difference(_ column: Int, _ round: Int, _ earlier: Int) -> Int {
        let (later, before) = (offsets[round][column], offsets[earlier][column])
        return withoutCarry ? later ^ before : (later - before + tables) % tables
    }

    private mutating func fill(round: Int, column: Int) -> Bool {
        guard round < offsets.count else { return true }
        guard column < offsets[round].count else { return fill(round: round + 1, column: 1) }
        for offset in 1..<max(2, tables) {
            steps += 1
            guard steps <= SteadyOffsets.mostSteps else { return false }
            offsets[round][column] = offset
            let keepsApart = (0..<round).allSatisfy { earlier in
                let mine = difference(column, round, earlier)
                return (0..<column).allSatisfy { difference($0, round, earlier) != mine }
            }
            if keepsApart, fill(round: round, column: column + 1) { return true }
        }
        return false
    }
}
