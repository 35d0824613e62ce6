import CTerminal

/// How one role looks: colours count as in the terminal's palette, nil is the terminal's own.
struct Look: Equatable {
    var foreground: Int?
    var background: Int?
    var bold = false
    var dim = false
    var underline = false
    var reverse = false

    var attributes: UInt32 {
        (bold ? UInt32(TERMINAL_BOLD) : 0) | (dim ? UInt32(TERMINAL_DIM) : 0)
            | (underline ? UInt32(TERMINAL_UNDERLINE) : 0) | (reverse ? UInt32(TERMINAL_REVERSE) : 0)
    }
}

/// The three sets of looks. Whether the background is dark is unknown, so foregrounds are of middle lightness.
enum Palette: CaseIterable {
    case rich, basic, none

    /// `NO_COLOR` (no-color.org) with any text in it turns colours off. Terminals that count more than 256 colours address them
    /// directly and keep only the first eight as a palette.
    init(colourCount: Int, noColour: String?) {
        if let noColour, !noColour.isEmpty {
            self = .none
        } else if colourCount == 256 {
            self = .rich
        } else {
            self = colourCount >= 8 ? .basic : .none
        }
    }

    func look(of role: Role) -> Look {
        switch self {
        case .rich: rich(role)
        case .basic: basic(role)
        case .none: colourless(role)
        }
    }

    private func rich(_ role: Role) -> Look {
        switch role {
        case .plain, .keyLabel: Look()
        case .quiet, .border: Look(foreground: 244)
        case .strong, .title: Look(bold: true)
        case .accent: Look(foreground: 31, bold: true)
        case .good: Look(foreground: 34)
        case .warning: Look(foreground: 172, bold: true)
        case .alarm: Look(foreground: 231, background: 160, bold: true)
        case .selected, .keyName: Look(reverse: true)
        case .input: Look(underline: true)
        case .privateMark: Look(foreground: 133, bold: true)
        case .digits: Look(bold: true)
        case .overtimeDigits: Look(foreground: 203, bold: true)
        case .hatWhite: Look(foreground: 16, background: 231, bold: true)
        case .hatRed: Look(foreground: 231, background: 160, bold: true)
        case .hatBlack: Look(foreground: 231, background: 16, bold: true)
        case .hatYellow: Look(foreground: 16, background: 220, bold: true)
        case .hatGreen: Look(foreground: 16, background: 77, bold: true)
        case .hatBlue: Look(foreground: 231, background: 26, bold: true)
        }
    }

    private func basic(_ role: Role) -> Look {
        switch role {
        case .plain, .keyLabel, .border: Look()
        case .quiet: Look(dim: true)
        case .strong, .title: Look(bold: true)
        case .accent: Look(foreground: 6, bold: true)
        case .good: Look(foreground: 2)
        case .warning: Look(foreground: 3, bold: true)
        case .alarm: Look(foreground: 7, background: 1, bold: true)
        case .selected, .keyName: Look(reverse: true)
        case .input: Look(underline: true)
        case .privateMark: Look(foreground: 5, bold: true)
        case .digits: Look(bold: true)
        case .overtimeDigits: Look(foreground: 1, bold: true)
        case .hatWhite: Look(foreground: 0, background: 7)
        case .hatRed: Look(foreground: 7, background: 1, bold: true)
        case .hatBlack: Look(foreground: 7, background: 0, bold: true)
        case .hatYellow: Look(foreground: 0, background: 3)
        case .hatGreen: Look(foreground: 0, background: 2)
        case .hatBlue: Look(foreground: 7, background: 4, bold: true)
        }
    }

    private func colourless(_ role: Role) -> Look {
        switch role {
        case .plain, .keyLabel, .border, .good: Look()
        case .quiet: Look(dim: true)
        case .strong, .title, .accent, .digits, .overtimeDigits: Look(bold: true)
        case .warning, .privateMark: Look(bold: true, underline: true)
        case .alarm: Look(bold: true, reverse: true)
        case .selected, .keyName: Look(reverse: true)
        case .input: Look(underline: true)
        case .hatWhite, .hatRed, .hatBlack, .hatYellow, .hatGreen, .hatBlue: Look(bold: true, reverse: true)
        }
    }
}
