/// Topics get a slot of time and a place: the wall of an open space.
public struct SchedulePlan: Equatable, Sendable {
    /// What the console and the room look at in this step; the timetable itself is one for the whole item.
    public enum Show: String, CaseIterable, Sendable {
        /// Topics are called out; the room keeps its question before it.
        case call
        /// The whole timetable.
        case grid
        /// A block of sessions: what is where now and next. Its round is the slot.
        case now
    }

    public var show: Show
    /// How many blocks of sessions there are.
    public var slots: Given<Int>?
    /// How many places there are, where they have no names.
    public var places: Given<Int>?
    /// The list setting with the names of the places, larger ones first; where it is filled in it says how many there are.
    public var names: String?
    /// The notes that get a slot and a place.
    public var of: NoteKind

    public init(
        show: Show = .grid, slots: Given<Int>? = nil, places: Given<Int>? = nil, names: String? = nil, of: NoteKind = .topic
    ) {
        self.show = show
        self.slots = slots
        self.places = places
        self.names = names
        self.of = of
    }
}

extension SchedulePlan: FieldCoded {
    public func write(to fields: inout FieldWriter) {
        fields.put(name: show)
        fields.put(slots)
        fields.put(places)
        fields.put(names ?? "")
        fields.put(name: of)
    }

    public init(from fields: inout FieldReader) throws(FieldProblem) {
        show = try fields.name(default: .grid)
        slots = try fields.optional()
        places = try fields.optional()
        let setting = try fields.isAtEnd ? "" : fields.text()
        names = setting.isEmpty ? nil : setting
        of = try fields.name(default: .topic)
    }
}
