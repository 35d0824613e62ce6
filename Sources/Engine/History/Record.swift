/// An event with its place in the journal.
public struct Record: Equatable, Sendable {
    /// The number of the command whose event it is: 1, 2, 3 …
    public var command: Int
    /// The terminal that asked for it; 0 is the clock.
    public var writer: Int64
    public var at: Instant
    public var event: Event

    public init(command: Int, writer: Int64, at: Instant, event: Event) {
        self.command = command
        self.writer = writer
        self.at = at
        self.event = event
    }

    /// The author of due events.
    public static let clock: Int64 = 0
}
