import ArgumentParser
import Words

struct LibraryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "library", abstract: words.library, discussion: words.example("ruum"), shouldDisplay: false)

    func run() throws {
        try SessionsCommand().run()
    }
}
