import Engine

/// A JPEG file taken apart into its segments, of which only those are kept that draw the picture.
///
/// Layout: annex B of ITU-T T.81. Kept beside the picture itself are JFIF (without its thumbnail), the colour profile and Adobe's
/// colour transform; left out are EXIF, XMP, IPTC, makers' notes, comments, and whatever follows the end, such as a short film.
struct JPEGFile {
    private(set) var width = 0
    private(set) var height = 0
    private(set) var facts = ExifFacts()
    private var jfif: [UInt8] = []
    private var kept: [UInt8] = []
    private var hasFacts = false

    static let signature: [UInt8] = [0xFF, Marker.start, 0xFF]

    private enum Marker {
        static let start: UInt8 = 0xD8
        static let end: UInt8 = 0xD9
        static let scan: UInt8 = 0xDA
        /// Tables and restart intervals: DHT, DAC, DQT, DNL, DRI.
        static let tables: Set<UInt8> = [0xC4, 0xCC, 0xDB, 0xDC, 0xDD]
        static let frames: ClosedRange<UInt8> = 0xC0...0xCF
        /// In the range of frames, but none: JPG, which nothing uses.
        static let noFrame: UInt8 = 0xC8
        static let restarts: ClosedRange<UInt8> = 0xD0...0xD7
        static let temporary: UInt8 = 0x01
        static let jfif: UInt8 = 0xE0
        static let exif: UInt8 = 0xE1
        static let profile: UInt8 = 0xE2
        static let adobe: UInt8 = 0xEE
    }

    init(_ bytes: [UInt8]) throws(PictureProblem) {
        kept.reserveCapacity(bytes.count)
        var position = 2
        var hasScan = false
        while true {
            // Some cameras leave padding between segments; readers pass over it, and it is not kept.
            while position < bytes.count, bytes[position] != 0xFF { position += 1 }
            while position < bytes.count, bytes[position] == 0xFF { position += 1 }
            guard position < bytes.count else { throw .damaged }
            let marker = bytes[position]
            position += 1
            if marker == Marker.end {
                guard width > 0, hasScan else { throw .damaged }
                return
            }
            if marker == 0 || marker == Marker.temporary || Marker.restarts.contains(marker) { continue }
            guard let length = bytes.bigEndian16(position), length >= 2, length <= bytes.count - position else { throw .damaged }
            let payload = position + 2..<position + length
            position = payload.upperBound
            try take(marker, payload, of: bytes)
            guard marker == Marker.scan else { continue }
            guard width > 0 else { throw .damaged }
            hasScan = true
            let end = JPEGFile.endOfScan(bytes, from: position)
            kept += bytes[position..<end]
            position = end
        }
    }

    /// The whole file as it is kept.
    var stripped: [UInt8] {
        var orientation: [UInt8] = []
        if facts.orientation != 1 {
            let body = Array("Exif\0\0".utf8) + ExifFacts.body(orientation: facts.orientation)
            orientation = [0xFF, Marker.exif, 0, UInt8(body.count + 2)] + body
        }
        return [0xFF, Marker.start] + jfif + orientation + kept + [0xFF, Marker.end]
    }

    private mutating func take(_ marker: UInt8, _ payload: Range<Int>, of bytes: [UInt8]) throws(PictureProblem) {
        if Marker.tables.contains(marker) || marker == Marker.scan {
            guard JPEGTables.isWhole(marker, bytes[payload]) else { throw .damaged }
            return keep(marker, bytes[payload])
        }
        if Marker.frames.contains(marker) {
            guard marker != Marker.noFrame else { return }
            // Precision, then the sides; a second frame belongs to a kind of file that no reader shows.
            guard width == 0, JPEGTables.isWhole(marker, bytes[payload]), let rows = bytes.bigEndian16(payload.lowerBound + 1),
                let columns = bytes.bigEndian16(payload.lowerBound + 3), rows > 0, columns > 0
            else { throw .damaged }
            (width, height) = (columns, rows)
            return keep(marker, bytes[payload])
        }
        switch marker {
        case Marker.jfif:
            guard jfif.isEmpty, bytes.holds("JFIF\0", at: payload.lowerBound), payload.count >= JPEGFile.jfifLength else { return }
            // The version, the density, and no thumbnail.
            let body = bytes[payload].prefix(JPEGFile.jfifLength - 2) + [0, 0]
            jfif = [0xFF, marker, 0, UInt8(body.count + 2)] + body
        case Marker.exif:
            guard !hasFacts, payload.count > 6, bytes.holds("Exif\0", at: payload.lowerBound) else { return }
            hasFacts = true
            facts = ExifFacts(Array(bytes[payload].dropFirst(6)))
        case Marker.profile:
            if payload.count > 12, bytes.holds("ICC_PROFILE\0", at: payload.lowerBound) { keep(marker, bytes[payload]) }
        case Marker.adobe:
            guard payload.count >= JPEGFile.adobeLength, bytes.holds("Adobe", at: payload.lowerBound) else { return }
            keep(marker, bytes[payload].prefix(JPEGFile.adobeLength))
        default: break
        }
    }

    private static let jfifLength = 14
    private static let adobeLength = 12

    private mutating func keep(_ marker: UInt8, _ payload: ArraySlice<UInt8>) {
        let length = payload.count + 2
        kept += [0xFF, marker, UInt8(length >> 8), UInt8(length & 0xFF)]
        kept += payload
    }

    /// Where the next marker begins that does not belong to the coded picture.
    private static func endOfScan(_ bytes: [UInt8], from start: Int) -> Int {
        bytes.withUnsafeBufferPointer { bytes in
            var place = start
            while place < bytes.count - 1 {
                if bytes[place] == 0xFF {
                    let next = bytes[place + 1]
                    // A zero stands for a 0xFF in the data; a restart is part of it; several 0xFF fill.
                    if next != 0, next != 0xFF, !Marker.restarts.contains(next) { return place }
                }
                place += 1
            }
            return bytes.count
        }
    }
}
