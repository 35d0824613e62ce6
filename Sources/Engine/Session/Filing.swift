/// One of the parts of a sequence under which a remark can be filed: a hat, and the kind of note that belongs to it.
public struct Filing: Equatable, Sendable {
    public var part: StepGroup.Part
    public var color: StepColor?
    public var kind: NoteKind
}

extension State {
    /// The kinds that make sense for a note now: the step's own, those of the item's steps, and what comes up anywhere.
    public var noteKinds: [NoteKind] {
        var kinds: [NoteKind] = []
        func offer(_ more: [NoteKind]) {
            for kind in more where !kinds.contains(kind) { kinds.append(kind) }
        }
        if let step = currentStep { offer([step.capture.kind] + step.capture.also) }
        if let item = currentItem {
            for step in item.method.steps where isMeant(step, in: item) { offer([step.capture.kind] + step.capture.also) }
        }
        offer([.note, .action, .question, .decision, .parked])
        // A report is written from its topic.
        if scheduledItem != nil { kinds.removeAll { $0 == .report } }
        return kinds
    }

    /// The parts of the current item's sequence, each kind once, in the order of the script.
    public var filings: [Filing] {
        guard let item = currentItem else { return [] }
        var filings: [Filing] = []
        for group in item.method.groups where item.holds(group.only) {
            for part in group.parts {
                guard let step = item.method.steps.last(where: { $0.part == part.id && $0.within.contains(group.id) }) else { continue }
                guard !filings.contains(where: { $0.kind == step.capture.kind }) else { continue }
                filings.append(Filing(part: part, color: step.color, kind: step.capture.kind))
            }
        }
        return filings
    }

    /// Whether the settings leave a step in the flow.
    private func isMeant(_ step: Step, in item: Item) -> Bool {
        item.holds(step.only) && step.within.compactMap(item.method.group).allSatisfy { item.holds($0.only) }
    }

    /// Where a note belongs: where it was taken, or with the part of the sequence whose kind it has been given.
    ///
    /// A remark that came too early or too late goes to the next round of that part, or to its last one; without any it stays.
    public func filedPlace(of note: Note) -> (item: Int, place: Place)? {
        guard let index = note.visit, visits.indices.contains(index) else { return nil }
        let visit = visits[index]
        let here = (visit.item, visit.place)
        guard let step = step(of: visit) else { return here }
        if note.kind == .action, !step.capture.gathers(.action) { return actionPlace(visit).map { (visit.item, $0) } ?? here }
        guard !step.part.isEmpty, !owns(step.part, note.kind, visit.item) else { return here }
        let rounds = places(ofItem: visit.item).filter { place in
            guard let other = self.step(at: place, item: visit.item), other.part != step.part else { return false }
            return other.capture.kind == note.kind
        }
        guard let round = rounds.first(where: { $0.round > visit.round }) ?? rounds.last else { return here }
        return (visit.item, round)
    }

    /// Where an item gathers what is to be done: the next such place, or the last one.
    private func actionPlace(_ visit: Visit) -> Place? {
        guard let id = actionStep(ofItem: visit.item)?.id else { return nil }
        let here = rank(visit.place, item: visit.item)
        let places = places(ofItem: visit.item).filter { step(at: $0, item: visit.item)?.id == id }
        return places.first { here < rank($0, item: visit.item) } ?? places.last
    }

    /// The step of an item that is about actions; where there is none, the last one that also takes them.
    func actionStep(ofItem index: Int) -> Step? {
        guard agenda.indices.contains(index) else { return nil }
        let steps = agenda[index].method.steps.filter { isMeant($0, in: agenda[index]) && $0.capture.gathers(.action) }
        return steps.last { $0.capture.kind == .action } ?? steps.last
    }

    /// Whether notes of a kind belong to a part, as far as any part has them.
    private func owns(_ part: String, _ kind: NoteKind, _ item: Int) -> Bool {
        agenda[item].method.steps.contains { $0.part == part && ($0.capture.kind == kind || $0.capture.also.contains(kind)) }
    }

    /// Whether a note belongs to what is going on: to this step, or to all steps of this hat.
    func isCurrent(_ note: Note) -> Bool {
        guard let visit = currentVisit, let step = currentStep, let filed = filedPlace(of: note), filed.item == visit.item else { return false }
        return step.part.isEmpty ? filed.place == visit.place : filed.place.round == visit.round
    }
}
