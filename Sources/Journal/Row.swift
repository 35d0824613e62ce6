/// One event as the session file keeps it; what `tag` and `body` mean is the engine's business, not this module's.
public struct Row: Sendable, Equatable {
    /// Place in the session, 1, 2, 3 … without gaps. `append` gives it; what a caller sets here is ignored there.
    public var sequence: Int64
    /// Number of the command that made this row; several rows may come of one command.
    public var command: Int64
    /// Random and unique for each command, the same in all its rows, so that a command is recognised after an unclear commit.
    public var key: UInt64
    /// Random id of the terminal that wrote it; `Row.clock` when nobody did.
    public var writer: Int64
    public var moment: Moment
    /// A fixed integer for each kind of event.
    public var tag: Int
    public var body: [UInt8]

    /// The writer of what fell due by itself.
    public static let clock: Int64 = 0

    public init(
        sequence: Int64 = 0, command: Int64, key: UInt64, writer: Int64, moment: Moment, tag: Int, body: [UInt8]
    ) {
        self.sequence = sequence
        self.command = command
        self.key = key
        self.writer = writer
        self.moment = moment
        self.tag = tag
        self.body = body
    }
}

/// Typing that was not submitted yet, kept so that it can be offered again after a crash; one for each writer.
public struct Draft: Sendable, Equatable {
    public var writer: Int64
    public var text: String
    /// What the typing was meant for, in the words of whoever saved it.
    public var context: String
    /// Milliseconds since 1970, UTC.
    public var at: Int64

    public init(writer: Int64, text: String, context: String, at: Int64) {
        self.writer = writer
        self.text = text
        self.context = context
        self.at = at
    }
}

/// How an attempt to append ended, when the disk did its part.
public enum AppendResult: Sendable, Equatable {
    /// Kept, and survives a power loss. The number of the newest row.
    case appended(last: Int64)
    /// Somebody else wrote first: read the rows up to `last`, decide again, append again. Nothing was written.
    case behind(last: Int64)
    /// Rows with these keys are in the file already, kept by an attempt that seemed to fail. Nothing was written again.
    case known(keys: Set<UInt64>, last: Int64)
}
