import Engine
import Terminal
import Text
import Words

/// The look through everything that was captured: which kinds are shown, and which note is chosen.
struct HarvestView: Equatable, Sendable {
    /// Nil for all kinds.
    var kind: NoteKind?
    /// What was done to a note may move it: the choice goes with it.
    var followed: NoteID?
}

/// Everything that was captured, by item, step and kind.
enum HarvestPanel {
    /// The notes of one step of an item.
    struct Section {
        var title: String
        var notes: [Note]
    }

    static func sections(_ context: ScreenContext, _ kind: NoteKind?) -> [Section] {
        let state = context.state
        let notes = context.notes.filter { kind == nil || $0.kind == kind }
        var early: [Note] = []
        var filed: [[Place: [Note]]] = Array(repeating: [:], count: state.agenda.count)
        for note in notes {
            if let place = state.filedPlace(of: note), filed.indices.contains(place.item) {
                filed[place.item][place.place, default: []].append(note)
            } else {
                early.append(note)
            }
        }
        var sections: [Section] = []
        if !early.isEmpty { sections.append(Section(title: ReportWords(context.language).beforeStart, notes: byKind(early))) }
        for (index, own) in filed.enumerated() {
            let item = state.agenda.count > 1 ? state.agenda[index].method.name(context.language) + " · " : ""
            for place in state.inOrder(Array(own.keys), item: index) {
                let title = item + state.title(of: place, item: index, context.language)
                sections.append(Section(title: title, notes: byKind(own[place] ?? [])))
            }
        }
        return sections
    }

    /// In the order in which they stand in the list.
    static func notes(_ context: ScreenContext, _ kind: NoteKind?) -> [Note] {
        sections(context, kind).flatMap(\.notes)
    }

    /// The kind after this one among those that there are; nil after the last.
    static func kind(after kind: NoteKind?, _ context: ScreenContext) -> NoteKind? {
        let there = Set(context.notes.map(\.kind))
        let kinds = NoteKind.allCases.filter(there.contains)
        guard let kind else { return kinds.first }
        return kinds.firstIndex(of: kind).flatMap { $0 + 1 < kinds.count ? kinds[$0 + 1] : nil }
    }

    private static func byKind(_ notes: [Note]) -> [Note] {
        NoteKind.allCases.flatMap { kind in notes.filter { $0.kind == kind } }
    }

    // MARK: Drawing

    private enum Row {
        case heading(String)
        case note(Note)
    }

    /// What a list puts before its lines.
    private static let markColumns = 2

    static func draw(_ context: ScreenContext, _ position: ListPosition, _ view: HarvestView, into grid: inout Grid, at region: Region) {
        let rows = sections(context, view.kind).flatMap { [Row.heading($0.title)] + $0.notes.map(Row.note) }
        let chosen = rows.indices.filter { if case .note = rows[$0] { true } else { false } }
        var shown = position
        shown.selected = chosen.indices.contains(position.selected) ? chosen[position.selected] : 0
        let words = PreviewWords(context.language)
        let title = PromptWord.plain(words.title(view.kind))
        PanelFrame.draw(title, context, count: rows.count, position: shown, selects: !chosen.isEmpty, into: &grid, at: region) {
            index, columns in
            switch rows[index] {
            case .heading(let text): return Line(text, .title)
            case .note(let note):
                let number = "\(note.id) "
                let readers = note.readers.name(context.language)
                let room = columns - markColumns - width(number) - width(readers) - 1
                let line = NotesPane.lines(note, context, width: max(1, room), most: 1).first ?? .empty
                return Line(number + line.text, line.role, right: readers)
            }
        }
        guard rows.isEmpty else { return }
        grid.put([Line(HarvestWords(context.language).nothing, .quiet)], in: region.insideBorder.inset(columns: 1))
    }
}

/// An edition of the report as it will be, scrolled.
enum PreviewPanel {
    static func draw(_ preview: EditionPreview, _ context: ScreenContext, _ position: ListPosition, into grid: inout Grid, at region: Region) {
        let lines = lines(preview, width: region.columns - margins)
        let title = PromptWord.plain(PreviewWords(context.language).previewTitle(preview.readers))
        PanelFrame.draw(title, context, count: lines.count, position: position, selects: false, into: &grid, at: region) { index, _ in
            lines[index]
        }
    }

    /// The border and a cell beside it, on both sides.
    private static let margins = 4

    static func lines(_ preview: EditionPreview, width: Int) -> [Line] {
        preview.lines.flatMap { line -> [Line] in
            // Wrapping would pull the columns of a table together.
            guard Text.width(line.text) > width else { return [Line(line.text, line.role)] }
            var rows = Line.wrapped(line.text, line.role, width: max(1, width - line.indent))
            for index in rows.indices.dropFirst() { rows[index].text = String(repeating: " ", count: line.indent) + rows[index].text }
            return rows
        }
    }
}
