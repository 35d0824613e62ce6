/// Notes are put into a structure that the whole group looks at.
public struct ArrangePlan: Equatable, Sendable {
    public enum Form: String, CaseIterable, Sendable {
        /// Heaps that get their names while they grow.
        case clusters
        /// Columns whose names stand in the script.
        case columns
        /// Two axes; a note lies at a point between their ends.
        case axes
        /// A note hangs under another one.
        case tree
        /// A note lies at a date, as it was typed.
        case timeline
    }

    public var form: Form
    /// The kinds of notes that are put in order; none stands for all that the item's steps capture.
    public var of: [NoteKind]
    /// The groups that there are from the beginning.
    public var columns: [LocalText]
    /// What the axes mean; the first goes across, the second upward.
    public var axes: [Axis]

    /// Whether notes lie in groups that have names.
    public var hasGroups: Bool {
        switch form {
        case .clusters, .columns: true
        case .axes, .tree, .timeline: false
        }
    }

    public init(form: Form = .clusters, of: [NoteKind] = [], columns: [LocalText] = [], axes: [Axis] = []) {
        self.form = form
        self.of = of
        self.columns = columns
        self.axes = axes
    }

    /// A direction in which notes lie further or less far.
    public struct Axis: Equatable, Sendable {
        public var title: LocalText
        public var low: LocalText
        public var high: LocalText

        public init(title: LocalText, low: LocalText = .none, high: LocalText = .none) {
            self.title = title
            self.low = low
            self.high = high
        }
    }
}

extension ArrangePlan: FieldCoded {
    public func write(to fields: inout FieldWriter) {
        fields.put(name: form)
        fields.put(of.map(\.rawValue))
        fields.put(columns)
        fields.put(axes)
    }

    public init(from fields: inout FieldReader) throws(FieldProblem) {
        form = try fields.name(default: .clusters)
        let names: [String] = try fields.list()
        of = names.compactMap(NoteKind.init)
        columns = try fields.list()
        axes = try fields.list()
    }
}

extension ArrangePlan.Axis: FieldCoded {
    public func write(to fields: inout FieldWriter) {
        fields.put(title)
        fields.put(low)
        fields.put(high)
    }

    public init(from fields: inout FieldReader) throws(FieldProblem) {
        title = try fields.record()
        low = try fields.record()
        high = try fields.record()
    }
}
