import Engine

/// The `when` of an outcome: when it is proposed after a poll.
enum RuleSection {
    /// A name in a rule that has to be a position of the scale, and where it stands.
    struct Subject {
        var name: String
        var position: Position
    }

    private static let mostDenominator = 1_000
    private static let counts = 0...100_000

    static func read(_ node: ScriptNode, _ findings: Findings) -> (rule: PollRule, subjects: [Subject]) {
        guard case .mapping(let entries) = node.content else {
            findings.wrong(node, expected: .mapping)
            return (PollRule([]), [])
        }
        var tests: [PollRule.Test] = []
        var subjects: [Subject] = []
        for entry in entries {
            let subject: PollRule.Subject
            switch entry.key {
            case "answered": subject = .answered
            case "present": subject = .present
            default:
                subject = .choice(entry.key)
                subjects.append(Subject(name: entry.key, position: entry.position))
            }
            tests += self.tests(subject, entry.value, findings)
        }
        return (PollRule(tests), subjects)
    }

    private static func tests(_ subject: PollRule.Subject, _ node: ScriptNode, _ findings: Findings) -> [PollRule.Test] {
        let comparisons = PollRule.Comparison.allCases
        guard let section = Section(node, keys: comparisons.map(\.rawValue) + ["of"], findings) else { return [] }
        let written = comparisons.filter { section[$0.rawValue] != nil }
        if written.isEmpty { findings.report(.missingKey(key: PollRule.Comparison.atLeast.rawValue), at: section.position) }
        let base: PollRule.Base? = section["of"].flatMap { findings.choice($0) }
        return written.compactMap { comparison in
            guard let node = section[comparison.rawValue] else { return nil }
            if comparison == .all {
                let everybody: PollRule.Base? = findings.choice(node)
                return PollRule.Test(subject, .all, .count(.literal(0)), of: everybody)
            }
            guard let amount = amount(node, isShare: section["of"] != nil, findings) else { return nil }
            return PollRule.Test(subject, comparison, amount, of: base)
        }
    }

    /// `3`, `20%`, `2/3` or `$limit`; a share says of what, a plain number does not.
    private static func amount(_ node: ScriptNode, isShare: Bool, _ findings: Findings) -> PollRule.Amount? {
        if let name = node.settingName {
            findings.refer(to: name, at: node.position, need: .fit(.integer))
            return isShare ? .percent(.setting(name)) : .count(.setting(name))
        }
        guard let word = findings.word(node, expected: .number) else { return nil }
        let amount: PollRule.Amount?
        let parts = word.split(separator: "/", omittingEmptySubsequences: false)
        if word.hasSuffix("%") {
            amount = Findings.integer(String(word.dropLast())).flatMap { (0...100).contains($0) ? .percent(.literal($0)) : nil }
        } else if parts.count == 2 {
            amount = fraction(String(parts[0]), String(parts[1]))
        } else if let number = Findings.integer(word), counts.contains(number) {
            guard !isShare else {
                findings.report(.badAmount(text: word), at: node.position)
                return nil
            }
            return .count(.literal(number))
        } else {
            amount = nil
        }
        guard let amount else {
            findings.report(.badAmount(text: word), at: node.position)
            return nil
        }
        if !isShare { findings.report(.missingKey(key: "of"), at: node.position) }
        return amount
    }

    private static func fraction(_ numerator: String, _ denominator: String) -> PollRule.Amount? {
        guard let over = Findings.integer(numerator), let under = Findings.integer(denominator),
            (1...mostDenominator).contains(under), (0...under).contains(over)
        else { return nil }
        return .fraction(over, under)
    }
}

// MARK: What a rule needs of its step

extension RuleSection {
    /// An outcome as it was read, with the places that are named when it is not sound.
    struct Read {
        var outcome: Outcome
        var position: Position
        var subjects: [Subject]
    }

    /// Rules speak of positions that every scale of the poll has, and nothing is decided by fewer than everybody.
    static func check(_ outcomes: [Read], of kind: StepKind, _ findings: Findings) {
        for read in outcomes {
            guard case .poll(let plan) = kind else {
                if let subject = read.subjects.first { findings.report(.ruleWithoutPoll, at: subject.position) }
                if read.outcome.decides { findings.report(.decidesTooEasily, at: read.position) }
                continue
            }
            let scales = scales(of: plan, for: read.outcome, findings)
            for subject in read.subjects {
                guard let lacking = scales.first(where: { $0.members(of: subject.name) == nil }) else { continue }
                let known = lacking.options.map(\.id) + lacking.groups.map(\.id) + ["answered", "present"]
                findings.reportPosition(subject.name, known: known, at: subject.position)
            }
            guard read.outcome.decides else { continue }
            let minimums = read.outcome.when?.minimums ?? []
            let isPlain = !scales.isEmpty && scales.allSatisfy { scale in minimums.contains { scale.isPlainAgreement($0) } }
            if read.outcome.when?.asksEverybody != true || !isPlain {
                findings.report(.decidesTooEasily, at: read.position)
            }
        }
    }

    /// The scales with which an outcome may have to do.
    private static func scales(of plan: PollPlan, for outcome: Outcome, _ findings: Findings) -> [Scale] {
        switch plan.ballot {
        case .options(let own): return [own]
        case .points: return [Scale(id: "", options: [])]
        case .scale(.literal(let id)): return findings.scales.filter { $0.id == id }
        case .scale(.setting(let name)):
            let setting = findings.settings.first { $0.id == name }
            guard case .choice(let choices) = setting?.type else { return [] }
            let limits = outcome.only.filter { $0.setting == name }
            let possible = choices.map(\.id).filter { id in limits.allSatisfy { $0.choices.contains(id) } }
            return findings.scales.filter { possible.contains($0.id) }
        }
    }
}
