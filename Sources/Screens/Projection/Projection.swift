import Engine
import Terminal
import Words

/// The screen for the room: one calm thing at a time, drawn from the public view and from nothing else.
///
/// Its window may hold the keyboard, so the presenter's keys work in it; it says nothing back.
public struct Projection: Sendable {
    private var live = Live()
    private var interruptedAt: Instant?

    private static let secondInterrupt = Span.seconds(2)

    public init() {}

    /// What a key press leads to. Ctrl-C, or q, ends this window when it comes twice: a question would stand before the room.
    public mutating func handle(_ key: Key, _ context: ScreenContext) -> [Effect] {
        if key == .interrupt || key == .character("q") {
            defer { interruptedAt = context.now }
            guard let interruptedAt, context.now - interruptedAt <= Projection.secondInterrupt else { return [] }
            return [.quit]
        }
        guard let intent = KeyTable.intent(of: key, in: [.projection]) else { return [] }
        if intent.countsOnce, live.presses.isBounce(key, at: context.now) { return [] }
        guard intent.hindrance(in: context) == nil else { return [] }
        return live.perform(intent, context)?.effects ?? []
    }

    public static func draw(_ view: PublicView, zone: Zone, isASCII: Bool = false, columns: Int, rows: Int) -> Grid {
        var grid = Grid(columns: columns, rows: rows)
        RoomPainter(zone: zone, letters: isASCII ? .small : .large).draw(view, into: &grid, at: grid.region)
        return grid
    }
}
