import Engine
import Terminal
import Text
import Words

/// A list of notes from which one is chosen, or several are marked; digits go straight to one of the first nine.
struct NotePicker: Sendable {
    enum Purpose: Equatable, Sendable {
        /// The note whose text is written anew.
        case text
        /// The stall at which something was left.
        case stall
        /// Which notes the new version of a text answers.
        case answers(DraftCommand.Revision)
    }

    let purpose: Purpose
    /// Those that fit what was typed.
    private(set) var notes: [NoteID]
    private let all: [NoteID]
    private(set) var typed = ""
    /// The number of a stall, as far as it was typed.
    private var number: Int?
    var selected = 0
    var marked: [NoteID] = []

    init(_ purpose: Purpose, _ notes: [NoteID]) {
        self.purpose = purpose
        self.notes = notes
        all = notes
    }

    var choice: NoteID? { notes.indices.contains(selected) ? notes[selected] : nil }

    private var marksSeveral: Bool {
        switch purpose {
        case .text, .stall: false
        case .answers: true
        }
    }

    /// Returns whether the key was meant for the list.
    mutating func handle(_ key: Key) -> Bool {
        switch key {
        case .up: selected = max(0, selected - 1)
        case .down: selected = min(max(0, notes.count - 1), selected + 1)
        case .character(" ") where marksSeveral: toggle()
        case .character(let letter):
            guard let digit = letter.wholeNumberValue, letter.isASCII else { return false }
            return purpose == .stall ? take(stallDigit: digit) : take(place: digit)
        default: return false
        }
        number = nil
        return true
    }

    private mutating func take(place digit: Int) -> Bool {
        guard notes.indices.contains(digit - 1) else { return false }
        selected = digit - 1
        if marksSeveral { toggle() }
        return true
    }

    /// A stall is called by the number that stands on it, which may have two digits.
    private mutating func take(stallDigit digit: Int) -> Bool {
        let wanted = [(number ?? 0) * 10 + digit, digit].first { all.indices.contains($0 - 1) }
        guard let wanted else { return false }
        number = wanted
        typed = ""
        notes = all
        selected = wanted - 1
        return true
    }

    /// Whether a stall was called by a number with which no longer one begins.
    var isNumberWhole: Bool { number.map { $0 * 10 > all.count } ?? false }

    /// Letters leave only the notes with these words; returns whether the key was meant for that.
    mutating func filter(_ key: Key, words: (NoteID) -> String) -> Bool {
        guard !marksSeveral else { return false }
        switch key {
        case .character(let letter) where !letter.isASCII || !letter.isNumber: typed.append(letter)
        case .backspace where !typed.isEmpty: typed.removeLast()
        default: return false
        }
        number = nil
        let chosen = choice
        let wanted = folded(typed).trimmed
        notes = wanted.isEmpty ? all : all.filter { folded(words($0)).contains(wanted) }
        selected = chosen.flatMap(notes.firstIndex) ?? 0
        return true
    }

    private mutating func toggle() {
        guard let choice else { return }
        if marked.contains(choice) { marked.removeAll { $0 == choice } } else { marked.append(choice) }
    }

    func help(_ language: Language) -> String {
        switch purpose {
        case .text, .stall: DraftWords(language).filterHelp
        case .answers: DraftWords(language).answersHelp
        }
    }

    private func question(_ context: ScreenContext) -> String {
        let language = context.language
        return switch purpose {
        case .text: DraftWords(language).whichText
        case .stall: context.marketWords.whichStall
        case .answers: DraftWords(language).whichConcerns
        }
    }

    // MARK: Drawing

    private static let mostRows = 12

    /// Upwards from the last row of `region`, the question in the last one.
    func draw(_ context: ScreenContext, into grid: inout Grid, at region: Region) {
        let rows = min(NotePicker.mostRows, max(1, min(notes.count, region.rows - 2)))
        let list = region.droppingBottom(1).bottom(rows + 1)
        grid.fill(list)
        grid.horizontalLine(row: list.row, column: list.column, width: list.columns)
        let body = list.droppingTop(1)
        for (row, index) in ListPosition(selected: selected).window(count: notes.count, rows: body.rows).enumerated() {
            let line = body.droppingTop(row).top(1)
            let isChosen = index == selected
            if isChosen { grid.fill(line, role: .selected) }
            let mark = marksSeveral ? (marked.contains(notes[index]) ? "[x] " : "[ ] ") : ""
            let text = purpose == .stall ? context.title(ofIdea: notes[index]) : context.state.notes[notes[index]]?.text ?? ""
            let number = 1 + (purpose == .stall ? all.firstIndex(of: notes[index]) ?? index : index)
            let row = (isChosen ? "> " : "  ") + mark + "\(number). " + text
            grid.put([Line(row, isChosen ? .selected : .plain)], in: line)
        }
        let question = region.bottom(1)
        grid.fill(question, role: .input)
        let asked = self.question(context) + (typed.isEmpty ? "" : " " + typed)
        grid.put(cut(visibleSafe(asked), to: question.columns), in: question, role: .title)
    }
}
