import Engine
import Text
import Words

/// Everything that a report says, decided in this one place; every format is rendered from nothing else.
///
/// What an edition must not say is not in the model, so that no format can say it by a forgotten condition: no note that its readers
/// may not read, no instant and no speaking order of a note without a name, no identity of the journal, and in the editions
/// for participants and client no plan, overrun, drift, talk time, skipped step or trace of an erased note.
public struct ReportModel: Equatable, Sendable {
    public var edition: Readers
    public var names: NameStyle
    public var language: Language
    public var title: String
    public var place: String
    public var standing: Standing
    /// When the first step was entered; the planned start before that. In the facilitator's edition exact, else to five minutes.
    public var began: Instant?
    public var ended: Instant?
    /// The instant at which the report says how things stand.
    public var asOf: Instant
    public var people: Gathering
    public var items: [Item]
    /// What is to be done, from the whole session; the same notes stand in the sections, in groups that are `isGathered`.
    public var actions: [Gathered]
    /// What was put aside for later.
    public var parked: [Gathered]
    /// Only in the facilitator's edition.
    public var own: Own?

    public enum Standing: String, Equatable, Sendable {
        case notStarted = "not_started"
        case underWay = "under_way"
        case finished
    }

    /// Who was there, as far as the edition says.
    public struct Gathering: Equatable, Sendable {
        public var count: Int
        /// Full or in initials; nil where only the number is said.
        public var names: [String]?
        /// Whether it is known who came; otherwise these are those on the list.
        public var isTracked: Bool
    }

    /// A method of the agenda.
    public struct Item: Equatable, Sendable {
        public var method: String
        public var title: String
        /// Nil where it is the title of the session.
        public var question: String?
        public var flow: [Stay]
        /// What the kinds of its steps have to show: a grid, a ranking, a decision.
        public var exhibits: [Exhibit]
        public var sections: [Section]
        /// What sums the item up, after its notes: what stayed open, and how notes hang together.
        public var summary: [Exhibit]
    }

    /// A note of one of the lists in which a reader looks for all of its kind.
    public struct Gathered: Equatable, Sendable {
        public var note: Note
        /// The section in which it stands; nil for what was noted before the start.
        public var section: String?
    }

    /// One stay in a step.
    public struct Stay: Equatable, Sendable {
        public var title: String
        public var kind: String
        /// Nil for a step that was never entered.
        public var began: Instant?
        /// By the step's clock; in the facilitator's edition exact, else in whole minutes.
        public var took: Span
        public var goesOn: Bool
        public var isSkipped: Bool
        /// Extensions included; only in the facilitator's edition.
        public var planned: Span?
        /// Beyond the plan; only in the facilitator's edition, and only where there is any.
        public var over: Span?
    }

    /// The notes of one step, all visits together.
    public struct Section: Equatable, Sendable {
        /// Nil for what was noted before the start.
        public var title: String?
        public var groups: [Group]
    }

    /// Something that a kind of step shows in every format, already cut to what the edition may say.
    public struct Exhibit: Equatable, Sendable {
        public var title: String
        public var body: [Body]

        public init(title: String, body: [Body]) {
            self.title = title
            self.body = body
        }

        public enum Body: Equatable, Sendable {
            case paragraph(String)
            case list([String])
            /// Every row has as many cells as the head.
            case table(head: [String], rows: [[String]])
            case heading(String)
        }
    }

    /// Notes of one kind.
    public struct Group: Equatable, Sendable {
        public var kind: NoteKind
        public var notes: [Note]
        /// Whether its notes stand in a list after the sections: formats for people print them only there.
        public var isGathered: Bool
    }

    public struct Note: Equatable, Sendable {
        /// Counted through the whole report after sorting; it says nothing about when the note was taken.
        public var number: Int
        public var text: String
        /// Who said it, as the names are shown.
        public var by: String?
        public var role: String?
        public var owner: String?
        public var due: String?
        public var table: Int?
        /// Only for a note with a name, and only in the facilitator's edition.
        public var at: Instant?
    }

    /// What only the facilitator gets to know.
    public struct Own: Equatable, Sendable {
        /// Late positive; nil before the start.
        public var drift: Span?
        /// Who spoke, most first.
        public var talk: [Talk]
        public var erasedNotes: Int
    }

    public struct Talk: Equatable, Sendable {
        public var name: String?
        public var talk: Span
        public var turns: Int
        /// Of all that was spoken.
        public var percent: Int
    }
}

