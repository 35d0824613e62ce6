/// The formats of photographs that a session keeps: those that every reader of a report can show.
public enum PictureFormat: String, CaseIterable, Sendable {
    case jpeg
    case png

    public var mediaType: String { "image/\(rawValue)" }
}

/// A photograph of what stood on a wall, a table cloth or a flip chart; its bytes lie beside the journal, under its digest.
public struct Picture: Equatable, Sendable {
    public enum Standing: Equatable, Sendable {
        case kept
        /// Taken out of every list and report; `undo` brings it back.
        case removed
        /// Gone from the file; only the fact remains.
        case erased
    }

    /// What its time was read from.
    public enum Clock: String, CaseIterable, Sendable {
        case camera
        /// The picture says no time: this is when its file was last changed.
        case file
    }

    /// Where it is filed.
    public enum Filing: Equatable, Sendable {
        /// With the step that went on when it was taken.
        case byTime
        /// With the step that somebody named: of an item, an index into the agenda.
        case at(item: Int, Place)
    }

    /// What the file was, as far as it is kept.
    public struct Source: Equatable, Sendable {
        /// SHA-256 of the bytes that are kept, in hexadecimal digits; what is known by it is not filed twice.
        public var digest: String
        public var format: PictureFormat
        /// Pixels, as it is seen.
        public var width: Int
        public var height: Int
        /// How the stored pixels are turned upright: 1 to 8, as EXIF counts.
        public var orientation: Int
        /// Bytes.
        public var size: Int
        /// The file's own name, by which the facilitator knows it again; it stands in no report.
        public var name: String
        public var clock: Clock

        public init(
            digest: String, format: PictureFormat, width: Int, height: Int, orientation: Int, size: Int, name: String, clock: Clock
        ) {
            self.digest = digest
            self.format = format
            self.width = width
            self.height = height
            self.orientation = orientation
            self.size = size
            self.name = name
            self.clock = clock
        }
    }

    public var id: PictureID
    public var source: Source
    public var taken: Instant
    public var caption = ""
    /// `me` until somebody approves it for others.
    public var readers = Readers.me
    public var filing = Filing.byTime
    public var standing = Standing.kept

    /// Whether it may stand in any report.
    public var isApproved: Bool { standing == .kept && readers >= .participants }
}

/// The photographs of a session in the order in which they were filed.
public struct Pictures: Equatable, Sendable {
    /// The largest file of one picture, in bytes.
    public static let largest = 25_000_000
    /// How many bytes all pictures of one session may have.
    public static let mostBytes = 500_000_000

    public private(set) var all: [Picture] = []

    public init() {}

    public subscript(id: PictureID) -> Picture? { all.first { $0.id == id } }

    /// By the number under which a person knows it.
    public subscript(number: Int) -> Picture? { all.indices.contains(number - 1) ? all[number - 1] : nil }

    /// Counted from 1; taking another one out changes no number.
    public func number(of id: PictureID) -> Int? { all.firstIndex { $0.id == id }.map { $0 + 1 } }

    public func known(by digest: String) -> Picture? { all.first { $0.source.digest == digest } }

    /// Those that are neither removed nor erased.
    public var kept: [Picture] { all.filter { $0.standing == .kept } }

    var bytes: Int { all.reduce(0) { $0 + $1.source.size } }

    mutating func add(_ picture: Picture) {
        guard self[picture.id] == nil else { return }
        all.append(picture)
    }

    mutating func change(_ id: PictureID, _ change: (inout Picture) -> Void) {
        guard let index = all.firstIndex(where: { $0.id == id }) else { return }
        change(&all[index])
    }
}

extension State {
    /// The step under which a picture is filed; nil before the start.
    ///
    /// By its time that is the last step which had begun by then, so that what is taken between two steps stays with the first.
    public func filedPlace(of picture: Picture) -> (item: Int, place: Place)? {
        switch picture.filing {
        case .at(let item, let place) where step(at: place, item: item) != nil: return (item, place)
        case .at, .byTime:
            let visit = visits.last { $0.entered + -$0.backdated <= picture.taken }
            return visit.map { ($0.item, $0.place) }
        }
    }

    /// Those under a step of an item, or before the start, in the order in which they were taken.
    public func pictures(filed place: Place?, item: Int) -> [Picture] {
        let own = pictures.kept.filter { picture in
            guard let filed = filedPlace(of: picture) else { return place == nil && item == 0 }
            return filed.item == item && filed.place == place
        }
        return own.sorted { ($0.taken, $0.id) < ($1.taken, $1.id) }
    }
}
