import Engine
import GRDB

extension SessionFile {
    /// Makes a session that holds `rows`, and opens it; never overwrites anything.
    ///
    /// It appears under its name only when it is whole. Also for writing a session anew whose file was deleted.
    public static func create(
        at path: String, rows: [Row] = [], patience: Int = SessionFile.usualPatience
    ) throws(JournalProblem) -> SessionFile {
        let path = try Paths.resolvedForNew(path)
        try NewFile.make(at: path) { temporary throws(JournalProblem) in
            let queue = try Connection.open(temporary, patience: patience)
            defer { try? queue.close() }
            do {
                try queue.writeWithoutTransaction { database in
                    let connection = try Connection.handle(database)
                    do {
                        try database.inTransaction(.immediate) {
                            for sql in Schema.statements(identity: .random(in: .min ... .max)) {
                                try Statement(sql, on: connection).run()
                            }
                            try Rows.insert(rows, after: 0, with: Statement(Statements.Purpose.insert.rawValue, on: connection))
                            return .commit
                        }
                    } catch {
                        throw JournalProblem(error, connection: connection)
                    }
                }
            } catch {
                throw JournalProblem(error)
            }
        }
        return try open(path, access: .write, patience: patience)
    }

    /// Copies the session as it is now to a new file, while others may write: without drafts, without a page that is out of use.
    ///
    /// The copy appears under its name only when it is whole and was read through.
    public func copy(to path: String) throws(JournalProblem) {
        if let readOnlyReason, newerVersion { throw readOnlyReason }
        let path = try Paths.resolvedForNew(path)
        try NewFile.make(at: path) { temporary throws(JournalProblem) in
            try perform { try $0.execute(sql: "VACUUM INTO ?", arguments: [temporary]) }
            let copy = try SessionFile.open(temporary, access: .write)
            defer { copy.close() }
            try copy.transaction { connection in
                try copy.statements.prepare(.removeDrafts, on: connection).run()
                // A commit of this connection is synced, whatever the copying left unsynced.
                try copy.touch(connection)
                return ((), true)
            }
            try copy.checkWhole()
        }
    }

    private func checkWhole() throws(JournalProblem) {
        try perform { database in
            let check = try Statement("PRAGMA integrity_check", on: Connection.handle(database))
            defer { check.reset() }
            guard try check.step(), check.text(0) == "ok" else {
                throw JournalProblem.damaged(detail: check.text(0), readable: 0)
            }
        }
        _ = try rows()
    }

    /// Writes what can still be read of a damaged session to a new file and leaves the damaged one as it is, byte for byte.
    ///
    /// Takes the rows before the first break, for later ones make no sense without those between, and what pictures it can. Answers how
    /// many rows there were and what ended the reading, nil when nothing was wrong.
    public static func salvage(
        _ path: String, to newPath: String
    ) throws(JournalProblem) -> (rows: Int, problem: JournalProblem?) {
        let path = try Paths.resolved(path)
        let newPath = try Paths.resolvedForNew(newPath)
        let copy = try NewFile.passingCopy(of: path, in: Paths.parts(newPath).folder)
        defer { NewFile.removePassing(copy) }
        let damaged = try open(copy, access: .follow)
        let (rows, problem) = damaged.readableRows()
        defer { damaged.close() }
        let saved = try create(at: newPath, rows: rows)
        defer { saved.close() }
        try saved.takePictures((try? damaged.pictureDigests()) ?? [], from: damaged)
        return (rows.count, problem)
    }
}
