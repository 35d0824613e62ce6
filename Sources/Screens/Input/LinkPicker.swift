import Engine
import Terminal
import Text
import Words

/// What the chosen note is for.
enum LinkPurpose: Sendable {
    /// The note that is being typed speaks of it.
    case aboutEntry(NoteEntry)
    /// That note speaks of it.
    case about(NoteID)
    /// That note contradicts it.
    case dispute(NoteID)
    /// That note goes into it.
    case merge(NoteID)
    /// That note hangs under it.
    case under(NoteID)

    func question(_ language: Language) -> String {
        switch self {
        case .aboutEntry, .about: PromptWord.aboutWhich.words(language)
        case .dispute: PromptWord.contradictsWhich.words(language)
        case .merge: PromptWord.mergeWhich.words(language)
        case .under: ArrangeWords(language).underWhich
        }
    }

    /// The note that asks; it cannot be chosen itself.
    fileprivate var asking: NoteID? {
        switch self {
        case .aboutEntry: nil
        case .about(let id), .dispute(let id), .merge(let id), .under(let id): id
        }
    }
}

/// Choosing a note by some letters of its words: the likely ones first, then the newest.
struct LinkPicker: Sendable {
    let purpose: LinkPurpose
    private(set) var field = TextField()
    private(set) var selected = 0
    private(set) var matches: [NoteID]
    private let all: [(id: NoteID, text: String)]

    init(_ purpose: LinkPurpose, _ context: ScreenContext) {
        self.purpose = purpose
        let asking = purpose.asking.flatMap { context.state.notes[$0] }
        let likely: NoteKind =
            switch purpose {
            case .aboutEntry, .about: .risk
            case .dispute, .merge, .under: asking?.kind ?? .fact
            }
        let notes = Array(LinkPicker.candidates(purpose, context).filter { $0.id != asking?.id }.reversed())
        all = (notes.filter { $0.kind == likely } + notes.filter { $0.kind != likely }).map { ($0.id, folded($0.text)) }
        matches = all.map(\.id)
    }

    /// Under a note hangs only what is put in order with it, and never a note under itself.
    private static func candidates(_ purpose: LinkPurpose, _ context: ScreenContext) -> [Note] {
        guard case .under(let id) = purpose, let item = context.state.arrangedItem else { return context.notes }
        let state = context.state
        return state.arrangeable(ofItem: item).filter { !state.progress[item].arrangement.makesCircle(id, under: $0) }
            .compactMap { state.notes[$0] }
    }

    var choice: NoteID? { matches.indices.contains(selected) ? matches[selected] : nil }

    /// Returns whether the key was meant for the picker.
    mutating func handle(_ key: Key) -> Bool {
        switch key {
        case .up: selected = max(0, selected - 1)
        case .down: selected = max(0, min(selected + 1, matches.count - 1))
        default:
            guard field.handle(key) else { return false }
            let typed = folded(field.text.trimmed)
            matches = all.filter { typed.isEmpty || $0.text.contains(typed) }.map(\.id)
            selected = 0
        }
        return true
    }
}
