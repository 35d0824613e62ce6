/// Gathering items of the step's capture kind: intentions, agreements, actions.
public struct CollectPlan: Equatable, Sendable {
    /// Whether each item belongs to somebody.
    public var owner: Bool
    /// Whether each item has a date by which it is done.
    public var due: Bool
    /// The most items that make sense; a hint on the console, never a refusal.
    public var limit: Int?

    public init(owner: Bool = false, due: Bool = false, limit: Int? = nil) {
        self.owner = owner
        self.due = due
        self.limit = limit
    }
}

extension CollectPlan: FieldCoded {
    public func write(to fields: inout FieldWriter) {
        fields.put(owner)
        fields.put(due)
        fields.put(limit ?? 0)
    }

    public init(from fields: inout FieldReader) throws(FieldProblem) {
        owner = try fields.flag()
        due = try fields.flag()
        let most = try fields.integer()
        limit = most > 0 ? most : nil
    }
}
