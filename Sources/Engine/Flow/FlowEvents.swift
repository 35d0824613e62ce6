/// What can be asked of the flow.
public enum FlowCommand: Equatable, Sendable {
    case start
    case next
    case skip
    case back
    /// The id of a step of the current item, its title, or the beginning of either.
    case goto(String)
    case again
    /// Cuts what is left so that the session ends in time, as `State.replan` proposes.
    case replan
}

/// What happened in the flow.
public enum FlowEvent: Equatable, Sendable {
    case stepEntered(Entry)
    case stepLeft(Visit.Manner)
    case itemFinished
    case sessionFinished
    /// A finished item or session was gone back into.
    case itemReopened(Int)
    /// A group comes so many times from now on, over these notes.
    case unrolled(item: Int, ItemProgress.Unrolled)
    /// What is left of the item was cut.
    case replanned(item: Int, [Replan.Change])

    /// Into which step, and what it is meant to take with the people of that moment.
    public struct Entry: Equatable, Sendable {
        public var item: Int
        public var step: Int
        public var planned: Span
        public var floor: Span
        public var calledFrom: Place?
        public var round = 0

        public var place: Place { Place(step: step, round: round) }
    }
}

extension Decision {
    mutating func decide(_ command: FlowCommand) throws(Refusal) {
        switch command {
        case .start:
            guard !state.isFinished else { throw .sessionFinished }
            guard let visit = state.currentVisit else { return try startItem() }
            guard !visit.watch.isRunning else { throw .alreadyRunning }
            emit(.clock(.started))
        case .next: try moveOn(.done)
        case .skip: try moveOn(.skipped)
        case .back: try back()
        case .goto(let name):
            let target = try place(named: name, item: state.item, from: state.currentVisit?.place)
            let origin = origin(for: target)
            leave(.left)
            if state.isFinished { emit(.flow(.itemReopened(state.item))) }
            enter(target, calledFrom: origin)
        case .again:
            guard let visit = state.currentVisit else { throw state.isFinished ? .sessionFinished : .notStarted }
            leave(.left)
            enter(visit.place, calledFrom: visit.calledFrom)
        case .replan: try replan()
        }
    }

    private mutating func startItem() throws(Refusal) {
        keepComputedSettings()
        guard let first = state.firstPlace(ofItem: state.item) else { return try finishItem() }
        enter(first)
    }

    /// What a default was computed from may change later; what was computed when the item began holds.
    mutating func keepComputedSettings() {
        guard let item = state.currentItem, !state.visits.contains(where: { $0.item == state.item }) else { return }
        for setting in item.method.settings where !item.filled.contains(where: { $0.id == setting.id }) {
            guard case .formula = setting.fallback,
                let value = item.value(setting.id, in: state.language, people: state.headcount)
            else { continue }
            emit(.setting(SettingEvent(item: state.item, id: setting.id, value: value)))
        }
    }

    /// The step that follows by `go` or by the order, or the end of the item, or of the session.
    mutating func moveOn(_ manner: Visit.Manner) throws(Refusal) {
        guard let visit = state.currentVisit, let step = state.currentStep else {
            throw state.isFinished ? .sessionFinished : .notStarted
        }
        leave(manner)
        try goOn(from: visit, step)
    }

    /// Enters what follows a step that was left.
    mutating func goOn(from visit: Visit, _ step: Step) throws(Refusal) {
        unroll(groupsRound: visit.place)
        if let item = state.currentItem, let next = state.follower(of: step, in: item, state.item) {
            go(to: next, from: visit.place)
        } else if let next = state.place(after: visit.calledFrom ?? visit.place, item: state.item) {
            enter(next)
        } else {
            try finishItem()
        }
    }

    private mutating func finishItem() throws(Refusal) {
        emit(.flow(.itemFinished))
        if state.item == state.agenda.count - 1 { emit(.flow(.sessionFinished)) }
    }

    /// Enters the step of that id; one on call remembers where the flow was.
    mutating func go(to id: String, from here: Place) {
        guard let index = state.step(called: id, from: here, item: state.item) else { return }
        let target = state.place(ofStep: index, from: here, item: state.item)
        enter(target, calledFrom: origin(for: target))
    }

    private mutating func back() throws(Refusal) {
        guard let visit = state.currentVisit else {
            guard let last = state.visits.last else { throw .notStarted }
            emit(.flow(.itemReopened(last.item)))
            return enter(last.place, calledFrom: last.calledFrom)
        }
        guard let previous = visit.calledFrom ?? state.place(before: visit.place, item: state.item) else { throw .nothingBefore }
        leave(.left)
        enter(previous)
    }

    mutating func leave(_ manner: Visit.Manner) {
        guard state.currentVisit != nil else { return }
        endTurns()
        if state.currentStep?.showsClock == true, state.wall.shown.contains(.clock) { emit(.wall(.switched(.clock, on: false))) }
        emit(.flow(.stepLeft(manner)))
    }

