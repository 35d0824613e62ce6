import Engine

/// Finds what is wrong with a template before the engine sees it: that would leave out a misspelt value without a word, and follow sections
/// as deep as its stack allows.
struct TemplateCheck {
    private let scalars: [Unicode.Scalar]
    private let names: Set<String>
    private var index = 0
    private var line = 1
    private var column = 1
    private var open: [(name: String, line: Int, column: Int)] = []

    /// No page of a person is deeper.
    private static let deepest = 32
    private static let begin: [Unicode.Scalar] = ["{", "{"]
    private static let end: [Unicode.Scalar] = ["}", "}"]
    /// What the engine can ask of a list or of a place in one: `first()`, `count(names)`.
    private static let functions: Set<String> = ["first", "last", "index", "indexPlusOne", "even", "odd", "count", "reversed"]

    init(_ text: String, names: Set<String>) {
        scalars = Array(text.unicodeScalars)
        self.names = names
    }

    mutating func run() throws(TemplateProblem) {
        while index < scalars.count {
            guard isAt(TemplateCheck.begin) else {
                step()
                continue
            }
            try tag()
        }
        if let section = open.last {
            throw TemplateProblem(line: section.line, column: section.column, .sectionNotClosed(section.name))
        }
    }

    private mutating func tag() throws(TemplateProblem) {
        let place = (line: line, column: column)
        func problem(_ kind: TemplateProblem.Kind) -> TemplateProblem {
            TemplateProblem(line: place.line, column: place.column, kind)
        }
        step(TemplateCheck.begin.count)
        var inside = String.UnicodeScalarView()
        while !isAt(TemplateCheck.end) {
            guard index < scalars.count else { throw problem(.tagNotClosed) }
            inside.append(scalars[index])
            step()
        }
        step(TemplateCheck.end.count)
        let text = String(inside)
        let name = String(text.dropFirst()).trimmed
        switch text.first {
        case "!": break
        case "#", "^":
            try know(name, problem)
            guard open.count < TemplateCheck.deepest else { throw problem(.tooDeep(most: TemplateCheck.deepest)) }
            open.append((name, place.line, place.column))
        case "/":
            let section = open.popLast()
            guard section?.name == name else { throw problem(.closesOther(name, open: section?.name)) }
        case ">", "<", "$", "=", "%": throw problem(.foreignTag(String(text.prefix(1))))
        case "{":
            if index < scalars.count, scalars[index] == "}" { step() }
            try know(name, problem)
        case "&": try know(name, problem)
        default: try know(text.trimmed, problem)
        }
    }

    /// The name inside functions and on the way to a value, `facts.label`, has to be one of ours.
    private func know(_ name: String, _ problem: (TemplateProblem.Kind) -> TemplateProblem) throws(TemplateProblem) {
        var parts = name.split(separator: "(", omittingEmptySubsequences: false).map(String.init)
        let value = String((parts.popLast() ?? "").prefix { $0 != ")" })
        for function in parts where !TemplateCheck.functions.contains(function) {
            throw problem(.unknownName(function, suggestion: Suggestion.nearest(to: function, among: TemplateCheck.functions.sorted())))
        }
        if value == "." || (value.isEmpty && !parts.isEmpty) { return }
        let path = value.split(separator: ".", omittingEmptySubsequences: true).map(String.init)
        for part in path where !names.contains(part) {
            throw problem(.unknownName(part, suggestion: Suggestion.nearest(to: part, among: names.sorted())))
        }
        if path.isEmpty { throw problem(.malformed) }
    }

    private func isAt(_ mark: [Unicode.Scalar]) -> Bool {
        scalars[index...].starts(with: mark)
    }

    private mutating func step(_ count: Int = 1) {
        for _ in 0..<count where index < scalars.count {
            if scalars[index] == "\n" {
                line += 1
                column = 1
            } else {
                column += 1
            }
            index += 1
        }
    }
}
