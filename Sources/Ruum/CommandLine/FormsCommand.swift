import ArgumentParser
import Engine
import Report
import Verbs
import Words

struct FormsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "forms", abstract: words.forms, discussion: words.example("ruum forms paev --blank 10 --output lehed.txt"))

    @Argument(help: ArgumentHelp(words.file)) var file: String
    @Option(help: ArgumentHelp(words.blankForms)) var blank = 1
    @Option(help: ArgumentHelp(words.output)) var output = "-"
    @Option(help: ArgumentHelp(words.lang)) var lang: Language?
    @Flag(help: ArgumentHelp(words.force)) var force = false

    /// More sheets than any printer has paper for.
    private static let mostBlank = 1_000

    func run() throws {
        guard (0...FormsCommand.mostBlank).contains(blank) else {
            throw Trouble(words.badCount(String(blank), most: FormsCommand.mostBlank), code: Trouble.usage)
        }
        let session = try Opening.session(file, access: .follow)
        let language = Opening.language(lang, session)
        guard let text = sessionForms(session.ledger.state, blank: blank, language: language) else {
            throw Trouble(Refusal.noScheduleHere.words(words.language, session.ledger.state))
        }
        guard output != "-" else { return try Output.document(Array(text.utf8)) }
        try SmallFile.write(Array(text.utf8), to: output, overwriting: force, words)
        Output.line(words.written(output))
    }
}

struct ReportsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reports", abstract: words.reports, discussion: words.example("ruum reports paev lehed.txt"))

    @Argument(help: ArgumentHelp(words.file)) var file: String
    @Argument(help: ArgumentHelp(words.reportFile)) var text: String
    @Option(help: ArgumentHelp(words.at)) var at: String?

    /// More than a thousand full pages.
    private static let mostBytes = 5_000_000

    func run() throws {
        let bytes = try SmallFile.read(text, limit: ReportsCommand.mostBytes, words)
        let instant = try at.map { try Opening.instant($0) }
        let session = try Opening.session(file, access: .write)
        let state = session.ledger.state(showing: instant ?? session.now)
        do {
            let drafts = try Verbs.reports(in: String(decoding: bytes, as: UTF8.self), state: state)
            if !drafts.isEmpty { try session.run(.note(.add(drafts)), at: instant) }
            Output.line(words.reportsRead(drafts.count))
        } catch let refusal as Refusal {
            throw Trouble(refusal.words(words.language, state))
        } catch OpenSession.Failure.refused(let refusal) {
            throw Trouble(refusal.words(words.language, state))
        } catch OpenSession.Failure.journal(let problem) {
            throw Trouble(problem.words(words.language, path: file))
        }
    }
}
