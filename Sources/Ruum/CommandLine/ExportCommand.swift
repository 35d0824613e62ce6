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

    func run() throws {
        let session = try Opening.session(file, access: .follow)
        let language = Opening.language(lang, session)
        let model = ReportModel(session.ledger, at: session.now, edition: edition, names: names, language: language)
        let shelf = PictureShelf(session.file)
        let document = format.render(model, zone: .system, supply: shelf.bytes)
        let missing = model.pictures.filter { shelf.missing.contains($0.digest) }.map(\.number)
        if !missing.isEmpty { Output.warn(PictureWords(words.language).missing(missing)) }
        guard output != "-" else { return try Output.document(document) }
        try SmallFile.write(document, to: output, overwriting: force, words)
        Output.line(words.written(output))
    }
}

extension ReportFormat: ExpressibleByArgument {}
