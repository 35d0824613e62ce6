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
        let who =
            note.by.map { " (\(context.state.name(of: $0, context.language)))" } ?? note.role.map {
                " (\(RoleName.shown($0, context.language)))"
            } ?? ""
        return Line.wrapped(text + who, note.readers == .me ? .privateMark : .plain, width: width, most: most)
    }

    /// A private note carries a word, not only a colour.
    private static func mark(_ note: Note, _ context: ScreenContext) -> String {
        note.readers.mark(isProjected: note.isProjected, context.language).map { "[\($0)] " } ?? ""
    }
}
