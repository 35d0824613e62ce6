import Engine
import Words

/// A session file of the library, as far as the list shows it.
public struct LibraryEntry: Equatable, Sendable {
    public var path: String
    /// The file's name without its folder.
    public var name: String
    public var title: String
    /// The method's name in each language; nil where the file does not tell.
    public var method: LocalText?
    public var people: Int
    /// When it was planned to begin.
    public var plannedStart: Instant?
    public var modified: Instant
    /// Bytes.
    public var size: Int64
    /// Whether a console of another process has it open.
    public var isRunning: Bool
    /// Why it cannot be read.
    public var problem: Explained?
    /// How far it has come; nil where the file does not tell.
    public var standing: Standing?

    /// For whom it is held; empty where nobody said.
    public var client: String

    public enum Standing: String, Sendable {
        case notStarted = "not_started"
        case underWay = "under_way"
        case finished

        public var word: LibraryWord {
            switch self {
            case .notStarted: .notStarted
            case .underWay: .underWay
            case .finished: .finished
            }
        }
    }

    public init(
        path: String, name: String, title: String, method: LocalText? = nil, people: Int = 0, plannedStart: Instant? = nil,
        modified: Instant, size: Int64, isRunning: Bool = false, problem: Explained? = nil,
        standing: Standing? = nil, client: String = ""
    ) {
        self.path = path
        self.name = name
        self.title = title
        self.method = method
        self.people = people
        self.plannedStart = plannedStart
        self.modified = modified
        self.size = size
        self.isRunning = isRunning
        self.problem = problem
        self.standing = standing
        self.client = client
    }

    /// The day under which the list shows it.
    public var day: Instant { plannedStart ?? modified }
}

/// Everything that the library is drawn from and that a key is understood with.
public struct LibraryContext: Sendable {
    /// Newest first.
    public var entries: [LibraryEntry]
    /// Those in the archive, newest first; filled while the archive is shown.
    public var archived: [LibraryEntry]
    public var methods: [Method]
    public var now: Instant
    public var language: Language
    public var zone: Zone

    public init(
        entries: [LibraryEntry], archived: [LibraryEntry] = [], methods: [Method], now: Instant, language: Language, zone: Zone
    ) {
        self.entries = entries
        self.archived = archived
        self.methods = methods
        self.now = now
        self.language = language
        self.zone = zone
    }
}

/// What a key press leads to outside the library's screen; whoever owns the terminal and the files does it, in order.
public enum LibraryEffect: Equatable, Sendable {
    /// The list of notes opens with it where there is a note.
    case openConsole(path: String, note: NoteID? = nil)
    case openProjection(path: String)
    case openDemo
    /// Makes the file under the title's name and opens the console; a failure comes back through `Library.failed`.
    case create(Creation)
    /// Reads a list of people; the result comes back through `Library.peopleRead`.
    case readPeople(path: String)
    /// Looks for files that go on from what was typed; they come back through `Library.filesFound`.
    case findFiles(typed: String)
    /// Looks where these words were said; the places come back through `Library.found`.
    case search(text: String)
    /// What came of these three comes back through `Library.told` or `Library.failed`.
    case archive(path: String)
    case bringBack(path: String)
    case delete(path: String)
    case setLanguage(Language)
    case quit
}
