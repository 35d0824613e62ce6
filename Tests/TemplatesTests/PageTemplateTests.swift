import Engine
import Templates
import Testing

@Suite struct PageTemplateTests {
    private func page(_ text: String, _ values: [String: PageValue]) throws -> String {
        try PageTemplate(text, names: ["a", "b", "entries", "text"]).page(.object(values))
    }

    @Test(arguments: ["{{a}}", "{{{a}}}", "{{&a}}", "{{ a }}"])
    func noTagWritesATextAsItWasTyped(tag: String) throws {
        #expect(try page("<p title=\"\(tag)\">", ["a": .text("<b>\"'&\u{202E}x")]) == "<p title=\"&lt;b&gt;&quot;&#39;&amp;\u{FFFD}x\">")
    }

    @Test func textsThatLookLikeTagsStayTexts() throws {
        #expect(try page("{{a}}", ["a": .text("{{b}} {{#a}}{{/a}}"), "b": .text("B")]) == "{{b}} {{#a}}{{/a}}")
    }

    @Test func sectionsRepeatListsAndLeaveOutWhatIsNothing() throws {
        let list = PageValue.list([.object(["text": .text("x")]), .object(["text": .nothing])])
        #expect(try page("{{#entries}}[{{text}}]{{/entries}}", ["entries": list, "text": .text("outside")]) == "[x][]")
        #expect(try page("{{#a}}yes{{/a}}{{^a}}no{{/a}}", ["a": .text("")]) == "no")
        #expect(try page("{{#a}}yes{{/a}}{{^a}}no{{/a}}", ["a": .list([])]) == "no")
        #expect(try page("{{#a}}yes{{/a}}{{^a}}no{{/a}}", ["a": .flag(true)]) == "yes")
        #expect(try page("{{#entries}}{{.}}{{^last()}}, {{/last()}}{{/entries}}", ["entries": .list([.text("x"), .text("y")])]) == "x, y")
    }

    @Test(arguments: [
        Slip("{{a", 1, 1, .tagNotClosed),
        Slip("x\n  {{titel}}", 2, 3, .unknownName("titel", suggestion: nil)),
        Slip("{{texd}}", 1, 1, .unknownName("texd", suggestion: "text")),
        Slip("{{a.c}}", 1, 1, .unknownName("c", suggestion: "a")),
        Slip("{{frist(a)}}", 1, 1, .unknownName("frist", suggestion: "first")),
        Slip("\n{{#a}}\n", 2, 1, .sectionNotClosed("a")),
        Slip("{{/a}}", 1, 1, .closesOther("a", open: nil)),
        Slip("{{#a}}{{/b}}", 1, 7, .closesOther("b", open: "a")),
        Slip("{{>a}}", 1, 1, .foreignTag(">")),
        Slip("{{<a}}{{/a}}", 1, 1, .foreignTag("<")),
        Slip("{{$a}}{{/a}}", 1, 1, .foreignTag("$")),
        Slip("{{=| |=}}", 1, 1, .foreignTag("=")),
        Slip("{{}}", 1, 1, .malformed),
        Slip("{{a b}}", 1, 1, .unknownName("a b", suggestion: nil)),
        Slip("{{first(}}", 1, 11, .malformed),
        Slip(String(repeating: "{{#a}}", count: 100_000), 1, 1, .tooLarge(bytes: PageTemplate.mostBytes)),
        Slip(String(repeating: "{{#a}}", count: 33), 1, 193, .tooDeep(most: 32)),
    ])
    func whatIsWrongIsToldWithItsPlace(slip: Slip) {
        #expect(throws: TemplateProblem(line: slip.line, column: slip.column, slip.kind)) {
            try PageTemplate(slip.text, names: ["a", "b", "entries", "text"])
        }
    }

    @Test func commentsMayHoldAnything() throws {
        #expect(try page("x{{! titel, 1 < 2 }}y", [:]) == "xy")
    }
}

struct Slip: Sendable, CustomTestStringConvertible {
    let text: String
    let line: Int
    let column: Int
    let kind: TemplateProblem.Kind

    init(_ text: String, _ line: Int, _ column: Int, _ kind: TemplateProblem.Kind) {
        self.text = text
        self.line = line
        self.column = column
        self.kind = kind
    }

    var testDescription: String { String(text.prefix(20)) }
}
