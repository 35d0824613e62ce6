import ArgumentParser
import Engine
import Journal
import MethodReader
import Imports
import Words

struct NewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new", abstract: words.new,
        discussion: words.example("ruum new ring --title \"Meie raamatukogu\" --people people.csv --method circle:question=\"Mida me vajame?\" --start 10:00"))

    @Argument(help: ArgumentHelp(words.file)) var file: String
    @Option(help: ArgumentHelp(words.title)) var title: String
    @Option(help: ArgumentHelp(words.lang)) var lang: Language?
    @Option(help: ArgumentHelp(words.people)) var people: String?
    @Option(help: ArgumentHelp(words.count)) var count: String?
    @Option(help: ArgumentHelp(words.method)) var method: [String] = []
    @Option(help: ArgumentHelp(words.from)) var from: String?
    @Option(help: ArgumentHelp(words.start)) var start: String?
    @Option(help: ArgumentHelp(words.end)) var end: String?
    @Option(help: ArgumentHelp(words.place)) var place: String?
    @Option(help: ArgumentHelp(words.client)) var client: String?
    @Option(help: ArgumentHelp(words.purpose)) var purpose: String?

    func run() throws {
        let clock = try Opening.clock()
        let earlier = try from.map { try Opening.session($0, access: .follow).ledger.state }
        let creation = try creation(now: Instant(milliseconds: clock.wall()), from: earlier)
        let session = try NewSession.make(creation, named: file, clock: clock)
        if let earlier { try carryOver(earlier, to: session, creation) }
        let state = session.ledger.state
        let words = ProgramWords(state.language)
        let planned = state.agenda.indices.reduce(Span.zero) { $0 + state.planned(item: $1) }
        Output.line(words.made(session.file.path, length: Times.length(planned), people: state.headcount))
        for item in state.agenda where state.headcount > 0 {
            if let advice = item.method.people.advice(for: state.headcount) { Output.line(advice(words.language).trimmed) }
        }
        Output.line(words.openIt(file))
    }

    /// What these options ask for; hours are those of the day of `now`.
    ///
    /// - Parameter earlier: a session whose people, agenda and place are taken where the options name none.
    func creation(now: Instant, from earlier: State? = nil) throws -> Creation {
        guard !method.isEmpty || earlier != nil else { throw Trouble(words.methodOrEarlier, code: Trouble.usage) }
        let before = earlier?.creationAnew(title: title)
        let library = MethodLibrary(environment: Environment.variables)
        var agenda: [Item] = []
        for text in method { agenda.append(try AgendaText.item(text, library: library)) }
        return Creation(
            title: title, language: lang ?? before?.language ?? words.language, place: place ?? before?.place ?? "",
            plannedStart: try start.map { try Opening.timeOfDay($0, now: now) },
            plannedEnd: try end.map { try Opening.timeOfDay($0, now: now) },
            people: people == nil && count == nil ? before?.people ?? [] : try roster(),
            agenda: agenda.isEmpty ? before?.agenda ?? [] : agenda, client: client?.trimmed ?? before?.client ?? "",
            purpose: purpose?.trimmed ?? before?.purpose ?? "")
    }

    /// What the earlier session left to be done stands in the new one from the start.
    private func carryOver(_ earlier: State, to session: OpenSession, _ creation: Creation) throws {
        let notes = earlier.carriedOver(to: creation.people)
        guard !notes.isEmpty else { return }
        do {
            try session.run(.note(.add(notes)))
        } catch .refused(let refusal) {
            throw Trouble(refusal.words(words.language, session.ledger.state))
        } catch .journal(let problem) {
            throw Trouble(problem.words(words.language, path: file))
        }
        Output.line(words.carriedOver(notes.count))
    }

    private func roster() throws -> [Creation.Newcomer] {
        guard people == nil || count == nil else { throw Trouble(words.peopleOrCount, code: Trouble.usage) }
        if let count {
            guard let number = Int(count), (0...People.most).contains(number) else {
                throw Trouble(words.badCount(count, most: People.most), code: Trouble.usage)
            }
            return Array(repeating: Creation.Newcomer(name: ""), count: number)
        }
        guard let people else { return [] }
        let bytes = try SmallFile.read(people, limit: Roster.largest, words)
        do throws(TableProblem) {
            return try Roster.read(bytes)
        } catch {
            throw Trouble(error.words(words.language, path: people))
        }
    }
}
