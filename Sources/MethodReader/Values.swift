import Engine

/// Single values of a script, read by what is expected of them; each reader reports what is wrong and then gives nil.
extension Findings {
    func wrong(_ node: ScriptNode, expected: ScriptProblem.Expected) {
        report(.wrongType(expected: expected, found: node.found), at: node.position)
    }

    /// The letters of a value that is written in one piece and is not empty.
    func word(_ node: ScriptNode, expected: ScriptProblem.Expected = .text) -> String? {
        guard case .text(let text) = node.found else {
            wrong(node, expected: expected)
            return nil
        }
        // "\e" in double quotes makes a control character that no byte of the file shows.
        if let control = text.unicodeScalars.first(where: {
            $0.properties.generalCategory == .control && $0 != "\n" && $0 != "\t"
        }) {
            report(.controlCharacter(control.value), at: node.position)
            return nil
        }
        return text
    }

    func integer(_ node: ScriptNode, in range: ClosedRange<Int>) -> Int? {
        guard let word = word(node, expected: .number) else { return nil }
        guard let number = Self.integer(word) else {
            wrong(node, expected: .number)
            return nil
        }
        guard range.contains(number) else {
            report(.outOfRange(from: range.lowerBound, to: range.upperBound), at: node.position)
            return nil
        }
        return number
    }

    /// ASCII digits with a minus sign or without; nothing that YAML might take for a number besides.
    static func integer(_ word: String) -> Int? {
        guard word.utf8.first != UInt8(ascii: "+") else { return nil }
        return Int(word)
    }

    func flag(_ node: ScriptNode) -> Bool? {
        guard let word = word(node, expected: .flag) else { return nil }
        switch word.lowercased() {
        case "true", "on", "yes": return true
        case "false", "off", "no": return false
        default:
            wrong(node, expected: .flag)
            return nil
        }
    }

    /// One of the names of an enum.
    func choice<Value: RawRepresentable<String> & CaseIterable>(_ node: ScriptNode, _: Value.Type = Value.self) -> Value? {
        guard let word = word(node) else { return nil }
        if let value = Value(rawValue: word) { return value }
        let names = Value.allCases.map(\.rawValue)
        report(
            .unknownChoice(value: word, suggestion: Suggestion.nearest(to: word, among: names), allowed: names), at: node.position
        )
        return nil
    }

    /// One of these words.
    func choice(_ node: ScriptNode, among words: [String]) -> String? {
        guard let word = word(node) else { return nil }
        if words.contains(word) { return word }
        report(
            .unknownChoice(value: word, suggestion: Suggestion.nearest(to: word, among: words), allowed: words), at: node.position)
        return nil
    }

    /// As `choice`, or `$name` of a setting whose choices are such names.
    func givenChoice<Value: RawRepresentable<String> & CaseIterable>(_ node: ScriptNode, _: Value.Type = Value.self) -> Given<
        Value
    >? {
        if let name = node.settingName {
            refer(to: name, at: node.position, need: .fit(.choiceOf(Value.allCases.map(\.rawValue))))
            return .setting(name)
        }
        return choice(node).map { .literal($0) }
    }

    func span(_ node: ScriptNode) -> Span? {
        guard let word = word(node, expected: .duration) else { return nil }
        guard let span = Span(durationText: word) else {
            report(.badDuration(text: word), at: node.position)
            return nil
        }
        return span
    }

    func givenSpan(_ node: ScriptNode) -> Given<Span>? {
        if let name = node.settingName {
            refer(to: name, at: node.position, need: .fit(.minutes))
            return .setting(name)
        }
        return span(node).map { .literal($0) }
    }

    func givenInteger(_ node: ScriptNode, in range: ClosedRange<Int>) -> Given<Int>? {
        if let name = node.settingName {
            refer(to: name, at: node.position, need: .fit(.integer))
            return .setting(name)
        }
        return integer(node, in: range).map { .literal($0) }
    }

