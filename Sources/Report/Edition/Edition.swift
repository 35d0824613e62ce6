import Engine
import Text
import Words

/// For whom a report is made, and all that follows from it: the one place that decides what may be said.
struct Edition {
    let readers: Readers
    let state: State
    let language: Language
    /// How people are called.
    let shown: ShownNames
    /// How those are called who do something: the facilitator has to know them even after a circle.
    let owners: ShownNames
    let rounding: Rounding

    /// - Parameter names: what the facilitator asked for; nil for the most confidential style among the methods of the agenda.
    init(_ readers: Readers, names: NameStyle?, of state: State, at now: Instant, _ language: Language) {
        self.readers = readers
        self.state = state
        self.language = language
        let style = names ?? state.agenda.map(\.method.names).max { $0.confidentiality < $1.confidentiality } ?? .full
        shown = ShownNames(style: style, state: state, language: language)
        owners = readers == .me ? ShownNames(style: names ?? .full, state: state, language: language) : shown
        rounding = Rounding(readers, now: now)
    }

    /// Whether it is the facilitator's own.
    var isOwn: Bool { readers == .me }

    func mayRead(_ note: Engine.Note) -> Bool {
        note.standing == .kept && (isOwn || note.readers >= readers)
    }

    /// In the facilitator's own edition too only what was approved for others: a report is passed on sooner than it was meant to be.
    func mayShow(_ picture: Engine.Picture) -> Bool {
        picture.isApproved && picture.readers >= readers
    }

    /// The note, where the edition may have it.
    func note(_ id: NoteID) -> Engine.Note? {
        state.notes[id].flatMap { mayRead($0) ? $0 : nil }
    }

    /// Others than the facilitator get no count that the room has not been shown while the poll goes on.
    func polls(ofItem index: Int) -> [(visit: Int, poll: PollState)] {
        state.polls(ofItem: index).filter { isOwn || $0.poll.isRevealed || state.visits[$0.visit].left != nil }
    }

    /// Whether the reader gets to know who said it.
    func isNamed(_ note: Engine.Note) -> Bool {
        note.by.flatMap(shown.name) != nil
    }

    func title(of place: Place, item index: Int) -> String {
        state.title(of: place, item: index, for: readers, language)
    }

    /// As they may stand in a list: those with a name first, in the order in which they came; those without sorted by their words,
    /// since who came after whom is known to everybody who was there.
    func inOrder(_ notes: [Engine.Note]) -> [Engine.Note] {
        notes.filter(isNamed) + Edition.byWords(notes.filter { !isNamed($0) })
    }

    static func byWords(_ notes: [Engine.Note]) -> [Engine.Note] {
        notes.map { (folded($0.text), $0) }.sorted { ($0.0, $0.1.text) < ($1.0, $1.1.text) }.map(\.1)
    }
}
