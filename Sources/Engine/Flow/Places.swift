/// One place in the flow of an item: a step, and the round of its repeat.
public struct Place: Hashable, Sendable {
    /// Index into the steps of the item's method.
    public var step: Int
    /// 1, 2, 3 …, or 0 outside a repeat.
    public var round: Int

    public init(step: Int, round: Int = 0) {
        self.step = step
        self.round = round
    }
}

extension State {
    /// All places of an item in their order, those on call among them.
    ///
    /// - Parameter planning: whether a repeat over notes that nobody has captured yet counts with what is expected.
    public func places(ofItem index: Int, planning: Bool = false) -> [Place] {
        guard agenda.indices.contains(index) else { return [] }
        let method = agenda[index].method
        var places: [Place] = []
        var step = 0
        while step < method.steps.count {
            guard let group = method.repeating(method.steps[step]) else {
                if isThere(Place(step: step), ofItem: index) { places.append(Place(step: step)) }
                step += 1
                continue
            }
            let end = method.steps[step...].firstIndex { !$0.within.contains(group.id) } ?? method.steps.count
            let count = rounds(of: group, item: index, planning: planning)
            let parts = sequence(of: group, item: index)
            for round in 0..<count {
                places += (step..<end).map { Place(step: $0, round: round + 1) }.filter {
                    isThere($0, ofItem: index, of: count, parts: parts)
                }
            }
            step = end
        }
        return places
    }

    /// How many rounds a repeat has.
    public func rounds(of group: StepGroup, item index: Int, planning: Bool = false) -> Int {
        guard agenda.indices.contains(index), progress.indices.contains(index) else { return 0 }
        let item = agenda[index]
        let kept = progress[index].unrolled(group.id)
        switch group.kind {
        case .times(let count): return max(0, min(kept?.times ?? item.integer(count, people: headcount) ?? 1, State.mostRounds))
        case .forEach(let kind, let expected):
            let found = subjects(of: group, kind, item: index).count
            let counted = found == 0 && planning ? item.integer(expected, people: headcount) ?? 0 : found
            return max(0, min(counted, State.mostRounds))
        case .sequence: return min(sequence(of: group, item: index).count, State.mostRounds)
        case .breakout: return 1
        }
    }

    /// A fence against a mistyped number; more rounds than any workshop has.
    static let mostRounds = 1_000

    /// The parts of a sequence in their order; names of no part are left out.
    public func sequence(of group: StepGroup, item index: Int) -> [String] {
        guard case .sequence(let setting) = group.kind, case .list(let names) = agenda[index].value(setting, in: .en) else { return [] }
        return names.filter { name in group.parts.contains { $0.id == name } }
    }

    /// Which time a step of a sequence comes, where it comes more than once.
    public func turn(ofStepAt place: Place, item index: Int) -> Int? {
        let rounds = places(ofItem: index).filter { $0.step == place.step }.map(\.round)
        guard rounds.count > 1, let turn = rounds.firstIndex(of: place.round) else { return nil }
        return turn + 1
    }

    /// The notes that a repeat goes through; before it is reached those that there are.
    public func subjects(of group: StepGroup, _ kind: NoteKind, item index: Int) -> [NoteID] {
        progress[index].unrolled(group.id)?.subjects ?? subjectsNow(of: group, kind, item: index)
    }

    /// The notes that a repeat had, and then those that came since; what was deleted keeps its round.
    func subjectsNow(of group: StepGroup, _ kind: NoteKind, item index: Int) -> [NoteID] {
        let had = progress[index].unrolled(group.id)?.subjects ?? []
        let known = Set(had)
        let added = notes.kept.filter { note in
            guard note.kind == kind, !known.contains(note.id), !isVersion(note.id), let visit = note.visit, visits.indices.contains(visit) else { return false }
            return visits[visit].item == index
        }
        return had + added.map(\.id)
    }

    /// The note that a repeat is at in that place.
    public func subject(at place: Place, item index: Int) -> Note? {
        guard place.round > 0, let step = step(at: place, item: index), let group = agenda[index].method.repeating(step),
            case .forEach(let kind, _) = group.kind
        else { return nil }
        let all = subjects(of: group, kind, item: index)
        return all.indices.contains(place.round - 1) ? notes[all[place.round - 1]] : nil
    }

    public func step(at place: Place, item index: Int) -> Step? {
        guard agenda.indices.contains(index), agenda[index].method.steps.indices.contains(place.step) else { return nil }
        return agenda[index].method.steps[place.step]
    }

    /// The path by which a place is known: `rounds[2].tables.talk`, or just the step's id.
    public func key(of place: Place, item index: Int) -> String {
        guard let step = step(at: place, item: index) else { return "" }
        let method = agenda[index].method
        var path: [String] = []
        for group in step.within.compactMap(method.group) where !agenda[index].staysTogether(in: group, people: headcount) {
            path.append(group.repeats ? "\(group.id)[\(place.round)]" : group.id)
        }
        if !step.part.isEmpty { path.append(step.part) }
        return (path + [step.id]).joined(separator: ".")
    }

