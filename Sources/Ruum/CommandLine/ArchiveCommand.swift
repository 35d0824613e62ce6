import ArgumentParser
import Engine
import Journal
import Words

struct ArchiveCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "archive", abstract: words.archive, discussion: words.example("ruum archive ring paev"))

    @Argument(help: ArgumentHelp(words.files)) var files: [String]
    @Flag(help: ArgumentHelp(words.back)) var back = false

    func run() throws {
        let shelf = Shelf(language: words.language)
        var hasFailed = false
        for name in files {
            do throws(Trouble) {
                let path = try Opening.path(name, isArchived: back)
                Output.line(back ? words.broughtBack(try shelf.bringBack(path)) : words.archivedTo(try shelf.archive(path)))
            } catch {
                // The others can go all the same.
                Output.complain(error.complaint)
                hasFailed = true
            }
        }
        if hasFailed { throw ExitCode(Trouble.refused) }
    }
}
