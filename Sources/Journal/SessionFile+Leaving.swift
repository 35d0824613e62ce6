import Engine
import GRDB

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// A session leaves its place with everything that belongs to it, and only while nobody reads or writes it.
extension SessionFile {
    /// Moves a session to a folder of the same file system under the same name; replaces nothing. Answers its new path.
    @discardableResult
    public static func move(_ path: String, to folder: String) throws(JournalProblem) -> String {
        let resolved = try Paths.resolved(path)
        let old = Paths.parts(resolved)
        let newPath = try Paths.resolvedForNew(Paths.join(folder, old.name))
        let newFolder = Paths.parts(newPath).folder
        guard newPath != resolved else { throw .exists(newPath) }
        try alone(with: resolved) { () throws(JournalProblem) in
            // The session last: a move that was broken off can be asked for again.
            let moved = try Belongings.beside(resolved) + [resolved]
            let targets = moved.map { Paths.join(newFolder, Paths.parts($0).name) }
            for target in targets + [newPath + Paths.journalSuffix] where Paths.exists(target) { throw .exists(target) }
            for (from, to) in zip(moved, targets) { try NewFile.rename(from, to: to) }
        }
        removeLink(path)
        NewFile.syncFolder(newFolder)
        NewFile.syncFolder(old.folder)
        return newPath
    }

    public struct Deletion: Equatable, Sendable {
        /// The names that are gone, the session's own last.
        public var names: [String]
        /// Whether all bytes were overwritten first.
        public var isOverwritten: Bool
    }

    /// What `delete` takes with the session: the names that lie beside it under its own.
    public static func belongings(_ path: String) throws(JournalProblem) -> [String] {
        try Belongings.beside(Paths.resolved(path)).map { Paths.parts($0).name }
    }

    /// Overwrites a session and everything that belongs to it, and takes their names away.
    public static func delete(_ path: String) throws(JournalProblem) -> Deletion {
        let resolved = try Paths.resolved(path)
        let folder = Paths.parts(resolved).folder
        guard Paths.isWritable(folder) else { throw .readOnlyFolder(folder) }
        let copies = try Belongings.unfinishedCopies(of: resolved)
        var deletion = Deletion(names: [], isOverwritten: true)
        // Kept until SQLite has let go of the file.
        var overwritten: [Overwriting] = []
        try alone(with: resolved) { () throws(JournalProblem) in
            for name in try Belongings.beside(resolved) + copies + [resolved] {
                let overwriting = Overwriting(name)
                overwritten.append(overwriting)
                guard unlink(name) == 0 else {
                    // A folder under the session's name is nobody's leftover.
                    if name != resolved { continue }
                    throw JournalProblem(errorNumber: errno, path: name, writing: true)
                }
                if !overwriting.isDone { deletion.isOverwritten = false }
                deletion.names.append(Paths.parts(name).name)
            }
        }
        removeLink(path)
        NewFile.syncFolder(folder)
        return deletion
    }

    /// Runs `body` while no other connection can read or write; what a killed writer left is rolled back before.
    ///
    /// SQLite has nothing to lock in a file whose structure is broken.
    private static func alone(with path: String, _ body: () throws(JournalProblem) -> Void) throws(JournalProblem) {
        let file: SessionFile
        do {
            file = try open(path, access: .write)
            try file.perform { try Statement("SELECT count(*) FROM journal", on: Connection.handle($0)).run() }
        } catch .damaged {
            return try body()
        }
        defer { file.close() }
        try file.perform { database in
            try database.inTransaction(.exclusive) {
                try body()
                return .rollback
            }
        }
    }

    /// The session may have been named by a symbolic link, which leads nowhere now.
    private static func removeLink(_ path: String) {
        var facts = stat()
        if lstat(path, &facts) == 0, facts.st_mode & S_IFMT == S_IFLNK { unlink(path) }
    }
}
