import ArgumentParser
import Engine
import Journal
import Report
import Words

struct SearchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "search", abstract: words.search,
        discussion: words.searchHelp + "\n\n" + words.example("ruum search raamatukogu \"kinni pandud\" --kind concern --since 2026-01-01"))

    @Argument(help: ArgumentHelp(words.searchText)) var text: [String]
    @Option(help: ArgumentHelp(words.kinds(SearchKind.all.map(\.name)))) var kind: [String] = []
    @Option(help: ArgumentHelp(words.since)) var since: String?
    @Option(help: ArgumentHelp(words.until)) var until: String?
    @Option(help: ArgumentHelp(words.folder)) var folder: String?
    @Option(help: ArgumentHelp(words.ofClient)) var client: String?
    @Flag(help: ArgumentHelp(words.json)) var json = false

    func run() throws {
        var kinds: Set<SearchKind> = []
        for name in kind {
            guard let kind = SearchKind(name: name) else {
                throw Trouble(words.badChoice(name, among: SearchKind.all.map(\.name)), code: Trouble.usage)
            }
            kinds.insert(kind)
        }
        let first = try since.map { try Opening.day($0, isEnd: false) }
        let last = try until.map { try Opening.day($0, isEnd: true) }
        guard let query = SearchQuery(text, kinds: kinds, since: first, until: last, client: client ?? "") else {
            throw Trouble(words.nothingToFind, code: Trouble.usage)
        }
        let places = try folder.map { [try Opening.folder($0)] } ?? [.library, .archive]
        let (sessions, unread): ([FoundSession], [FoundSession.Unread])
        do throws(JournalProblem) {
            (sessions, unread) = try FoundSession.all(query, in: places)
        } catch {
            throw Trouble(error.words(words.language, path: folder ?? ""))
        }
        for file in unread { Output.warn(words.passedOver(file.path, file.problem.words(words.language, path: FilePath.name(file.path)).what)) }
        if json { return Output.line(JSON.array(sessions.flatMap(Self.json)).pretty) }
        guard !sessions.isEmpty else { return Output.line(words.nothingFound) }
        for session in sessions { show(session) }
    }

    private func show(_ session: FoundSession) {
        let day = Times.day(session.day, in: .system, words.language)
        Output.line(([session.title, day] + [session.client].filter { !$0.isEmpty }).map(\.onOneLine).joined(separator: " · "))
        for hit in session.hits {
            let place = [hit.step, hit.kind.label(words.language), hit.readers == .me ? words.onlyYours : nil].compactMap { $0 }
            Output.line("  " + (place.joined(separator: " · ") + ": " + hit.excerpt).onOneLine)
            Output.line("    " + Self.opening(session, hit))
        }
    }

    /// The command that opens the console where it was said.
    private static func opening(_ session: FoundSession, _ hit: SearchHit) -> String {
        let file = ShellText.quoted(SessionPath.shortest(session.path))
        return "ruum run \(file)" + (hit.note.map { " --note \($0)" } ?? "")
    }

    private static func json(_ session: FoundSession) -> [JSON] {
        session.hits.map { hit in
            [
                "title": .string(session.title), "client": .string(session.client), "date": .string(session.day.iso),
                "path": .string(session.path), "kind": .string(hit.kind.name), "step": hit.step.map { .string($0) } ?? .null,
                "note": hit.note.map { .string($0.description) } ?? .null, "at": .string(hit.at.iso),
                "readers": hit.readers.map { .string($0.rawValue) } ?? .null, "text": .string(hit.excerpt),
                "open": .string(opening(session, hit)),
            ]
        }
    }
}

extension SearchKind {
    func label(_ language: Language) -> String {
        switch self {
        case .title: language.say(et: "pealkiri", en: "title")
        case .note(let kind): kind.name(language)
        }
    }
}

extension String {
    fileprivate var onOneLine: String { split { $0.isNewline }.joined(separator: " ") }
}
