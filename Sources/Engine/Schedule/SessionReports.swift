extension Decision {
    /// A report of no topic would be in no chapter of the book of proceedings.
    func checkTopic(of subject: NoteID?) throws(Refusal) {
        guard state.scheduledItem != nil else { return }
        guard let subject, state.isTopic(subject) else { throw .reportWithoutTopic }
    }
}

/// What groups wrote about their topics: notes of the kind report that are about a topic.
extension State {
    /// The reports about a topic and those that were merged into it, in the order in which they came.
    public func reports(of topic: NoteID, ofItem index: Int) -> [Note] {
        guard progress.indices.contains(index) else { return [] }
        let schedule = progress[index].schedule
        let own = Set([topic] + schedule.merged(into: topic))
        return notes.kept.filter { note in note.kind == .report && note.about.map(own.contains) == true }
    }

    /// The topics whose session is over and of which there is no report yet, by slot and place.
    public func missingReports(ofItem index: Int) -> [NoteID] {
        guard let table = timetable(ofItem: index), let begun = lastBegunSlot(ofItem: index) else { return [] }
        var missing: [NoteID] = []
        let now = slotNow(ofItem: index)
        let held = table.placements.filter { $0.slot <= begun && ($0.slot != now || $0.isOver) }
        for placement in held where !missing.contains(placement.topic) {
            if reports(of: placement.topic, ofItem: index).isEmpty { missing.append(placement.topic) }
        }
        return missing
    }
}
