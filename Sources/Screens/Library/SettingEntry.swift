import Engine
import Terminal
import Words

/// A setting while somebody answers it: words are typed, a choice is picked.
struct SettingEntry: Equatable, Sendable {
    var field: TextField
    var picked: ListPosition
    /// What counts; nil while that is what the method says itself, which the session can say in either language.
    private(set) var accepted: SettingValue?
    private let first: TextField
    private let firstPicked: ListPosition

    init(_ setting: Setting, fallback: SettingValue?, _ language: Language) {
        field = TextField(SettingEntry.typed(fallback))
        picked = ListPosition()
        if case .choice(let choices) = setting.type, case .choice(let id) = fallback {
            picked.selected = choices.firstIndex { $0.id == id } ?? 0
        }
        first = field
        firstPicked = picked
    }

    /// Counts the answer from now on; one that is no value changes nothing.
    mutating func settle(for setting: Setting) {
        guard let value = try? value(for: setting) else { return }
        let wasChanged = field.text != first.text || picked != firstPicked
        accepted = wasChanged && !value.isEmpty ? value : nil
    }

    func value(for setting: Setting) throws(Refusal) -> SettingValue {
        switch setting.type {
        case .choice(let choices):
            return try setting.value(from: choices.indices.contains(picked.selected) ? [choices[picked.selected].id] : []) { _ in
                nil
            }
        case .list where !setting.parts.isEmpty: return try setting.value(from: [field.text]) { _ in nil }
        case .list:
            let parts = field.text.split(separator: SettingEntry.separator).map { String($0).trimmed }.filter { !$0.isEmpty }
            return .list(parts)
        case .text, .integer, .minutes:
            return try setting.value(from: [field.text]) { Span(durationText: $0) }
        }
    }

    /// The value as the list of settings shows it.
    static func shown(_ value: SettingValue?, of setting: Setting, _ language: Language) -> String {
        switch value {
        case nil: ""
        case .span(let span): span < .minute ? Times.length(span) : typed(value) + " min"
        case .choice(let id):
            if case .choice(let choices) = setting.type, let choice = choices.first(where: { $0.id == id }) {
                choice.name(language)
            } else {
                id
            }
        case .list(let texts) where !setting.parts.isEmpty:
            texts.map { id in setting.parts.first { $0.id == id }?.name(language) ?? id }.joined(separator: ", ")
        case .text, .list, .integer: typed(value)
        }
    }

    private static let separator: Character = ";"

    /// The value as somebody would type it.
    private static func typed(_ value: SettingValue?) -> String {
        switch value {
        case nil: return ""
        case .text(let text), .choice(let text): return text
        case .list(let texts): return texts.joined(separator: "\(separator) ")
        case .integer(let number): return String(number)
        case .span(let span):
            let seconds = span.milliseconds / Span.second.milliseconds
            let (minutes, rest) = (seconds / 60, seconds % 60)
            guard rest > 0 else { return String(minutes) }
            return minutes == 0 ? "\(rest)s" : "\(minutes):\(rest < 10 ? "0" : "")\(rest)"
        }
    }
}
