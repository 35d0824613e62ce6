import ArgumentParser
import Engine
import Report
import Words

struct StatusCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status", abstract: words.status, discussion: words.example("ruum status ring --json --at 2026-11-23T10:30"))

    @Argument(help: ArgumentHelp(words.file)) var file: String
    @Option(help: ArgumentHelp(words.at)) var at: String?
    @Flag(help: ArgumentHelp(words.json)) var json = false
    @Flag(help: ArgumentHelp(words.public)) var `public` = false
    @Option(help: ArgumentHelp(words.lang)) var lang: Language?

    func run() throws {
        let instant = try at.map { try Opening.instant($0) }
        let session = try Opening.session(file, access: .follow)
        let now = instant ?? session.now
        let ledger = instant.map { session.ledger.known(at: $0) } ?? session.ledger
        let language = lang ?? (json ? ledger.state.language : words.language)
        if `public` {
            var view = ledger.state(showing: now).publicView(at: now)
            // The room sees the session's language, whatever the facilitator reads.
            view.language = lang ?? ledger.state.language
            if json { Output.line(publicJSON(view).pretty) } else { publicText(view, zone: .system).forEach(Output.line) }
        } else if json {
            Output.line(statusJSON(ledger, at: now, language: language).pretty)
        } else {
            statusText(ledger, at: now, language: language, zone: .system).forEach(Output.line)
        }
    }
}
