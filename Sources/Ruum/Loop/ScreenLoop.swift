import Engine
import Journal
import Screens
import Terminal
import Words

/// Why a screen is no longer shown.
enum LoopEnd {
    case quit
    /// A signal, or a terminal that has gone: the program has to end as well.
    case ended(Wake.Ending)

    var exitCode: Int32 {
        switch self {
        case .quit: 0
        case .ended(let ending): ending.exitCode
        }
    }
}

/// Runs a screen: waits for keys, for other terminals' commits and for the next second, and draws what has changed.
///
/// One `poll` waits for everything, so that an idle screen wakes once a second, on the second.
struct ScreenLoop<Screen: Face> {
    var screen: Screen
    private let terminal: Terminal
    let session: OpenSession
    private var watch: FolderWatch?
    var drafts: Drafts
    private(set) var language: Language
    private let isScribe: Bool
    /// Where a report was written last.
    var exportFolder: String?
    private var fileProblem: FileProblem?
    private var lastGlance: SessionFile.Glance?
    private var isOver = false

    /// How many numbered names are tried for a session that is written anew beside another file.
    private static var mostCopies: Int { 99 }

    init(_ screen: Screen, terminal: Terminal, session: OpenSession, language: Language, isScribe: Bool = false) {
        self.screen = screen
        self.terminal = terminal
        self.session = session
        self.language = language
        self.isScribe = isScribe
        watch = FolderWatch(folderOf: session.file.path)
        drafts = Drafts(session)
    }

    /// Runs until somebody quits or the terminal goes; the terminal stays open for whoever opened it.
    mutating func run() -> LoopEnd {
        tick()
        draw()
        while !isOver {
            let wake = terminal.wait(descriptors: watch.map { [$0.descriptor] } ?? [], until: millisecondsToNextSecond())
            if let ending = wake.ending {
                drafts.saveNow()
                return .ended(ending)
            }
            if watch?.drain() ?? false { followOthers() }
            if wake.timedOut { tick() }
            if wake.keys { for key in terminal.nextKeys() where !isOver { take(key) } }
            draw()
        }
        drafts.saveNow()
        return .quit
    }

    private func millisecondsToNextSecond() -> Int {
        let second = Span.second.milliseconds
        return Int(second - session.now.milliseconds % second)
    }

    /// What the screen knows; clocks are shown as of the last full second, so that every screen changes with the second.
    func context(onTheSecond: Bool = false) -> ScreenContext {
        var now = session.now
        if onTheSecond { now.milliseconds -= now.milliseconds % Span.second.milliseconds }
        return ScreenContext(
            ledger: session.ledger, now: now, language: language, zone: .system, writer: session.writer,
            unsaved: session.pending.count, fileProblem: fileProblem, isScribe: isScribe, isASCII: !terminal.showsUnicode)
    }

    private func draw() {
        let size = terminal.size
        terminal.draw(screen.draw(context(onTheSecond: true), columns: size.columns, rows: size.rows))
    }

    /// Takes up what others wrote; false when it has to be tried again.
    @discardableResult
    private mutating func followOthers() -> Bool {
        guard fileProblem != .deleted, fileProblem != .replaced else { return false }
        do throws(JournalProblem) {
            try session.refresh()
            return true
        } catch .gone {
            fileProblem = .deleted
        } catch .replaced {
            fileProblem = .replaced
        } catch {
            // Busy or a passing fault: the next second looks again.
        }
        return false
    }

    private mutating func tick() {
        let glance = session.file.glance()
        // Where the folder's watch hears nothing (a network share), the file itself tells.
        if glance != lastGlance { lastGlance = followOthers() ? glance : nil }
        switch glance.presence {
        case .same:
            fileProblem =
                session.isReadOnly ? (session.file.newerVersion || session.hasUnknownEvents ? .newerVersion : .readOnly) : nil
        case .gone: fileProblem = .deleted
        case .replaced: fileProblem = .replaced
        }
        settle()
        drafts.saveIfDue(at: session.now)
        perform(screen.signals(context()))
    }

    /// A console writes down what the clock has done; a disk that refuses is no reason to stop, the screen shows it all the same.
    private func settle() {
        guard screen.isConsole, fileProblem == nil else { return }
        try? session.settleDue()
    }

    private mutating func take(_ key: Key) {
        if key == .suspend {
            drafts.saveNow()
            terminal.suspend()
            followOthers()
        }
        perform(screen.handle(key, context()))
    }

    private mutating func perform(_ effects: [Effect]) {
        for effect in effects {
            switch effect {
            case .command(let command, let meant): send(command, meant)
            case .saveDraft(let text): drafts.keep(text, at: session.now)
            case .edit(let text, let note): edit(text, note: note)
            case .editVersion(let revision): edit(revision)
            case .preview(let readers): preview(readers)
            case .export(let request): export(request)
            case .setLanguage(let chosen): language = chosen
            case .retrySaving: retry()
            case .writeAnew: writeAnew()
            case .bell: terminal.bell()
            case .quit: isOver = true
            }
        }
    }

    private mutating func send(_ command: Command, _ meant: Meant) {
        do throws(OpenSession.Failure) {
            try session.run(command, meant: meant, mayPend: screen.isConsole)
            screen.took(command, context())
        } catch .refused(let refusal) {
            screen.refused(refusal, context())
        } catch .journal(.gone) {
            fileProblem = .deleted
        } catch .journal(.replaced) {
            fileProblem = .replaced
        } catch {
            // What the disk refuses is kept as pending, and the screen says NOT SAVED; a file that is only for reading keeps nothing.
            if session.isReadOnly { screen.refused(.readOnly, context()) }
        }
    }

    /// Tries the disk again; what can no longer be done is said, not dropped in silence.
    private mutating func retry() {
        guard let refusals = try? session.retryPending() else { return }
        for refusal in refusals { screen.refused(refusal, context()) }
    }

    private mutating func edit(_ text: String, note: NoteID?) {
        let session = session
        let result = terminal.outside { Editor.edit(text, beside: session.file.path) }
        followOthers()
        perform(screen.edited(result, note: note, context()))
    }

    private mutating func edit(_ revision: DraftCommand.Revision) {
        let session = session
        let result = terminal.outside { Editor.edit(revision.text, beside: session.file.path) }
        followOthers()
        perform(screen.edited(result, version: revision, context()))
    }

    private mutating func writeAnew() {
        let path = session.file.path
        let stem = path.hasSuffix(SessionFolder.suffix) ? String(path.dropLast(SessionFolder.suffix.count)) : path
        let others = (2...ScreenLoop.mostCopies).lazy.map { "\(stem)-\($0)\(SessionFolder.suffix)" }
        let candidates = fileProblem == .deleted ? [path] + others : Array(others)
        guard candidates.contains(where: { (try? session.writeAnew(at: $0)) != nil }) else { return }
        fileProblem = nil
        watch = FolderWatch(folderOf: session.file.path)
        retry()
    }
}
