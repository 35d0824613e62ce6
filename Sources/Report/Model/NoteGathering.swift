import Engine

/// Sorts the notes that an edition may have into sections, and counts them anew.
struct NoteGathering {
    private let edition: Edition
    private let notes: [Engine.Note]
    /// Those that stand in an exhibit and not in a section.
    private let told: [Engine.Note]
    /// From when on a date without a year is looked for.
    private let firstDay: CalendarDay?
    private var count = 0
    private var pictureCount = 0

    init(_ edition: Edition) {
        self.edition = edition
        let state = edition.state
        // Versions of a text stand together, each with its reason.
        let told = KindSections.told(in: state).union(state.progress.flatMap { $0.drafts.map(\.note) })
        let read = state.notes.kept.filter(edition.mayRead)
        notes = read.filter { !told.contains($0.id) }
        self.told = read.filter { told.contains($0.id) }
        firstDay = (state.visits.first?.entered ?? state.plannedStart).flatMap { CalendarDay($0) }
    }

    /// The steps in the method's order; what was noted before the start stands before the first item.
    mutating func sections(ofItem index: Int) -> [ReportModel.Section] { sections(of: notes, item: index) }

    /// As `sections`, with the notes that exhibits tell; asked for last, so that their numbers come after all others.
    mutating func toldSections(ofItem index: Int) -> [ReportModel.Section] { sections(of: told, item: index) }

    private mutating func sections(of notes: [Engine.Note], item index: Int) -> [ReportModel.Section] {
        let state = edition.state
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
        let earlyPictures = pictures(at: nil, item: index, under: nil)
        if !early.isEmpty || !earlyPictures.isEmpty {
            sections.append(ReportModel.Section(title: nil, groups: groups(of: early, item: index), pictures: earlyPictures))
        }
        let pictured = Set(state.pictures.all.filter(edition.mayShow).compactMap { picture in
            state.filedPlace(of: picture).flatMap { $0.item == index ? $0.place : nil }
        })
        for place in state.inOrder(Array(pictured.union(byPlace.keys)), item: index) {
            let title = edition.title(of: place, item: index)
            sections.append(
                ReportModel.Section(
                    title: title, groups: groups(of: byPlace[place] ?? [], item: index), pictures: pictures(at: place, item: index, under: title)))
        }
        return sections
    }

    private mutating func pictures(at place: Place?, item index: Int, under title: String?) -> [ReportModel.Picture] {
        edition.state.pictures(filed: place, item: index).filter(edition.mayShow).map { picture in
            pictureCount += 1
            let source = picture.source
            return ReportModel.Picture(
                number: pictureCount, caption: picture.caption,
                alternative: picture.caption.isEmpty ? title ?? edition.state.title : picture.caption, format: source.format,
                width: source.width, height: source.height, orientation: source.orientation, size: source.size, digest: source.digest)
        }
    }

    /// A hat has one section, whether something was written or said under it: that of its last step.
    private func sectionPlace(of place: Place, item index: Int) -> Place {
        let state = edition.state
        guard let part = state.step(at: place, item: index)?.part, !part.isEmpty else { return place }
        return state.places(ofItem: index).last { $0.round == place.round } ?? place
    }

    /// - Parameter index: the item, whose open facts are gathered where it has hats.
    private mutating func groups(of notes: [Engine.Note], item index: Int) -> [ReportModel.Group] {
        var groups: [ReportModel.Group] = []
        for kind in NoteKind.allCases {
            let own = notes.filter { $0.kind == kind }
            guard !own.isEmpty else { continue }
            groups.append(
                ReportModel.Group(
                    kind: kind, notes: edition.inOrder(own).map { reported($0) }, isGathered: isGathered(kind, item: index)))
        }
        return groups
    }

    private func isGathered(_ kind: NoteKind, item index: Int) -> Bool {
        switch kind {
        case .action, .parked, .question: true
        case .gap: LinksExhibit.gathersGaps(ofItem: index, in: edition.state)
        default: false
        }
    }

    /// What was marked as mattering most: from the sections in their order, and then from what exhibits tell.
    mutating func highlights(ofItem index: Int, among sections: [ReportModel.Section]) -> [ReportModel.Gathered] {
        let state = edition.state
        let noted = sections.flatMap { section in
            section.groups.flatMap(\.notes).filter(\.isHighlighted).map { ReportModel.Gathered(note: $0, section: section.title) }
        }
        let others = told.filter { note in
            note.isHighlighted && (state.filedPlace(of: note).map { $0.item == index } ?? (index == 0))
        }
        return noted
            + edition.inOrder(others).map { note in
                ReportModel.Gathered(
                    note: reported(note), section: state.filedPlace(of: note).map { edition.title(of: $0.place, item: $0.item) })
            }
    }

    /// What was decided: notes of decisions, and the text on which a test ended where no note has it.
    mutating func decisions() -> [ReportModel.Gathered] {
        let state = edition.state
        return state.agenda.indices.flatMap { index in
            let notes = state.notes.kept.filter { note in
                note.kind == .decision && edition.mayRead(note) && state.filedPlace(of: note).map { $0.item == index } ?? (index == 0)
            }
            var decided = edition.inOrder(Array(notes)).map { note in
                ReportModel.Gathered(
                    note: reported(note),
                    section: state.filedPlace(of: note).map { edition.title(of: $0.place, item: $0.item) })
            }
            if decided.isEmpty, let version = state.decidedVersion(ofItem: index).flatMap({ edition.note($0.note) }) {
                decided.append(ReportModel.Gathered(note: reported(version), section: nil))
            }
            return decided
        }
    }

    private mutating func reported(_ note: Engine.Note) -> ReportModel.Note {
        count += 1
        let isNamed = edition.isNamed(note)
        return ReportModel.Note(
            number: count, text: note.text, by: note.by.flatMap(edition.shown.name),
            role: edition.shown.style == .none ? nil : note.role, owner: note.owner.flatMap(edition.owners.name), due: note.due,
            table: note.table, at: edition.isOwn && isNamed ? note.at : nil, isHighlighted: note.isHighlighted,
            day: note.due.flatMap { CalendarDay(reading: $0, notBefore: firstDay) })
    }
}
