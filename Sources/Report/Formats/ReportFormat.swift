import Words

/// The formats of `ruum export`; a new one is a case here and a file that renders the model.
public enum ReportFormat: String, CaseIterable, Sendable {
    case md
    case json
    case docx
    case csv
    case ics

    /// The whole file: of a format that is text in UTF-8, with a line break at its end.
    ///
    /// - Parameter table: which one of a format that holds only one.
    public func render(_ model: ReportModel, zone: Zone, table: ReportTable = .notes) -> [UInt8] {
        switch self {
        case .md: Array(MarkdownReport.render(model, zone: zone).utf8)
        case .json: Array((JSONReport.value(model).pretty + "\n").utf8)
        case .docx: DocxReport.render(model, zone: zone)
        case .csv: CSVReport.render(model, table: table, zone: zone)
        case .ics: CalendarReport.render(model)
        }
    }

    /// Whether a terminal can show it.
    public var isText: Bool {
        switch self {
        case .md, .json, .csv, .ics: true
        case .docx: false
        }
    }
}
