import Engine
import Mustache

/// A page with gaps: values, sections, inverted sections and comments of Mustache, in one file.
public struct PageTemplate: Sendable {
    private let template: MustacheTemplate

    /// More than any page of a person needs.
    public static let mostBytes = 1 << 18

    /// - Parameter names: the values that there are; another one is a slip of the pen and refused.
    public init(_ text: String, names: Set<String>) throws(TemplateProblem) {
        guard text.utf8.count <= PageTemplate.mostBytes else {
            throw TemplateProblem(line: 1, column: 1, .tooLarge(bytes: PageTemplate.mostBytes))
        }
        var check = TemplateCheck(text, names: names)
        try check.run()
        do {
            template = try MustacheTemplate(string: PageTemplate.asItIs + text)
        } catch let error as MustacheTemplate.ParserError {
            let (line, column) = (error.context.lineNumber, error.context.columnNumber)
            throw TemplateProblem(line: line, column: max(1, line > 1 ? column : column - PageTemplate.asItIs.count), .malformed)
        } catch {
            throw TemplateProblem(line: 1, column: 1, .malformed)
        }
    }

    public func page(_ values: PageValue) -> String {
        template.render(values.filled)
    }

    /// Values come escaped; the engine must not do it again.
    private static let asItIs = "{{%CONTENT_TYPE:TEXT}}"
}
