/// What happened to the people of a session.
public enum PeopleEvent: Equatable, Sendable {
    case added(PersonID, name: String, tags: [Person.Tag])
    /// Somebody was counted while speaking whose name nobody typed.
    case seatCounted(PersonID)
    case renamed(PersonID, name: String)
    /// A counted seat was recognised.
    case identified(seat: PersonID, as: PersonID)
    case arrived(PersonID)
    case left(PersonID)
    case roleChanged(PersonID, role: String, takes: Bool)
    /// Sits after that neighbour; at the end of the ring without one.
    case seated(PersonID, after: PersonID?)
}

/// What can be asked about the people of a session.
public enum PeopleCommand: Equatable, Sendable {
    case add(names: [String])
    case rename(PersonID, name: String)
    case identify(seat: PersonID, as: PersonID)
    case arrive(PersonID, after: PersonID?)
    case leave(PersonID)
    case role(PersonID, String, takes: Bool)
    case move(PersonID, after: PersonID)
}

extension Decision {
    mutating func decide(_ command: PeopleCommand) throws(Refusal) {
        switch command {
        case .add(let names):
            guard !names.isEmpty else { throw .emptyText }
            guard state.people.everybody.count + names.count <= People.most else { throw .tooManyPeople(People.most) }
            // Whoever is added while the session runs is standing in the room; before it, on the list only.
            let areHere = state.hasStarted && state.people.arrivalsAreTracked
            for (place, name) in names.enumerated() {
                let id = PersonID(Origin(command: number, place: names.count == 1 ? 0 : place + 1))
                emit(.people(.added(id, name: try checkedName(name), tags: [])))
                guard areHere else { continue }
                emit(.people(.arrived(id)))
                seatLatecomer(id)
            }
        case .rename(let id, let name):
            _ = try known(id)
            emit(.people(.renamed(id, name: try checkedName(name))))
        case .identify(let seat, let id):
            guard try known(seat).isSeat else { throw .notASeat(seat) }
            guard try known(id).isSeat == false, !state.people.ring.contains(id) else { throw .hasASeat(id) }
            emit(.people(.identified(seat: seat, as: id)))
        case .arrive(let id, let neighbour):
            let person = try known(id)
            if let neighbour { _ = try known(neighbour) }
            guard id != neighbour else { throw .ownNeighbour(id) }
            guard person.standing != .present || neighbour != nil else { throw .alreadyPresent(id) }
            let othersAreHere = state.turnChanges > 0 || state.progress.contains { $0.tables.standing != nil }
            if othersAreHere || person.standing == .left { presumePresence(but: id) }
            if person.standing != .present { emit(.people(.arrived(id))) }
            if let neighbour { seat(id, after: neighbour) }
            if person.standing != .present { seatLatecomer(id) }
        case .leave(let id):
            guard try known(id).standing != .left else { throw .alreadyLeft(id) }
            try releaseFloor(of: id)
            emit(.people(.left(id)))
        case .role(let id, let role, let takes):
            let roles = try known(id).roles
            let role = try checkedName(role)
            guard roles.contains(role) != takes else { throw .alreadyDone }
            emit(.people(.roleChanged(id, role: role, takes: takes)))
        case .move(let id, let neighbour):
            _ = try known(id)
            _ = try known(neighbour)
            guard id != neighbour else { throw .ownNeighbour(id) }
            seat(id, after: neighbour)
        }
    }

    func known(_ id: PersonID) throws(Refusal) -> Person {
        guard let person = state.people[id] else { throw .unknownPerson(id.description) }
        return person
    }

    private func checkedName(_ name: String) throws(Refusal) -> String {
        let name = name.trimmed
        guard !name.isEmpty else { throw .emptyText }
        guard name.count <= People.longestName else { throw .textTooLong(limit: People.longestName) }
        return name
    }

    /// Where nobody was marked as arrived, a latecomer or somebody coming back must not make all others absent.
    mutating func presumePresence(but id: PersonID) {
        guard !state.people.arrivalsAreTracked else { return }
        let others = state.people.everybody.filter { $0.id != id && !$0.isSeat && state.people.takesPart($0) }
        for person in others { emit(.people(.arrived(person.id))) }
    }

