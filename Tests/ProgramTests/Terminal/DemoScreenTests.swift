import Foundation
import Testing

/// Every demo opens half-way on a console, and its projection shows the room's side of it, in both languages and two sizes.
@Suite("Demos in terminals", .enabled(if: Tmux.isInstalled), .timeLimit(.minutes(5)))
struct DemoScreenTests {
    /// What the console sees of each method where its demo opens.
    private static let methods: [(id: String, et: String, en: String)] = [
        ("open-space", "Teemad:", "Topics:"),
        ("world-cafe", "lauda", "tables"),
        ("idea-market", "letti", "stalls"),
        ("six-thinking-hats", "Roheline müts", "Green hat"),
        ("consensus", "Blokeerin", "lock"),
    ]

    @Test(arguments: methods.map(\.id), ["et", "en"])
    func opensHalfWayOnBothScreens(id: String, language: String) async throws {
        let words = try #require(Self.methods.first { $0.id == id })
        let tmux = Tmux()
        let (columns, rows) = language == "et" ? (80, 24) : (200, 60)
        let console = try await tmux.screen(columns: columns, rows: rows)
        try console.type("ruum demo \(id) --lang \(language)")
        try console.press("Enter")
        let own = language == "et" ? words.et : words.en
        let keys = language == "et" ? "võta tagasi" : "z undo"
        try await console.wait(for: own)
        // The room's side, on the same screen; then back, covered until asked for.
        try console.press("v")
        try await console.waitUntilGone(keys)
        // Another key for the same: a second press of one within a moment would count as its bounce.
        try console.press("F5")
        try await console.wait(for: language == "et" ? "Läbiviija vaade" : "Your own view")
        try console.press("Enter")
        try await console.wait(for: keys)
        try await console.wait(for: own)
        try console.press("q")
        try await console.wait(for: language == "et" ? "Kas soovid väljuda?" : "Quit?")
        try console.press("y")
        try await console.waitUntilGone(own)
    }
}
