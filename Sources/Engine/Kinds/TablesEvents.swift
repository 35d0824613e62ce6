/// What can be asked about tables.
public enum TablesCommand: Equatable, Sendable {
    /// Names the host of a table, or nobody.
    case host(Int, PersonID?)
    case sit(PersonID, Int)
    /// Sets out so many tables in the round that goes on.
    case count(Int)
    case over(Int, Bool)
    /// Seats everybody anew, as if nothing had been planned for this round and those to come.
    case seatAnew
}

/// What happened to tables.
public enum TablesEvent: Equatable, Sendable {
    /// A round's tables were set out, with everybody who is seated by name.
    case stood(Seating)
    /// The rounds to come, until something changes.
    case planned([Seating])
    case hostNamed(Int, PersonID?)
    case sat(PersonID, Int)
    case over(Int, Bool)
    /// So many are expected at that table.
    case seatsCounted(Int, Int)
}

extension Decision {
    mutating func decide(_ command: TablesCommand) throws(Refusal) {
        guard let (place, plan) = state.breakoutPlace, let standing = state.standingTables else { throw .noTablesHere }
        switch command {
        case .host(let number, let person):
            let table = try table(number)
            guard table.host != person else { throw .alreadyDone }
            if let person { try noticePresence(of: person) }
            emit(.tables(.hostNamed(number, person)))
        case .sit(let person, let number):
            let table = try table(number)
            guard !table.people.contains(person) else { throw .alreadyDone }
            try noticePresence(of: person)
            emit(.tables(.sat(person, number)))
        case .over(let number, let isOver):
            guard try table(number).isOver != isOver else { throw .alreadyDone }
            emit(.tables(.over(number, isOver)))
        case .count(let count):
            guard count <= BreakoutPlan.mostTables else { throw .tooManyTables(BreakoutPlan.mostTables) }
            guard count != standing.tables.count else { throw .alreadyDone }
            setOut(
                plan, at: place, tables: count, hosts: standing.tables.map(\.host), subjects: standing.tables.map(\.subject),
                keeping: false)
        case .seatAnew:
            guard state.currentItem?.move(plan) == .plan else { throw .seatsAreFree }
            setOut(
                plan, at: place, tables: standing.tables.count, hosts: standing.tables.map(\.host),
                subjects: standing.tables.map(\.subject), keeping: false)
        }
    }

    private func table(_ number: Int) throws(Refusal) -> Table {
        guard let table = state.standingTables?.tables.first(where: { $0.number == number }) else {
            throw .unknownTable(number, count: state.standingTables?.tables.count ?? 0)
        }
        return table
    }

    /// A breakout step is entered: its tables are set out, or stand again as they stood before.
    mutating func setOutTables(_ plan: BreakoutPlan, at place: Place) {
        guard let item = state.currentItem else { return }
        let tables = state.progress[state.item].tables
        if var again = tables.seating(step: place.step, round: place.round) {
            for index in again.tables.indices { again.tables[index].people.removeAll { !state.people.takesPart($0) } }
            emit(.tables(.stood(again)))
            // Whoever came meanwhile sits down too; where nobody is seated by name, nobody is counted twice.
            guard item.move(plan) == .plan else { return }
            for person in state.people.everybody where state.people.takesPart(person) && !person.isSeat { seatLatecomer(person.id) }
            return
        }
        let subjects = state.stalls(of: plan)
        let count = plan.of == nil ? item.tables(plan, people: state.headcount) : subjects.count
        let owners = subjects.map { state.notes[$0]?.by }
        let before = tables.seating(before: place)
        var hosts: [PersonID?] = plan.stays == .host ? before?.tables.map(\.host) ?? [] : []
        if !owners.isEmpty { hosts = owners }
        setOut(plan, at: place, tables: count, hosts: hosts, subjects: subjects, keeping: true)
    }

