import Engine
import Terminal
import Text

/// The band by which the room knows which hat is on: its colour, and its name for those who do not see the colour.
enum ColorBand {
    /// A wall with at least so many rows gets a band that is seen from the back of the room.
    private static let rowsForTallBand = 20
    private static let tallRows = 3

    /// Draws the band on top of a region and returns the room under it.
    static func draw(_ view: PublicView.ColorView, into grid: inout Grid, at region: Region) -> Region {
        let rows = region.rows >= rowsForTallBand ? tallRows : 1
        let band = region.top(rows)
        let role = Role(view.color)
        grid.fill(band, role: role)
        let name = cut(visibleSafe(view.title), to: band.columns)
        grid.put(padded(name, to: band.columns, alignment: .centre), in: band, row: rows / 2, role: role)
        return region.droppingTop(rows + 1)
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
