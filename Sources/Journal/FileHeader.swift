import Engine

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// What the first page of a file says, read before SQLite is let near it.
///
/// Offsets: "The Database Header" in https://www.sqlite.org/fileformat2.html.
enum FileHeader: Equatable {
    /// `identity` is the session's random number as the schema's text has it.
    case session(version: Int, identity: [UInt8]?)
    case empty
    case other
    /// Open in this process already, so that reading it would drop SQLite's locks.
    case openHere

    static let length = 100
    /// SQLite's usual page size, which sessions are made with.
    private static let firstPage = 4096
    /// "Ruum", so that `file` and other tools can tell a session from other SQLite files.
    static let applicationID: Int32 = 0x5275_756D
    private static let magic = Array("SQLite format 3\0".utf8)
    private static let versionOffset = 60
    private static let applicationOffset = 68

    init(_ bytes: [UInt8]) {
        guard !bytes.isEmpty else {
            self = .empty
            return
        }
        guard bytes.count >= FileHeader.length, bytes.starts(with: FileHeader.magic),
            FileHeader.integer(bytes, FileHeader.applicationOffset) == FileHeader.applicationID
        else {
            self = .other
            return
        }
        self = .session(
            version: Int(FileHeader.integer(bytes, FileHeader.versionOffset)), identity: Schema.identity(in: bytes))
    }

    /// Big-endian, as everywhere in the format.
    static func integer(_ bytes: [UInt8], _ offset: Int) -> Int32 {
        Int32(bitPattern: bytes.dropFirst(offset).prefix(4).reduce(0) { $0 << 8 | UInt32($1) })
    }

    /// The kind of file is settled by `stat` before anything is opened: opening a pipe waits, reading a device never ends.
    static func read(_ path: String) throws(JournalProblem) -> (header: FileHeader, facts: FileFacts) {
        let facts = try FileFacts(of: path)
        if facts.isFolder { throw .isFolder(path) }
        guard facts.isRegular else { throw .notARegularFile(path) }
        let answer = OpenFiles.ifClosed(facts.identity) { firstBytes(path, facts.identity) }
        switch answer {
        case nil: return (.openHere, facts)
        case .failure(let problem): throw problem
        case .success(let bytes): return (FileHeader(bytes), facts)
        }
    }

    private static func firstBytes(_ path: String, _ identity: FileIdentity) -> Result<[UInt8], JournalProblem> {
        // O_NONBLOCK: should the file have become a pipe since it was looked at.
        let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
        guard descriptor >= 0 else { return .failure(JournalProblem(errorNumber: errno, path: path, writing: false)) }
        defer { close(descriptor) }
        var facts = stat()
        guard fstat(descriptor, &facts) == 0 else {
            return .failure(JournalProblem(errorNumber: errno, path: path, writing: false))
        }
        guard FileFacts(facts).identity == identity else { return .failure(.replaced) }
        var bytes = [UInt8](repeating: 0, count: firstPage)
        let count = bytes.withUnsafeMutableBytes { pread(descriptor, $0.baseAddress, firstPage, 0) }
        guard count >= 0 else { return .failure(JournalProblem(errorNumber: errno, path: path, writing: false)) }
        return .success(Array(bytes.prefix(count)))
    }
}
