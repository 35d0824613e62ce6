import Engine
import Text

/// Sorts the notes that an edition may have into sections, and counts them anew.
struct NoteGathering {
    private let state: State
    private let edition: Readers
    private let shown: ShownNames
    private let owners: ShownNames
    private let notes: [Engine.Note]
    private var count = 0

    /// - Parameter owners: how those are called who do something.
    init(_ state: State, edition: Readers, shown: ShownNames, owners: ShownNames) {
        self.state = state
        self.edition = edition
        self.shown = shown
        self.owners = owners
        // Versions of a text stand together, each with its reason.
        let told = KindSections.told(in: state).union(state.progress.flatMap { $0.drafts.map(\.note) })
        notes = state.notes.kept.filter { !$0.isErased && (edition == .me || $0.readers >= edition) && !told.contains($0.id) }
    }

    /// The steps in the method's order; what was noted before the start stands before the first item.
    mutating func sections(ofItem index: Int, _ language: Language) -> [ReportModel.Section] {
        var early: [Engine.Note] = []
        var byPlace: [Place: [Engine.Note]] = [:]
        for note in notes {
            if let place = note.visit, state.visits.indices.contains(place) {
                let filed = state.filedPlace(of: note) ?? (state.visits[place].item, state.visits[place].place)
                if filed.item == index { byPlace[sectionPlace(of: filed.place, item: index), default: []].append(note) }
            } else if index == 0 {
                early.append(note)
            }
        }
        var sections: [ReportModel.Section] = []
        if !early.isEmpty { sections.append(ReportModel.Section(title: nil, groups: groups(of: early, item: index))) }
        for place in state.inOrder(Array(byPlace.keys), item: index) {
            guard let own = byPlace[place] else { continue }
            let title = ReportModel.title(of: place, item: index, in: state, for: edition, language)
            sections.append(ReportModel.Section(title: title, groups: groups(of: own, item: index)))
        }
        return sections
    }

    /// A hat has one section, whether something was written or said under it: that of its last step.
    private func sectionPlace(of place: Place, item index: Int) -> Place {
        guard let part = state.step(at: place, item: index)?.part, !part.isEmpty else { return place }
        return state.places(ofItem: index).last { $0.round == place.round } ?? place
    }

    /// - Parameter index: the item, whose open facts are gathered where it has hats.
    private mutating func groups(of notes: [Engine.Note], item index: Int) -> [ReportModel.Group] {
        var groups: [ReportModel.Group] = []
        for kind in NoteKind.allCases {
            let own = notes.filter { $0.kind == kind }
            guard !own.isEmpty else { continue }
            let named = own.filter(isNamed)
            // Sorted by their words: the order in which people spoke is known to everybody who was there.
            let nameless = own.filter { !isNamed($0) }.map { (folded($0.text), $0) }
            let sorted = nameless.sorted { ($0.0, $0.1.text) < ($1.0, $1.1.text) }.map(\.1)
            groups.append(
                ReportModel.Group(
                    kind: kind, notes: (named + sorted).map { reported($0) }, isGathered: isGathered(kind, item: index)))
        }
        return groups
    }

    private func isGathered(_ kind: NoteKind, item index: Int) -> Bool {
        switch kind {
        case .action, .parked: true
        case .gap: LinksExhibit.gathersGaps(ofItem: index, in: state)
        default: false
        }
    }

    /// Whether the reader gets to know who said it.
    private func isNamed(_ note: Engine.Note) -> Bool {
        note.by != nil && shown.style != .none
    }

    private mutating func reported(_ note: Engine.Note) -> ReportModel.Note {
        count += 1
        return ReportModel.Note(
            number: count, text: note.text, by: note.by.flatMap(shown.name), role: shown.style == .none ? nil : note.role,
            owner: note.owner.flatMap(owners.name), due: note.due, table: note.table,
            at: edition == .me && isNamed(note) ? note.at : nil)
    }
}
