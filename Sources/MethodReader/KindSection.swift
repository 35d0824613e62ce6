import Engine

/// The parameters of a step's kind, one function for each kind.
enum KindSection {
    enum Name: String, CaseIterable {
        case say
        case quiet
        case round
        case talk
        case collect
        case breakout
        case arrange
        case schedule
        case poll
        case draft
        case harvest

        /// Whether the kind has parameters under a key of its name; `say` is the text read aloud.
        var hasKeys: Bool {
            switch self {
            case .say, .harvest: false
            case .quiet, .round, .talk, .collect, .breakout, .arrange, .schedule, .poll, .draft: true
            }
        }
    }

    private static let mostItems = 1_000

    static func read(_ name: Name, _ step: Section) -> StepKind {
        let node = step[name.rawValue] ?? ScriptNode(position: step.position, content: .mapping([]))
        let findings = step.findings
        switch name {
        case .say: return .say
        case .harvest: return .harvest
        case .quiet: return quiet(node, findings)
        case .round: return round(node, findings)
        case .talk: return talk(node, findings)
        case .collect: return collect(node, findings)
        case .breakout: return breakout(node, findings)
        case .arrange: return .arrange(ArrangeSection.read(node, findings))
        case .schedule: return .schedule(ScheduleSection.read(node, findings))
        case .poll: return .poll(PollSection.read(node, findings))
        case .draft: return draft(node, findings)
        }
    }

    private static func breakout(_ node: ScriptNode, _ findings: Findings) -> StepKind {
        guard let section = Section(node, keys: ["tables", "size", "at_most", "move", "stays", "of"], findings) else {
            return .breakout(BreakoutPlan())
        }
        return .breakout(
            BreakoutPlan(
                tables: section["tables"].flatMap { findings.givenInteger($0, in: 1...BreakoutPlan.mostTables) },
                size: section["size"].flatMap { findings.givenInteger($0, in: 1...People.most) },
                atMost: section["at_most"].flatMap { findings.integer($0, in: 1...People.most) } ?? BreakoutPlan.mostAtTable,
                move: section["move"].flatMap { findings.givenChoice($0) } ?? .literal(.free),
                stays: section.choice("stays", default: .host), of: section["of"].flatMap { findings.choice($0) }))
    }

    private static func quiet(_ node: ScriptNode, _ findings: Findings) -> StepKind {
        guard let section = Section(node, keys: ["mode", "bell"], findings) else { return .quiet(QuietPlan()) }
        return .quiet(QuietPlan(mode: section.choice("mode", default: .reflect), bell: section.flag("bell", default: false)))
    }

    private static func round(_ node: ScriptNode, _ findings: Findings) -> StepKind {
        guard let section = Section(node, keys: ["order", "pass", "turn", "piece"], findings) else { return .round(RoundPlan()) }
        return .round(
            RoundPlan(
                order: section["order"].flatMap { findings.givenChoice($0) } ?? .literal(.ring),
                pass: section.choice("pass", default: .askAgain), turn: section.span("turn"),
                piece: section.flag("piece", default: false)))
    }

    private static func talk(_ node: ScriptNode, _ findings: Findings) -> StepKind {
        guard let section = Section(node, keys: ["mode", "direct_response", "turn"], findings) else { return .talk(TalkPlan()) }
        return .talk(
            TalkPlan(
                mode: section.choice("mode", default: .popcorn), directResponse: section.flag("direct_response", default: false),
                turn: section.span("turn")))
    }

    private static func draft(_ node: ScriptNode, _ findings: Findings) -> StepKind {
        guard let section = Section(node, keys: ["of"], findings) else { return .draft(DraftPlan()) }
        return .draft(DraftPlan(of: section["of"].flatMap { findings.choice($0) }))
    }

    private static func collect(_ node: ScriptNode, _ findings: Findings) -> StepKind {
        guard let section = Section(node, keys: ["owner", "due", "limit"], findings) else { return .collect(CollectPlan()) }
        return .collect(
            CollectPlan(
                owner: section.flag("owner", default: false), due: section.flag("due", default: false),
                limit: section["limit"].flatMap { findings.integer($0, in: 1...mostItems) }))
    }
}
