import ArgumentParser
import Engine
import Report
import Words

struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: words.export, discussion: words.example("ruum export ring --for participants --output kokkuvote.md"))

    @Argument(help: ArgumentHelp(words.file)) var file: String
    @Option(help: ArgumentHelp(words.format)) var format = ReportFormat.md
    @Option(help: ArgumentHelp(words.output)) var output = "-"
    @Option(name: .customLong("for"), help: ArgumentHelp(words.edition)) var edition = Readers.me
    @Option(help: ArgumentHelp(words.names)) var names: NameStyle?
    @Option(help: ArgumentHelp(words.lang)) var lang: Language?
    @Flag(help: ArgumentHelp(words.force)) var force = false
    @Flag(help: ArgumentHelp(words.preview)) var preview = false

    func run() throws {
        let session = try Opening.session(file, access: .follow)
        let language = Opening.language(lang, session)
        if preview {
            let preview = ReportPreview(session.ledger, at: session.now, edition: edition, names: names, language: language)
            return preview.lines(zone: .system, words.language).forEach { Output.line($0.text) }
        }
        let model = ReportModel(session.ledger, at: session.now, edition: edition, names: names, language: language)
        let document = format.render(model, zone: .system)
        guard output != "-" else { return try Output.document(document) }
        try SmallFile.write(document, to: output, overwriting: force, words)
        Output.line(words.written(output))
    }
}

extension ReportFormat: ExpressibleByArgument {}
