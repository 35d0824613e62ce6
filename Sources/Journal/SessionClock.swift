/// An instant as events keep it.
public struct Moment: Sendable, Equatable {
    /// Milliseconds since 1970, UTC.
    public var at: Int64
    /// Which start of the machine `bootTime` counts from; 0 when it cannot be known.
    public var boot: Int64
    /// Milliseconds since that start, time asleep included.
    public var bootTime: Int64

    public init(at: Int64, boot: Int64, bootTime: Int64) {
        self.at = at
        self.boot = boot
        self.bootTime = bootTime
    }
}
