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
    ///
    /// - Parameter people: N, for a default that is computed; without it a computed default is nil until the item starts.
    public func value(_ id: String, in language: Language, people: Int? = nil) -> SettingValue? {
        if let filled = filled.last(where: { $0.id == id }) { return filled.value }
        switch method.setting(id)?.fallback {
        case .text(let text): return .text(text(language))
        case .value(let value): return value
        case .formula(let formula):
            guard let people else { return nil }
            return .integer(method.setting(id)?.clamped(formula.value(people: people)) ?? 0)
        case .from(let other):
            guard case .choice(let chosen) = self.value(other, in: language, people: people),
                case .choice(let choices) = method.setting(other)?.type
            else { return nil }
            return choices.first { $0.id == chosen }.map { .list($0.gives) }
        case .empty, nil: return nil
        }
    }

    public func holds(_ conditions: [Condition]) -> Bool {
        conditions.allSatisfy { condition in
            guard case .choice(let chosen) = value(condition.setting, in: .en) else { return false }
            return condition.choices.contains(chosen)
        }
    }

    /// - Parameter people: N, for a number that is computed and not kept yet.
    public func integer(_ given: Given<Int>?, people: Int? = nil) -> Int? {
        switch given {
        case nil: nil
        case .literal(let number): number
        case .setting(let id):
            if case .integer(let number) = value(id, in: .en, people: people) { number } else { nil }
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
    ///
    /// - Parameters:
    ///   - round: the round of the step's repeat, 0 outside one: a list then stands for its entry of that round.
    ///   - subject: what `$item` stands for, the text of the note that a repeat is at.
    public func text(
        _ text: LocalText, in language: Language, title: String, round: Int = 0, subject: String? = nil, people: Int? = nil
    ) -> String {
        Template.replacing(text(language)) { name in
            if name == Item.subject { return subject ?? "" }
            if name == Item.subjectTitle { return IdeaTitle.of(subject ?? "") }
            guard let value = value(name, in: language, people: people), !value.isEmpty else {
                let isList = method.setting(name)?.type == .list
                return name == Item.question ? title : isList && round > 0 ? question(in: language) ?? title : ""
            }
            switch value {
            case .text(let text): return text
            case .choice(let id): return choiceName(id, of: name, in: language)
            case .list(let texts):
                let filled = texts.filter { !$0.trimmed.isEmpty }
                // The parts of a sequence are of use to a reader only as a whole, by their names.
                if let parts = method.setting(name)?.parts, !parts.isEmpty {
                    return filled.map { id in parts.first { $0.id == id }?.name(language) ?? id }.joined(separator: "\n")
                }
                return round > 0 ? filled[min(round, filled.count) - 1] : filled.joined(separator: "\n")
            case .integer(let number): return String(number)
            case .span(let span): return String(span.milliseconds / Span.minute.milliseconds)
            }
        }
    }

    /// The setting that every method has.
    public static let question = "question"
    /// What stands for the note that a repeat over notes is at.
    public static let subject = "item"
    /// The few words by which that note is known.
    public static let subjectTitle = "item_title"

    private func question(in language: Language) -> String? {
        guard case .text(let text) = value(Item.question, in: language), !text.trimmed.isEmpty else { return nil }
        return text
    }

    private func choiceName(_ id: String, of setting: String, in language: Language) -> String {
        guard case .choice(let choices) = method.setting(setting)?.type, let choice = choices.first(where: { $0.id == id }) else {
            return id
        }
        return choice.name(language)
    }

    /// How long a step is meant to take with that many people.
    ///
    /// A round is N turns and a tenth for passing the piece on (the shared formula of the methods' canon).
    public func planned(_ step: Step, headcount: Int) -> (plan: Span, floor: Span) {
        let floor = span(step.minutes.floor) ?? .zero
        var plan = span(step.minutes.plan) ?? .zero
        if let each = span(step.minutes.perPerson) {
            let (all, overflow) = each.milliseconds.multipliedReportingOverflow(by: Int64(peopleTogether(in: step, of: headcount)))
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
    /// Index into the steps of the item's method.
    public var step: Int
    /// The round of the repeat in which the step stands, 0 outside one.
    public var round = 0
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
    public var calledFrom: Place?
    /// A poll as it was when the step was left.
    public var kept: Activity?
    public var watch = Stopwatch()
    /// Overruns that were signalled are remembered by the command that entered the step.
    public var command: Int

    public var place: Place { Place(step: step, round: round) }

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
