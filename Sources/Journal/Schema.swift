import GRDBSQLite

/// The tables of schema version 1.
///
/// The first line carries a random number of the session into page 1, so that a rollback journal can be told from another session's.
enum Schema {
    static func statements(identity: UInt64) -> [String] {
        [
            "PRAGMA application_id = \(FileHeader.applicationID)",
            "PRAGMA user_version = \(SessionFile.version)",
            // `key` stands on the first row of a command only, which keeps its index small.
            """
            CREATE TABLE journal /* \(mark)\(hexadecimal(identity)) */ (
                sequence INTEGER PRIMARY KEY, command INTEGER NOT NULL, key INTEGER, writer INTEGER NOT NULL,
                at INTEGER NOT NULL, boot INTEGER NOT NULL, boot_time INTEGER NOT NULL, tag INTEGER NOT NULL, body BLOB NOT NULL)
            """,
            "CREATE UNIQUE INDEX command_key ON journal (key) WHERE key IS NOT NULL",
            """
            CREATE TABLE draft (
                writer INTEGER PRIMARY KEY, text TEXT NOT NULL, context TEXT NOT NULL, at INTEGER NOT NULL)
            """,
        ]
    }

    /// What precedes the session's number in page 1.
    private static let mark = "ruum session "

    /// The session's number, in hexadecimal digits, from the bytes of page 1.
    static func identity(in page: [UInt8]) -> [UInt8]? {
        let mark = Array(mark.utf8)
        var place = page.startIndex
        while page.endIndex - place >= mark.count + identityLength {
            if page[place] == mark[0] && page[place...].starts(with: mark) {
                return Array(page[(place + mark.count)..<(place + mark.count + identityLength)])
            }
            place += 1
        }
        return nil
    }

    private static let identityLength = 16

    static func hexadecimal(_ number: UInt64) -> String {
        let digits = String(number, radix: 16)
        return String(repeating: "0", count: identityLength - digits.count) + digits
    }
}

/// The statements a session uses again and again, prepared when first needed.
struct Statements {
    private var prepared: [Purpose: Statement] = [:]

    enum Purpose: String {
        case rows = """
            SELECT sequence, command, key, writer, at, boot, boot_time, tag, body FROM journal
            WHERE sequence > ?1 ORDER BY sequence
            """
        case keyBefore = "SELECT key FROM journal WHERE sequence <= ?1 AND key IS NOT NULL ORDER BY sequence DESC LIMIT 1"
        case last = "SELECT max(sequence) FROM journal"
        case known = "SELECT 1 FROM journal WHERE key = ?1"
        case insert = "INSERT INTO journal VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)"
        case overwrite = "UPDATE journal SET body = ?2 WHERE sequence = ?1"
        case version = "PRAGMA user_version"
        case drafts = "SELECT writer, text, context, at FROM draft ORDER BY at, writer"
        case saveDraft = "INSERT OR REPLACE INTO draft VALUES (?1, ?2, ?3, ?4)"
        case removeDraft = "DELETE FROM draft WHERE writer = ?1"
        case removeDrafts = "DELETE FROM draft"
    }

    mutating func prepare(_ purpose: Purpose, on connection: OpaquePointer) throws -> Statement {
        if let statement = prepared[purpose] { return statement }
        let statement = try Statement(purpose.rawValue, on: connection)
        prepared[purpose] = statement
        return statement
    }
}
