import Engine
import Terminal
import Text
import Words

/// The text in versions that a step is about, and the concerns, those that a version answers marked.
enum DraftPane {
    static func lines(_ context: ScreenContext, width: Int, most: Int) -> [Line] {
        switch context.state.draftSubject {
        case .item: text(of: nil, context, width: width, most: most)
        case .note(let id): text(of: id, context, width: width, most: most)
        case .oneOf(let ids): texts(ids, context, most: most)
        case .none: []
        }
    }

    private static func text(of subject: NoteID?, _ context: ScreenContext, width: Int, most: Int) -> [Line] {
        let words = DraftWords(context.language)
        let versions = context.versions(of: subject)
        let concerns = context.concerns
        guard let newest = versions.last, let note = context.state.notes[newest.note] else {
            return [Line(words.noText, .quiet)] + self.concerns(concerns, context, width: width, most: most - 1)
        }
        // The number counts every version, also one that this console does not show.
        let all = context.state.versions(of: subject, item: context.state.item)
        let number = 1 + (all.firstIndex { $0.note == newest.note } ?? 0)
        var lines = [Line(words.versionOf(number, all.count).capitalizedFirst, .title, right: mark(note, context))]
        let room = max(1, concerns.isEmpty ? most - 1 : max(most - 2 - concerns.count, most / 2))
        lines += Line.wrapped(note.text, .strong, width: width, most: room)
        return lines + self.concerns(concerns, context, width: width, most: most - lines.count)
    }

    private static func mark(_ note: Note, _ context: ScreenContext) -> String {
        note.readers.mark(isProjected: note.isProjected, context.language) ?? ""
    }

    /// `x` stands before what a version answers, open ones first.
    private static func concerns(_ ids: [NoteID], _ context: ScreenContext, width: Int, most: Int) -> [Line] {
        guard !ids.isEmpty, most > 1 else { return [] }
        let words = DraftWords(context.language)
        let state = context.state
        let answers = ids.map { state.answer(to: $0, item: state.item)?.number }
        let met = answers.count { $0 != nil }
        var lines = [Line(words.concerns, .title, right: words.metCount(met, of: ids.count))]
        let room = most - 1
        guard ids.count <= room else {
            // What is open matters most where there is no line for each.
            let open = zip(ids, answers).filter { $1 == nil }.map { "- " + (state.notes[$0.0]?.text ?? "") }
            return lines + Line.wrapped(open.joined(separator: "  "), width: width, most: room)
        }
        for (id, answer) in zip(ids, answers) {
            let text = state.notes[id]?.text ?? ""
            if let answer {
                lines.append(Line("x " + text, .quiet, right: words.met(in: answer)))
            } else {
                lines.append(Line("- " + text, right: words.open, rightRole: .warning))
            }
        }
        return lines
    }

    private static func texts(_ ids: [NoteID], _ context: ScreenContext, most: Int) -> [Line] {
        let words = DraftWords(context.language)
        let shown = ids.count <= most ? ids.count : most - 1
        var lines = ids.prefix(max(0, shown)).enumerated().map { place, id in
            let versions = context.versions(of: id)
            let text = versions.last.flatMap { context.state.notes[$0.note]?.text } ?? ""
            return Line("\(place + 1). " + text, right: words.version(versions.count), rightRole: versions.count > 1 ? .good : .quiet)
        }
        if shown < ids.count { lines.append(Line("   " + ScreenWord.more(ids.count - max(0, shown)).words(context.language), .quiet)) }
        return lines
    }
}
