import Engine
import GRDB
import GRDBSQLite
#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

extension JournalProblem {
    /// From what SQLite answered; `systemError` is the `errno` behind it, 0 when there was none.
    init(code: Int32, message: String, systemError: Int32 = 0) {
        switch code {
        case SQLITE_READONLY | (4 << 8):  // SQLITE_READONLY_DBMOVED
            self = .gone
            return
        case SQLITE_READONLY | (6 << 8):  // SQLITE_READONLY_DIRECTORY
            self = .readOnlyFolder("")
            return
        default:
            break
        }
        switch code & 0xFF {
        case SQLITE_BUSY, SQLITE_LOCKED:
            self = .busy
        case SQLITE_FULL:
            self = .diskFull
        case SQLITE_READONLY:
            self = .readOnlyFile
        case SQLITE_NOTADB, SQLITE_CORRUPT, SQLITE_FORMAT:
            self = .damaged(detail: message, readable: 0)
        case SQLITE_IOERR, SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_AUTH:
            switch systemError {
            // EFBIG: a limit on the size of files, which fills a disk as surely as bytes do.
            case ENOSPC, EDQUOT, EFBIG: self = .diskFull
            case EACCES, EPERM, EROFS: self = .readOnlyFolder("")
            default: self = .inputOutput(message)
            }
        default:
            self = .inputOutput(message)
        }
    }

    /// From the `errno` of a call on `path`; `writing` when the call wanted to change something there.
    init(errorNumber: Int32, path: String, writing: Bool) {
        switch errorNumber {
        case ENOENT, ENOTDIR, ELOOP: self = .notFound(path)
        case EEXIST: self = .exists(path)
        case EXDEV: self = .otherDisk(path)
        case EISDIR: self = .isFolder(path)
        case ENAMETOOLONG: self = .pathTooLong(path)
        case EACCES, EPERM: self = writing ? .readOnlyFolder(path) : .notAllowed(path)
        case EROFS: self = .readOnlyFolder(path)
        case ENOSPC, EDQUOT, EFBIG: self = .diskFull
        default: self = .inputOutput(String(cString: strerror(errorNumber)))
        }
    }

    /// From anything a closure handed to GRDB can throw.
    init(_ error: any Error, connection: OpaquePointer? = nil) {
        if let problem = error as? JournalProblem {
            self = problem
        } else if let error = error as? DatabaseError {
            let code = error.extendedResultCode.rawValue
            self.init(
                code: code, message: error.message ?? "\(error.resultCode)",
                systemError: connection.map { JournalProblem.systemError(behind: code, of: $0) } ?? 0)
        } else {
            self = .inputOutput("\(error)")
        }
    }

    /// The `errno` behind an answer of SQLite, 0 when it is of no use.
    ///
    /// `sqlite3_system_errno` is not set by a commit that fails in writing (seen in 3.40); the file itself remembers that one,
    /// but knows nothing of what happened to the rollback journal.
    static func systemError(behind code: Int32, of connection: OpaquePointer) -> Int32 {
        if code == SQLITE_IOERR | (3 << 8) {  // SQLITE_IOERR_WRITE
            var number: Int32 = 0
            let answer = sqlite3_file_control(connection, "main", SQLITE_FCNTL_LAST_ERRNO, &number)
            if answer == SQLITE_OK, number != 0 { return number }
        }
        return [SQLITE_CANTOPEN, SQLITE_IOERR].contains(code & 0xFF) ? sqlite3_system_errno(connection) : 0
    }
}
