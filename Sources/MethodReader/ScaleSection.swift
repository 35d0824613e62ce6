import Engine

/// The `scales` of a script, and the positions that a poll writes itself.
enum ScaleSection {
    static func readAll(_ node: ScriptNode, _ findings: Findings) -> [Scale] {
        var scales: [Scale] = []
        for node in findings.list(node) ?? [] {
            guard let section = Section(node, keys: ["id", "name", "options", "call", "groups", "all_agree"], findings),
                let place = section.required("id"), let id = StepSection.readID(place, findings)
            else { continue }
            if scales.contains(where: { $0.id == id }) { findings.report(.duplicateChoiceID(id: id), at: place.position) }
            _ = section.required("options")
            scales.append(scale(id, name: section.text("name"), section))
        }
        return scales
    }

    /// `options`, `call` and `groups`, which a scale and a poll's own ballot have alike.
    static func scale(_ id: String, name: LocalText = .none, _ section: Section) -> Scale {
        let findings = section.findings
        var scale = Scale(id: id, name: name, options: section["options"].map { options($0, findings) } ?? [])
        scale.call = section["call"].flatMap { findings.list($0) }.map { members($0, of: scale, findings) } ?? []
        if case .mapping(let entries) = section["groups"]?.content {
            scale.groups = entries.map { entry in
                if !entry.key.isID(separator: "_") { findings.report(.badID(text: entry.key), at: entry.position) }
                return PollGroup(id: entry.key, options: members(findings.list(entry.value) ?? [], of: scale, findings))
            }
        } else if let node = section["groups"] {
            findings.wrong(node, expected: .mapping)
        }
        scale.allAgree = section["all_agree"].flatMap { members([$0], of: scale, findings).first } ?? ""
        return scale
    }

    private static func members(_ nodes: [ScriptNode], of scale: Scale, _ findings: Findings) -> [String] {
        nodes.compactMap { node in
            guard let id = findings.word(node) else { return nil }
            if scale.option(id) == nil {
                findings.reportPosition(id, known: scale.options.map(\.id), at: node.position)
            }
            return id
        }
    }

    private static func options(_ node: ScriptNode, _ findings: Findings) -> [PollOption] {
        var options: [PollOption] = []
        for node in findings.list(node) ?? [] {
            guard let section = Section(node, keys: ["id", "name", "meaning", "reason", "only", "key"], findings),
                let place = section.required("id"), let id = StepSection.readID(place, findings)
            else { continue }
            if options.contains(where: { $0.id == id }) { findings.report(.duplicateChoiceID(id: id), at: place.position) }
            let key = section["key"].flatMap { readKey($0, findings) } ?? ""
            if !key.isEmpty, options.contains(where: { $0.key == key }) {
                findings.report(.duplicateChoiceID(id: key), at: section["key"]?.position ?? place.position)
            }
            options.append(
                PollOption(
                    id: id, name: section.requiredText("name") ?? .none, meaning: section.text("meaning"),
                    reason: section.choice("reason", default: .none),
                    only: section["only"].map { StepSection.readConditions($0, findings) } ?? [], key: key))
        }
        return options
    }

    /// A single digit or letter.
    private static func readKey(_ node: ScriptNode, _ findings: Findings) -> String? {
        guard let word = findings.word(node) else { return nil }
        guard word.count == 1, word.allSatisfy({ $0.isLetter || $0.isASCII && $0.isNumber }) else {
            findings.report(.badKey(text: word), at: node.position)
            return nil
        }
        return word
    }
}

extension Findings {
    /// Somebody names a position, or a set of them, that the scale does not have.
    func reportPosition(_ id: String, known: [String], at position: Position) {
        report(.unknownPosition(id: id, suggestion: Suggestion.nearest(to: id, among: known), known: known), at: position)
    }
}
