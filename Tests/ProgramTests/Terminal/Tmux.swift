import Foundation
import Testing

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A terminal multiplexer of one test's own, so that the real program runs in real terminals and its pictures can be read.
///
/// Nothing waits for a time: what is wanted is looked for again and again until a deadline that only a broken program reaches.
final class Tmux: Sendable {
    let home: Home
    private static let server = "ruum"
    private let environment: [String: String]

    /// How long a slow machine may take for what is done at once on a quick one.
    static let patience = Duration.seconds(20)
    private static let look = Duration.milliseconds(20)
    /// Microseconds between looks at a program that is ending.
    private static let pause: UInt32 = 5000

    /// Where it is missing, the tests are shown as skipped.
    static let isInstalled = (try? run(["-V"], environment: Home.shared.environment, scratch: Home.shared.folder)) != nil

    struct Failure: Error, CustomStringConvertible {
        var description: String
    }

    init(home: Home = Home(), environment extra: [String: String] = [:]) {
        self.home = home
        var environment = home.environment.merging(extra) { $1 }
        let programs = URL(fileURLWithPath: Program.path).deletingLastPathComponent().path
        environment["PATH"] = programs + ":" + (environment["PATH"] ?? "")
        environment["ENV"] = ""
        // The server's socket lies in the home and goes with it.
        environment["TMUX_TMPDIR"] = home.folder
        environment["TERM"] = nil
        self.environment = environment
    }

    /// Ends every program in its terminals, and leaves only then: they would write into a home that is being removed.
    deinit {
        guard let panes = try? command("list-panes", "-a", "-F", "#{pane_pid}") else { return }
        let shells = Set(panes.split(separator: "\n").map(String.init))
        let programs = ((try? processes()) ?? []).filter { shells.contains($0.parent) }.compactMap { Int32($0.id) }
        _ = try? command("kill-server")
        let deadline = ContinuousClock.now + Tmux.patience
        while programs.contains(where: isAlive), ContinuousClock.now < deadline { usleep(Tmux.pause) }
    }

    /// A new terminal with a shell in it.
    func screen(columns: Int = 80, rows: Int = 24, environment: [String: String] = [:]) async throws -> Screen {
        let variables = environment.sorted { $0.key < $1.key }.flatMap { ["-e", "\($0.key)=\($0.value)"] }
        // A server goes when it has no session, so that it is told everything at once.
        let pane = try command(
            "start-server ; set -g status off ; set -g default-terminal screen-256color ; set -s escape-time 0 ;"
                .split(separator: " ").map(String.init)
                + ["new-session", "-d", "-x", "\(columns)", "-y", "\(rows)", "-c", home.folder, "-P", "-F", "#{pane_id}"]
                + variables + ["/bin/sh"])
        let screen = Screen(tmux: self, pane: pane.trimmingCharacters(in: .whitespacesAndNewlines))
        try await screen.waitForShell()
        return screen
    }

    @discardableResult
    func command(_ arguments: String..., input: String = "") throws -> String { try command(arguments, input: input) }

    func command(_ arguments: [String], input: String = "") throws -> String {
        try Tmux.run(
            ["-u", "-L", Tmux.server, "-f", "/dev/null"] + arguments, environment: environment, input: input, scratch: home.folder)
    }

    func isAlive(_ program: Int32) -> Bool {
        (try? processes())?.contains { $0.id == "\(program)" } ?? false
    }

    /// Every process of the machine, without those that have ended and wait to be buried.
    func processes() throws -> [(id: String, parent: String, name: String)] {
        let said = try Spawn.run(
            ["ps", "-A", "-o", "pid=,ppid=,stat=,comm="], environment: home.environment, scratch: home.folder)
        return said.output.split(separator: "\n").compactMap { line in
            let words = line.split(separator: " ", maxSplits: 3, omittingEmptySubsequences: true).map(String.init)
            guard words.count == 4, !words[2].hasPrefix("Z") else { return nil }
            return (words[0], words[1], words[3].trimmingCharacters(in: .whitespaces))
        }
    }

    /// Looks until `wanted` gives something.
    @discardableResult
    static func poll<Value>(
        _ what: @autoclosure () -> String, within limit: Duration = patience, _ wanted: () throws -> Value?
    ) async throws -> Value {
        let clock = ContinuousClock()
        let deadline = clock.now + limit
        while true {
            if let value = try wanted() { return value }
            if clock.now > deadline { throw Failure(description: what()) }
            try await Task.sleep(for: look)
        }
    }

