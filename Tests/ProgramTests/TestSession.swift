import Foundation
import Testing

/// A session that the program made in a home of its own.
struct TestSession {
    let home = Home()
    var file: String { home.path("ring.ruum") }

    init(people: Int = 3) throws {
        let made = try Program.run(
            ["new", file, "--title", "Ring", "--lang", "en", "--count", "\(people)", "--method", "circle"], in: home)
        try #require(made.code == 0, "\(made.errors)")
    }

    @discardableResult
    func `do`(_ words: String..., environment: [String: String] = [:]) throws -> Program.Result {
        try Program.run(["do", file] + words, in: home, environment: environment)
    }

    /// `do` in a process of its own that is not waited for.
    func begin(_ words: String..., environment: [String: String] = [:]) throws -> Child {
        try Child([Program.path, "do", file] + words, in: home, environment: environment)
    }

    func status(environment: [String: String] = [:]) throws -> Status {
        let result = try Program.run(["status", file, "--json"], in: home, environment: environment)
        try #require(result.code == 0, "\(result.errors)")
        return try JSONDecoder().decode(Status.self, from: Data(result.output.utf8))
    }

    /// What the sqlite3 tool answers, independent of the program's own way of reading.
    func sql(_ text: String) throws -> String {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["sqlite3", file, text]
        let output = Pipe()
        process.standardOutput = output
        process.standardError = output
        try process.run()
        let answer = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: answer, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
    }

    func isWhole() throws -> Bool { try sql("PRAGMA integrity_check") == "ok" }
}

/// The parts of `status --json` that these tests ask about.
struct Status: Decodable {
    struct Step: Decodable {
        var id: String
        var visit: Int
        var elapsed_ms: Int
        var running: Bool
    }

    struct Note: Decodable {
        var id: String
        var text: String
    }

    var now: String
    var finished: Bool
    var step: Step?
    var notes: [Note]

    func count(_ text: String) -> Int { notes.count { $0.text == text } }
}

/// The words of a complaint never come from SQLite itself.
func speaksOfSQLite(_ errors: String) -> Bool {
    ["SQLITE", "database is locked", "disk I/O", "Fatal error"].contains { errors.contains($0) }
}
