#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Writing zeros over a file before its name goes, as far as the file system keeps bytes where they were.
///
/// An SSD, a file system that copies on write, and any backup may still hold what was there.
final class Overwriting {
    /// Whether every byte was overwritten and that was synced.
    private(set) var isDone = false
    private var descriptor: Int32 = -1

    /// A file that has other names too is left as it is: somebody wanted to keep it under those.
    ///
    /// The descriptor stays open with this object, for closing it would drop the locks that SQLite holds on the same file.
    init(_ path: String) {
        descriptor = open(path, O_WRONLY | O_NONBLOCK | O_NOFOLLOW | O_NOCTTY | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        var facts = stat()
        guard fstat(descriptor, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG, facts.st_nlink == 1 else { return }
        isDone = writeZeros(Int(facts.st_size)) && fsync(descriptor) == 0
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    /// From the end to the beginning, so that a file that is overwritten in part only is still known by its first page.
    private func writeZeros(_ size: Int) -> Bool {
        let zeros = [UInt8](repeating: 0, count: Overwriting.piece)
        var end = size
        while end > 0 {
            let start = (end - 1) / Overwriting.piece * Overwriting.piece
            var place = start
            while place < end {
                let count = zeros.withUnsafeBytes { pwrite(descriptor, $0.baseAddress, end - place, off_t(place)) }
                if count < 0 && errno == EINTR { continue }
                guard count > 0 else { return false }
                place += count
            }
            end = start
        }
        return true
    }

    private static let piece = 1 << 16
}
