import ArgumentParser
import Screens
import Terminal
import Words

struct LibraryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "library", abstract: words.library, discussion: words.example("ruum"), shouldDisplay: false)

    func run() throws {
        // In a pipe the list is read by another program.
        guard Terminal.problem == nil else { return try SessionsCommand.list(.library) }
        var loop = LibraryLoop(try ScreenOpening.openTerminal(), clock: try Opening.clock())
        throw ExitCode(loop.run().exitCode)
    }
}
