import Engine

/// What a sequence asks of the setting that puts its parts in order.
enum SequenceSection {
    /// The settings, where each list that orders parts knows their names.
    static func withParts(_ settings: [Setting], _ flow: FlowSection.Flow) -> [Setting] {
        settings.map { setting in
            guard let group = flow.groups.first(where: { $0.kind == .sequence(setting: setting.id) }) else { return setting }
            var setting = setting
            setting.parts = group.parts.map { SettingChoice(id: $0.id, name: $0.title) }
            setting.frame = flow.frames[setting.id] ?? ""
            return setting
        }
    }

    /// Every list that such a setting may get has to name parts that are there, and to begin and end as the sequence asks.
    static func check(_ flow: FlowSection.Flow, _ settings: [Setting], _ findings: Findings) {
        for group in flow.groups {
            guard case .sequence(let id) = group.kind, let setting = settings.first(where: { $0.id == id }) else { continue }
            var sources = [id]
            if case .from(let other) = setting.fallback { sources.append(other) }
            let parts = group.parts.map(\.id)
            for list in findings.wordLists where sources.contains(list.setting) {
                for (word, position) in list.words where !parts.contains(word) {
                    let suggestion = Suggestion.nearest(to: word, among: parts)
                    findings.report(.unknownChoice(value: word, suggestion: suggestion, allowed: parts), at: position)
                }
                guard let frame = flow.frames[id], !list.words.isEmpty else { continue }
                if list.words.count < 2 || list.words.first?.word != frame || list.words.last?.word != frame {
                    findings.report(.unframed(frame), at: list.position)
                }
            }
        }
    }
}
