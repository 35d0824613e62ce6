import Engine
import Words

/// A report as a Word file (ISO/IEC 29500, transitional): real headings, lists and tables, so that whoever gets it can go on editing.
///
/// Decisions and actions, also those that an exhibit tells, stand before everything else, since they are what its reader looks for first.
struct DocxReport {
    private let model: ReportModel
    private let texts: ReportTexts
    private var words: ReportWords { texts.words }
    private let supply: PictureSupply
    private var body = WordBody()

    private init(_ model: ReportModel, zone: Zone, supply: @escaping PictureSupply) {
        self.model = model
        self.supply = supply
        texts = ReportTexts(model, zone: zone)
    }

    static func render(_ model: ReportModel, zone: Zone, supply: @escaping PictureSupply) -> [UInt8] {
        var report = DocxReport(model, zone: zone, supply: supply)
        report.head()
        report.table(.decision, report.texts.decisions)
        report.table(.action, report.texts.everyAction)
        for item in model.items where item.isShown { report.item(item) }
        report.list(.question, model.questions)
        report.list(.parked, model.parked)
        if report.texts.isEmpty { report.body.paragraph(.body, WordRun(report.words.noNotes)) }
        if let own = model.own { report.own(own) }
        let parts = WordParts(title: model.title, language: model.language, made: model.asOf, foot: report.words.edition(model.edition))
        return parts.archive(report.body)
    }

    private mutating func head() {
        body.heading(.title, model.title)
        body.heading(.subtitle, words.edition(model.edition))
        for fact in texts.facts { body.fact(fact.label, fact.text) }
        if let standing = texts.standing { body.paragraph(.body, WordRun(standing)) }
    }

    // MARK: Of the whole session

    private mutating func table(_ kind: NoteKind, _ table: ReportTexts.Table) {
        guard !table.rows.isEmpty else { return }
        body.heading(.heading1, words.gatheredHeading(kind, count: table.rows.count))
        body.table(head: table.head, rows: table.rows)
    }

    private mutating func list(_ kind: NoteKind, _ gathered: [ReportModel.Gathered]) {
        guard !gathered.isEmpty else { return }
        body.heading(.heading1, words.gatheredHeading(kind, count: gathered.count))
        for entry in gathered { note(entry.note, from: entry.section ?? words.beforeStart) }
    }

    // MARK: An item

    private mutating func item(_ item: ReportModel.Item) {
        body.heading(.heading1, item.title)
        if let question = item.question { body.paragraph(.question, WordRun(question)) }
        if let highlights = texts.highlights(item) { exhibit(highlights) }
        if !item.flow.isEmpty {
            body.heading(.heading2, words.flow)
            let flow = texts.flow(item.flow)
            body.table(head: flow.head, rows: flow.rows)
        }
        for exhibit in item.exhibits { self.exhibit(exhibit) }
        for section in item.sections {
            let title = section.title ?? words.beforeStart
            let groups = section.groups.filter { !$0.isGathered }
            if !groups.isEmpty || !section.pictures.isEmpty { body.heading(.heading2, title) }
            for group in groups {
                if let heading = texts.heading(group, under: title) { body.heading(.heading3, heading) }
                for note in group.notes { self.note(note) }
            }
            for picture in section.pictures { self.picture(picture) }
        }
        for exhibit in item.summary { self.exhibit(exhibit) }
        if !item.source.isEmpty { body.paragraph(.source, WordRun("\(words.method): \(item.source)")) }
    }

    private mutating func exhibit(_ exhibit: ReportModel.Exhibit) {
        body.heading(.heading2, exhibit.title)
        for (index, part) in exhibit.body.enumerated() {
            switch part {
            case .heading(let text): body.heading(.heading3, text)
            case .paragraph(let text): body.paragraph(leads(exhibit.body, at: index) ? .lead : .body, WordRun(text))
            case .list(let texts): for text in texts { body.bullet([WordRun(text)]) }
            case .outline(let branches): outline(branches, level: 0)
            case .table(let head, let rows): body.table(head: head, rows: rows)
            case .chart: break
            }
        }
    }

    private func leads(_ parts: [ReportModel.Exhibit.Body], at index: Int) -> Bool {
        guard index + 1 < parts.count, case .list = parts[index + 1] else { return false }
        return true
    }

    private mutating func outline(_ branches: [ReportModel.Branch], level: Int) {
        for branch in branches {
            body.bullet([WordRun(branch.text)], level: level)
            outline(branch.branches, level: level + 1)
        }
    }

    private mutating func note(_ note: ReportModel.Note, from section: String? = nil) {
        let beside = [texts.details(note).map { "(\($0))" }, section.map { "· \($0)" }].compactMap { $0 }
        body.bullet([WordRun(texts.marked(note))] + (beside.isEmpty ? [] : [WordRun(" " + beside.joined(separator: " "), .quiet)]))
    }

    /// One that cannot be read is told by its number and caption.
    private mutating func picture(_ picture: ReportModel.Picture) {
        guard let bytes = supply(picture.digest) else {
            let name = words.picture(picture.number)
            return body.paragraph(.body, WordRun(picture.caption.isEmpty ? name : "\(name): \(picture.caption)"))
        }
        body.picture(picture, bytes)
        if !picture.caption.isEmpty { body.paragraph(.caption, WordRun(picture.caption)) }
    }

    // MARK: The facilitator's own

    private mutating func own(_ own: ReportModel.Own) {
        if let drift = texts.drift(own) {
            body.heading(.heading1, words.timetable)
            body.paragraph(.body, WordRun(drift))
        }
        if !own.talk.isEmpty {
            body.heading(.heading1, words.talk)
            let talk = texts.talk(own)
            body.table(head: talk.head, rows: talk.rows)
        }
        if own.erasedNotes > 0 { body.paragraph(.body, WordRun(words.erased(own.erasedNotes))) }
    }
}
