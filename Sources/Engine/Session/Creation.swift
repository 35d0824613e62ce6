/// How a session begins: everything that `new` was told.
public struct Creation: Equatable, Sendable {
    public var title: String
    public var language: Language
    public var place: String
    public var plannedStart: Instant?
    public var plannedEnd: Instant?
    public var people: [Newcomer]
    public var agenda: [Item]
    /// For whom the session is held; empty where nobody said.
    public var client: String
    /// What it is for, in a sentence; empty where nobody said.
    public var purpose: String

    public init(
        title: String, language: Language, place: String = "", plannedStart: Instant? = nil, plannedEnd: Instant? = nil,
        people: [Newcomer], agenda: [Item], client: String = "", purpose: String = ""
    ) {
        self.title = title
        self.language = language
        self.place = place
        self.plannedStart = plannedStart
        self.plannedEnd = plannedEnd
        self.people = people
        self.agenda = agenda
        self.client = client
        self.purpose = purpose
    }

    /// Somebody on the roster; the name is empty where only their number is known.
    public struct Newcomer: Equatable, Sendable {
        public var name: String
        public var tags: [Person.Tag]

        public init(name: String, tags: [Person.Tag] = []) {
            self.name = name
            self.tags = tags
        }
    }
}

extension Decision {
    mutating func decide(_ creation: Creation) throws(Refusal) {
        guard state.agenda.isEmpty else { throw .alreadyCreated }
        guard !creation.title.trimmed.isEmpty else { throw .emptyText }
        guard creation.title.count <= Notes.longest else { throw .textTooLong(limit: Notes.longest) }
        for text in [creation.client, creation.purpose] where text.count > Notes.longest { throw .textTooLong(limit: Notes.longest) }
        guard !creation.agenda.isEmpty else { throw .emptyAgenda }
        guard creation.people.count <= People.most else { throw .tooManyPeople(People.most) }
        emit(.created(creation))
    }
}

extension State {
    mutating func apply(_ creation: Creation, command: Int) {
        title = creation.title
        language = creation.language
        place = creation.place
        client = creation.client
        purpose = creation.purpose
        plannedStart = creation.plannedStart
        plannedEnd = creation.plannedEnd
        agenda = creation.agenda
        progress = creation.agenda.map { _ in ItemProgress() }
        for (index, newcomer) in creation.people.enumerated() {
            let id = PersonID(Origin(command: command, place: index + 1))
            people.add(Person(id: id, name: newcomer.name, tags: newcomer.tags))
        }
        wall.sound = agenda.first?.method.sound ?? false
    }
}

extension Creation: FieldCoded {
    public func write(to fields: inout FieldWriter) {
        fields.put(title)
        fields.put(name: language)
        fields.put(place)
        fields.put(plannedStart)
        fields.put(plannedEnd)
        fields.put(people)
        fields.put(agenda)
        fields.put(client)
        fields.put(purpose)
    }

    public init(from fields: inout FieldReader) throws(FieldProblem) {
        title = try fields.text()
        language = try fields.name(default: .et)
        place = try fields.text()
        plannedStart = try fields.optional()
        plannedEnd = try fields.optional()
        people = try fields.list()
        agenda = try fields.list()
        client = try fields.text()
        purpose = try fields.text()
    }
}

extension Creation.Newcomer: FieldCoded {
    public func write(to fields: inout FieldWriter) {
        fields.put(name)
        fields.put(tags)
    }

    public init(from fields: inout FieldReader) throws(FieldProblem) {
        name = try fields.text()
        tags = try fields.list()
    }
}
