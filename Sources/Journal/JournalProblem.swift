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
            if systemError != 0 {
                self.init(errorNumber: systemError, path: "", writing: true)
            } else {
                self = .inputOutput(message)
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
        case EISDIR: self = .isFolder(path)
        case ENAMETOOLONG: self = .pathTooLong(path)
        case EACCES, EPERM: self = writing ? .readOnlyFolder(path) : .notAllowed(path)
        case EROFS: self = .readOnlyFolder(path)
        // EFBIG: a limit on the size of files, which fills a disk as surely as bytes do.
        case ENOSPC, EDQUOT, EFBIG: self = .diskFull
        default: self = .inputOutput(String(cString: strerror(errorNumber)))
        }
    }

    /// From anything a closure handed to GRDB can throw.
    init(_ error: any Error, connection: OpaquePointer? = nil) {
        if let problem = error as? JournalProblem {
            self = problem
        } else if let error = error as? DatabaseError {
            self.init(
                code: error.extendedResultCode.rawValue, message: error.message ?? "\(error.resultCode)",
                systemError: connection.map { sqlite3_system_errno($0) } ?? 0)
        } else {
            self = .inputOutput("\(error)")
        }
    }
}
