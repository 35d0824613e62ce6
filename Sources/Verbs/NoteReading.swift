import Engine
import Text
import Words

/// Why a note of a file cannot be taken in, and in which line.
public struct WrittenNoteRefusal: Error, Equatable, Sendable {
    public var line: Int
    public var refusal: Refusal
}

extension Verbs {
    /// The notes of a file as the session will keep them, all of them or none; those that it has already are left out.
    ///
    /// A note without a step belongs to the one that went on at its time, and without a time to the current one.
    ///
    /// - Parameter instant: when a time of day was, on the day of the session; nil where it is no time.
    public static func notes(
        _ written: [WrittenNote], state: State, instant: (String) -> Instant?
    ) throws(WrittenNoteRefusal) -> [NoteDraft] {
        var drafts: [NoteDraft] = []
        for note in written {
            do throws(Refusal) {
                let draft = try draft(note, state, instant)
                guard !isKnown(draft, in: state), !drafts.contains(draft) else { continue }
                drafts.append(draft)
            } catch {
                throw WrittenNoteRefusal(line: note.line, refusal: error)
            }
        }
        return drafts
    }

    /// Whether a heading of a text names a kind of note: `Ideed`, `Idee`, `idea`.
    public static func isKind(_ heading: String) -> Bool { kind(headed: heading) != nil }

    private static func draft(_ note: WrittenNote, _ state: State, _ instant: (String) -> Instant?) throws(Refusal) -> NoteDraft {
        var draft = NoteDraft(note.text)
        if let typed = note.kind {
            if let headed = kind(headed: typed) { draft.kind = headed } else { draft.kind = try kind(typed) }
        }
        if let typed = note.by { draft.by = try person(typed, state) }
        if let typed = note.owner { draft.owner = try person(typed, state) }
        if let typed = note.table { draft.table = try number(typed) }
        if let typed = note.readers { draft.readers = try readers(typed) }
        draft.due = note.due
        if let typed = note.time {
            guard let said = instant(typed) else { throw .badTime(typed) }
            draft.said = said
        }
        draft.visit = try visit(note, said: draft.said, state)
        return draft
    }

    private static func kind(headed heading: String) -> NoteKind? {
        let typed = folded(heading)
        return NoteKind.allCases.first { kind in
            Language.allCases.contains { language in
                let words = ReportWords(language)
                return [words.heading(kind, count: 1), words.heading(kind, count: 2), kind.name(language)].contains { folded($0) == typed }
            }
        }
    }

    private static func visit(_ note: WrittenNote, said: Instant?, _ state: State) throws(Refusal) -> Int? {
        guard let typed = note.step else { return said.flatMap { said in state.visits.lastIndex { $0.entered <= said } } }
        let wanted = folded(typed)
        let found = state.visits.indices.filter { index in
            let visit = state.visits[index]
            guard let step = state.step(of: visit) else { return false }
            let titles = Language.allCases.map { state.words(step.title, at: visit.place, item: visit.item, in: $0) }
            return ([step.id, state.key(of: visit.place, item: visit.item)] + titles).contains { folded($0) == wanted }
        }
        // Of several stays the one at that time, else the last.
        if let said, let then = found.last(where: { state.visits[$0].entered <= said }) { return then }
        guard let last = found.last else {
            var known: [String] = []
            for visit in state.visits {
                let key = state.key(of: visit.place, item: visit.item)
                if !known.contains(key) { known.append(key) }
            }
            throw .unknownStep(typed, known: known)
        }
        return last
    }

    private static func isKnown(_ draft: NoteDraft, in state: State) -> Bool {
        state.notes.all.contains { note in
            note.text == draft.text.trimmed && (draft.kind == nil || note.kind == draft.kind)
                && (draft.visit == nil || note.visit == draft.visit)
        }
    }
}
