import Words

/// The formats of `ruum export`; a new one is a case here and a file that renders the model.
public enum ReportFormat: String, CaseIterable, Sendable {
    case md
    case json

    /// The report as text; it ends with a line break.
    public func render(_ model: ReportModel, zone: Zone) -> String {
        switch self {
        case .md: MarkdownReport.render(model, zone: zone)
        case .json: JSONReport.value(model).pretty + "\n"
        }
    }
}
