import Engine

/// The `outcomes` and `attempts` of a step.
enum OutcomeSection {
    private static let attempts = 1...20
    private static let kept = 1...1_000

    static func readAll(_ node: ScriptNode, _ findings: Findings) -> [RuleSection.Read] {
        var outcomes: [RuleSection.Read] = []
        for node in findings.list(node) ?? [] {
            guard let section = Section(node, keys: ["id", "name", "say", "only", "go", "retry", "decides", "when", "keep"], findings),
                let place = section.required("id"), let id = StepSection.readID(place, findings)
            else { continue }
            if outcomes.contains(where: { $0.outcome.id == id }) { findings.report(.duplicateChoiceID(id: id), at: place.position) }
            let when = section["when"].map { RuleSection.read($0, findings) }
            let outcome = Outcome(
                id: id, name: section.text("name"), say: section.text("say"),
                only: section["only"].map { StepSection.readConditions($0, findings) } ?? [],
                exit: exit(section), decides: section.flag("decides", default: false), when: when?.rule,
                keep: section["keep"].flatMap { findings.givenInteger($0, in: kept) })
            outcomes.append(
                RuleSection.Read(
                    outcome: outcome, position: section["decides"]?.position ?? place.position, subjects: when?.subjects ?? []))
        }
        return outcomes
    }

    private static func exit(_ section: Section) -> Outcome.Exit {
        if let target = section["retry"].flatMap(section.findings.target) { return .retry(target) }
        if let target = section["go"].flatMap(section.findings.target) { return .go(target) }
        return .stay
    }

    static func readAttempts(_ node: ScriptNode, _ findings: Findings) -> Attempts? {
        guard let section = Section(node, keys: ["at_most", "then", "after"], findings),
            let most = section.required("at_most").flatMap({ findings.givenInteger($0, in: attempts) }),
            let then = section.required("then").flatMap(findings.target)
        else { return nil }
        return Attempts(atMost: most, then: then, after: section["after"].flatMap(findings.target) ?? "")
    }
}
