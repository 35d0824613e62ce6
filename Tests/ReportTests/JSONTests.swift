import Report
import Testing

@Suite struct JSONTests {
    @Test func keysKeepTheirOrder() {
        let value: JSON = ["b": 1, "a": [true, nil, "x"], "empty": [], "none": [:]]
        #expect(value.compact == #"{"b":1,"a":[true,null,"x"],"empty":[],"none":{}}"#)
    }

    @Test func prettyOutputIsIndentedByTwoSpaces() {
        let value: JSON = ["a": [1, 2], "b": []]
        #expect(
            value.pretty == """
                {
                  "a": [
                    1,
                    2
                  ],
                  "b": []
                }
                """)
    }

    @Test(arguments: [
        Sample("quote \" and \\", #""quote \" and \\""#),
        Sample("line\nand\ttab\r\n", #""line\nand\ttab\u000D\n""#),
        Sample("\u{1B}[2J\u{0}\u{7F}\u{9B}", #""\u001B[2J\u0000\u007F\u009B""#),
        Sample("\u{2028}\u{2029}\u{202E}\u{2066}\u{FEFF}", #""\u2028\u2029\u202E\u2066\uFEFF""#),
        Sample("\u{E0041}", #""\uDB40\uDC41""#),
        Sample("õäöü 🙂 e\u{301}", "\"õäöü 🙂 e\u{301}\""),
    ])
    func nothingThatActsOnATerminalGoesOutRaw(sample: Sample) {
        #expect(JSON.string(sample.text).compact == sample.written)
    }

    @Test func keysAreEscapedToo() {
        let value: JSON = ["\u{1B}": nil]
        #expect(value.compact == #"{"\u001B":null}"#)
    }
}
