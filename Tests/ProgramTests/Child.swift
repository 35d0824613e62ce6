import Foundation

/// A process that may be killed at any moment; what it complains about lands in a file.
final class Child {
    private let process: pid_t
    private let complaints: String
    private var status: Int32?

    enum Ending: Equatable {
        case code(Int32)
        case signal(Int32)
    }

    struct CannotStart: Error {
        var number: Int32
    }

    /// `arguments` begins with the path of the program.
    init(_ arguments: [String], in home: Home, environment extra: [String: String] = [:]) throws {
        complaints = home.path("complaints-\(UUID().uuidString)")
        var actions = noActions()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
        posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, complaints, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        let words = arguments.map { strdup($0) } + [nil]
        let variables = home.environment.merging(extra) { $1 }.map { strdup("\($0)=\($1)") } + [nil]
        defer { (words + variables).forEach { free($0) } }
        var process = pid_t()
        let answer = posix_spawn(&process, arguments[0], &actions, nil, words, variables)
        guard answer == 0 else { throw CannotStart(number: answer) }
        self.process = process
    }

    func kill() {
        if status == nil { _ = Foundation.kill(process, SIGKILL) }
    }

    var isRunning: Bool {
        guard status == nil else { return false }
        var answer: Int32 = 0
        if waitpid(process, &answer, WNOHANG) == process { status = answer }
        return status == nil
    }

    /// Waits for the end.
    func ending() -> Ending {
        if status == nil {
            var answer: Int32 = 0
            while waitpid(process, &answer, 0) < 0, errno == EINTR {}
            status = answer
        }
        let answer = status ?? 0
        return answer & 0x7F == 0 ? .code(answer >> 8 & 0xFF) : .signal(answer & 0x7F)
    }

    /// What it wrote to standard error.
    var errors: String { (try? String(contentsOfFile: complaints, encoding: .utf8)) ?? "" }
}

#if canImport(Glibc)
    private func noActions() -> posix_spawn_file_actions_t { posix_spawn_file_actions_t() }
#else
    private func noActions() -> posix_spawn_file_actions_t? { nil }
#endif
