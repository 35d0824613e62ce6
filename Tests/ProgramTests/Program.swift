import Foundation

/// Runs the program that was built beside the tests, with a home of its own.
enum Program {
    struct Result {
        var code: Int32
        var output: String
        var errors: String
    }

    /// The program lies where the test bundle lies.
    static let path = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().appendingPathComponent("ruum").path

    /// - Parameter program: another program than ours, such as a shell that runs it.
    static func run(
        _ arguments: [String], in home: Home? = nil, environment extra: [String: String] = [:], input: Data = Data(), program: String = path
    ) throws -> Result {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        process.environment = (home ?? Home.shared).environment.merging(extra) { $1 }
        let output = Pipe(), errors = Pipe(), typed = Pipe()
        process.standardOutput = output
        process.standardError = errors
        process.standardInput = typed
        try process.run()
        try typed.fileHandleForWriting.write(contentsOf: input)
        try typed.fileHandleForWriting.close()
        let said = output.fileHandleForReading.readDataToEndOfFile()
        let complained = errors.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return Result(
            code: process.terminationReason == .uncaughtSignal ? 128 + process.terminationStatus : process.terminationStatus,
            output: String(decoding: said, as: UTF8.self), errors: String(decoding: complained, as: UTF8.self))
    }
}

/// A folder in which the program finds its library, its settings and nothing of this machine.
final class Home: Sendable {
    let folder: String

    /// For commands that write nothing.
    static let shared = Home()

    init() {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("ruum-tests-\(UUID().uuidString)").path
        try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: folder)
    }

    var environment: [String: String] {
        [
            "HOME": folder, "XDG_DATA_HOME": folder + "/data", "XDG_CONFIG_HOME": folder + "/config", "LANG": "C.UTF-8", "TZ": "UTC",
            "TERM": "xterm-256color", "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin",
        ]
    }

    func path(_ name: String) -> String { folder + "/" + name }

    func write(_ text: String, to name: String) throws {
        try text.write(toFile: path(name), atomically: true, encoding: .utf8)
    }
}
