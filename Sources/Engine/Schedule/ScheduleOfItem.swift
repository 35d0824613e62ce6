extension Item {
    /// How the method's timetable is meant; the first schedule step that says how many slots there are speaks for all of them.
    public var schedulePlan: SchedulePlan? {
        let plans = method.steps.compactMap { step in
            if case .schedule(let plan) = step.kind { plan } else { nil }
        }
        return plans.first { $0.slots != nil } ?? plans.first
    }

    /// The repeat whose rounds are the blocks of sessions.
    var sessionBlocks: StepGroup? {
        method.steps.lazy.filter(\.isSessionBlock).compactMap(method.repeating).first
    }
}

extension Step {
    /// Whether people are at their topics in this step.
    public var isSessionBlock: Bool {
        if case .schedule(let plan) = kind { plan.show == .now } else { false }
    }
}

extension State {
    /// The item to whose timetable commands belong: the current one, or else the last one before it that has one.
    public var scheduledItem: Int? {
        guard agenda.indices.contains(item) else { return nil }
        return (0...item).last { agenda[$0].schedulePlan != nil }
    }

    /// Topics, slots and places of the item that has some now.
    public var timetable: Timetable? { scheduledItem.flatMap { timetable(ofItem: $0) } }

    public func timetable(ofItem index: Int) -> Timetable? {
        guard agenda.indices.contains(index), progress.indices.contains(index), let plan = agenda[index].schedulePlan else { return nil }
        let schedule = progress[index].schedule
        let slots = slotCount(plan, ofItem: index)
        return Timetable(
            slots: slots, places: placeNames(plan, slots: slots, ofItem: index), firstOpenSlot: (lastBegunSlot(ofItem: index) ?? 0) + 1,
            topics: topics(plan, ofItem: index), placements: schedule.placements)
    }

    private func slotCount(_ plan: SchedulePlan, ofItem index: Int) -> Int {
        if let slots = progress[index].schedule.slots { return slots }
        let planned = agenda[index].integer(plan.slots, people: headcount) ?? OpenSpaceNumbers.slots(people: headcount)
        return min(max(1, planned), Timetable.mostSlots)
    }

    private func placeNames(_ plan: SchedulePlan, slots: Int, ofItem index: Int) -> [String] {
        if let places = progress[index].schedule.places { return places }
        let item = agenda[index]
        if let setting = plan.names, case .list(let names) = item.value(setting, in: language) {
            let given = names.map(\.trimmed).filter { !$0.isEmpty }
            if !given.isEmpty { return Array(given.prefix(Timetable.mostPlaces)) }
        }
        let planned = item.integer(plan.places, people: headcount) ?? OpenSpaceNumbers.places(people: headcount, slots: slots)
        return Array(repeating: "", count: min(max(1, planned), Timetable.mostPlaces))
    }

    private func topics(_ plan: SchedulePlan, ofItem index: Int) -> [Timetable.Topic] {
        let schedule = progress[index].schedule
        // What went into a topic that is gone goes its own way again.
        let merged = Set(
            schedule.links.filter { $0.kind == .merged }.map(\.topic).filter { notes[schedule.session(of: $0)]?.standing == .kept })
        return topicNotes(ofItem: index).filter { !merged.contains($0.id) }.map { note in
            let others = schedule.merged(into: note.id)
            let conveners = ([note.id] + others).compactMap { notes[$0]?.by }
            let interest = ([note.id] + others).reduce(0) { $0 + schedule.interest[$1, default: 0] }
            var known: [PersonID] = []
            for person in conveners where !known.contains(person) { known.append(person) }
            return Timetable.Topic(id: note.id, conveners: known, interest: interest)
        }
    }

    /// All topics of an item that are kept, merged ones among them, in the order in which they were called.
    public func topicNotes(ofItem index: Int) -> [Note] {
        guard agenda.indices.contains(index), let plan = agenda[index].schedulePlan else { return [] }
        let earlier = (0..<index).last { agenda[$0].schedulePlan != nil }
        return notes.kept.filter { note in
            guard note.kind == plan.of else { return false }
            let item = note.visit.flatMap { visits.indices.contains($0) ? visits[$0].item : nil } ?? 0
            return item <= index && earlier.map { item > $0 } ?? true
        }
    }

    /// The block of sessions that is going on in an item; nil between blocks and outside the item.
    public func slotNow(ofItem index: Int) -> Int? {
        guard index == item, let visit = currentVisit, let step = currentStep, step.isSessionBlock else { return nil }
        return slot(of: visit)
    }

    /// What clashes in a block that is not over.
    public func standingClashes(ofItem index: Int) -> [Timetable.Clash] {
        guard let table = timetable(ofItem: index) else { return [] }
        let first = slotNow(ofItem: index) ?? table.firstOpenSlot
        return table.clashes.filter { $0.slot >= first }
    }

