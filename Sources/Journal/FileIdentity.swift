import Engine

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Which file lies at a path: two paths are one file when these are equal.
struct FileIdentity: Hashable, Sendable {
    var device: UInt64
    var inode: UInt64
}

/// What `stat` tells of a file without opening it.
struct FileFacts {
    var identity: FileIdentity
    var mode: mode_t
    var size: Int64
    /// Milliseconds since 1970.
    var modified: Int64

    /// Follows symbolic links; a problem when there is nothing, or no right to look.
    init(of path: String) throws(JournalProblem) {
        var facts = stat()
        guard !path.isEmpty, !path.utf8.contains(0) else { throw .notFound(path) }
        guard stat(path, &facts) == 0 else { throw JournalProblem(errorNumber: errno, path: path, writing: false) }
        self.init(facts)
    }

    init(_ facts: stat) {
        identity = FileIdentity(device: UInt64(truncatingIfNeeded: facts.st_dev), inode: UInt64(facts.st_ino))
        mode = facts.st_mode
        size = Int64(facts.st_size)
        #if canImport(Darwin)
            let time = facts.st_mtimespec
        #else
            let time = facts.st_mtim
        #endif
        modified = Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
    }

    var isFolder: Bool { mode & S_IFMT == S_IFDIR }
    var isRegular: Bool { mode & S_IFMT == S_IFREG }
}

/// The session files this process has open.
///
/// POSIX drops all of a process's locks on a file as soon as it closes any descriptor of it, SQLite's own included; so nothing
/// here may open a file that is listed.
enum OpenFiles {
    /// Guards `counts`; a pointer, because a mutex must not move. (`Synchronization.Mutex` needs macOS 15.)
    nonisolated(unsafe) private static let lock: UnsafeMutablePointer<pthread_mutex_t> = {
        let lock = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
        pthread_mutex_init(lock, nil)
        return lock
    }()
    nonisolated(unsafe) private static var counts: [FileIdentity: Int] = [:]

    static func add(_ identity: FileIdentity) {
        pthread_mutex_lock(lock)
        defer { pthread_mutex_unlock(lock) }
        counts[identity, default: 0] += 1
    }

    static func remove(_ identity: FileIdentity) {
        pthread_mutex_lock(lock)
        defer { pthread_mutex_unlock(lock) }
        guard let count = counts[identity] else { return }
        counts[identity] = count > 1 ? count - 1 : nil
    }

    /// Runs `body` only if the file is not open here, and keeps it from being opened meanwhile.
    static func ifClosed<Value>(_ identity: FileIdentity, _ body: () -> Value) -> Value? {
        pthread_mutex_lock(lock)
        defer { pthread_mutex_unlock(lock) }
        return counts[identity] == nil ? body() : nil
    }
}
