import Engine
import Journal

/// A session that is read once and closed again.
enum StoredSession {
    /// In milliseconds: a list that waits for one busy file is no list.
    static let patience = 100

    /// Everything that was kept; a problem for a file of which only a part can be read or understood.
    static func ledger(_ path: String) throws(JournalProblem) -> Ledger {
        let file = try SessionFile.open(path, access: .follow, patience: patience)
        defer { file.close() }
        if let reason = file.readOnlyReason, file.newerVersion { throw reason }
        var records: [Record] = []
        try file.read(expecting: { records.reserveCapacity($0) }) { row throws(JournalProblem) in
            do {
                guard let event = try Event(tag: row.tag, body: row.body) else {
                    throw JournalProblem.newerVersion(SessionFile.version + 1)
                }
                records.append(
                    Record(
                        command: Int(row.command), writer: row.writer, at: Instant(milliseconds: row.moment.at), event: event))
            } catch let problem as JournalProblem {
                throw problem
            } catch {
                throw .damaged(detail: "event \(row.sequence) cannot be read", readable: Int(row.sequence) - 1)
            }
        }
        guard case .created = records.first?.event else { throw .notASession(path) }
        return Ledger(records)
    }
}
