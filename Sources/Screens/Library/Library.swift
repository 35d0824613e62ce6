import Engine
import Terminal
import Text
import Words

/// The screen before a session is open: the list of sessions, and the questions for a new one.
///
/// Pure as the console is: keys come in, effects go out, and drawing depends on nothing but the context and what is kept here.
public struct Library: Sendable {
    var list = ListPosition()
    /// The words by which the list is narrowed, while it is.
    var filter: TextField?
    var mode = Mode.list
    public internal(set) var isArchiveShown = false
    /// Finding where something was said, while that is shown.
    var search: LibrarySearch?
    var said: Said?
    /// A new session that was left before it was made; nothing of it is lost.
    var wizard: Wizard?
    var help = ListPosition()
    /// Where help goes back to.
    var isHelpOpen = false

    public init() {}

    enum Mode: Equatable, Sendable {
        case list
        /// Asks how to open this one, since it runs elsewhere.
        case runningElsewhere(path: String, note: NoteID? = nil)
        /// Asks whether to delete this one for good.
        case deleting(path: String)
        case wizard
    }

    /// The message line.
    struct Said: Equatable, Sendable {
        var text: String
        var role: Role
    }

    /// What a key press leads to; a key that means nothing here leads to nothing.
    public mutating func handle(_ key: Key, _ context: LibraryContext) -> [LibraryEffect] {
        switch key {
        case .resize, .suspend, .pasteWasCut: return []
        default: break
        }
        if isHelpOpen { return handleInHelp(key, context) }
        said = nil
        switch mode {
        case .wizard: return handleInWizard(key, context)
        case .runningElsewhere(let path, let note): return handleRunning(path, note, key, context)
        case .deleting(let path): return handleDeleting(path, key)
        case .list where search != nil: return handleInSearch(key, context)
        case .list: return filter == nil ? handleInList(key, context) : handleInFilter(key, context)
        }
    }

    /// Says why something that was asked for did not happen.
    public mutating func failed(_ explained: Explained) {
        if mode == .wizard, wizard != nil {
            wizard?.problem = explained
        } else {
            said = Said(text: explained.what + " " + explained.remedy, role: .warning)
        }
    }

    /// The session was made: the questions begin anew next time.
    public mutating func created() {
        wizard = nil
        mode = .list
        list = ListPosition()
        filter = nil
    }

    /// The sessions that the list shows, after narrowing.
    func entries(_ context: LibraryContext) -> [LibraryEntry] {
        let words = folded(filter?.text ?? "").split(separator: " ")
        guard !words.isEmpty else { return shelf(context) }
        return shelf(context).filter { entry in
            let text = folded(entry.title + " " + entry.name)
            return words.allSatisfy { text.contains($0) }
        }
    }

    func selected(_ context: LibraryContext) -> LibraryEntry? {
        let entries = entries(context)
        return entries.isEmpty ? nil : entries[min(list.selected, entries.count - 1)]
    }

    // MARK: The list

    private mutating func handleInList(_ key: Key, _ context: LibraryContext) -> [LibraryEffect] {
        if key == .interrupt { return [.quit] }
        guard let intent = KeyTable.intent(of: key, in: listContexts) else { return [] }
        switch intent {
        case .openConsole: return open(context)
        case .openProjection:
            guard let entry = selected(context), entry.problem == nil else { return open(context) }
            return [.openProjection(path: entry.path)]
        case .newSession:
            guard !context.methods.isEmpty else {
                said = Said(text: LibraryWord.noMethods.words(context.language), role: .warning)
                return []
            }
            if wizard == nil { wizard = Wizard() }
            mode = .wizard
        case .openDemo: return [.openDemo]
        case .filterList: if !shelf(context).isEmpty { filter = TextField() }
        case .searchSessions: search = LibrarySearch()
        case .archiveSession, .bringBackSession, .deleteSession: return putAway(intent, context)
        case .showArchive: showArchive(true)
        case .leaveArchive: showArchive(false)
        case .screenLanguage: return [.setLanguage(context.language == .et ? .en : .et)]
        case .help:
            isHelpOpen = true
            help = ListPosition()
        case .leaveProgram: return [.quit]
        default: list.move(intent, count: entries(context).count)
        }
        return []
    }

    private mutating func open(_ context: LibraryContext) -> [LibraryEffect] {
        guard let entry = selected(context) else { return [] }
        if let problem = entry.problem {
            failed(problem)
            return []
        }
        guard !entry.isRunning else {
            mode = .runningElsewhere(path: entry.path)
            return []
        }
        return [.openConsole(path: entry.path)]
    }

    private mutating func handleInFilter(_ key: Key, _ context: LibraryContext) -> [LibraryEffect] {
        switch key {
        case .escape, .interrupt:
            filter = nil
            list = ListPosition()
        case .enter: return open(context)
        case .up: list.move(.up, count: entries(context).count)
        case .down: list.move(.down, count: entries(context).count)
        case .pageUp: list.move(.pageUp, count: entries(context).count)
        case .pageDown: list.move(.pageDown, count: entries(context).count)
        case .backspace where filter?.isEmpty == true: filter = nil
        default: if filter?.handle(key) == true { list = ListPosition() }
        }
        return []
    }

    private mutating func handleRunning(_ path: String, _ note: NoteID?, _ key: Key, _ context: LibraryContext) -> [LibraryEffect] {
        if key == .interrupt {
            mode = .list
            return []
        }
        guard let intent = KeyTable.intent(of: key, in: [.runningElsewhere]) else { return [] }
        mode = .list
        switch intent {
        case .openProjection: return [.openProjection(path: path)]
        case .openAnotherConsole: return [.openConsole(path: path, note: note)]
        default: return []
        }
    }

    private mutating func handleInHelp(_ key: Key, _ context: LibraryContext) -> [LibraryEffect] {
        if key == .interrupt || key == .character("q") { isHelpOpen = false }
        guard let intent = KeyTable.intent(of: key, in: [.panel]) else { return [] }
        if intent == .close {
            isHelpOpen = false
        } else {
            // As many lines as there are at the narrowest; the drawing stops at its own last one.
            help.move(
                intent,
                count: HelpPanel.lines(context.language, of: KeyContext.beforeSession, width: Console.fewestColumns - 4).count)
        }
        return []
    }
}
