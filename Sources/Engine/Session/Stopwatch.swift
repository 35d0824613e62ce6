/// Time that runs and stops: what has passed is computed from stored instants, so no tick is ever an event.
public struct Stopwatch: Equatable, Sendable {
    private var banked: Span = .zero
    /// Since when it runs, if it does.
    public private(set) var runningSince: Instant?
    /// When it was last stopped, while it stands.
    public private(set) var stoppedAt: Instant?

    public init() {}

    public var isRunning: Bool { runningSince != nil }

    /// What has passed by then; never less than what was banked.
    public func elapsed(at now: Instant) -> Span {
        guard let runningSince else { return banked }
        return banked + max(.zero, now - runningSince)
    }

    /// When a running watch shows that much.
    public func reaches(_ span: Span) -> Instant? {
        runningSince.map { $0 + (span - banked) }
    }

    public mutating func start(at now: Instant) {
        guard runningSince == nil else { return }
        runningSince = now
        stoppedAt = nil
    }

    public mutating func stop(at now: Instant) {
        guard isRunning else { return }
        banked = elapsed(at: now)
        runningSince = nil
        stoppedAt = now
    }

    /// Counts time that passed before the watch was started.
    public mutating func add(_ span: Span) {
        banked += span
    }
}
