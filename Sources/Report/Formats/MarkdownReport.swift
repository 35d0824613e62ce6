import Engine
import Text
import Words

/// A report as Markdown: readable as it is, and safe to publish, since nothing that people typed acts as Markdown or HTML.
public struct MarkdownReport {
    private let model: ReportModel
    private let words: ReportWords
    private let zone: Zone
    private var blocks: [String] = []

    private init(_ model: ReportModel, zone: Zone) {
        self.model = model
        self.zone = zone
        words = ReportWords(model.language)
    }

    public static func render(_ model: ReportModel, zone: Zone) -> String {
        var report = MarkdownReport(model, zone: zone)
        report.head()
        for item in model.items { report.item(item) }
        report.gathered()
        if model.items.allSatisfy({ $0.sections.isEmpty && $0.exhibits.isEmpty }) { report.blocks.append(report.words.noNotes) }
        if let own = model.own { report.own(own) }
        return report.blocks.joined(separator: "\n\n") + "\n"
    }

    // MARK: The session

    private mutating func head() {
        blocks.append("# " + MarkdownText.line(model.title))
        blocks.append("*\(words.edition(model.edition))*")
        var facts: [String] = []
        if let began = model.began { facts.append("- **\(words.date):** \(date(began))") }
        if !model.place.isEmpty { facts.append("- **\(words.place):** \(MarkdownText.line(model.place))") }
        facts.append("- **\(words.people):** \(people)")
        blocks.append(facts.joined(separator: "\n"))
        switch model.standing {
        case .notStarted: blocks.append(words.notStarted)
        case .underWay: blocks.append(words.underWay(Times.hour(model.asOf, in: zone)))
        case .finished: break
        }
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
        let list = names.map(MarkdownText.line).joined(separator: ", ")
        let others = people.count - names.count
        return "\(count): " + (others > 0 ? "\(list) \(words.andOthers(others))" : list)
    }

    // MARK: An item

    private mutating func item(_ item: ReportModel.Item) {
        guard !item.flow.isEmpty || !item.sections.isEmpty || !item.exhibits.isEmpty || item.question != nil else { return }
        blocks.append("## " + MarkdownText.line(item.title))
        if let question = item.question {
            blocks.append("**\(words.question):** " + MarkdownText.block(question, indent: ""))
        }
        highlights(item.highlights)
        if !item.flow.isEmpty { flow(item.flow) }
        for exhibit in item.exhibits { self.exhibit(exhibit) }
        for section in item.sections {
            let title = section.title ?? words.beforeStart
            let groups = section.groups.filter { !$0.isGathered }
            if !groups.isEmpty { blocks.append("### " + MarkdownText.line(title)) }
            for group in groups { self.group(group, under: title) }
        }
        for exhibit in item.summary { self.exhibit(exhibit) }
        if !item.source.isEmpty { blocks.append("*\(words.method): \(MarkdownText.line(item.source))*") }
    }

    /// The mark stands here alone: the heading says what it means.
    private mutating func highlights(_ highlights: [ReportModel.Gathered]) {
        guard !highlights.isEmpty else { return }
        blocks.append("### " + words.highlights)
        let entries = highlights.map { [words] entry in
            let text = "- \(ReportWords.highlightMark) " + MarkdownText.block(entry.note.text, indent: "  ")
            let details = [entry.note.by, entry.section ?? words.beforeStart].compactMap { $0.map(MarkdownText.line) }
            return "\(text) (\(details.joined(separator: ", ")))"
        }
        blocks.append(entries.joined(separator: "\n"))
    }

    /// Whoever looks for what is to be done looks in one place: there, and not under the steps, is where it stands.
    private mutating func gathered() {
        table(of: .decision, model.decisions, due: words.reviewed, what: words.decided)
        table(of: .action, model.actions, due: words.byWhen, what: words.what)
        list(of: .question, model.questions)
        list(of: .parked, model.parked)
    }

