import Engine
import Words

/// One table of a report for a spreadsheet, with a head in the report's language.
///
/// - `notes`: every note, those included that the report tells inside an exhibit; in the facilitator's edition also when.
/// - `actions`: what is to be done.
/// - `votes`: a row for each choice of each poll; where the counts are withheld, it says so.
/// - `times`: a row for each stay in a step; what was planned only in the facilitator's edition.
/// - `people`: by the names of the edition, or how many; talk times only in the facilitator's edition.
///
/// Lengths of time are `0:25:00`, instants `2026-11-23 09:05`, days `2026-12-15`, which spreadsheets of every language compute with.
struct CSVReport {
    private let model: ReportModel
    private let zone: Zone
    private let report: ReportWords
    private let words: SheetWords

    static func render(_ model: ReportModel, table: ReportTable, zone: Zone) -> [UInt8] {
        let sheet = CSVReport(
            model: model, zone: zone, report: ReportWords(model.language), words: SheetWords(model.language))
        return CSVText.table(sheet.rows(of: table), separator: model.language.cellSeparator)
    }

    private var isOwn: Bool { model.own != nil }

    private func rows(of table: ReportTable) -> [[String]] {
        switch table {
        case .notes: notes
        case .actions: actions
        case .votes: votes
        case .times: times
        case .people: people
        }
    }

    private var notes: [[String]] {
        var head = [words.number, words.method, report.step, words.kind, words.text, words.by, words.role, words.responsible]
        head += [words.due, words.date, report.tableColumn]
        if isOwn { head.append(words.at) }
        var rows = [head]
        for item in model.items {
            for section in item.sections + item.told {
                for group in section.groups {
                    let kind = report.heading(group.kind, count: 1)
                    for note in group.notes {
                        rows.append([String(rows.count), item.title, section.title ?? report.beforeStart, kind] + cells(note))
                    }
                }
            }
        }
        return rows
    }

    private func cells(_ note: ReportModel.Note) -> [String] {
        var cells = [note.text, note.by ?? "", note.role ?? "", note.owner ?? "", note.due ?? "", note.day?.iso ?? ""]
        cells.append(note.table.map(String.init) ?? "")
        if isOwn { cells.append(note.at.map(instant) ?? "") }
        return cells
    }

    private var actions: [[String]] {
        var rows = [[words.number, report.what, report.who, report.byWhen, words.date, report.step]]
        for action in model.everyAction {
            let note = action.note
            rows.append([
                String(rows.count), note.text, note.owner ?? "", note.due ?? "", note.day?.iso ?? "", action.section ?? report.beforeStart,
            ])
        }
        return rows
    }

    private var votes: [[String]] {
        let decision = DecisionWords(model.language)
        let head = [words.method, report.step, decision.number, words.choice, words.count]
        var rows = [head + [decision.answered, words.present, decision.outcome]]
        for item in model.items {
            for poll in item.polls {
                for line in poll.lines {
                    rows.append([
                        item.title, poll.title, String(poll.number), line.text, line.count.map(String.init) ?? words.withheld,
                        String(poll.answered), String(poll.present), poll.outcome ?? decision.notConfirmed,
                    ])
                }
            }
        }
        return rows
    }

    private var times: [[String]] {
        var head = [words.method, report.step, report.began, report.took]
        if isOwn { head += [report.planned, report.over] }
        var rows = [head + [words.state]]
        for item in model.items {
            for stay in item.flow {
                var row = [item.title, stay.title, stay.began.map(instant) ?? "", stay.began == nil ? "" : length(stay.took)]
                if isOwn { row += [stay.planned.map(length) ?? "", stay.over.map(length) ?? ""] }
                rows.append(row + [stay.isSkipped ? report.skipped : stay.goesOn ? report.goesOn : ""])
            }
        }
        return rows
    }

    private var people: [[String]] {
        guard let own = model.own else {
            guard let names = model.people.names else { return [[report.people], [String(model.people.count)]] }
            return [[words.name]] + names.map { [$0] } + others(than: names.count, columns: 1)
        }
        let head = [words.name, report.spoke, report.turns, words.percent]
        var rows = own.talk.map { talk in [talk.name ?? "", length(talk.talk), String(talk.turns), String(talk.percent)] }
        rows += own.silent.map { [$0, "", "", ""] }
        return [head] + rows + others(than: rows.count, columns: head.count)
    }

    private func others(than named: Int, columns: Int) -> [[String]] {
        let others = model.people.count - named
        return others > 0 ? [[report.andOthers(others)] + Array(repeating: "", count: columns - 1)] : []
    }

    private func instant(_ instant: Instant) -> String {
        let time = CalendarTime(instant, offset: zone.offset(instant))
        let two = CalendarDay.twoDigits
        return "\(time.year)-\(two(time.month))-\(two(time.day)) \(two(time.hour)):\(two(time.minute))"
    }

    private func length(_ span: Span) -> String {
        let seconds = Int((span.milliseconds + 500) / 1_000)
        return "\(seconds / 3_600):\(CalendarDay.twoDigits(seconds / 60 % 60)):\(CalendarDay.twoDigits(seconds % 60))"
    }
}
