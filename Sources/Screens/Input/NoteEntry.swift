import Engine
import Terminal
import Text
import Words

/// A note being typed: its words, and what was chosen about it with keys or written behind them.
struct NoteEntry: Sendable {
    var field: TextField
    /// Nil follows the step.
    var kind: NoteKind?
    private(set) var readers: Readers?
    /// The note of which it speaks: the idea at whose stall it was left, the risk that an idea answers.
    var about: NoteID?
    /// What the line began with and nobody typed; it is not kept when the line is left.
    private(set) var offered = ""

    /// The words of a decision begin as those of the text that was decided on, until it is written down.
    init(_ text: String = "", in state: State) {
        self.init(text)
        guard text.isEmpty, state.decidedHere?.isEmpty == true, let decided = state.text(of: nil, item: state.item),
            !decided.contains(where: \.isNewline)
        else { return }
        field = TextField(decided)
        offered = decided
    }
    /// The line stays open for the next one, and before a colon stands a person.
    private(set) var isItem = false

    init(_ text: String = "", kind: NoteKind? = nil) {
        field = TextField(text)
        self.kind = kind
    }

    /// One of the items that the step gathers.
    init(item text: String, in state: State) {
        self.init(text, in: state)
        isItem = true
    }

    /// Something left at a stall; a line that was not finished goes on.
    init(_ kind: NoteKind, at stall: NoteID, _ text: String = "") {
        self.init(text)
        self.kind = kind
        about = stall
    }

    func kind(in state: State) -> NoteKind { kind ?? state.kind(about: about) }
    func readers(in state: State) -> Readers { readers ?? state.capture(ofKind: kind(in: state)).readers }

    mutating func changeKind(in state: State) { kind = NoteEntry.following(kind(in: state), in: state) }
    mutating func changeReaders(in state: State) { readers = NoteEntry.following(readers(in: state), among: Readers.allCases) }

    /// The kind after this one among those that make sense now.
    static func following(_ kind: NoteKind, in state: State) -> NoteKind { following(kind, among: state.noteKinds) }

    /// The one after this one, and the first after the last.
    static func following<Value: Equatable>(_ value: Value, among all: [Value]) -> Value {
        guard let place = all.firstIndex(of: value) else { return all.first ?? value }
        return all[(place + 1) % all.count]
    }

    /// The note, with the options behind its words and `idea:` or a table's number before them taken off and read.
    func draft(
        in state: State, _ language: Language, beforeColon: (String) -> PersonID?, find: (String) throws(Refusal) -> PersonID
    ) throws(Refusal) -> NoteDraft {
        var draft = NoteDraft("", kind: kind, readers: readers, about: about)
        var text = field.text.trimmed
        while let last = NoteOption.last(in: text) {
            switch last.option {
            case .by: draft.by = try find(last.value)
            case .owner: draft.owner = try find(last.value)
            case .due: draft.due = last.value
            case .about:
                guard let id = NoteID(last.value) ?? NoteID("n" + last.value) else { throw .unknownNote(last.value) }
                draft.about = id
            case .table:
                guard let number = Int(last.value), number > 0 else { throw .badNumber(last.value) }
                draft.table = number
            case .private: draft.readers = .me
            }
            text = last.before
        }
        if isItem {
            let unnamed = named(text, &draft, in: state, beforeColon)
            // One line from each table begins with its number.
            text = unnamed == text ? tabled(text, &draft, in: state) : unnamed
        } else if let colon = text.firstIndex(of: ":") {
            let prefix = folded(String(text[..<colon]).trimmed)
            let named = NoteKind.allCases.first { kind in
                kind.rawValue == prefix || Language.allCases.contains { folded(kind.name($0)) == prefix }
            }
            if let named {
                draft.kind = named
                text = String(text[text.index(after: colon)...]).trimmed
            } else if kind == .action, draft.owner == nil, let owner = beforeColon(String(text[..<colon]).trimmed) {
                draft.owner = owner
                text = String(text[text.index(after: colon)...]).trimmed
            } else {
                text = tabled(text, &draft, in: state)
            }
        }
        // Who joins is often all that there is to write.
        if draft.kind == .join, draft.by == nil { draft.by = try? find(text) }
        draft.text = text
        return draft
    }

    /// The words without the number of a table before their colon, which goes into the draft.
    private func tabled(_ text: String, _ draft: inout NoteDraft, in state: State) -> String {
        guard draft.table == nil, let colon = text.firstIndex(of: ":"), let number = Int(String(text[..<colon]).trimmed),
            state.standingTables?.tables.contains(where: { $0.number == number }) == true
        else { return text }
        draft.table = number
        return String(text[text.index(after: colon)...]).trimmed
    }

    /// The words without the person before their colon, who goes into the draft; where nobody stands there, the whole.
    private func named(_ text: String, _ draft: inout NoteDraft, in state: State, _ find: (String) -> PersonID?) -> String {
        let takes = ItemColon(kind(in: state), in: state)
        let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map { String($0).trimmed }
        guard takes != .nothing, parts.count == 2, !parts[1].isEmpty, let person = find(parts[0]) else { return text }
        if takes == .whoDoesWhat {
            guard draft.owner == nil else { return text }
            draft.owner = person
        } else {
            guard draft.by == nil else { return text }
            draft.by = person
        }
        return parts[1]
    }

    /// Completes the name behind `--by` or `--owner`, when the cursor stands there.
    mutating func completeName(_ find: (String) -> String?) -> Bool {
        guard let last = NoteOption.last(in: field.text), last.option.takesPerson, let whole = find(last.value) else { return false }
        field = TextField("\(last.before) \(last.option.rawValue) \(whole)")
        return true
    }
}

private let tableOption = "--table"

/// What may stand behind the words of a note, the same as after the verb `note`.
private enum NoteOption: String, CaseIterable {
    case by = "--by"
    case owner = "--owner"
    case due = "--due"
    case about = "--about"
    case table = "--table"
    case `private` = "--private"

    var takesPerson: Bool {
        switch self {
        case .by, .owner: true
        case .due, .about, .table, .private: false
        }
    }

    /// The last option of a line with words before it, and what follows it.
    static func last(in text: String) -> (option: NoteOption, before: String, value: String)? {
        let words = text.split(separator: " ", omittingEmptySubsequences: false)
        guard let place = words.lastIndex(where: { NoteOption(rawValue: String($0)) != nil }), place > 0,
            let option = NoteOption(rawValue: String(words[place]))
        else { return nil }
        let value = words[(place + 1)...].joined(separator: " ").trimmed
        if option == .private, !value.isEmpty { return nil }
        return (option, words[..<place].joined(separator: " ").trimmed, value)
    }
}
