/// What a new session takes over from an earlier one: what was to be done, and what was left for later.
extension State {
    /// The open actions, parked thoughts and questions, in the order in which they came, for a session with these people.
    ///
    /// Nobody but those who could read a note here may read it there. Who has to do something is known by the same name; where that
    /// is nobody's, or several people's, the note has no owner.
    public func carriedOver(to people: [Creation.Newcomer]) -> [NoteDraft] {
        notes.kept.filter { State.carriedKinds.contains($0.kind) }.map { note in
            NoteDraft(note.text, kind: note.kind, readers: note.readers, owner: note.owner.flatMap { owner($0, in: people) }, due: note.due)
        }
    }

    private static let carriedKinds: [NoteKind] = [.action, .parked, .question]

    /// In a new session people are numbered as they are listed.
    private func owner(_ id: PersonID, in people: [Creation.Newcomer]) -> PersonID? {
        guard let name = self.people[id]?.name, !name.isEmpty else { return nil }
        let places = people.indices.filter { people[$0].name == name }
        guard places.count == 1, let place = places.first else { return nil }
        return PersonID(Origin(command: State.creatingCommand, place: place + 1))
    }

    /// The number of the command that makes a session.
    private static let creatingCommand = 1

    /// The same people, agenda and place, for another session that begins anew.
    public func creationAnew(title: String) -> Creation {
        Creation(
            title: title, language: language, place: place,
            people: people.everybody.filter { !$0.isSeat && $0.standing != .left }.map { Creation.Newcomer(name: $0.name, tags: $0.tags) },
            agenda: agenda.map(\.anew), client: client, purpose: purpose)
    }
}

extension Item {
    /// With the same settings, but for numbers that follow from how many people there are: those are computed anew.
    var anew: Item {
        var item = self
        item.filled.removeAll { filled in
            switch method.setting(filled.id)?.fallback {
            case .formula: true
            case .text, .value, .from, .empty, nil: false
            }
        }
        return item
    }
}
