import Engine
import GRDB
import GRDBSQLite
#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// The ordered rows of one session in one SQLite file, shared by any number of processes.
///
/// To be used from one thread. The program must ignore SIGXFSZ, or a limit on file sizes ends it instead of being reported.
public final class SessionFile {
    public enum Access: Sendable {
        case write
        /// Inserts nothing, yet opens for writing where it may: only so can it roll back what a killed writer left.
        case follow
    }

    public enum Presence: Sendable, Equatable {
        case same, gone, replaced
    }

    /// What `stat` says of the open file; equal glances mean that nobody has committed in between.
    public struct Glance: Sendable, Equatable {
        public var presence: Presence
        var size: Int64
        var modified: Int64
    }

    /// What a look at a file without connecting to it tells.
    public struct Probe: Sendable, Equatable {
        /// Nil when this process has the file open, for then it must not be read.
        public var version: Int?
        /// Bytes.
        public var size: Int64
        /// Milliseconds since 1970.
        public var modified: Int64
    }

    /// The schema this program writes.
    public static let version = 1
    /// How long to wait for another process's transaction, in milliseconds.
    public static let usualPatience = 2000

    /// Absolute, without symbolic links.
    public let path: String
    public let access: Access
    /// Why nothing can be written, nil when it can; may become `newerVersion` while the file is open.
    public internal(set) var readOnlyReason: JournalProblem?

    let queue: DatabaseQueue
    let identity: FileIdentity
    var statements = Statements()
    /// A commit failed in a way that leaves open whether it happened.
    var isUnclear = false
    private var isClosed = false

    public var isReadOnly: Bool { readOnlyReason != nil }
    public var newerVersion: Bool {
        if case .newerVersion = readOnlyReason { true } else { false }
    }

    private init(path: String, access: Access, queue: DatabaseQueue, identity: FileIdentity) {
        self.path = path
        self.access = access
        self.queue = queue
        self.identity = identity
    }

    deinit { close() }

    /// What lies at a path, without waiting for anybody; throws why it is no session.
    public static func probe(_ path: String) throws(JournalProblem) -> Probe {
        let (header, facts) = try FileHeader.read(path)
        return Probe(version: try version(of: header, path), size: facts.size, modified: facts.modified)
    }

    /// `patience` is in milliseconds.
    public static func open(
        _ path: String, access: Access, patience: Int = SessionFile.usualPatience
    ) throws(JournalProblem) -> SessionFile {
        let path = try Paths.resolved(path)
        let (header, facts) = try FileHeader.read(path)
        var version = try version(of: header, path)
        if case .session(_, let identity?) = header { try RollbackJournal.refuseForeign(of: path, identity: identity) }
        // From here on nothing in this process reads the file but SQLite.
        OpenFiles.add(facts.identity)
        let queue: DatabaseQueue
        do {
            queue = try Connection.open(path, patience: patience)
        } catch {
            OpenFiles.remove(facts.identity)
            throw error
        }
        let file = SessionFile(path: path, access: access, queue: queue, identity: facts.identity)
        let isWritable = try file.perform { database in
            let connection = try Connection.handle(database)
            guard !Connection.hasMoved(connection), file.check() == .same else { throw JournalProblem.replaced }
            version = try Connection.version(connection)
            try Connection.refuseForeignSchema(connection, path)
            return sqlite3_db_readonly(connection, "main") == 0
        }
        file.readOnlyReason = readOnlyReason(
            path, access: access, version: version ?? SessionFile.version, isWritable: isWritable)
        return file
    }

    /// Gives up the file; every later call answers `closed`.
    public func close() {
        guard !isClosed else { return }
        isClosed = true
        statements = Statements()
        // Fails only while a statement is running, and none can be.
        try? queue.close()
        OpenFiles.remove(identity)
    }

    /// Whether the file that is open still lies under its name, and as it was; costs one `stat`.
    public func glance() -> Glance {
        do {
            let facts = try FileFacts(of: path)
            return Glance(presence: facts.identity == identity ? .same : .replaced, size: facts.size, modified: facts.modified)
        } catch {
            return Glance(presence: .gone, size: 0, modified: 0)
        }
    }

    /// Whether the file that is open still lies under its name.
    public func check() -> Presence { glance().presence }

    /// Runs `body` on the connection, turning whatever it throws into a problem.
    func perform<Value>(_ body: (Database) throws -> Value) throws(JournalProblem) -> Value {
        guard !isClosed else { throw .closed }
        do {
            return try queue.writeWithoutTransaction { database in
                do {
                    return try body(database)
                } catch {
                    throw JournalProblem(error, connection: database.sqliteConnection)
                }
            }
        } catch {
            let problem = JournalProblem(error)
            throw problem == .readOnlyFolder("") ? .readOnlyFolder(Paths.parts(path).folder) : problem
        }
    }

    private static func version(of header: FileHeader, _ path: String) throws(JournalProblem) -> Int? {
        switch header {
        case .session(let version, _): version
        case .openHere: nil
        case .empty: throw .empty(path)
        case .other: throw .notASession(path)
        }
    }

    private static func readOnlyReason(
        _ path: String, access: Access, version: Int, isWritable: Bool
    ) -> JournalProblem? {
        if version > SessionFile.version { return .newerVersion(version) }
        if !isWritable { return .readOnlyFile }
        let folder = Paths.parts(path).folder
        if Paths.isWritable(folder) == false { return .readOnlyFolder(folder) }
        return access == .follow ? .followsOnly : nil
    }
}