    /// A text of the method as it reads in that place, settings and subject put in.
    ///
    /// - Parameter readers: who is going to read it: the words of a note that they may not read are left out.
    public func words(
        _ text: LocalText, at place: Place?, item index: Int, in language: Language? = nil, for readers: Readers = .me
    ) -> String {
        let plain = text(language ?? self.language)
        guard agenda.indices.contains(index) else { return plain }
        // Counting people for each line of a long flow is what would make it slow.
        guard !Template.references(in: plain).isEmpty else { return Template.replacing(plain) { _ in "" } }
        return agenda[index].text(
            text, in: language ?? self.language, title: title, round: place?.round ?? 0,
            subject: place.flatMap { subject(at: $0, item: index) }.flatMap { note in
                note.readers >= readers && note.standing == .kept ? note.text : nil
            },
            people: headcount)
    }

    /// - Parameter parts: the sequence of the repeat round it.
    private func isThere(_ place: Place, ofItem index: Int, of count: Int = 1, parts: [String] = []) -> Bool {
        let item = agenda[index]
        let step = item.method.steps[place.step]
        guard item.holds(step.only), !progress[index].dropped.contains(place) else { return false }
        if case .breakout(let plan) = step.kind, item.staysTogether(plan, people: headcount) { return false }
        let groups = step.within.compactMap(item.method.group)
        guard groups.allSatisfy({ item.holds($0.only) }), hasEnoughNotes(place, step, ofItem: index) else { return false }
        guard groups.contains(where: \.repeats) else { return true }
        guard step.rounds.includes(place.round, of: count) else { return false }
        guard !step.part.isEmpty else { return true }
        return parts.indices.contains(place.round - 1) && parts[place.round - 1] == step.part
    }

    /// A step that sorts out notes when there are too many has been there, although it left fewer.
    private func hasEnoughNotes(_ place: Place, _ step: Step, ofItem index: Int) -> Bool {
        guard let more = step.ifMore else { return true }
        if visits.contains(where: { $0.item == index && $0.place == place }) { return true }
        return notesKept(more.of, item: index).count > agenda[index].integer(more.than, people: headcount) ?? 0
    }
}

// MARK: What comes before and after

extension State {
    /// Places as they follow each other in the flow.
    public func inOrder(_ places: [Place], item index: Int) -> [Place] {
        places.map { (rank($0, item: index), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
    }

    /// The place that follows when nothing is said of another one; those on call are passed over.
    public func place(after place: Place, item index: Int) -> Place? {
        let here = rank(place, item: index)
        return places(ofItem: index).first { here < rank($0, item: index) && !isOnCall($0, item: index) && isAlive($0, item: index) }
    }

    func place(before place: Place, item index: Int) -> Place? {
        let here = rank(place, item: index)
        return places(ofItem: index).last { rank($0, item: index) < here && !isOnCall($0, item: index) && isAlive($0, item: index) }
    }

    /// The instance of a step that is meant from here: of this round, else of the round last visited, else the first.
    func place(ofStep step: Int, from here: Place?, item index: Int) -> Place {
        let method = agenda[index].method
        guard method.steps.indices.contains(step), let group = method.repeating(method.steps[step]) else { return Place(step: step) }
        let all = places(ofItem: index).filter { $0.step == step }
        if let here, method.steps[here.step].within.contains(group.id), all.contains(Place(step: step, round: here.round)) {
            return Place(step: step, round: here.round)
        }
        let visited = visits.last { visit in
            visit.item == index && method.steps[visit.step].within.contains(group.id) && all.contains { $0.round == visit.round }
        }
        return visited.map { Place(step: step, round: $0.round) } ?? all.first ?? Place(step: step, round: 1)
    }

    /// The step of that id; where parts of a sequence have one each, the one of the part that is here.
    func step(called id: String, from here: Place?, item index: Int) -> Int? {
        let steps = agenda[index].method.steps
        let named = steps.indices.filter { steps[$0].id == id }
        if let here, let own = named.first(where: { steps[$0].part == steps[here.step].part }) { return own }
        let there = Set(places(ofItem: index).map(\.step))
        return named.first { there.contains($0) } ?? named.first
    }

    /// Where a place stands in the flow, also one that is not there any more.
    func rank(_ place: Place, item index: Int) -> Rank {
        let method = agenda[index].method
        guard method.steps.indices.contains(place.step), let group = method.repeating(method.steps[place.step]) else {
            return Rank(start: place.step, round: 0, step: place.step)
        }
        let start = method.steps.firstIndex { $0.within.contains(group.id) } ?? place.step
        return Rank(start: start, round: place.round, step: place.step)
    }

    private func isOnCall(_ place: Place, item index: Int) -> Bool { agenda[index].method.steps[place.step].onCall }

    /// A round over a note that was deleted meanwhile is passed over.
    private func isAlive(_ place: Place, item index: Int) -> Bool {
        guard let note = subject(at: place, item: index) else { return true }
        return note.standing == .kept
    }
}

/// The order of places: a repeat stands where its first step does, and its rounds one after another.
struct Rank: Comparable {
    var start: Int
    var round: Int
    var step: Int

    static func < (left: Rank, right: Rank) -> Bool {
        (left.start, left.round, left.step) < (right.start, right.round, right.step)
    }
}
