import Engine
import GRDBSQLite

/// A prepared statement used directly, because decoding 100,000 rows through a general row type takes several times as long.
final class Statement {
    private let handle: OpaquePointer
    private let connection: OpaquePointer

    init(_ sql: String, on connection: OpaquePointer) throws {
        var handle: OpaquePointer?
        let code = sqlite3_prepare_v3(connection, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &handle, nil)
        guard code == SQLITE_OK, let handle else {
            throw JournalProblem(connection: connection)
        }
        self.handle = handle
        self.connection = connection
    }

    deinit { sqlite3_finalize(handle) }

    /// Whether there is another row.
    func step() throws -> Bool {
        switch sqlite3_step(handle) {
        case SQLITE_ROW: return true
        case SQLITE_DONE: return false
        default: throw JournalProblem(connection: connection)
        }
    }

    /// Runs to the end, gives up locks, and is ready to be bound again.
    func run() throws {
        defer { reset() }
        while try step() {}
    }

    /// The first column of the first row as an integer.
    func integer() throws -> Int64? {
        defer { reset() }
        guard try step(), !isNull(0) else { return nil }
        return integer(0)
    }

    func reset() { sqlite3_reset(handle) }

    func bind(_ value: Int64, at place: Int32) { sqlite3_bind_int64(handle, place, value) }

    func bindNull(at place: Int32) { sqlite3_bind_null(handle, place) }

    func bind(_ bytes: [UInt8], at place: Int32) {
        if bytes.isEmpty {
            // A null pointer would bind NULL.
            sqlite3_bind_zeroblob(handle, place, 0)
        } else {
            bytes.withUnsafeBytes { buffer in
                _ = sqlite3_bind_blob64(handle, place, buffer.baseAddress, UInt64(buffer.count), Statement.copied)
            }
        }
    }

    func bind(_ text: String, at place: Int32) {
        var text = text
        text.withUTF8 { buffer in
            buffer.withMemoryRebound(to: CChar.self) { characters in
                _ = sqlite3_bind_text64(
                    handle, place, characters.baseAddress, UInt64(characters.count), Statement.copied, UInt8(SQLITE_UTF8))
            }
        }
    }

    func isNull(_ column: Int32) -> Bool { sqlite3_column_type(handle, column) == SQLITE_NULL }

    func integer(_ column: Int32) -> Int64 { sqlite3_column_int64(handle, column) }

    func bytes(_ column: Int32) -> [UInt8] {
        guard let start = sqlite3_column_blob(handle, column) else { return [] }
        return [UInt8](UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(handle, column))))
    }

    func text(_ column: Int32) -> String { String(decoding: bytes(column), as: UTF8.self) }

    /// SQLITE_TRANSIENT: SQLite copies what is bound before the call returns.
    private static let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
}

extension JournalProblem {
    /// From the newest error of a connection.
    init(connection: OpaquePointer) {
        let code = sqlite3_extended_errcode(connection)
        self.init(
            code: code, message: String(cString: sqlite3_errmsg(connection)),
            systemError: JournalProblem.systemError(behind: code, of: connection))
    }
}
