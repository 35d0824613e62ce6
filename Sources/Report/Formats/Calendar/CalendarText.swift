import Text

/// Lines of iCalendar (RFC 5545).
enum CalendarText {
    /// Ends each line with CR LF, and breaks those that are longer than 75 octets, never inside a character's bytes.
    static func lines(_ lines: [String]) -> [UInt8] {
        Array(lines.map { folded($0) + lineBreak }.joined().utf8)
    }

    /// A value of type TEXT.
    static func escaped(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in visibleSafe(text, keepingNewlines: true).unicodeScalars {
            switch scalar {
            case "\\", ";", ",": result.append(contentsOf: ["\\", scalar])
            case "\n": result.append(contentsOf: ["\\", "n"])
            default: result.append(scalar)
            }
        }
        return String(result)
    }

    private static let lineBreak = "\r\n"
    private static let longest = 75

    private static func folded(_ line: String) -> String {
        guard line.utf8.count > longest else { return line }
        var result = String.UnicodeScalarView()
        var octets = 0
        for scalar in line.unicodeScalars {
            let size = UTF8.width(scalar)
            if octets + size > longest {
                result.append(contentsOf: (lineBreak + " ").unicodeScalars)
                // The space before the rest of the line counts too.
                octets = 1
            }
            result.append(scalar)
            octets += size
        }
        return String(result)
    }
}
