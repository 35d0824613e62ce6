import Engine

/// A PNG file taken apart into its chunks, of which only those are kept that draw the picture.
///
/// Layout: https://www.w3.org/TR/png-3/. Left out are texts, times, EXIF, further frames, and whatever follows the end.
struct PNGFile {
    private(set) var width = 0
    private(set) var height = 0
    private(set) var facts = ExifFacts()
    private var header: ArraySlice<UInt8> = []
    private var kept: [UInt8] = []
    private var changed: CameraTime?

    static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

    /// What is needed to draw it, colours and size on paper included.
    private static let needed: Set<String> = [
        "PLTE", "IDAT", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "bKGD", "pHYs", "cICP", "mDCV", "cLLI",
    ]

    /// Length and type before the data of a chunk, and a checksum behind it.
    private static let beforeData = 8
    private static let afterData = 4
    private static let headerLength = 13

    init(_ bytes: [UInt8]) throws(PictureProblem) {
        var position = PNGFile.signature.count
        var hasData = false
        while true {
            guard let length = bytes.bigEndian32(position), length <= bytes.count - position - PNGFile.beforeData - PNGFile.afterData else {
                throw .damaged
            }
            let data = position + PNGFile.beforeData..<position + PNGFile.beforeData + length
            let type = String(decoding: bytes[position + 4..<data.lowerBound], as: UTF8.self)
            let chunk = bytes[position..<data.upperBound + PNGFile.afterData]
            position = chunk.endIndex
            switch type {
            case "IHDR":
                guard header.isEmpty, length == PNGFile.headerLength, let columns = bytes.bigEndian32(data.lowerBound),
                    let rows = bytes.bigEndian32(data.lowerBound + 4), (1...PictureFile.longestSide).contains(columns),
                    (1...PictureFile.longestSide).contains(rows)
                else { throw .damaged }
                (width, height, header) = (columns, rows, chunk)
            case "IEND":
                guard hasData, length == 0 else { throw .damaged }
                kept += chunk
                if facts.taken == nil { facts.taken = changed }
                return
            case "eXIf": facts = ExifFacts(Array(bytes[data]))
            case "tIME": changed = PNGFile.time(bytes, data)
            default:
                guard !header.isEmpty else { throw .damaged }
                if PNGFile.needed.contains(type) {
                    hasData = hasData || type == "IDAT"
                    kept += chunk
                } else if bytes[data.lowerBound - 4] & PNGFile.ancillaryBit == 0 {
                    // Something without which it cannot be drawn, and which no reader knows.
                    throw .damaged
                }
            }
        }
    }

    /// Small letters begin the names of chunks that may be left out.
    private static let ancillaryBit: UInt8 = 0x20

    /// The whole file as it is kept.
    var stripped: [UInt8] {
        var orientation: [UInt8] = []
        if facts.orientation != 1 {
            let named = Array("eXIf".utf8) + ExifFacts.body(orientation: facts.orientation)
            let length = named.count - 4
            orientation = [0, 0, 0, UInt8(length)] + named + PNGFile.fourBytes(PNGFile.checksum(named))
        }
        return PNGFile.signature + header + orientation + kept
    }

    /// When it was last changed, in Greenwich time.
    private static func time(_ bytes: [UInt8], _ data: Range<Int>) -> CameraTime? {
        guard data.count == 7, let year = bytes.bigEndian16(data.lowerBound), (1_000...9_999).contains(year) else { return nil }
        let rest = bytes[data].dropFirst(2).map { $0 < 10 ? "0\($0)" : "\($0)" }
        return CameraTime(iso: "\(year)-\(rest[0])-\(rest[1])T\(rest[2]):\(rest[3]):\(rest[4])Z")
    }

    /// CRC-32 as annex D of the specification has it, bit by bit: it is needed for a few bytes only.
    private static func checksum(_ bytes: [UInt8]) -> UInt32 {
        var sum = UInt32.max
        for byte in bytes {
            sum ^= UInt32(byte)
            for _ in 0..<8 { sum = sum & 1 == 1 ? 0xEDB8_8320 ^ sum >> 1 : sum >> 1 }
        }
        return ~sum
    }

    private static func fourBytes(_ number: UInt32) -> [UInt8] {
        [UInt8(number >> 24), UInt8(number >> 16 & 0xFF), UInt8(number >> 8 & 0xFF), UInt8(number & 0xFF)]
    }
}
