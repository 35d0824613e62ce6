import Engine
import Words

extension ReportModel {
    /// Gathers what may be said.
    ///
    /// - Parameter names: what the facilitator asked for; nil for the most confidential style among the methods of the agenda.
    public init(_ ledger: Ledger, at now: Instant, edition readers: Readers, names: NameStyle? = nil, language: Language) {
        let state = ledger.state(showing: now)
        let edition = Edition(readers, names: names, of: state, at: now, language)
        self.edition = readers
        self.names = edition.shown.style
        self.language = language
        title = state.title
        place = state.place
        client = state.client
        purpose = state.purpose
        standing = !state.hasStarted ? .notStarted : state.isFinished ? .finished : .underWay
        began = state.visits.first.map { edition.rounding.instant($0.entered) } ?? state.plannedStart.map(edition.rounding.planned)
        ended = state.isFinished ? state.visits.last?.left.map(edition.rounding.instant) : nil
        asOf = edition.rounding.instant(now)
        people = ReportModel.gathering(edition)
        var gathering = NoteGathering(edition)
        items = state.agenda.indices.map { ReportModel.item($0, at: now, &gathering, for: edition) }
        let sections = items.flatMap(\.sections)
        decisions = gathering.decisions()
        for index in items.indices { items[index].told = gathering.toldSections(ofItem: index) }
        actions = ReportModel.gathered(.action, from: sections)
        parked = ReportModel.gathered(.parked, from: sections)
        questions = ReportModel.gathered(.question, from: sections)
        own = edition.isOwn ? ReportModel.own(at: now, edition) : nil
    }

    private static func item(_ index: Int, at now: Instant, _ gathering: inout NoteGathering, for edition: Edition) -> Item {
        let method = edition.state.agenda[index].method
        let sections = gathering.sections(ofItem: index)
        return Item(
            method: method.id, title: method.name(edition.language), question: question(of: index, in: edition.state, edition.language),
            highlights: gathering.highlights(ofItem: index, among: sections),
            flow: flow(of: index, at: now, for: edition), exhibits: KindSections.exhibits(ofItem: index, for: edition),
            sections: sections, summary: LinksExhibit.exhibits(ofItem: index, sections, for: edition),
            source: method.source(edition.language), told: [], polls: polls(ofItem: index, for: edition))
    }

    private static func gathered(_ kind: NoteKind, from sections: [Section]) -> [Gathered] {
        sections.flatMap { section in
            section.groups.filter { $0.kind == kind }.flatMap(\.notes).map { Gathered(note: $0, section: section.title) }
        }
    }

    private static func question(of index: Int, in state: State, _ language: Language) -> String? {
        guard let value = state.agenda[index].value(Engine.Item.question, in: language), !value.isEmpty,
            case .text(let text) = value, text != state.title
        else { return nil }
        return text
    }

    /// In roster order; somebody who never came is not among them.
    private static func came(_ edition: Edition) -> [Person] {
        let people = edition.state.people
        return people.everybody.filter { !$0.isSeat && (!people.arrivalsAreTracked || $0.standing != .expected) }
    }

    private static func gathering(_ edition: Edition) -> Gathering {
        let people = edition.state.people
        let came = came(edition)
        let seated = Set(people.ring)
        let seats = people.everybody.count { $0.isSeat }
        let count = came.count + max(0, seats - came.count { !seated.contains($0.id) })
        switch edition.shown.style {
        case .none: return Gathering(count: count, names: nil, isTracked: people.arrivalsAreTracked)
        case .full, .initials:
            let names = came.filter { !$0.name.isEmpty }.compactMap { edition.shown.name($0.id) }
            return Gathering(count: count, names: names.isEmpty ? nil : names, isTracked: people.arrivalsAreTracked)
        }
    }

    private static func flow(of index: Int, at now: Instant, for edition: Edition) -> [Stay] {
        let state = edition.state
        let rounding = edition.rounding
        let isOwn = edition.isOwn
        var stays: [Stay] = []
        for visit in state.visits where visit.item == index {
            guard let step = state.step(of: visit), isOwn || visit.manner != .skipped else { continue }
            let took = visit.watch.elapsed(at: now)
            let over = -visit.remaining(at: now)
            stays.append(
                Stay(
                    title: edition.title(of: visit.place, item: index), kind: step.kind.name,
                    began: rounding.instant(visit.entered), took: rounding.length(took), goesOn: visit.left == nil,
                    isSkipped: visit.manner == .skipped, planned: isOwn ? visit.planned + visit.added : nil,
                    over: isOwn && over > .zero ? over : nil))
        }
        guard isOwn else { return stays }
        let entered = Set(state.visits.filter { $0.item == index }.map(\.place))
        for entry in state.flow(ofItem: index, at: now)
        where entry.standing == .skipped && !entry.step.onCall && !entered.contains(entry.place) {
            stays.append(
                Stay(
                    title: edition.title(of: entry.place, item: index), kind: entry.step.kind.name,
                    began: nil, took: .zero, goesOn: false, isSkipped: true, planned: entry.planned, over: nil))
        }
        return stays
    }

    /// Talk times have names even after a circle, unless the facilitator asked for none.
    private static func own(at now: Instant, _ edition: Edition) -> Own {
        let state = edition.state
        let talks = state.people.everybody.map { ($0, state.talk(of: $0, at: now)) }.filter { $0.1 > .zero || $0.0.turns > 0 }
        let total = talks.reduce(Span.zero) { $0 + $1.1 }
        let sorted = talks.enumerated().sorted { ($1.element.1, $0.offset) < ($0.element.1, $1.offset) }.map(\.element)
        let spoke = Set(talks.map(\.0.id))
        return Own(
            drift: state.drift(at: now),
            talk: sorted.map { person, talk in
                Talk(
                    name: edition.owners.name(person.id), talk: talk, turns: person.turns,
                    percent: total > .zero ? Int(talk.milliseconds * 100 / total.milliseconds) : 0)
            },
            erasedNotes: state.notes.all.count { $0.isErased },
            silent: came(edition).filter { !spoke.contains($0.id) && !$0.name.isEmpty }.compactMap { edition.owners.name($0.id) })
    }
}
