/// The two things that a program needs of EXIF: which way is up, and when the picture was taken.
///
/// Layout: TIFF 6.0 and CIPA DC-008. Nothing outside the two directories that hold them is followed.
struct ExifFacts: Equatable {
    /// 1 to 8.
    private(set) var orientation = 1
    var taken: CameraTime?

    private enum Tag {
        static let orientation = 0x0112
        static let exifDirectory = 0x8769
        /// Each time with its zone.
        static let times = [(time: 0x9003, zone: 0x9011), (time: 0x9004, zone: 0x9012)]
    }

    init() {}

    /// - Parameter bytes: from the TIFF header on, to which all places in it refer.
    init(_ bytes: [UInt8]) {
        guard let file = TIFFBytes(bytes), let first = file.number(4, size: 4) else { return }
        let entries = file.entries(at: first)
        if let value = entries[Tag.orientation].flatMap(file.value), (1...8).contains(value) { orientation = value }
        guard let place = entries[Tag.exifDirectory].flatMap(file.value) else { return }
        let exif = file.entries(at: place)
        for (time, zone) in Tag.times where taken == nil {
            guard let text = exif[time].flatMap(file.text), let iso = ExifFacts.iso(text) else { continue }
            taken = CameraTime(iso: iso + (exif[zone].flatMap(file.text).flatMap(ExifFacts.zone) ?? ""))
        }
    }

    /// Whether width and height change places when the picture is turned upright.
    static func liesOnItsSide(_ orientation: Int) -> Bool { orientation >= 5 }

    /// The smallest file that says an orientation and nothing else.
    static func body(orientation: Int) -> [UInt8] {
        let header: [UInt8] = [0x4D, 0x4D, 0, 42, 0, 0, 0, 8]
        let entry: [UInt8] = [0x01, 0x12, 0, UInt8(TIFFBytes.short), 0, 0, 0, 1, 0, UInt8(clamping: orientation), 0, 0]
        return header + [0, 1] + entry + [0, 0, 0, 0]
    }

    /// `2026:11:27 10:05:30` in ISO 8601; nil for blanks, and for what is no such text.
    private static func iso(_ text: String) -> String? {
        let parts = text.split(whereSeparator: { !isDigit($0) })
        guard parts.map(\.count) == [4, 2, 2, 2, 2, 2] else { return nil }
        return "\(parts[0])-\(parts[1])-\(parts[2])T\(parts[3]):\(parts[4]):\(parts[5])"
    }

    /// `+02:00`; cameras that do not know their zone leave it blank.
    private static func zone(_ text: String) -> String? {
        guard let sign = text.first, sign == "+" || sign == "-" else { return text == "Z" ? text : nil }
        let parts = text.dropFirst().split(separator: ":", omittingEmptySubsequences: false)
        return parts.count == 2 && parts.allSatisfy { $0.count == 2 && $0.allSatisfy(isDigit) } ? text : nil
    }

    private static func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }
}

/// The bytes of a TIFF file, in either order.
private struct TIFFBytes {
    let bytes: [UInt8]
    let isLittle: Bool

    struct Entry {
        var type: Int
        var count: Int
        /// Of the four bytes that hold the value, or say where it is.
        var place: Int
    }

    static let short = 3
    private static let ascii = 2
    private static let long = 4
    private static let entryLength = 12

    init?(_ bytes: [UInt8]) {
        self.bytes = bytes
        if bytes.starts(with: [0x49, 0x49, 42, 0]) { isLittle = true } else if bytes.starts(with: [0x4D, 0x4D, 0, 42]) { isLittle = false } else { return nil }
    }

    func number(_ place: Int, size: Int) -> Int? {
        guard place >= 0, place <= bytes.count - size else { return nil }
        let own = bytes[place..<place + size]
        return (isLittle ? Array(own.reversed()) : Array(own)).reduce(0) { $0 << 8 | Int($1) }
    }

    /// The entries of a directory by their tags, the first of each; none where it does not lie inside.
    func entries(at place: Int) -> [Int: Entry] {
        guard let count = number(place, size: 2) else { return [:] }
        var entries: [Int: Entry] = [:]
        for index in 0..<count {
            let start = place + 2 + index * TIFFBytes.entryLength
            guard let tag = number(start, size: 2), let type = number(start + 2, size: 2), let count = number(start + 4, size: 4),
                start + 8 <= bytes.count - 4
            else { break }
            if entries[tag] == nil { entries[tag] = Entry(type: type, count: count, place: start + 8) }
        }
        return entries
    }

    /// One whole number.
    func value(_ entry: Entry) -> Int? {
        guard entry.count == 1 else { return nil }
        switch entry.type {
        case TIFFBytes.short: return number(entry.place, size: 2)
        case TIFFBytes.long: return number(entry.place, size: 4)
        default: return nil
        }
    }

    /// A text up to its closing zero.
    func text(_ entry: Entry) -> String? {
        guard entry.type == TIFFBytes.ascii, entry.count > 0, entry.count <= TIFFBytes.longestText else { return nil }
        guard let place = entry.count <= 4 ? entry.place : number(entry.place, size: 4), place <= bytes.count - entry.count else { return nil }
        return String(decoding: bytes[place..<place + entry.count].prefix { $0 != 0 }, as: UTF8.self)
    }

    /// Times and zones are shorter.
    private static let longestText = 32
}
