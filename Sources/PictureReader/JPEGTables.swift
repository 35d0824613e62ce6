/// Whether what stands in a segment is the table that its marker announces, to the last byte, so that nothing else hides in it.
enum JPEGTables {
    static func isWhole(_ marker: UInt8, _ payload: ArraySlice<UInt8>) -> Bool {
        switch marker {
        case 0xC4: fills(payload, huffmanLength)
        case 0xDB: fills(payload, quantizationLength)
        // Arithmetic coding: pairs. Restart intervals and numbers of lines: two bytes.
        case 0xCC: payload.count % 2 == 0
        case 0xDC, 0xDD: payload.count == 2
        // A scan: the count of components, two bytes for each, three more.
        case 0xDA: payload.first.map { (1...4).contains($0) && payload.count == 4 + 2 * Int($0) } ?? false
        // A frame: precision, sides, the count of components, three bytes for each.
        default: payload.count >= 6 && (1...4).contains(payload[payload.startIndex + 5]) && payload.count == 6 + 3 * Int(payload[payload.startIndex + 5])
        }
    }

    /// One table after the other, at least one, with nothing behind the last.
    private static func fills(_ payload: ArraySlice<UInt8>, _ length: (ArraySlice<UInt8>) -> Int?) -> Bool {
        var rest = payload
        while let first = length(rest), first <= rest.count {
            rest = rest.dropFirst(first)
            if rest.isEmpty { return true }
        }
        return false
    }

    /// A class and number, sixteen counts, and as many symbols.
    private static func huffmanLength(_ bytes: ArraySlice<UInt8>) -> Int? {
        bytes.count >= 17 ? 17 + bytes.dropFirst().prefix(16).reduce(0) { $0 + Int($1) } : nil
    }

    /// A precision and number, and 64 values of one or two bytes.
    private static func quantizationLength(_ bytes: ArraySlice<UInt8>) -> Int? {
        bytes.first.map { $0 >> 4 == 0 ? 1 + 64 : 1 + 128 }
    }
}
