/// Something that a facilitator decides about a method before it starts.
public struct Setting: Equatable, Sendable {
    public var id: String
    public var type: SettingType
    /// The question to the facilitator.
    public var ask: LocalText
    /// Asked for on the console when empty; it never keeps a session from starting.
    public var required: Bool
    public var fallback: SettingDefault
    /// What a list may name, where it puts the parts of a sequence in order; empty where any words will do.
    public var parts: [SettingChoice]
    /// The part with which such a list has to begin and end; empty where any will do.
    public var frame: String
    /// It means something only with these other settings.
    public var only: [Condition]

    public init(
        id: String, type: SettingType, ask: LocalText, required: Bool = false, fallback: SettingDefault = .empty,
        parts: [SettingChoice] = [], frame: String = "", only: [Condition] = []
    ) {
        self.id = id
        self.type = type
        self.ask = ask
        self.required = required
        self.fallback = fallback
        self.parts = parts
        self.frame = frame
        self.only = only
    }
}

extension Setting {
    /// A computed number within the limits of the setting.
    func clamped(_ number: Int) -> Int {
        guard case .integer(let from, let to) = type else { return number }
        return min(max(number, from), to)
    }
}

/// What kind of value a setting takes.
public enum SettingType: Equatable, Sendable {
    case text
    /// Several texts, one a key on the command line.
    case list
    case integer(from: Int, to: Int)
    /// A length of time.
    case minutes(from: Span, to: Span)
    case choice([SettingChoice])
}

/// One of the values of a choice.
public struct SettingChoice: Equatable, Sendable {
    public var id: String
    public var name: LocalText
    /// What a list gets by default when this is chosen: see `SettingDefault.from`.
    public var gives: [String]

    public init(id: String, name: LocalText, gives: [String] = []) {
        self.id = id
        self.name = name
        self.gives = gives
    }
}

/// The value of a setting that nobody has filled in.
public enum SettingDefault: Equatable, Sendable {
    case empty
    case text(LocalText)
    case value(SettingValue)
    /// Computed from the number of people, and kept when the item starts.
    case formula(Formula)
    /// What the chosen value of another setting gives.
    case from(String)
}

/// What a facilitator filled in.
public enum SettingValue: Equatable, Sendable {
    case text(String)
    case list([String])
    case integer(Int)
    case span(Span)
    case choice(String)
}

/// A value in a script: written there, or taken from a setting (`$name`).
public enum Given<Value: Equatable & Sendable>: Equatable, Sendable {
    case literal(Value)
    case setting(String)
}

extension Setting: FieldCoded {
    public func write(to fields: inout FieldWriter) {
        fields.put(id)
        fields.put(type)
        fields.put(ask)
        fields.put(required)
        fields.put(fallback)
        fields.put(parts)
        fields.put(frame)
        fields.put(only)
    }

    public init(from fields: inout FieldReader) throws(FieldProblem) {
        id = try fields.text()
        type = try fields.record()
        ask = try fields.record()
        required = try fields.flag()
        fallback = try fields.record()
        parts = try fields.list()
        frame = try fields.isAtEnd ? "" : fields.text()
        only = try fields.list()
    }
}

extension SettingType: FieldCoded {
    public func write(to fields: inout FieldWriter) {
        switch self {
        case .text: fields.put(0)
        case .list: fields.put(1)
        case .integer(let from, let to):
            fields.put(2)
            fields.put(from)
            fields.put(to)
        case .minutes(let from, let to):
            fields.put(3)
            fields.put(from.milliseconds)
            fields.put(to.milliseconds)
        case .choice(let choices):
            fields.put(4)
            fields.put(choices)
        }
    }

    public init(from fields: inout FieldReader) throws(FieldProblem) {
        switch try fields.integer() {
        case 0: self = .text
        case 1: self = .list
        case 2:
            let from = try fields.integer()
            self = .integer(from: from, to: try fields.integer())
        case 3:
            let from = try fields.span()
            self = .minutes(from: from, to: try fields.span())
        case 4: self = .choice(try fields.list())
        default: throw FieldProblem()
        }
    }
}

extension SettingChoice: FieldCoded {
    public func write(to fields: inout FieldWriter) {
        fields.put(id)
        fields.put(name)
        fields.put(gives)
    }

    public init(from fields: inout FieldReader) throws(FieldProblem) {
        id = try fields.text()
        name = try fields.record()
        gives = try fields.list()
    }
}

extension SettingDefault: FieldCoded {
    public func write(to fields: inout FieldWriter) {
        switch self {
        case .empty: fields.put(0)
        case .text(let text):
            fields.put(1)
            fields.put(text)
        case .value(let value):
            fields.put(2)
            fields.put(value)
        case .formula(let formula):
            fields.put(3)
            fields.put(name: formula)
        case .from(let setting):
            fields.put(4)
            fields.put(setting)
        }
    }

    public init(from fields: inout FieldReader) throws(FieldProblem) {
        switch try fields.integer() {
        case 0: self = .empty
        case 1: self = .text(try fields.record())
        case 2: self = .value(try fields.record())
        case 3: self = .formula(try fields.name(default: .pairs))
        case 4: self = .from(try fields.text())
        default: throw FieldProblem()
        }
    }
}

extension SettingValue: FieldCoded {
    public func write(to fields: inout FieldWriter) {
        switch self {
        case .text(let text):
            fields.put(0)
            fields.put(text)
        case .list(let texts):
            fields.put(1)
            fields.put(texts)
        case .integer(let number):
            fields.put(2)
            fields.put(number)
        case .span(let span):
            fields.put(3)
            fields.put(span.milliseconds)
        case .choice(let id):
            fields.put(4)
            fields.put(id)
        }
    }

    public init(from fields: inout FieldReader) throws(FieldProblem) {
        switch try fields.integer() {
        case 0: self = .text(try fields.text())
        case 1: self = .list(try fields.list())
        case 2: self = .integer(try fields.integer())
        case 3: self = .span(try fields.span())
        case 4: self = .choice(try fields.text())
        default: throw FieldProblem()
        }
    }
}

extension Given: FieldCoded where Value: FieldCoded {
    public func write(to fields: inout FieldWriter) {
        switch self {
        case .literal(let value):
            fields.put(0)
            fields.put(value)
        case .setting(let id):
            fields.put(1)
            fields.put(id)
        }
    }

    public init(from fields: inout FieldReader) throws(FieldProblem) {
        switch try fields.integer() {
        case 0: self = .literal(try fields.record())
        case 1: self = .setting(try fields.text())
        default: throw FieldProblem()
        }
    }
}
