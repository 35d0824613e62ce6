import CTerminal
import Text

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// The terminal this program runs in: paints grids, reads keys, and waits for everything at once.
///
/// One thread owns it, and only one may be open in a process. Whatever way the program ends (return, `exit`, a signal that `wait`
/// reports, a crash), the terminal gets its modes and its screen back.
public final class Terminal {
    private var painted: Grid?
    private var decoder = KeyDecoder()
    private var pending: [Key] = []
    private var ending: Wake.Ending?
    private var buffer = [UInt8](repeating: 0, count: Terminal.readSize)
    private let isUTF8: Bool

    /// Whether the terminal shows more than ASCII.
    public var showsUnicode: Bool { isUTF8 }

    private static let readSize = 65536
    /// One call to `nextKeys` reads no more, so that a paste of any length leaves time for the clock on the screen.
    private static let mostBytesAtOnce = 1 << 18

    /// What keeps any terminal from being opened here, as far as can be told without opening it.
    public static var problem: TerminalProblem? {
        if isatty(STDIN_FILENO) == 0 { return .inputIsNotATerminal }
        if isatty(STDOUT_FILENO) == 0 { return .outputIsNotATerminal }
        return environment("TERM")?.isEmpty ?? true ? .typeMissing : nil
    }

    public init() throws(TerminalProblem) {
        switch terminal_start() {
        case TERMINAL_STARTED: break
        case TERMINAL_INPUT_IS_NONE: throw .inputIsNotATerminal
        case TERMINAL_OUTPUT_IS_NONE: throw .outputIsNotATerminal
        case TERMINAL_TYPE_MISSING: throw .typeMissing
        case TERMINAL_TYPE_UNUSABLE: throw .typeUnusable(Terminal.environment("TERM") ?? "")
        default: throw .failed
        }
        isUTF8 = terminal_is_utf8()
        let palette = Palette(colourCount: Int(terminal_colour_count()), noColour: Terminal.environment("NO_COLOR"))
        for role in Role.allCases {
            let look = palette.look(of: role)
            terminal_define_style(
                Int32(role.rawValue), Int32(look.foreground ?? -1), Int32(look.background ?? -1), look.attributes)
        }
    }

    deinit {
        terminal_stop()
    }

    /// Columns and rows now, at least 1 each; may be far too few to show anything.
    public var size: (columns: Int, rows: Int) {
        var rows: Int32 = 0
        var columns: Int32 = 0
        terminal_size(&rows, &columns)
        return (max(1, Int(columns)), max(1, Int(rows)))
    }

    /// Paints what differs from the grid before; writes nothing for the same grid again, or once `wait` has told of an ending.
    public func draw(_ grid: Grid) {
        if ending != nil || painted == grid { return }
        let size = self.size
        let sameShape = painted.map { $0.columns == grid.columns && $0.rows == grid.rows } ?? false
        if !sameShape { terminal_clear() }
        for row in 0..<min(grid.rows, size.rows) {
            if sameShape, let painted, painted.row(row) == grid.row(row) { continue }
            paint(grid.row(row), row: row, columns: size.columns)
        }
        if let cursor = grid.cursor, cursor.row >= 0, cursor.row < size.rows, cursor.column >= 0, cursor.column < size.columns {
            terminal_cursor(Int32(cursor.row), Int32(cursor.column))
        } else {
            terminal_hide_cursor()
        }
        terminal_refresh()
        painted = grid
    }

    /// Every key that can be read now, in order; empty when there is none.
    public func nextKeys() -> [Key] {
        var keys = pending
        pending = []
        var bytes: [UInt8] = []
        while bytes.count < Terminal.mostBytesAtOnce, ending == nil {
            let count = buffer.withUnsafeMutableBufferPointer { terminal_read($0.baseAddress, $0.count) }
            if count < 0 { ending = .terminalGone }
            if count <= 0 { break }
            bytes += buffer[..<count]
        }
        let now = terminal_milliseconds()
        if bytes.isEmpty {
            keys += decoder.expire(at: now)
        } else {
            keys += decoder.feed(bytes, at: now)
        }
        return keys
    }

