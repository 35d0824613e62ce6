/// A method of the agenda with its settings filled in.
public struct Item: Equatable, Sendable {
    public var method: Method
    /// What was filled in, in the order of the method's settings; a setting not in here has its default.
    public var filled: [Filled]
    /// The method's YAML as it was written, kept for people to read; the program itself goes by `method`.
    public var script: String

    public init(method: Method, filled: [Filled] = [], script: String = "") {
        self.method = method
        self.filled = filled
        self.script = script
    }

    public struct Filled: Equatable, Sendable {
        public var id: String
        public var value: SettingValue

        public init(id: String, value: SettingValue) {
            self.id = id
            self.value = value
        }
    }

    /// What was filled in, or the default; nil where there is neither.
    public func value(_ id: String, in language: Language) -> SettingValue? {
        if let filled = filled.last(where: { $0.id == id }) { return filled.value }
        switch method.setting(id)?.fallback {
        case .text(let text): return .text(text(language))
        case .value(let value): return value
        case .empty, nil: return nil
        }
    }

    /// The settings that are required and empty: the console asks for them.
    public var missing: [Setting] {
        method.settings.filter { setting in
            setting.required && setting.fallback == .empty && !filled.contains { $0.id == setting.id && !$0.value.isEmpty }
        }
    }

    public func span(_ given: Given<Span>?) -> Span? {
        switch given {
        case nil: nil
        case .literal(let span): span
        case .setting(let id):
            if case .span(let span) = value(id, in: .en) { span } else { nil }
        }
    }

    public func order(_ given: Given<RoundPlan.Order>) -> RoundPlan.Order {
        switch given {
        case .literal(let order): order
        case .setting(let id):
            if case .choice(let name) = value(id, in: .en), let order = RoundPlan.Order(rawValue: name) { order } else { .ring }
        }
    }

    /// The text in that language with its settings put in; an empty question is stood in for by `title`.
    public func text(_ text: LocalText, in language: Language, title: String) -> String {
        Template.replacing(text(language)) { name in
            guard let value = value(name, in: language), !value.isEmpty else { return name == Item.question ? title : "" }
            switch value {
            case .text(let text), .choice(let text): return text
            case .list(let texts): return texts.joined(separator: "\n")
            case .integer(let number): return String(number)
            case .span(let span): return String(span.milliseconds / Span.minute.milliseconds)
            }
        }
    }

    /// The setting that every method has.
    public static let question = "question"

    /// How long a step is meant to take with that many people.
    ///
    /// A round is N turns and a tenth for passing the piece on (the shared formula of the methods' canon).
    public func planned(_ step: Step, headcount: Int) -> (plan: Span, floor: Span) {
        let floor = span(step.minutes.floor) ?? .zero
        var plan = span(step.minutes.plan) ?? .zero
        if let each = span(step.minutes.perPerson) {
            let (all, overflow) = each.milliseconds.multipliedReportingOverflow(by: Int64(headcount))
            var total = overflow ? Span.longest : Span(milliseconds: min(all, Span.longest.milliseconds))
            if case .round = step.kind { total += Span(milliseconds: total.milliseconds / Item.passingOnShare) }
            plan = max(plan, total)
        }
        return (max(plan, floor), floor)
    }

    /// A tenth of a round goes into passing on.
    private static let passingOnShare: Int64 = 10
}

extension SettingValue {
    public var isEmpty: Bool {
        switch self {
        case .text(let text): text.trimmed.isEmpty
        case .list(let texts): texts.allSatisfy { $0.trimmed.isEmpty }
        case .integer, .span, .choice: false
        }
    }
}

/// One stay in a step; going back to a step is another visit.
public struct Visit: Equatable, Sendable {
    public enum Manner: String, CaseIterable, Sendable {
        case done
        case skipped
        /// Left by `back`, `goto` or `repeat`.
        case left
    }

    public var item: Int
    /// Index into the flow of the item.
    public var step: Int
    /// 1 for the first visit of this step.
    public var number: Int
    /// Frozen when the step is entered, milliseconds.
    public var planned: Span
    public var floor: Span
    /// Extensions, less what was cut.
    public var added: Span = .zero
    /// Time that had passed before the clock was started.
    public var backdated: Span = .zero
    public var entered: Instant
    public var left: Instant?
    public var manner: Manner?
    /// For a step on call, the flow goes on from here.
    public var calledFrom: Int?
    public var watch = Stopwatch()
    /// Overruns that were signalled are remembered by the command that entered the step.
    public var command: Int

    /// What is left of the planned time; negative in overtime.
    public func remaining(at now: Instant) -> Span {
        planned + added - watch.elapsed(at: now)
    }
}

extension Item: FieldCoded {
    public func write(to fields: inout FieldWriter) {
        fields.put(method)
        fields.put(filled)
        fields.put(script)
    }

    public init(from fields: inout FieldReader) throws(FieldProblem) {
        method = try fields.record()
        filled = try fields.list()
        script = try fields.text()
    }
}

extension Item.Filled: FieldCoded {
    public func write(to fields: inout FieldWriter) {
        fields.put(id)
        fields.put(value)
    }

    public init(from fields: inout FieldReader) throws(FieldProblem) {
        id = try fields.text()
        value = try fields.record()
    }
}
