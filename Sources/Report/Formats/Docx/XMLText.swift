import Text

/// Text as it may stand in XML 1.0: nothing in it acts as markup, and no character that XML forbids is left.
enum XMLText {
    /// Line breaks stay.
    static func escaped(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in visibleSafe(text, keepingNewlines: true).unicodeScalars {
            switch scalar {
            case "&": result.append(contentsOf: "&amp;".unicodeScalars)
            case "<": result.append(contentsOf: "&lt;".unicodeScalars)
            case ">": result.append(contentsOf: "&gt;".unicodeScalars)
            case "\"": result.append(contentsOf: "&quot;".unicodeScalars)
            default: result.append(scalar)
            }
        }
        return String(result)
    }

    /// On one line, for headings and properties.
    static func line(_ text: String) -> String {
        escaped(text.split(whereSeparator: \.isNewline).joined(separator: " "))
    }

    static let declaration = #"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"# + "\n"
}
