import Engine
import Terminal
import Text
import Words

/// Notes as they come, the newest at the bottom; who may read them is said in words.
enum NotesPane {
    static func draw(_ context: ScreenContext, into grid: inout Grid, at region: Region) {
        guard region.rows > 1 else { return }
        let language = context.language
        let all = context.notes
        let room = region.rows - 1
        grid.put([Line(ScreenWord.notesHeading.words(language), .title, right: all.isEmpty ? "" : "\(all.count)")], in: region)
        guard !all.isEmpty else {
            grid.put([Line(ScreenWord.noNotes.words(language), .quiet)], in: region.droppingTop(1))
            return
        }
        let linesOfOne = room >= 12 ? 3 : 1
        var lines: [Line] = []
        for note in all.suffix(room).reversed() {
            let more = NotesPane.lines(note, context, width: region.columns, most: linesOfOne)
            if lines.count + more.count > room { break }
            lines = more + lines
        }
        grid.put(lines, in: region.droppingTop(1))
    }

    static func lines(_ note: Note, _ context: ScreenContext, width: Int, most: Int) -> [Line] {
        let text = "\(mark(note, context))\(note.kind == .note ? "" : note.kind.name(context.language) + ": ")\(note.text)"
        return Line.wrapped(
            text + details(note, context), note.readers == .me ? .privateMark : .plain, width: width, most: most)
    }

    /// Who said it, who does it by when, and how it hangs together with other notes.
    static func details(_ note: Note, _ context: ScreenContext) -> String {
        let state = context.state
        let language = context.language
        let words = ReportWords(language)
        let details =
            [
                note.by.map { state.name(of: $0, language) } ?? note.role.map { RoleName.shown($0, language) },
                note.owner.map { words.owner(state.name(of: $0, language)) }, note.due.map(words.due),
                state.subject(of: note).map { "→ " + cut($0.text, to: longestOther) },
            ].compactMap { $0 } + state.disputed(note).map { "↔ " + cut($0.text, to: longestOther) }
        return details.isEmpty ? "" : " (\(details.joined(separator: ", ")))"
    }

    /// In cells: enough to know which note it is.
    private static let longestOther = 30

    /// A private note carries a word, not only a colour.
    private static func mark(_ note: Note, _ context: ScreenContext) -> String {
        let highlight = note.isHighlighted ? ReportWords.highlightMark + " " : ""
        return highlight + (note.readers.mark(isProjected: note.isProjected, context.language).map { "[\($0)] " } ?? "")
    }
}
