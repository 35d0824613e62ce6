import Engine
import Words

/// Everything that a screen is drawn from and that a key is understood with; made anew for every key and every second.
public struct ScreenContext: Sendable {
    public var ledger: Ledger
    /// With everything that is due by now.
    public var state: State
    public var now: Instant
    public var language: Language
    public var zone: Zone
    /// Who this terminal is in the journal.
    public var writer: Int64
    /// Commands that the disk refused: they hold, but only in memory.
    public var unsaved: Int
    public var fileProblem: FileProblem?
    /// A console that only writes along: no private notes, and no keys that move the session.
    public var isScribe: Bool
    /// A terminal without UTF-8, which shows one ASCII character for each other one.
    public var isASCII: Bool

    public init(
        ledger: Ledger, now: Instant, language: Language, zone: Zone, writer: Int64, unsaved: Int = 0,
        fileProblem: FileProblem? = nil,
        isScribe: Bool = false, isASCII: Bool = false
    ) {
        self.ledger = ledger
        state = ledger.state(showing: now)
        self.now = now
        self.language = language
        self.zone = zone
        self.writer = writer
        self.unsaved = unsaved
        self.fileProblem = fileProblem
        self.isScribe = isScribe
        self.isASCII = isASCII
    }
}

extension ScreenContext {
    /// The notes that this console shows: a scribe sees none that are for the facilitator alone.
    var notes: [Note] { state.notes.kept.filter { !isScribe || $0.readers > .me } }
}

/// What a key press leads to outside the screen; whoever owns the terminal and the file does it, in order.
public enum Effect: Equatable, Sendable {
    case command(Command, Meant)
    /// Typing that is not finished, to be kept in case the program dies; empty when there is none.
    case saveDraft(String)
    /// Opens the person's own editor; its result comes back through `Console.edited`.
    case edit(text: String, note: NoteID?)
    /// As `edit`, for a new version of a text; the result comes back through `Console.edited(_:version:_:)`.
    case editVersion(DraftCommand.Revision)
    /// Makes the text of an edition; it comes back through `Console.previewed`.
    case preview(Readers)
    /// Writes an edition to a new file; what came of it comes back through `Console.exported` or `Console.notExported`.
    case export(ExportRequest)
    case setLanguage(Language)
    case retrySaving
    /// Writes the whole session to a new file in place of one that was deleted or replaced.
    case writeAnew
    case bell
    case quit
}
