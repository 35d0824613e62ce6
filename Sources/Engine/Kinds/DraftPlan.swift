/// A text grows in versions.
public struct DraftPlan: Equatable, Sendable {
    public init() {}
}

extension DraftPlan: FieldCoded {
    public func write(to fields: inout FieldWriter) {}
    public init(from fields: inout FieldReader) throws(FieldProblem) {}
}
