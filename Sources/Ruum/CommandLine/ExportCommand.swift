import ArgumentParser
import Engine
import Report
import Words

private let workbookWords = WorkbookWords(words.language)

struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: words.export, discussion: words.example("ruum export ring --for participants --output kokkuvote.md"))

    @Argument(help: ArgumentHelp(words.file)) var files: [String]
    @Option(help: ArgumentHelp(words.format)) var format = ReportFormat.md
    @Option(help: ArgumentHelp(words.table)) var table: ReportTable?
    @Option(help: ArgumentHelp(words.templateFile)) var template: String?
    @Option(help: ArgumentHelp(words.output)) var output = "-"
    @Option(name: .customLong("for"), help: ArgumentHelp(words.edition)) var edition = Readers.me
    @Option(help: ArgumentHelp(words.names)) var names: NameStyle?
    @Option(help: ArgumentHelp(words.lang)) var lang: Language?
    @Flag(help: ArgumentHelp(workbookWords.help)) var workbook = false
    @Option(help: ArgumentHelp(workbookWords.titleHelp)) var title: String?
    @Flag(help: ArgumentHelp(words.force)) var force = false
    @Flag(help: ArgumentHelp(words.preview)) var preview = false

    func run() throws {
        guard table == nil || format == .csv else {
            throw Trouble(words.tableOfOtherFormat(format.rawValue, needed: ReportFormat.csv.rawValue), code: Trouble.usage)
        }
        guard template == nil || format.isPage else { throw Trouble(words.templateOfOtherFormat(format.rawValue), code: Trouble.usage) }
        guard format != .pdf || output != "-" else { throw Trouble(words.pdfNeedsFile, code: Trouble.usage) }
        guard output != "-" || format.isText || !Output.isTerminal else { throw Trouble(words.notForTerminals(format.rawValue)) }
        guard workbook || files.count == 1 else { throw Trouble(workbookWords.onlyOne, code: Trouble.usage) }
        guard workbook || title == nil else { throw Trouble(workbookWords.titleOfWorkbook, code: Trouble.usage) }
        let template = format.isPage ? try TemplateFile.template(template) : .builtIn
        let sessions = try files.map { try Opening.session($0, access: .follow) }
        if preview { return sessions.forEach(show) }
        let model = self.model(of: sessions)
        let shelf = PictureShelf(sessions.map(\.file))
        let document = try ReportDocument.make(model, as: format, table: table ?? .notes, template: template, supply: shelf.bytes)
        if output == "-" {
            try Output.document(document)
        } else {
            try SmallFile.write(document, to: output, overwriting: force, words)
            Output.line(words.written(output))
            if workbook { try PlanFile.write(sessions.map(\.ledger.state), beside: output) }
        }
        let missing = model.pictures.filter { shelf.missing.contains($0.digest) }.map(\.number)
        if !missing.isEmpty { Output.warn(PictureWords(words.language).missing(missing)) }
        if format == .ics { ExportCommand.complain(of: CalendarReport.undated(model)) }
    }

    private func show(_ session: OpenSession) {
        let preview = ReportPreview(
            session.ledger, at: session.now, edition: edition, names: names, language: lang ?? session.ledger.state.language)
        preview.lines(zone: .system, words.language).forEach { Output.line($0.text) }
    }

    private func model(of sessions: [OpenSession]) -> ReportModel {
        let language = lang ?? sessions.first?.ledger.state.language ?? words.language
        let reports = sessions.map { session in
            Workbook.Session(
                report: ReportModel(session.ledger, at: session.now, edition: edition, names: names, language: language),
                state: session.ledger.state)
        }
        guard workbook, let gathered = Workbook.report(of: reports, title: title, zone: .system) else { return reports[0].report }
        return gathered
    }

    /// The calendar is written; what it has no day for is not hidden.
    private static func complain(of undated: CalendarReport.Undated) {
        guard undated.withoutDue > 0 || !undated.unreadable.isEmpty else { return }
        Output.complain(words.undated(undated.withoutDue, unreadable: undated.unreadable))
    }
}

extension ReportFormat: ExpressibleByArgument {}
extension ReportTable: ExpressibleByArgument {}
