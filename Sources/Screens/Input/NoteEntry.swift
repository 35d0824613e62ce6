import Engine
import Terminal
import Text
import Words

/// A note being typed: its words, and what was chosen about it with Tab or written behind them.
struct NoteEntry: Sendable {
    var field: TextField
    /// Nil follows the step.
    private(set) var kind: NoteKind?
    private(set) var readers: Readers?
    /// The idea at whose stall it was left.
    private(set) var stall: NoteID?

    init(_ text: String = "") {
        field = TextField(text)
    }

    /// Something left at a stall.
    init(_ kind: NoteKind, at stall: NoteID) {
        self.init()
        self.kind = kind
        self.stall = stall
    }

    func kind(in state: State) -> NoteKind { kind ?? state.currentStep?.capture.kind ?? .note }
    func readers(in state: State) -> Readers { readers ?? state.currentStep?.capture.readers ?? .me }

    mutating func changeKind(in state: State) { kind = NoteEntry.following(kind(in: state)) }
    mutating func changeReaders(in state: State) { readers = NoteEntry.following(readers(in: state)) }

    /// The case after this one, and the first after the last.
    static func following<Value: CaseIterable & Equatable>(_ value: Value) -> Value {
        let all = Array(Value.allCases)
        let place = all.firstIndex(of: value) ?? 0
        return all[(place + 1) % all.count]
    }

    /// The note, with `--by NAME`, `--table N` and `--private` behind its words and `idea:` or a table's number before them taken off and read.
    func draft(in state: State, _ language: Language, find: (String) throws(Refusal) -> PersonID) throws(Refusal) -> NoteDraft {
        var text = field.text.trimmed
        var draft = NoteDraft("", kind: kind, readers: readers, about: stall)
        if let (words, table) = try NoteEntry.table(in: text) {
            draft.table = table
            text = words
        }
        if let (words, name) = NoteEntry.option(byOption, in: text) {
            draft.by = try find(name)
            text = words
        }
        if let (words, rest) = NoteEntry.option(privateOption, in: text), rest.isEmpty {
            draft.readers = .me
            text = words
        }
        if let colon = text.firstIndex(of: ":") {
            let prefix = folded(String(text[..<colon]).trimmed)
            let named = NoteKind.allCases.first { kind in
                kind.rawValue == prefix || Language.allCases.contains { folded(kind.name($0)) == prefix }
            }
            if let named {
                draft.kind = named
                text = String(text[text.index(after: colon)...]).trimmed
            } else if draft.table == nil, let number = Int(prefix), state.standingTables?.tables.contains(where: { $0.number == number }) == true {
                draft.table = number
                text = String(text[text.index(after: colon)...]).trimmed
            }
        }
        // Who joins is often all that there is to write.
        if draft.kind == .join, draft.by == nil { draft.by = try? find(text) }
        draft.text = text
        return draft
    }

    /// Completes the name behind `--by`, when the cursor stands there.
    mutating func completeName(_ find: (String) -> String?) -> Bool {
        guard let (words, name) = NoteEntry.option(byOption, in: field.text), let whole = find(name) else { return false }
        field = TextField("\(words) \(byOption) \(whole)")
        return true
    }

    /// The text without ` --table N`, and that number.
    private static func table(in text: String) throws(Refusal) -> (words: String, table: Int)? {
        var words = text.split(separator: " ", omittingEmptySubsequences: false)
        guard let place = words.lastIndex(of: Substring(tableOption)), place > 0 else { return nil }
        guard place + 1 < words.count, let number = Int(words[place + 1]), number > 0 else {
            throw .badNumber(place + 1 < words.count ? String(words[place + 1]) : "")
        }
        words.removeSubrange(place...place + 1)
        return (words.joined(separator: " "), number)
    }

    /// The text before the last ` --option` and what follows it.
    private static func option(_ option: String, in text: String) -> (before: String, value: String)? {
        let words = text.split(separator: " ", omittingEmptySubsequences: false)
        guard let place = words.lastIndex(of: Substring(option)), place > 0 else { return nil }
        return (words[..<place].joined(separator: " "), words[(place + 1)...].joined(separator: " ").trimmed)
    }
}

private let byOption = "--by"
private let tableOption = "--table"
private let privateOption = "--private"
