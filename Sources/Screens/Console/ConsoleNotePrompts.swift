import Engine
import Terminal
import Words

/// Keys while a note is filed under a hat, or another note is chosen for it.
extension Console {
    mutating func inFiling(_ filing: FilingPrompt, _ key: Key) -> [Effect] {
        if key == .escape {
            prompt = entry(behind: filing.subject)
            return []
        }
        guard let kind = filing.kind(for: key) else { return [] }
        switch filing.subject {
        case .entry(var entry):
            entry.kind = kind
            prompt = .note(entry)
            return []
        case .note(let id):
            prompt = nil
            return [.command(.note(.setKind(id, kind)), Meant())]
        }
    }

    private func entry(behind subject: FilingPrompt.Subject) -> Prompt? {
        switch subject {
        case .entry(let entry): .note(entry)
        case .note: nil
        }
    }

    mutating func inLinkPicker(_ picker: LinkPicker, _ key: Key, _ context: ScreenContext) -> [Effect] {
        var picker = picker
        switch key {
        case .escape:
            if case .aboutEntry(let entry) = picker.purpose { prompt = .note(entry) } else { prompt = nil }
            return []
        case .enter: return picked(picker, context)
        default:
            if picker.handle(key) { prompt = .link(picker) }
            return []
        }
    }

    /// Who chooses the note that is linked already takes the link away.
    private mutating func picked(_ picker: LinkPicker, _ context: ScreenContext) -> [Effect] {
        guard let chosen = picker.choice else {
            say(.noNoteFits, context, role: .warning)
            return []
        }
        prompt = nil
        let notes = context.state.notes
        switch picker.purpose {
        case .aboutEntry(var entry):
            entry.about = entry.about == chosen ? nil : chosen
            prompt = .note(entry)
            return []
        case .about(let id):
            let isLinked = notes[id]?.about == chosen
            return [.command(.note(.setAbout(id, isLinked ? nil : chosen)), Meant())]
        case .dispute(let id):
            let isDisputed = notes[id]?.disputes.contains(chosen) ?? false
            return [.command(.note(.dispute(id, chosen, !isDisputed)), Meant())]
        case .merge(let id): return merge(id, into: chosen, context)
        case .under(let id): return [.command(.arrange(.under(id, chosen)), Meant())]
        }
    }
}
