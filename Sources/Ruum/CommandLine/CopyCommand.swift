import ArgumentParser
import Engine
import Journal
import Words

struct CopyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "copy", abstract: words.copy, discussion: words.copyHelp + "\n\n" + words.example("ruum copy ring /media/usb"))

    @Argument(help: ArgumentHelp(words.file)) var file: String
    @Argument(help: ArgumentHelp(words.copyTo)) var to: String

    func run() throws {
        let path = try Opening.path(file)
        let clock = try Opening.clock()
        let session = try Opening.file(path, access: .follow, named: file)
        let target: String
        do throws(JournalProblem) {
            target = try self.target(of: session.path)
        } catch {
            throw Trouble(error.words(words.language, path: to))
        }
        guard FilePath.isFolder(FilePath.folder(target)) else { throw Trouble(words.noFolder(FilePath.folder(target))) }
        do throws(JournalProblem) {
            try session.copy(to: target)
            // What opens here opens there: methods lie in the session itself.
            _ = try OpenSession(SessionFile.open(target, access: .follow), clock: clock)
        } catch {
            throw Trouble(error.words(words.language, path: to))
        }
        Output.line(words.copied(target))
        Output.line(words.openIt(ShellText.quoted(SessionPath.shortest(target))))
        Output.line(words.takeIn(ShellText.quoted("./" + FilePath.name(target))))
    }

    /// A folder takes the copy under the same name.
    private func target(of path: String) throws(JournalProblem) -> String {
        guard FilePath.isFolder(to) || to.hasSuffix("/") else { return try SessionPath.new(to) }
        return to + (to.hasSuffix("/") ? "" : "/") + FilePath.name(path)
    }
}
