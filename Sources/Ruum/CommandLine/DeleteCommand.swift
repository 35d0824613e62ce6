import ArgumentParser
import Engine
import Journal
import Text
import Words

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

struct DeleteCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "delete", abstract: words.delete, discussion: words.deleteHelp + "\n\n" + words.example("ruum delete ring"))

    @Argument(help: ArgumentHelp(words.file)) var file: String
    @Flag(help: ArgumentHelp(words.yes)) var yes = false

    func run() throws {
        let shelf = Shelf(language: words.language)
        let path = try Opening.path(file)
        let size: Int64
        let others: [String]
        do throws(JournalProblem) {
            size = try SessionFile.probe(path).size
            others = try SessionFile.belongings(path)
        } catch {
            throw Trouble(error.words(words.language, path: file))
        }
        try shelf.refuseOpen(path)
        if !yes { try ask(path, size, others) }
        let deletion = try shelf.delete(path)
        Output.line(words.deleted(deletion.names.map { visibleSafe($0) }))
        if !deletion.isOverwritten { Output.warn(words.notOverwritten) }
        Output.line(words.exportsStay)
    }

    private func ask(_ path: String, _ size: Int64, _ others: [String]) throws {
        guard isatty(STDIN_FILENO) == 1 else { throw Trouble(words.nobodyToAsk, code: Trouble.usage) }
        let title = (try? StoredSession.ledger(path).state.title) ?? ""
        // A line break in a name must not make a question of its own.
        Output.line(
            words.askToDelete(
                visibleSafe(title), file: visibleSafe(FilePath.name(path)), size: Sizes.bytes(size), others: others.map { visibleSafe($0) }))
        guard let answer = readLine()?.trimmed.lowercased(), words.yesses.contains(answer) else {
            throw Trouble(words.nothingDeleted)
        }
    }
}
