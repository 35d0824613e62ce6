import Engine

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// The library: the folder where sessions lie unless somebody names another place.
public enum SessionFolder {
    public static let suffix = ".ruum"

    public struct Entry: Sendable, Equatable {
        public var path: String
        /// Bytes.
        public var size: Int64
        /// Milliseconds since 1970.
        public var modified: Int64
    }

    /// `$XDG_DATA_HOME/ruum`, else `~/.local/share/ruum`; made, for its owner only, if it is not there.
    ///
    /// The XDG base directory specification has relative values ignored.
    public static func path(environment: [String: String]) throws(JournalProblem) -> String {
        let path: String
        if let data = environment["XDG_DATA_HOME"], data.utf8.first == UInt8(ascii: "/") {
            path = Paths.join(data, "ruum")
        } else if let home = environment["HOME"], home.utf8.first == UInt8(ascii: "/") {
            path = Paths.join(home, ".local/share/ruum")
        } else {
            throw .noHome
        }
        guard !path.utf8.contains(0) else { throw .noHome }
        try make(path)
        return path
    }

    /// Where the library keeps sessions that are not to be in the list; it may not be there yet.
    public static func archive(of folder: String) -> String { Paths.join(folder, "archive") }

    /// The archive, made for its owner only if it is not there.
    public static func makeArchive(of folder: String) throws(JournalProblem) -> String {
        let archive = archive(of: folder)
        try make(archive)
        return archive
    }

    /// Newest first; what is no regular file or has another suffix is left out. Nothing is opened.
    public static func list(_ folder: String) throws(JournalProblem) -> [Entry] {
        guard let stream = opendir(folder) else { throw JournalProblem(errorNumber: errno, path: folder, writing: false) }
        defer { closedir(stream) }
        var entries: [Entry] = []
        while let entry = readdir(stream) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) { String(validating: $0.prefix { $0 != 0 }, as: UTF8.self) }
            guard let name, name.hasSuffix(suffix), name.utf8.first != UInt8(ascii: ".") else { continue }
            let path = Paths.join(folder, name)
            // Gone since it was listed, or a link to nothing.
            guard let facts = try? FileFacts(of: path), facts.isRegular else { continue }
            entries.append(Entry(path: path, size: facts.size, modified: facts.modified))
        }
        return entries.sorted { ($0.modified, $1.path) > ($1.modified, $0.path) }
    }

    private static func make(_ path: String) throws(JournalProblem) {
        var depth = path.utf8.startIndex
        while true {
            let start = path.utf8.index(after: depth)
            let end = path.utf8[start...].firstIndex(of: UInt8(ascii: "/")) ?? path.utf8.endIndex
            let part = String(path[..<end])
            if mkdir(part, privateMode) != 0 {
                let number = errno
                guard number == EEXIST || Paths.exists(part) else {
                    throw JournalProblem(errorNumber: number, path: part, writing: true)
                }
            }
            guard end != path.utf8.endIndex else { break }
            depth = end
        }
        guard try FileFacts(of: path).isFolder else { throw .notFound(path) }
    }

    /// Entered, read and written by its owner only.
    private static let privateMode: mode_t = 0o700
}
