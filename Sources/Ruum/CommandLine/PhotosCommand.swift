import ArgumentParser
import Engine
import Journal
import PictureReader
import Report
import Text
import Words

struct PhotosCommand: ParsableCommand {
    private static let pictureWords = PictureWords(words.language)

    static let configuration = CommandConfiguration(
        commandName: "photos", abstract: pictureWords.photos, discussion: words.example("ruum photos ring ~/DCIM --shift +1h"))

    @Argument(help: ArgumentHelp(words.file)) var file: String
    @Argument(help: ArgumentHelp(pictureWords.folder)) var folder: String?
    // A shift backwards begins like an option.
    @Option(parsing: .unconditional, help: ArgumentHelp(pictureWords.shift)) var shift: String?
    @Option(help: ArgumentHelp(words.at)) var at: String?
    @Option(help: ArgumentHelp(words.lang)) var lang: Language?
    @Flag(help: ArgumentHelp(words.json)) var json = false

    func run() throws {
        let span = try shift.map { try PhotosCommand.span($0) }
        let session = try Opening.session(file, access: folder == nil ? .follow : .write)
        let found = try folder.map { try PictureFolder($0, shift: span ?? .zero) }
        if let found { try file(found, in: session, corrects: span != nil) }
        let state = session.ledger.state
        if json {
            Output.line(picturesJSON(state).pretty)
        } else {
            pictureList(state, language: lang ?? words.language, zone: .system).forEach(Output.line)
        }
        guard let found else { return }
        if !found.leftOut.isEmpty { Output.warn(PhotosCommand.pictureWords.leftOut(found.leftOut)) }
        found.complaints.forEach(Output.complain)
        if !found.complaints.isEmpty { throw ExitCode(Trouble.refused) }
    }

    private func file(_ found: PictureFolder, in session: OpenSession, corrects: Bool) throws {
        var filing = PictureFiling(session, at: try at.map { try Opening.instant($0) }, corrects: corrects)
        do {
            for photo in found.photos { try filing.take(photo) }
            try filing.correctTimes()
        } catch OpenSession.Failure.refused(let refusal) {
            throw Trouble(refusal.words(words.language, session.ledger.state))
        } catch OpenSession.Failure.journal(let problem) {
            throw Trouble(problem.words(words.language, path: file))
        } catch let problem as JournalProblem {
            throw Trouble(problem.words(words.language, path: file))
        }
        guard !json else { return }
        Output.line(PhotosCommand.pictureWords.filed(filing.new, known: filing.known, retimed: filing.retimed))
    }

    /// A length of time with a sign before it, none meaning forwards.
    private static func span(_ text: String) throws -> Span {
        let isBack = text.hasPrefix("-")
        let digits = isBack || text.hasPrefix("+") ? String(text.dropFirst()) : text
        guard let span = Span(durationText: digits) else { throw Trouble(pictureWords.badShift(text), code: Trouble.usage) }
        return isBack ? -span : span
    }
}
