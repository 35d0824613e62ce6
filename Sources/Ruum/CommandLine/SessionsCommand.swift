import ArgumentParser
import Engine
import Journal
import Words

struct SessionsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sessions", abstract: words.sessions, discussion: words.example("ruum sessions"))

    func run() throws {
        var sessions = StoredSessions()
        let entries = try sessions.entries(words.language)
        guard !entries.isEmpty else { return Output.line(words.noSessions) }
        for entry in entries {
            let day = Times.day(entry.modified, in: .system, words.language)
            Output.line("\(entry.name)  \(day)  \(entry.problem?.what ?? entry.title)")
        }
    }
}
