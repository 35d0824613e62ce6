/// One way in which a step can end, and where the flow goes then.
public struct Outcome: Equatable, Sendable {
    public var id: String
    public var name: LocalText
    /// Read aloud when it is confirmed; only the console shows it.
    public var say: LocalText
    /// Offered only with these settings.
    public var only: [Condition]
    public var exit: Exit
    /// Whether the group has decided by it.
    public var decides: Bool
    /// When it is proposed after a poll; without a rule it is left to the facilitator, or holds when nothing before it does.
    public var when: PollRule?
    /// So many of the notes that got points go on, near-ties at the border all of them; the others are parked.
    public var keep: Given<Int>?

    public init(
        id: String, name: LocalText = .none, say: LocalText = .none, only: [Condition] = [], exit: Exit = .stay,
        decides: Bool = false, when: PollRule? = nil, keep: Given<Int>? = nil
    ) {
        self.id = id
        self.name = name
        self.say = say
        self.only = only
        self.exit = exit
        self.decides = decides
        self.when = when
        self.keep = keep
    }

    /// Where the flow goes when an outcome is confirmed.
    public enum Exit: Equatable, Sendable {
        /// Nowhere until somebody goes on.
        case stay
        /// To that step.
        case go(String)
        /// Back to that step; counted against the step's attempts.
        case retry(String)

        var isRetry: Bool {
            switch self {
            case .stay, .go: false
            case .retry: true
            }
        }
    }
}

/// How often a step may be left by `retry`, and where the flow goes instead of one time more.
public struct Attempts: Equatable, Sendable {
    public var atMost: Given<Int>
    public var then: String
    /// A step that the last `retry` still passes through when it leads there: whoever blocks is heard first. Empty for none.
    public var after: String

    public init(atMost: Given<Int>, then: String, after: String = "") {
        self.atMost = atMost
        self.then = then
        self.after = after
    }
}

extension Outcome.Exit: FieldCoded {
    public func write(to fields: inout FieldWriter) {
        switch self {
        case .stay: fields.put(0)
        case .go(let step):
            fields.put(1)
            fields.put(step)
        case .retry(let step):
            fields.put(2)
            fields.put(step)
        }
    }

    public init(from fields: inout FieldReader) throws(FieldProblem) {
        switch try fields.integer() {
        case 0: self = .stay
        case 1: self = .go(try fields.text())
        case 2: self = .retry(try fields.text())
        default: throw FieldProblem()
        }
    }
}

extension Outcome: FieldCoded {
    public func write(to fields: inout FieldWriter) {
        fields.put(id)
        fields.put(name)
        fields.put(say)
        fields.put(only)
        fields.put(exit)
        fields.put(decides)
        fields.put(when)
        fields.put(keep)
    }

    public init(from fields: inout FieldReader) throws(FieldProblem) {
        id = try fields.text()
        name = try fields.record()
        say = try fields.record()
        only = try fields.list()
        exit = try fields.record()
        decides = try fields.flag()
        when = try fields.optional()
        keep = try fields.optional()
    }
}

extension Attempts: FieldCoded {
    public func write(to fields: inout FieldWriter) {
        fields.put(atMost)
        fields.put(then)
        fields.put(after)
    }

    public init(from fields: inout FieldReader) throws(FieldProblem) {
        atMost = try fields.record()
        then = try fields.text()
        after = try fields.isAtEnd ? "" : fields.text()
    }
}