    private mutating func setOut(
        _ plan: BreakoutPlan, at place: Place, tables count: Int, hosts: [PersonID?], subjects: [NoteID?], keeping: Bool
    ) {
        guard let item = state.currentItem else { return }
        let fixed = (0..<count).map { index in
            hosts.indices.contains(index) ? hosts[index].flatMap { state.people.takesPart($0) ? $0 : nil } : nil
        }
        var tables = (0..<count).map { index in
            Table(number: index + 1, host: fixed[index], subject: subjects.indices.contains(index) ? subjects[index] : nil)
        }
        for (index, seats) in TableCount.sizes(people: state.headcount, tables: count).enumerated() { tables[index].seats = seats }
        switch item.move(plan) {
        case .free, .cards: emit(.tables(.stood(Seating(step: place.step, round: place.round, tables: tables))))
        case .plan:
            var request = state.seatingRequest(plan, at: place, hosts: fixed, keeping: keeping)
            if !keeping {
                // Whoever asks for other seats shall get others, though nothing else has changed.
                var generator = SplitMix(seed: UInt64(number))
                request.people = request.people.shuffled(by: &generator)
            }
            let solved = solution(of: request)
            let rounds = solved.rounds.enumerated().map { offset, round in
                var seated = tables
                for (index, table) in round.enumerated() {
                    seated[index].host = table.host
                    seated[index].people = table.people
                    seated[index].seats = table.people.count
                }
                return Seating(step: place.step, round: place.round + offset, tables: seated)
            }
            guard let first = rounds.first else { return }
            emit(.tables(.stood(first)))
            emit(.tables(.planned(Array(rounds.dropFirst()))))
        }
    }

    /// Somebody who comes while people sit at tables gets a place at the smallest that is not over.
    mutating func seatLatecomer(_ id: PersonID) {
        guard let (_, plan) = state.breakoutPlace, let item = state.currentItem, let standing = state.standingTables,
            state.progress[state.item].tables.table(of: id) == nil, let table = standing.smallest(atMost: plan.atMost)
        else { return }
        switch item.move(plan) {
        case .free, .cards: emit(.tables(.seatsCounted(table.number, table.size + 1)))
        case .plan: emit(.tables(.sat(id, table.number)))
        }
    }
}

extension Item {
    /// How people move in a breakout, as the settings say.
    public func move(_ plan: BreakoutPlan) -> BreakoutPlan.Move {
        switch plan.move {
        case .literal(let move): return move
        case .setting(let id):
            guard case .choice(let chosen) = value(id, in: .en) else { return .free }
            return BreakoutPlan.Move(rawValue: chosen) ?? .free
        }
    }

    /// How many tables a breakout has with that many people.
    public func tables(_ plan: BreakoutPlan, people: Int) -> Int {
        let asked =
            if let tables = integer(plan.tables, people: people) {
                tables
            } else if let size = integer(plan.size, people: people) {
                TableCount.ofSize(size, people: people)
            } else {
                Formula.cafeTables.value(people: people)
            }
        return min(BreakoutPlan.mostTables, max(1, asked))
    }
}

extension Item {
    /// Whether a breakout comes to fewer than two tables, so that nobody moves and its steps are for all together.
    ///
    /// Only tables whose number is given can come to one; stalls are counted when they stand.
    public func staysTogether(_ plan: BreakoutPlan, people: Int) -> Bool {
        guard plan.of == nil, plan.tables != nil else { return false }
        return tables(plan, people: people) < 2
    }

    /// As above, by the group of its inner steps.
    func staysTogether(in group: StepGroup, people: @autoclosure () -> Int) -> Bool {
        guard let plan = breakout(group) else { return false }
        return staysTogether(plan, people: people())
    }

    /// How many speak with each other in a step: everybody, or those at the largest table.
    func peopleTogether(in step: Step, of people: Int) -> Int {
        guard let plan = step.within.lazy.compactMap({ method.group($0).flatMap(breakout) }).first, plan.of == nil else { return people }
        let count = tables(plan, people: people)
        return count < 2 ? people : (people + count - 1) / count
    }

    private func breakout(_ group: StepGroup) -> BreakoutPlan? {
        guard group.kind == .breakout, let step = method.steps.first(where: { $0.id == group.id }), case .breakout(let plan) = step.kind
        else { return nil }
        return plan
    }
}

extension State {
    /// The breakout in which the cursor is, in its own step or in one that is done at its tables.
    public var breakoutPlace: (place: Place, plan: BreakoutPlan)? {
        currentVisit.flatMap(breakoutPlace)
    }

    /// Whether the tables of that stay still stand: those of a step are there in the steps that are done at them too.
    func hasTables(ofVisit index: Int) -> Bool {
        guard index != visits.count - 1 else { return true }
        guard visits.indices.contains(index), visits[index].item == item, let now = breakoutPlace else { return false }
        return breakoutPlace(of: visits[index])?.place == now.place
    }

