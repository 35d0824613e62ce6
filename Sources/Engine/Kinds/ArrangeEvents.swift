/// What happened to the structure of an item's notes.
public struct ArrangeEvent: Equatable, Sendable {
    /// Index into the agenda.
    public var item: Int
    public var change: Change

    public enum Change: Equatable, Sendable {
        case groupMade(Int, name: String)
        case groupRenamed(Int, name: String)
        /// The notes of the first lie in the second.
        case groupsMerged(Int, into: Int)
        /// Its notes lie nowhere again.
        case groupDropped(Int)
        case put(NoteID, ArrangementState.Spot)
        case taken(NoteID)
    }
}

extension ArrangeEvent: EventBody {
    var tag: Int {
        switch change {
        case .groupMade: 150
        case .groupRenamed: 151
        case .groupsMerged: 152
        case .groupDropped: 153
        case .put: 154
        case .taken: 155
        }
    }

    func write(to fields: inout FieldWriter) {
        fields.put(item)
        switch change {
        case .groupMade(let number, let name), .groupRenamed(let number, let name):
            fields.put(number)
            fields.put(name)
        case .groupsMerged(let number, let other):
            fields.put(number)
            fields.put(other)
        case .groupDropped(let number): fields.put(number)
        case .put(let note, let spot):
            fields.put(note)
            fields.put(spot)
        case .taken(let note): fields.put(note)
        }
    }

    init?(tag: Int, from fields: inout FieldReader) throws(FieldProblem) {
        guard (150...155).contains(tag) else { return nil }
        item = try fields.integer()
        switch tag {
        case 150:
            let number = try fields.integer()
            change = .groupMade(number, name: try fields.text())
        case 151:
            let number = try fields.integer()
            change = .groupRenamed(number, name: try fields.text())
        case 152:
            let number = try fields.integer()
            change = .groupsMerged(number, into: try fields.integer())
        case 153: change = .groupDropped(try fields.integer())
        case 154:
            let note: NoteID = try fields.record()
            change = .put(note, try fields.record())
        case 155: change = .taken(try fields.record())
        default: return nil
        }
    }
}

extension ArrangementState.Spot: FieldCoded {
    public func write(to fields: inout FieldWriter) {
        switch self {
        case .group(let number):
            fields.put(0)
            fields.put(number)
        case .point(let across, let upward):
            fields.put(1)
            fields.put(across)
            fields.put(upward)
        case .under(let note):
            fields.put(2)
            fields.put(note)
        case .date(let text):
            fields.put(3)
            fields.put(text)
        }
    }

    public init(from fields: inout FieldReader) throws(FieldProblem) {
        switch try fields.integer() {
        case 0: self = .group(try fields.integer())
        case 1:
            let across = try fields.integer()
            self = .point(across, try fields.integer())
        case 2: self = .under(try fields.record())
        case 3: self = .date(try fields.text())
        default: throw FieldProblem()
        }
    }
}
