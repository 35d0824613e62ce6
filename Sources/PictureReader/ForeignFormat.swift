import Engine

/// What a file is that is neither JPEG nor PNG, as far as its first bytes tell.
enum ForeignFormat {
    static func problem(of bytes: [UInt8]) -> PictureProblem {
        if bytes.holds("ftyp", at: 4) {
            if heicBrands.contains(where: { bytes.holds($0, at: 8) }) { return .heic }
            // Films have such a file too.
            return bytes.holds("avi", at: 8) ? .otherFormat("AVIF") : .notAPicture
        }
        if bytes.holds("RIFF", at: 0), bytes.holds("WEBP", at: 8) { return .otherFormat("WebP") }
        if bytes.holds("GIF8", at: 0) { return .otherFormat("GIF") }
        // Raw files of most cameras are TIFF files as well.
        if bytes.starts(with: [0x49, 0x49, 42, 0]) || bytes.starts(with: [0x4D, 0x4D, 0, 42]) { return .otherFormat("TIFF") }
        return .notAPicture
    }

    private static let heicBrands: [StaticString] = ["hei", "hev", "mif1", "msf1"]
}
