#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// What would end this program waits until it has tidied up.
struct HeldEndings {
    private static let endings = [SIGINT, SIGTERM, SIGHUP]

    /// The signals that were held before, as a child has to start with them.
    let before: sigset_t

    static func during<Result>(_ work: (HeldEndings) throws(Trouble) -> Result) throws(Trouble) -> Result {
        var held = sigset_t()
        var before = sigset_t()
        sigemptyset(&held)
        for signal in endings { sigaddset(&held, signal) }
        sigprocmask(SIG_BLOCK, &held, &before)
        defer { sigprocmask(SIG_SETMASK, &before, nil) }
        return try work(HeldEndings(before: before))
    }

    var isToldToEnd: Bool {
        var pending = sigset_t()
        sigpending(&pending)
        return HeldEndings.endings.contains { sigismember(&pending, $0) == 1 }
    }
}
