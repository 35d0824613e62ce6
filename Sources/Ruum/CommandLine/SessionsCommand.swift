import ArgumentParser
import Engine
import Journal
import Report
import Screens
import Text
import Words

struct SessionsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sessions", abstract: words.sessions, discussion: words.example("ruum sessions --folder ~/valla-kohtumised"))

    @Option(help: ArgumentHelp(words.folder)) var folder: String?
    @Flag(help: ArgumentHelp(words.archived)) var archived = false
    @Flag(help: ArgumentHelp(words.json)) var json = false

    func run() throws {
        guard folder == nil || !archived else { throw Trouble(words.folderOrArchived, code: Trouble.usage) }
        try Self.list(try folder.map { try Opening.folder($0) } ?? (archived ? .archive : .library), asJSON: json)
    }

    static func list(_ place: StoredPlace, asJSON: Bool = false) throws {
        let isArchive = if case .archive = place { true } else { false }
        var sessions = StoredSessions(place)
        let entries = try sessions.entries(words.language)
        if asJSON { return Output.line(JSON.array(entries.map { json($0, isArchived: isArchive) }).pretty) }
        guard !entries.isEmpty else { return Output.line(isArchive ? words.nothingArchived : words.noSessions) }
        let now = Instant(milliseconds: try Opening.clock().wall())
        Output.line(words.inFolder(FilePath.folder(entries[0].path)))
        let rows = entries.map { row($0, now: now) }
        let widths = (0..<columns).map { column in min(widest, rows.map { width($0[column]) }.max() ?? 0) }
        for row in rows {
            let cells = zip(row, widths).map { cell, wide in cell + String(repeating: " ", count: max(0, wide - width(cell))) }
            Output.line((cells + row.dropFirst(columns)).joined(separator: "  "))
        }
    }

    /// Those that are padded: all but the last one.
    private static let columns = 4
    /// In cells: one long name must not push everything else off the screen.
    private static let widest = 40

    private static func row(_ entry: LibraryEntry, now: Instant) -> [String] {
        let day = Times.day(entry.day, in: .system, words.language)
        let age = Age(of: entry.day, at: now, in: .system).words(words.language)
        let standing = entry.isRunning ? LibraryWord.runsNow : entry.standing?.word
        return [
            visibleSafe(entry.name), Sizes.bytes(entry.size), "\(day) (\(age))",
            entry.problem == nil ? standing?.words(words.language) ?? "" : LibraryWord.cannotOpen.words(words.language),
            visibleSafe(entry.problem?.what ?? entry.title),
        ]
    }

    private static func json(_ entry: LibraryEntry, isArchived: Bool) -> JSON {
        [
            "title": .string(entry.title), "client": .string(entry.client), "standing": entry.standing.map { .string($0.rawValue) } ?? .null,
            "running": .bool(entry.isRunning), "archived": .bool(isArchived), "planned_start": entry.plannedStart.map { .string($0.iso) } ?? .null,
            "modified": .string(entry.modified.iso), "people": .integer(Int64(entry.people)), "size": .integer(entry.size),
            "file": .string(entry.name), "folder": .string(FilePath.folder(entry.path)), "path": .string(entry.path),
            "problem": entry.problem.map { .string($0.what) } ?? .null,
        ]
    }
}
