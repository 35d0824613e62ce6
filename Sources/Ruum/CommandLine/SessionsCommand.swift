import ArgumentParser
import Engine
import Journal
import Words

struct SessionsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sessions", abstract: words.sessions, discussion: words.example("ruum sessions"))

    func run() throws {
        let entries = try Library.entries()
        guard !entries.isEmpty else { return Output.line(words.noSessions) }
        for entry in entries {
            let day = Times.day(Instant(milliseconds: entry.modified), in: .system, words.language)
            Output.line("\(entry.name)  \(day)  \(entry.title)")
        }
    }
}

/// The sessions of the library, newest first, with their titles.
enum Library {
    struct Entry {
        var path: String
        var name: String
        var title: String
        /// Milliseconds since 1970.
        var modified: Int64
    }

    static func entries() throws(Trouble) -> [Entry] {
        do throws(JournalProblem) {
            let folder = try SessionFolder.path(environment: Environment.variables)
            return try SessionFolder.list(folder).sorted { $0.modified > $1.modified }.map { found in
                let name = found.path.split(separator: "/").last.map(String.init) ?? found.path
                return Entry(path: found.path, name: name, title: title(of: found.path), modified: found.modified)
            }
        } catch {
            let folder = try? SessionFolder.path(environment: Environment.variables)
            throw Trouble(error.words(words.language, path: folder ?? ""))
        }
    }

    /// The title from the first event; for a file that cannot be read, why it cannot.
    private static func title(of path: String) -> String {
        do throws(JournalProblem) {
            let file = try SessionFile.open(path, access: .follow)
            defer { file.close() }
            guard let first = file.readableRows().rows.first, let event = try? Event(tag: first.tag, body: first.body),
                case .created(let creation) = event
            else { return "?" }
            return creation.title
        } catch {
            return error.words(words.language, path: path).what
        }
    }
}
