import Engine
import Terminal
import Text

/// Choosing the group of a note by some letters of its name; a name that no group has makes a new one.
struct GroupPicker: Sendable {
    let note: NoteID
    private(set) var field = TextField()
    private(set) var selected = 0
    private(set) var matches: [String]
    private let names: [String]

    init(_ note: NoteID, _ context: ScreenContext) {
        self.note = note
        names = context.state.groupedItem.map { context.state.groups(ofItem: $0).map(\.name) } ?? []
        matches = names
    }

    /// The chosen group, or else the typed name; nil where there is neither.
    var choice: String? { matches.indices.contains(selected) ? matches[selected] : typed }

    /// The name as it was typed.
    var typed: String? {
        let name = field.text.trimmed
        return name.isEmpty ? nil : name
    }

    /// Returns whether the key was meant for the picker.
    mutating func handle(_ key: Key) -> Bool {
        switch key {
        case .up: selected = max(0, selected - 1)
        case .down: selected = max(0, min(selected + 1, matches.count - 1))
        default:
            guard field.handle(key) else { return false }
            let letters = folded(field.text.trimmed)
            matches = names.filter { letters.isEmpty || folded($0).contains(letters) }
            selected = 0
        }
        return true
    }
}
