import ArgumentParser
import Engine
import Imports
import Verbs
import Words

/// Takes in what somebody else typed up: a flip chart, a wall, a table of cards.
struct NotesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "notes", abstract: words.notesIn, discussion: words.example("ruum notes ring pabertahvel.txt --step \"Jutupulga ring\""))

    @Argument(help: ArgumentHelp(words.file)) var file: String
    @Argument(help: ArgumentHelp(words.notesFile)) var notes: String
    @Option(help: ArgumentHelp(words.notesKind)) var kind: String?
    @Option(help: ArgumentHelp(words.notesStep)) var step: String?
    @Option(help: ArgumentHelp(words.notesBy)) var by: String?
    @Option(name: .customLong("for"), help: ArgumentHelp(words.notesFor)) var readers: String?

    func run() throws {
        let written = try self.written()
        let session = try Opening.session(file, access: .write)
        let state = session.ledger.state(showing: session.now)
        do {
            let drafts = try Verbs.notes(written, state: state) { instant($0, in: state) }
            if !drafts.isEmpty { try session.run(.note(.add(drafts))) }
            Output.line(words.notesRead(drafts.count, known: written.count - drafts.count))
        } catch let problem as WrittenNoteRefusal {
            let explained = problem.refusal.words(words.language, state)
            throw Trouble(Explained("\(notes):\(problem.line): \(explained.what)", explained.remedy))
        } catch OpenSession.Failure.refused(let refusal) {
            throw Trouble(refusal.words(words.language, state))
        } catch OpenSession.Failure.journal(let problem) {
            throw Trouble(problem.words(words.language, path: file))
        }
    }

    /// What the file says, and for all its notes what the options say and the file does not.
    private func written() throws(Trouble) -> [WrittenNote] {
        let bytes = try SmallFile.read(notes, limit: Roster.largest, words)
        do throws(TableProblem) {
            let isTable = NotesCommand.tables.contains { notes.lowercased().hasSuffix($0) }
            let written = try isTable ? NoteTable.read(bytes) : NoteText.read(bytes, isKind: Verbs.isKind)
            return written.map { note in
                var note = note
                note.kind = note.kind ?? kind
                note.step = note.step ?? step
                note.by = note.by ?? by
                note.readers = note.readers ?? readers
                return note
            }
        } catch {
            throw Trouble(error.words(words.language, path: notes))
        }
    }

    private static let tables = [".csv", ".tsv"]

    /// An instant, or a time of day on the day of the session.
    private func instant(_ text: String, in state: State) -> Instant? {
        if let instant = try? Opening.instant(text) { return instant }
        guard let day = state.visits.first?.entered ?? state.plannedStart else { return nil }
        return try? Opening.timeOfDay(text, now: day)
    }
}
