import Engine
import GRDB
import GRDBSQLite

/// How every connection to a session file is set up.
enum Connection {
    /// `patience` is in milliseconds.
    static func open(_ path: String, patience: Int) throws(JournalProblem) -> DatabaseQueue {
        var configuration = Configuration()
        configuration.busyMode = .timeout(Double(patience) / 1000)
        configuration.foreignKeysEnabled = false
        configuration.prepareDatabase { database in
            try database.execute(
                sql: """
                    PRAGMA trusted_schema = OFF;
                    PRAGMA cell_size_check = ON;
                    PRAGMA temp_store = MEMORY;
                    PRAGMA secure_delete = ON;
                    PRAGMA journal_mode = DELETE;
                    PRAGMA synchronous = EXTRA;
                    PRAGMA fullfsync = ON;
                    """)
        }
        do {
            return try DatabaseQueue(path: path, configuration: configuration)
        } catch {
            throw JournalProblem(error)
        }
    }

    static func handle(_ database: Database) throws -> OpaquePointer {
        guard let connection = database.sqliteConnection else { throw JournalProblem.closed }
        return connection
    }

    /// Whether the file that SQLite holds no longer lies at its path.
    static func hasMoved(_ connection: OpaquePointer) -> Bool {
        var moved: Int32 = 0
        return sqlite3_file_control(connection, "main", SQLITE_FCNTL_HAS_MOVED, &moved) == SQLITE_OK && moved != 0
    }

    static func version(_ connection: OpaquePointer) throws -> Int {
        Int(try Statement("PRAGMA user_version", on: connection).integer() ?? 0)
    }

    /// A session has no triggers and no views: they would run somebody else's statements within ours.
    static func refuseForeignSchema(_ connection: OpaquePointer, _ path: String) throws {
        let sql = """
            SELECT count(*) FILTER (WHERE type IN ('trigger', 'view')) = 0
               AND count(*) FILTER (WHERE type = 'table' AND name = 'journal') = 1
            FROM sqlite_schema
            """
        guard try Statement(sql, on: connection).integer() == 1 else { throw JournalProblem.notASession(path) }
    }
}
