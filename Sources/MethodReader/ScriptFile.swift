import Engine

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// The files of scripts: what they are is asked before any byte is read, so that a pipe or a film keeps nobody waiting.
enum ScriptFile {
    static func read(path: String) -> Result<[UInt8], FileProblem> {
        // Opening a pipe for reading waits for a writer unless told otherwise.
        let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else { return .failure(.unreadable(trouble(errno))) }
        defer { close(descriptor) }
        var facts = stat()
        guard fstat(descriptor, &facts) == 0 else { return .failure(.unreadable(trouble(errno))) }
        guard facts.st_mode & S_IFMT == S_IFREG else { return .failure(.unreadable(.notAFile)) }
        guard facts.st_size <= ScriptBytes.mostBytes else { return .failure(.tooLarge) }
        return readAll(descriptor)
    }

    /// The names of the `.yaml` files in a folder, sorted; none where there is no such folder.
    static func names(in folder: String) -> [String] {
        guard let stream = opendir(folder) else { return [] }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if !name.hasPrefix("."), name.hasSuffix(".yaml") || name.hasSuffix(".yml") { names.append(name) }
        }
        return names.sorted()
    }

    enum FileProblem: Error, Equatable {
        case unreadable(ScriptProblem.FileTrouble)
        case tooLarge

        var kind: ScriptProblem.Kind {
            switch self {
            case .unreadable(let trouble): .unreadable(trouble)
            case .tooLarge: .tooLarge(limit: ScriptBytes.mostBytes)
            }
        }
    }

    /// A file may grow while it is read; what passes the limit is refused then too.
    private static func readAll(_ descriptor: Int32) -> Result<[UInt8], FileProblem> {
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 64 * 1024)
        while true {
            let count = chunk.withUnsafeMutableBytes { buffer in
                #if canImport(Glibc)
                    Glibc.read(descriptor, buffer.baseAddress, buffer.count)
                #elseif canImport(Musl)
                    Musl.read(descriptor, buffer.baseAddress, buffer.count)
                #elseif canImport(Darwin)
                    Darwin.read(descriptor, buffer.baseAddress, buffer.count)
                #endif
            }
            if count == 0 { return .success(bytes) }
            if count < 0 {
                if errno == EINTR { continue }
                return .failure(.unreadable(trouble(errno)))
            }
            bytes += chunk[..<count]
            if bytes.count > ScriptBytes.mostBytes { return .failure(.tooLarge) }
        }
    }

    private static func trouble(_ number: Int32) -> ScriptProblem.FileTrouble {
        switch number {
        case ENOENT, ENOTDIR: .notFound
        case EACCES, EPERM: .notPermitted
        case EISDIR, ENXIO: .notAFile
        default: .other(number)
        }
    }
}