    /// Sleeps until there are keys, one of `descriptors` can be read, a signal asks for something, or so many milliseconds pass.
    ///
    /// Without a time it sleeps as long as nothing happens. At most 16 descriptors are watched.
    public func wait(descriptors: [Int32] = [], until milliseconds: Int? = nil) -> Wake {
        var wake = Wake()
        var timeout = milliseconds.map { max(0, $0) }
        if let deadline = decoder.deadline {
            let left = max(0, Int(deadline - terminal_milliseconds()))
            timeout = min(timeout ?? left, left)
        }
        if ending != nil || !pending.isEmpty { timeout = 0 }
        var ready = [UInt8](repeating: 0, count: descriptors.count)
        let limit = timeout.map { Int32(clamping: $0) } ?? -1
        let seen = terminal_wait(descriptors, &ready, Int32(clamping: descriptors.count), limit)
        if seen & Int32(TERMINAL_SIGNAL) != 0 { heedSignals() }
        if seen & Int32(TERMINAL_GONE) != 0, ending == nil { ending = .terminalGone }
        if seen & Int32(TERMINAL_INPUT) != 0 {
            wake.keys = true
        } else {
            pending += decoder.expire(at: terminal_milliseconds())
        }
        if !pending.isEmpty { wake.keys = true }
        for (descriptor, flag) in zip(descriptors, ready) where flag != 0 { wake.descriptors.append(descriptor) }
        wake.ending = ending
        return wake
    }

    public func bell() {
        if ending == nil { terminal_bell() }
    }

    /// Gives the terminal to somebody else, such as `$EDITOR`, while `body` runs; the next `draw` paints everything.
    public func outside<T>(_ body: () throws -> T) rethrows -> T {
        terminal_leave()
        defer { comeBack() }
        return try body()
    }

    /// Stops the program as Ctrl-Z does and returns when the shell lets it go on.
    public func suspend() {
        outside { terminal_stop_process() }
    }

    /// Gives the terminal back for good; calling it again does nothing.
    public func close() {
        ending = ending ?? .terminalGone
        terminal_stop()
    }

    private func comeBack() {
        // What was pressed for the other program, Ctrl-C above all, is not meant for this one.
        _ = takeSignals()
        if ending != nil { return }
        terminal_return()
        paintAnew()
    }

    private func heedSignals() {
        let seen = takeSignals()
        // A program that was stopped, sent SIGTERM and continued in the background must not touch the terminal again.
        if ending != nil { return }
        if seen & UInt32(TERMINAL_SAW_CONTINUE) != 0 {
            terminal_recover()
            paintAnew()
        }
        if seen & UInt32(TERMINAL_SAW_RESIZE) != 0 {
            terminal_take_size()
            paintAnew()
        }
        if seen & UInt32(TERMINAL_SAW_INTERRUPT) != 0 { pending.append(.interrupt) }
        if seen & UInt32(TERMINAL_SAW_SUSPEND) != 0 { pending.append(.suspend) }
    }

    private func takeSignals() -> UInt32 {
        var number: Int32 = 0
        let seen = terminal_take_signals(&number)
        if seen & UInt32(TERMINAL_SAW_END) != 0 { ending = .signal(number) }
        return seen
    }

    private func paintAnew() {
        painted = nil
        if pending.last != .resize { pending.append(.resize) }
    }

    private func paint(_ cells: ArraySlice<Cell>, row: Int, columns: Int) {
        var scalars: [UInt32] = []
        for (column, cell) in cells.enumerated() where column < columns && cell.character != Cell.rightHalf {
            let wide = column + 1 < cells.count && cells[cells.startIndex + column + 1].character == Cell.rightHalf
            scalars.removeAll(keepingCapacity: true)
            var cellCount = wide ? 2 : 1
            if isUTF8 {
                if column + cellCount > columns { cellCount = 1 }
                for scalar in cell.character.unicodeScalars { scalars.append(scalar.value) }
            } else {
                scalars.append(asciiForm(cell.character).unicodeScalars.first?.value ?? 0x3F)
            }
            terminal_put(Int32(row), Int32(column), scalars, Int32(scalars.count), Int32(cellCount), Int32(cell.role.rawValue))
        }
    }

    private static func environment(_ name: String) -> String? {
        getenv(name).map { String(cString: $0) }
    }
}
