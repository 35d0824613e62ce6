import Engine

/// The parameters of a poll.
enum PollSection {
    private static let ballots = ["scale", "options", "dots", "coins"]
    private static let points = 1...1_000

    static func read(_ node: ScriptNode, _ findings: Findings) -> PollPlan {
        let nothing = PollPlan(ballot: .options(Scale(id: "", options: [])))
        let keys = ballots + ["call", "groups", "reveal", "secret", "order"]
        guard let section = Section(node, keys: keys, findings) else { return nothing }
        let written = ballots.filter { section[$0] != nil }
        if written.count != 1 { findings.report(.oneBallot(allowed: ballots), at: section.position) }
        return PollPlan(
            ballot: ballot(section), reveal: section.choice("reveal", default: .together),
            isSecret: section.flag("secret", default: false),
            order: section["order"].flatMap { findings.givenChoice($0) } ?? .literal(.together))
    }

    private static func ballot(_ section: Section) -> PollPlan.Ballot {
        let findings = section.findings
        if let node = section["scale"] {
            let known = findings.scales.map(\.id)
            if let name = node.settingName {
                findings.refer(to: name, at: node.position, need: .fit(.choiceOf(known)))
                return .scale(.setting(name))
            }
            guard let id = findings.word(node) else { return .scale(.literal("")) }
            if !known.contains(id) {
                let suggestion = Suggestion.nearest(to: id, among: known)
                findings.report(.unknownChoice(value: id, suggestion: suggestion, allowed: known), at: node.position)
            }
            return .scale(.literal(id))
        }
        for unit in PollPlan.Unit.allCases {
            if let node = section[unit.rawValue] { return .points(points(node, unit, findings)) }
        }
        return .options(ScaleSection.scale("", section))
    }

    private static func points(_ node: ScriptNode, _ unit: PollPlan.Unit, _ findings: Findings) -> PollPlan.Points {
        guard let section = Section(node, keys: ["of", "each", "per_item"], findings) else {
            return PollPlan.Points(unit: unit, of: .idea)
        }
        return PollPlan.Points(
            unit: unit, of: section.required("of").flatMap { findings.choice($0) } ?? .idea,
            each: section["each"].flatMap { findings.givenInteger($0, in: points) },
            perItem: section["per_item"].flatMap { findings.givenInteger($0, in: points) })
    }
}
