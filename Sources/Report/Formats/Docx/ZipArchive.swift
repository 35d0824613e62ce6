/// A ZIP file of stored entries (APPNOTE.TXT 6.3), the same bytes for the same entries: no time, owner or machine is in it.
struct ZipArchive {
    private var files: [UInt8] = []
    private var directory: [UInt8] = []
    private var count: UInt16 = 0

    /// - Parameter name: an ASCII path without a slash at its beginning.
    mutating func add(_ name: String, _ content: [UInt8]) {
        let name = Array(name.utf8)
        var facts: [UInt8] = []
        facts.put(ZipArchive.version, ZipArchive.noFlags, ZipArchive.stored, ZipArchive.midnight, ZipArchive.firstDay)
        facts.put(CRC32.of(content), UInt32(content.count), UInt32(content.count))
        facts.put(UInt16(name.count), UInt16(0))
        let offset = UInt32(files.count)
        files.put(0x0403_4B50 as UInt32)
        files += facts + name + content
        directory.put(0x0201_4B50 as UInt32)
        directory.put(ZipArchive.version)
        directory += facts
        // No comment, the first disk, no attributes.
        directory.put(UInt16(0), UInt16(0), UInt16(0))
        directory.put(UInt32(0), offset)
        directory += name
        count += 1
    }

    /// The whole file.
    var bytes: [UInt8] {
        var bytes = files + directory
        bytes.put(0x0605_4B50 as UInt32)
        bytes.put(UInt16(0), UInt16(0), count, count)
        bytes.put(UInt32(directory.count), UInt32(files.count))
        bytes.put(UInt16(0))
        return bytes
    }

    /// 2.0, the lowest that a folder in a path needs.
    private static let version: UInt16 = 20
    private static let noFlags: UInt16 = 0
    private static let stored: UInt16 = 0
    private static let midnight: UInt16 = 0
    /// 1 January 1980, the first day of DOS.
    private static let firstDay: UInt16 = 1 << 5 | 1
}

extension [UInt8] {
    fileprivate mutating func put(_ numbers: UInt16...) {
        for number in numbers { append(contentsOf: [UInt8(truncatingIfNeeded: number), UInt8(truncatingIfNeeded: number >> 8)]) }
    }

    fileprivate mutating func put(_ numbers: UInt32...) {
        for number in numbers { put(UInt16(truncatingIfNeeded: number), UInt16(truncatingIfNeeded: number >> 16)) }
    }
}

/// The checksum of ZIP: the reflected polynomial of IEEE 802.3.
enum CRC32 {
    static func of(_ bytes: [UInt8]) -> UInt32 {
        ~bytes.reduce(UInt32.max) { $0 >> 8 ^ table[Int(UInt8(truncatingIfNeeded: $0) ^ $1)] }
    }

    private static let table: [UInt32] = (0..<256).map { (index: UInt32) -> UInt32 in
        (0..<8).reduce(index) { value, _ in value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1 }
    }
}
