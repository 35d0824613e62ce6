import Engine
import Journal

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Which sessions have a console open on this machine, so that `ruum project` needs no file name.
///
/// One symbolic link a console, named after its process and pointing to the session file; links of processes that are gone are ignored.
enum RunningSessions {
    private static func folder() throws(JournalProblem) -> String {
        try SessionFolder.path(environment: Environment.variables) + "/.running"
    }

    /// Tells others that this process runs the session; a folder that cannot be written to only costs that comfort.
    static func announce(_ path: String) {
        guard let folder = try? folder() else { return }
        mkdir(folder, 0o700)
        let link = folder + "/\(getpid())"
        unlink(link)
        symlink(path, link)
    }

    static func withdraw() {
        guard let folder = try? folder() else { return }
        unlink(folder + "/\(getpid())")
    }

    /// The files of the sessions that run now, each once, in no particular order.
    static func paths() -> [String] {
        guard let folder = try? folder(), let stream = opendir(folder) else { return [] }
        defer { closedir(stream) }
        var paths: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
            }
            guard let process = pid_t(name) else { continue }
            let link = folder + "/" + name
            if kill(process, 0) != 0, errno == ESRCH {
                unlink(link)
                continue
            }
            guard let resolved = realpath(link, nil) else { continue }
            defer { free(resolved) }
            let path = String(cString: resolved)
            if !paths.contains(path) { paths.append(path) }
        }
        return paths
    }
}
