import Engine
import Screens
import Terminal
import Words

/// A screen as the loop drives it.
protocol Face {
    /// Whether typing is kept and the clock's doings are written down by it.
    var isConsole: Bool { get }
    mutating func handle(_ key: Key, _ context: ScreenContext) -> [Effect]
    mutating func took(_ command: Command, _ context: ScreenContext)
    mutating func refused(_ refusal: Refusal, _ context: ScreenContext)
    mutating func edited(_ text: String?, note: NoteID?, _ context: ScreenContext) -> [Effect]
    mutating func edited(_ text: String?, version: DraftCommand.Revision, _ context: ScreenContext) -> [Effect]
    mutating func previewed(_ preview: EditionPreview)
    mutating func exported(_ path: String, _ context: ScreenContext)
    mutating func notExported(_ why: Explained)
    mutating func signals(_ context: ScreenContext) -> [Effect]
    func draw(_ context: ScreenContext, columns: Int, rows: Int) -> Grid
}

extension Console: Face {
    var isConsole: Bool { true }
}

/// The projection; it says nothing back, whatever is refused.
struct ProjectionFace: Face {
    private var projection = Projection()
    private let last = Picture()

    /// What was drawn last: a calm wall costs nothing from one second to the next.
    private final class Picture {
        var view: PublicView?
        var grid = Grid(columns: 0, rows: 0)
    }

    var isConsole: Bool { false }

    mutating func handle(_ key: Key, _ context: ScreenContext) -> [Effect] { projection.handle(key, context) }
    mutating func took(_ command: Command, _ context: ScreenContext) {}
    mutating func refused(_ refusal: Refusal, _ context: ScreenContext) {}
    mutating func edited(_ text: String?, note: NoteID?, _ context: ScreenContext) -> [Effect] { [] }
    mutating func edited(_ text: String?, version: DraftCommand.Revision, _ context: ScreenContext) -> [Effect] { [] }
    mutating func previewed(_ preview: EditionPreview) {}
    mutating func exported(_ path: String, _ context: ScreenContext) {}
    mutating func notExported(_ why: Explained) {}
    mutating func signals(_ context: ScreenContext) -> [Effect] { [] }

    func draw(_ context: ScreenContext, columns: Int, rows: Int) -> Grid {
        var view = context.state.publicView(at: context.now)
        view.language = context.language
        if last.view != view || last.grid.columns != columns || last.grid.rows != rows {
            last.grid = Projection.draw(view, zone: context.zone, isASCII: context.isASCII, columns: columns, rows: rows)
            last.view = view
        }
        return last.grid
    }
}
