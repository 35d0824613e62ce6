/// Why a session file cannot be used as asked; the words a person reads are made elsewhere.
public enum JournalProblem: Error, Equatable, Sendable {
    case notFound(String)
    case isFolder(String)
    /// A pipe, a device or a socket.
    case notARegularFile(String)
    /// A file of another program.
    case notASession(String)
    /// A file without a single byte.
    case empty(String)
    /// The file's own structure is broken; `readable` rows before the break can be salvaged.
    case damaged(detail: String, readable: Int)
    /// The journal lying beside the file was left by another session, and would overwrite this one.
    case foreignJournal(String)
    /// Made by a newer program, whose schema version this is: may be read, must not be written.
    case newerVersion(Int)
    case notAllowed(String)
    case readOnlyFile
    case readOnlyFolder(String)
    /// Opened for following only.
    case followsOnly
    /// Another process kept the file to itself for longer than the patience given.
    case busy
    case diskFull
    case inputOutput(String)
    /// Deleted or moved away while it was open.
    case gone
    /// Another file lies under its name since it was opened.
    case replaced
    case exists(String)
    /// What should be moved lies on another disk or file system than its new place.
    case otherDisk(String)
    case pathTooLong(String)
    /// Neither `XDG_DATA_HOME` nor `HOME` says where sessions belong.
    case noHome
    case closed
}
