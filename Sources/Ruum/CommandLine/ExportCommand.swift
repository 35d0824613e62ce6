import ArgumentParser
import Engine
import Report
import Words

struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: words.export, discussion: words.example("ruum export ring --for participants --output kokkuvote.md"))

    @Argument(help: ArgumentHelp(words.file)) var file: String
    @Option(help: ArgumentHelp(words.format)) var format = ReportFormat.md
    @Option(help: ArgumentHelp(words.table)) var table: ReportTable?
    @Option(help: ArgumentHelp(words.templateFile)) var template: String?
    @Option(help: ArgumentHelp(words.output)) var output = "-"
    @Option(name: .customLong("for"), help: ArgumentHelp(words.edition)) var edition = Readers.me
    @Option(help: ArgumentHelp(words.names)) var names: NameStyle?
    @Option(help: ArgumentHelp(words.lang)) var lang: Language?
    @Flag(help: ArgumentHelp(words.force)) var force = false
    @Flag(help: ArgumentHelp(words.preview)) var preview = false

    func run() throws {
        guard table == nil || format == .csv else {
            throw Trouble(words.tableOfOtherFormat(format.rawValue, needed: ReportFormat.csv.rawValue), code: Trouble.usage)
        }
        guard template == nil || format.isPage else { throw Trouble(words.templateOfOtherFormat(format.rawValue), code: Trouble.usage) }
        guard format != .pdf || output != "-" else { throw Trouble(words.pdfNeedsFile, code: Trouble.usage) }
        guard output != "-" || format.isText || !Output.isTerminal else { throw Trouble(words.notForTerminals(format.rawValue)) }
        let template = format.isPage ? try TemplateFile.template(template) : .builtIn
        let session = try Opening.session(file, access: .follow)
        let language = Opening.language(lang, session)
        if preview {
            let preview = ReportPreview(session.ledger, at: session.now, edition: edition, names: names, language: language)
            return preview.lines(zone: .system, words.language).forEach { Output.line($0.text) }
        }
        let model = ReportModel(session.ledger, at: session.now, edition: edition, names: names, language: language)
        let document = try ReportDocument.make(model, as: format, table: table ?? .notes, template: template)
        if output == "-" {
            try Output.document(document)
        } else {
            try SmallFile.write(document, to: output, overwriting: force, words)
            Output.line(words.written(output))
        }
        if format == .ics { ExportCommand.complain(of: CalendarReport.undated(model)) }
    }

    /// The calendar is written; what it has no day for is not hidden.
    private static func complain(of undated: CalendarReport.Undated) {
        guard undated.withoutDue > 0 || !undated.unreadable.isEmpty else { return }
        Output.complain(words.undated(undated.withoutDue, unreadable: undated.unreadable))
    }
}

extension ReportFormat: ExpressibleByArgument {}
extension ReportTable: ExpressibleByArgument {}
