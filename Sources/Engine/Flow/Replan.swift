/// How what is left of an item can be cut so that the session ends in time; shown before it is applied.
///
/// First the method's own `shorten`, then every step in proportion down to its floor, then optional steps go, and what is still
/// missing moves the end. The current step and closing steps stay as they are.
public struct Replan: Equatable, Sendable {
    /// How late the session would end.
    public var late: Span
    public var changes: [Change]
    /// By how much it still ends later.
    public var left: Span

    public enum Change: Equatable, Sendable {
        /// A group comes so many times.
        case times(group: String, from: Int, to: Int)
        /// A step is left out.
        case drop(Place)
        case plan(Place, from: Span, to: Span)
    }
}

/// What is kept of a re-plan in the journal.
public struct PlanCut: Equatable, Sendable {
    public var place: Place
    public var plan: Span
}

extension State {
    /// How the rest of the current item can be cut; nil where nobody is late or there is nothing ahead.
    public func replan(at now: Instant) -> Replan? {
        guard !isFinished, agenda.indices.contains(item), let late = lateness(at: now), late >= Replan.worthwhile else { return nil }
        var planner = Planner(state: self, missing: late)
        planner.useOwnShortening()
        planner.shrink()
        planner.dropOptional()
        guard !planner.changes.isEmpty else { return nil }
        return Replan(late: late, changes: planner.changes, left: max(.zero, planner.missing))
    }

    /// By how much the last item would end after the hour that was promised, or after its own plan; negative where it ends earlier.
    public func lateness(at now: Instant) -> Span? {
        let day = day(at: now)
        guard let expected = day.last?.expectedEnd else { return nil }
        if let plannedEnd { return expected - plannedEnd }
        guard hasStarted, let last = day.last, let start = last.plannedStart else { return nil }
        return expected - (start + last.planned)
    }

    /// What a step is meant to take in that place, with what was cut.
    public func planned(_ place: Place, item index: Int, headcount: Int? = nil) -> (plan: Span, floor: Span) {
        guard let step = step(at: place, item: index) else { return (.zero, .zero) }
        let (plan, floor) = agenda[index].planned(step, headcount: headcount ?? self.headcount)
        let cut = progress.indices.contains(index) ? progress[index].cuts.last { $0.place == place } : nil
        return (cut.map { max(floor, $0.plan) } ?? plan, floor)
    }
}

extension Replan {
    /// Less is not worth moving people's plans.
    static let worthwhile = Span.minute
    /// A step without a floor is cut to half of its plan at most.
    fileprivate static let smallestPart: Int64 = 2
    /// Nobody plans by the second.
    fileprivate static let grain: Int64 = 30_000
}

/// Collects changes until nothing is missing.
private struct Planner {
    let state: State
    var missing: Span
    var changes: [Replan.Change] = []
    private var dropped: Set<Place> = []

    init(state: State, missing: Span) {
        self.state = state
        self.missing = missing
    }

    private var index: Int { state.item }
    private var method: Method { state.agenda[index].method }

    /// Steps to come that may be cut.
    private var ahead: [Place] {
        let here = state.currentVisit.map { state.rank($0.calledFrom ?? $0.place, item: index) }
        return state.places(ofItem: index, planning: true).filter { place in
            guard let step = state.step(at: place, item: index), !step.onCall, !dropped.contains(place) else { return false }
            return here.map { $0 < state.rank(place, item: index) } ?? true
        }
    }

    private func isProtected(_ place: Place) -> Bool { state.step(at: place, item: index)?.isClosing ?? false }

    mutating func useOwnShortening() {
        for way in method.shorten where missing >= Replan.worthwhile {
            switch way {
            case .setting(let setting, let number): lower(setting, to: number)
            case .drop(let id):
                for place in ahead where state.step(at: place, item: index)?.id == id && !isProtected(place) { drop(place) }
            case .part(let id): dropPart(id)
            case .step(let id, let span):
                for place in ahead where state.step(at: place, item: index)?.id == id && !isProtected(place) { cut(place, to: span) }
            }
        }
    }

    /// Fewer rounds, but never less than the one that is going on.
    private mutating func lower(_ setting: String, to number: Int) {
        for group in method.groups {
            guard case .times(.setting(setting)) = group.kind else { continue }
            let count = state.rounds(of: group, item: index, planning: true)
            let reached = state.currentVisit.map { visit in
                method.steps[visit.step].within.contains(group.id) ? visit.round : 0
            } ?? 0
            let to = max(number, reached, 1)
            let gone = ahead.filter { $0.round > to && method.steps[$0.step].within.contains(group.id) }
            guard to < count, !gone.isEmpty else { continue }
            changes.append(.times(group: group.id, from: count, to: to))
            for place in gone {
                dropped.insert(place)
                missing -= state.planned(place, item: index).plan
            }
        }
    }

