import Engine
import Terminal
import Words

/// How a new version of a text is written at the console: whose text, its words, and what the change answers.
extension Console {
    /// A longer text, or one of several lines, opens in the person's own editor.
    private static let longestLine = 200

    mutating func beginVersion(_ context: ScreenContext) -> [Effect] {
        switch context.state.draftSubject {
        case .item: return beginVersion(of: nil, context)
        case .note(let id): return beginVersion(of: id, context)
        case .oneOf(let ids) where ids.isEmpty: refused(.nameTheText([]), context)
        case .oneOf(let ids): prompt = .notes(NotePicker(.text, ids))
        case .none: refused(.noDraftHere, context)
        }
        return []
    }

    private mutating func beginVersion(of subject: NoteID?, _ context: ScreenContext) -> [Effect] {
        let newest = context.versions(of: subject).last
        let text = newest.flatMap { context.state.notes[$0.note]?.text } ?? ""
        let revision = DraftCommand.Revision(text, of: subject, base: newest?.note)
        guard text.count <= Console.longestLine, !text.contains(where: \.isNewline) else { return [.editVersion(revision)] }
        prompt = .ask(.version(revision), TextField(text))
        return []
    }

    /// What is being typed goes on in the editor.
    mutating func editOutside(_ question: Question, _ field: TextField) -> [Effect] {
        guard case .version(var revision) = question else { return [] }
        revision.text = field.text
        prompt = nil
        return [.editVersion(revision)]
    }

    /// What came back from the editor; nil when it was left without saving.
    public mutating func edited(_ text: String?, version revision: DraftCommand.Revision, _ context: ScreenContext) -> [Effect] {
        guard let text else { return [] }
        return written(revision, text.trimmed, context)
    }

    /// The words stand; where there are concerns, it is asked which of them the change answers.
    mutating func written(_ revision: DraftCommand.Revision, _ text: String, _ context: ScreenContext) -> [Effect] {
        guard !text.isEmpty else { return [] }
        var revision = revision
        revision.text = text
        let concerns = context.concerns
        // The first version answers nothing yet.
        guard revision.base != nil, !concerns.isEmpty else { return [.command(.draft(.write(revision)), Meant())] }
        prompt = .notes(NotePicker(.answers(revision), concerns))
        return []
    }

    mutating func inNotes(_ picker: NotePicker, _ key: Key, _ context: ScreenContext) -> [Effect] {
        var picker = picker
        switch key {
        case .escape:
            prompt = nil
            if case .answers(let revision) = picker.purpose { prompt = .ask(.version(revision), TextField(revision.text)) }
        case .enter:
            guard picker.choice != nil || picker.typed.isEmpty else { return [] }
            prompt = nil
            said = nil
            switch picker.purpose {
            case .text: return picker.choice.map { beginVersion(of: $0, context) } ?? []
            case .stall: prompt = picker.choice.map { .stall(StallPicker($0, in: context.state)) }
            case .answers(var revision):
                submitted = .ask(.version(revision), TextField(revision.text))
                revision.answers = picker.marked
                return [.command(.draft(.write(revision)), Meant())]
            }
        default:
            let notes = context.state.notes
            let isNumber = picker.handle(key)
            guard isNumber || picker.filter(key, words: { notes[$0]?.text ?? "" }) else { return [] }
            prompt = .notes(picker)
            // The number on a stall is enough, once no longer one begins with it.
            if isNumber, picker.purpose == .stall, case .character = key, picker.isNumberWhole {
                prompt = picker.choice.map { .stall(StallPicker($0, in: context.state)) }
            }
        }
        return []
    }
}

extension ScreenContext {
    /// The versions that this console shows.
    func versions(of subject: NoteID?) -> [DraftVersion] {
        state.versions(of: subject, item: state.item).filter { mayShow($0.note) }
    }

    /// The concerns that this console shows, open ones first.
    var concerns: [NoteID] {
        let all = state.concerns(ofItem: state.item).filter(mayShow)
        let open = all.filter { state.answer(to: $0, item: state.item) == nil }
        return open + all.filter { !open.contains($0) }
    }

    private func mayShow(_ id: NoteID) -> Bool {
        guard let note = state.notes[id] else { return false }
        return !isScribe || note.readers > .me
    }
}

extension PromptPane {
    static func label(_ revision: DraftCommand.Revision, _ context: ScreenContext) -> String {
        let words = DraftWords(context.language)
        guard let subject = revision.of, let note = context.state.notes[subject] else { return words.newText }
        return words.newTextOf(note.text)
    }
}
