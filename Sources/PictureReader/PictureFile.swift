import Engine

/// A photograph without what its file says of anybody: where it was taken, by which camera, by whom, and the small copies in it.
///
/// The bytes may be hostile: every place in them is checked before it is read.
public struct PictureFile: Equatable, Sendable {
    public let format: PictureFormat
    /// Pixels, as it is seen: turned where `orientation` says so.
    public let width: Int
    public let height: Int
    /// How the stored pixels have to be turned and mirrored: 1 (not at all) to 8, as EXIF counts.
    public let orientation: Int
    /// What is left of the file; of the camera's notes only an orientation other than 1.
    public let bytes: [UInt8]
    private let clock: CameraTime?

    public init(_ bytes: [UInt8]) throws(PictureProblem) {
        let pixels: (width: Int, height: Int)
        let facts: ExifFacts
        if bytes.starts(with: JPEGFile.signature) {
            let file = try JPEGFile(bytes)
            (format, pixels, facts, self.bytes) = (.jpeg, (file.width, file.height), file.facts, file.stripped)
        } else if bytes.starts(with: PNGFile.signature) {
            let file = try PNGFile(bytes)
            (format, pixels, facts, self.bytes) = (.png, (file.width, file.height), file.facts, file.stripped)
        } else {
            throw ForeignFormat.problem(of: bytes)
        }
        orientation = facts.orientation
        (width, height) = ExifFacts.liesOnItsSide(orientation) ? (pixels.height, pixels.width) : pixels
        clock = facts.taken
    }

    /// When it was taken by the camera's clock; nil where the file does not say.
    ///
    /// - Parameter localOffset: seconds east of Greenwich where the camera names no zone, given its own reading as UTC.
    public func taken(localOffset: (Instant) -> Int) -> Instant? {
        clock.flatMap { Instant(iso: $0.iso, localOffset: localOffset) }
    }

    /// More pixels than this on a side are no photograph: JPEG can count no further.
    static let longestSide = 65_535
}

/// A time as a camera wrote it.
struct CameraTime: Equatable {
    /// ISO 8601, without a zone where the camera names none.
    var iso: String
}
