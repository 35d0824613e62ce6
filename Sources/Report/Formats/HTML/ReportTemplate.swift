import Engine
import Templates

/// What the page of a report is made with: the program's own template, or a user's.
public struct ReportTemplate: Sendable {
    private let template: PageTemplate?

    public init(_ text: String) throws(TemplateProblem) {
        template = try PageTemplate(text, names: PageName.all)
    }

    /// - Parameter proven: a text of which a test says that it is in order.
    private init(proven: String) {
        template = try? PageTemplate(proven, names: PageName.all)
    }

    public static let builtIn = ReportTemplate(proven: builtInText)

    /// To begin a template of one's own from.
    public static var builtInText: String { text("report.mustache") }

    /// The style sheet that a template gets as `style`.
    static var style: String { text("report.css") }

    private static func text(_ file: String) -> String {
        builtInPages.first { $0.file == file }?.text ?? ""
    }

    func page(_ values: PageValue) -> String {
        template?.page(values) ?? ""
    }
}
