import Engine
import Terminal
import Words

/// The archive, and deleting for good.
extension Library {
    /// The sessions among which the list chooses.
    func shelf(_ context: LibraryContext) -> [LibraryEntry] { isArchiveShown ? context.archived : context.entries }

    var listContexts: [KeyContext] { isArchiveShown ? [.archive, .library] : [.library] }

    mutating func showArchive(_ isShown: Bool) {
        isArchiveShown = isShown
        list = ListPosition()
        filter = nil
    }

    /// Tells that what was asked for is done.
    public mutating func told(_ text: String) { said = Said(text: text, role: .good) }

    /// Warns of what is not as it should be, though what was asked for is done.
    public mutating func warned(_ text: String) { said = Said(text: text, role: .warning) }

    /// A session that a screen shows is left alone; the others are asked for or asked about.
    mutating func putAway(_ intent: Intent, _ context: LibraryContext) -> [LibraryEffect] {
        guard let entry = selected(context) else { return [] }
        guard !entry.isRunning else {
            failed(ProgramWords(context.language).isOpen(entry.name))
            return []
        }
        switch intent {
        case .archiveSession: return [.archive(path: entry.path)]
        case .bringBackSession: return [.bringBack(path: entry.path)]
        default:
            mode = .deleting(path: entry.path)
            return []
        }
    }

    mutating func handleDeleting(_ path: String, _ key: Key) -> [LibraryEffect] {
        mode = .list
        return key == .character("j") || key == .character("y") ? [.delete(path: path)] : []
    }
}