    private mutating func seat(_ id: PersonID, after neighbour: PersonID) {
        if !state.people.ring.contains(neighbour) { seatEverybodyUpTo(neighbour) }
        emit(.people(.seated(id, after: neighbour)))
    }

    /// A neighbour whose seat is not known yet is shown at a place in the order: that place becomes the seat.
    private mutating func seatEverybodyUpTo(_ neighbour: PersonID) {
        let seated = Set(state.people.ring)
        for id in state.people.seatingOrder where !seated.contains(id) {
            emit(.people(.seated(id, after: nil)))
            if id == neighbour { return }
        }
    }
}

extension State {
    mutating func apply(_ event: PeopleEvent, at now: Instant) {
        switch event {
        case .added(let id, let name, let tags):
            people.add(Person(id: id, name: name, tags: tags))
        case .seatCounted(let id):
            var person = Person(id: id, name: "")
            person.isSeat = true
            people.add(person)
        case .renamed(let id, let name):
            people.change(id) { $0.name = name }
        case .identified(let seat, let id):
            people.merge(seat: seat, into: id)
            if turn?.person == seat { turn?.person = id }
            if interrupted?.person == seat { interrupted?.person = id }
            activity?.replace(seat, by: id)
            for index in progress.indices { progress[index].tables.replace(seat, by: id) }
        case .arrived(let id):
            people.trackArrivals()
            people.change(id) { $0.standing = .present }
        case .left(let id):
            people.change(id) { $0.standing = .left }
            if standingTables != nil { progress[item].tables.remove(id) }
            if let waiting = interrupted, waiting.person == id { credit(waiting, at: now) }
            if interrupted?.person == id { interrupted = nil }
        case .roleChanged(let id, let role, let takes):
            people.change(id) { person in
                person.roles.removeAll { $0 == role }
                if takes { person.roles.append(role) }
            }
        case .seated(let id, let neighbour):
            people.seat(id, after: neighbour)
        }
    }
}

extension PeopleEvent: EventBody {
    var tag: Int {
        switch self {
        case .added: 30
        case .seatCounted: 31
        case .renamed: 32
        case .identified: 33
        case .arrived: 34
        case .left: 35
        case .roleChanged: 36
        case .seated: 37
        }
    }

    func write(to fields: inout FieldWriter) {
        switch self {
        case .added(let id, let name, let tags):
            fields.put(id)
            fields.put(name)
            fields.put(tags)
        case .seatCounted(let id), .arrived(let id), .left(let id):
            fields.put(id)
        case .renamed(let id, let name):
            fields.put(id)
            fields.put(name)
        case .identified(let seat, let id):
            fields.put(seat)
            fields.put(id)
        case .roleChanged(let id, let role, let takes):
            fields.put(id)
            fields.put(role)
            fields.put(takes)
        case .seated(let id, let neighbour):
            fields.put(id)
            fields.put(neighbour)
        }
    }

    init?(tag: Int, from fields: inout FieldReader) throws(FieldProblem) {
        switch tag {
        case 30:
            let id: PersonID = try fields.record()
            let name = try fields.text()
            self = .added(id, name: name, tags: try fields.list())
        case 31: self = .seatCounted(try fields.record())
        case 32:
            let id: PersonID = try fields.record()
            self = .renamed(id, name: try fields.text())
        case 33:
            let seat: PersonID = try fields.record()
            self = .identified(seat: seat, as: try fields.record())
        case 34: self = .arrived(try fields.record())
        case 35: self = .left(try fields.record())
        case 36:
            let id: PersonID = try fields.record()
            let role = try fields.text()
            self = .roleChanged(id, role: role, takes: try fields.flag())
        case 37:
            let id: PersonID = try fields.record()
            self = .seated(id, after: try fields.optional())
        default: return nil
        }
    }
}

extension Person.Tag: FieldCoded {
    public func write(to fields: inout FieldWriter) {
        fields.put(column)
        fields.put(value)
    }

    public init(from fields: inout FieldReader) throws(FieldProblem) {
        column = try fields.text()
        value = try fields.text()
    }
}
