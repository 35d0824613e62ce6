/// The tables of `ruum export --format csv`.
public enum ReportTable: String, CaseIterable, Sendable {
    case notes
    case actions
    case votes
    case times
    case people
}
