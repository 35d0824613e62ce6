/// One activity of a method.
public struct Step: Equatable, Sendable {
    public var id: String
    public var kind: StepKind
    public var title: LocalText
    /// Read aloud; only the console shows it.
    public var say: LocalText
    /// What the room sees.
    public var show: LocalText
    /// Short sentences that the room sees one under another, after `show`.
    public var rules: [LocalText]
    public var wall: Wall
    public var minutes: Minutes
    /// Entered only when somebody goes to it; `next` passes it over and finds the way back.
    public var onCall: Bool
    public var ends: Ending
    public var capture: Capture
    /// The ids of the groups round it, outermost first.
    public var within: [String]
    /// The part of a sequence to which it belongs; empty outside a sequence.
    public var part: String
    /// There only with these settings.
    public var only: [Condition]
    public var rounds: RoundFilter
    /// Left out first when time is short.
    public var isOptional: Bool
    /// Never cut when time is short.
    public var isClosing: Bool
    public var color: StepColor?
    /// The step that follows, where it is not the next one.
    public var go: String?
    /// In which ways it may end; empty where it just ends.
    public var outcomes: [Outcome]
    public var attempts: Attempts?
    /// There only while more notes are kept than this.
    public var ifMore: MoreNotes?
    /// Whether the room sees the clock unless somebody switches it off.
    public var showsClock: Bool

    public init(
        id: String, kind: StepKind, title: LocalText, say: LocalText = .none, show: LocalText = .none, rules: [LocalText] = [],
        wall: Wall = .question, minutes: Minutes = Minutes(), onCall: Bool = false, ends: Ending = .manual,
        capture: Capture = Capture(), within: [String] = [], part: String = "", only: [Condition] = [], rounds: RoundFilter = .every,
        isOptional: Bool = false, isClosing: Bool = false, color: StepColor? = nil, go: String? = nil, outcomes: [Outcome] = [],
        attempts: Attempts? = nil, ifMore: MoreNotes? = nil, showsClock: Bool = false
    ) {
        self.id = id
        self.kind = kind
        self.title = title
        self.say = say
        self.show = show
        self.rules = rules
        self.wall = wall
        self.minutes = minutes
        self.onCall = onCall
        self.ends = ends
        self.capture = capture
        self.within = within
        self.part = part
        self.only = only
        self.rounds = rounds
        self.isOptional = isOptional
        self.isClosing = isClosing
        self.color = color
        self.go = go
        self.outcomes = outcomes
        self.attempts = attempts
        self.ifMore = ifMore
        self.showsClock = showsClock
    }

    /// What the projection shows during a step.
    public enum Wall: String, CaseIterable, Sendable {
        /// The item's question and nothing else.
        case question
        /// The step's own `show` and `rules`.
        case text
        case blank
        /// The newest version of the text that the room may read, with what changed since the one before marked.
        case draft
        /// The stalls of a market: number, title and, where names are kept, who stands there.
        case stalls
        /// The stalls with the points that they got, once the poll is over.
        case result
    }

    /// Who ends a step.
    public enum Ending: String, CaseIterable, Sendable {
        case manual
        /// The clock, when the planned time is over.
        case time
    }
}

/// How long a step is meant to take: the larger of its floor and its plan, or of its floor and the time for everybody.
public struct Minutes: Equatable, Sendable {
    public var plan: Given<Span>?
    public var perPerson: Given<Span>?
    public var floor: Given<Span>?

    public init(plan: Given<Span>? = nil, perPerson: Given<Span>? = nil, floor: Given<Span>? = nil) {
        self.plan = plan
        self.perPerson = perPerson
        self.floor = floor
    }
}

/// More notes of a kind than a number: more ideas than there are stalls.
public struct MoreNotes: Equatable, Sendable {
    public var of: NoteKind
    public var than: Given<Int>

    public init(of kind: NoteKind, than number: Given<Int>) {
        of = kind
        than = number
    }
}

/// What becomes of the notes taken during a step.
public struct Capture: Equatable, Sendable {
    public var kind: NoteKind
    public var names: Attribution
    public var readers: Readers
    public var project: Projecting
    /// Other kinds that come up in the same step, such as what is not known beside what is.
    public var also: [NoteKind]

    public init(
        kind: NoteKind = .note, names: Attribution = .none, readers: Readers = .me, project: Projecting = .never,
        also: [NoteKind] = []
    ) {
        self.also = also
        self.kind = kind
        self.names = names
        self.readers = readers
        self.project = project
    }

    /// Whether notes of that kind are what the step is about.
    public func gathers(_ kind: NoteKind) -> Bool { kind == self.kind || also.contains(kind) }

    /// How much of who said something is kept.
    public enum Attribution: String, CaseIterable, Sendable {
        case none
        case role
        case name
    }

    /// When the room sees a note.
    public enum Projecting: String, CaseIterable, Sendable {
        case never
        case onRelease = "on_release"
        case atOnce = "at_once"
    }
}

/// Who may read a note; each case includes those before it.
public enum Readers: String, CaseIterable, Comparable, Sendable {
    case me
    case participants
    case client

    public static func < (left: Readers, right: Readers) -> Bool { left.rank < right.rank }

    private var rank: Int {
        switch self {
        case .me: 0
        case .participants: 1
        case .client: 2
        }
    }
}

