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

    public init(
        id: String, kind: StepKind, title: LocalText, say: LocalText = .none, show: LocalText = .none, rules: [LocalText] = [],
        wall: Wall = .question, minutes: Minutes = Minutes(), onCall: Bool = false, ends: Ending = .manual,
        capture: Capture = Capture()
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
    }

    /// What the projection shows during a step.
    public enum Wall: String, CaseIterable, Sendable {
        /// The item's question and nothing else.
        case question
        /// The step's own `show` and `rules`.
        case text
        case blank
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

/// What becomes of the notes taken during a step.
public struct Capture: Equatable, Sendable {
    public var kind: NoteKind
    public var names: Attribution
    public var readers: Readers
    public var project: Projecting

    public init(kind: NoteKind = .note, names: Attribution = .none, readers: Readers = .me, project: Projecting = .never) {
        self.kind = kind
        self.names = names
        self.readers = readers
        self.project = project
    }

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
}

/// The parameters of an activity, by its kind.
public enum StepKind: Equatable, Sendable {
    case say
    case quiet(QuietPlan)
    case round(RoundPlan)
    case talk(TalkPlan)
    case collect(CollectPlan)

    /// The kind's name in scripts and in `status`.
    public var name: String {
        switch self {
        case .say: "say"
        case .quiet: "quiet"
        case .round: "round"
        case .talk: "talk"
        case .collect: "collect"
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
    }

    public init(from fields: inout FieldReader) throws(FieldProblem) {
        kind = try fields.name(default: .note)
        names = try fields.name(default: .none)
        readers = try fields.name(default: .me)
        project = try fields.name(default: .never)
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
        }
    }

    public init(from fields: inout FieldReader) throws(FieldProblem) {
        switch try fields.text() {
        case "say": self = .say
        case "quiet": self = .quiet(try fields.record())
        case "round": self = .round(try fields.record())
        case "talk": self = .talk(try fields.record())
        case "collect": self = .collect(try fields.record())
        default: throw FieldProblem()
        }
    }
}
