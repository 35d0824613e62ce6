import ArgumentParser
import Engine
import Verbs
import Words

struct DoCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "do", abstract: words.do, discussion: words.example("ruum do ring note \"Rohkem istekohti\" --kind idea"))

    @Argument(help: ArgumentHelp(words.file)) var file: String
    @Option(help: ArgumentHelp(words.at)) var at: String?
    @Argument(parsing: .captureForPassthrough, help: ArgumentHelp(words.words)) var command: [String] = []

    func run() throws {
        var rest = command
        var at = at
        // `do FILE --at INSTANT VERB …`: the file's name already ends the parser's own options.
        if rest.first == "--at" {
            at = rest.count > 1 ? rest[1] : ""
            rest.removeFirst(min(2, rest.count))
        } else if let first = rest.first, first.hasPrefix("--at=") {
            at = String(first.dropFirst("--at=".count))
            rest.removeFirst()
        }
        let instant = try at.map { try Opening.instant($0) }
        if rest.isEmpty || ["--help", "-h"].contains(rest[0]) { rest = ["help"] }
        do throws(Refusal) {
            if let lines = try Verbs.helpAsked(by: rest, words.language) { return lines.forEach(Output.line) }
        } catch {
            throw Trouble(error.words(words.language, State()))
        }
        let session = try Opening.session(file, access: .write)
        let state = instant.map { session.ledger.state(showing: $0) } ?? session.ledger.state(showing: session.now)
        do {
            let command = try Verbs.parse(rest, in: state)
            try session.run(command, at: instant)
            if case .note(.add(let drafts)) = command, drafts.contains(where: { $0.by != nil }),
                session.ledger.state.notes.all.last.map({ $0.by == nil && $0.role == nil }) == true
            {
                Output.warn(words.keptWithoutName)
            }
        } catch let refusal as Refusal {
            throw Trouble(refusal.words(words.language, state))
        } catch OpenSession.Failure.refused(let refusal) {
            throw Trouble(refusal.words(words.language, state))
        } catch OpenSession.Failure.journal(let problem) {
            throw Trouble(problem.words(words.language, path: file))
        }
    }
}
