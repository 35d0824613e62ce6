import Engine

/// Reads people.csv: a header row with `name`, and other columns that are kept as tags.
///
/// Commas, semicolons and tabs separate; quotes, a byte-order mark, any line end, UTF-8, UTF-16 with a mark and Windows-1257 (what
/// spreadsheets write in the Baltic countries) are understood.
public enum Roster {
    /// The largest file that is read, in bytes.
    public static let largest = 16 * 1024 * 1024

    public static func read(_ bytes: [UInt8]) throws(TableProblem) -> [Creation.Newcomer] {
        guard bytes.count <= largest else { throw TableProblem(line: 1, .tooLarge(bytes: largest)) }
        let text = try TableText.decode(bytes)
        var rows = try TableText.rows(of: text)
        guard !rows.isEmpty else { throw TableProblem(line: 1, .empty) }
        let header = rows.removeFirst()
        let columns = header.cells.map(\.trimmed)
        guard let nameColumn = columns.firstIndex(where: { nameTitles.contains($0.lowercased()) }) else {
            throw TableProblem(line: header.line, .noNameColumn(columns))
        }
        var people: [Creation.Newcomer] = []
        for row in rows where row.cells.contains(where: { !$0.trimmed.isEmpty }) {
            guard row.cells.count <= columns.count || row.cells[columns.count...].allSatisfy({ $0.trimmed.isEmpty }) else {
                throw TableProblem(line: row.line, .tooManyCells(found: row.cells.count, expected: columns.count))
            }
            let name = nameColumn < row.cells.count ? oneLine(row.cells[nameColumn]) : ""
            guard !name.isEmpty else { throw TableProblem(line: row.line, .nameMissing) }
            guard name.count <= People.longestName else { throw TableProblem(line: row.line, .nameTooLong(People.longestName)) }
            guard people.count < People.most else { throw TableProblem(line: row.line, .tooManyPeople(People.most)) }
            let tags = columns.indices.compactMap { column -> Person.Tag? in
                guard column != nameColumn, !columns[column].isEmpty, column < row.cells.count else { return nil }
                let value = oneLine(row.cells[column])
                return value.isEmpty ? nil : Person.Tag(column: columns[column], value: value)
            }
            people.append(Creation.Newcomer(name: name, tags: tags))
        }
        guard !people.isEmpty else { throw TableProblem(line: header.line, .empty) }
        return people
    }

    /// The Estonian word is what an Estonian spreadsheet says.
    private static let nameTitles = ["name", "nimi"]

    private static func oneLine(_ cell: String) -> String {
        cell.split { $0.isNewline }.joined(separator: " ").trimmed
    }
}
