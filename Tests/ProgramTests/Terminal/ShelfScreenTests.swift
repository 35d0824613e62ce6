import Foundation
import Testing

/// What searches, archives and deletes sessions where there is somebody to ask and a console to open.
@Suite("Found and put away in terminals", .enabled(if: Tmux.isInstalled), .timeLimit(.minutes(5)))
struct ShelfScreenTests {
    private let tmux = Tmux()
    private var home: Home { tmux.home }
    private var library: String { home.path("data/ruum") }

    init() throws {
        for arguments in [
            ["new", "day", "--title", "Village day", "--lang", "en", "--count", "9", "--method", "world-cafe"], ["do", "day", "start"],
            ["do", "day", "note", "the old railway is closed"], ["do", "day", "note", "something else"],
        ] {
            let result = try Program.run(arguments, in: tmux.home)
            try #require(result.code == 0, "\(result.errors)")
        }
    }

    private func isThere(_ name: String) -> Bool { FileManager.default.fileExists(atPath: library + "/" + name) }

    @Test func aHitOpensTheConsoleAtItsNote() async throws {
        let found = try Program.run(["search", "railway"], in: home).output
        let command = try #require(found.split(separator: "\n").last?.trimmingCharacters(in: .whitespaces))
        let screen = try await tmux.screen()
        try screen.enter(command)
        let picture = try await screen.wait(for: "Esc close")
        #expect(picture.split(separator: "\n").contains { $0.contains("> ") && $0.contains("the old railway") })
    }

    @Test func theLibrarySearchesArchivesAndBringsBack() async throws {
        let screen = try await tmux.screen()
        try screen.enter("ruum")
        try await screen.wait(for: "Village day")
        try screen.press("s")
        try screen.type("RAILWAY old")
        try screen.press("Enter")
        try await screen.wait(for: "1 place")
        try screen.press("Enter")
        try await screen.wait(for: "Esc close")
        try screen.press("Escape")
        try await screen.waitUntilGone("Esc close")
        try screen.press("q")
        try await screen.wait(for: "Quit?")
        try screen.press("y")
        try await screen.wait(for: "1 place")
        try screen.press("Escape")
        try await screen.wait(for: "1 session")
        try screen.press("a")
        try await screen.wait(for: "Archived:")
        #expect(isThere("archive/day.ruum") && !isThere("day.ruum"))
        try screen.press("A")
        try await screen.wait(for: "bring back")
        try screen.press("a")
        try await screen.wait(for: "Back in the list:")
        #expect(isThere("day.ruum"))
    }

    @Test func whatIsOpenOnAProjectionStays() async throws {
        let screen = try await tmux.screen()
        try screen.enter("ruum project day")
        try await screen.wait("the projection") { !$0.contains("ruum project") }
        try await screen.wait("its announcement") { _ in
            let names = (try? FileManager.default.contentsOfDirectory(atPath: library + "/.running")) ?? []
            return names.contains { $0.hasSuffix("-projection") }
        }
        for arguments in [["archive", "day"], ["delete", "day", "--yes"]] {
            let result = try Program.run(arguments, in: home)
            #expect(result.code == 1 && result.errors.contains("Close it in every window first."))
        }
        #expect(isThere("day.ruum"))
    }

    @Test(arguments: [("no", false), ("yes", true)]) func deletingAsksAndTakesOnlyYes(answer: String, deletes: Bool) async throws {
        let screen = try await tmux.screen()
        try screen.enter("ruum delete day")
        try await screen.wait(for: "Type yes to delete it:")
        try screen.enter(answer)
        try await screen.wait(for: deletes ? "Deleted: day.ruum" : "Nothing was deleted.")
        #expect(isThere("day.ruum") == !deletes)
    }
}
