extension PollState {
    /// The poll of a step as the settings of its item make it.
    init(_ plan: PollPlan, in item: Item) {
        var scale: Scale
        switch plan.ballot {
        case .options(let own): scale = own
        case .scale(let given): scale = item.method.scale(item.choice(given) ?? "") ?? Scale(id: "", options: [])
        case .points: scale = Scale(id: "", options: [])
        }
        scale.options.removeAll { !item.holds($0.only) }
        let order: PollPlan.Order
        switch plan.order {
        case .literal(let literal): order = literal
        case .setting: order = item.choice(plan.order).flatMap(PollPlan.Order.init) ?? .together
        }
        self.init(plan, scale: scale, order: order)
    }
}

extension Method {
    public func scale(_ id: String) -> Scale? {
        scales.first { $0.id == id }
    }
}

extension Item {
    /// The name that is written, or that a choice stands for.
    func choice(_ given: Given<String>) -> String? {
        switch given {
        case .literal(let name): name
        case .setting(let id): chosen(id)
        }
    }

    fileprivate func choice(_ given: Given<PollPlan.Order>) -> String? {
        switch given {
        case .literal(let order): order.rawValue
        case .setting(let id): chosen(id)
        }
    }

    private func chosen(_ setting: String) -> String? {
        guard case .choice(let name) = value(setting, in: .en) else { return nil }
        return name
    }

    /// What a rule reads in a setting.
    func number(_ setting: String) -> Int? {
        guard case .integer(let number) = value(setting, in: .en) else { return nil }
        return number
    }
}

extension State {
    /// The notes that points are spread over: those kept of that kind in this item, as they were taken; topics as they stand on the wall,
    /// so that merged ones are one.
    public func pollItems(_ points: PollPlan.Points) -> [NoteID] {
        if let table = timetable(ofItem: item), agenda[item].schedulePlan?.of == points.of { return table.topics.map(\.id) }
        return notes.kept.filter { note in
            guard note.kind == points.of, let visit = note.visit, visits.indices.contains(visit) else { return false }
            return visits[visit].item == item
        }.map(\.id)
    }

    /// What a poll says with those who are here now; one that is over says what it said then.
    public func count(of poll: PollState) -> PollCount {
        poll.count(people, items: poll.points.map(pollItems) ?? [])
    }

    /// The poll that goes on.
    public var currentPoll: PollState? {
        if case .poll(let poll) = activity { poll } else { nil }
    }

    /// Every poll of an item, with the visit in which it was: an index into the visits.
    public func polls(ofItem index: Int) -> [(visit: Int, poll: PollState)] {
        visits.indices.compactMap { place in
            guard visits[place].item == index else { return nil }
            if place == visits.count - 1, let currentPoll { return (place, currentPoll) }
            guard case .poll(let poll) = visits[place].kept else { return nil }
            return (place, poll)
        }
    }

    /// The text to which the poll that goes on asks for positions, as the room reads it.
    public var textAsked: String? {
        currentPoll != nil && currentStep?.wall == .draft ? draftView?.text : nil
    }

    /// Which test of its step the poll that goes on is; one that nobody answered was none.
    public var testNumber: Int {
        guard let visit = currentVisit else { return 1 }
        let earlier = polls(ofItem: item).filter { $0.visit < visits.count - 1 && visits[$0.visit].step == visit.step }
        return 1 + earlier.count { count(of: $0.poll).answered > 0 }
    }

    /// Those who took the positions of which the outcome speaks by which the flow came here, and the notes with their reasons.
    public var heardHere: [(person: PersonID, option: String, reason: NoteID?)] {
        guard let last = visits.indices.last, last > 0, let here = currentStep, progress.indices.contains(item),
            let confirmed = progress[item].outcomes.last, confirmed.visit == last - 1,
            let outcome = step(of: visits[last - 1])?.outcomes.first(where: { $0.id == confirmed.id }),
            outcome.exit == .retry(here.id), let rule = outcome.when, case .poll(let poll) = visits[last - 1].kept
        else { return [] }
        let options = rule.choices.flatMap { poll.scale.members(of: $0) ?? [] }
        return poll.votes.sorted { $0.key < $1.key }.compactMap { person, vote in
            guard case .option(let option) = vote.marks.first?.choice, options.contains(option) else { return nil }
            return (person, option, vote.reason)
        }
    }

    /// How many reasons are missing in all polls of an item; they are owed until its record is closed.
    public func owedReasons(ofItem index: Int) -> Int {
        polls(ofItem: index).reduce(0) { $0 + $1.poll.owed(count(of: $1.poll)) }
    }

    /// Whether that person, or somebody known by that position only, has not said why yet.
    func owesReason(_ voice: PollVoice, _ poll: PollState) -> Bool {
        switch voice {
        case .person(let id):
            guard let vote = poll.votes[id], vote.reason == nil, case .option(let option) = vote.marks.first?.choice else { return false }
            return poll.scale.option(option)?.reason == .owed
        case .option(let option): return poll.owed(count(of: poll), option: option) > 0
        }
    }

    /// Whether somebody agreed to be named with their position.
    public func isNamed(_ id: PersonID, item index: Int? = nil) -> Bool {
        let index = index ?? item
        return progress.indices.contains(index) && progress[index].named.contains(id)
    }

    /// Whether an outcome follows from what was answered so far; one without a condition always does, but never decides.
    func holds(_ outcome: Outcome, _ poll: PollState, _ count: PollCount) -> Bool {
        guard let rule = outcome.when else { return !outcome.decides }
        guard !outcome.decides || rule.asksEverybody, let item = currentItem else { return false }
        return rule.holds(count, scale: poll.scale) { item.number($0) }
    }

    /// The count of a poll is kept when its step is left: people come and go afterwards.
    func closePoll(_ activity: Activity) -> Activity {
        guard case .poll(var poll) = activity else { return activity }
        poll.closed = count(of: poll)
        return .poll(poll)
    }
}
