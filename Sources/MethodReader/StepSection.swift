import Engine

/// The `steps` of a script.
enum StepSection {
    private enum KindName: String, CaseIterable {
        case say
        case quiet
        case round
        case talk
        case collect
    }

    private static let common = [
        "id", "kind", "title", "say", "show", "rules", "wall", "minutes", "on_call", "ends", "capture",
    ]
    /// The keys with the parameters of a kind; `say` has none, since that is the text read aloud.
    private static let kindKeys = KindName.allCases.filter { $0 != .say }.map(\.rawValue)
    private static let mostItems = 1_000

    static func readAll(_ node: ScriptNode, _ findings: Findings) -> [Step] {
        guard let nodes = findings.list(node) else { return [] }
        if nodes.isEmpty {
            findings.wrong(ScriptNode(position: node.position, content: .scalar("", isPlain: true)), expected: .list)
        }
        var lines: [String: Int] = [:]
        return nodes.compactMap { node in
            guard let (step, place) = read(node, findings) else { return nil }
            if let line = lines[step.id] {
                findings.report(.duplicateStepID(id: step.id, firstLine: line), at: place)
            } else {
                lines[step.id] = place.line
            }
            return step
        }
    }

    /// The step and where its id stands.
    private static func read(_ node: ScriptNode, _ findings: Findings) -> (Step, Position)? {
        guard case .mapping(let entries) = node.content else {
            findings.wrong(node, expected: .mapping)
            return nil
        }
        let kindName = entries.first { $0.key == "kind" }.flatMap { readKindName($0.value, findings) }
        let own = kindKeys.filter { $0 == kindName?.rawValue }
        let foreign = Set(kindKeys).subtracting(own)
        // Without a known kind nobody can tell which of the kinds' keys belongs here.
        if let kindName {
            for entry in entries where foreign.contains(entry.key) {
                findings.report(.keyOfOtherKind(key: entry.key, kind: kindName.rawValue), at: entry.position)
            }
        }
        guard let section = Section(node, keys: common + own, except: foreign, findings) else { return nil }
        _ = section.required("kind")
        let show = section.text("show")
        let rules = section["rules"].flatMap { findings.list($0) }?.compactMap { findings.localText($0) } ?? []
        let minutes = section["minutes"].map { readMinutes($0, findings) } ?? Minutes()
        let ends: Step.Ending = section.choice("ends", default: .manual)
        if ends == .time, minutes == Minutes(), section["minutes"] == nil {
            findings.report(.endsWithoutMinutes, at: section["ends"]?.position ?? section.position)
        }
        let idNode = section.required("id")
        let step = Step(
            id: idNode.flatMap { readID($0, findings) } ?? "", kind: kindName.map { readKind($0, section) } ?? .say,
            title: section.requiredText("title") ?? .none, say: section.text("say"), show: show, rules: rules,
            wall: section.choice("wall", default: show.isEmpty && rules.isEmpty ? .question : .text), minutes: minutes,
            onCall: section.flag("on_call", default: false), ends: ends,
            capture: section["capture"].map { readCapture($0, findings) } ?? Capture())
        return step.id.isEmpty ? nil : (step, idNode?.position ?? section.position)
    }

    private static func readID(_ node: ScriptNode, _ findings: Findings) -> String? {
        guard let id = findings.word(node) else { return nil }
        if !id.isID(separator: "_") { findings.report(.badID(text: id), at: node.position) }
        return id
    }

    private static func readKindName(_ node: ScriptNode, _ findings: Findings) -> KindName? {
        guard let word = findings.word(node) else { return nil }
        if let name = KindName(rawValue: word) { return name }
        let names = KindName.allCases.map(\.rawValue)
        findings.report(
            .unknownKind(name: word, suggestion: Suggestion.nearest(to: word, among: names), allowed: names), at: node.position)
        return nil
    }

    private static func readMinutes(_ node: ScriptNode, _ findings: Findings) -> Minutes {
        guard case .mapping = node.content else { return Minutes(plan: findings.givenSpan(node)) }
        guard let section = Section(node, keys: ["plan", "per_person", "floor"], findings) else { return Minutes() }
        return Minutes(plan: section.span("plan"), perPerson: section.span("per_person"), floor: section.span("floor"))
    }

    private static func readCapture(_ node: ScriptNode, _ findings: Findings) -> Capture {
        guard let section = Section(node, keys: ["as", "names", "readers", "project"], findings) else { return Capture() }
        return Capture(
            kind: section.choice("as", default: .note), names: section.choice("names", default: .none),
            readers: section.choice("readers", default: .me), project: section.choice("project", default: .never))
    }

    private static func readKind(_ name: KindName, _ step: Section) -> StepKind {
        let node = step[name.rawValue] ?? ScriptNode(position: step.position, content: .mapping([]))
        let findings = step.findings
        switch name {
        case .say:
            return .say
        case .quiet:
            guard let section = Section(node, keys: ["mode", "bell"], findings) else { return .quiet(QuietPlan()) }
            return .quiet(QuietPlan(mode: section.choice("mode", default: .reflect), bell: section.flag("bell", default: false)))
        case .round:
            guard let section = Section(node, keys: ["order", "pass", "turn", "piece"], findings) else {
                return .round(RoundPlan())
            }
            return .round(
                RoundPlan(
                    order: section["order"].flatMap { findings.givenChoice($0) } ?? .literal(.ring),
                    pass: section.choice("pass", default: .askAgain), turn: section.span("turn"),
                    piece: section.flag("piece", default: false)))
        case .talk:
            guard let section = Section(node, keys: ["mode", "direct_response", "turn"], findings) else {
                return .talk(TalkPlan())
            }
            return .talk(
                TalkPlan(
                    mode: section.choice("mode", default: .popcorn),
                    directResponse: section.flag("direct_response", default: false),
                    turn: section.span("turn")))
        case .collect:
            guard let section = Section(node, keys: ["owner", "due", "limit"], findings) else { return .collect(CollectPlan()) }
            return .collect(
                CollectPlan(
                    owner: section.flag("owner", default: false), due: section.flag("due", default: false),
                    limit: section["limit"].flatMap { findings.integer($0, in: 1...mostItems) }))
        }
    }
}
