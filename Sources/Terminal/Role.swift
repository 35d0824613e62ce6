/// What a cell means; the terminal decides how that looks, so that no meaning is carried by a colour alone.
public enum Role: UInt8, CaseIterable, Sendable {
    case plain, quiet, strong, title, accent, good, warning, alarm, selected
    case keyName, keyLabel, border, input, privateMark, digits, overtimeDigits
    case hatWhite, hatRed, hatBlack, hatYellow, hatGreen, hatBlue

    /// One letter for golden tests; plain cells are a dot.
    public var letter: Character {
        switch self {
        case .plain: "."
        case .quiet: "q"
        case .strong: "s"
        case .title: "t"
        case .accent: "a"
        case .good: "g"
        case .warning: "w"
        case .alarm: "!"
        case .selected: "S"
        case .keyName: "k"
        case .keyLabel: "l"
        case .border: "b"
        case .input: "i"
        case .privateMark: "p"
        case .digits: "d"
        case .overtimeDigits: "o"
        case .hatWhite: "W"
        case .hatRed: "R"
        case .hatBlack: "K"
        case .hatYellow: "Y"
        case .hatGreen: "G"
        case .hatBlue: "B"
        }
    }
}
