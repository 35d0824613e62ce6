import Engine

/// The `settings` of a script.
enum SettingSection {
    private enum TypeName: String, CaseIterable {
        case text
        case list
        case integer
        case minutes
        case choice
    }

    /// Limits of a number where the script has none.
    private static let integers = 0...1_000_000

    static func readAll(_ node: ScriptNode, _ findings: Findings) -> [Setting] {
        guard case .mapping(let entries) = node.content else {
            findings.wrong(node, expected: .mapping)
            return []
        }
        return entries.compactMap { entry in
            if !entry.key.isID(separator: "_") { findings.report(.badID(text: entry.key), at: entry.position) }
            // A setting that is wrong inside still exists, so that those who refer to it are not reported too.
            return read(entry.value, id: entry.key, findings) ?? Setting(id: entry.key, type: .text, ask: .none)
        }
    }

    private static func read(_ node: ScriptNode, id: String, _ findings: Findings) -> Setting? {
        let common = ["type", "ask", "required", "default", "only"]
        guard let typeName = typeName(node, findings) else { return nil }
        let keys: [String]
        switch typeName {
        case .text, .list: keys = common
        case .integer, .minutes: keys = common + ["from", "to"]
        case .choice: keys = common + ["choices"]
        }
        guard let section = Section(node, keys: keys, findings) else { return nil }
        guard let type = type(typeName, section, id: id) else { return nil }
        return Setting(
            id: id, type: type, ask: section.requiredText("ask") ?? .none, required: section.flag("required", default: false),
            fallback: section["default"].map { fallback($0, type, id: id, findings) } ?? .empty,
            only: section["only"].map { StepSection.readConditions($0, findings) } ?? [])
    }

    /// `{formula: cafe_tables}` for a number, `{from: purpose}` for a list; nil where the default is a plain value.
    private static func computed(_ node: ScriptNode, _ type: SettingType, _ findings: Findings) -> SettingDefault? {
        guard case .mapping(let entries) = node.content else { return nil }
        switch type {
        case .text: return nil
        case .integer:
            guard let section = Section(node, keys: ["formula"], findings), let name = section.required("formula") else { return .empty }
            return findings.choice(name, Formula.self).map { .formula($0) } ?? .empty
        case .list:
            guard let section = Section(node, keys: ["from"], findings), let name = section.required("from"),
                let setting = findings.word(name)
            else { return .empty }
            findings.refer(to: setting, at: name.position, need: .fit(.choice))
            return .from(setting)
        case .minutes, .choice:
            if entries.isEmpty { return nil }
            findings.wrong(node, expected: .text)
            return .empty
        }
    }

    /// The type decides which keys there are, so it is looked up before the rest.
    private static func typeName(_ node: ScriptNode, _ findings: Findings) -> TypeName? {
        guard case .mapping(let entries) = node.content else {
            findings.wrong(node, expected: .mapping)
            return nil
        }
        guard let entry = entries.first(where: { $0.key == "type" }) else {
            findings.report(.missingKey(key: "type"), at: node.position)
            return nil
        }
        return findings.choice(entry.value)
    }

    private static func type(_ name: TypeName, _ section: Section, id: String) -> SettingType? {
        let findings = section.findings
        switch name {
        case .text: return .text
        case .list: return .list
        case .integer:
            let from = section["from"].flatMap { findings.integer($0, in: integers) } ?? integers.lowerBound
            let to = section["to"].flatMap { findings.integer($0, in: from...integers.upperBound) } ?? integers.upperBound
            return .integer(from: from, to: to)
        case .minutes:
            let from = section["from"].flatMap { findings.span($0) } ?? .second
            guard let node = section["to"], let to = findings.span(node) else { return .minutes(from: from, to: .longest) }
            if to < from { findings.report(.outOfSpan(from: from, to: .longest), at: node.position) }
            return .minutes(from: from, to: to)
        case .choice:
            guard let nodes = section.required("choices").flatMap({ findings.list($0) }) else { return nil }
            return choices(nodes, of: id, findings)
        }
    }

    private static func choices(_ nodes: [ScriptNode], of setting: String, _ findings: Findings) -> SettingType {
        var choices: [SettingChoice] = []
        for node in nodes {
            guard let section = Section(node, keys: ["id", "name", "gives"], findings) else { continue }
            let name = section.requiredText("name") ?? .none
            guard let place = section.required("id"), let id = findings.word(place) else { continue }
            if !id.isID(separator: "_") {
                findings.report(.badID(text: id), at: place.position)
            } else if choices.contains(where: { $0.id == id }) {
                findings.report(.duplicateChoiceID(id: id), at: place.position)
            }
            let gives = section["gives"].map { findings.words($0, of: setting) } ?? []
            choices.append(SettingChoice(id: id, name: name, gives: gives))
        }
        return .choice(choices)
    }

    private static func fallback(_ node: ScriptNode, _ type: SettingType, id: String, _ findings: Findings) -> SettingDefault {
        if let computed = computed(node, type, findings) { return computed }
        switch type {
        case .text:
            return findings.localText(node, refersToSettings: false).map { .text($0) } ?? .empty
        case .list:
            return .value(.list(findings.words(node, of: id)))
        case .integer(let from, let to):
            return findings.integer(node, in: from...to).map { .value(.integer($0)) } ?? .empty
        case .minutes(let from, let to):
            guard let span = findings.span(node) else { return .empty }
            if span < from || span > to { findings.report(.outOfSpan(from: from, to: to), at: node.position) }
            return .value(.span(span))
        case .choice(let choices):
            guard let word = findings.word(node) else { return .empty }
            let ids = choices.map(\.id)
            if !ids.contains(word) {
                let suggestion = Suggestion.nearest(to: word, among: ids)
                findings.report(.unknownChoice(value: word, suggestion: suggestion, allowed: ids), at: node.position)
            }
            return .value(.choice(word))
        }
    }
}
