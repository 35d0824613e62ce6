/// What outlives the steps of an item while it goes.
public struct ItemProgress: Equatable, Sendable {
    /// Rounds and subjects of groups, where they are not what the settings say.
    public internal(set) var unrolled: [Unrolled] = []
    /// The outcomes that were confirmed, in order.
    public internal(set) var outcomes: [ConfirmedOutcome] = []
    /// What was left out to save time.
    public internal(set) var dropped: [Place] = []
    /// What was cut to save time; the last entry of a place counts.
    public internal(set) var cuts: [PlanCut] = []
    /// What the item was meant to take before anything was cut: lateness is measured by what was promised.
    public internal(set) var promised: Span?
    /// Those who agreed to be named with their position.
    public internal(set) var named: [PersonID] = []
    public internal(set) var tables = TablesState()
    public internal(set) var schedule = ScheduleState()
    public internal(set) var arrangement = ArrangementState()
    /// The versions of texts, in the order in which they were written.
    public internal(set) var drafts: [DraftVersion] = []

    public init() {}

    /// How often a group comes, and over what.
    public struct Unrolled: Equatable, Sendable {
        /// The group's id.
        public var group: String
        public var times: Int
        /// The notes that a repeat over notes goes through; else empty.
        public var subjects: [NoteID]

        public init(group: String, times: Int, subjects: [NoteID] = []) {
            self.group = group
            self.times = times
            self.subjects = subjects
        }
    }

    func unrolled(_ group: String) -> Unrolled? {
        unrolled.first { $0.group == group }
    }
}

/// An outcome that the facilitator confirmed.
public struct ConfirmedOutcome: Equatable, Sendable {
    /// Index into the steps of the method.
    public var step: Int
    public var round: Int
    /// Index into the visits.
    public var visit: Int
    /// The id of the outcome.
    public var id: String
    /// Whether it led back by `retry`, or would have but for the attempts.
    public var isRetry: Bool
    public var at: Instant
    /// What was answered; nil where nothing was asked.
    public var count: PollCount?
}
