import Engine
import Yams

/// Turns the text of a script into nodes, and what the YAML parser complains about into problems.
///
/// Values keep their letters (`no`, `12:30` and `1.10` are texts until somebody expects something else), and the parser's
/// rules for guessing types, which cost regular expressions, are off.
struct Composer {
    private(set) var root: ScriptNode?
    private(set) var problems: [(Position, ScriptProblem.Kind)] = []
    /// Where a key was set aside because it is written twice, and what it was.
    private var setAside: [Position: String] = [:]

    /// The parser stops at the first mapping with a key written twice. So that the rest is checked too, the first of the twins
    /// is set aside and the script parsed again, this often at most.
    private static let mostTwins = 20

    init(_ text: String) {
        var text = text
        for round in 0...Self.mostTwins {
            do {
                let parser = try Parser(yaml: text, resolver: .basic, encoding: .utf8)
                guard let node = try parser.singleRoot() else {
                    problems.append((.start, .empty))
                    return
                }
                root = convert(node)
                return
            } catch {
                guard case YamlError.duplicatedKeysInMapping(let keys, let context) = error else {
                    problems.append(Self.problem(error))
                    return
                }
                let place = Position(line: context.mark.line, column: context.mark.column)
                let key = keys.first ?? ""
                guard round < Self.mostTwins, let without = Self.settingAside(at: place, in: text, round) else {
                    problems.append((place, .duplicateKey(key: key, firstLine: place.line)))
                    return
                }
                setAside[place] = key
                text = without
            }
        }
    }

    /// The text with the key at a place replaced by as many private-use characters, which no other key has.
    private static func settingAside(at place: Position, in text: String, _ number: Int) -> String? {
        var scalars = Array(text.unicodeScalars)
        var line = 1
        var start = 0
        while line < place.line, start < scalars.count {
            if scalars[start] == "\n" { line += 1 }
            start += 1
        }
        start += place.column - 1
        guard start < scalars.count else { return nil }
        let quote: Unicode.Scalar? = scalars[start] == "\"" || scalars[start] == "'" ? scalars[start] : nil
        if quote != nil { start += 1 }
        var end = start
        while end < scalars.count, scalars[end] != "\n", quote.map({ scalars[end] != $0 }) ?? (scalars[end] != ":") { end += 1 }
        guard end > start, let stand = Unicode.Scalar(UInt32(0xE000 + number)) else { return nil }
        for index in start..<end { scalars[index] = stand }
        var result = String.UnicodeScalarView()
        result.append(contentsOf: scalars)
        return String(result)
    }

    private mutating func convert(_ node: Node) -> ScriptNode {
        let place = Self.position(node)
        switch node {
        case .scalar(let scalar):
            checkTag(scalar.tag, at: place)
            return ScriptNode(position: place, content: .scalar(scalar.string, isPlain: scalar.style == .plain))
        case .sequence(let sequence):
            checkTag(sequence.tag, at: place)
            return ScriptNode(position: place, content: .list(sequence.map { convert($0) }))
        case .mapping(let mapping):
            checkTag(mapping.tag, at: place)
            return ScriptNode(position: place, content: .mapping(entries(mapping)))
        case .alias:
            problems.append((place, .notAllowed(.alias)))
            return ScriptNode(position: place, content: .scalar("", isPlain: true))
        }
    }

    private mutating func entries(_ mapping: Node.Mapping) -> [ScriptNode.Entry] {
        var entries: [ScriptNode.Entry] = []
        var firsts: [String: Int] = [:]
        for (key, value) in mapping {
            let place = Self.position(key)
            guard case .scalar(let scalar) = key else {
                problems.append((place, .notAllowed(.complexKey)))
                continue
            }
            let name = setAside[place] ?? scalar.string
            if scalar.string == "<<", scalar.style == .plain {
                problems.append((place, .notAllowed(.mergeKey)))
                continue
            }
            let node = convert(value)
            if let line = firsts[name] {
                problems.append((place, .duplicateKey(key: name, firstLine: line)))
                continue
            }
            firsts[name] = place.line
            entries.append(ScriptNode.Entry(key: name, position: place, value: node))
        }
        return entries
    }

    /// The tags that the parser gives by itself are no matter of the author's.
    private static let ownTags: Set<Tag.Name> = [.implicit, .nonSpecific, .str, .seq, .map]

    private mutating func checkTag(_ tag: Tag, at place: Position) {
        guard !Self.ownTags.contains(Tag.Name(rawValue: tag.rawValue)) else { return }
        problems.append((place, .notAllowed(.tag)))
    }

    private static func position(_ node: Node) -> Position {
        guard let mark = node.mark else { return .start }
        return Position(line: mark.line, column: mark.column)
    }

    private static func problem(_ error: any Error) -> (Position, ScriptProblem.Kind) {
        switch error {
        case YamlError.scanner(let context, let problem, let mark, let yaml),
            YamlError.parser(let context, let problem, let mark, let yaml),
            YamlError.composer(let context, let problem, let mark, let yaml):
            let place = Position(line: mark.line, column: mark.column)
            if isTab(at: place, in: yaml) || problem.contains("tab character") { return (place, .tabIndent) }
            if problem.contains("mapping values are not allowed") { return (place, .colonInText) }
            if problem.contains("another document") { return (place, .notAllowed(.secondDocument)) }
            if problem.contains("undefined alias") { return (place, .notAllowed(.alias)) }
            if problem.contains("nesting level") { return (place, .tooDeep) }
            if let context {
                let start = Position(line: context.mark.line, column: context.mark.column)
                if problem.contains("unexpected end of stream") { return (start, .unclosedQuote) }
                if context.text.hasSuffix("an alias") || context.text.hasSuffix("an anchor") {
                    return (start, .notAllowed(.alias))
                }
                if context.text.hasSuffix("a tag") { return (start, .notAllowed(.tag)) }
            }
            return (place, .notYAML(detail: problem))
        case YamlError.reader(let problem, _, _, _):
            return (.start, .notYAML(detail: problem))
        default:
            return (.start, .notYAML(detail: ""))
        }
    }

    private static func isTab(at place: Position, in yaml: String) -> Bool {
        var line = 1
        var column = 1
        for scalar in yaml.unicodeScalars {
            if line == place.line, column == place.column { return scalar == "\t" }
            if scalar == "\n" {
                if line == place.line { return false }
                line += 1
                column = 1
            } else {
                column += 1
            }
        }
        return false
    }
}
