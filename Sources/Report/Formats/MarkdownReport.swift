import Engine
import Words

/// A report as Markdown: readable as it is, and safe to publish, since nothing that people typed acts as Markdown or HTML.
public struct MarkdownReport {
    private let model: ReportModel
    private let texts: ReportTexts
    private var words: ReportWords { texts.words }
    private var blocks: [String] = []

    private init(_ model: ReportModel, zone: Zone) {
        self.model = model
        texts = ReportTexts(model, zone: zone)
    }

    public static func render(_ model: ReportModel, zone: Zone) -> String {
        var report = MarkdownReport(model, zone: zone)
        report.head()
        for item in model.items where item.isShown { report.item(item) }
        report.gathered()
        if report.texts.isEmpty { report.blocks.append(report.words.noNotes) }
        if let own = model.own { report.own(own) }
        return report.blocks.joined(separator: "\n\n") + "\n"
    }

    // MARK: The session

    private mutating func head() {
        blocks.append("# " + MarkdownText.line(model.title))
        blocks.append("*\(words.edition(model.edition))*")
        blocks.append(texts.facts.map { "- **\($0.label):** \(MarkdownText.line($0.text))" }.joined(separator: "\n"))
        if let standing = texts.standing { blocks.append(standing) }
    }

    // MARK: An item

    private mutating func item(_ item: ReportModel.Item) {
        blocks.append("## " + MarkdownText.line(item.title))
        if let question = item.question {
            blocks.append("**\(words.question):** " + MarkdownText.block(question, indent: ""))
        }
        if let highlights = texts.highlights(item) { exhibit(highlights) }
        if !item.flow.isEmpty { blocks += ["### \(words.flow)", table(texts.flow(item.flow))] }
        for exhibit in item.exhibits { self.exhibit(exhibit) }
        for section in item.sections {
            let title = section.title ?? words.beforeStart
            let groups = section.groups.filter { !$0.isGathered }
            if !groups.isEmpty || !section.pictures.isEmpty { blocks.append("### " + MarkdownText.line(title)) }
            for group in groups { self.group(group, under: title) }
            pictures(section.pictures)
        }
        for exhibit in item.summary { self.exhibit(exhibit) }
        if !item.source.isEmpty { blocks.append("*\(words.method): \(MarkdownText.line(item.source))*") }
    }

    /// Whoever looks for what is to be done looks in one place: there, and not under the steps, is where it stands.
    private mutating func gathered() {
        table(of: .decision, texts.decisions)
        table(of: .action, texts.actions)
        list(of: .question, model.questions)
        list(of: .parked, model.parked)
    }

    private mutating func table(of kind: NoteKind, _ table: ReportTexts.Table) {
        guard !table.rows.isEmpty else { return }
        blocks += ["## " + words.gatheredHeading(kind, count: table.rows.count), self.table(table)]
    }

    private mutating func list(of kind: NoteKind, _ gathered: [ReportModel.Gathered]) {
        guard !gathered.isEmpty else { return }
        blocks.append("## " + words.gatheredHeading(kind, count: gathered.count))
        blocks.append(
            gathered.map { "\(note($0.note)) · \(MarkdownText.line($0.section ?? words.beforeStart))" }.joined(separator: "\n"))
    }

    private mutating func exhibit(_ exhibit: ReportModel.Exhibit) {
        blocks.append("### " + MarkdownText.line(exhibit.title))
        for body in exhibit.body {
            switch body {
            case .heading(let text): blocks.append("#### " + MarkdownText.line(text))
            case .paragraph(let text): blocks.append(MarkdownText.block(text, indent: ""))
            case .list(let texts): blocks.append(texts.map { "- " + MarkdownText.block($0, indent: "  ") }.joined(separator: "\n"))
            case .outline(let branches): blocks.append(outline(branches, indent: ""))
            case .chart: break
            case .table(let head, let rows): blocks.append(table(ReportTexts.Table(head: head, rows: rows)))
            }
        }
    }

    private func outline(_ branches: [ReportModel.Branch], indent: String) -> String {
        branches.map { branch in
            let own = indent + "- " + MarkdownText.block(branch.text, indent: indent + "  ")
            return branch.branches.isEmpty ? own : own + "\n" + outline(branch.branches, indent: indent + "  ")
        }.joined(separator: "\n")
    }

    private mutating func group(_ group: ReportModel.Group, under title: String) {
        if let heading = texts.heading(group, under: title) { blocks.append("#### \(heading)") }
        blocks.append(group.notes.map(note).joined(separator: "\n"))
    }

    /// A text holds no pictures: it says that there are some, and what stands under them.
    private mutating func pictures(_ pictures: [ReportModel.Picture]) {
        guard !pictures.isEmpty else { return }
        blocks.append("#### \(words.pictures(pictures.count))")
        blocks.append(pictures.map { "- \(words.picture($0.number))" + ($0.caption.isEmpty ? "" : ": \(MarkdownText.line($0.caption))") }.joined(separator: "\n"))
    }

    private func note(_ note: ReportModel.Note) -> String {
        let text = "- " + MarkdownText.block(texts.marked(note), indent: "  ")
        return texts.details(note).map { "\(text) (\(MarkdownText.line($0)))" } ?? text
    }

    // MARK: The facilitator's own

    private mutating func own(_ own: ReportModel.Own) {
        if let drift = texts.drift(own) { blocks += ["## \(words.timetable)", drift] }
        if !own.talk.isEmpty { blocks += ["## \(words.talk)", table(texts.talk(own))] }
        if own.erasedNotes > 0 { blocks.append(words.erased(own.erasedNotes)) }
    }

    private func table(_ table: ReportTexts.Table) -> String {
        let rows = [table.head.map(MarkdownText.line), table.head.map { _ in "---" }] + table.rows.map { $0.map(MarkdownText.line) }
        return rows.map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n")
    }
}
