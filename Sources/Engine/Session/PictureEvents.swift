/// What can be asked about photographs.
public enum PictureCommand: Equatable, Sendable {
    case file(Picture.Source, taken: Instant)
    /// Puts right when pictures were taken, since cameras' clocks differ.
    case retime([Retiming])
    case change([PictureID], Change)
    case remove([PictureID])
    case erase([PictureID])

    public struct Retiming: Equatable, Sendable {
        public var id: PictureID
        public var taken: Instant

        public init(_ id: PictureID, taken: Instant) {
            self.id = id
            self.taken = taken
        }
    }

    /// What is to be different; nil leaves it as it is.
    public struct Change: Equatable, Sendable {
        public var readers: Readers?
        /// An empty one takes the caption away.
        public var caption: String?
        /// The key of a step, its id, its title, or the beginning of either.
        public var step: String?
        /// The item of that step, an index into the agenda; nil for the one under which the picture is filed.
        public var item: Int?

        public init(readers: Readers? = nil, caption: String? = nil, step: String? = nil, item: Int? = nil) {
            self.readers = readers
            self.caption = caption
            self.step = step
            self.item = item
        }
    }
}

/// What happened to photographs.
public enum PictureEvent: Equatable, Sendable {
    case filed(PictureID, Picture.Source, taken: Instant)
    case readersChanged(PictureID, Readers)
    case captioned(PictureID, String)
    case moved(PictureID, item: Int, Place)
    case removed(PictureID)
    case erased(PictureID)
    case retimed(PictureID, taken: Instant)

    public var picture: PictureID {
        switch self {
        case .filed(let id, _, _), .readersChanged(let id, _), .captioned(let id, _), .moved(let id, _, _), .removed(let id),
            .erased(let id), .retimed(let id, _):
            id
        }
    }

    /// The same event without anything that the picture was; its digest stays, so that an erased picture is not filed again.
    var withoutTraces: PictureEvent {
        switch self {
        case .filed(let id, let source, _): .filed(id, source.erased, taken: PictureEvent.noTime)
        case .captioned(let id, _): .captioned(id, "")
        case .retimed(let id, _): .retimed(id, taken: PictureEvent.noTime)
        case .readersChanged, .moved, .removed, .erased: self
        }
    }

    private static let noTime = Instant(milliseconds: 0)
}

extension Picture.Source {
    fileprivate var erased: Picture.Source {
        Picture.Source(digest: digest, format: format, width: 0, height: 0, orientation: 1, size: 0, name: "", clock: .file)
    }

    /// No picture is ever filed without a byte.
    fileprivate var isErased: Bool { size == 0 }
}

extension Decision {
    mutating func decide(_ command: PictureCommand) throws(Refusal) {
        switch command {
        case .file(let source, let taken):
            guard state.pictures.known(by: source.digest) == nil else { throw .alreadyDone }
            guard state.pictures.bytes + source.size <= Pictures.mostBytes else { throw .tooManyPictures(bytes: Pictures.mostBytes) }
            only(.picture(.filed(PictureID(Origin(command: number)), source, taken: taken)))
        case .retime(let retimings):
            for retiming in retimings where try kept(retiming.id).taken != retiming.taken {
                only(.picture(.retimed(retiming.id, taken: retiming.taken)))
            }
        case .change(let ids, let change):
            for id in ids { try decide(change, of: try kept(id)) }
        case .remove(let ids):
            for id in ids {
                _ = try kept(id)
                only(.picture(.removed(id)))
            }
        case .erase(let ids):
            for id in ids {
                if let picture = state.pictures[id], picture.standing == .erased { throw .pictureErased(id) }
                only(.picture(.erased(id)))
            }
        }
        guard !events.isEmpty else { throw .alreadyDone }
    }

    private mutating func decide(_ change: PictureCommand.Change, of picture: Picture) throws(Refusal) {
        if let readers = change.readers, readers != picture.readers { only(.picture(.readersChanged(picture.id, readers))) }
        if let caption = change.caption?.trimmed, caption != picture.caption {
            only(.picture(.captioned(picture.id, caption.isEmpty ? "" : try checkedText(caption))))
        }
        if let step = change.step {
            let item = change.item ?? state.filedPlace(of: picture)?.item ?? 0
            guard state.agenda.indices.contains(item) else { throw .unknownItem(item + 1) }
            let place = try place(named: step, item: item, from: state.filedPlace(of: picture).flatMap { $0.item == item ? $0.place : nil })
            if picture.filing != .at(item: item, place) { only(.picture(.moved(picture.id, item: item, place))) }
        }
    }

