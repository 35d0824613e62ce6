import Engine
import GRDB
import GRDBSQLite

extension SessionFile {
    /// The rows that came after `sequence`, in order; 0 for all.
    ///
    /// Rows up to a break in the file's structure are not handed out as if they were all: see `readableRows`.
    public func rows(after sequence: Int64 = 0) throws(JournalProblem) -> [Row] {
        let (rows, problem) = readableRows(after: sequence)
        if let problem { throw problem }
        return rows
    }

    /// The rows that came after `sequence`, as far as they can be read, and what stopped the reading.
    public func readableRows(after sequence: Int64 = 0) -> (rows: [Row], problem: JournalProblem?) {
        var rows: [Row] = []
        do {
            try read(after: sequence) { rows.append($0) }
        } catch .damaged(let detail, _) {
            return (rows, .damaged(detail: detail, readable: rows.count))
        } catch {
            return (rows, error)
        }
        return (rows, nil)
    }

    /// Hands over the rows that came after `sequence` one by one, so that a long session is never in memory twice.
    ///
    /// - Parameter expecting: told before the first row about how many there are.
    public func read(
        after sequence: Int64 = 0, expecting: (Int) -> Void = { _ in }, _ take: (Row) throws(JournalProblem) -> Void
    ) throws(JournalProblem) {
        try perform { database in
            let connection = try Connection.handle(database)
            // One transaction for all questions: each costs eight system calls of its own.
            try database.inTransaction(.deferred) {
                try noticeNewerVersion(connection)
                let last = try statements.prepare(.last, on: connection).integer() ?? 0
                expecting(Int(min(max(0, SessionClock.difference(last, sequence)), SessionFile.mostExpected)))
                let statement = try statements.prepare(.rows, on: connection)
                defer { statement.reset() }
                statement.bind(sequence, at: 1)
                var expected = sequence
                var key: UInt64?
                while try statement.step() {
                    expected += 1
                    guard statement.integer(0) == expected else {
                        throw JournalProblem.damaged(detail: "row \(expected) is missing", readable: Int(expected - sequence) - 1)
                    }
                    if !statement.isNull(2) {
                        key = UInt64(bitPattern: statement.integer(2))
                    } else if key == nil {
                        key = try keyBefore(expected, connection)
                    }
                    try take(
                        Row(
                            sequence: expected, command: statement.integer(1), key: key ?? 0, writer: statement.integer(3),
                            moment: Moment(at: statement.integer(4), boot: statement.integer(5), bootTime: statement.integer(6)),
                            tag: Int(statement.integer(7)), body: statement.bytes(8)))
                }
                return .commit
            }
        }
    }

    /// A damaged number must not ask for more memory than this many rows.
    private static let mostExpected: Int64 = 1_000_000

    /// Keeps the rows if nobody wrote since `last`, all of them or none; when it returns `.appended` they survive a power loss.
    ///
    /// After a problem it may be unclear whether they were kept. Append the same rows again: their keys are looked up first.
    public func append(_ rows: [Row], expecting last: Int64) throws(JournalProblem) -> AppendResult {
        try change(rows, expecting: last) { _ in }
    }

    /// Overwrites the bodies of earlier rows, so that no trace of their words stays in the file, and appends what tells of it.
    ///
    /// Drafts may hold the same words, so they go in the same transaction; so do the pictures with these digests.
    public func erase(
        bodies: [(sequence: Int64, body: [UInt8])], pictures: [String] = [], appending rows: [Row], expecting last: Int64
    ) throws(JournalProblem) -> AppendResult {
        try change(rows, expecting: last) { connection in
            let overwrite = try self.statements.prepare(.overwrite, on: connection)
            for (sequence, body) in bodies {
                overwrite.bind(sequence, at: 1)
                overwrite.bind(body, at: 2)
                try overwrite.run()
            }
            try self.statements.prepare(.removeDrafts, on: connection).run()
            try PictureTable.erase(pictures, on: connection)
        }
    }

