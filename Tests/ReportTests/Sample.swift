import Testing

/// A text and how it is written; only the written form goes into the log of a test run, since texts may act on a terminal.
struct Sample: Sendable, CustomTestStringConvertible {
    let text: String
    let written: String

    init(_ text: String, _ written: String) {
        self.text = text
        self.written = written
    }

    var testDescription: String { written }
}
