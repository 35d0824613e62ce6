import Words

/// The bytes of a photograph by the digest that the model names; nil where they cannot be read.
public typealias PictureSupply = (_ digest: String) -> [UInt8]?

/// The formats of `ruum export`; a new one is a case here and a file that renders the model.
public enum ReportFormat: String, CaseIterable, Sendable {
    case md
    case json

    /// The whole file: of a format that is text in UTF-8, with a line break at its end.
    ///
    /// - Parameter supply: asked by the formats that show pictures.
    public func render(_ model: ReportModel, zone: Zone, supply: PictureSupply = { _ in nil }) -> [UInt8] {
        switch self {
        case .md: Array(MarkdownReport.render(model, zone: zone).utf8)
        case .json: Array((JSONReport.value(model).pretty + "\n").utf8)
        }
    }
}
