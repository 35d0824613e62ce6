/// Where somebody can stand on a proposal, as a script words it: agree, stand aside, block.
///
/// The positions of a scale, the order in which they are called and the sets of them that rules speak of are all data
/// of the script.
public struct Scale: Equatable, Sendable {
    public var id: String
    public var name: LocalText
    public var options: [PollOption]
    /// Ids of options in the order in which the facilitator calls them; those not named come after, as they stand.
    public var call: [String]
    public var groups: [PollGroup]
    /// The option that everybody present is marked with at one key; empty for the first.
    public var allAgree: String

    public init(
        id: String, name: LocalText = .none, options: [PollOption], call: [String] = [], groups: [PollGroup] = [], allAgree: String = ""
    ) {
        self.id = id
        self.name = name
        self.options = options
        self.call = call
        self.groups = groups
        self.allAgree = allAgree
    }

    /// Plain agreement: what everybody present is marked with at one key.
    public var agreement: PollOption? { option(allAgree) ?? options.first }

    /// Whether everybody who is marked at one key says yes in so many words; in a vote, or with fingers, that is one answer of several.
    public var isPlainYes: Bool {
        guard allAgree.isEmpty, let agreement else { return false }
        return members(of: "agree")?.contains(agreement.id) ?? false
    }

    public func option(_ id: String) -> PollOption? {
        options.first { $0.id == id }
    }

    /// The ids of the options that a rule means by this name; nil where it is neither an option nor a group.
    public func members(of name: String) -> [String]? {
        if let group = groups.first(where: { $0.id == name }) { return group.options }
        return option(name).map { [$0.id] }
    }

    /// The options as they are called one after another.
    public var calling: [PollOption] {
        let named = call.compactMap { option($0) }
        return named + options.filter { !call.contains($0.id) }
    }

    /// Whether a rule that asks for a minimum of this asks for plain agreement: that option, or a group round it in which nobody
    /// owes a reason.
    public func isPlainAgreement(_ name: String) -> Bool {
        guard let agreement, let members = members(of: name), members.contains(agreement.id) else { return false }
        return members.allSatisfy { option($0).map { $0.reason != .owed } ?? false }
    }
}

/// One position of a scale.
public struct PollOption: Equatable, Sendable {
    public var id: String
    public var name: LocalText
    /// What it means to choose it, for the room.
    public var meaning: LocalText
    public var reason: Reason
    /// There only with these settings.
    public var only: [Condition]
    /// The digit or letter that is shown and typed for it, such as the fingers held up; empty for its place.
    public var key: String

    public init(
        id: String, name: LocalText = .none, meaning: LocalText = .none, reason: Reason = .none, only: [Condition] = [], key: String = ""
    ) {
        self.id = id
        self.name = name
        self.meaning = meaning
        self.reason = reason
        self.only = only
        self.key = key
    }

    /// Whether choosing it is to be explained; a missing reason never keeps anybody from choosing.
    public enum Reason: String, CaseIterable, Sendable {
        case none
        case owed
        /// Words are asked for, and nothing is owed by those who have none.
        case offered
    }
}

/// Several options under one name, so that a rule can speak of all of them.
public struct PollGroup: Equatable, Sendable {
    public var id: String
    /// Ids of options.
    public var options: [String]

    public init(id: String, options: [String]) {
        self.id = id
        self.options = options
    }
}

extension Scale: FieldCoded {
    public func write(to fields: inout FieldWriter) {
        fields.put(id)
        fields.put(name)
        fields.put(options)
        fields.put(call)
        fields.put(groups)
        fields.put(allAgree)
    }

    public init(from fields: inout FieldReader) throws(FieldProblem) {
        id = try fields.text()
        name = try fields.record()
        options = try fields.list()
        call = try fields.list()
        groups = try fields.list()
        // What follows is younger than the first sessions.
        allAgree = try fields.isAtEnd ? "" : fields.text()
    }
}

extension PollOption: FieldCoded {
    public func write(to fields: inout FieldWriter) {
        fields.put(id)
        fields.put(name)
        fields.put(meaning)
        fields.put(name: reason)
        fields.put(only)
        fields.put(key)
    }

    public init(from fields: inout FieldReader) throws(FieldProblem) {
        id = try fields.text()
        name = try fields.record()
        meaning = try fields.record()
        reason = try fields.name(default: .none)
        only = try fields.list()
        key = try fields.isAtEnd ? "" : fields.text()
    }
}

extension PollGroup: FieldCoded {
    public func write(to fields: inout FieldWriter) {
        fields.put(id)
        fields.put(options)
    }

    public init(from fields: inout FieldReader) throws(FieldProblem) {
        id = try fields.text()
        options = try fields.list()
    }
}
