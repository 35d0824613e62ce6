import Engine
import Text

/// Small things of setting type on a page.
enum HTMLText {
    private static let noBreakSpace = "\u{A0}"

    /// A title in one line.
    static func line(_ text: String) -> String {
        text.split(whereSeparator: \.isNewline).joined(separator: " ").trimmed
    }

    /// `23. november` and `23 November` stay on one line.
    static func unbroken(_ text: String) -> String {
        var words = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        for index in words.indices.dropLast().reversed() where isCount(words[index]) && words[index + 1].first?.isLetter == true {
            words[index] += noBreakSpace + words.remove(at: index + 1)
        }
        return words.joined(separator: " ")
    }

    /// `23` and `23.`
    private static func isCount(_ word: String) -> Bool {
        word.first?.isNumber == true && word.dropLast(word.hasSuffix(".") ? 1 : 0).allSatisfy(\.isNumber)
    }

    /// `1 h 46 min` and `9:00` as one word.
    static func together(_ text: String) -> String {
        text.split(separator: " ").joined(separator: noBreakSpace)
    }

    /// Whether it is a count, a time or a length of time, which stand under one another by their ends.
    static func isNumber(_ text: String) -> Bool {
        let longest = 12
        guard let first = text.first, text.count <= longest else { return false }
        return first.isNumber || first == "−" || first == "–"
    }

    /// The inside of a string of CSS (CSS Syntax 3, 4.3.7), which is also harmless within HTML's `style`: all but letters and digits of
    /// ASCII are written as numbers.
    static func cssString(_ text: String) -> String {
        let longest = 70
        return cut(visibleSafe(text), to: longest).unicodeScalars.map { scalar in
            switch scalar {
            case "a"..."z", "A"..."Z", "0"..."9": String(scalar)
            default: "\\" + String(scalar.value, radix: 16) + " "
            }
        }.joined()
    }
}