extension ReportModel {
    /// Gathers what may be said.
    ///
    /// - Parameter names: what the facilitator asked for; nil for the most confidential style among the methods of the agenda.
    public init(_ ledger: Ledger, at now: Instant, edition: Readers, names: NameStyle? = nil, language: Language) {
        let state = ledger.state(showing: now)
        let style = names ?? state.agenda.map(\.method.names).max { $0.confidentiality < $1.confidentiality } ?? .full
        let rounding = Rounding(edition, now: now)
        let shown = ShownNames(style: style, state: state, language: language)
        let last = state.visits.last
        self.edition = edition
        self.names = style
        self.language = language
        title = state.title
        place = state.place
        standing = !state.hasStarted ? .notStarted : state.isFinished ? .finished : .underWay
        began = state.visits.first.map { rounding.instant($0.entered) } ?? state.plannedStart.map(rounding.planned)
        ended = state.isFinished ? last?.left.map(rounding.instant) : nil
        asOf = rounding.instant(now)
        people = ReportModel.gathering(state, shown)
        let ownNames = ShownNames(style: names ?? .full, state: state, language: language)
        // Who does what has to be known to the facilitator at least.
        let owners = edition == .me ? ownNames : shown
        var sections = NoteGathering(state, edition: edition, shown: shown, owners: owners)
        items = state.agenda.indices.map { index in
            let notes = sections.sections(ofItem: index, language)
            return Item(
                method: state.agenda[index].method.id, title: state.agenda[index].method.name(language),
                question: ReportModel.question(of: index, in: state, language),
                flow: ReportModel.flow(of: index, in: state, at: now, edition: edition, rounding: rounding, language),
                exhibits: KindSections.exhibits(ofItem: index, in: state, edition: edition, shown: shown, language),
                sections: notes, summary: LinksExhibit.exhibits(ofItem: index, in: state, notes, edition: edition, language))
        }
        let all = items.flatMap(\.sections)
        actions = ReportModel.gathered(.action, from: all)
        parked = ReportModel.gathered(.parked, from: all)
        switch edition {
        case .me: own = ReportModel.own(state, at: now, ownNames)
        case .participants, .client: own = nil
        }
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
    private static func gathering(_ state: State, _ shown: ShownNames) -> Gathering {
        let people = state.people
        let came = people.everybody.filter { !$0.isSeat && (!people.arrivalsAreTracked || $0.standing != .expected) }
        let seated = Set(people.ring)
        let seats = people.everybody.count { $0.isSeat }
        let count = came.count + max(0, seats - came.count { !seated.contains($0.id) })
        switch shown.style {
        case .none: return Gathering(count: count, names: nil, isTracked: people.arrivalsAreTracked)
        case .full, .initials:
            let names = came.filter { !$0.name.isEmpty }.compactMap { shown.name($0.id) }
            return Gathering(count: count, names: names.isEmpty ? nil : names, isTracked: people.arrivalsAreTracked)
        }
    }

    private static func flow(
        of index: Int, in state: State, at now: Instant, edition: Readers, rounding: Rounding, _ language: Language
    ) -> [Stay] {
        let isOwn = edition == .me
        var stays: [Stay] = []
        for visit in state.visits where visit.item == index {
            guard let step = state.step(of: visit), isOwn || visit.manner != .skipped else { continue }
            let took = visit.watch.elapsed(at: now)
            let over = -visit.remaining(at: now)
            stays.append(
                Stay(
                    title: title(of: visit.place, item: index, in: state, for: edition, language), kind: step.kind.name,
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
                    title: title(of: entry.place, item: index, in: state, for: edition, language), kind: entry.step.kind.name,
                    began: nil, took: .zero, goesOn: false, isSkipped: true, planned: entry.planned, over: nil))
        }
        return stays
    }

    /// A step that comes again and again is told apart by its round.
    static func title(of place: Place, item index: Int, in state: State, for readers: Readers = .me, _ language: Language) -> String {
        guard let step = state.step(at: place, item: index) else { return "" }
        let title = state.words(step.title, at: place, item: index, in: language, for: readers).withoutOpenColon
        guard let group = state.agenda[index].method.repeating(step) else { return title }
        switch group.kind {
        case .times: return ReportWords(language).inRound(title, place.round)
        case .forEach:
            guard let subject = state.subject(at: place, item: index), subject.standing == .kept, !title.contains(IdeaTitle.of(subject.text)) else { return title }
            return ReportWords(language).about(title, place.round)
        case .sequence:
            guard let turn = state.turn(ofStepAt: place, item: index) else { return title }
            return ReportWords(language).about(title, turn)
        case .breakout: return title
        }
    }

    /// Talk times have names even after a circle, unless the facilitator asked for none.
    private static func own(_ state: State, at now: Instant, _ shown: ShownNames) -> Own {
        let talks = state.people.everybody.map { ($0, state.talk(of: $0, at: now)) }.filter { $0.1 > .zero || $0.0.turns > 0 }
        let total = talks.reduce(Span.zero) { $0 + $1.1 }
        let sorted = talks.enumerated().sorted { ($1.element.1, $0.offset) < ($0.element.1, $1.offset) }.map(\.element)
        return Own(
            drift: state.drift(at: now),
            talk: sorted.map { person, talk in
                Talk(
                    name: shown.name(person.id), talk: talk, turns: person.turns,
                    percent: total > .zero ? Int(talk.milliseconds * 100 / total.milliseconds) : 0)
            },
            erasedNotes: state.notes.all.count { $0.isErased })
    }
}
