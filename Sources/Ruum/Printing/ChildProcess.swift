#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Another program that does something for us without a terminal, a shell or more time than it is given.
struct ChildProcess {
    /// The program's absolute path and what it is started with.
    let arguments: [String]
    let environment: [String: String]
    let seconds: Int

    private static let pause: useconds_t = 20_000

    /// Whether it ended by itself and says that all went well. Nothing of it, nor of what it started, runs on afterwards.
    ///
    /// - Parameter held: while it runs, this program's own ending waits.
    func run(_ held: HeldEndings) -> Bool {
        guard let child = start(unblocked: held.before) else { return false }
        let hasEnded = wait(for: child, held)
        // The child leads a group of its own, in which are all its helpers; as long as it is not asked for its status, its number is its own.
        kill(-child, SIGKILL)
        var status: Int32 = 0
        while waitpid(child, &status, 0) < 0 { guard errno == EINTR else { return false } }
        return hasEnded && status == 0
    }

    /// Until it has ended; false when its time is over or this program is told to end.
    private func wait(for child: pid_t, _ held: HeldEndings) -> Bool {
        let most = seconds * 1_000_000 / Int(ChildProcess.pause)
        for _ in 0..<most {
            var facts = siginfo_t()
            let answer = waitid(P_PID, id_t(child), &facts, WEXITED | WNOHANG | WNOWAIT)
            if answer == 0, facts.si_signo != 0 { return true }
            if answer < 0, errno != EINTR { return false }
            if held.isToldToEnd { return false }
            usleep(ChildProcess.pause)
        }
        return false
    }

    private func start(unblocked mask: sigset_t) -> pid_t? {
        #if canImport(Darwin)
            var actions: posix_spawn_file_actions_t?
            var attributes: posix_spawnattr_t?
        #else
            var actions = posix_spawn_file_actions_t()
            var attributes = posix_spawnattr_t()
        #endif
        posix_spawn_file_actions_init(&actions)
        posix_spawnattr_init(&attributes)
        defer {
            posix_spawn_file_actions_destroy(&actions)
            posix_spawnattr_destroy(&attributes)
        }
        // What browsers say to themselves is nothing for a person.
        for descriptor in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] {
            posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_RDWR, 0)
        }
        var mask = mask
        var defaults = sigset_t()
        sigemptyset(&defaults)
        // Those that this program ignores.
        for signal in [SIGPIPE, SIGXFSZ] { sigaddset(&defaults, signal) }
        posix_spawnattr_setsigmask(&attributes, &mask)
        posix_spawnattr_setsigdefault(&attributes, &defaults)
        posix_spawnattr_setpgroup(&attributes, 0)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
        let words = arguments.map { strdup($0) } + [nil]
        let variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
        defer { (words + variables).forEach { free($0) } }
        var child = pid_t()
        return posix_spawn(&child, arguments[0], &actions, &attributes, words, variables) == 0 ? child : nil
    }
}
