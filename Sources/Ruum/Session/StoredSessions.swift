import Engine
import Journal
import Screens
import Words

/// The sessions of one folder, newest first; a file is opened again only when it has changed.
struct StoredSessions {
    private let place: StoredPlace
    private var known: [String: Known] = [:]

    init(_ place: StoredPlace = .library) { self.place = place }

    private struct Known {
        var file: SessionFolder.Entry
        var language: Language
        var entry: LibraryEntry
    }

    mutating func entries(_ language: Language) throws(Trouble) -> [LibraryEntry] {
        do throws(JournalProblem) {
            let files = try place.files()
            let running = Set(RunningSessions.paths())
            known = files.reduce(into: [:]) { kept, file in
                if let before = known[file.path], before.file == file, before.language == language {
                    kept[file.path] = before
                } else {
                    kept[file.path] = Known(file: file, language: language, entry: Self.read(file, language))
                }
            }
            return files.compactMap { known[$0.path]?.entry }.map { entry in
                var entry = entry
                entry.isRunning = running.contains(FilePath.resolved(entry.path))
                return entry
            }
        } catch {
            throw Trouble(error.words(language, path: (try? place.path()) ?? ""))
        }
    }

    /// What the first event says; for a file that cannot be read, why it cannot.
    private static func read(_ found: SessionFolder.Entry, _ language: Language) -> LibraryEntry {
        let name = FilePath.name(found.path)
        var entry = LibraryEntry(
            path: found.path, name: name, title: name, modified: Instant(milliseconds: found.modified), size: found.size)
        do throws(JournalProblem) {
            let file = try SessionFile.open(found.path, access: .follow, patience: StoredSession.patience)
            defer { file.close() }
            let (rows, problem) = file.readableRows()
            guard let first = rows.first, let event = try? Event(tag: first.tag, body: first.body),
                case .created(let creation) = event
            else { throw problem ?? .notASession(found.path) }
            entry.title = creation.title
            entry.method = creation.agenda.first?.method.name
            entry.people = creation.people.count
            entry.plannedStart = creation.plannedStart
            entry.client = creation.client
            entry.standing = standing(rows)
        } catch {
            entry.problem = error.words(language, path: name)
        }
        return entry
    }

    /// How far it has come, with everything that was taken back left out; nil where something in it is newer than this program.
    private static func standing(_ rows: [Row]) -> LibraryEntry.Standing? {
        var records: [Record] = []
        for row in rows {
            guard let event = try? Event(tag: row.tag, body: row.body) else { return nil }
            records.append(Record(command: Int(row.command), writer: row.writer, at: Instant(milliseconds: row.moment.at), event: event))
        }
        let state = Ledger(records).state
        return state.isFinished ? .finished : state.hasStarted ? .underWay : .notStarted
    }
}
