/// Why a table that somebody made cannot be read, and in which line; worded in Words.
public struct TableProblem: Error, Equatable, Sendable {
    /// Counted from 1.
    public var line: Int
    public var kind: Kind

    public init(line: Int, _ kind: Kind) {
        self.line = line
        self.kind = kind
    }

    public enum Kind: Equatable, Sendable {
        case empty
        case tooLarge(bytes: Int)
        case noNameColumn([String])
        case nameMissing
        case nameTooLong(Int)
        case tooManyCells(found: Int, expected: Int)
        case tooManyPeople(Int)
        case quoteNotClosed
        case notText
        /// A table of notes without the column that holds their words.
        case noTextColumn([String])
    }
}
