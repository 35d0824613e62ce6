import Engine
import Imports
import Journal
import MethodReader
import Report
import Screens
import Terminal
import Words

/// Runs the library's screen, and the consoles and projections that are opened from it, on one terminal.
struct LibraryLoop {
    private var screen = Library()
    private var sessions = StoredSessions()
    private var entries: [LibraryEntry] = []
    private var archive = StoredSessions(.archive)
    private var archived: [LibraryEntry] = []
    private let methods: [Method]
    private let terminal: Terminal
    private let clock: SessionClock
    private var language = words.language
    private var end: LoopEnd?

    /// How often the folder is looked at for what other terminals do, in milliseconds.
    private static let interval = 2_000

    init(_ terminal: Terminal, clock: SessionClock) {
        self.terminal = terminal
        self.clock = clock
        methods = MethodLibrary(environment: Environment.variables).all().compactMap(\.method)
    }

    /// Runs until somebody quits or the terminal goes; the terminal is closed then.
    mutating func run() -> LoopEnd {
        look()
        while end == nil {
            draw()
            let wake = terminal.wait(until: LibraryLoop.interval)
            if let ending = wake.ending {
                end = .ended(ending)
            } else if wake.keys {
                for key in terminal.nextKeys() where end == nil { take(key) }
            } else {
                look()
            }
        }
        terminal.close()
        return end ?? .quit
    }

    private var context: LibraryContext {
        LibraryContext(
            entries: entries, archived: archived, methods: methods, now: Instant(milliseconds: clock.wall()), language: language, zone: .system)
    }

    private func draw() {
        let size = terminal.size
        terminal.draw(screen.draw(context, columns: size.columns, rows: size.rows))
    }

    /// Takes up what lies in the folder now; a folder that cannot be read is told of, and looked at again.
    private mutating func look() {
        do {
            entries = try sessions.entries(language)
            // Nobody waits for files that are out of sight.
            archived = screen.isArchiveShown ? try archive.entries(language) : []
        } catch {
            screen.failed(error.complaint)
        }
    }

    private mutating func take(_ key: Key) {
        if key == .suspend { terminal.suspend() }
        let showedArchive = screen.isArchiveShown
        for effect in screen.handle(key, context) { perform(effect) }
        if screen.isArchiveShown != showedArchive { look() }
    }

    private mutating func perform(_ effect: LibraryEffect) {
        switch effect {
        case .openConsole(let path, let note): show { (loop) throws(Trouble) in try loop.console(path, at: note) }
        case .openProjection(let path): show { (loop) throws(Trouble) in try loop.projection(path) }
        case .openDemo: show { (loop) throws(Trouble) in try loop.demo() }
        case .create(let creation): create(creation)
        case .readPeople(let typed): screen.peopleRead(typed, people(typed), context)
        case .findFiles(let typed): screen.filesFound(FileCompletion.candidates(typed), typed: typed)
        case .search(let text): search(text)
        case .archive(let path): putAway { (shelf) throws(Trouble) in ProgramWords(shelf.language).archivedTo(try shelf.archive(path)) }
        case .bringBack(let path): putAway { (shelf) throws(Trouble) in ProgramWords(shelf.language).broughtBack(try shelf.bringBack(path)) }
        case .delete(let path): putAway { (shelf) throws(Trouble) in Self.told(try shelf.delete(path), shelf.language) }
        case .setLanguage(let chosen):
            language = chosen
            look()
        case .quit: end = .quit
        }
    }

    // MARK: Other screens

    /// Comes back to the library when the other screen is left, and goes on to the end when the terminal is.
    private mutating func show(_ open: (Self) throws(Trouble) -> LoopEnd) {
        do throws(Trouble) {
            if case .ended(let ending) = try open(self) { end = .ended(ending) }
        } catch {
            screen.failed(error.complaint)
        }
        if end == nil { look() }
    }

