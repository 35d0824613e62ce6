/// A stretch of a method's steps that comes as a whole: repeated, or held at tables.
public struct StepGroup: Equatable, Sendable {
    public enum Kind: Equatable, Sendable {
        /// So many times, one round after another.
        case times(Given<Int>)
        /// Once for each kept note of that kind in the item; `expected` is how many there may be, for planning.
        case forEach(NoteKind, expected: Given<Int>?)
        /// The parts in the order that a list setting names; a part may come twice or not at all.
        case sequence(setting: String)
        /// What is done at the tables of a breakout step, which has the same id.
        case breakout
    }

    public var id: String
    public var kind: Kind
    /// Only with these settings; without them the whole group is left out.
    public var only: [Condition]
    /// The parts of a sequence.
    public var parts: [Part]

    public init(id: String, kind: Kind, only: [Condition] = [], parts: [Part] = []) {
        self.id = id
        self.kind = kind
        self.only = only
        self.parts = parts
    }

    /// One of the stretches that a sequence puts in order: a hat.
    public struct Part: Equatable, Sendable {
        public var id: String
        public var title: LocalText

        public init(id: String, title: LocalText) {
            self.id = id
            self.title = title
        }
    }

    /// Whether its steps come in rounds.
    public var repeats: Bool {
        switch kind {
        case .times, .forEach, .sequence: true
        case .breakout: false
        }
    }
}

/// Holds where a setting has one of these values.
public struct Condition: Equatable, Sendable {
    public var setting: String
    /// Ids of choices.
    public var choices: [String]

    public init(setting: String, choices: [String]) {
        self.setting = setting
        self.choices = choices
    }
}

/// In which rounds of its repeat a step is there.
public enum RoundFilter: String, CaseIterable, Sendable {
    case every
    case first
    /// All but the first.
    case later
    case last
    case notLast = "not_last"
    /// Neither the first nor the last.
    case middle

    /// - Parameter count: how many rounds there are.
    func includes(_ round: Int, of count: Int) -> Bool {
        switch self {
        case .every: true
        case .first: round <= 1
        case .later: round > 1
        case .last: round == count
        case .notLast: round < count
        case .middle: round > 1 && round < count
        }
    }
}

/// A colour by which a step is known in the room; always together with its name.
public enum StepColor: String, CaseIterable, Sendable {
    case white
    case red
    case black
    case yellow
    case green
    case blue
}

extension Condition: FieldCoded {
    public func write(to fields: inout FieldWriter) {
        fields.put(setting)
        fields.put(choices)
    }

    public init(from fields: inout FieldReader) throws(FieldProblem) {
        setting = try fields.text()
        choices = try fields.list()
    }
}

extension StepGroup.Part: FieldCoded {
    public func write(to fields: inout FieldWriter) {
        fields.put(id)
        fields.put(title)
    }

    public init(from fields: inout FieldReader) throws(FieldProblem) {
        id = try fields.text()
        title = try fields.record()
    }
}

extension StepGroup.Kind: FieldCoded {
    public func write(to fields: inout FieldWriter) {
        switch self {
        case .times(let count):
            fields.put(0)
            fields.put(count)
        case .forEach(let kind, let expected):
            fields.put(1)
            fields.put(name: kind)
            fields.put(expected)
        case .sequence(let setting):
            fields.put(2)
            fields.put(setting)
        case .breakout: fields.put(3)
        }
    }

    public init(from fields: inout FieldReader) throws(FieldProblem) {
        switch try fields.integer() {
        case 0: self = .times(try fields.record())
        case 1:
            let kind: NoteKind = try fields.name(default: .note)
            self = .forEach(kind, expected: try fields.optional())
        case 2: self = .sequence(setting: try fields.text())
        case 3: self = .breakout
        default: throw FieldProblem()
        }
    }
}

extension StepGroup: FieldCoded {
    public func write(to fields: inout FieldWriter) {
        fields.put(id)
        fields.put(kind)
        fields.put(only)
        fields.put(parts)
    }

    public init(from fields: inout FieldReader) throws(FieldProblem) {
        id = try fields.text()
        kind = try fields.record()
        only = try fields.list()
        parts = try fields.list()
    }
}
