import Engine
import Journal
import Words

/// Makes a session file that holds its first command.
enum NewSession {
    static func make(_ creation: Creation, named name: String, clock: SessionClock) throws(Trouble) -> OpenSession {
        let moment = clock.now(after: nil)
        let records: [Record]
        do {
            records = try Ledger().decide(
                .create(creation), at: Instant(milliseconds: moment.at), by: .random(in: 1 ... .max))
        } catch {
            let explained = error.words(words.language, State())
            throw Trouble(explained)
        }
        let key = UInt64.random(in: .min ... .max)
        let rows = records.enumerated().map { index, record in
            Row(
                sequence: Int64(index) + 1, command: Int64(record.command), key: key, writer: record.writer, moment: moment,
                tag: record.event.tag, body: record.event.body)
        }
        do throws(JournalProblem) {
            return try OpenSession(SessionFile.create(at: SessionPath.new(name), rows: rows), clock: clock)
        } catch {
            throw Trouble(error.words(words.language, path: name))
        }
    }
}
