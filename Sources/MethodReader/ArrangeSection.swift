import Engine

/// The `arrange` of a step.
enum ArrangeSection {
    /// One across and one upward.
    private static let axes = 2

    static func read(_ node: ScriptNode, _ findings: Findings) -> ArrangePlan {
        guard let section = Section(node, keys: ["form", "of", "columns", "axes"], findings) else { return ArrangePlan() }
        let form: ArrangePlan.Form = section.choice("form", default: .clusters)
        if form == .columns { _ = section.required("columns") }
        let axes = (form == .axes ? section.required("axes") : section["axes"]).map { readAxes($0, findings) } ?? []
        return ArrangePlan(
            form: form, of: section["of"].map { readKinds($0, findings) } ?? [],
            columns: section["columns"].flatMap { findings.list($0) }?.compactMap { findings.localText($0) } ?? [], axes: axes)
    }

    /// One kind of note, or a list of them.
    private static func readKinds(_ node: ScriptNode, _ findings: Findings) -> [NoteKind] {
        let nodes: [ScriptNode] = if case .list(let nodes) = node.content { nodes } else { [node] }
        return nodes.compactMap { findings.choice($0) }
    }

    private static func readAxes(_ node: ScriptNode, _ findings: Findings) -> [ArrangePlan.Axis] {
        guard let nodes = findings.list(node) else { return [] }
        if nodes.count != axes { findings.report(.outOfRange(from: axes, to: axes), at: node.position) }
        return nodes.compactMap { node in
            guard let section = Section(node, keys: ["title", "low", "high"], findings) else { return nil }
            return ArrangePlan.Axis(title: section.requiredText("title") ?? .none, low: section.text("low"), high: section.text("high"))
        }
    }
}
