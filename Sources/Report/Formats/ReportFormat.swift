import Words

/// The bytes of a photograph by the digest that the model names; nil where they cannot be read.
public typealias PictureSupply = (_ digest: String) -> [UInt8]?

/// The formats of `ruum export`; a new one is a case here and a file that renders the model.
public enum ReportFormat: String, CaseIterable, Sendable {
    case md
    case json
    case html
    case pdf
    case docx
    case csv
    case ics

    /// The whole file: of a format that is text in UTF-8, with a line break at its end; of a PDF the page that is printed to make it.
    ///
    /// - Parameters:
    ///   - table: which one of a format that holds only one.
    ///   - template: what a page is made with.
    ///   - supply: asked by the formats that show photographs.
    public func render(
        _ model: ReportModel, zone: Zone, table: ReportTable = .notes, template: ReportTemplate = .builtIn,
        supply: @escaping PictureSupply = { _ in nil }
    ) -> [UInt8] {
        switch self {
        case .md: Array(MarkdownReport.render(model, zone: zone).utf8)
        case .json: Array((JSONReport.value(model).pretty + "\n").utf8)
        case .html, .pdf: Array(HTMLReport.render(model, zone: zone, template: template, supply: supply).utf8)
        case .docx: DocxReport.render(model, zone: zone, supply: supply)
        case .csv: CSVReport.render(model, table: table, zone: zone)
        case .ics: CalendarReport.render(model)
        }
    }

    /// Whether a terminal can show it.
    public var isText: Bool {
        switch self {
        case .md, .json, .html, .csv, .ics: true
        case .pdf, .docx: false
        }
    }

    /// Whether it is a page that a template makes.
    public var isPage: Bool {
        switch self {
        case .html, .pdf: true
        case .md, .json, .docx, .csv, .ics: false
        }
    }
}
