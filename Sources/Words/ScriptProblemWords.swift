import Engine

extension ScriptProblem {
    /// What is wrong, and what to do about it, in a sentence each. Pieces of the script are in it as they stand there, so
    /// whoever shows the words makes them safe first.
    public func words(_ language: Language) -> (what: String, remedy: String) {
        switch language {
        case .en: ScriptProblemEnglish.words(kind)
        case .et: ScriptProblemEstonian.words(kind)
        }
    }
}

/// What the sentences of every language share.
enum ScriptWording {
    static func listed(_ names: [String]) -> String { names.joined(separator: ", ") }

    /// Enough of a text to recognise it.
    static func short(_ text: String) -> String {
        let most = 40
        let line = text.prefix { !$0.isNewline }
        return line.count <= most && line.count == text.count ? text : line.prefix(most) + "…"
    }

    static func hexadecimal(_ number: UInt32) -> String {
        let digits = String(number, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }

    /// Units that both languages share.
    static func length(_ span: Span) -> String {
        let seconds = span.milliseconds / Span.second.milliseconds
        if seconds < 60 { return "\(seconds) s" }
        if seconds % 60 == 0, seconds < 3_600 { return "\(seconds / 60) min" }
        if seconds < 3_600 { return "\(seconds / 60) min \(seconds % 60) s" }
        return seconds % 3_600 < 60 ? "\(seconds / 3_600) h" : "\(seconds / 3_600) h \(seconds % 3_600 / 60) min"
    }
}
