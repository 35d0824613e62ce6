/// A rectangle of a grid, so that a pane can draw without knowing where it stands.
///
/// Sizes are never negative: what does not fit gives an empty region, and drawing into that does nothing.
public struct Region: Equatable, Hashable, Sendable {
    public let row: Int, column: Int
    public let rows: Int, columns: Int

    public init(row: Int, column: Int, rows: Int, columns: Int) {
        self.row = row
        self.column = column
        self.rows = max(0, rows)
        self.columns = max(0, columns)
    }

    public var isEmpty: Bool { rows == 0 || columns == 0 }

    /// The first `count` rows, or all if there are fewer.
    public func top(_ count: Int) -> Region {
        Region(row: row, column: column, rows: clamped(count, rows), columns: columns)
    }

    /// The last `count` rows.
    public func bottom(_ count: Int) -> Region {
        let kept = clamped(count, rows)
        return Region(row: row + rows - kept, column: column, rows: kept, columns: columns)
    }

    /// The first `count` columns.
    public func left(_ count: Int) -> Region {
        Region(row: row, column: column, rows: rows, columns: clamped(count, columns))
    }

    /// The last `count` columns.
    public func right(_ count: Int) -> Region {
        let kept = clamped(count, columns)
        return Region(row: row, column: column + columns - kept, rows: rows, columns: kept)
    }

    /// What is left after `count` rows were taken off the top; the counterpart of `top`.
    public func droppingTop(_ count: Int) -> Region { bottom(rows - clamped(count, rows)) }
    public func droppingBottom(_ count: Int) -> Region { top(rows - clamped(count, rows)) }
    public func droppingLeft(_ count: Int) -> Region { right(columns - clamped(count, columns)) }
    public func droppingRight(_ count: Int) -> Region { left(columns - clamped(count, columns)) }

    public func inset(rows rowInset: Int = 0, columns columnInset: Int = 0) -> Region {
        droppingTop(rowInset).droppingBottom(rowInset).droppingLeft(columnInset).droppingRight(columnInset)
    }

    /// The region inside a border of one cell.
    public var insideBorder: Region { inset(rows: 1, columns: 1) }

    /// A region of the given size in the middle; smaller when this one is smaller.
    public func centred(rows wantedRows: Int, columns wantedColumns: Int) -> Region {
        let height = clamped(wantedRows, rows)
        let breadth = clamped(wantedColumns, columns)
        return Region(row: row + (rows - height) / 2, column: column + (columns - breadth) / 2, rows: height, columns: breadth)
    }

    private func clamped(_ count: Int, _ limit: Int) -> Int { min(max(0, count), limit) }
}