    /// Nothing is left out of a part that has begun.
    private mutating func dropPart(_ id: String) {
        let current = state.currentVisit.map { $0.calledFrom ?? $0.place }
        let own = ahead.filter { state.step(at: $0, item: index)?.part == id && $0.round != current?.round }
        for round in Set(own.map(\.round)).sorted(by: >) where missing >= Replan.worthwhile {
            let places = own.filter { $0.round == round }
            if !places.contains(where: isProtected) { places.forEach { drop($0) } }
        }
    }

    private mutating func drop(_ place: Place) {
        let plan = state.planned(place, item: index).plan
        guard plan > .zero else { return }
        dropped.insert(place)
        changes.append(.drop(place))
        missing -= plan
    }

    private mutating func cut(_ place: Place, to span: Span) {
        let (plan, floor) = state.planned(place, item: index)
        let to = max(span, floor)
        guard to < plan else { return }
        changes.append(.plan(place, from: plan, to: to))
        missing -= plan - to
    }

    /// Every step in proportion to what it can spare.
    mutating func shrink() {
        guard missing >= Replan.worthwhile else { return }
        let places = ahead.filter { place in
            !isProtected(place) && !changes.contains { if case .plan(place, _, _) = $0 { true } else { false } }
        }
        let spare = places.map { place in
            let (plan, floor) = state.planned(place, item: index)
            let whole = state.step(at: place, item: index).map { state.agenda[index].planned($0, headcount: state.headcount).plan }
            let least = floor > .zero ? floor : Span(milliseconds: (whole ?? plan).milliseconds / Replan.smallestPart)
            return max(0, plan.milliseconds - least.milliseconds)
        }
        let total = spare.reduce(0, +)
        guard total > 0 else { return }
        let wanted = min(missing.milliseconds, total)
        for (place, spare) in zip(places, spare) where spare > 0 {
            let share = (spare / total) * wanted + (spare % total) * wanted / total
            let rounded = min(spare, (share + Replan.grain - 1) / Replan.grain * Replan.grain)
            let plan = state.planned(place, item: index).plan
            guard rounded > 0, missing > .zero else { continue }
            changes.append(.plan(place, from: plan, to: plan - Span(milliseconds: rounded)))
            missing -= Span(milliseconds: rounded)
        }
    }

    mutating func dropOptional() {
        for place in ahead.reversed() where missing >= Replan.worthwhile {
            guard let step = state.step(at: place, item: index), step.isOptional, !isProtected(place) else { continue }
            let shrunk = changes.lazy.compactMap { change -> Span? in
                if case .plan(place, let from, let to) = change { from - to } else { nil }
            }.first ?? .zero
            changes.removeAll { if case .plan(place, _, _) = $0 { true } else { false } }
            missing += shrunk
            drop(place)
        }
    }
}

extension Decision {
    mutating func replan() throws(Refusal) {
        guard !state.isFinished else { throw .sessionFinished }
        guard let plan = state.replan(at: now) else { throw .nothingToReplan }
        keepComputedSettings()
        emit(.flow(.replanned(item: state.item, plan.changes)))
    }
}

extension State {
    mutating func apply(_ changes: [Replan.Change], item index: Int) {
        guard progress.indices.contains(index) else { return }
        if progress[index].promised == nil { progress[index].promised = planned(item: index) }
        for change in changes {
            switch change {
            case .times(let group, _, let to):
                let subjects = progress[index].unrolled(group)?.subjects ?? []
                progress[index].unrolled.removeAll { $0.group == group }
                progress[index].unrolled.append(ItemProgress.Unrolled(group: group, times: to, subjects: subjects))
            case .drop(let place): progress[index].dropped.append(place)
            case .plan(let place, _, let to): progress[index].cuts.append(PlanCut(place: place, plan: to))
            }
        }
    }
}

extension Replan.Change: FieldCoded {
    public func write(to fields: inout FieldWriter) {
        switch self {
        case .times(let group, let from, let to):
            fields.put(0)
            fields.put(group)
            fields.put(from)
            fields.put(to)
        case .drop(let place):
            fields.put(1)
            fields.put(place.step)
            fields.put(place.round)
        case .plan(let place, let from, let to):
            fields.put(2)
            fields.put(place.step)
            fields.put(place.round)
            fields.put(from)
            fields.put(to)
        }
    }

    public init(from fields: inout FieldReader) throws(FieldProblem) {
        switch try fields.integer() {
        case 0:
            let group = try fields.text()
            let from = try fields.integer()
            self = .times(group: group, from: from, to: try fields.integer())
        case 1:
            let step = try fields.integer()
            self = .drop(Place(step: step, round: try fields.integer()))
        case 2:
            let step = try fields.integer()
            let place = Place(step: step, round: try fields.integer())
            let from = try fields.span()
            self = .plan(place, from: from, to: try fields.span())
        default: throw FieldProblem()
        }
    }
}