    private mutating func table(of kind: NoteKind, _ gathered: [ReportModel.Gathered], due: String, what: String) {
        guard !gathered.isEmpty else { return }
        blocks.append("## " + words.gatheredHeading(kind, count: gathered.count))
        let columns: [(head: String, cell: (ReportModel.Gathered) -> String)] = [
            (what, { [words] in Self.marked($0.note, words) }), (words.who, { $0.note.owner ?? "" }), (due, { $0.note.due ?? "" }),
            (words.step, { $0.section ?? "" }),
        ]
        let shown = columns.filter { column in gathered.contains { !column.cell($0).isEmpty } }
        let rows = gathered.map { entry in shown.map { MarkdownText.line($0.cell(entry)) } }
        blocks.append(table([shown.map(\.head), shown.map { _ in "---" }] + rows))
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
            case .table(let head, let rows):
                let cells = ([head] + rows).map { $0.map(MarkdownText.line) }
                blocks.append(table([cells[0], head.map { _ in "---" }] + cells.dropFirst()))
            }
        }
    }

    private func outline(_ branches: [ReportModel.Branch], indent: String) -> String {
        branches.map { branch in
            let own = indent + "- " + MarkdownText.block(branch.text, indent: indent + "  ")
            return branch.branches.isEmpty ? own : own + "\n" + outline(branch.branches, indent: indent + "  ")
        }.joined(separator: "\n")
    }

    private mutating func flow(_ stays: [ReportModel.Stay]) {
        blocks.append("### \(words.flow)")
        var head = [words.step, words.began, words.took]
        if model.own != nil { head += [words.planned, words.over] }
        var rows = [head, head.map { _ in "---" }]
        for stay in stays {
            var title = MarkdownText.line(stay.title)
            if stay.isSkipped { title += " (\(words.skipped))" }
            if stay.goesOn { title += " (\(words.goesOn))" }
            var row = [title, stay.began.map { Times.hour($0, in: zone) } ?? "", stay.began == nil ? "" : Times.length(stay.took)]
            if model.own != nil { row += [stay.planned.map(Times.length) ?? "", stay.over.map(Times.length) ?? ""] }
            rows.append(row)
        }
        blocks.append(table(rows))
    }

    /// A heading over the kind where the step's own title does not say the same already.
    private mutating func group(_ group: ReportModel.Group, under title: String) {
        let heading = words.heading(group.kind, count: group.notes.count)
        let others = [words.heading(group.kind, count: 1), words.heading(group.kind, count: 2)]
        if !others.contains(where: { folded($0) == folded(title) }) { blocks.append("#### \(heading)") }
        blocks.append(group.notes.map(note).joined(separator: "\n"))
    }

    private func note(_ note: ReportModel.Note) -> String {
        let details = [
            note.isHighlighted ? words.highlighted : nil, note.by.map(MarkdownText.line), note.role.map(MarkdownText.line), note.table.map(words.table),
            note.owner.map { words.owner(MarkdownText.line($0)) }, note.due.map { words.due(MarkdownText.line($0)) },
            note.at.map { Times.hour($0, in: zone) },
        ].compactMap { $0 }
        let mark = note.isHighlighted ? ReportWords.highlightMark + " " : ""
        let text = "- " + mark + MarkdownText.block(note.text, indent: "  ")
        return details.isEmpty ? text : "\(text) (\(details.joined(separator: ", ")))"
    }

    /// In a cell, where nothing else tells what the mark means.
    private static func marked(_ note: ReportModel.Note, _ words: ReportWords) -> String {
        note.isHighlighted ? "\(ReportWords.highlightMark) \(note.text) (\(words.highlighted))" : note.text
    }

    // MARK: The facilitator's own

    private mutating func own(_ own: ReportModel.Own) {
        if let drift = own.drift {
            blocks.append("## \(words.timetable)")
            let size = max(drift, -drift)
            blocks.append(
                size < .minute ? words.onTime : drift > .zero ? words.late(Times.length(size)) : words.early(Times.length(size)))
        }
        if !own.talk.isEmpty {
            blocks.append("## \(words.talk)")
            let isNamed = own.talk.contains { $0.name != nil }
            let head = [words.spoke, words.turns, words.share]
            let columns = (isNamed ? [words.who] : []) + head
            let rows = own.talk.map { talk in
                (isNamed ? [MarkdownText.line(talk.name ?? "")] : [])
                    + [Times.clock(talk.talk, counting: .up), String(talk.turns), words.percent(talk.percent)]
            }
            blocks.append(table([columns, columns.map { _ in "---" }] + rows))
        }
        if own.erasedNotes > 0 { blocks.append(words.erased(own.erasedNotes)) }
    }

    private func table(_ rows: [[String]]) -> String {
        rows.map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n")
    }
}
