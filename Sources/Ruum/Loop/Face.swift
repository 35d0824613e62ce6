import Engine
import Screens
import Terminal

/// A screen as the loop drives it.
protocol Face {
    /// Whether typing is kept and the clock's doings are written down by it.
    var isConsole: Bool { get }
    mutating func handle(_ key: Key, _ context: ScreenContext) -> [Effect]
    mutating func refused(_ refusal: Refusal, _ context: ScreenContext)
    mutating func edited(_ text: String?, note: NoteID?, _ context: ScreenContext) -> [Effect]
    mutating func signals(_ context: ScreenContext) -> [Effect]
    func draw(_ context: ScreenContext, columns: Int, rows: Int) -> Grid
}

extension Console: Face {
    var isConsole: Bool { true }
}

/// The projection; it says nothing back, whatever is refused.
struct ProjectionFace: Face {
    private var projection = Projection()

    var isConsole: Bool { false }

    mutating func handle(_ key: Key, _ context: ScreenContext) -> [Effect] { projection.handle(key, context) }
    mutating func refused(_ refusal: Refusal, _ context: ScreenContext) {}
    mutating func edited(_ text: String?, note: NoteID?, _ context: ScreenContext) -> [Effect] { [] }
    mutating func signals(_ context: ScreenContext) -> [Effect] { [] }

    func draw(_ context: ScreenContext, columns: Int, rows: Int) -> Grid {
        var view = context.state.publicView(at: context.now)
        view.language = context.language
        return Projection.draw(view, zone: context.zone, isASCII: context.isASCII, columns: columns, rows: rows)
    }
}
