/// What can be asked about a poll.
public enum PollCommand: Equatable, Sendable {
    /// What somebody says replaces what they said before; the reason may come later.
    case vote(PersonID, [PollState.Mark], reason: String?)
    case unvote(PersonID)
    /// How many hands or points there are, those of known people among them; it replaces the count before.
    case tally(PollChoice, Int)
    /// Everybody present who has not answered agrees; exceptions are entered afterwards.
    case agreeAll
    /// Asks for that position, or for the next one.
    case call(String?)
    case reveal
    /// For the poll of that visit; without one for the newest in which it is owed.
    case reason(PollVoice, String, visit: Int? = nil)
    /// Whether somebody agrees to be named with their position.
    case named(PersonID, Bool)
    /// How many points each person has, and how many of them for one item.
    case allow(each: Int, perItem: Int?)
}

/// Whose reason it is: a person's, or that of somebody who is known by the position only.
public enum PollVoice: Equatable, Sendable {
    case person(PersonID)
    case option(String)
}

/// What happened to a poll.
public enum PollEvent: Equatable, Sendable {
    case limited(PollLimits)
    case voted(PersonID, [PollState.Mark])
    case withdrawn(PersonID)
    case tallied(PollChoice, Int)
    case agreedAll([PersonID])
    case called(String)
    case revealed
    /// Into which visit's poll the reason belongs, which may be over.
    case explained(visit: Int, PollVoice, NoteID)
    case naming(PersonID, Bool)
}

extension Decision {
    mutating func decide(_ command: PollCommand) throws(Refusal) {
        switch command {
        case .vote(let id, let marks, let reason):
            try vote(id, marks)
            if let reason { try explain(.person(id), reason, state.visits.count - 1) }
        case .unvote(let id):
            guard try currentPoll().hasAnswer(of: id) else { throw .hasNotAnswered(id) }
            emit(.poll(.withdrawn(id)))
        case .tally(let choice, let count): try tally(choice, count)
        case .agreeAll: try agreeAll()
        case .call(let name): try call(name)
        case .reveal:
            let poll = try currentPoll()
            guard !poll.isRevealed else { throw .alreadyDone }
            guard state.count(of: poll).answered > 0 else { throw .nobodyAnswered }
            emit(.poll(.revealed))
        case .reason(let voice, let text, let visit): try explain(voice, text, visit)
        case .named(let id, let consents):
            _ = try known(id)
            guard !state.polls(ofItem: state.item).isEmpty else { throw .noPollHere }
            guard state.isNamed(id) != consents else { throw .alreadyDone }
            emit(.poll(.naming(id, consents)))
        case .allow(let each, let perItem):
            let limits = PollLimits(each: each, perItem: perItem ?? each)
            let poll = try currentPoll()
            guard poll.points != nil else { throw .noPointsHere }
            guard poll.limits != limits else { throw .alreadyDone }
            emit(.poll(.limited(limits)))
        }
    }

    private func currentPoll() throws(Refusal) -> PollState {
        guard state.currentVisit != nil else { throw state.isFinished ? .sessionFinished : .notStarted }
        guard case .poll(let poll) = state.activity else { throw .noPollHere }
        return poll
    }

    /// How many points there are is known when the step begins, and stays so although notes may come.
    mutating func openPoll(_ plan: PollPlan) {
        guard case .points(let points) = plan.ballot, let item = state.currentItem else { return }
        let usual = PollLimits.usual(points.unit, items: state.pollItems(points).count)
        let each = item.integer(points.each, people: state.headcount) ?? usual.each
        let perItem = item.integer(points.perItem, people: state.headcount) ?? (points.each == nil ? usual.perItem : each)
        emit(.poll(.limited(PollLimits(each: each, perItem: perItem))))
    }

    private mutating func vote(_ id: PersonID, _ marks: [PollState.Mark]) throws(Refusal) {
        let poll = try currentPoll()
        _ = try known(id)
        guard !poll.plan.isSecret else { throw .secretPoll }
        let marks = try poll.points == nil ? position(marks, poll) : points(marks, poll)
        try noticePresence(of: id)
        emit(.poll(.voted(id, marks)))
    }

    private func position(_ marks: [PollState.Mark], _ poll: PollState) throws(Refusal) -> [PollState.Mark] {
        guard marks.count == 1, case .option(let option) = marks[0].choice else { throw .onePosition }
        guard poll.scale.option(option) != nil else { throw .unknownOption(option, known: poll.scale.options.map(\.id)) }
        return [PollState.Mark(.option(option))]
    }

