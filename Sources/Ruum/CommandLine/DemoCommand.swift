import ArgumentParser
import Engine
import Journal
import MethodReader
import Words

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

struct DemoCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo", abstract: words.demo, discussion: words.example("ruum demo circle --lang et"))

    @Argument(help: ArgumentHelp(words.methodID)) var method = DemoSession.usualMethod
    @Option(help: ArgumentHelp(words.lang)) var lang: Language?

    func run() throws {
        try ScreenOpening.checkTerminal()
        let folder = try PrivateFolder()
        defer { folder.remove() }
        let session = try DemoSession.make(
            method, language: lang ?? words.language, path: folder.path + "/demo" + SessionFolder.suffix, clock: try Opening.clock())
        try ScreenOpening.console(session, language: session.ledger.state.language)
    }
}
