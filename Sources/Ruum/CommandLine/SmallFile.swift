import Words

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Files that are read or written whole.
enum SmallFile {
    /// Reads a regular file of at most `limit` bytes; a pipe or device is never waited for.
    static func read(_ path: String, limit: Int, _ words: ProgramWords) throws(Trouble) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else { throw Trouble(words.cannotRead(path, reason: reason())) }
        defer { close(descriptor) }
        var facts = stat()
        guard fstat(descriptor, &facts) == 0 else { throw Trouble(words.cannotRead(path, reason: reason())) }
        let kind = facts.st_mode & S_IFMT
        guard kind == S_IFREG, facts.st_size <= limit else {
            let error = kind == S_IFREG ? EFBIG : kind == S_IFDIR ? EISDIR : EINVAL
            throw Trouble(words.cannotRead(path, reason: String(cString: strerror(error))))
        }
        var bytes = [UInt8](repeating: 0, count: Int(facts.st_size))
        var filled = 0
        while filled < bytes.count {
            let count = bytes.withUnsafeMutableBytes { systemRead(descriptor, $0.baseAddress?.advanced(by: filled), $0.count - filled) }
            if count < 0 && errno == EINTR { continue }
            guard count >= 0 else { throw Trouble(words.cannotRead(path, reason: reason())) }
            guard count > 0 else { break }
            filled += count
        }
        return Array(bytes[..<filled])
    }

    /// Writes a whole file under its name or none: beside it first, synced, then renamed; without `overwriting` never over another.
    static func write(_ document: [UInt8], to path: String, overwriting: Bool, _ words: ProgramWords) throws(Trouble) {
        let temporary = path + ".\(getpid()).part"
        let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw Trouble(words.cannotWrite(path, reason: reason())) }
        var bytes = document[...]
        var failure: String?
        while !bytes.isEmpty, failure == nil {
            let count = bytes.withUnsafeBytes { systemWrite(descriptor, $0.baseAddress, $0.count) }
            if count < 0 && errno == EINTR { continue }
            if count <= 0 { failure = reason() } else { bytes = bytes.dropFirst(count) }
        }
        if failure == nil, fsync(descriptor) != 0 { failure = reason() }
        close(descriptor)
        if failure == nil {
            if overwriting {
                if isFolder(path) { failure = String(cString: strerror(EISDIR)) } else if rename(temporary, path) != 0 { failure = reason() }
            } else if link(temporary, path) != 0 {
                // `link` fails where anything has the name, be it a dangling symbolic link.
                let error = errno
                unlink(temporary)
                throw Trouble(error == EEXIST ? words.exists(path) : words.cannotWrite(path, reason: String(cString: strerror(error))))
            }
        }
        if !overwriting || failure != nil { unlink(temporary) }
        if let failure { throw Trouble(words.cannotWrite(path, reason: failure)) }
    }

    /// Writes a new file into a folder, numbered from 2 where the name is taken.
    ///
    /// - Returns: the name that it got.
    static func writeNew(
        _ document: [UInt8], in folder: String, stem: String, ending: String, _ words: ProgramWords
    ) throws(Trouble) -> String {
        for number in 1...mostNumbers {
            let name = (number == 1 ? stem : "\(stem)-\(number)") + "." + ending
            let path = folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
            guard !exists(path) else { continue }
            do {
                try write(document, to: path, overwriting: false, words)
                return name
            } catch {
                // Somebody was faster with that name, or it cannot be written at all.
                guard exists(path) else { throw error }
            }
        }
        throw Trouble(words.exists(stem))
    }

    /// More reports of one session and day are a loop.
    private static let mostNumbers = 9_999

    /// Whether anything has this name, be it a symbolic link to nothing.
    static func exists(_ path: String) -> Bool {
        var facts = stat()
        return lstat(path, &facts) == 0
    }

    private static func isFolder(_ path: String) -> Bool {
        var facts = stat()
        return lstat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFDIR
    }

    private static func reason() -> String { String(cString: strerror(errno)) }
}

private func systemRead(_ descriptor: Int32, _ bytes: UnsafeMutableRawPointer?, _ count: Int) -> Int {
    read(descriptor, bytes, count)
}

private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
    write(descriptor, bytes, count)
}
