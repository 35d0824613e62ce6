/// Why `Terminal.wait` came back; several reasons can hold at once.
public struct Wake: Equatable, Sendable {
    /// Why the program has to end.
    public enum Ending: Equatable, Sendable {
        /// SIGTERM, SIGHUP or SIGQUIT; the exit code is `128 + number`.
        case signal(Int32)
        /// The terminal is no longer there, and nobody sent a signal.
        case terminalGone

        public var exitCode: Int32 {
            switch self {
            case .signal(let number): 128 + number
            case .terminalGone: 129
            }
        }
    }

    /// `Terminal.nextKeys()` has something.
    public var keys = false
    /// Those of the given descriptors that can be read.
    public var descriptors: [Int32] = []
    /// Set from then on in every answer.
    public var ending: Ending?

    /// The time was over and nothing else happened.
    public var timedOut: Bool { !keys && descriptors.isEmpty && ending == nil }
}

/// Why the terminal cannot be opened; nothing was written to it.
public enum TerminalProblem: Error, Equatable, Sendable {
    case inputIsNotATerminal
    case outputIsNotATerminal
    /// `TERM` is unset or empty.
    case typeMissing
    /// `TERM` holds a name that is unknown on this machine or too poor to place a cursor, such as `dumb`.
    case typeUnusable(String)
    /// Opened twice, or out of memory or descriptors.
    case failed
}
