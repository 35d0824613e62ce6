#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A long note in the person's own editor.
enum Editor {
    /// The text as it was saved, nil when the editor failed.
    ///
    /// The words lie in a private file beside the session and go away with the editor; no shell is involved.
    static func edit(_ text: String, beside session: String) -> String? {
        var path = Array((session + ".note-XXXXXX").utf8CString)
        let descriptor = mkstemp(&path)
        guard descriptor >= 0 else { return nil }
        let name = String(decoding: path.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
        defer { unlink(name) }
        let bytes = Array(text.utf8)
        let written = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
        close(descriptor)
        guard written == bytes.count, run(command + [name]) else { return nil }
        return contents(of: name)
    }

    /// `$VISUAL` or `$EDITOR` with its own arguments, else `nano`.
    private static var command: [String] {
        let chosen = ["VISUAL", "EDITOR"].lazy.compactMap { Environment.variables[$0] }.first { !$0.isEmpty } ?? "nano"
        return chosen.split(separator: " ").map(String.init)
    }

    private static func run(_ arguments: [String]) -> Bool {
        var child = pid_t()
        let words = arguments.map { strdup($0) } + [nil]
        defer { words.forEach { free($0) } }
        guard posix_spawnp(&child, arguments[0], nil, nil, words, environ) == 0 else { return false }
        var status: Int32 = 0
        while waitpid(child, &status, 0) < 0 { guard errno == EINTR else { return false } }
        return status == 0
    }

    private static func contents(of path: String) -> String? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while bytes.count <= largest {
            let count = read(descriptor, &buffer, buffer.count)
            guard count > 0 else { break }
            bytes += buffer[..<count]
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// More than any note holds; the session says so itself.
    private static let largest = 1 << 20
}
