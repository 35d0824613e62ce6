import Engine

/// Reads notes from a text in which a flip chart or a wall was typed up: one note a line.
///
/// A line `# Jutupulga ring` says that what follows belongs to that step, or, where it names a kind of note (`# Ideed`), is of that kind.
/// Bullets and numbers before a line are left out.
public enum NoteText {
    /// - Parameter isKind: whether a heading names a kind of note rather than a step.
    public static func read(_ bytes: [UInt8], isKind: (String) -> Bool) throws(TableProblem) -> [WrittenNote] {
        guard bytes.count <= Roster.largest else { throw TableProblem(line: 1, .tooLarge(bytes: Roster.largest)) }
        var notes: [WrittenNote] = []
        var kind: String?
        var step: String?
        let lines = try TableText.decode(bytes).split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        for (index, line) in lines.enumerated() {
            let text = String(line).trimmed
            if text.hasPrefix("#") {
                let heading = String(text.drop { $0 == "#" }).trimmed
                if isKind(heading) { kind = heading } else { (step, kind) = (heading, nil) }
                continue
            }
            let words = withoutBullet(text)
            guard !words.isEmpty else { continue }
            var note = WrittenNote(line: index + 1, text: words)
            note.kind = kind
            note.step = step
            notes.append(note)
        }
        guard !notes.isEmpty else { throw TableProblem(line: 1, .empty) }
        return notes
    }

    /// `- `, `* `, `• ` and `12. ` and `12) ` are how people begin the lines of a list.
    private static func withoutBullet(_ line: String) -> String {
        let word = line.prefix { !$0.isWhitespace }
        guard word.count < line.count else { return isBullet(word) ? "" : line }
        return isBullet(word) ? String(line.dropFirst(word.count)).trimmed : line
    }

    private static func isBullet(_ word: Substring) -> Bool {
        if ["-", "*", "•", "–", "—"].contains(String(word)) { return true }
        guard let last = word.last, last == "." || last == ")" else { return false }
        let number = word.dropLast()
        return !number.isEmpty && number.allSatisfy { $0.isASCII && $0.isNumber }
    }
}
