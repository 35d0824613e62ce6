import Text

/// A time in digits of three, five or ten rows, to be read from across the room.
///
/// Digits are made of full and half blocks; a terminal without UTF-8 shows `#`, `"` and `_` for them.
public struct BigDigits {
    public enum Size: CaseIterable, Sendable {
        case small, large
        /// As large, with each cell doubled.
        case huge

        public var rows: Int {
            switch self {
            case .small: 3
            case .large: 5
            case .huge: 10
            }
        }
    }

    /// Draws `text` (digits, `:`, `+`, `-`, `.` and spaces) in the middle of a region, in the largest size that fits.
    ///
    /// Returns the size used; nil when nothing was drawn, because it does not fit or holds a character without a big form.
    @discardableResult
    public static func draw(_ text: String, into grid: inout Grid, at region: Region, role: Role = .digits) -> Size? {
        for size in Size.allCases.reversed() where size.rows <= region.rows {
            guard let columns = width(of: text, size: size) else { return nil }
            if columns > region.columns { continue }
            draw(text, size: size, into: &grid, at: region.centred(rows: size.rows, columns: columns), role: role)
            return size
        }
        return nil
    }

    /// Columns that `text` takes; nil when a character has no big form.
    public static func width(of text: String, size: Size) -> Int? {
        var columns = 0
        for character in text {
            guard let shape = shape(character, size) else { return nil }
            columns += shape[0].count + 1
        }
        return max(0, columns - 1)
    }

    private static func draw(_ text: String, size: Size, into grid: inout Grid, at place: Region, role: Role) {
        var column = place.column
        for character in text {
            guard let shape = shape(character, size) else { return }
            for (offset, line) in shape.enumerated() {
                grid.put(line, row: place.row + offset, column: column, role: role)
            }
            column += shape[0].count + 1
        }
    }

    static func shape(_ character: Character, _ size: Size) -> [String]? {
        switch size {
        case .small: small[character]
        case .large: large[character]
        case .huge: large[character].map { $0.flatMap { Array(repeating: doubled($0), count: 2) } }
        }
    }

    private static func doubled(_ line: String) -> String {
        String(line.flatMap { [$0, $0] })
    }

    private static let small: [Character: [String]] = [
        "0": ["█▀█", "█ █", "▀▀▀"],
        "1": ["▀█ ", " █ ", "▀▀▀"],
        "2": ["▀▀█", "█▀▀", "▀▀▀"],
        "3": ["▀▀█", " ▀█", "▀▀▀"],
        "4": ["█ █", "▀▀█", "  ▀"],
        "5": ["█▀▀", "▀▀█", "▀▀▀"],
        "6": ["█▀▀", "█▀█", "▀▀▀"],
        "7": ["▀▀█", "  █", "  ▀"],
        "8": ["█▀█", "█▀█", "▀▀▀"],
        "9": ["█▀█", "▀▀█", "▀▀▀"],
        ":": ["▄", "▄", " "],
        "-": ["  ", "▀▀", "  "],
        "+": [" ▄ ", "▀█▀", "   "],
        ".": [" ", " ", "▀"],
        " ": [" ", " ", " "],
    ]

    private static let large: [Character: [String]] = [
        "0": ["██████", "██  ██", "██  ██", "██  ██", "██████"],
        "1": ["████  ", "  ██  ", "  ██  ", "  ██  ", "██████"],
        "2": ["██████", "    ██", "██████", "██    ", "██████"],
        "3": ["██████", "    ██", "██████", "    ██", "██████"],
        "4": ["██  ██", "██  ██", "██████", "    ██", "    ██"],
        "5": ["██████", "██    ", "██████", "    ██", "██████"],
        "6": ["██████", "██    ", "██████", "██  ██", "██████"],
        "7": ["██████", "    ██", "    ██", "    ██", "    ██"],
        "8": ["██████", "██  ██", "██████", "██  ██", "██████"],
        "9": ["██████", "██  ██", "██████", "    ██", "██████"],
        ":": ["  ", "██", "  ", "██", "  "],
        "-": ["    ", "    ", "████", "    ", "    "],
        "+": ["      ", "  ██  ", "██████", "  ██  ", "      "],
        ".": ["  ", "  ", "  ", "  ", "██"],
        " ": ["  ", "  ", "  ", "  ", "  "],
    ]
}
