/// A note as it stands in a file that somebody typed: words only, not yet understood; nil where nothing is said.
public struct WrittenNote: Equatable, Sendable {
    /// Where it begins, counted from 1.
    public var line: Int
    public var text: String
    public var kind: String?
    public var by: String?
    public var time: String?
    /// The key, id or title of a step.
    public var step: String?
    public var table: String?
    public var owner: String?
    public var due: String?
    public var readers: String?

    public init(line: Int, text: String) {
        self.line = line
        self.text = text
    }
}
