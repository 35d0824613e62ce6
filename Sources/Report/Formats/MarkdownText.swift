import Engine
import Text

/// Makes text that people typed harmless in Markdown (CommonMark 0.31 and GitHub's tables and autolinks), HTML included.
enum MarkdownText {
    /// For a heading, a table's cell or some words inside a line: line breaks become visible marks.
    static func line(_ text: String) -> String {
        escaped(visibleSafe(text.trimmed), beginsLine: false)
    }

    /// For a paragraph or the item of a list: line breaks stay, each further line is indented as far as the first.
    static func block(_ text: String, indent: String) -> String {
        // Four spaces at the beginning of a line would make code of it.
        let lines = safeLines(text).map { escaped($0.trimmed, beginsLine: true) }
        var result = ""
        for (index, line) in lines.enumerated() {
            if index > 0 {
                // A backslash is a hard line break; around an empty line there is a new paragraph anyway.
                if !line.isEmpty, !lines[index - 1].isEmpty { result += "\\" }
                result += "\n"
                if !line.isEmpty { result += indent }
            }
            result += line
        }
        return result
    }

    /// A line with a backslash before everything that Markdown would act on.
    private static func escaped(_ line: String, beginsLine: Bool) -> String {
        var result = String.UnicodeScalarView()
        var isAtStart = beginsLine
        var digitsOnly = beginsLine
        var recent: [Unicode.Scalar] = []
        for scalar in line.unicodeScalars {
            let mustEscape: Bool
            switch scalar {
            case "\\", "`", "*", "_", "{", "}", "[", "]", "<", ">", "|", "~", "#", "&", "$", "@": mustEscape = true
            case "-", "+", "=": mustEscape = isAtStart
            // `1.` and `1)` number a list, `www.` is a link.
            case ")": mustEscape = digitsOnly && !isAtStart
            case ".": mustEscape = digitsOnly && !isAtStart || recent.map(small) == ["w", "w", "w"]
            // `http://` is a link.
            case "/": mustEscape = recent.last == ":"
            default: mustEscape = false
            }
            if mustEscape { result.append("\\") }
            result.append(scalar)
            if !("0"..."9").contains(scalar) { digitsOnly = false }
            isAtStart = false
            recent.append(scalar)
            if recent.count > 3 { recent.removeFirst() }
        }
        return String(result)
    }

    private static func small(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        scalar == "W" ? "w" : scalar
    }
}
