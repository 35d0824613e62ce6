import Foundation
import Testing

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Whatever ends the program, nothing that was shown as kept is lost and the shell gets its terminal back.
@Suite("Endings", .enabled(if: Tmux.isInstalled), .timeLimit(.minutes(5)))
struct EndingTests {
    private static let modes = "stty -g"

    @Test func aKilledConsoleOffersItsTypingAndGoesOnWhereItWas() async throws {
        let ring = try Ring()
        try ring.run("start")
        let console = try await ring.console()
        try await console.wait(for: "samm 1/9")
        try console.press("n")
        try await console.wait(for: "samm 2/9")
        try console.press("m")
        try await console.wait(for: "kavatsus osalejatele")
        try console.type("Pooleli mõte")
        try await console.wait(for: "Pooleli mõte")
        // At most two seconds of typing may be lost: once it is in the file, the kill may come.
        try await Tmux.poll("the draft is not in the file") {
            FileManager.default.contents(atPath: ring.file).flatMap { $0.range(of: Data("Pooleli mõte".utf8)) }
        }
        try await Self.killAtOnce(console)

        let second = try await ring.console()
        try await second.wait(for: "Eelmisest korrast jäi poolik tekst")
        try await second.wait(for: "samm 2/9")
        #expect(!(try second.text.contains("kell on peatatud")), "the clock went on")
        try second.press("m")
        try await second.wait(for: "Pooleli mõte")
        try second.press("Enter")
        try await second.wait(for: "1. Pooleli mõte")
        #expect(try ring.notes() == ["Pooleli mõte"])
    }

    @Test func theClockOfAKilledConsoleGoesOn() async throws {
        let ring = try Ring(speed: 60)
        let console = try await ring.console()
        try console.press("Space")
        try await console.wait(for: "samm 1/9")
        try await Self.killAtOnce(console)
        // Two minutes are planned: the time that nobody watched has to count.
        try await Tmux.poll("the clock stands") {
            let step = try ring.status(at: "\(Ring.morning),x60")["step"] as? [String: Any]
            return (step?["remaining_ms"] as? Int).flatMap { $0 < 0 ? true : nil }
        }
        let second = try await ring.console()
        try await second.wait(for: "ÜLE AJA")
    }

    @Test(arguments: [(SIGTERM, 143), (SIGHUP, 129)])
    func aSignalKeepsTheTypingAndGivesTheTerminalBack(signal: Int32, code: Int) async throws {
        let ring = try Ring()
        let screen = try await ring.tmux.screen()
        try screen.enter("\(Self.modes) > before; ruum run ring; echo \"code $?\"; \(Self.modes) > after")
        try await screen.wait(for: "────")
        try screen.press("m")
        try await screen.wait(for: "ainult mulle")
        try screen.type("Veel ütlemata")
        try await screen.wait(for: "Veel ütlemata")
        kill(try await screen.program(), signal)
        try await screen.wait(for: "code \(code)")
        #expect(try !screen.text.contains("────"), "the shell's own screen is back")
        try await Self.expectSameModes(ring)
        let again = try await ring.console()
        try await again.wait(for: "Eelmisest korrast jäi poolik tekst")
    }

    @Test func aClosedWindowEndsTheProgram() async throws {
        let ring = try Ring()
        let other = try await ring.tmux.screen()
        let console = try await ring.console()
        let program = try await console.program()
        try ring.tmux.command("kill-pane", "-t", console.pane)
        try await Tmux.poll("the program lives without its window") { ring.tmux.isAlive(program) ? nil : true }
        #expect(try !other.text.isEmpty)
    }

    @Test func controlCAsksAndASecondOneQuits() async throws {
        let ring = try Ring()
        let screen = try await ring.tmux.screen()
        try screen.enter("\(Self.modes) > before; ruum run ring; echo \"code $?\"; \(Self.modes) > after")
        try await screen.wait(for: "Tühik alustab.")
        try screen.press("C-c")
        try await screen.wait(for: "Kas soovid väljuda?")
        try screen.press("Escape")
        try await screen.waitUntilGone("Kas soovid väljuda?")
        try screen.press("C-c", "C-c")
        try await screen.wait(for: "code 0")
        try await Self.expectSameModes(ring)
    }

    @Test func controlZGivesTheShellATerminalAndComesBackWhole() async throws {
        let ring = try Ring()
        let screen = try await ring.tmux.screen()
        try screen.enter("\(Self.modes) > before; ruum run ring")
        try await screen.wait(for: "Tühik alustab.")
        try screen.press("Space")
        try await screen.wait(for: "samm 1/9")
        try screen.press("C-z")
        try await screen.waitForShell()
        try screen.enter("\(Self.modes) > after")
        try await Self.expectSameModes(ring)
        // Meanwhile another terminal goes on.
        try ring.run("next")
        try screen.enter("fg")
        let text = try await screen.wait(for: "samm 2/9")
        #expect(text.hasPrefix("Meie raamatukogu"))
        #expect(!text.contains("fg"))
    }

    private static func killAtOnce(_ console: Screen) async throws {
        let program = try await console.program()
        kill(program, SIGKILL)
        try await Tmux.poll("it lives") { console.tmux.isAlive(program) ? nil : true }
    }

    private static func expectSameModes(_ ring: Ring, sourceLocation: SourceLocation = #_sourceLocation) async throws {
        let after = try await Tmux.poll("no modes were told") {
            FileManager.default.contents(atPath: ring.home.path("after")).flatMap { $0.isEmpty ? nil : $0 }
        }
        #expect(FileManager.default.contents(atPath: ring.home.path("before")) == after, sourceLocation: sourceLocation)
    }
}
