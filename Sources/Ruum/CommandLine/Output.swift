import Text
import Words

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Why the program ends without having done what was asked.
struct Trouble: Error {
    var complaint: Explained
    var code: Int32

    static let refused: Int32 = 1
    static let usage: Int32 = 64

    init(_ complaint: Explained, code: Int32 = Trouble.refused) {
        self.complaint = complaint
        self.code = code
    }
}

/// Writes to standard output and standard error; no control character of any text gets there.
enum Output {
    /// Whether standard output goes to somebody's screen.
    static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

    static func line(_ text: String) {
        write(visibleSafe(text, keepingNewlines: true) + "\n", to: STDOUT_FILENO)
    }

    /// A finished document, which made itself safe.
    static func document(_ bytes: [UInt8]) throws(Trouble) {
        guard let error = write(bytes, to: STDOUT_FILENO) else { return }
        throw Trouble(words.cannotWrite("-", reason: String(cString: strerror(error))))
    }

    static func warn(_ text: String) {
        write("ruum: " + visibleSafe(text) + "\n", to: STDERR_FILENO)
    }

    /// One line of what is wrong, one of what to do.
    static func complain(_ complaint: Explained) {
        write("ruum: \(visibleSafe(complaint.what))\n      \(visibleSafe(complaint.remedy))\n", to: STDERR_FILENO)
    }

    /// A reader that has gone (`| head`) is no failure of ours.
    ///
    /// - Returns: why not all was written, as an `errno`; nil when it was.
    @discardableResult
    private static func write(_ document: [UInt8], to descriptor: Int32) -> Int32? {
        var bytes = document[...]
        while !bytes.isEmpty {
            let count = bytes.withUnsafeBytes { systemWrite(descriptor, $0.baseAddress, $0.count) }
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { return count < 0 && errno != EPIPE ? errno : nil }
            bytes = bytes.dropFirst(count)
        }
        return nil
    }
}

extension Output {
    private static func write(_ text: String, to descriptor: Int32) { write(Array(text.utf8), to: descriptor) }
}

private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
    write(descriptor, bytes, count)
}
