/// The planned, actual and expected times of one item of the agenda.
public struct ItemTimes: Equatable, Sendable {
    public var planned: Span
    public var plannedStart: Instant?
    public var actualStart: Instant?
    public var actualEnd: Instant?
    public var expectedStart: Instant?
    public var expectedEnd: Instant?
}

/// One step of an item's flow as it stands.
public struct FlowEntry: Equatable, Sendable {
    public enum Standing: String, Sendable {
        case done
        case current
        case ahead
        case skipped
    }

    public var place: Place
    /// The path by which it is known: `rounds[2].tables.talk`.
    public var key: String
    public var step: Step
    public var standing: Standing
    public var planned: Span
    public var floor: Span
    /// All visits together.
    public var actual: Span
}

extension State {
    /// The flow of an item: each step with what it is meant to take and what it took.
    public func flow(ofItem index: Int, at now: Instant) -> [FlowEntry] {
        guard agenda.indices.contains(index) else { return [] }
        let item = agenda[index]
        let own = visits.filter { $0.item == index }
        let furthest = own.map { rank($0.calledFrom ?? $0.place, item: index) }.max()
        let isOver = isFinished || index < self.item
        // Counted once: with thousands of people it is the dearest part of a drawing.
        let headcount = headcount
        var places = places(ofItem: index, planning: true)
        // What was gone through and is not there any more was there all the same.
        for visit in own where !places.contains(visit.place) {
            let rank = rank(visit.place, item: index)
            places.insert(visit.place, at: places.firstIndex { rank < self.rank($0, item: index) } ?? places.count)
        }
        return places.map { place in
            let step = item.method.steps[place.step]
            let stays = own.filter { $0.place == place }
            let (planned, floor) = stays.last.map { ($0.planned, $0.floor) } ?? self.planned(place, item: index, headcount: headcount)
            let standing: FlowEntry.Standing
            if let last = stays.last {
                standing = last.left == nil ? .current : last.manner == .skipped ? .skipped : .done
            } else {
                standing = isOver || furthest.map { rank(place, item: index) < $0 } ?? false ? .skipped : .ahead
            }
            return FlowEntry(
                place: place, key: key(of: place, item: index), step: step, standing: standing, planned: planned, floor: floor,
                actual: stays.reduce(.zero) { $0 + $1.watch.elapsed(at: now) })
        }
    }

    /// How long an item is meant to take: its steps but for those on call.
    public func planned(item index: Int) -> Span {
        flow(ofItem: index, at: Instant(milliseconds: 0)).reduce(.zero) { $1.step.onCall ? $0 : $0 + $1.planned }
    }

    /// How long an item takes with that many people, before there is a session.
    public static func planned(_ item: Item, people: Int) -> Span {
        var state = State()
        let newcomers = (0..<min(people, People.most)).map { _ in Creation.Newcomer(name: "") }
        state.apply(Creation(title: "", language: .et, people: newcomers, agenda: [item]), command: 1)
        return state.planned(item: 0)
    }

    /// The day as it was planned, as it went, and as it can be expected to go on.
    public func day(at now: Instant) -> [ItemTimes] {
        var plannedStart = self.plannedStart ?? visits.first?.entered
        var expected: Instant?
        return agenda.indices.map { index in
            let plan = planned(item: index)
            let planned = progress[index].promised ?? plan
            let own = visits.filter { $0.item == index }
            let isOver = isFinished || index < item
            let start = own.first?.entered
            let end = isOver ? own.last?.left : nil
            let expectedStart = start ?? (isOver ? nil : [expected ?? plannedStart, now].compactMap { $0 }.max())
            let expectedEnd: Instant?
            if isOver {
                expectedEnd = end
            } else if index == item, start != nil {
                expectedEnd = now + leftOfCurrentItem(at: now)
            } else {
                expectedEnd = expectedStart.map { $0 + plan }
            }
            let times = ItemTimes(
                planned: planned, plannedStart: plannedStart, actualStart: start, actualEnd: end,
                expectedStart: self.plannedStart == nil && !hasStarted ? nil : expectedStart,
                expectedEnd: self.plannedStart == nil && !hasStarted ? nil : expectedEnd)
            plannedStart = plannedStart.map { $0 + planned }
            expected = expectedEnd
            return times
        }
    }

    /// What is left of the current step, and the steps after it.
    private func leftOfCurrentItem(at now: Instant) -> Span {
        guard let visit = currentVisit else { return .zero }
        let from = rank(visit.calledFrom ?? visit.place, item: item)
        let ahead = flow(ofItem: item, at: now).filter {
            from < rank($0.place, item: item) && !$0.step.onCall && $0.standing != .current
        }
        return max(.zero, visit.remaining(at: now)) + ahead.reduce(.zero) { $0 + $1.planned }
    }

    /// How late the session is: the expected less the planned start of the next item, or end of the last one; nil before the start.
    public func drift(at now: Instant) -> Span? {
        guard hasStarted else { return nil }
        let day = day(at: now)
        if isFinished || item == agenda.count - 1 && currentVisit != nil {
            guard let last = day.last, let start = last.plannedStart, let end = last.actualEnd ?? last.expectedEnd else { return nil }
            return end - (start + last.planned)
        }
        let next = currentVisit == nil ? item : item + 1
        guard day.indices.contains(next), let planned = day[next].plannedStart, let expected = day[next].expectedStart else { return nil }
        return expected - planned
    }

    /// How long no clock has been running in the current step; nil while one runs or nothing has started.
    public func clockStopped(at now: Instant) -> Span? {
        guard let visit = currentVisit, let since = visit.watch.stoppedAt, hold == nil else { return nil }
        return now - since
    }
}
