/// A script as the engine runs it: read, checked and free of its YAML.
public struct Method: Equatable, Sendable {
    /// The file format that this program reads.
    public static let format = 1

    /// Lower-case letters, digits and hyphens: `open-space`.
    public var id: String
    public var name: LocalText
    /// What the method is good for, in a sentence.
    public var purpose: LocalText
    /// Who the method comes from and where it is described.
    public var source: LocalText
    /// How many people it suits, and what to do outside that range.
    public var people: PeopleAdvice
    /// Whether signals sound unless somebody switches that.
    public var sound: Bool
    /// How names appear in a report unless somebody asks otherwise.
    public var names: NameStyle
    public var settings: [Setting]
    public var steps: [Step]
    /// The stretches of the steps that come as a whole, each before those inside it.
    public var groups: [StepGroup]
    /// How the method is cut when time is short, best first.
    public var shorten: [Shortening]
    /// The scales from which its polls choose.
    public var scales: [Scale]

    public init(
        id: String, name: LocalText, purpose: LocalText = .none, source: LocalText = .none, people: PeopleAdvice = .any,
        sound: Bool = true, names: NameStyle = .full, settings: [Setting] = [], steps: [Step],
        groups: [StepGroup] = [], shorten: [Shortening] = [], scales: [Scale] = []
    ) {
        self.id = id
        self.name = name
        self.purpose = purpose
        self.source = source
        self.people = people
        self.sound = sound
        self.names = names
        self.settings = settings
        self.steps = steps
        self.groups = groups
        self.shorten = shorten
        self.scales = scales
    }

    public func setting(_ id: String) -> Setting? {
        settings.first { $0.id == id }
    }

    public func group(_ id: String) -> StepGroup? {
        groups.first { $0.id == id }
    }

    /// The group in whose rounds a step comes, if it does.
    public func repeating(_ step: Step) -> StepGroup? {
        step.within.lazy.compactMap(group).first(where: \.repeats)
    }
}

/// How the names of people appear in a report.
public enum NameStyle: String, CaseIterable, Sendable {
    case full
    case initials
    case none
}

/// The number of people for which a method works, and a word for larger or smaller groups.
public struct PeopleAdvice: Equatable, Sendable {
    public var from: Int
    public var to: Int
    public var fewer: LocalText
    public var more: LocalText

    public init(from: Int, to: Int, fewer: LocalText = .none, more: LocalText = .none) {
        self.from = from
        self.to = to
        self.fewer = fewer
        self.more = more
    }

    /// No limits are known.
    public static let any = PeopleAdvice(from: 1, to: 10_000)

    /// What to do with this many people, where the method does not suit them.
    public func advice(for count: Int) -> LocalText? {
        if count < from { return fewer }
        if count > to { return more }
        return nil
    }
}

extension Method: FieldCoded {
    public func write(to fields: inout FieldWriter) {
        fields.put(id)
        fields.put(name)
        fields.put(purpose)
        fields.put(source)
        fields.put(people)
        fields.put(sound)
        fields.put(name: names)
        fields.put(settings)
        fields.put(steps)
        fields.put(groups)
        fields.put(shorten)
        fields.put(scales)
    }

    public init(from fields: inout FieldReader) throws(FieldProblem) {
        id = try fields.text()
        name = try fields.record()
        purpose = try fields.record()
        source = try fields.record()
        people = try fields.record()
        sound = try fields.flag()
        names = try fields.name(default: .full)
        settings = try fields.list()
        steps = try fields.list()
        groups = try fields.list()
        shorten = try fields.list()
        scales = try fields.list()
    }
}

extension PeopleAdvice: FieldCoded {
    public func write(to fields: inout FieldWriter) {
        fields.put(from)
        fields.put(to)
        fields.put(fewer)
        fields.put(more)
    }

    public init(from fields: inout FieldReader) throws(FieldProblem) {
        from = try fields.integer()
        to = try fields.integer()
        fewer = try fields.record()
        more = try fields.record()
    }
}
