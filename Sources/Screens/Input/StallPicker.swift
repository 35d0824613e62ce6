import Engine
import Terminal
import Text
import Words

/// What was left at a stall: one digit chooses, and the writing line opens.
struct StallPicker: Equatable, Sendable {
    static let kinds: [NoteKind] = [.like, .question, .offer, .join]

    /// The idea of the stall.
    let stall: NoteID
    var selected = 0

    /// What the step gathers stands first under the finger.
    init(_ stall: NoteID, in state: State) {
        self.stall = stall
        selected = state.currentStep.flatMap { StallPicker.kinds.firstIndex(of: $0.capture.kind) } ?? 0
    }

    var kind: NoteKind { StallPicker.kinds[selected] }

    /// Upwards from the last row of `region`, the question in the last one.
    func draw(_ context: ScreenContext, into grid: inout Grid, at region: Region) {
        let list = region.droppingBottom(1).bottom(StallPicker.kinds.count + 1)
        grid.fill(list)
        grid.horizontalLine(row: list.row, column: list.column, width: list.columns)
        for (index, kind) in StallPicker.kinds.enumerated() {
            let line = list.droppingTop(1 + index).top(1)
            let isChosen = index == selected
            if isChosen { grid.fill(line, role: .selected) }
            let count = context.notes.count { $0.kind == kind && $0.about == stall }
            let text = "\(isChosen ? "> " : "  ")\(index + 1). \(kind.name(context.language))"
            grid.put([Line(text, isChosen ? .selected : .plain, right: count > 0 ? "\(count)" : "")], in: line)
        }
        let question = region.bottom(1)
        grid.fill(question, role: .input)
        let title = context.title(ofIdea: stall)
        grid.put(cut(visibleSafe(context.marketWords.whichKind(title)), to: question.columns), in: question, role: .title)
    }
}

extension ScreenContext {
    /// The few words by which an idea is known: those under which it came, whatever its later versions begin with.
    func title(ofIdea id: NoteID) -> String {
        let first = versions(of: id).first?.note ?? id
        return IdeaTitle.of(state.notes[first]?.text ?? "")
    }
}

extension Console {
    mutating func beginStallNote(_ context: ScreenContext) {
        let ideas = context.state.stalls(ofItem: context.state.item).map(\.idea)
        prompt = .notes(NotePicker(.stall, ideas))
    }

    mutating func inStall(_ picker: StallPicker, _ key: Key, _ context: ScreenContext) -> [Effect] {
        var picker = picker
        switch key {
        case .escape:
            beginStallNote(context)
            return []
        case .up: picker.selected = max(0, picker.selected - 1)
        case .down: picker.selected = min(StallPicker.kinds.count - 1, picker.selected + 1)
        case .enter:
            prompt = .note(NoteEntry(picker.kind, at: picker.stall, draft))
            return []
        case .character(let letter):
            if let number = letter.wholeNumberValue, letter.isASCII {
                guard StallPicker.kinds.indices.contains(number - 1) else { return [] }
                picker.selected = number - 1
                prompt = .note(NoteEntry(picker.kind, at: picker.stall, draft))
            } else {
                // Who types the words at once loses none of them.
                draft += (draft.isEmpty ? "" : " ") + String(letter)
                prompt = .note(NoteEntry(picker.kind, at: picker.stall, draft))
            }
            return []
        default: return []
        }
        prompt = .stall(picker)
        return []
    }
}