    private func points(_ marks: [PollState.Mark], _ poll: PollState) throws(Refusal) -> [PollState.Mark] {
        let items = poll.points.map(state.pollItems) ?? []
        let limits = poll.limits ?? PollLimits(each: 0, perItem: 0)
        var sums: [PollState.Mark] = []
        for mark in marks {
            guard case .item(let note) = mark.choice, items.contains(note) else { throw .notOnTheBallot(mark.choice.description) }
            if let place = sums.firstIndex(where: { $0.choice == mark.choice }) {
                sums[place].points += mark.points
            } else {
                sums.append(mark)
            }
        }
        guard sums.allSatisfy({ (0...limits.perItem).contains($0.points) }) else { throw .tooManyForOne(most: limits.perItem) }
        let total = sums.reduce(0) { $0 + $1.points }
        guard total <= limits.each else { throw .tooManyPoints(given: total, most: limits.each) }
        return sums.filter { $0.points > 0 }
    }

    private mutating func tally(_ choice: PollChoice, _ count: Int) throws(Refusal) {
        var poll = try currentPoll()
        switch choice {
        case .option(let option):
            guard poll.scale.option(option) != nil else { throw .unknownOption(option, known: poll.scale.options.map(\.id)) }
            guard poll.tallies[choice] != count else { throw .alreadyDone }
            poll.tally(choice, count)
            let stands = state.count(of: poll)[choice]
            guard stands == count else { throw .countDoesNotFit(given: count, stands: stands) }
        case .item(let note):
            guard let points = poll.points, state.pollItems(points).contains(note) else {
                throw .notOnTheBallot(choice.description)
            }
            guard poll.tallies[choice] != count else { throw .alreadyDone }
            poll.tally(choice, count)
            let limits = poll.limits ?? PollLimits(each: 0, perItem: 0)
            guard count <= limits.perItem * state.headcount else { throw .tooManyForOne(most: limits.perItem * state.headcount) }
            let total = state.count(of: poll).lines.reduce(0) { $0 + $1.count }
            let most = limits.each * state.headcount
            guard total <= most else { throw .tooManyPoints(given: total, most: most) }
        }
        emit(.poll(.tallied(choice, count)))
    }

    private mutating func agreeAll() throws(Refusal) {
        let poll = try currentPoll()
        guard poll.points == nil, !poll.scale.options.isEmpty else { throw .noPositionsHere }
        guard !poll.plan.isSecret else { throw .secretPoll }
        let people = state.people.seatingOrder.filter { poll.votes[$0] == nil }
        guard !people.isEmpty, Set(people) != poll.agreed else { throw .alreadyDone }
        emit(.poll(.agreedAll(people)))
    }

    private mutating func call(_ name: String?) throws(Refusal) {
        let poll = try currentPoll()
        guard poll.points == nil else { throw .noPositionsHere }
        guard let name else {
            guard let next = poll.nextCall else { throw .allCalled }
            return emit(.poll(.called(next.id)))
        }
        guard poll.scale.option(name) != nil else { throw .unknownOption(name, known: poll.scale.options.map(\.id)) }
        guard poll.called != name else { throw .alreadyDone }
        emit(.poll(.called(name)))
    }

    /// The reason is a note without a name: who blocked is said by the link alone, and only to who may know.
    private mutating func explain(_ voice: PollVoice, _ text: String, _ visit: Int?) throws(Refusal) {
        let polls = state.polls(ofItem: state.item)
        let owing = polls.last { state.owesReason(voice, $0.poll) }
        guard let (visit, poll) = polls.first(where: { $0.visit == visit }) ?? owing ?? polls.last else { throw .noPollHere }
        switch voice {
        case .person(let id):
            guard !poll.plan.isSecret else { throw .secretPoll }
            guard poll.votes[id] != nil else { throw .hasNotAnswered(id) }
        case .option(let option):
            guard poll.scale.option(option) != nil else { throw .unknownOption(option, known: poll.scale.options.map(\.id)) }
        }
        // In the step of the poll and after it alike, the poll's own step says who may read it and whether the room sees it.
        let capture = state.visits.indices.contains(visit) ? state.step(of: state.visits[visit])?.capture : nil
        try decide(NoteCommand.add([NoteDraft(text, kind: .concern, readers: capture?.readers, project: capture?.project)]))
        emit(.poll(.explained(visit: visit, voice, NoteID(Origin(command: number)))))
    }
}

