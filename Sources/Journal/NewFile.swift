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
        let temporary = Paths.join(folder, ".ruum-\(Schema.hexadecimal(.random(in: .min ... .max)))")
        let descriptor = open(temporary, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, privateMode)
        guard descriptor >= 0 else { throw JournalProblem(errorNumber: errno, path: folder, writing: true) }
        fchmod(descriptor, privateMode)
        close(descriptor)
        defer {
            unlink(temporary)
            unlink(temporary + Paths.journalSuffix)
        }
        try fill(temporary)
        try publish(temporary, as: path)
        syncFolder(folder)
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
        guard rename(temporary, path) == 0 else {
            let number = errno
            unlink(path)
            throw JournalProblem(errorNumber: number, path: path, writing: true)
        }
    }

    /// Best effort: some file systems cannot sync a folder.
    private static func syncFolder(_ folder: String) {
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        fsync(descriptor)
        close(descriptor)
    }

    /// Read and written by its owner only.
    private static let privateMode: mode_t = 0o600
}
