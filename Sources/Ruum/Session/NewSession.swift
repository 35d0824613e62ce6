import Engine
import Journal
import MethodReader
import Words

/// Makes a session file that holds its first command.
enum NewSession {
    /// Puts each method's YAML beside it, where whoever chose the method did not.
    static func withScripts(_ creation: Creation) -> Creation {
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
        return try write(records, moments: records.map { _ in moment }, named: name, clock: clock)
    }

    /// A session in which something has happened already.
    static func make(_ records: [Record], named name: String, clock: SessionClock) throws(Trouble) -> OpenSession {
        // What happened earlier has no place on this machine's running clock.
        let moments = records.map { Moment(at: $0.at.milliseconds, boot: 0, bootTime: 0) }
        return try write(records, moments: moments, named: name, clock: clock)
    }

    private static func write(_ records: [Record], moments: [Moment], named name: String, clock: SessionClock) throws(Trouble)
        -> OpenSession
    {
        var keys: [Int: UInt64] = [:]
        for record in records where keys[record.command] == nil { keys[record.command] = .random(in: .min ... .max) }
        let rows = zip(records, moments).enumerated().map { index, pair in
            Row(
                sequence: Int64(index) + 1, command: Int64(pair.0.command), key: keys[pair.0.command] ?? 0, writer: pair.0.writer,
                moment: pair.1, tag: pair.0.event.tag, body: pair.0.event.body)
        }
        do throws(JournalProblem) {
            return try OpenSession(SessionFile.create(at: SessionPath.new(name), rows: rows), clock: clock)
        } catch {
            throw Trouble(error.words(words.language, path: name))
        }
    }
}
