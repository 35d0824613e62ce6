/// What the room may see, and nothing else: the projection and `status --public` are drawn from this.
///
/// It holds no refusal, no drift, no pass, no talk time and no private note, so none can leak by a forgotten condition.
public struct PublicView: Equatable, Sendable {
    public var language: Language
    public var title: String
    public var scene: Scene
    /// A message from the facilitator, above whatever is shown.
    public var message: String?

    public enum Scene: Equatable, Sendable {
        /// Before an item: what we are here for and when it begins.
        case arrival(question: String, start: Instant?)
        case step(StepView)
        /// Everything has stopped: the question stays.
        case hold(question: String)
        case blank
        case finished
    }

    /// The public side of a step.
    public struct StepView: Equatable, Sendable {
        /// The largest thing on the wall.
        public var text: String
        /// The step's colour and title, where it has one: a hat is known by both.
        public var color: ColorView?
        /// Short sentences under it.
        public var rules: [String]
        /// A text in versions, where the step shows it.
        public var draft: DraftView?
        /// The stalls of a market, where the step shows them.
        public var stalls: [StallView]
        /// Notes that the room may see now.
        public var notes: [NoteView]
        /// Who speaks: only where the facilitator switched it on, and only somebody with a name.
        public var holder: String?
        /// Who speaks next, under the same condition.
        public var next: String?
        public var clock: Clock?
        /// What is asked, where the step asks something.
        public var poll: PollView?
        /// How people find their tables.
        public var tables: TablesView?
        /// What is where and when, once topics have their places.
        public var board: Board?
        /// Where the step writes down what was decided, and something was.
        public var decided: DecidedView?
        /// Goes up by one as often as a list that does not fit shows its next page; 0 when the step begins or a note is shown.
        public var turn: Int
        /// Where the notes are drawn as they lie, and not only listed.
        public var structure: StructureView?
    }

    /// That the text was decided on, and when it is to be looked at again.
    public struct DecidedView: Equatable, Sendable {
        public var review: String?
    }

    /// A note, or notes that contradict each other, as the room sees them.
    public struct NoteView: Equatable, Sendable {
        /// What it is, where a step gathers several kinds: a fact beside what nobody knows.
        public var kind: NoteKind?
        public var text: String
        /// Who does it, for an action whose method says names.
        public var owner: String?
        public var due: String?

        public init(_ text: String, kind: NoteKind? = nil, owner: String? = nil, due: String? = nil) {
            self.text = text
            self.kind = kind
            self.owner = owner
            self.due = due
        }
    }

    /// A colour with the name that goes with it, for those who do not see the colour.
    public struct ColorView: Equatable, Sendable {
        public var color: StepColor
        public var title: String
    }

    /// A clock that the facilitator switched on: what is left, negative in overtime.
    public struct Clock: Equatable, Sendable {
        public var remaining: Span
        public var isRunning: Bool
    }
}

extension State {
    /// What the room may see at that instant.
    public func publicView(at now: Instant) -> PublicView {
        PublicView(language: language, title: title, scene: wall.isBlank ? .blank : scene(at: now), message: wall.message)
    }

    /// The question of the current item; the title of the session where none is filled in.
    public var question: String {
        guard let item = currentItem, let value = item.value(Item.question, in: language), !value.isEmpty,
            case .text(let text) = value
        else { return title }
        return text
    }

