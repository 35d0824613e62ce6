/// What can be asked of the flow.
public enum FlowCommand: Equatable, Sendable {
    case start
    case next
    case skip
    case back
    /// The id of a step of the current item, its title, or the beginning of either.
    case goto(String)
    case again
}

/// What happened in the flow.
public enum FlowEvent: Equatable, Sendable {
    case stepEntered(Entry)
    case stepLeft(Visit.Manner)
    case itemFinished
    case sessionFinished
    /// A finished item or session was gone back into.
    case itemReopened(Int)

    /// Into which step, and what it is meant to take with the people of that moment.
    public struct Entry: Equatable, Sendable {
        public var item: Int
        public var step: Int
        public var planned: Span
        public var floor: Span
        public var calledFrom: Int?
    }
}

extension Decision {
    mutating func decide(_ command: FlowCommand) throws(Refusal) {
        switch command {
        case .start:
            guard !state.isFinished else { throw .sessionFinished }
            guard let visit = state.currentVisit else { return enter(step: 0) }
            guard !visit.watch.isRunning else { throw .alreadyRunning }
            emit(.clock(.started))
        case .next: try moveOn(.done)
        case .skip: try moveOn(.skipped)
        case .back: try back()
        case .goto(let name):
            let target = try step(named: name)
            leave(.left)
            if state.isFinished { emit(.flow(.itemReopened(state.item))) }
            enter(step: target, calledFrom: origin(for: target))
        case .again:
            guard let visit = state.currentVisit else { throw state.isFinished ? .sessionFinished : .notStarted }
            leave(.left)
            enter(step: visit.step, calledFrom: visit.calledFrom)
        }
    }

    /// The next step, or the end of the item, or of the session.
    mutating func moveOn(_ manner: Visit.Manner) throws(Refusal) {
        guard let visit = state.currentVisit, let item = state.currentItem else {
            throw state.isFinished ? .sessionFinished : .notStarted
        }
        leave(manner)
        if let next = item.step(after: visit.calledFrom ?? visit.step) {
            enter(step: next)
        } else {
            emit(.flow(.itemFinished))
            if state.item == state.agenda.count - 1 { emit(.flow(.sessionFinished)) }
        }
    }

    private mutating func back() throws(Refusal) {
        guard let visit = state.currentVisit, let item = state.currentItem else {
            guard let last = state.visits.last else { throw .notStarted }
            emit(.flow(.itemReopened(last.item)))
            return enter(step: last.step, calledFrom: last.calledFrom)
        }
        guard let previous = visit.calledFrom ?? item.step(before: visit.step) else { throw .nothingBefore }
        leave(.left)
        enter(step: previous)
    }

    private mutating func leave(_ manner: Visit.Manner) {
        guard state.currentVisit != nil else { return }
        endTurns()
        emit(.flow(.stepLeft(manner)))
    }

    private mutating func enter(step index: Int, calledFrom: Int? = nil) {
        guard let item = state.currentItem, item.method.steps.indices.contains(index) else { return }
        let step = item.method.steps[index]
        let (planned, floor) = item.planned(step, headcount: state.headcount)
        emit(
            .flow(
                .stepEntered(
                    FlowEvent.Entry(item: state.item, step: index, planned: planned, floor: floor, calledFrom: calledFrom))))
        if case .round(let plan) = step.kind { drawOrder(item.order(plan.order)) }
    }

    private func step(named name: String) throws(Refusal) -> Int {
        guard let item = state.currentItem else { throw .sessionFinished }
        let ids = item.method.steps.map(\.id)
        if let exact = ids.firstIndex(of: name) { return exact }
        let matches = ids.indices.filter { !name.isEmpty && ids[$0].hasPrefix(name) }
        if matches.count == 1 { return matches[0] }
        // What stands on the screen is the title, not the id.
        let typed = name.lowercased()
        let titled = item.method.steps.indices.filter { index in
            let title = item.method.steps[index].title
            return !typed.isEmpty && [title.et, title.en].contains { $0?.lowercased().hasPrefix(typed) ?? false }
        }
        guard matches.isEmpty, titled.count == 1 else { throw .unknownStep(name, known: ids) }
        return titled[0]
    }

    /// A step on call remembers where the flow was, also when it is called from another one on call.
    private func origin(for target: Int) -> Int? {
        guard let item = state.currentItem, item.method.steps[target].onCall, let last = state.visits.last, last.item == state.item
        else { return nil }
        return last.calledFrom ?? last.step
    }
}

extension Item {
    /// The next step of the flow; those on call are passed over.
    func step(after index: Int) -> Int? {
        method.steps.indices.first { $0 > index && !method.steps[$0].onCall }
    }

    func step(before index: Int) -> Int? {
        method.steps.indices.last { $0 < index && !method.steps[$0].onCall }
    }
}

extension State {
    mutating func apply(_ event: FlowEvent, at now: Instant, command: Int) {
        switch event {
        case .stepEntered(let entry):
            guard agenda.indices.contains(entry.item), agenda[entry.item].method.steps.indices.contains(entry.step) else { return }
            item = entry.item
            isFinished = false
            hold = nil
            let number = 1 + visits.count { $0.item == entry.item && $0.step == entry.step }
            if number == 1, !visits.contains(where: { $0.item == entry.item }) { wall.sound = agenda[entry.item].method.sound }
            var visit = Visit(
                item: entry.item, step: entry.step, number: number, planned: entry.planned, floor: entry.floor, entered: now,
                calledFrom: entry.calledFrom, command: command)
            visit.watch.start(at: now)
            visits.append(visit)
            activity = Activity(agenda[entry.item].method.steps[entry.step], in: agenda[entry.item])
        case .stepLeft(let manner):
            guard activity != nil, !visits.isEmpty else { return }
            visits[visits.count - 1].watch.stop(at: now)
            visits[visits.count - 1].left = now
            visits[visits.count - 1].manner = manner
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
        }
    }
}

extension Activity {
    init(_ step: Step, in item: Item) {
        switch step.kind {
        case .say: self = .say
        case .quiet(let plan): self = .quiet(plan)
        case .round(let plan):
            self = .round(RoundState(plan, order: item.order(plan.order), turn: item.span(plan.turn) ?? item.span(step.minutes.perPerson)))
        case .talk(let plan): self = .talk(TalkState(plan, turn: item.span(plan.turn)))
        case .collect(let plan): self = .collect(plan)
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
        }
    }

    func write(to fields: inout FieldWriter) {
        switch self {
        case .stepEntered(let entry):
            fields.put(entry.item)
            fields.put(entry.step)
            fields.put(entry.planned)
            fields.put(entry.floor)
            fields.put(entry.calledFrom ?? -1)
        case .stepLeft(let manner): fields.put(name: manner)
        case .itemFinished, .sessionFinished: break
        case .itemReopened(let index): fields.put(index)
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
            self = .stepEntered(
                Entry(item: item, step: step, planned: planned, floor: floor, calledFrom: origin < 0 ? nil : origin))
        case 11: self = .stepLeft(try fields.name(default: .done))
        case 12: self = .itemFinished
        case 13: self = .sessionFinished
        case 14: self = .itemReopened(try fields.integer())
        default: return nil
        }
    }
}