    private func breakoutPlace(of visit: Visit) -> (place: Place, plan: BreakoutPlan)? {
        guard agenda.indices.contains(visit.item), let step = step(of: visit) else { return nil }
        let item = agenda[visit.item]
        if case .breakout(let plan) = step.kind { return (visit.place, plan) }
        guard let group = step.within.compactMap(item.method.group).first(where: { $0.kind == .breakout }),
            let index = item.method.steps.firstIndex(where: { $0.id == group.id }),
            case .breakout(let plan) = item.method.steps[index].kind, !item.staysTogether(plan, people: headcount)
        else { return nil }
        let isRepeated = item.method.repeating(item.method.steps[index]) != nil
        return (Place(step: index, round: isRepeated ? visit.round : 0), plan)
    }

    /// The tables at which people sit now; nil outside a breakout.
    public var standingTables: Seating? {
        guard let place = breakoutPlace?.place, progress.indices.contains(item), let standing = progress[item].tables.standing,
            standing.step == place.step, standing.round == place.round
        else { return nil }
        return standing
    }

    /// The notes that have a stall, in the order in which they came.
    func stalls(of plan: BreakoutPlan) -> [NoteID] {
        guard let kind = plan.of else { return [] }
        return notes.kept.filter { note in
            guard note.kind == kind, let visit = note.visit, visits.indices.contains(visit) else { return false }
            return visits[visit].item == item
        }.map(\.id)
    }

    /// What a plan of the seats from this place on rests on.
    func seatingRequest(_ plan: BreakoutPlan, at place: Place, hosts: [PersonID?], keeping: Bool) -> SeatingRequest {
        let tables = progress[item].tables
        let rounds = places(ofItem: item).filter { $0.step == place.step && $0.round >= place.round }.count
        let kept = (0..<max(1, rounds)).compactMap { tables.plan(step: place.step, round: place.round + $0) }
        return SeatingRequest(
            people: people.everybody.filter { people.takesPart($0) && !$0.isSeat }.map(\.id), hosts: hosts, stays: plan.stays,
            rounds: max(1, rounds), past: tables.met(before: place),
            kept: keeping ? kept.map { $0.tables.map { SeatedTable(host: $0.host, people: $0.people) } } : [])
    }

    mutating func apply(_ event: TablesEvent, at now: Instant) {
        guard progress.indices.contains(item) else { return }
        switch event {
        case .stood(let seating): progress[item].tables.stand(seating)
        case .planned(let seatings): progress[item].tables.plan(seatings)
        case .hostNamed(let number, let person): progress[item].tables.name(host: person, of: number)
        case .sat(let person, let number): progress[item].tables.sit(person, at: number)
        case .over(let number, let isOver): progress[item].tables.setOver(isOver, of: number)
        case .seatsCounted(let number, let seats): progress[item].tables.expect(seats, at: number)
        }
    }
}

extension TablesEvent: EventBody {
    var tag: Int {
        switch self {
        case .stood: 130
        case .planned: 131
        case .hostNamed: 132
        case .sat: 133
        case .over: 134
        case .seatsCounted: 135
        }
    }

    func write(to fields: inout FieldWriter) {
        switch self {
        case .stood(let seating): fields.put(seating)
        case .planned(let seatings): fields.put(seatings)
        case .hostNamed(let number, let person):
            fields.put(number)
            fields.put(person)
        case .sat(let person, let number):
            fields.put(person)
            fields.put(number)
        case .over(let number, let isOver):
            fields.put(number)
            fields.put(isOver)
        case .seatsCounted(let number, let seats):
            fields.put(number)
            fields.put(seats)
        }
    }

    init?(tag: Int, from fields: inout FieldReader) throws(FieldProblem) {
        switch tag {
        case 130: self = .stood(try fields.record())
        case 131: self = .planned(try fields.list())
        case 132:
            let number = try fields.integer()
            self = .hostNamed(number, try fields.optional())
        case 133:
            let person: PersonID = try fields.record()
            self = .sat(person, try fields.integer())
        case 134:
            let number = try fields.integer()
            self = .over(number, try fields.flag())
        case 135:
            let number = try fields.integer()
            self = .seatsCounted(number, try fields.integer())
        default: return nil
        }
    }
}