    private static func run(
        _ arguments: [String], environment: [String: String], input: String = "", scratch: String
    ) throws -> String {
        let result = try Spawn.run(["tmux"] + arguments, environment: environment, input: input, scratch: scratch)
        guard result.code == 0 else { throw Failure(description: "tmux \(arguments.joined(separator: " ")): \(result.errors)") }
        return result.output
    }
}

/// One terminal: keys go in, and what stands on it can be read.
struct Screen: Sendable {
    let tmux: Tmux
    let pane: String

    /// Presses keys by their names (`Enter`, `Escape`, `PageDown`, `C-c`); a single character is its own name.
    func press(_ keys: String...) throws {
        try press(keys)
    }

    func press(_ keys: [String]) throws {
        _ = try tmux.command(["send-keys", "-t", pane] + keys)
    }

    func type(_ text: String) throws {
        try tmux.command("send-keys", "-t", pane, "-l", "--", text)
    }

    func send(bytes: [UInt8]) throws {
        _ = try tmux.command(["send-keys", "-t", pane, "-H"] + bytes.map { String($0, radix: 16) })
    }

    /// Types a line for the shell.
    func enter(_ line: String) throws {
        try type(line)
        try press("Enter")
    }

    /// Pastes as a person does, with the marks round it where the program asked for them.
    func paste(_ text: String) throws {
        try tmux.command("load-buffer", "-", input: text)
        try tmux.command("paste-buffer", "-p", "-r", "-t", pane)
    }

    func resize(columns: Int, rows: Int) throws {
        try tmux.command("resize-window", "-t", pane, "-x", "\(columns)", "-y", "\(rows)")
    }

    /// Everything that is written to the terminal from now on, byte by byte, goes to a file of this name in the home.
    func record(to name: String) throws {
        try tmux.command("pipe-pane", "-t", pane, "cat >> '\(tmux.home.path(name))'")
    }

    func recorded(in name: String) -> [UInt8] {
        Array(FileManager.default.contents(atPath: tmux.home.path(name)) ?? Data())
    }

    /// What stands on the terminal, without spaces at the ends of lines and empty lines at the end.
    var text: String {
        get throws {
            let captured = try tmux.command("capture-pane", "-p", "-t", pane)
            var lines = captured.split(separator: "\n", omittingEmptySubsequences: false).map {
                String($0.reversed().drop { $0 == " " }.reversed())
            }
            while lines.last?.isEmpty == true { lines.removeLast() }
            return lines.joined(separator: "\n")
        }
    }

    /// The process in the foreground of this terminal that is called `ruum`.
    func program() async throws -> Int32 {
        let shell = try tmux.command("display-message", "-p", "-t", pane, "#{pane_pid}")
            .trimmingCharacters(in: .whitespacesAndNewlines)
        return try await Tmux.poll("no program runs in the terminal") {
            let processes = try tmux.processes()
            return processes.first { $0.parent == shell && $0.name.hasSuffix("ruum") }.flatMap { Int32($0.id) }
        }
    }

    /// Until the last line is a prompt, which is `#` for the superuser.
    func waitForShell() async throws {
        try await wait("the shell") { $0.hasSuffix("$") || $0.hasSuffix("#") }
    }

    @discardableResult
    func wait(for wanted: String, within limit: Duration = Tmux.patience) async throws -> String {
        try await wait("„\(wanted)“", within: limit) { $0.contains(wanted) }
    }

    func waitUntilGone(_ unwanted: String) async throws {
        try await wait("no „\(unwanted)“") { !$0.contains(unwanted) }
    }

    /// The whole screen, line by line.
    func wait(picture: String) async throws {
        try await wait("the picture\n\(picture)\n") { $0 == picture }
    }

    @discardableResult
    func wait(_ what: String, within limit: Duration = Tmux.patience, _ holds: (String) -> Bool) async throws -> String {
        var last = ""
        return try await Tmux.poll("waited in vain for \(what), the screen is\n\(last)", within: limit) {
            last = try text
            return holds(last) ? last : nil
        }
    }
}
