import Engine

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Making files that appear whole or not at all, are private whatever the umask, and replace nothing.
enum NewFile {
    /// Fills a private file under a passing name and gives it its own name only if that is free.
    static func make(
        at path: String, _ fill: (_ temporary: String) throws(JournalProblem) -> Void
    ) throws(JournalProblem) {
        // A journal left there would be played back into the new file.
        for name in [path, path + Paths.journalSuffix] where Paths.exists(name) { throw .exists(name) }
        let folder = Paths.parts(path).folder
        let temporary = passingName(in: folder)
        let descriptor = try makePrivate(temporary)
        close(descriptor)
        defer { removePassing(temporary) }
        try fill(temporary)
        try publish(temporary, as: path)
        syncFolder(folder)
    }

    /// A private copy of a file and of the rollback journal beside it; the caller removes it with `removePassing`.
    static func passingCopy(of path: String, in folder: String) throws(JournalProblem) -> String {
        let (_, facts) = try FileHeader.read(path)
        let copy = passingName(in: folder)
        do {
            // Reading a file that is open here would drop SQLite's locks on it.
            let answer = OpenFiles.ifClosed(facts.identity) { copyBytes(path, copy) }
            switch answer {
            case nil: throw JournalProblem.busy
            case .failure(let problem): throw problem
            case .success: break
            }
            let journal = path + Paths.journalSuffix
            if let facts = try? FileFacts(of: journal), facts.isRegular {
                try copyBytes(journal, copy + Paths.journalSuffix).get()
            }
            return copy
        } catch {
            removePassing(copy)
            throw JournalProblem(error)
        }
    }

    static func removePassing(_ path: String) {
        unlink(path)
        unlink(path + Paths.journalSuffix)
    }

    /// What the names of files that are being made begin with.
    static let passingPrefix = ".ruum-"

    private static func passingName(in folder: String) -> String {
        Paths.join(folder, passingPrefix + Schema.hexadecimal(.random(in: .min ... .max)))
    }

    /// An open descriptor of a new, empty, private file.
    private static func makePrivate(_ path: String) throws(JournalProblem) -> Int32 {
        let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, privateMode)
        guard descriptor >= 0 else {
            throw JournalProblem(errorNumber: errno, path: Paths.parts(path).folder, writing: true)
        }
        fchmod(descriptor, privateMode)
        return descriptor
    }

    private static func copyBytes(_ from: String, _ to: String) -> Result<Void, JournalProblem> {
        let source = open(from, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
        guard source >= 0 else { return .failure(JournalProblem(errorNumber: errno, path: from, writing: false)) }
        defer { close(source) }
        let target: Int32
        do { target = try makePrivate(to) } catch { return .failure(error) }
        defer { close(target) }
        var buffer = [UInt8](repeating: 0, count: copyBuffer)
        while true {
            let count = read(source, &buffer, buffer.count)
            if count == 0 { return .success(()) }
            guard count > 0 else { return .failure(JournalProblem(errorNumber: errno, path: from, writing: false)) }
            var written = 0
            while written < count {
                let step = buffer.withUnsafeBytes { write(target, $0.baseAddress?.advanced(by: written), count - written) }
                guard step > 0 else { return .failure(JournalProblem(errorNumber: errno, path: to, writing: true)) }
                written += step
            }
        }
    }

    private static let copyBuffer = 1 << 16

    /// Gives a file another name in the same file system, and only if that name is free.
    static func rename(_ path: String, to newPath: String) throws(JournalProblem) {
        try publish(path, as: newPath)
        unlink(path)
    }

    private static func publish(_ temporary: String, as path: String) throws(JournalProblem) {
        if link(temporary, path) == 0 { return }
        let number = errno
        guard number == EPERM || number == EOPNOTSUPP || number == ENOSYS || number == EMLINK else {
            throw JournalProblem(errorNumber: number, path: path, writing: true)
        }
        // No hard links there (FAT): claim the name, then put the whole file in place of the claim.
        let claim = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, privateMode)
        guard claim >= 0 else { throw JournalProblem(errorNumber: errno, path: path, writing: true) }
        close(claim)
        guard systemRename(temporary, path) == 0 else {
            let number = errno
            unlink(path)
            throw JournalProblem(errorNumber: number, path: path, writing: true)
        }
    }

    /// Best effort: some file systems cannot sync a folder.
    static func syncFolder(_ folder: String) {
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        fsync(descriptor)
        close(descriptor)
    }

    /// Read and written by its owner only.
    private static let privateMode: mode_t = 0o600
}

private func systemRename(_ from: String, _ to: String) -> Int32 { rename(from, to) }
