/// Topics get a slot and a place.
public struct SchedulePlan: Equatable, Sendable {
    public init() {}
}

extension SchedulePlan: FieldCoded {
    public func write(to fields: inout FieldWriter) {}
    public init(from fields: inout FieldReader) throws(FieldProblem) {}
}