    mutating func enter(_ place: Place, calledFrom: Place? = nil) {
        guard let step = state.step(at: place, item: state.item) else { return }
        keepComputedSettings()
        unroll(groupsRound: place)
        let (planned, floor) = state.planned(place, item: state.item)
        emit(
            .flow(
                .stepEntered(
                    FlowEvent.Entry(
                        item: state.item, step: place.step, planned: planned, floor: floor, calledFrom: calledFrom,
                        round: place.round))))
        if step.showsClock, !state.wall.shown.contains(.clock) { emit(.wall(.switched(.clock, on: true))) }
        if case .round(let plan) = step.kind, let item = state.currentItem { drawOrder(item.order(plan.order)) }
        if case .breakout(let plan) = step.kind {
            setOutTables(plan, at: place)
        } else if state.standingTables == nil, let (place, plan) = state.breakoutPlace {
            // Who goes straight into the talk has not set out tables on the way.
            setOutTables(plan, at: place)
        }
        if case .poll(let plan) = step.kind { openPoll(plan) }
    }

    /// A repeat over notes takes in those that came meanwhile, when it is reached and until it is left.
    private mutating func unroll(groupsRound place: Place) {
        guard let step = state.step(at: place, item: state.item), let group = state.currentItem?.method.repeating(step),
            case .forEach(let kind, _) = group.kind
        else { return }
        let subjects = state.subjectsNow(of: group, kind, item: state.item)
        guard subjects != state.progress[state.item].unrolled(group.id)?.subjects else { return }
        let unrolled = ItemProgress.Unrolled(group: group.id, times: subjects.count, subjects: subjects)
        emit(.flow(.unrolled(item: state.item, unrolled)))
    }

    /// The key of a place, the id of a step, its title, or the beginning of either.
    ///
    /// - Parameter here: the place from which a round of a repeat is meant.
    func place(named name: String, item index: Int, from here: Place?) throws(Refusal) -> Place {
        guard state.agenda.indices.contains(index) else { throw .sessionFinished }
        let item = state.agenda[index]
        let all = state.places(ofItem: index)
        if let exact = all.first(where: { state.key(of: $0, item: index) == name }) { return exact }
        let there = Set(all.map(\.step))
        let ids = item.method.steps.map(\.id)
        func instance(_ step: Int) -> Place { state.place(ofStep: step, from: here, item: index) }
        if let exact = state.step(called: name, from: here, item: index) { return instance(exact) }
        let begun = Set(ids.indices.filter { !name.isEmpty && there.contains($0) }.map { ids[$0] }.filter { $0.hasPrefix(name) })
        if let only = begun.first, begun.count == 1, let step = state.step(called: only, from: here, item: index) {
            return instance(step)
        }
        // What stands on the screen is the title, not the id.
        let typed = name.lowercased()
        let titled = item.method.steps.indices.filter { step in
            let title = item.method.steps[step].title
            return !typed.isEmpty && there.contains(step)
                && [title.et, title.en].contains { $0?.lowercased().hasPrefix(typed) ?? false }
        }
        guard begun.isEmpty, titled.count == 1 else {
            throw .unknownStep(name, known: ids.indices.filter(there.contains).map { ids[$0] })
        }
        return instance(titled[0])
    }

    /// A step on call remembers where the flow was, also when it is called from another one on call.
    private func origin(for target: Place) -> Place? {
        guard let item = state.currentItem, item.method.steps[target.step].onCall, let last = state.visits.last, last.item == state.item
        else { return nil }
        return last.calledFrom ?? last.place
    }
}

extension State {
    mutating func apply(_ event: FlowEvent, at now: Instant, command: Int) {
        switch event {
        case .stepEntered(let entry): apply(entry, at: now, command: command)
        case .stepLeft(let manner):
            guard activity != nil, !visits.isEmpty else { return }
            visits[visits.count - 1].watch.stop(at: now)
            visits[visits.count - 1].left = now
            visits[visits.count - 1].manner = manner
            visits[visits.count - 1].kept = activity.flatMap { $0.outlivesStep ? closePoll($0) : nil }
            activity = nil
            turn = nil
            interrupted = nil
            hold = nil
        case .itemFinished:
            if item < agenda.count - 1 { item += 1 }
        case .sessionFinished: isFinished = true
        case .itemReopened(let index):
            guard agenda.indices.contains(index) else { return }
            item = index
            isFinished = false
        case .unrolled(let index, let unrolled):
            guard progress.indices.contains(index) else { return }
            progress[index].unrolled.removeAll { $0.group == unrolled.group }
            progress[index].unrolled.append(unrolled)
        case .replanned(let index, let changes): apply(changes, item: index)
        }
    }