    func change(
        _ rows: [Row], expecting last: Int64, also: (OpaquePointer) throws -> Void
    ) throws(JournalProblem) -> AppendResult {
        try transaction { connection in
            let actual = try self.statements.prepare(.last, on: connection).integer() ?? 0
            let known = try self.known(rows, connection)
            if !known.isEmpty {
                if self.isUnclear { try self.touch(connection) }
                return (.known(keys: known, last: actual), self.isUnclear)
            }
            guard actual == last else { return (.behind(last: actual), false) }
            try also(connection)
            let insert = try self.statements.prepare(.insert, on: connection)
            try Rows.insert(rows, after: last, with: insert)
            return (.appended(last: last + Int64(rows.count)), true)
        }
    }

    /// One immediate transaction; `body` says what comes of it and whether there is anything to commit.
    func transaction<Value>(
        _ body: (OpaquePointer) throws -> (value: Value, commits: Bool)
    ) throws(JournalProblem) -> Value {
        if let readOnlyReason { throw readOnlyReason }
        switch check() {
        case .same: break
        case .gone: throw .gone
        case .replaced: throw .replaced
        }
        return try perform { database in
            let connection = try Connection.handle(database)
            var value: Value?
            var reachedCommit = false
            do {
                try database.inTransaction(.immediate) {
                    try self.noticeNewerVersion(connection)
                    if let reason = self.readOnlyReason { throw reason }
                    let result = try body(connection)
                    value = result.value
                    reachedCommit = result.commits
                    return result.commits ? .commit : .rollback
                }
            } catch {
                let problem = JournalProblem(error, connection: connection)
                // A commit refused as busy was rolled back as a whole; any other failure of it may have come too late for that.
                if reachedCommit && problem != .busy { self.isUnclear = true }
                throw problem
            }
            if reachedCommit { self.isUnclear = false }
            guard let value else { throw JournalProblem.inputOutput("no result") }
            return value
        }
    }

    /// Whether a command is in the file after all, kept by an attempt that seemed to fail; if so, it is safe from now on.
    public func holds(key: UInt64) throws(JournalProblem) -> Bool {
        try transaction { connection in
            let lookup = try self.statements.prepare(.known, on: connection)
            lookup.bind(Int64(bitPattern: key), at: 1)
            let isKnown = try lookup.integer() != nil
            if isKnown, self.isUnclear { try self.touch(connection) }
            return (isKnown, isKnown && self.isUnclear)
        }
    }

    /// A commit that seemed to fail may lack only the sync of its folder. Another commit makes that one safe too; setting the
    /// version, even to what it is, changes page 1.
    func touch(_ connection: OpaquePointer) throws {
        try Statement("PRAGMA user_version = \(SessionFile.version)", on: connection).run()
    }

    private func noticeNewerVersion(_ connection: OpaquePointer) throws {
        let version = Int(try statements.prepare(.version, on: connection).integer() ?? 0)
        if version > SessionFile.version { readOnlyReason = .newerVersion(version) }
    }

    private func known(_ rows: [Row], _ connection: OpaquePointer) throws -> Set<UInt64> {
        let lookup = try statements.prepare(.known, on: connection)
        var known: Set<UInt64> = []
        for key in Set(rows.lazy.map(\.key)) {
            lookup.bind(Int64(bitPattern: key), at: 1)
            if try lookup.integer() != nil { known.insert(key) }
        }
        return known
    }

    private func keyBefore(_ sequence: Int64, _ connection: OpaquePointer) throws -> UInt64? {
        let statement = try statements.prepare(.keyBefore, on: connection)
        statement.bind(sequence, at: 1)
        return try statement.integer().map { UInt64(bitPattern: $0) }
    }
}

/// Writing rows, into an open session or one that is being made.
enum Rows {
    static func insert(_ rows: [Row], after last: Int64, with insert: Statement) throws {
        var sequence = last
        var key: UInt64?
        for row in rows {
            sequence += 1
            insert.bind(sequence, at: 1)
            insert.bind(row.command, at: 2)
            if row.key == key { insert.bindNull(at: 3) } else { insert.bind(Int64(bitPattern: row.key), at: 3) }
            insert.bind(row.writer, at: 4)
            insert.bind(row.moment.at, at: 5)
            insert.bind(row.moment.boot, at: 6)
            insert.bind(row.moment.bootTime, at: 7)
            insert.bind(Int64(row.tag), at: 8)
            insert.bind(row.body, at: 9)
            try insert.run()
            key = row.key
        }
    }
}