extension PollState {
    func hasAnswer(of id: PersonID) -> Bool { votes[id] != nil || agreed.contains(id) }
}

extension State {
    mutating func apply(_ event: PollEvent, at now: Instant) {
        switch event {
        case .explained(let visit, let voice, let note):
            changePoll(ofVisit: visit) { poll in
                switch voice {
                case .person(let id): poll.explain(id, by: note)
                case .option(let option): poll.explain(option, by: note)
                }
            }
        case .naming(let id, let consents):
            guard progress.indices.contains(item) else { return }
            progress[item].named.removeAll { $0 == id }
            if consents { progress[item].named.append(id) }
        case .limited(let limits): changeCurrentPoll { $0.set(limits) }
        case .voted(let id, let marks): changeCurrentPoll { $0.vote(id, marks) }
        case .withdrawn(let id): changeCurrentPoll { $0.unvote(id) }
        case .tallied(let choice, let count): changeCurrentPoll { $0.tally(choice, count) }
        case .agreedAll(let people): changeCurrentPoll { $0.agreeAll(people) }
        case .called(let option): changeCurrentPoll { $0.call(option) }
        case .revealed: changeCurrentPoll { $0.reveal() }
        }
    }

    private mutating func changeCurrentPoll(_ change: (inout PollState) -> Void) {
        guard case .poll(var poll) = activity else { return }
        change(&poll)
        activity = .poll(poll)
    }

    private mutating func changePoll(ofVisit visit: Int, _ change: (inout PollState) -> Void) {
        guard visits.indices.contains(visit) else { return }
        if visit == visits.count - 1, case .poll = activity { return changeCurrentPoll(change) }
        guard case .poll(var poll) = visits[visit].kept else { return }
        change(&poll)
        visits[visit].kept = .poll(poll)
    }
}

extension PollEvent: EventBody {
    var tag: Int {
        switch self {
        case .limited: 100
        case .voted: 101
        case .withdrawn: 102
        case .tallied: 103
        case .agreedAll: 104
        case .called: 105
        case .revealed: 106
        case .explained: 107
        case .naming: 108
        }
    }

    func write(to fields: inout FieldWriter) {
        switch self {
        case .limited(let limits): fields.put(limits)
        case .voted(let id, let marks):
            fields.put(id)
            fields.put(marks)
        case .withdrawn(let id): fields.put(id)
        case .tallied(let choice, let count):
            fields.put(choice)
            fields.put(count)
        case .agreedAll(let people): fields.put(people)
        case .called(let option): fields.put(option)
        case .revealed: break
        case .explained(let visit, let voice, let note):
            fields.put(visit)
            fields.put(voice)
            fields.put(note)
        case .naming(let id, let consents):
            fields.put(id)
            fields.put(consents)
        }
    }

    init?(tag: Int, from fields: inout FieldReader) throws(FieldProblem) {
        switch tag {
        case 100: self = .limited(try fields.record())
        case 101:
            let id: PersonID = try fields.record()
            self = .voted(id, try fields.list())
        case 102: self = .withdrawn(try fields.record())
        case 103:
            let choice: PollChoice = try fields.record()
            self = .tallied(choice, try fields.integer())
        case 104: self = .agreedAll(try fields.list())
        case 105: self = .called(try fields.text())
        case 106: self = .revealed
        case 107:
            let visit = try fields.integer()
            let voice: PollVoice = try fields.record()
            self = .explained(visit: visit, voice, try fields.record())
        case 108:
            let id: PersonID = try fields.record()
            self = .naming(id, try fields.flag())
        default: return nil
        }
    }
}

extension PollVoice: FieldCoded {
    public func write(to fields: inout FieldWriter) {
        switch self {
        case .person(let id):
            fields.put(0)
            fields.put(id)
        case .option(let option):
            fields.put(1)
            fields.put(option)
        }
    }

    public init(from fields: inout FieldReader) throws(FieldProblem) {
        switch try fields.integer() {
        case 0: self = .person(try fields.record())
        case 1: self = .option(try fields.text())
        default: throw FieldProblem()
        }
    }
}

extension PollState.Mark: FieldCoded {
    public func write(to fields: inout FieldWriter) {
        fields.put(choice)
        fields.put(points)
    }

    public init(from fields: inout FieldReader) throws(FieldProblem) {
        choice = try fields.record()
        points = try fields.integer()
    }
}
