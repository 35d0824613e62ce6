import Engine

/// The top of a script.
enum MethodSection {
    private static let keys = [
        "format", "id", "name", "purpose", "source", "people", "sound", "names", "settings", "shorten", "scales", "steps",
    ]
    /// The most people of whom a script may speak.
    private static let mostPeople = 10_000

    static func read(_ root: ScriptNode, _ findings: Findings) -> Method? {
        guard let section = Section(root, keys: keys, findings) else { return nil }
        checkFormat(section)
        let id = readID(section)
        let name = section.requiredText("name")
        let settings = section["settings"].map { SettingSection.readAll($0, findings) } ?? []
        findings.settings = settings
        findings.scales = section["scales"].map { ScaleSection.readAll($0, findings) } ?? []
        let flow = section.required("steps").map { FlowSection.read($0, findings) } ?? FlowSection.Flow()
        let shorten = section["shorten"].map { ShortenSection.readAll($0, findings) } ?? []
        checkTargets(flow.steps, findings)
        SequenceSection.check(flow, settings, findings)
        let method = Method(
            id: id ?? "", name: name ?? .none, purpose: section.text("purpose"), source: section.text("source"),
            people: section["people"].map { readPeople($0, findings) } ?? .any,
            sound: section.flag("sound", default: true), names: section.choice("names", default: .full),
            settings: SequenceSection.withParts(settings, flow), steps: flow.steps, groups: flow.groups, shorten: shorten,
            scales: findings.scales)
        checkReferences(settings, findings)
        return method
    }

    private static func checkFormat(_ section: Section) {
        guard let node = section.required("format"), let word = section.findings.word(node, expected: .number) else { return }
        guard Findings.integer(word) != Method.format else { return }
        section.findings.report(.unsupportedFormat(found: word, supported: Method.format), at: node.position)
    }

    private static func readID(_ section: Section) -> String? {
        guard let node = section.required("id"), let id = section.findings.word(node) else { return nil }
        if !id.isID(separator: "-") { section.findings.report(.badID(text: id), at: node.position) }
        return id
    }

    private static func readPeople(_ node: ScriptNode, _ findings: Findings) -> PeopleAdvice {
        guard let section = Section(node, keys: ["from", "to", "fewer", "more"], findings) else { return .any }
        let from = section["from"].flatMap { findings.integer($0, in: 1...mostPeople) } ?? PeopleAdvice.any.from
        let to = section["to"].flatMap { findings.integer($0, in: from...mostPeople) } ?? PeopleAdvice.any.to
        return PeopleAdvice(from: from, to: to, fewer: section.text("fewer"), more: section.text("more"))
    }

    /// What `go`, `retry`, `then` and `shorten` name has to be there.
    private static func checkTargets(_ steps: [Step], _ findings: Findings) {
        let ids = steps.map(\.id) + steps.map(\.part).filter { !$0.isEmpty }
        for target in findings.targets where !ids.contains(target.id) {
            let suggestion = Suggestion.nearest(to: target.id, among: ids)
            findings.report(.unknownTarget(id: target.id, suggestion: suggestion), at: target.position)
        }
    }

    private static func checkReferences(_ settings: [Setting], _ findings: Findings) {
        for reference in findings.references {
            guard let setting = settings.first(where: { $0.id == reference.name }) else {
                let suggestion = Suggestion.nearest(to: reference.name, among: settings.map(\.id))
                findings.report(.unknownSetting(name: reference.name, suggestion: suggestion), at: reference.position)
                continue
            }
            if case .fit(let need) = reference.need, !setting.type.fits(need) {
                findings.report(.unfitSetting(name: reference.name, need: need), at: reference.position)
            }
        }
    }
}

extension SettingType {
    fileprivate func fits(_ need: ScriptProblem.SettingNeed) -> Bool {
        switch (self, need) {
        case (.minutes, .minutes): true
        case (.choice(let choices), .choiceOf(let names)): choices.allSatisfy { names.contains($0.id) }
        case (.choice(let choices), .choiceWith(let names)): names.allSatisfy { name in choices.contains { $0.id == name } }
        case (.integer, .integer), (.list, .list), (.choice, .choice): true
        case (.text, _), (.list, _), (.integer, _), (.minutes, _), (.choice, _): false
        }
    }
}
