import Engine

/// A mapping of a script with the keys that it may have; other keys are reported when it is made.
struct Section {
    let position: Position
    let findings: Findings
    private let values: [String: ScriptNode]

    /// Nil, and reported, when the node is no mapping. `reported` are keys that the caller words better.
    init?(_ node: ScriptNode, keys: [String], except reported: Set<String> = [], _ findings: Findings) {
        guard case .mapping(let entries) = node.content else {
            findings.wrong(node, expected: .mapping)
            return nil
        }
        position = node.position
        self.findings = findings
        let written = Set(entries.map(\.key))
        let open = keys.filter { !written.contains($0) }
        var values: [String: ScriptNode] = [:]
        var unknown = 0
        for entry in entries {
            if keys.contains(entry.key) {
                values[entry.key] = entry.value
            } else if !reported.contains(entry.key), unknown <= Findings.mostProblems {
                unknown += 1
                let suggestion = Suggestion.nearest(to: entry.key, among: open)
                findings.report(.unknownKey(key: entry.key, suggestion: suggestion, allowed: keys), at: entry.position)
            }
        }
        self.values = values
    }

    subscript(key: String) -> ScriptNode? { values[key] }

    func required(_ key: String) -> ScriptNode? {
        if let node = values[key] { return node }
        findings.report(.missingKey(key: key), at: position)
        return nil
    }

    func text(_ key: String) -> LocalText {
        self[key].flatMap { findings.localText($0) } ?? .none
    }

    func requiredText(_ key: String) -> LocalText? {
        required(key).flatMap { findings.localText($0) }
    }

    func flag(_ key: String, default missing: Bool) -> Bool {
        self[key].flatMap { findings.flag($0) } ?? missing
    }

    func span(_ key: String) -> Given<Span>? {
        self[key].flatMap { findings.givenSpan($0) }
    }

    func choice<Value: RawRepresentable<String> & CaseIterable>(_ key: String, default missing: Value) -> Value {
        self[key].flatMap { findings.choice($0) } ?? missing
    }
}
