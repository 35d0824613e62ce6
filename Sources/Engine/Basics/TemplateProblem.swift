/// Why a page cannot be made with a template, and where in it; worded in Words.
public struct TemplateProblem: Error, Equatable, Sendable {
    /// Counted from 1.
    public var line: Int
    public var column: Int
    public var kind: Kind

    public init(line: Int, column: Int, _ kind: Kind) {
        self.line = line
        self.column = column
        self.kind = kind
    }

    public enum Kind: Equatable, Sendable {
        case notText
        case tooLarge(bytes: Int)
        /// Opened by two braces and never closed.
        case tagNotClosed
        /// A tag of Mustache that templates here have no use for: partials, blocks, other delimiters.
        case foreignTag(String)
        case unknownName(String, suggestion: String?)
        case sectionNotClosed(String)
        /// A section ends that did not begin, or another one than began last.
        case closesOther(String, open: String?)
        case tooDeep(most: Int)
        /// What the engine itself finds wrong.
        case malformed
    }
}
