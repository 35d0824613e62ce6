import Engine

/// One step of a script: what every kind has.
enum StepSection {
    private static let common = [
        "id", "kind", "title", "say", "show", "rules", "wall", "minutes", "on_call", "ends", "capture", "only", "rounds",
        "optional", "closing", "color", "go", "outcomes", "attempts",
        "if_more", "clock",
    ]
    /// The keys with the parameters of a kind; `say` has none, since that is the text read aloud.
    private static let kindKeys = KindSection.Name.allCases.filter(\.hasKeys).map(\.rawValue)

    /// The step and where its id stands.
    static func read(_ node: ScriptNode, _ findings: Findings) -> (Step, Position)? {
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
        // The steps at the tables are read with the flow.
        guard let section = Section(node, keys: common + own + ["steps"], except: foreign, findings) else { return nil }
        _ = section.required("kind")
        let show = section.text("show")
        let rules = section["rules"].flatMap { findings.list($0) }?.compactMap { findings.localText($0) } ?? []
        let minutes = section["minutes"].map { readMinutes($0, findings) } ?? Minutes()
        let ends: Step.Ending = section.choice("ends", default: .manual)
        if ends == .time, minutes == Minutes(), section["minutes"] == nil {
            findings.report(.endsWithoutMinutes, at: section["ends"]?.position ?? section.position)
        }
        let idNode = section.required("id")
        let outcomes = section["outcomes"].map { OutcomeSection.readAll($0, findings) } ?? []
        let step = Step(
            id: idNode.flatMap { readID($0, findings) } ?? "", kind: kindName.map { KindSection.read($0, section) } ?? .say,
            title: section.requiredText("title") ?? .none, say: section.text("say"), show: show, rules: rules,
            wall: section.choice("wall", default: show.isEmpty && rules.isEmpty ? .question : .text), minutes: minutes,
            onCall: section.flag("on_call", default: false), ends: ends,
            capture: section["capture"].map { readCapture($0, findings) } ?? Capture(),
            only: section["only"].map { readConditions($0, findings) } ?? [], rounds: section.choice("rounds", default: .every),
            isOptional: section.flag("optional", default: false), isClosing: section.flag("closing", default: false),
            color: section["color"].flatMap { findings.choice($0) }, go: section["go"].flatMap(findings.target),
            outcomes: outcomes.map(\.outcome),
            attempts: section["attempts"].flatMap { OutcomeSection.readAttempts($0, findings) },
            ifMore: section["if_more"].flatMap { readMore($0, findings) }, showsClock: section.flag("clock", default: false))
        if kindName != nil { RuleSection.check(outcomes, of: step.kind, findings) }
        return step.id.isEmpty ? nil : (step, idNode?.position ?? section.position)
    }

    static func readID(_ node: ScriptNode, _ findings: Findings) -> String? {
        guard let id = findings.word(node) else { return nil }
        if !id.isID(separator: "_") { findings.report(.badID(text: id), at: node.position) }
        return id
    }

    private static func readKindName(_ node: ScriptNode, _ findings: Findings) -> KindSection.Name? {
        guard let word = findings.word(node) else { return nil }
        if let name = KindSection.Name(rawValue: word) { return name }
        let names = KindSection.Name.allCases.map(\.rawValue)
        findings.report(
            .unknownKind(name: word, suggestion: Suggestion.nearest(to: word, among: names), allowed: names), at: node.position)
        return nil
    }

    /// `{scale: consensus}` or `{scale: [consensus, consent]}`.
    static func readConditions(_ node: ScriptNode, _ findings: Findings) -> [Condition] {
        guard case .mapping(let entries) = node.content else {
            findings.wrong(node, expected: .mapping)
            return []
        }
        return entries.map { entry in
            let nodes: [ScriptNode] = if case .list(let nodes) = entry.value.content { nodes } else { [entry.value] }
            let choices = nodes.compactMap { findings.word($0) }
            findings.refer(to: entry.key, at: entry.position, need: .fit(.choiceWith(choices)))
            return Condition(setting: entry.key, choices: choices)
        }
    }

    /// `{of: idea, than: $stalls}`.
    private static func readMore(_ node: ScriptNode, _ findings: Findings) -> MoreNotes? {
        guard let section = Section(node, keys: ["of", "than"], findings),
            let kind = section.required("of").flatMap({ findings.choice($0, NoteKind.self) }),
            let number = section.required("than").flatMap({ findings.givenInteger($0, in: 0...mostNotes) })
        else { return nil }
        return MoreNotes(of: kind, than: number)
    }

    private static let mostNotes = 1_000

    private static func readMinutes(_ node: ScriptNode, _ findings: Findings) -> Minutes {
        guard case .mapping = node.content else { return Minutes(plan: findings.givenSpan(node)) }
        guard let section = Section(node, keys: ["plan", "per_person", "floor"], findings) else { return Minutes() }
        return Minutes(plan: section.span("plan"), perPerson: section.span("per_person"), floor: section.span("floor"))
    }

    private static func readCapture(_ node: ScriptNode, _ findings: Findings) -> Capture {
        guard let section = Section(node, keys: ["as", "also", "names", "readers", "project"], findings) else { return Capture() }
        return Capture(
            kind: section.choice("as", default: .note), names: section.choice("names", default: .none),
            readers: section.choice("readers", default: .me), project: section.choice("project", default: .never),
            also: section["also"].flatMap { findings.list($0) }?.compactMap { findings.choice($0) } ?? [])
    }
}