    private func console(_ path: String, at note: NoteID?) throws(Trouble) -> LoopEnd {
        let session = try session(path)
        return ScreenOpening.console(session, language: session.ledger.state.language, at: note, on: terminal)
    }

    private func projection(_ path: String) throws(Trouble) -> LoopEnd {
        let session = try session(path)
        return ScreenOpening.projection(session, language: session.ledger.state.language, on: terminal)
    }

    private func session(_ path: String) throws(Trouble) -> OpenSession {
        do throws(JournalProblem) {
            return try OpenSession(SessionFile.open(path, access: .write), clock: clock)
        } catch {
            throw Trouble(error.words(language, path: path))
        }
    }

    private func demo() throws(Trouble) -> LoopEnd {
        let folder = try PrivateFolder()
        defer { folder.remove() }
        let session: OpenSession
        do {
            session = try DemoSession.make(
                DemoSession.usualMethod, language: language, path: folder.path + "/demo" + SessionFolder.suffix, clock: clock)
        } catch let trouble as Trouble {
            throw trouble
        } catch {
            throw Trouble(ProgramWords(language).cannotWrite(folder.path, reason: "\(error)"))
        }
        return ScreenOpening.console(session, language: language, on: terminal)
    }

    // MARK: Finding and putting away

    private mutating func search(_ text: String) {
        guard let query = SearchQuery(SearchQuery.parts(text)) else { return }
        do throws(JournalProblem) {
            let (sessions, unread) = try FoundSession.all(query, in: [.library, .archive])
            let hits = sessions.flatMap { session in
                session.hits.map { hit in
                    let place = [hit.step, hit.kind.label(language), Times.day(hit.at, in: .system, language)].compactMap { $0 }
                    return LibraryHit(
                        path: session.path, title: session.title, place: place.joined(separator: " · "), excerpt: hit.excerpt,
                        note: hit.note)
                }
            }
            screen.found(hits, for: text)
            guard !unread.isEmpty else { return }
            screen.warned(LibraryWord.notSearched(unread.map { FilePath.name($0.path) }).words(language))
        } catch {
            screen.failed(error.words(language, path: ""))
        }
    }

    private mutating func putAway(_ move: (Shelf) throws(Trouble) -> String) {
        do throws(Trouble) {
            screen.told(try move(Shelf(language: language)))
        } catch {
            screen.failed(error.complaint)
        }
        look()
    }

    private static func told(_ deletion: SessionFile.Deletion, _ language: Language) -> String {
        let words = ProgramWords(language)
        return words.deleted(deletion.names) + (deletion.isOverwritten ? "" : " " + words.notOverwritten)
    }

    // MARK: A new session

    private mutating func create(_ creation: Creation) {
        let session: OpenSession
        do {
            session = try make(creation)
        } catch {
            return screen.failed(error.complaint)
        }
        screen.created()
        show { (loop) throws(Trouble) in ScreenOpening.console(session, language: loop.language, on: loop.terminal) }
    }

    private func make(_ creation: Creation) throws(Trouble) -> OpenSession {
        let path: String
        do throws(JournalProblem) {
            let folder = try SessionFolder.path(environment: Environment.variables)
            path = SessionFolder.freePath(forTitle: creation.title, in: folder)
        } catch {
            throw Trouble(error.words(language, path: ""))
        }
        return try NewSession.make(creation, named: path, clock: clock)
    }

    private func people(_ typed: String) -> Result<[Creation.Newcomer], ReadProblem> {
        let program = ProgramWords(language)
        do {
            let bytes = try SmallFile.read(FileCompletion.expanded(typed), limit: Roster.largest, program)
            return .success(try Roster.read(bytes))
        } catch let problem as TableProblem {
            return .failure(ReadProblem(problem.words(language, path: typed)))
        } catch let trouble as Trouble {
            return .failure(ReadProblem(trouble.complaint))
        } catch {
            return .failure(ReadProblem(program.cannotRead(typed, reason: "\(error)")))
        }
    }
}
