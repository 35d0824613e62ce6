import Engine
import Text
import Words

/// The book of proceedings: what was held where, and of each topic what its people wrote about it.
enum ScheduleExhibit {
    static func exhibits(
        ofItem index: Int, in state: State, edition: Readers, shown: ShownNames, _ language: Language
    ) -> [ReportModel.Exhibit] {
        guard let table = state.timetable(ofItem: index) else { return [] }
        let book = Book(table: table, item: index, state: state, edition: edition, shown: shown, words: ProceedingsWords(language))
        let topics = book.topics
        guard !topics.isEmpty else { return [] }
        var exhibits = [ReportModel.Exhibit(title: book.words.overview, body: [book.overview])]
        exhibits.append(ReportModel.Exhibit(title: book.words.title, body: topics.flatMap(book.chapter) + book.missing))
        return exhibits
    }

    /// The notes that the book tells: topics, and reports about them.
    static func told(in state: State) -> Set<NoteID> {
        let topics = Set(state.agenda.indices.flatMap { state.topicNotes(ofItem: $0) }.map(\.id))
        let reports = state.notes.kept.filter { note in note.kind == .report && note.about.map(topics.contains) ?? false }
        return topics.union(reports.map(\.id))
    }

    /// What one edition may have of it.
    private struct Book {
        let table: Timetable
        let item: Int
        let state: State
        let edition: Readers
        let shown: ShownNames
        let words: ProceedingsWords

        private func mayHave(_ note: Engine.Note) -> Bool {
            note.standing == .kept && !note.isErased && (edition == .me || note.readers >= edition)
        }

        private func note(_ id: NoteID) -> Engine.Note? {
            state.notes[id].flatMap { mayHave($0) ? $0 : nil }
        }

        /// Those that were held first, by slot and place; then those that were not.
        var topics: [Timetable.Topic] {
            var ids: [NoteID] = []
            for placement in table.placements where !ids.contains(placement.topic) { ids.append(placement.topic) }
            let held = ids.compactMap { table[$0] }
            return (held + table.unplaced).filter { note($0.id) != nil }
        }

        private func conveners(_ topic: Timetable.Topic) -> String {
            topic.conveners.compactMap(shown.name).joined(separator: ", ")
        }

        var overview: ReportModel.Exhibit.Body {
            let rows = table.placements.compactMap { placement -> [String]? in
                guard let note = note(placement.topic), let topic = table[placement.topic] else { return nil }
                return [String(placement.slot), table.placeName(placement.place, words.language), note.text, conveners(topic)]
            }
            return .table(head: words.head, rows: rows)
        }

        func chapter(_ topic: Timetable.Topic) -> [ReportModel.Exhibit.Body] {
            guard let note = note(topic.id) else { return [] }
            var body: [ReportModel.Exhibit.Body] = [.heading(note.text)]
            var facts: [String] = []
            let who = conveners(topic)
            if !who.isEmpty { facts.append(words.convener(who, count: topic.conveners.count)) }
            let held = table.placements(of: topic.id).map { words.held($0.slot, table.placeName($0.place, words.language)) }
            facts.append(held.isEmpty ? words.notHeld : held.joined(separator: "; "))
            if topic.interest > 0 { facts.append(words.interest(topic.interest)) }
            body.append(.list(facts + merged(topic.id)))
            let reports = state.reports(of: topic.id, ofItem: item).filter(mayHave)
            body += reports.map { .paragraph($0.text) }
            return body
        }

        private func merged(_ topic: NoteID) -> [String] {
            state.progress[item].schedule.merged(into: topic).compactMap { note($0) }.map { note in
                words.merged(note.text, by: note.by.flatMap(shown.name))
            }
        }

        /// Whose report is still to come.
        var missing: [ReportModel.Exhibit.Body] {
            let missing = state.missingReports(ofItem: item).compactMap { id -> String? in
                guard let note = note(id), let topic = table[id] else { return nil }
                let who = conveners(topic)
                return note.text + (who.isEmpty ? "" : " (\(who))")
            }
            return missing.isEmpty ? [] : [.heading(words.missing), .list(missing)]
        }
    }
}

/// The notes that were put in order, as they lie.
enum ArrangeExhibit {
    static func exhibits(ofItem index: Int, in state: State, edition: Readers, _ language: Language) -> [ReportModel.Exhibit] {
        guard state.agenda.indices.contains(index), let plan = state.agenda[index].arrangePlan else { return [] }
        let words = ArrangeWords(language)
        // By their words: the order in which people spoke is known to everybody who was there.
        let notes = state.arrangeable(ofItem: index).compactMap { state.notes[$0] }.filter { note in
            !note.isErased && (edition == .me || note.readers >= edition)
        }.map { (folded($0.text), $0) }.sorted { ($0.0, $0.1.text) < ($1.0, $1.1.text) }.map(\.1.id)
        let arrangement = state.progress[index].arrangement
        func texts(_ ids: [NoteID]) -> [String] { ids.compactMap { state.notes[$0]?.text } }
        var body: [ReportModel.Exhibit.Body] = []
        switch plan.form {
        case .clusters, .columns:
            for group in state.groups(ofItem: index) {
                let members = texts(arrangement.notes(in: group.number, among: notes))
                if !members.isEmpty { body += [.heading(group.name), .list(members)] }
            }
        case .axes:
            let rows = notes.compactMap { id -> [String]? in
                guard case .point(let across, let upward) = arrangement.spot(of: id), let note = state.notes[id] else { return nil }
                return [note.text, String(across), String(upward)]
            }
            let titles = plan.axes.map { $0.title(language) } + ["X", "Y"]
            if !rows.isEmpty { body.append(.table(head: ["", titles[0], titles[1]], rows: rows)) }
        case .tree:
            for root in arrangement.roots(among: notes) {
                let children = branch(below: root, arrangement, notes, depth: 0).compactMap { state.notes[$0]?.text }
                if !children.isEmpty { body += [.heading(state.notes[root]?.text ?? ""), .list(children)] }
            }
        case .timeline:
            let rows = arrangement.dated(among: notes).map { [$0.date, state.notes[$0.note]?.text ?? ""] }
            if !rows.isEmpty { body.append(.table(head: ["", ""], rows: rows)) }
        }
        guard !body.isEmpty else { return [] }
        let left = texts(arrangement.unplaced(among: notes))
        if !left.isEmpty, plan.form != .tree { body += [.heading(words.unplaced), .list(left)] }
        return [ReportModel.Exhibit(title: words.title, body: body)]
    }

    /// No tree that people look at together is deeper.
    private static let deepest = 12

    private static func branch(below note: NoteID, _ arrangement: ArrangementState, _ notes: [NoteID], depth: Int) -> [NoteID] {
        guard depth < deepest else { return [] }
        return arrangement.children(of: note, among: notes).flatMap { [$0] + branch(below: $0, arrangement, notes, depth: depth + 1) }
    }
}