/// What a note is.
public enum NoteKind: String, CaseIterable, Sendable {
    case note
    case intention
    case agreement
    case theme
    case idea
    case topic
    case proposal
    case concern
    case decision
    case action
    case question
    case quote
    case takeaway
    case parked
    // What is said under one of six hats.
    case fact
    case gap
    case feeling
    case risk
    case benefit
    case conclusion
    // What visitors leave at a stall.
    case like
    case offer
    case join
    /// What a group says about its topic afterwards.
    case report
}

/// The parameters of an activity, by its kind.
public enum StepKind: Equatable, Sendable {
    case say
    case quiet(QuietPlan)
    case round(RoundPlan)
    case talk(TalkPlan)
    case collect(CollectPlan)
    case breakout(BreakoutPlan)
    case arrange(ArrangePlan)
    case schedule(SchedulePlan)
    case poll(PollPlan)
    case draft(DraftPlan)
    case harvest

    /// The kind's name in scripts and in `status`.
    public var name: String {
        switch self {
        case .say: "say"
        case .quiet: "quiet"
        case .round: "round"
        case .talk: "talk"
        case .collect: "collect"
        case .breakout: "breakout"
        case .arrange: "arrange"
        case .schedule: "schedule"
        case .poll: "poll"
        case .draft: "draft"
        case .harvest: "harvest"
        }
    }
}

extension Step: FieldCoded {
    public func write(to fields: inout FieldWriter) {
        fields.put(id)
        fields.put(kind)
        fields.put(title)
        fields.put(say)
        fields.put(show)
        fields.put(rules)
        fields.put(name: wall)
        fields.put(minutes)
        fields.put(onCall)
        fields.put(name: ends)
        fields.put(capture)
        fields.put(within)
        fields.put(part)
        fields.put(only)
        fields.put(name: rounds)
        fields.put(isOptional)
        fields.put(isClosing)
        fields.put(color?.rawValue ?? "")
        fields.put(go ?? "")
        fields.put(outcomes)
        fields.put(attempts)
        fields.put(ifMore)
        fields.put(showsClock)
    }

    public init(from fields: inout FieldReader) throws(FieldProblem) {
        id = try fields.text()
        kind = try fields.record()
        title = try fields.record()
        say = try fields.record()
        show = try fields.record()
        rules = try fields.list()
        wall = try fields.name(default: .question)
        minutes = try fields.record()
        onCall = try fields.flag()
        ends = try fields.name(default: .manual)
        capture = try fields.record()
        // What follows is younger than the first sessions.
        within = try fields.list()
        part = try fields.isAtEnd ? "" : fields.text()
        only = try fields.list()
        rounds = try fields.name(default: .every)
        isOptional = try fields.flag()
        isClosing = try fields.flag()
        color = try fields.isAtEnd ? nil : StepColor(rawValue: fields.text())
        let next = try fields.isAtEnd ? "" : fields.text()
        go = next.isEmpty ? nil : next
        outcomes = try fields.list()
        attempts = try fields.optional()
        ifMore = try fields.optional()
        showsClock = try fields.flag()
    }
}

extension MoreNotes: FieldCoded {
    public func write(to fields: inout FieldWriter) {
        fields.put(name: of)
        fields.put(than)
    }

    public init(from fields: inout FieldReader) throws(FieldProblem) {
        of = try fields.name(default: .note)
        than = try fields.record()
    }
}

extension Minutes: FieldCoded {
    public func write(to fields: inout FieldWriter) {
        fields.put(plan)
        fields.put(perPerson)
        fields.put(floor)
    }

    public init(from fields: inout FieldReader) throws(FieldProblem) {
        plan = try fields.optional()
        perPerson = try fields.optional()
        floor = try fields.optional()
    }
}

extension Capture: FieldCoded {
    public func write(to fields: inout FieldWriter) {
        fields.put(name: kind)
        fields.put(name: names)
        fields.put(name: readers)
        fields.put(name: project)
        fields.put(also.map(\.rawValue))
    }

    public init(from fields: inout FieldReader) throws(FieldProblem) {
        kind = try fields.name(default: .note)
        names = try fields.name(default: .none)
        readers = try fields.name(default: .me)
        project = try fields.name(default: .never)
        let others: [String] = try fields.list()
        also = others.compactMap(NoteKind.init(rawValue:))
    }
}

extension StepKind: FieldCoded {
    public func write(to fields: inout FieldWriter) {
        fields.put(name)
        switch self {
        case .say: break
        case .quiet(let plan): fields.put(plan)
        case .round(let plan): fields.put(plan)
        case .talk(let plan): fields.put(plan)
        case .collect(let plan): fields.put(plan)
        case .breakout(let plan): fields.put(plan)
        case .arrange(let plan): fields.put(plan)
        case .schedule(let plan): fields.put(plan)
        case .poll(let plan): fields.put(plan)
        case .draft(let plan): fields.put(plan)
        case .harvest: break
        }
    }

    public init(from fields: inout FieldReader) throws(FieldProblem) {
        switch try fields.text() {
        case "say": self = .say
        case "quiet": self = .quiet(try fields.record())
        case "round": self = .round(try fields.record())
        case "talk": self = .talk(try fields.record())
        case "collect": self = .collect(try fields.record())
        case "breakout": self = .breakout(try fields.record())
        case "arrange": self = .arrange(try fields.record())
        case "schedule": self = .schedule(try fields.record())
        case "poll": self = .poll(try fields.record())
        case "draft": self = .draft(try fields.record())
        case "harvest": self = .harvest
        default: throw FieldProblem()
        }
    }
}
