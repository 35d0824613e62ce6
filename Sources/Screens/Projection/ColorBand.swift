import Engine
import Terminal
import Text

/// The band by which the room knows which hat is on: its colour, and its name for those who do not see the colour.
enum ColorBand {
    /// A wall with at least so many rows gets a band that is seen from the back of the room.
    private static let rowsForTallBand = 20
    private static let tallRows = 3
    /// From here on the name stands in large letters, which may take this part of the rows.
    private static let rowsForLetters = 40
    private static let partForLetters = 6
    private static let largestLetters = 2

    /// Draws the band on top of a region and returns the room under it.
    static func draw(_ view: PublicView.ColorView, letters: RoomPainter.Letters, into grid: inout Grid, at region: Region) -> Region {
        let role = Role(view.color)
        let large = letters == .large ? self.large(view.title, in: region) : nil
        let rows = large.map { $0.count + 2 } ?? (region.rows >= rowsForTallBand ? tallRows : 1)
        let band = region.top(rows)
        grid.fill(band, role: role)
        frame(band, view.color, into: &grid)
        let name = large ?? [cut(visibleSafe(view.title), to: max(0, band.columns - 2))]
        let inner = band.inset(columns: 1)
        for (row, line) in name.enumerated() {
            grid.put(padded(line, to: inner.columns, alignment: .centre), in: inner, row: (rows - name.count) / 2 + row, role: role)
        }
        return region.droppingTop(rows + 1)
    }

    /// On a dark screen black needs an edge.
    static func frame(_ band: Region, _ color: StepColor, into grid: inout Grid) {
        guard color == .black else { return }
        let role = Role(color)
        if band.rows >= tallRows { return grid.box(band, role: role) }
        grid.put("▌", in: band, role: role)
        grid.put("▐", in: band, column: band.columns - 1, role: role)
    }

    private static func large(_ title: String, in region: Region) -> [String]? {
        guard region.rows >= rowsForLetters else { return nil }
        return BigLetters.lines(
            visibleSafe(title), columns: region.columns - 2 * tallRows, rows: region.rows / partForLetters, largest: largestLetters)
    }
}

extension Role {
    /// The colour of a hat; how it looks is up to the terminal.
    init(_ color: StepColor) {
        switch color {
        case .white: self = .hatWhite
        case .red: self = .hatRed
        case .black: self = .hatBlack
        case .yellow: self = .hatYellow
        case .green: self = .hatGreen
        case .blue: self = .hatBlue
        }
    }
}
