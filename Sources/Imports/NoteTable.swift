import Engine

/// Reads notes from a table: a header row with `text`, and other columns that say more about each note.
public enum NoteTable {
    public static func read(_ bytes: [UInt8]) throws(TableProblem) -> [WrittenNote] {
        guard bytes.count <= Roster.largest else { throw TableProblem(line: 1, .tooLarge(bytes: Roster.largest)) }
        var rows = try TableText.rows(of: TableText.decode(bytes))
        guard !rows.isEmpty else { throw TableProblem(line: 1, .empty) }
        let header = rows.removeFirst()
        let columns = header.cells.map { Column.named($0.trimmed) }
        guard columns.contains(.text) else { throw TableProblem(line: header.line, .noTextColumn(header.cells.map(\.trimmed))) }
        var notes: [WrittenNote] = []
        for row in rows {
            guard row.cells.count <= columns.count || row.cells[columns.count...].allSatisfy({ $0.trimmed.isEmpty }) else {
                throw TableProblem(line: row.line, .tooManyCells(found: row.cells.count, expected: columns.count))
            }
            var note = WrittenNote(line: row.line, text: "")
            for (column, cell) in zip(columns, row.cells) where !cell.trimmed.isEmpty { note.fill(column, with: cell.trimmed) }
            if !note.text.isEmpty { notes.append(note) }
        }
        guard !notes.isEmpty else { throw TableProblem(line: header.line, .empty) }
        return notes
    }

    /// What a column says; the first spelling is what an Estonian spreadsheet has, the second what an exported table says.
    fileprivate enum Column: CaseIterable {
        case text, kind, by, time, step, table, owner, due, readers

        var titles: [String] {
            switch self {
            case .text: ["tekst", "text", "märge", "note"]
            case .kind: ["liik", "kind"]
            case .by: ["kes", "by", "autor", "author"]
            case .time: ["aeg", "time", "kell"]
            case .step: ["samm", "step"]
            case .table: ["laud", "table"]
            case .owner: ["vastutaja", "owner"]
            case .due: ["tähtaeg", "due"]
            case .readers: ["kellele", "for", "lugejad", "readers"]
            }
        }

        /// Nil for a column that says nothing about notes.
        static func named(_ title: String) -> Column? {
            allCases.first { $0.titles.contains(title.lowercased()) }
        }
    }
}

extension WrittenNote {
    fileprivate mutating func fill(_ column: NoteTable.Column?, with cell: String) {
        switch column {
        case nil: break
        case .text: text = cell
        case .kind: kind = cell
        case .by: by = cell
        case .time: time = cell
        case .step: step = cell
        case .table: table = cell
        case .owner: owner = cell
        case .due: due = cell
        case .readers: readers = cell
        }
    }
}
