import Engine
import Text
import Words

/// The lines and tables that all formats for people say in the same words; each format makes them safe in its own way.
struct ReportTexts {
    /// Cells of plain text; every row has as many as the head.
    struct Table {
        var head: [String]
        var rows: [[String]]
    }

    let model: ReportModel
    let words: ReportWords
    let zone: Zone

    init(_ model: ReportModel, zone: Zone) {
        self.model = model
        self.zone = zone
        words = ReportWords(model.language)
    }

    /// When and where it was, and who was there.
    var facts: [(label: String, text: String)] {
        var facts: [(label: String, text: String)] = []
        if !model.purpose.isEmpty { facts.append((words.purpose, model.purpose)) }
        if !model.client.isEmpty { facts.append((words.client, model.client)) }
        if let began = model.began { facts.append((words.date, date(began))) }
        if !model.place.isEmpty { facts.append((words.place, model.place)) }
        facts.append((words.people, people))
        return facts
    }

    private func date(_ began: Instant) -> String {
        let start = "\(Times.day(began, in: zone, model.language)), \(Times.hour(began, in: zone))"
        guard let ended = model.ended else { return start }
        return "\(start)–\(Times.hour(ended, in: zone))"
    }

    private var people: String {
        let people = model.people
        let count = people.isTracked ? words.present(people.count) : words.listed(people.count)
        guard let names = people.names else { return people.isTracked ? count : String(people.count) }
        let list = names.joined(separator: ", ")
        let others = people.count - names.count
        return "\(count): " + (others > 0 ? "\(list) \(words.andOthers(others))" : list)
    }

    /// How far the session is, where it is not over.
    var standing: String? {
        switch model.standing {
        case .notStarted: words.notStarted
        case .underWay: words.underWay(Times.hour(model.asOf, in: zone))
        case .finished: nil
        }
    }

    func flow(_ stays: [ReportModel.Stay]) -> Table {
        let isOwn = model.own != nil
        let head = [words.step, words.began, words.took] + (isOwn ? [words.planned, words.over] : [])
        let rows = stays.map { stay in
            let title = stay.title + (stay.isSkipped ? " (\(words.skipped))" : "") + (stay.goesOn ? " (\(words.goesOn))" : "")
            let row = [title, stay.began.map { Times.hour($0, in: zone) } ?? "", stay.began == nil ? "" : Times.length(stay.took)]
            return row + (isOwn ? [stay.planned.map(Times.length) ?? "", stay.over.map(Times.length) ?? ""] : [])
        }
        return Table(head: head, rows: rows)
    }

    var decisions: Table { table(model.decisions, due: words.reviewed, what: words.decided) }
    var actions: Table { table(model.actions, due: words.byWhen, what: words.what) }

    /// As `actions`, with those that exhibits tell.
    var everyAction: Table { table(model.everyAction, due: words.byWhen, what: words.what) }

    /// Without the columns in which nothing stands.
    private func table(_ gathered: [ReportModel.Gathered], due: String, what: String) -> Table {
        let columns: [(head: String, cell: (ReportModel.Gathered) -> String)] = [
            (what, { inCell($0.note) }), (words.who, { $0.note.owner ?? "" }), (due, { $0.note.due ?? "" }),
            (words.step, { $0.section ?? "" }),
        ]
        let shown = columns.filter { column in gathered.contains { !column.cell($0).isEmpty } }
        return Table(head: shown.map(\.head), rows: gathered.map { entry in shown.map { $0.cell(entry) } })
    }

    /// In a table nothing else says what the mark means.
    private func inCell(_ note: ReportModel.Note) -> String {
        note.isHighlighted ? "\(marked(note)) (\(words.highlighted))" : note.text
    }

    /// Over the notes of a kind; nil where the step's own title says the same already.
    func heading(_ group: ReportModel.Group, under title: String) -> String? {
        let others = [words.heading(group.kind, count: 1), words.heading(group.kind, count: 2)]
        guard !others.contains(where: { folded($0) == folded(title) }) else { return nil }
        return words.heading(group.kind, count: group.notes.count)
    }

    /// What was marked as mattering most, for the head of an item; the heading says what the mark means.
    func highlights(_ item: ReportModel.Item) -> ReportModel.Exhibit? {
        guard !item.highlights.isEmpty else { return nil }
        let lines = item.highlights.map { entry in
            let details = [entry.note.by, entry.section ?? words.beforeStart].compactMap { $0 }
            return "\(marked(entry.note)) (\(details.joined(separator: ", ")))"
        }
        return ReportModel.Exhibit(title: words.highlights, body: [.list(lines)])
    }

    /// The words of a note, with the mark of a highlight before them; `details` says it for those who cannot see it.
    func marked(_ note: ReportModel.Note) -> String {
        note.isHighlighted ? "\(ReportWords.highlightMark) \(note.text)" : note.text
    }

    /// What is known of a note beside its words.
    func details(_ note: ReportModel.Note) -> String? {
        let details = [
            note.isHighlighted ? words.highlighted : nil, note.by, note.role, note.table.map(words.table), note.owner.map(words.owner), note.due.map(words.due),
            note.at.map { Times.hour($0, in: zone) },
        ].compactMap { $0 }
        return details.isEmpty ? nil : details.joined(separator: ", ")
    }

    // MARK: The facilitator's own

    func drift(_ own: ReportModel.Own) -> String? {
        own.drift.map { drift in
            let size = max(drift, -drift)
            guard size >= .minute else { return words.onTime }
            return drift > .zero ? words.late(Times.length(size)) : words.early(Times.length(size))
        }
    }

    func talk(_ own: ReportModel.Own) -> Table {
        let isNamed = own.talk.contains { $0.name != nil }
        let rows = own.talk.map { talk in
            (isNamed ? [talk.name ?? ""] : []) + [Times.clock(talk.talk, counting: .up), String(talk.turns), words.percent(talk.percent)]
        }
        return Table(head: (isNamed ? [words.who] : []) + [words.spoke, words.turns, words.share], rows: rows)
    }

    var isEmpty: Bool { model.items.allSatisfy { $0.sections.isEmpty && $0.exhibits.isEmpty } }
}

extension ReportModel.Item {
    /// Whether there is anything to say of it.
    var isShown: Bool { !flow.isEmpty || !sections.isEmpty || !exhibits.isEmpty || question != nil }
}