    private mutating func apply(_ entry: FlowEvent.Entry, at now: Instant, command: Int) {
        guard agenda.indices.contains(entry.item), agenda[entry.item].method.steps.indices.contains(entry.step) else { return }
        item = entry.item
        isFinished = false
        hold = nil
        let number = 1 + visits.count { $0.item == entry.item && $0.place == entry.place }
        if number == 1, !visits.contains(where: { $0.item == entry.item }) { wall.sound = agenda[entry.item].method.sound }
        var visit = Visit(
            item: entry.item, step: entry.step, round: entry.round, number: number, planned: entry.planned, floor: entry.floor,
            entered: now, calledFrom: entry.calledFrom, command: command)
        visit.watch.start(at: now)
        let before = visits.last
        visits.append(visit)
        activity = Activity(agenda[entry.item].method.steps[entry.step], in: agenda[entry.item], cut: turnShare(entry))
        // Who was done with one hat has the next one before them.
        if let before, before.item == entry.item, before.round != entry.round, breakoutPlace?.plan.stays == .nobody {
            progress[entry.item].tables.reopen()
        }
    }

    /// What part of its time a turn keeps where the step was cut.
    private func turnShare(_ entry: FlowEvent.Entry) -> (Int64, of: Int64)? {
        let whole = agenda[entry.item].planned(agenda[entry.item].method.steps[entry.step], headcount: headcount).plan.milliseconds
        let isCut = progress[entry.item].cuts.contains { $0.place == entry.place }
        return isCut && entry.planned.milliseconds < whole ? (entry.planned.milliseconds, of: whole) : nil
    }

    /// The first place of an item that is not on call.
    func firstPlace(ofItem index: Int) -> Place? {
        places(ofItem: index).first { step(at: $0, item: index)?.onCall == false }
    }
}

extension Activity {
    /// - Parameter cut: what part of its time each turn keeps; all of it where nothing was cut.
    init(_ step: Step, in item: Item, cut: (Int64, of: Int64)? = nil) {
        switch step.kind {
        case .say: self = .say
        case .quiet(let plan): self = .quiet(plan)
        case .round(let plan):
            var turn = item.span(plan.turn) ?? item.span(step.minutes.perPerson)
            if let cut, let whole = turn { turn = Span(milliseconds: whole.milliseconds / cut.of * cut.0 + whole.milliseconds % cut.of * cut.0 / cut.of) }
            self = .round(RoundState(plan, order: item.order(plan.order), turn: turn))
        case .talk(let plan): self = .talk(TalkState(plan, turn: item.span(plan.turn)))
        case .collect(let plan): self = .collect(plan)
        case .breakout(let plan): self = .breakout(plan)
        case .arrange(let plan): self = .arrange(plan)
        case .schedule(let plan): self = .schedule(plan)
        case .poll(let plan): self = .poll(PollState(plan, in: item))
        case .draft(let plan): self = .draft(plan)
        case .harvest: self = .harvest
        }
    }

    /// Whether what went on in a step is asked for when it is over; the other kinds keep theirs with the item.
    var outlivesStep: Bool {
        switch self {
        case .poll: true
        case .say, .quiet, .round, .talk, .collect, .breakout, .arrange, .schedule, .draft, .harvest: false
        }
    }
}

extension FlowEvent: EventBody {
    var tag: Int {
        switch self {
        case .stepEntered: 10
        case .stepLeft: 11
        case .itemFinished: 12
        case .sessionFinished: 13
        case .itemReopened: 14
        case .unrolled: 15
        case .replanned: 16
        }
    }

    func write(to fields: inout FieldWriter) {
        switch self {
        case .stepEntered(let entry):
            fields.put(entry.item)
            fields.put(entry.step)
            fields.put(entry.planned)
            fields.put(entry.floor)
            fields.put(entry.calledFrom?.step ?? -1)
            fields.put(entry.round)
            fields.put(entry.calledFrom?.round ?? 0)
        case .stepLeft(let manner): fields.put(name: manner)
        case .itemFinished, .sessionFinished: break
        case .itemReopened(let index): fields.put(index)
        case .unrolled(let item, let unrolled):
            fields.put(item)
            fields.put(unrolled.group)
            fields.put(unrolled.times)
            fields.put(unrolled.subjects)
        case .replanned(let item, let changes):
            fields.put(item)
            fields.put(changes)
        }
    }

    init?(tag: Int, from fields: inout FieldReader) throws(FieldProblem) {
        switch tag {
        case 10:
            let item = try fields.integer()
            let step = try fields.integer()
            let planned = try fields.span()
            let floor = try fields.span()
            let origin = try fields.integer(default: -1)
            let round = try fields.integer()
            let originRound = try fields.integer()
            self = .stepEntered(
                Entry(
                    item: item, step: step, planned: planned, floor: floor,
                    calledFrom: origin < 0 ? nil : Place(step: origin, round: originRound), round: round))
        case 11: self = .stepLeft(try fields.name(default: .done))
        case 12: self = .itemFinished
        case 13: self = .sessionFinished
        case 14: self = .itemReopened(try fields.integer())
        case 15:
            let item = try fields.integer()
            let group = try fields.text()
            let times = try fields.integer()
            self = .unrolled(item: item, ItemProgress.Unrolled(group: group, times: times, subjects: try fields.list()))
        case 16:
            let item = try fields.integer()
            self = .replanned(item: item, try fields.list())
        default: return nil
        }
    }
}