    private func kept(_ id: PictureID) throws(Refusal) -> Picture {
        guard let picture = state.pictures[id] else { throw .unknownPicture(id.description) }
        switch picture.standing {
        case .kept: return picture
        case .removed: throw .pictureRemoved(id)
        case .erased: throw .pictureErased(id)
        }
    }
}

extension State {
    mutating func apply(_ event: PictureEvent) {
        switch event {
        case .filed(let id, let source, let taken):
            var picture = Picture(id: id, source: source, taken: taken)
            // These were erased later, and are gone at every earlier instant too.
            if source.isErased { picture.standing = .erased }
            pictures.add(picture)
        case .readersChanged(let id, let readers): pictures.change(id) { $0.readers = readers }
        case .captioned(let id, let caption): pictures.change(id) { $0.caption = caption }
        case .moved(let id, let item, let place): pictures.change(id) { $0.filing = .at(item: item, place) }
        case .removed(let id):
            pictures.change(id) { picture in
                if picture.standing == .kept { picture.standing = .removed }
            }
        case .erased(let id):
            pictures.change(id) { picture in
                picture.source = picture.source.erased
                picture.caption = ""
                picture.standing = .erased
            }
        case .retimed(let id, let taken): pictures.change(id) { $0.taken = taken }
        }
    }
}

extension PictureEvent: EventBody {
    var tag: Int {
        switch self {
        case .filed: 170
        case .readersChanged: 171
        case .captioned: 172
        case .moved: 173
        case .removed: 174
        case .erased: 175
        case .retimed: 176
        }
    }

    func write(to fields: inout FieldWriter) {
        fields.put(picture)
        switch self {
        case .filed(_, let source, let taken):
            fields.put(source)
            fields.put(taken)
        case .readersChanged(_, let readers): fields.put(name: readers)
        case .captioned(_, let caption): fields.put(caption)
        case .moved(_, let item, let place):
            fields.put(item)
            fields.put(place.step)
            fields.put(place.round)
        case .removed, .erased: break
        case .retimed(_, let taken): fields.put(taken)
        }
    }

    init?(tag: Int, from fields: inout FieldReader) throws(FieldProblem) {
        guard (170...176).contains(tag) else { return nil }
        let id: PictureID = try fields.record()
        switch tag {
        case 170: self = .filed(id, try fields.record(), taken: try fields.instant())
        case 171: self = .readersChanged(id, try fields.name(default: .me))
        case 172: self = .captioned(id, try fields.text())
        case 173:
            let item = try fields.integer()
            let step = try fields.integer()
            self = .moved(id, item: item, Place(step: step, round: try fields.integer()))
        case 174: self = .removed(id)
        case 175: self = .erased(id)
        case 176: self = .retimed(id, taken: try fields.instant())
        default: return nil
        }
    }
}

extension Picture.Source: FieldCoded {
    public func write(to fields: inout FieldWriter) {
        fields.put(digest)
        fields.put(name: format)
        fields.put(width)
        fields.put(height)
        fields.put(orientation)
        fields.put(size)
        fields.put(name)
        fields.put(name: clock)
    }

    public init(from fields: inout FieldReader) throws(FieldProblem) {
        digest = try fields.text()
        format = try fields.name(default: .jpeg)
        width = try fields.integer()
        height = try fields.integer()
        orientation = try fields.integer(default: 1)
        size = try fields.integer()
        name = try fields.text()
        clock = try fields.name(default: .file)
        // What a renderer computes with these must not run over.
        let sides = 0...Picture.Source.longestSide
        guard sides.contains(width), sides.contains(height), (1...8).contains(orientation), (0...Pictures.largest).contains(size) else {
            throw FieldProblem()
        }
    }

    /// What JPEG can count to.
    private static let longestSide = 65_535
}

extension PictureID: FieldCoded {
    public func write(to fields: inout FieldWriter) {
        fields.put(origin.command)
        fields.put(origin.place)
    }

    public init(from fields: inout FieldReader) throws(FieldProblem) {
        let command = try fields.integer()
        self.init(Origin(command: command, place: try fields.integer()))
    }
}
