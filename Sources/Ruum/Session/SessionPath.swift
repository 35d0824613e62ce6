import Engine
import Journal

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Where a session named on the command line lies: a name without a slash is looked up in the library.
enum SessionPath {
    /// An existing session; one that was archived and a file of that name in the present folder are found as well.
    static func existing(_ name: String) throws(JournalProblem) -> String {
        guard !name.contains("/") else { return name }
        let folder = try SessionFolder.path(environment: Environment.variables)
        return found(name, in: folder) ?? archived(name, of: folder) ?? (isThere("./" + name) ? "./" + name : folder + "/" + name)
    }

    /// A session of the archive, by its name or its path.
    static func archived(_ name: String) throws(JournalProblem) -> String {
        guard !name.contains("/") else { return name }
        let folder = try SessionFolder.path(environment: Environment.variables)
        return archived(name, of: folder) ?? SessionFolder.archive(of: folder) + "/" + name
    }

    /// A folder of sessions; a name without a slash is looked up in the library first.
    static func folder(_ name: String) throws(JournalProblem) -> String {
        guard !name.contains("/") else { return name }
        let inLibrary = try SessionFolder.path(environment: Environment.variables) + "/" + name
        return FilePath.isFolder(inLibrary) ? inLibrary : "./" + name
    }

    /// How a session at that path is named on a command line: as short as it is found again.
    static func shortest(_ path: String) -> String {
        let name = FilePath.name(path)
        guard let found = try? existing(name), FilePath.resolved(found) == FilePath.resolved(path) else { return path }
        return name
    }

    private static func archived(_ name: String, of library: String) -> String? {
        found(name, in: SessionFolder.archive(of: library))
    }

    private static func found(_ name: String, in folder: String) -> String? {
        [folder + "/" + name, folder + "/" + name + SessionFolder.suffix].first(where: isThere)
    }

    private static func isThere(_ path: String) -> Bool { access(path, F_OK) == 0 }

    /// Where a new session of that name goes; names in the library get the library's suffix.
    static func new(_ name: String) throws(JournalProblem) -> String {
        guard !name.contains("/") else { return name }
        // A suffix would make hidden files of these, which no list shows.
        guard !["", ".", ".."].contains(name) else { throw .isFolder(name) }
        let folder = try SessionFolder.path(environment: Environment.variables)
        return folder + "/" + (name.hasSuffix(SessionFolder.suffix) ? name : name + SessionFolder.suffix)
    }
}
