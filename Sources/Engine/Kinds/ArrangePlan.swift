/// Notes are put into a structure.
public struct ArrangePlan: Equatable, Sendable {
    public init() {}
}

extension ArrangePlan: FieldCoded {
    public func write(to fields: inout FieldWriter) {}
    public init(from fields: inout FieldReader) throws(FieldProblem) {}
}
