import Words

/// The formats of `ruum export`; a new one is a case here and a file that renders the model.
public enum ReportFormat: String, CaseIterable, Sendable {
    case md
    case json
    case html
    case pdf

    /// The whole file: of a format that is text in UTF-8, with a line break at its end; of a PDF the page that is printed to make it.
    ///
    /// - Parameter template: what a page is made with.
    public func render(_ model: ReportModel, zone: Zone, template: ReportTemplate = .builtIn) -> [UInt8] {
        switch self {
        case .md: Array(MarkdownReport.render(model, zone: zone).utf8)
        case .json: Array((JSONReport.value(model).pretty + "\n").utf8)
        case .html, .pdf: Array(HTMLReport.render(model, zone: zone, template: template).utf8)
        }
    }

    /// Whether it is a page that a template makes.
    public var isPage: Bool {
        switch self {
        case .html, .pdf: true
        case .md, .json: false
        }
    }
}
