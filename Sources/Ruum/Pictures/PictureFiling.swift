import Engine
import Journal
import PictureReader

/// Files photographs into a session, each with a command of its own, so that what is filed stays whatever happens to the next.
struct PictureFiling {
    private let session: OpenSession
    private let instant: Instant?
    /// Whether the times of what was filed before are put right too.
    private let corrects: Bool
    /// What the session had before, by digest.
    private let before: [String: PictureID]
    private var retimings: [PictureCommand.Retiming] = []
    private(set) var new = 0
    private(set) var known = 0
    private(set) var retimed = 0

    init(_ session: OpenSession, at instant: Instant?, corrects: Bool) {
        self.session = session
        self.instant = instant
        self.corrects = corrects
        before = Dictionary(session.ledger.state.pictures.all.map { ($0.source.digest, $0.id) }) { first, _ in first }
    }

    mutating func take(_ photo: PictureFolder.Photo) throws {
        let file = try PictureFile(SmallFile.read(photo.path, limit: Pictures.largest, words))
        let stored = StoredPicture(digest: SHA256.hexadecimal(file.bytes), bytes: file.bytes)
        guard let picture = session.ledger.state.pictures.known(by: stored.digest) else {
            let source = Picture.Source(
                digest: stored.digest, format: file.format, width: file.width, height: file.height, orientation: file.orientation,
                size: file.bytes.count, name: photo.name, clock: photo.clock)
            try session.run(.picture(.file(source, taken: photo.taken)), at: instant, with: stored)
            new += 1
            return
        }
        known += 1
        if picture.standing != .erased, try !session.file.holdsPicture(stored.digest) { try session.file.keep(stored) }
        if corrects, picture.standing == .kept, picture.taken != photo.taken, before[stored.digest] == picture.id,
            !retimings.contains(where: { $0.id == picture.id })
        {
            retimings.append(PictureCommand.Retiming(picture.id, taken: photo.taken))
        }
    }

    /// One command for all, so that one `undo` takes it back.
    mutating func correctTimes() throws {
        guard !retimings.isEmpty else { return }
        try session.run(.picture(.retime(retimings)), at: instant)
        retimed = retimings.count
        retimings = []
    }
}
