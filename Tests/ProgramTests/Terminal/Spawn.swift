import Foundation

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Runs a command that may leave a server behind.
///
/// Foundation's `Process` waits until every heir of its descriptors is gone, and a server inherits them.
enum Spawn {
    struct Result {
        var code: Int32
        var output: String
        var errors: String
    }

    /// No test has more descriptors open.
    private static let mostDescriptors: Int32 = 512

    /// - Parameter scratch: a folder for what goes in and comes out.
    static func run(_ arguments: [String], environment: [String: String], input: String = "", scratch: String) throws -> Result {
        let stem = scratch + "/" + UUID().uuidString
        let names = [stem + ".in", stem + ".out", stem + ".err"]
        defer { names.forEach { unlink($0) } }
        try input.write(toFile: names[0], atomically: false, encoding: .utf8)

        #if canImport(Glibc)
            var actions = posix_spawn_file_actions_t()
            var attributes = posix_spawnattr_t()
        #else
            var actions: posix_spawn_file_actions_t?
            var attributes: posix_spawnattr_t?
        #endif
        posix_spawn_file_actions_init(&actions)
        posix_spawnattr_init(&attributes)
        defer {
            posix_spawn_file_actions_destroy(&actions)
            posix_spawnattr_destroy(&attributes)
        }
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, names[0], O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, names[1], O_WRONLY | O_CREAT, 0o600)
        posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, names[2], O_WRONLY | O_CREAT, 0o600)
        var flags = Int32(POSIX_SPAWN_SETSIGMASK) | Int32(POSIX_SPAWN_SETSIGDEF)
        #if canImport(Glibc)
            for descriptor in 3..<mostDescriptors { posix_spawn_file_actions_addclose(&actions, descriptor) }
        #else
            flags |= POSIX_SPAWN_CLOEXEC_DEFAULT
        #endif
        // A test's thread blocks signals, and a server that inherits that cannot be ended by one.
        var signals = sigset_t()
        sigemptyset(&signals)
        posix_spawnattr_setsigmask(&attributes, &signals)
        sigfillset(&signals)
        posix_spawnattr_setsigdefault(&attributes, &signals)
        posix_spawnattr_setflags(&attributes, Int16(flags))

        let words = (["env"] + arguments).map { strdup($0) } + [nil]
        let variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
        defer { (words + variables).forEach { free($0) } }
        var child = pid_t()
        let failure = posix_spawn(&child, "/usr/bin/env", &actions, &attributes, words, variables)
        guard failure == 0 else { throw Tmux.Failure(description: String(cString: strerror(failure))) }
        var status: Int32 = 0
        while waitpid(child, &status, 0) < 0, errno == EINTR {}
        func text(_ name: String) -> String { String(decoding: FileManager.default.contents(atPath: name) ?? Data(), as: UTF8.self) }
        let signal = status & 0x7F
        let code = signal == 0 ? (status >> 8) & 0xFF : 128 + signal
        return Result(code: code, output: text(names[1]), errors: text(names[2]))
    }
}
