import Engine
import Templates
import Words

/// Photographs as parts of a page, which holds them itself so that it needs nothing from elsewhere.
struct HTMLPhotographs {
    let words: ReportWords
    let supply: PictureSupply

    /// One that cannot be read is told by its number and caption.
    func part(_ picture: ReportModel.Picture) -> PageValue {
        guard let bytes = supply(picture.digest) else {
            let name = words.picture(picture.number)
            return HTMLParts.part(.paragraph, .text(picture.caption.isEmpty ? name : "\(name): \(picture.caption)"))
        }
        // Base64 has no letter that HTML would act on.
        return HTMLParts.part(
            .photograph,
            .part([
                .address: .markup("data:\(picture.format.mediaType);base64,\(Base64.text(bytes))"),
                .alternative: .text(HTMLText.line(picture.alternative)), .caption: .text(picture.caption.trimmed),
                .width: .text(String(picture.width)), .height: .text(String(picture.height)),
            ]))
    }
}

/// RFC 4648, section 4.
enum Base64 {
    static func text(_ bytes: [UInt8]) -> String {
        var text: [UInt8] = []
        text.reserveCapacity((bytes.count + 2) / 3 * 4)
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let count = min(3, bytes.count - start)
            let group = (0..<3).reduce(0) { $0 << 8 | ($1 < count ? Int(bytes[start + $1]) : 0) }
            for place in 0..<4 { text.append(place <= count ? letters[group >> (18 - 6 * place) & 0x3F] : UInt8(ascii: "=")) }
        }
        return String(decoding: text, as: UTF8.self)
    }

    private static let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
}