    /// The block of sessions that the next step begins, when something clashes in it.
    public var clashingSlotAhead: Int? {
        guard let visit = currentVisit, let next = place(after: visit.calledFrom ?? visit.place, item: visit.item),
            step(at: next, item: visit.item)?.isSessionBlock == true
        else { return nil }
        let slot = max(1, next.round)
        return standingClashes(ofItem: visit.item).contains { $0.slot == slot } ? slot : nil
    }

    /// The last block of sessions that has begun.
    public func lastBegunSlot(ofItem index: Int) -> Int? {
        visits.filter { $0.item == index && step(of: $0)?.isSessionBlock == true }.map(slot).max()
    }

    /// A block outside a repeat is the first and only one.
    private func slot(of visit: Visit) -> Int { max(1, visit.round) }

    /// The times of the blocks: as they went, else as they can be expected to follow; nil where nothing is known yet.
    public func slotTimes(ofItem index: Int, at now: Instant) -> [Int: (start: Instant, end: Instant?)] {
        guard agenda.indices.contains(index) else { return [:] }
        var times: [Int: (start: Instant, end: Instant?)] = [:]
        for visit in visits where visit.item == index && step(of: visit)?.isSessionBlock == true {
            let begun = times[slot(of: visit)]?.start ?? visit.entered
            let isCurrent = visit.left == nil
            times[slot(of: visit)] = (begun, isCurrent ? max(now, now + visit.remaining(at: now)) : visit.left)
        }
        for (step, round, start, end) in expectedSteps(ofItem: index, at: now) where step.isSessionBlock {
            if times[max(1, round)] == nil { times[max(1, round)] = (start, end) }
        }
        return times
    }

    /// When the step that closes the item can be expected to begin: the closing ring.
    public func closingTime(ofItem index: Int, at now: Instant) -> (step: Step, start: Instant)? {
        expectedSteps(ofItem: index, at: now).first { $0.step.isClosing }.map { ($0.step, $0.start) }
    }

    /// The steps that are still ahead, with the times at which they can be expected.
    private func expectedSteps(ofItem index: Int, at now: Instant) -> [(step: Step, round: Int, start: Instant, end: Instant)] {
        guard !isFinished, index >= item else { return [] }
        let visit = index == item ? currentVisit : nil
        guard var clock = visit.map({ max(now, now + $0.remaining(at: now)) }) ?? day(at: now)[index].expectedStart else { return [] }
        let from = visit.map { rank($0.calledFrom ?? $0.place, item: index) }
        var ahead: [(step: Step, round: Int, start: Instant, end: Instant)] = []
        for place in places(ofItem: index, planning: true) {
            guard let step = step(at: place, item: index), !step.onCall, from.map({ $0 < rank(place, item: index) }) ?? true else { continue }
            let end = clock + agenda[index].planned(step, headcount: headcount).plan
            ahead.append((step, place.round, clock, end))
            clock = end
        }
        return ahead
    }
}

extension Timetable {
    /// Fences against a mistyped number; more than any workshop has.
    public static let mostSlots = 100
    public static let mostPlaces = 500
    /// The most people who can want to come to one topic.
    public static let mostInterest = 100_000
}

extension State {
    /// What a note is when nobody chose its kind: about a topic its report, else what the step gathers, but never a report of nothing.
    public func kind(about subject: NoteID?, visit: Int? = nil) -> NoteKind {
        if let subject, isTopic(subject) { return .report }
        let kind = (visit.map { self.step(of: visits[$0]) } ?? currentStep)?.capture.kind ?? .note
        return kind == .report && scheduledItem != nil ? .note : kind
    }

    /// Whether a note is a topic that has, or can get, its slot and place.
    public func isTopic(_ id: NoteID) -> Bool {
        guard let item = scheduledItem, let plan = agenda[item].schedulePlan else { return false }
        return notes[id]?.kind == plan.of
    }

    /// What becomes of a note of that kind now. A topic and a report about one are kept as the method's own step for them says, with
    /// names and for all who were there, whatever the current step does with other notes.
    ///
    /// - Parameter visit: the stay to which the note belongs, where that is not the current one.
    public func capture(ofKind kind: NoteKind?, visit: Int? = nil) -> Capture {
        let step = visit.map { self.step(of: visits[$0]) } ?? currentStep
        let current = step?.capture ?? Capture()
        if kind == .action, !current.gathers(.action) { return actionCapture(current) }
        guard let kind, kind != current.kind, let item = scheduledItem, let plan = agenda[item].schedulePlan else { return current }
        // What the facilitator notes while groups write their reports is for the facilitator.
        if kind == .note, current.kind == .report { return Capture() }
        guard kind == plan.of || kind == .report else { return current }
        var capture = agenda[item].method.steps.lazy.map(\.capture).first { $0.kind == kind } ?? Capture(kind: kind)
        capture.names = .name
        capture.readers = max(capture.readers, .participants)
        capture.project = .never
        return capture
    }

    /// Whoever is to do something has to find it in the report, wherever it came up.
    private func actionCapture(_ current: Capture) -> Capture {
        guard let capture = actionStep(ofItem: item)?.capture else {
            var capture = current
            capture.readers = max(capture.readers, .participants)
            capture.project = .never
            return capture
        }
        return capture
    }
}
