import Engine
import GRDB
import GRDBSQLite

/// The bytes of a photograph; what it shows and when it was taken is said by events, and this is where they point.
public struct StoredPicture: Sendable, Equatable {
    /// The name under which the bytes lie, as the caller computes it from them.
    public var digest: String
    public var bytes: [UInt8]

    public init(digest: String, bytes: [UInt8]) {
        self.digest = digest
        self.bytes = bytes
    }
}

/// Pictures lie in a table that is made with the first of them: a session without any is as it always was, and a program that
/// knows no pictures reads past the table.
extension SessionFile {
    /// Keeps the rows and the picture of which they tell, both or neither; otherwise as `append`.
    public func append(_ rows: [Row], with picture: StoredPicture, expecting last: Int64) throws(JournalProblem) -> AppendResult {
        try change(rows, expecting: last) { connection in try PictureTable.keep(picture, on: connection) }
    }

    /// Puts back the bytes of a picture that events know and the file has lost.
    public func keep(_ picture: StoredPicture) throws(JournalProblem) {
        try transaction { connection in (try PictureTable.keep(picture, on: connection), true) }
    }

    public func holdsPicture(_ digest: String) throws(JournalProblem) -> Bool {
        try perform { database in
            let connection = try Connection.handle(database)
            guard try PictureTable.exists(on: connection) else { return false }
            let select = try Statement("SELECT 1 FROM picture WHERE digest = ?1", on: connection)
            select.bind(digest, at: 1)
            return try select.integer() != nil
        }
    }

    /// The bytes under that digest, nil where there are none; whoever asks checks that they fit it.
    public func picture(_ digest: String) throws(JournalProblem) -> [UInt8]? {
        try perform { database in
            let connection = try Connection.handle(database)
            guard try PictureTable.exists(on: connection) else { return nil }
            let select = try Statement(PictureTable.select, on: connection)
            defer { select.reset() }
            select.bind(digest, at: 1)
            return try select.step() ? select.bytes(0) : nil
        }
    }

    /// Takes over the pictures of another file that this one's events name, as far as they can be read there.
    ///
    /// For a session that is written anew or salvaged: what cannot be read is missing afterwards, and nothing else suffers.
    public func takePictures(_ digests: [String], from other: SessionFile) throws(JournalProblem) {
        for digest in digests {
            if let bytes = try? other.picture(digest) { try keep(StoredPicture(digest: digest, bytes: bytes)) }
        }
    }

    /// The digests of all pictures in the file.
    func pictureDigests() throws(JournalProblem) -> [String] {
        try perform { database in
            let connection = try Connection.handle(database)
            guard try PictureTable.exists(on: connection) else { return [] }
            let select = try Statement("SELECT digest FROM picture ORDER BY digest", on: connection)
            defer { select.reset() }
            var digests: [String] = []
            while try select.step() { digests.append(select.text(0)) }
            return digests
        }
    }
}

enum PictureTable {
    /// The same picture filed again, after its filing was undone, is there already.
    private static let insert = "INSERT OR IGNORE INTO picture VALUES (?1, ?2)"
    private static let make = "CREATE TABLE IF NOT EXISTS picture (digest TEXT PRIMARY KEY NOT NULL, bytes BLOB NOT NULL)"
    static let select = "SELECT bytes FROM picture WHERE digest = ?1"

    static func keep(_ picture: StoredPicture, on connection: OpaquePointer) throws {
        try Statement(make, on: connection).run()
        let insert = try Statement(insert, on: connection)
        insert.bind(picture.digest, at: 1)
        insert.bind(picture.bytes, at: 2)
        try insert.run()
    }

    static func exists(on connection: OpaquePointer) throws -> Bool {
        try Statement("SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = 'picture'", on: connection).integer() == 1
    }

    /// Their pages are overwritten (`secure_delete`) and used again.
    static func erase(_ digests: [String], on connection: OpaquePointer) throws {
        guard !digests.isEmpty, try exists(on: connection) else { return }
        let delete = try Statement("DELETE FROM picture WHERE digest = ?1", on: connection)
        for digest in digests {
            delete.bind(digest, at: 1)
            try delete.run()
        }
    }
}
