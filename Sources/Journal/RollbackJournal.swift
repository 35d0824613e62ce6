import Engine

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// The file in which SQLite keeps the former pages while a transaction runs, looked at before SQLite plays it back.
///
/// SQLite does not ask whether a journal belongs to the file it lies beside (section "How To Corrupt", 1.4), so one that came
/// there by copying or renaming would overwrite the session. Layout: section 3 of https://www.sqlite.org/fileformat2.html.
enum RollbackJournal {
    private static let magic: [UInt8] = [0xD9, 0xD5, 0x05, 0xF9, 0x20, 0xA1, 0x63, 0xD7]
    private static let headerLength = 28
    private static let sectorSizeOffset = 20
    private static let pageSizeOffset = 24
    private static let sizes: ClosedRange<Int32> = 512...65536
    /// A page's number before it and a checksum behind it.
    private static let numberLength = 4
    private static let checksumLength = 4
    /// Enough for any transaction of a session; a longer one is left to SQLite.
    private static let longestSearch = 4096

    /// Refuses only a journal whose copy of page 1 names another session; anything less clear is SQLite's to judge.
    static func refuseForeign(of path: String, identity: [UInt8]) throws(JournalProblem) {
        let journal = path + Paths.journalSuffix
        guard let facts = try? FileFacts(of: journal), facts.isRegular else { return }
        let descriptor = open(journal, O_RDONLY | O_NONBLOCK | O_NOFOLLOW | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        defer { close(descriptor) }
        guard let header = read(descriptor, headerLength, at: 0), header.starts(with: magic) else { return }
        let sectorSize = FileHeader.integer(header, sectorSizeOffset)
        let pageSize = FileHeader.integer(header, pageSizeOffset)
        guard sizes.contains(sectorSize), sizes.contains(pageSize) else { return }

        var place = Int(sectorSize)
        for _ in 0..<longestSearch {
            guard let number = read(descriptor, numberLength, at: place) else { return }
            if FileHeader.integer(number, 0) == 1 {
                guard let page = read(descriptor, Int(pageSize), at: place + numberLength),
                    let owner = Schema.identity(in: page)
                else { return }
                if owner != identity { throw .foreignJournal(journal) }
                return
            }
            place += numberLength + Int(pageSize) + checksumLength
        }
    }

    /// Exactly `count` bytes, or nil.
    private static func read(_ descriptor: Int32, _ count: Int, at place: Int) -> [UInt8]? {
        var bytes = [UInt8](repeating: 0, count: count)
        let got = bytes.withUnsafeMutableBytes { pread(descriptor, $0.baseAddress, count, off_t(place)) }
        return got == count ? bytes : nil
    }
}
