import Text

/// One place on the screen.
///
/// A wide character's right half has `Cell.rightHalf` as its character, so that every row has as many cells as there are columns.
public struct Cell: Equatable, Sendable {
    public static let rightHalf: Character = "\u{0}"
    static let blank = Cell(character: " ", role: .plain)

    public var character: Character
    public var role: Role

    public init(character: Character, role: Role) {
        self.character = character
        self.role = role
    }
}

/// A place on the screen, counted from 0 at the top left.
public struct Position: Equatable, Hashable, Sendable {
    public var row: Int, column: Int

    public init(row: Int, column: Int) {
        self.row = row
        self.column = column
    }
}

/// A picture of the whole screen as values: panes draw into it, tests read it, the terminal paints it.
///
/// Everything written passes `visibleSafe` and is clipped at the edges, so no text breaks a border or steers the terminal.
public struct Grid: Equatable, Sendable {
    public let columns: Int, rows: Int
    /// Where the terminal's cursor stands; nil hides it.
    public var cursor: Position?
    private(set) var cells: [Cell]

    /// Negative sizes count as 0.
    public init(columns: Int, rows: Int) {
        self.columns = max(0, columns)
        self.rows = max(0, rows)
        cells = Array(repeating: .blank, count: self.columns * self.rows)
    }

    public var region: Region { Region(row: 0, column: 0, rows: rows, columns: columns) }

    /// The cell at a place; a blank outside the grid.
    public subscript(row row: Int, column column: Int) -> Cell {
        contains(row, column) ? cells[row * columns + column] : .blank
    }

    /// Writes `text` on one row, at most `width` cells of it; characters that do not fit whole are left out.
    public mutating func put(_ text: String, row: Int, column: Int, role: Role = .plain, width: Int? = nil) {
        guard row >= 0, row < rows, column < columns else { return }
        let end = min(columns, width.map { column + min($0, columns + abs(column)) } ?? columns)
        var place = column
        for character in visibleSafe(text) {
            let cellCount = Text.width(character)
            if cellCount == 0 { continue }
            if place + cellCount > end { break }
            if place >= 0 { set(character, cells: cellCount, row: row, column: place, role: role) }
            place += cellCount
        }
    }

    /// Writes relative to a region's own origin, clipped to it.
    public mutating func put(_ text: String, in region: Region, row: Int = 0, column: Int = 0, role: Role = .plain) {
        guard row >= 0, row < region.rows, column >= 0, column < region.columns else { return }
        put(text, row: region.row + row, column: region.column + column, role: role, width: region.columns - column)
    }

    /// Sets the role of cells and leaves their characters, as a selection does.
    public mutating func paint(_ region: Region, role: Role) {
        forEach(in: region) { $0.role = role }
    }

    /// Fills a rectangle; a character that is not exactly one cell wide counts as a space.
    public mutating func fill(
        row: Int, column: Int, width: Int, height: Int, character: Character = " ", role: Role = .plain
    ) {
        fill(Region(row: row, column: column, rows: height, columns: width), character: character, role: role)
    }

    public mutating func fill(_ region: Region, character: Character = " ", role: Role = .plain) {
        let safe = visibleSafe(String(character)).first ?? " "
        let cell = Cell(character: Text.width(safe) == 1 ? safe : " ", role: role)
        let visible = clipped(region)
        for row in visible.row..<visible.row + visible.rows where visible.columns > 0 {
            breakWideCharacters(row: row, from: visible.column, to: visible.column + visible.columns)
            for column in visible.column..<visible.column + visible.columns { cells[row * columns + column] = cell }
        }
    }

    public mutating func horizontalLine(row: Int, column: Int, width: Int, role: Role = .border) {
        fill(row: row, column: column, width: width, height: 1, character: "─", role: role)
    }

    public mutating func verticalLine(row: Int, column: Int, height: Int, role: Role = .border) {
        fill(row: row, column: column, width: 1, height: height, character: "│", role: role)
    }

    /// A border along the inner edge of a region, with a title set into its upper line; nothing in a region below 2 by 2 cells.
    public mutating func box(_ region: Region, title: String = "", role: Role = .border, titleRole: Role = .title) {
        guard region.rows >= 2, region.columns >= 2 else { return }
        let bottom = region.row + region.rows - 1
        let right = region.column + region.columns - 1
        horizontalLine(row: region.row, column: region.column, width: region.columns, role: role)
        horizontalLine(row: bottom, column: region.column, width: region.columns, role: role)
        verticalLine(row: region.row, column: region.column, height: region.rows, role: role)
        verticalLine(row: region.row, column: right, height: region.rows, role: role)
        put("┌", row: region.row, column: region.column, role: role)
        put("┐", row: region.row, column: right, role: role)
        put("└", row: bottom, column: region.column, role: role)
        put("┘", row: bottom, column: right, role: role)
        let room = region.columns - 6
        if !title.isEmpty, room > 0 {
            let shown = cut(visibleSafe(title), to: room)
            put(" " + shown + " ", row: region.row, column: region.column + 2, role: titleRole)
        }
    }

    /// The rows as readable text without trailing spaces, for golden tests.
    public func text() -> [String] {
        (0..<rows).map { row in
            var line = ""
            for cell in self.row(row) where cell.character != Cell.rightHalf { line.append(cell.character) }
            while line.last == " " { line.removeLast() }
            return line
        }
    }

    /// One letter a cell (`Role.letter`), for golden tests.
    public func roles() -> [String] {
        (0..<rows).map { row in String(self.row(row).map(\.role.letter)) }
    }

    func row(_ row: Int) -> ArraySlice<Cell> { cells[row * columns..<(row + 1) * columns] }

    private func contains(_ row: Int, _ column: Int) -> Bool {
        row >= 0 && row < rows && column >= 0 && column < columns
    }

    private mutating func set(_ character: Character, cells cellCount: Int, row: Int, column: Int, role: Role) {
        breakWideCharacters(row: row, from: column, to: column + cellCount)
        let start = row * columns + column
        cells[start] = Cell(character: character, role: role)
        if cellCount == 2 { cells[start + 1] = Cell(character: Cell.rightHalf, role: role) }
    }

    /// Overwriting one half of a wide character leaves a space in place of the other.
    private mutating func breakWideCharacters(row: Int, from: Int, to: Int) {
        let start = row * columns
        if from > 0, cells[start + from].character == Cell.rightHalf { cells[start + from - 1].character = " " }
        if to < columns, cells[start + to].character == Cell.rightHalf { cells[start + to].character = " " }
    }

    private func clipped(_ region: Region) -> Region {
        let top = min(max(0, region.row), rows)
        let left = min(max(0, region.column), columns)
        let bottom = min(max(top, region.row + region.rows), rows)
        let right = min(max(left, region.column + region.columns), columns)
        return Region(row: top, column: left, rows: bottom - top, columns: right - left)
    }

    private mutating func forEach(in region: Region, _ change: (inout Cell) -> Void) {
        let visible = clipped(region)
        for row in visible.row..<visible.row + visible.rows {
            for column in visible.column..<visible.column + visible.columns { change(&cells[row * columns + column]) }
        }
    }
}
