import Engine
import Journal

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Where a session named on the command line lies: a name without a slash is looked up in the library.
enum SessionPath {
    /// An existing session; a file of that name in the present folder is found as well.
    static func existing(_ name: String) throws(JournalProblem) -> String {
        guard !name.contains("/") else { return name }
        let folder = try SessionFolder.path(environment: Environment.variables)
        let candidates = [folder + "/" + name, folder + "/" + name + SessionFolder.suffix, "./" + name]
        return candidates.first { access($0, F_OK) == 0 } ?? folder + "/" + name
    }

    /// Where a new session of that name goes; names in the library get the library's suffix.
    static func new(_ name: String) throws(JournalProblem) -> String {
        guard !name.contains("/") else { return name }
        // A suffix would make hidden files of these, which no list shows.
        guard !["", ".", ".."].contains(name) else { throw .isFolder(name) }
        let folder = try SessionFolder.path(environment: Environment.variables)
        return folder + "/" + (name.hasSuffix(SessionFolder.suffix) ? name : name + SessionFolder.suffix)
    }
}
