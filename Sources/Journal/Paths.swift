import Engine

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Paths as SQLite and the system can take them.
enum Paths {
    /// SQLite's MAX_PATHNAME is 512 bytes, and its journal adds to the name.
    private static let longestPath = 512 - journalSuffix.utf8.count - 1
    /// NAME_MAX of every file system in question, less what the journal adds.
    private static let longestName = 255 - journalSuffix.utf8.count
    static let journalSuffix = "-journal"

    /// Absolute and without symbolic links, so that the folder watched and the journal's place are those of the file itself.
    static func resolved(_ path: String) throws(JournalProblem) -> String {
        guard !path.isEmpty, !path.utf8.contains(0) else { throw .notFound(path) }
        guard let pointer = realpath(path, nil) else {
            throw JournalProblem(errorNumber: errno, path: path, writing: false)
        }
        defer { free(pointer) }
        // A folder whose name is no valid UTF-8 cannot be handed on as text.
        guard let resolved = String(validatingCString: pointer) else { throw .notFound(path) }
        try refuseTooLong(resolved)
        return resolved
    }

    /// The same for a file that is still to be made, in a folder that is there.
    static func resolvedForNew(_ path: String) throws(JournalProblem) -> String {
        let (folder, name) = parts(path)
        guard !name.isEmpty, name != ".", name != ".." else { throw .isFolder(path) }
        guard !path.utf8.contains(0) else { throw .notFound(path) }
        guard let pointer = realpath(folder, nil) else {
            throw JournalProblem(errorNumber: errno, path: folder, writing: false)
        }
        defer { free(pointer) }
        guard let resolvedFolder = String(validatingCString: pointer) else { throw .notFound(folder) }
        let resolved = join(resolvedFolder, name)
        try refuseTooLong(resolved)
        return resolved
    }

    static func parts(_ path: String) -> (folder: String, name: String) {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return (".", path) }
        let name = String(path[path.utf8.index(after: slash)...])
        return slash == path.startIndex ? ("/", name) : (String(path[..<slash]), name)
    }

    static func join(_ folder: String, _ name: String) -> String {
        folder.utf8.last == UInt8(ascii: "/") ? folder + name : folder + "/" + name
    }

    static func isWritable(_ folder: String) -> Bool { access(folder, W_OK | X_OK) == 0 }

    /// Whether anything has this name, be it a symbolic link to nothing.
    static func exists(_ path: String) -> Bool {
        var facts = stat()
        return lstat(path, &facts) == 0
    }

    private static func refuseTooLong(_ path: String) throws(JournalProblem) {
        guard path.utf8.count <= longestPath, parts(path).name.utf8.count <= longestName else { throw .pathTooLong(path) }
    }
}
