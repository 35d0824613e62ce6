import Engine
import Journal

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Unfinished typing in the session file: at most two seconds of it are lost when the program is killed.
struct Drafts {
    private let session: OpenSession
    private var text = ""
    private var saved = ""
    private var savedAt: Instant?

    private static let interval = Span.seconds(2)

    init(_ session: OpenSession) {
        self.session = session
    }

    /// What a terminal that is gone had left, newest first; it is this terminal's from now on.
    mutating func takeOver() -> String? {
        guard let drafts = try? session.file.drafts() else { return nil }
        let orphans = drafts.filter { !Drafts.isAlive($0.context) && !$0.text.isEmpty }.sorted { $0.at > $1.at }
        guard let newest = orphans.first else { return nil }
        keep(newest.text, at: session.now)
        saveNow()
        for orphan in orphans { try? session.file.removeDraft(writer: orphan.writer) }
        return newest.text
    }

    mutating func keep(_ text: String, at now: Instant) {
        self.text = text
        if text.isEmpty { saveNow() } else { saveIfDue(at: now) }
    }

    mutating func saveIfDue(at now: Instant) {
        if let savedAt, now - savedAt < Drafts.interval { return }
        saveNow()
    }

    mutating func saveNow() {
        guard text != saved else { return }
        let now = session.now
        do {
            if text.isEmpty {
                try session.file.removeDraft(writer: session.writer)
            } else {
                try session.file.saveDraft(
                    Draft(writer: session.writer, text: text, context: "\(getpid())", at: now.milliseconds))
            }
            saved = text
            savedAt = now
        } catch {
            // The typing is still on the screen; the next interval tries again.
        }
    }

    /// The context of a draft is the process that wrote it.
    private static func isAlive(_ context: String) -> Bool {
        guard let process = pid_t(context), process > 0 else { return false }
        return kill(process, 0) == 0 || errno != ESRCH
    }
}
