import Engine
import Journal
import Words

/// Puts sessions away, brings them back and deletes them for good; never while a screen shows them.
struct Shelf {
    var language: Language

    /// - Returns: where the session lies now.
    func archive(_ path: String) throws(Trouble) -> String {
        try settled(path) { () throws(JournalProblem) in
            let library = try SessionFolder.path(environment: Environment.variables)
            return try SessionFile.move(path, to: SessionFolder.makeArchive(of: library))
        }
    }

    /// - Returns: where the session lies now.
    func bringBack(_ path: String) throws(Trouble) -> String {
        try settled(path) { () throws(JournalProblem) in
            try SessionFile.move(path, to: SessionFolder.path(environment: Environment.variables))
        }
    }

    func delete(_ path: String) throws(Trouble) -> SessionFile.Deletion {
        try settled(path) { () throws(JournalProblem) in try SessionFile.delete(path) }
    }

    func refuseOpen(_ path: String) throws(Trouble) {
        guard RunningSessions.paths(on: RunningSessions.Screen.allCases).contains(FilePath.resolved(path)) else { return }
        throw Trouble(ProgramWords(language).isOpen(FilePath.name(path)))
    }

    private func settled<Value>(_ path: String, _ body: () throws(JournalProblem) -> Value) throws(Trouble) -> Value {
        try refuseOpen(path)
        do throws(JournalProblem) {
            return try body()
        } catch .exists(let taken) {
            throw Trouble(JournalProblem.exists(taken).words(language, path: taken))
        } catch {
            throw Trouble(error.words(language, path: path))
        }
    }
}
