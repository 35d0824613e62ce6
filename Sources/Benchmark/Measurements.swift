import Engine
import Journal

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// What is timed; each line of the answer is a median.
enum Measurements {
    private static let rounds = 15
    private static let appends = 101
    private static let writer: Int64 = 8

    static func run(path: String) throws {
        let file = try SessionFile.open(path, access: .write)
        try report("read the rows from the file", rounds) { try file.read { _ in } }
        var records: [Record] = []
        try report("read them and decode them into events", rounds) {
            records = []
            try file.read(expecting: { records.reserveCapacity($0) }, { row throws(JournalProblem) in records.append(try record(row)) })
        }
        var ledger = Ledger()
        report("fold the events into a state", rounds) { ledger = Ledger(records) }
        records = []

        var last = Int64(ledger.records.count)
        try report("decide, keep and fold one note", appends) {
            let now = (ledger.records.last?.at ?? Instant(milliseconds: 0)) + .second
            let more = try ledger.decide(.note(.add([NoteDraft("Veel üks märkus")])), at: now, by: writer)
            _ = try file.append(LongSession.rows(of: more, key: .random(in: .min ... .max)), expecting: last)
            last += Int64(more.count)
            ledger.append(more)
        }
        try report("decide and fold one note, without the file", appends) { try take(.note(.add([NoteDraft("Ja veel üks")])), &ledger) }
        try report("undo", rounds) { try take(.history(.undo(nil)), &ledger) }
        try report("redo", rounds) { try take(.history(.redo), &ledger) }
        report("look for what undo would take back", appends) { _ = ledger.undoTarget(for: writer) }
        file.close()
    }

    static func run(program: String, path: String) {
        report("ruum status, the whole process", rounds) { spawn([program, "status", path]) }
        report("ruum do note, the whole process", rounds) { spawn([program, "do", path, "note", "Käsurealt"]) }
        report("ruum --version, the whole process", rounds) { spawn([program, "--version"]) }
    }

    private static func record(_ row: Row) throws(JournalProblem) -> Record {
        guard let event = try? Event(tag: row.tag, body: row.body) else { throw .damaged(detail: "event", readable: 0) }
        return Record(command: Int(row.command), writer: row.writer, at: Instant(milliseconds: row.moment.at), event: event)
    }

    private static func take(_ command: Command, _ ledger: inout Ledger) throws {
        let now = (ledger.records.last?.at ?? Instant(milliseconds: 0)) + .second
        ledger.append(try ledger.decide(command, at: now, by: writer))
    }

    private static func report(_ what: String, _ times: Int, _ body: () throws -> Void) rethrows {
        var spans: [Double] = []
        for _ in 0..<times {
            let begin = milliseconds()
            try body()
            spans.append(milliseconds() - begin)
        }
        spans.sort()
        let rounded = (spans[times / 2] * 1_000).rounded() / 1_000
        print("\(rounded)\t\(what)")
    }

    private static func milliseconds() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) * 1e3 + Double(time.tv_nsec) / 1e6
    }

    private static func spawn(_ arguments: [String]) {
        var process = pid_t()
        let words = arguments.map { strdup($0) } + [nil]
        defer { words.forEach { free($0) } }
        #if canImport(Glibc)
            var actions = posix_spawn_file_actions_t()
        #else
            var actions: posix_spawn_file_actions_t?
        #endif
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
        guard posix_spawn(&process, arguments[0], &actions, nil, words, environ) == 0 else { return }
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        if status != 0 { print("\(arguments[0]) ended with \(status)") }
    }
}
