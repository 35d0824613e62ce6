import Foundation
import Testing

/// A circle of eighteen people in a home of its own, and terminals in which it is run.
struct Ring {
    /// The session's name in the library.
    static let name = "ring"
    static let question = "Milline raamatukogu on meile koduks?"
    /// When every such workshop takes place.
    static let morning = "2026-11-23T08:00:00Z"
    static let people = [
        "Aino Tamm", "Jüri Saar", "Õnne Žukova", "Mari Mägi", "Mart Sepp", "Priit Õun", "Ülle Kask", "Ädu Kukk", "Tõnu Rebane",
        "Sirje-Anneliis Põld", "Kadri Ilves", "Kristjan Oja", "Liis Kuusk", "Peeter Raud", "Tiina Luik", "Veiko Hunt",
        "Šarlotte Džemm", "Öie Vaher",
    ]

    let home = Home()
    let tmux: Tmux

    /// - Parameter speed: of the workshop's clock, nil where it stands still; a quick one keeps presses of one key apart.
    init(speed: Int? = 1) throws {
        let clock = speed.map { "\(Ring.morning),x\($0)" } ?? Ring.morning
        tmux = Tmux(home: home, environment: ["RUUM_CLOCK": clock])
        try home.write("name\n" + Ring.people.map { "\"\($0)\"" }.joined(separator: "\n") + "\n", to: "people.csv")
        let made = try Program.run(
            [
                "new", Ring.name, "--lang", "et", "--title", "Meie raamatukogu", "--people", home.path("people.csv"),
                "--start", "08:00", "--method", "circle:question=\(Ring.question),checkin_minutes=15s",
            ], in: home, environment: ["RUUM_CLOCK": Ring.morning])
        guard made.code == 0 else { throw Tmux.Failure(description: made.errors) }
    }

    var file: String { home.path("data/ruum/\(Ring.name).ruum") }

    /// One command as a script gives it.
    func run(_ command: String..., sourceLocation: SourceLocation = #_sourceLocation) throws {
        try run(command, sourceLocation: sourceLocation)
    }

    func run(_ command: [String], sourceLocation: SourceLocation = #_sourceLocation) throws {
        let result = try Program.run(["do", Ring.name] + command, in: home, environment: ["RUUM_CLOCK": Ring.morning])
        #expect(result.code == 0, "\(result.errors)", sourceLocation: sourceLocation)
    }

    func status(at clock: String = morning) throws -> [String: Any] {
        let result = try Program.run(["status", Ring.name, "--json"], in: home, environment: ["RUUM_CLOCK": clock])
        return try #require(try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any], "\(result.errors)")
    }

    /// The words of all notes, in order.
    func notes() throws -> [String] {
        (try status()["notes"] as? [[String: Any]] ?? []).compactMap { $0["text"] as? String }
    }

    /// The id of the step that the workshop stands in.
    func step() throws -> String? { (try status()["step"] as? [String: Any])?["id"] as? String }

    /// A console on a terminal of its own, drawn once.
    func console(columns: Int = 80, rows: Int = 24, _ options: String = "") async throws -> Screen {
        let screen = try await tmux.screen(columns: columns, rows: rows)
        try screen.enter("ruum run \(Ring.name) \(options)")
        try await screen.wait(for: "────")
        return screen
    }

    func projection(columns: Int = 80, rows: Int = 24) async throws -> Screen {
        let screen = try await tmux.screen(columns: columns, rows: rows)
        try screen.enter("ruum project \(Ring.name)")
        try await screen.wait("the projection") { !$0.contains("ruum project") && !$0.isEmpty }
        return screen
    }
}
