import Engine
import Terminal
import Text
import Words

/// Where a remark belongs, chosen with one key: the hats by their initials, or the kinds where a method has no hats.
struct FilingPrompt: Sendable {
    /// What is filed.
    enum Subject: Sendable {
        /// The note that is being typed.
        case entry(NoteEntry)
        case note(NoteID)
    }

    struct Choice: Equatable, Sendable {
        var key: Character
        var label: String
        var kind: NoteKind
    }

    let subject: Subject
    let choices: [Choice]

    init(_ subject: Subject, _ context: ScreenContext) {
        self.subject = subject
        let language = context.language
        let filings = context.state.filings
        choices = FilingPrompt.choices(
            filings.isEmpty
                ? context.state.noteKinds.map { ($0.name(language), $0) }
                : filings.map { ($0.color?.name(language) ?? $0.part.title(language), $0.kind) })
    }

    /// Each gets its first letter, else its last one, else any that is free.
    static func choices(_ labels: [(String, NoteKind)]) -> [Choice] {
        var taken: Set<Character> = []
        return labels.compactMap { label, kind in
            let letters = Array(label.lowercased()).filter(\.isLetter)
            let wanted = [letters.first, letters.last].compactMap { $0 } + letters
            guard let key = wanted.first(where: { !taken.contains($0) }) else { return nil }
            taken.insert(key)
            return Choice(key: key, label: label, kind: kind)
        }
    }

    /// `s sinine  v valge  …`
    var shown: String { choices.map { "\($0.key) \($0.label)" }.joined(separator: "  ") }

    func kind(for key: Key) -> NoteKind? {
        guard case .character(let character) = key else { return nil }
        return choices.first { $0.key == Character(character.lowercased()) }?.kind
    }
}
