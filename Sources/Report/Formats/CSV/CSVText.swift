import Engine
import Text

extension Language {
    /// What a spreadsheet of that language expects between cells: where the comma parts decimals, it cannot part cells too.
    var cellSeparator: Character {
        switch self {
        case .et: ";"
        case .en: ","
        }
    }
}

/// Comma-separated values (RFC 4180) for a spreadsheet: UTF-8 with a byte order mark, by which Excel knows it, and no cell that it
/// would compute.
///
/// A cell gets `'` before it where its text, after spaces and apostrophes, begins with `=`, `+`, `-` or `@`, also in their full-width
/// forms. Whoever reads the file with a program takes one `'` off each cell of that form, and has the text back as it was; controls and
/// tabs are changed to what `visibleSafe` makes of them for good.
enum CSVText {
    static func table(_ rows: [[String]], separator: Character) -> [UInt8] {
        let lines = rows.map { $0.map(cell).joined(separator: String(separator)) + lineBreak }
        return byteOrderMark + Array(lines.joined().utf8)
    }

    private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
    private static let lineBreak = "\r\n"

    static func cell(_ text: String) -> String {
        let safe = visibleSafe(text, keepingNewlines: true)
        let isGuarded = isFormula(safe)
        // Quoted for every separator that is in use: a file read with another one must not fall apart into cells that compute.
        guard isGuarded || safe.unicodeScalars.contains(where: mustQuote) || safe.first == " " || safe.last == " " else { return safe }
        var quoted = String.UnicodeScalarView(isGuarded ? ["\"", "'"] : ["\""])
        for scalar in safe.unicodeScalars { quoted.append(contentsOf: scalar == "\"" ? [scalar, scalar] : [scalar]) }
        quoted.append("\"")
        return String(quoted)
    }

    private static func isFormula(_ text: String) -> Bool {
        let first = text.unicodeScalars.first { !$0.properties.isWhitespace && $0 != "'" }
        switch first {
        case "=", "+", "-", "@", "＝", "＋", "－", "＠", "﹦", "﹢", "﹣", "﹫": return true
        default: return false
        }
    }

    private static func mustQuote(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "\"", "\n", ",", ";", "|": true
        default: false
        }
    }
}
