/// A poll as it goes: who answered what, hands that were counted, and what is still owed.
public struct PollState: Equatable, Sendable {
    public let plan: PollPlan
    /// The positions of this poll; none where points are spread.
    public let scale: Scale
    public let order: PollPlan.Order
    public private(set) var limits: PollLimits?
    public private(set) var votes: [PersonID: Vote] = [:]
    /// Hands or points as they were counted, those of known people among them.
    public private(set) var tallies: [PollChoice: Int] = [:]
    /// Everybody who was there when all were marked as agreeing; a latecomer is not among them.
    public private(set) var agreed: Set<PersonID> = []
    /// The position that is being called.
    public private(set) var called: String?
    public private(set) var isRevealed: Bool
    /// Reasons without a person.
    public private(set) var openReasons: [OpenReason] = []
    /// The count as it was when the step was left; people come and go afterwards.
    public internal(set) var closed: PollCount?

    init(_ plan: PollPlan, scale: Scale, order: PollPlan.Order = .together) {
        self.plan = plan
        self.scale = scale
        self.order = order
        isRevealed = plan.reveal == .atOnce
    }

    /// What one person said.
    public struct Vote: Equatable, Sendable {
        /// One position, or points for items.
        public var marks: [Mark]
        /// The note with the reason.
        public var reason: NoteID?

        public init(marks: [Mark], reason: NoteID? = nil) {
            self.marks = marks
            self.reason = reason
        }
    }

    /// A choice and how many points it gets; a position always gets one.
    public struct Mark: Equatable, Sendable {
        public var choice: PollChoice
        public var points: Int

        public init(_ choice: PollChoice, points: Int = 1) {
            self.choice = choice
            self.points = points
        }
    }

    /// A reason that somebody gave for a position without being named.
    public struct OpenReason: Equatable, Sendable {
        public var option: String
        public var note: NoteID

        public init(option: String, note: NoteID) {
            self.option = option
            self.note = note
        }
    }

    public var points: PollPlan.Points? {
        if case .points(let points) = plan.ballot { points } else { nil }
    }

    /// The position that a person chose, or was marked with.
    public func position(of id: PersonID) -> String? {
        guard let vote = votes[id] else { return agreed.contains(id) ? scale.agreement?.id : nil }
        guard case .option(let option) = vote.marks.first?.choice else { return nil }
        return option
    }

    /// Those present who neither answered nor were marked; hands that were counted are nobody's.
    public func silent(_ people: People) -> [PersonID] {
        people.seatingOrder.filter { votes[$0] == nil && !agreed.contains($0) }
    }

    /// The position that is called after the present one; nil after the last.
    public var nextCall: PollOption? {
        let calling = scale.calling
        guard let called, let place = calling.firstIndex(where: { $0.id == called }) else { return calling.first }
        return place + 1 < calling.count ? calling[place + 1] : nil
    }

    /// Whether anything was answered about that note, or it is the reason for an answer.
    func speaks(of note: NoteID) -> Bool {
        let choice = PollChoice.item(note)
        return tallies[choice, default: 0] > 0 || openReasons.contains { $0.note == note }
            || votes.values.contains { vote in vote.reason == note || vote.marks.contains { $0.choice == choice && $0.points > 0 } }
    }

    // MARK: Changing

    mutating func set(_ limits: PollLimits) { self.limits = limits }

    mutating func vote(_ id: PersonID, _ marks: [Mark]) {
        // The reason belongs to the position: somebody who keeps it keeps the reason too.
        let reason = votes[id].flatMap { $0.marks == marks ? $0.reason : nil }
        votes[id] = Vote(marks: marks, reason: reason)
    }

    mutating func unvote(_ id: PersonID) {
        votes[id] = nil
        agreed.remove(id)
    }

    mutating func tally(_ choice: PollChoice, _ count: Int) {
        tallies[choice] = count
        if case .option(let id) = choice, id == scale.agreement?.id { agreed = [] }
    }

    mutating func agreeAll(_ people: [PersonID]) {
        guard let agreement = scale.agreement else { return }
        agreed = Set(people)
        tallies[.option(agreement.id)] = nil
    }

    mutating func call(_ option: String) { called = option }
    mutating func reveal() { isRevealed = true }

    mutating func explain(_ id: PersonID, by note: NoteID) { votes[id]?.reason = note }
    mutating func explain(_ option: String, by note: NoteID) { openReasons.append(OpenReason(option: option, note: note)) }

    mutating func replace(_ seat: PersonID, by person: PersonID) {
        if let vote = votes.removeValue(forKey: seat) { votes[person] = vote }
        if agreed.remove(seat) != nil { agreed.insert(person) }
    }
}
