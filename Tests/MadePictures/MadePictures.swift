/// Small photographs made in code, with everything in them that a camera writes beside the picture.
public enum MadePictures {
    /// Words that stand in the files and in nothing that may be kept of them.
    public static let secrets = ["GPSword", "MakerNoteword", "Thumbnailword", "Mari Kask", "XMPword", "IPTCword", "Commentword", "Filmword"]

    public struct Camera {
        /// `2026:11:27 10:05:00`, nil where the camera's clock was never set.
        public var taken: String?
        /// `+02:00`
        public var zone: String?
        public var orientation = 1
        public var isLittle = false
        /// Where two pictures have to differ.
        public var shade: UInt8 = 0

        public init(taken: String? = nil, zone: String? = nil, orientation: Int = 1, isLittle: Bool = false, shade: UInt8 = 0) {
            self.taken = taken
            self.zone = zone
            self.orientation = orientation
            self.isLittle = isLittle
            self.shade = shade
        }
    }

    /// 16 × 8 pixels; colour profile and Adobe's segment are kept, the rest between them is not.
    public static func jpeg(_ camera: Camera = Camera()) -> [UInt8] {
        var bytes: [UInt8] = [0xFF, 0xD8]
        bytes += segment(0xE1, Array("Exif\0\0".utf8) + exif(camera))
        bytes += segment(0xE0, Array("JFIF\0".utf8) + [1, 1, 0, 0, 1, 0, 1, 1, 1, 9, 9, 9])
        bytes += segment(0xE1, Array("http://ns.adobe.com/xap/1.0/\0<x>XMPword Mari Kask</x>".utf8))
        bytes += segment(0xE2, Array("ICC_PROFILE\0".utf8) + [1, 1, 7, 7, 7])
        bytes += segment(0xE2, Array("MPF\0Thumbnailword".utf8))
        bytes += segment(0xED, Array("Photoshop 3.0\0IPTCword Mari Kask".utf8))
        bytes += segment(0xEE, Array("Adobe".utf8) + [0, 100, 0, 0, 0, 0, 0])
        bytes += segment(0xFE, Array("Commentword".utf8))
        // Padding, as some telephones leave it.
        bytes += [0, 0, 0xFF]
        bytes += picture(camera.shade)
        bytes += Array("Filmword".utf8)
        return bytes
    }

    /// 16 × 8 pixels.
    public static func png(_ camera: Camera = Camera(), changed: [UInt8] = [0x07, 0xEA, 11, 27, 8, 30, 0]) -> [UInt8] {
        var bytes: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
        bytes += chunk("IHDR", [0, 0, 0, 16, 0, 0, 0, 8, 8, 0, 0, 0, 0])
        bytes += chunk("gAMA", [0, 0, 0xB1, 0x8F])
        if camera.taken != nil || camera.orientation != 1 { bytes += chunk("eXIf", exif(camera)) }
        if !changed.isEmpty { bytes += chunk("tIME", changed) }
        bytes += chunk("tEXt", Array("Author\0Mari Kask Commentword".utf8))
        bytes += chunk("pHYs", [0, 0, 0, 1, 0, 0, 0, 1, camera.shade])
        bytes += chunk("IDAT", hexadecimal("78da63641040054c0c68803e02007bd80100"))
        bytes += chunk("fdAT", Array("Filmword".utf8))
        bytes += chunk("IEND", [])
        return bytes + Array("XMPword".utf8)
    }

    /// The beginning of what an iPhone writes.
    public static let heic: [UInt8] = [0, 0, 0, 24] + Array("ftypheic\0\0\0\0mif1heic".utf8)

    /// A gradient, of which the last byte of the quantization table is the shade.
    private static func picture(_ shade: UInt8) -> [UInt8] {
        var bytes = hexadecimal(
            "ffdb00430050373c463c32504641465a55505f78c882786e6e78f5afb991c8ffffffffffffffffffffffffffffffffffffffffffffffffffffffff"
                + "ffffffffffffffffffffffc0000b080008001001011100ffc4001500010100000000000000000000000000000304ffc40015100101000000000000"
                + "00000000000000000003ffda0008010100003f00092d93ffd9")
        bytes[68] = 0xFF - shade
        return bytes
    }

    // MARK: EXIF

    private static func exif(_ camera: Camera) -> [UInt8] {
        func number(_ value: Int, _ size: Int) -> [UInt8] {
            let big = (0..<size).reversed().map { UInt8(value >> ($0 * 8) & 0xFF) }
            return camera.isLittle ? big.reversed() : big
        }
        func entry(_ tag: Int, _ type: Int, _ count: Int, _ value: [UInt8]) -> [UInt8] {
            number(tag, 2) + number(type, 2) + number(count, 4) + value + [UInt8](repeating: 0, count: 4 - value.count)
        }
        // Header, first directory of four entries, then EXIF's of three, GPS's of one, then the texts.
        let exifPlace = 8 + 2 + 4 * 12 + 4
        let gpsPlace = exifPlace + 2 + 3 * 12 + 4
        var data: [UInt8] = []
        let dataPlace = gpsPlace + 2 + 12 + 4
        func text(_ tag: Int, _ words: String) -> [UInt8] {
            let place = dataPlace + data.count
            data += Array(words.utf8) + [0]
            return entry(tag, 2, words.utf8.count + 1, number(place, 4))
        }
        let artist = text(0x013B, "Mari Kask")
        let time = camera.taken.map { text(0x9003, $0) } ?? entry(0x9000, 7, 4, Array("0232".utf8))
        let zone = camera.zone.map { text(0x9011, $0) } ?? entry(0xA001, 3, 1, number(1, 2))
        let maker = text(0x927C, "MakerNoteword")
        let gps = text(0x001B, "GPSword 58.37 26.72")
        data += Array("Thumbnailword".utf8)
        let header: [UInt8] = (camera.isLittle ? [0x49, 0x49] : [0x4D, 0x4D]) + number(42, 2) + number(8, 4)
        let first = number(4, 2) + entry(0x0112, 3, 1, number(camera.orientation, 2)) + artist + entry(0x8769, 4, 1, number(exifPlace, 4))
            + entry(0x8825, 4, 1, number(gpsPlace, 4)) + number(0, 4)
        return header + first + number(3, 2) + time + zone + maker + number(0, 4) + number(1, 2) + gps + number(0, 4) + data
    }

    // MARK: Containers

    private static func segment(_ marker: UInt8, _ payload: [UInt8]) -> [UInt8] {
        [0xFF, marker, UInt8((payload.count + 2) >> 8), UInt8((payload.count + 2) & 0xFF)] + payload
    }

    private static func chunk(_ type: String, _ data: [UInt8]) -> [UInt8] {
        let named = Array(type.utf8) + data
        return fourBytes(UInt32(data.count)) + named + fourBytes(checksum(named))
    }

    private static func checksum(_ bytes: [UInt8]) -> UInt32 {
        ~bytes.reduce(UInt32.max) { sum, byte in
            (0..<8).reduce(sum ^ UInt32(byte)) { sum, _ in sum & 1 == 1 ? 0xEDB8_8320 ^ sum >> 1 : sum >> 1 }
        }
    }

    private static func fourBytes(_ number: UInt32) -> [UInt8] {
        [UInt8(number >> 24), UInt8(number >> 16 & 0xFF), UInt8(number >> 8 & 0xFF), UInt8(number & 0xFF)]
    }

    private static func hexadecimal(_ text: String) -> [UInt8] {
        let digits = Array(text)
        return stride(from: 0, to: digits.count, by: 2).map { UInt8(String(digits[$0...$0 + 1]), radix: 16) ?? 0 }
    }
}