    private func scene(at now: Instant) -> PublicView.Scene {
        if isFinished { return .finished }
        guard let visit = currentVisit, let step = currentStep else {
            return .arrival(question: question, start: hasStarted ? nil : plannedStart)
        }
        if hold != nil { return .hold(question: question) }
        let text: String
        var rules: [String] = []
        switch step.wall {
        case .blank: return .blank
        case .question: text = question
        case .draft where step.show.isEmpty && step.rules.isEmpty: text = question
        case .stalls where step.show.isEmpty && step.rules.isEmpty: text = question
        case .text, .draft, .stalls, .result:
            text = words(step.show, at: visit.place, item: self.item, for: .participants)
            rules = step.rules.map { words($0, at: visit.place, item: self.item, for: .participants) }
        }
        let shown = wall.shown
        return .step(
            PublicView.StepView(
                text: text, color: colorView(step, at: visit.place),
                rules: rules, draft: step.wall == .draft ? draftView : nil, stalls: stallViews(step.wall),
                notes: publicStructure(step)?.map { PublicView.NoteView($0) } ?? noteViews(step),
                holder: shown.contains(.holder) ? publicName(turn?.person) : nil,
                next: shown.contains(.next) ? publicName(nextSpeaker) : nil,
                clock: shown.contains(.clock)
                    ? PublicView.Clock(remaining: visit.remaining(at: now), isRunning: visit.watch.isRunning) : nil,
                poll: pollView, tables: tablesView(at: now), board: publicBoard(at: now),
                decided: decidedView, turn: pageTurn(step, at: now), structure: structureView(step)))
    }

    /// The pages of a list begin anew with every note, so that what was said last is seen first.
    private func pageTurn(_ step: Step, at now: Instant) -> Int {
        let entered = currentVisit?.entered ?? now
        let since = now - max(entered, shownNotes(step).map(\.at).max() ?? entered)
        let turns = Int(truncatingIfNeeded: max(0, since.milliseconds) / PublicView.Board.pageStands.milliseconds)
        // What is read back is read from its beginning: the first page comes after the last one.
        return step.kind == .harvest ? turns + 1 : turns
    }

    /// The name of a hat is that of its part of the sequence, whatever the step in it is called.
    private func colorView(_ step: Step, at place: Place) -> PublicView.ColorView? {
        guard let color = step.color else { return nil }
        let part = currentItem?.method.repeating(step)?.parts.first { $0.id == step.part }
        return PublicView.ColorView(color: color, title: words(part?.title ?? step.title, at: place, item: item, for: .participants))
    }

    /// What this step gathers and nothing else: a parked thought or an action of another step is not for the wall.
    private func shownNotes(_ step: Step) -> [Note] {
        guard step.capture.project != .never else { return [] }
        return notes.all.filter { note in
            note.isProjected && step.capture.gathers(note.kind) && isCurrent(note) && !isVersion(note.id)
        }
    }

    private func noteViews(_ step: Step) -> [PublicView.NoteView] {
        if step.kind == .harvest { return harvestViews }
        let shown = paired(shownNotes(step))
        let saysOwners = step.capture.names == .name || currentItem?.method.names == .full
        return shown.compactMap { notes in
            guard let note = notes.first else { return nil }
            return PublicView.NoteView(
                notes.map(\.text).joined(separator: " ↔ "), kind: step.capture.also.isEmpty || note.kind == .note ? nil : note.kind,
                owner: saysOwners ? publicName(note.owner) : nil, due: note.due)
        }
    }

    /// Everything of the item that the room has seen or may see now, kind by kind.
    private var harvestViews: [PublicView.NoteView] {
        let isNamed = currentItem?.method.names == .full
        let shown = notes.all.filter { $0.isProjected && !isVersion($0.id) }.compactMap { note -> PublicView.NoteView? in
            guard let filed = filedPlace(of: note), filed.item == item else { return nil }
            let saysOwner = isNamed || step(at: filed.place, item: item)?.capture.names == .name
            return PublicView.NoteView(note.text, kind: note.kind, owner: saysOwner ? publicName(note.owner) : nil, due: note.due)
        }
        return NoteKind.allCases.flatMap { kind in shown.filter { $0.kind == kind } }
    }

    private func publicName(_ id: PersonID?) -> String? {
        guard let id, let name = people[id]?.name, !name.isEmpty else { return nil }
        return name
    }

    /// Whose turn comes next, in a round or in the queue of an open talk.
    public var nextSpeaker: PersonID? {
        switch activity {
        case nil, .say, .quiet, .collect, .breakout, .arrange, .schedule, .poll, .draft, .harvest: nil
        case .round(let round): interrupted?.person ?? round.next(people)
        case .talk(let talk): talk.queue(people).first
        }
    }
}