    /// The setting of `$name`, where nothing else may stand.
    func settingName(_ node: ScriptNode, need: ScriptProblem.SettingNeed) -> String? {
        guard let name = node.settingName else {
            wrong(node, expected: .setting)
            return nil
        }
        refer(to: name, at: node.position, need: .fit(need))
        return name
    }

    func list(_ node: ScriptNode) -> [ScriptNode]? {
        guard case .list(let nodes) = node.content else {
            wrong(node, expected: .list)
            return nil
        }
        return nodes
    }

    /// A plain text counts for every language; of a mapping, what is missing is remarked upon.
    func localText(_ node: ScriptNode, refersToSettings: Bool = true) -> LocalText? {
        switch node.content {
        case .scalar:
            guard let text = phrase(node, expected: .localText, refersToSettings) else { return nil }
            return LocalText(et: text, en: text)
        case .list:
            wrong(node, expected: .localText)
            return nil
        case .mapping(let entries):
            var text = LocalText.none
            for entry in entries {
                guard let language = Language(rawValue: entry.key) else {
                    reportLanguage(entry)
                    continue
                }
                if case .nothing = entry.value.found { continue }
                let phrase = phrase(entry.value, expected: .text, refersToSettings)
                switch language {
                case .et: text.et = phrase ?? ""
                case .en: text.en = phrase ?? ""
                }
            }
            let missing = Language.allCases.filter { $0 == .et ? text.et == nil : text.en == nil }
            if missing.count == Language.allCases.count {
                wrong(node, expected: .localText)
                return nil
            }
            for language in missing { report(.missingLanguage(language), at: node.position) }
            return text
        }
    }

    private func phrase(_ node: ScriptNode, expected: ScriptProblem.Expected, _ refersToSettings: Bool) -> String? {
        guard let text = word(node, expected: expected) else { return nil }
        if refersToSettings {
            for name in Template.references(in: text) where name != Item.subject && name != Item.subjectTitle { refer(to: name, at: node.position, need: .shown) }
        }
        return text
    }

    private func reportLanguage(_ entry: ScriptNode.Entry) {
        let languages = Language.allCases.map(\.rawValue)
        if case .nothing = entry.value.found, Suggestion.nearest(to: entry.key, among: languages) == nil {
            report(.textSplitAtComma(rest: entry.key), at: entry.position)
        } else {
            let suggestion = Suggestion.nearest(to: entry.key, among: languages)
            report(.unknownKey(key: entry.key, suggestion: suggestion, allowed: languages), at: entry.position)
        }
    }
}

extension ScriptNode {
    /// What stands here, with empty values told apart from texts; line ends around a text are not part of it.
    var found: ScriptProblem.Found {
        switch content {
        case .list: return .list
        case .mapping: return .mapping
        case .scalar(let text, let isPlain):
            if isPlain, text.isEmpty || text == "~" || text == "null" { return .nothing }
            let trimmed = text.trimmingLineEnds
            return trimmed.allSatisfy(\.isWhitespace) ? .nothing : .text(trimmed)
        }
    }

    /// The name in `$name`, where that is all that stands here.
    var settingName: String? {
        guard case .text(let text) = found, text.first == "$" else { return nil }
        let name = String(text.dropFirst())
        return name.isID(separator: "_") ? name : nil
    }
}

extension String {
    fileprivate var trimmingLineEnds: String {
        var text = self[...]
        while let last = text.last, last.isNewline { text = text.dropLast() }
        while let first = text.first, first.isNewline { text = text.dropFirst() }
        return String(text)
    }

    /// Lower-case ASCII letters and digits, parted by single separators, a letter first.
    func isID(separator: Unicode.Scalar) -> Bool {
        let parts = unicodeScalars.split(separator: separator, omittingEmptySubsequences: false)
        guard utf8.count <= Self.longestID, let first = unicodeScalars.first, ("a"..."z").contains(first) else { return false }
        return parts.allSatisfy { part in
            !part.isEmpty && part.allSatisfy { ("a"..."z").contains($0) || ("0"..."9").contains($0) }
        }
    }

    private static let longestID = 60
}
