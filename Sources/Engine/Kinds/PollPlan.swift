/// Everybody says where they stand.
public struct PollPlan: Equatable, Sendable {
    public init() {}
}

extension PollPlan: FieldCoded {
    public func write(to fields: inout FieldWriter) {}
    public init(from fields: inout FieldReader) throws(FieldProblem) {}
}

/// A poll as it goes.
public struct PollState: Equatable, Sendable {
    public let plan: PollPlan

    init(_ plan: PollPlan) {
        self.plan = plan
    }
}
