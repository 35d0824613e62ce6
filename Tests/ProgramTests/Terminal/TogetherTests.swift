import Foundation
import Testing

/// Several terminals, one session.
@Suite("Terminals together", .enabled(if: Tmux.isInstalled), .timeLimit(.minutes(5)))
struct TogetherTests {
    @Test func twoConsolesThatGoOnAtTheSameMomentMoveOneStep() async throws {
        let ring = try Ring()
        try ring.run("start")
        let first = try await ring.console()
        let second = try await ring.console()
        for screen in [first, second] { try await screen.wait(for: "samm 1/9") }
        // One call of the multiplexer, so that both keys are pressed before either program wakes.
        try ring.tmux.command("send-keys", "-t", first.pane, "n", ";", "send-keys", "-t", second.pane, "n")
        for screen in [first, second] { try await screen.wait(for: "samm 2/9") }
        // What the slower one pressed is settled once it has answered to another key.
        for screen in [first, second] {
            try screen.press("?")
            try await screen.wait(for: "Abi: kõik klahvid")
        }
        #expect(try ring.step() == "intention")
    }

    @Test func theProjectionFollowsWhateverTheStartingOrder() async throws {
        let ring = try Ring()
        let before = try await ring.projection()
        let console = try await ring.console()
        // Without a file it finds the one session that runs.
        let during = try await ring.tmux.screen()
        try during.enter("ruum project")
        try await during.wait(for: "Alustame kell 8:00")
        try console.press("Space")
        for screen in [before, during] { try await screen.waitUntilGone("Alustame") }
        try console.press("n")
        try await console.wait(for: "samm 2/9")
        try console.press("n")
        for screen in [before, during] { try await screen.wait(for: "Kuuldu jääb sellesse ringi.") }
        try console.press("q")
        try await console.wait(for: "Kas väljuda?")
        try console.press("j")
        try await console.waitForShell()
        for screen in [before, during] { #expect(try screen.text.contains("Kuuldu jääb sellesse ringi.")) }
        let after = try await ring.projection()
        try await after.wait(for: "Kuuldu jääb sellesse ringi.")
        try console.enter("clear; ruum project; echo \"code $?\"")
        let text = try await console.wait(for: "code 1")
        #expect(text.contains("No session is running."))
    }

    @Test func aCommandOfAScriptIsSeenByEverybody() async throws {
        let ring = try Ring()
        let console = try await ring.console()
        let room = try await ring.projection()
        try ring.run("message", "Paus")
        try await console.wait(for: "Teade osalejatele: Paus")
        try await room.wait("the message") { $0.contains("███▀▀▀▀▀▀▀▀▀▄▄▄") }
    }
}
