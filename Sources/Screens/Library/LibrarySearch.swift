import Engine
import Terminal
import Text
import Words

/// A place where the words that were looked for occur, as the library shows it.
public struct LibraryHit: Equatable, Sendable {
    public var path: String
    /// The session's.
    public var title: String
    /// Step and kind of the note.
    public var place: String
    public var excerpt: String
    /// Nil for titles and questions.
    public var note: NoteID?

    public init(path: String, title: String, place: String, excerpt: String, note: NoteID?) {
        self.path = path
        self.title = title
        self.place = place
        self.excerpt = excerpt
        self.note = note
    }
}

/// Finding where something was said, in any session.
struct LibrarySearch: Sendable {
    var field = TextField()
    /// What was looked for last, and what was found; nil before the first time.
    var found: (text: String, hits: [LibraryHit])?
    var list = ListPosition()

    /// The chosen hit, while the words on the line are those that were looked for.
    var chosen: LibraryHit? {
        guard let found, found.text == field.text, !found.hits.isEmpty else { return nil }
        return found.hits[min(list.selected, found.hits.count - 1)]
    }
}

extension Library {
    /// What was found for these words, in the order in which it is shown.
    public mutating func found(_ hits: [LibraryHit], for text: String) {
        search?.found = (text, hits)
        search?.list = ListPosition()
    }

    mutating func handleInSearch(_ key: Key, _ context: LibraryContext) -> [LibraryEffect] {
        let count = search?.found?.hits.count ?? 0
        switch key {
        case .escape, .interrupt: search = nil
        case .enter:
            guard let search, !search.field.text.trimmed.isEmpty else { return [] }
            guard let hit = search.chosen else { return [.search(text: search.field.text)] }
            if isRunning(hit.path, context) {
                mode = .runningElsewhere(path: hit.path, note: hit.note)
            } else {
                return [.openConsole(path: hit.path, note: hit.note)]
            }
        case .up: search?.list.move(.up, count: count)
        case .down: search?.list.move(.down, count: count)
        case .pageUp: search?.list.move(.pageUp, count: count)
        case .pageDown: search?.list.move(.pageDown, count: count)
        default: _ = search?.field.handle(key)
        }
        return []
    }

    private func isRunning(_ path: String, _ context: LibraryContext) -> Bool {
        (context.entries + context.archived).contains { $0.path == path && $0.isRunning }
    }

    func drawSearch(_ search: LibrarySearch, _ context: LibraryContext, into grid: inout Grid, at body: Region) {
        let language = context.language
        let rows = body.droppingBottom(Library.detailRows + 1)
        let foot = body.bottom(Library.detailRows + 1)
        grid.horizontalLine(row: foot.row, column: 0, width: grid.columns)
        if let hits = search.found?.hits {
            let window = search.list.window(count: hits.count, rows: rows.rows)
            for (row, index) in window.enumerated() {
                let isSelected = index == search.list.selected
                let place = rows.droppingTop(row).top(1)
                if isSelected { grid.fill(place, role: .selected) }
                let title = cut(hits[index].title, to: Library.titleColumns)
                let role: Role = isSelected ? .selected : .plain
                grid.put(
                    [Line((isSelected ? "> " : "  ") + hits[index].excerpt, role, right: title, rightRole: isSelected ? role : .quiet)],
                    in: place)
            }
            if hits.isEmpty {
                grid.put([Line(LibraryWord.saidNowhere.words(language), .quiet)], in: rows.inset(rows: 1, columns: 2))
            }
        }
        if case .runningElsewhere(let path, _) = mode {
            let title = search.found?.hits.first { $0.path == path }?.title ?? path
            drawRunningElsewhere(title, context.language, into: &grid, at: foot.droppingTop(1))
            return
        }
        if let said {
            grid.put(Line.wrapped(said.text, said.role, width: foot.columns, most: Library.detailRows - 1), in: foot.droppingTop(1))
        } else if let hit = search.chosen {
            grid.put([Line(hit.title, .strong), Line(hit.place, .quiet)], in: foot.droppingTop(1))
        }
        FieldLine.draw(search.field, label: LibraryWord.searchFor.words(language), into: &grid, at: foot.bottom(1))
    }

    /// In cells: the words that were found matter more than where they stand.
    private static let titleColumns = 24
}
