import Engine
import Words

/// The book of proceedings: what was held where, and of each topic what its people wrote about it.
enum ScheduleExhibit {
    static func exhibits(ofItem index: Int, for edition: Edition) -> [ReportModel.Exhibit] {
        guard let table = edition.state.timetable(ofItem: index) else { return [] }
        let book = Book(table: table, item: index, edition: edition, words: ProceedingsWords(edition.language))
        let topics = book.topics
        guard !topics.isEmpty else { return [] }
        var exhibits = [ReportModel.Exhibit(title: book.words.overview, body: [book.grid, book.overview])]
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
        let edition: Edition
        let words: ProceedingsWords
        private var state: State { edition.state }

        /// Those that were held first, by slot and place; then those that were not.
        var topics: [Timetable.Topic] {
            var ids: [NoteID] = []
            for placement in table.placements where !ids.contains(placement.topic) { ids.append(placement.topic) }
            let held = ids.compactMap { table[$0] }
            return (held + table.unplaced).filter { edition.note($0.id) != nil }
        }

        private func conveners(_ topic: Timetable.Topic) -> String {
            topic.conveners.compactMap(edition.shown.name).joined(separator: ", ")
        }

        /// A row a place in the order of the list of places, a column a slot; two topics in one cell are both told.
        var grid: ReportModel.Exhibit.Body {
            let slots = Set(table.placements.map(\.slot)).sorted()
            var places: [Int] = []
            for placement in table.placements where !places.contains(placement.place) { places.append(placement.place) }
            let rows = places.sorted().map { place in
                [table.placeName(place, words.language)]
                    + slots.map { slot in
                        table.placements.filter { $0.slot == slot && $0.place == place }
                            .compactMap { edition.note($0.topic)?.text }.joined(separator: "; ")
                    }
            }
            return .chart(.grid(head: [words.head[1]] + slots.map { words.slotHead($0) }, rows: rows))
        }

        var overview: ReportModel.Exhibit.Body {
            let rows = table.placements.compactMap { placement -> [String]? in
                guard let note = edition.note(placement.topic), let topic = table[placement.topic] else { return nil }
                return [String(placement.slot), table.placeName(placement.place, words.language), note.text, conveners(topic)]
            }
            return .table(head: words.head, rows: rows)
        }

        func chapter(_ topic: Timetable.Topic) -> [ReportModel.Exhibit.Body] {
            guard let note = edition.note(topic.id) else { return [] }
            var body: [ReportModel.Exhibit.Body] = [.heading(note.text)]
            var facts: [String] = []
            let who = conveners(topic)
            if !who.isEmpty { facts.append(words.convener(who, count: topic.conveners.count)) }
            let held = table.placements(of: topic.id).map { words.held($0.slot, table.placeName($0.place, words.language)) }
            facts.append(held.isEmpty ? words.notHeld : held.joined(separator: "; "))
            if topic.interest > 0 { facts.append(words.interest(topic.interest)) }
            body.append(.list(facts + merged(topic.id)))
            let reports = state.reports(of: topic.id, ofItem: item).filter(edition.mayRead)
            body += reports.map { .paragraph($0.text) }
            return body
        }

        private func merged(_ topic: NoteID) -> [String] {
            state.progress[item].schedule.merged(into: topic).compactMap(edition.note).map { note in
                words.merged(note.text, by: note.by.flatMap(edition.shown.name))
            }
        }

        /// Whose report is still to come.
        var missing: [ReportModel.Exhibit.Body] {
            let missing = state.missingReports(ofItem: item).compactMap { id -> String? in
                guard let note = edition.note(id), let topic = table[id] else { return nil }
                let who = conveners(topic)
                return note.text + (who.isEmpty ? "" : " (\(who))")
            }
            return missing.isEmpty ? [] : [.heading(words.missing), .list(missing)]
        }
    }
}
