/// People part into tables, pairs or stalls.
public struct BreakoutPlan: Equatable, Sendable {
    public init() {}
}

extension BreakoutPlan: FieldCoded {
    public func write(to fields: inout FieldWriter) {}
    public init(from fields: inout FieldReader) throws(FieldProblem) {}
}
