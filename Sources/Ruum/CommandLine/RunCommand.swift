import ArgumentParser
import Engine
import Journal
import Screens
import Terminal
import Words

struct RunCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run", abstract: words.run, discussion: words.example("ruum run ring"))

    @Argument(help: ArgumentHelp(words.file)) var file: String
    @Flag(help: ArgumentHelp(words.scribe)) var scribe = false
    @Option(help: ArgumentHelp(words.atNote)) var note: String?
    @Option(help: ArgumentHelp(words.lang)) var lang: Language?

    func run() throws {
        try Self.open(file, isScribe: scribe, note: note, language: lang)
    }

    static func open(_ file: String, isScribe: Bool = false, note: String? = nil, language: Language? = nil) throws {
        try ScreenOpening.checkTerminal()
        let session = try Opening.session(file, access: .write)
        let found = try note.map { try Self.note($0, in: session.ledger.state) }
        try ScreenOpening.console(session, language: Opening.language(language, session), isScribe: isScribe, at: found)
    }

    private static func note(_ text: String, in state: State) throws(Trouble) -> NoteID {
        guard let id = NoteID(text), state.notes[id]?.standing == .kept else {
            throw Trouble(Refusal.unknownNote(text).words(words.language, state))
        }
        return id
    }
}

struct ProjectCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "project", abstract: words.project, discussion: words.example("ruum project ring"))

    @Argument(help: ArgumentHelp(words.fileOrRunning)) var file: String?
    @Option(help: ArgumentHelp(words.lang)) var lang: Language?

    func run() throws {
        try Self.open(file, language: lang)
    }

    static func open(_ file: String?, language: Language? = nil) throws {
        try ScreenOpening.checkTerminal()
        // The projection's keys work too, so it opens the file for writing where it may.
        let session = try Opening.session(try file ?? running(), access: .write)
        let terminal = try ScreenOpening.openTerminal()
        let end = ScreenOpening.projection(session, language: Opening.language(language, session), on: terminal)
        terminal.close()
        throw ExitCode(end.exitCode)
    }

    private static func running() throws -> String {
        let paths = RunningSessions.paths()
        guard let path = paths.first else { throw Trouble(words.nothingRuns) }
        guard paths.count > 1 else { return path }
        Output.line(words.whichOne)
        for (index, path) in paths.enumerated() { Output.line("\(index + 1)  \(path)") }
        guard let number = readLine().flatMap({ Int($0.trimmed) }), paths.indices.contains(number - 1) else {
            throw Trouble(words.severalRun(paths))
        }
        return paths[number - 1]
    }
}

/// Opens terminals and consoles, and words why one cannot be opened.
enum ScreenOpening {
    /// Says that there is no terminal before anything is opened or waited for.
    static func checkTerminal() throws(Trouble) {
        if let problem = Terminal.problem { throw trouble(problem) }
    }

    static func openTerminal() throws(Trouble) -> Terminal {
        do {
            return try Terminal()
        } catch {
            throw trouble(error)
        }
    }

    static func console(_ session: OpenSession, language: Language, isScribe: Bool = false, at note: NoteID? = nil) throws {
        let terminal = try openTerminal()
        let end = console(session, language: language, isScribe: isScribe, at: note, on: terminal)
        terminal.close()
        throw ExitCode(end.exitCode)
    }

    static func console(
        _ session: OpenSession, language: Language, isScribe: Bool = false, at note: NoteID? = nil, on terminal: Terminal
    ) -> LoopEnd {
        RunningSessions.announce(session.file.path, on: .console)
        defer { RunningSessions.withdraw(.console) }
        var loop = ScreenLoop(Console(), terminal: terminal, session: session, language: language, isScribe: isScribe)
        loop.offerDraft()
        if let note { loop.screen.show(note, loop.context()) }
        return loop.run()
    }

    static func projection(_ session: OpenSession, language: Language, on terminal: Terminal) -> LoopEnd {
        RunningSessions.announce(session.file.path, on: .projection)
        defer { RunningSessions.withdraw(.projection) }
        var loop = ScreenLoop(ProjectionFace(), terminal: terminal, session: session, language: language)
        return loop.run()
    }

    private static func trouble(_ problem: TerminalProblem) -> Trouble {
        switch problem {
        case .inputIsNotATerminal: Trouble(words.noTerminalInput, code: Trouble.usage)
        case .outputIsNotATerminal: Trouble(words.noTerminalOutput, code: Trouble.usage)
        case .typeMissing: Trouble(words.badTerminalType(nil), code: Trouble.usage)
        case .typeUnusable(let name): Trouble(words.badTerminalType(name), code: Trouble.usage)
        case .failed: Trouble(words.terminalFailed)
        }
    }
}

extension ScreenLoop where Screen == Console {
    /// What a console that died had left unfinished.
    mutating func offerDraft() {
        if let text = drafts.takeOver() { screen.restore(draft: text, context()) }
    }
}
