import Engine
import Journal
import MethodReader
import Words

/// Makes a session file that holds its first command.
enum NewSession {
    /// Puts each method's YAML beside it, where whoever chose the method did not.
    private static func withScripts(_ creation: Creation) -> Creation {
        let library = MethodLibrary(environment: Environment.variables)
        var creation = creation
        for index in creation.agenda.indices where creation.agenda[index].script.isEmpty {
            let method = creation.agenda[index].method
            if let script = library.script(method.id), script.method == method { creation.agenda[index].script = script.text }
        }
        return creation
    }

    static func make(_ creation: Creation, named name: String, clock: SessionClock) throws(Trouble) -> OpenSession {
        let creation = withScripts(creation)
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
