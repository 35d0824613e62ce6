import Engine
import Journal

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Which sessions are open on this machine, so that `ruum project` needs no file name and nobody's session is moved away.
///
/// One symbolic link a screen, named after its process and pointing to the session file; links of processes that are gone are ignored.
enum RunningSessions {
    private static func folder() throws(JournalProblem) -> String {
        try SessionFolder.path(environment: Environment.variables) + "/.running"
    }

    enum Screen: String, CaseIterable {
        case console = ""
        case projection = "-projection"
    }

    /// Tells others that this process shows the session; a folder that cannot be written to only costs that comfort.
    static func announce(_ path: String, on screen: Screen) {
        guard let folder = try? folder() else { return }
        mkdir(folder, 0o700)
        let link = folder + "/\(getpid())\(screen.rawValue)"
        unlink(link)
        symlink(path, link)
    }

    static func withdraw(_ screen: Screen) {
        guard let folder = try? folder() else { return }
        unlink(folder + "/\(getpid())\(screen.rawValue)")
    }

    /// The files of the sessions that are open now, by default those with a console: each once, in no particular order.
    static func paths(on screens: [Screen] = [.console]) -> [String] {
        guard let folder = try? folder(), let stream = opendir(folder) else { return [] }
        defer { closedir(stream) }
        var paths: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
            }
            guard let (process, screen) = parts(name), screens.contains(screen) else { continue }
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

    private static func parts(_ name: String) -> (pid_t, Screen)? {
        let digits = name.prefix { $0.isNumber }
        guard let process = pid_t(digits), let screen = Screen(rawValue: String(name.dropFirst(digits.count))) else { return nil }
        return (process, screen)
    }
}
