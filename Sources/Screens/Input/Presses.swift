import Engine
import Terminal

/// Tells one press from two: a bouncing button, a held key and a second, separate press.
struct Presses: Sendable {
    /// The same key again within this time is the same press, still bouncing or held down.
    private static let bounce = Span(milliseconds: 300)
    /// Less than this between two different presses is no decision to leave a step.
    private static let separate = Span(milliseconds: 400)

    private var lastKey: Key?
    private var lastAt: Instant?
    private var lastAdvance: Instant?

    /// Whether this is the press before, once more; remembers it either way, so that a held key stays one press.
    mutating func isBounce(_ key: Key, at now: Instant) -> Bool {
        defer {
            lastKey = key
            lastAt = now
        }
        guard key == lastKey, let lastAt else { return false }
        return now >= lastAt && now - lastAt < Presses.bounce
    }

    /// Whether the press follows the last step forward closely enough to belong to it.
    func isRunOn(at now: Instant) -> Bool {
        guard let lastAdvance else { return false }
        return now >= lastAdvance && now - lastAdvance < Presses.separate
    }

    mutating func advanced(at now: Instant) { lastAdvance = now }
}
