/// Reading numbers at places that may lie outside.
extension Array<UInt8> {
    /// Big-endian, as in JPEG and PNG.
    func bigEndian16(_ place: Int) -> Int? {
        guard place >= 0, place <= count - 2 else { return nil }
        return Int(self[place]) << 8 | Int(self[place + 1])
    }

    func bigEndian32(_ place: Int) -> Int? {
        guard let high = bigEndian16(place), let low = bigEndian16(place + 2) else { return nil }
        return high << 16 | low
    }

    func holds(_ text: StaticString, at place: Int) -> Bool {
        guard place >= 0, place <= count - text.utf8CodeUnitCount else { return false }
        return text.withUTF8Buffer { self[place...].starts(with: $0) }
    }
}
