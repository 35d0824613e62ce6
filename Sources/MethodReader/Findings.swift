import Engine

/// The problems of one script as they are found, and the `$names` to be checked when all settings are known.
final class Findings {
    /// Nobody reads more than this at once.
    static let mostProblems = 100

    let file: String
    private var problems: [ScriptProblem] = []
    private(set) var references: [Reference] = []
    /// Steps that the flow is to go to.
    private(set) var targets: [Target] = []
    /// Read before the steps, whose polls speak of them.
    var settings: [Setting] = []
    var scales: [Scale] = []

    /// Lists of words that a sequence may turn out to put in order.
    private(set) var wordLists: [WordList] = []

    /// The words that a setting gives, or that one of its choices gives to a list.
    struct WordList {
        var setting: String
        var words: [(word: String, position: Position)]
        var position: Position
    }

    struct Target {
        var id: String
        var position: Position
    }

    struct Reference {
        var name: String
        var position: Position
        var need: Need

        enum Need: Equatable {
            /// Shown in a text: any setting will do.
            case shown
            case fit(ScriptProblem.SettingNeed)
        }
    }

    init(file: String) { self.file = file }

    func report(_ kind: ScriptProblem.Kind, at position: Position) {
        problems.append(ScriptProblem(file: file, line: position.line, column: position.column, kind: kind))
    }

    func refer(to name: String, at position: Position, need: Reference.Need) {
        references.append(Reference(name: name, position: position, need: need))
    }

    /// The id of a step that has to be there when all steps are known.
    func target(_ node: ScriptNode) -> String? {
        guard let id = word(node) else { return nil }
        targets.append(Target(id: id, position: node.position))
        return id
    }

    /// The words of a list, remembered with their places.
    func words(_ node: ScriptNode, of setting: String) -> [String] {
        let words = (list(node) ?? []).compactMap { node in word(node).map { (word: $0, position: node.position) } }
        wordLists.append(WordList(setting: setting, words: words, position: node.position))
        return words.map(\.word)
    }

    var isSound: Bool { !problems.contains { $0.severity == .problem } }

    /// By place; problems found at the same place stay in the order in which they were found.
    var sorted: [ScriptProblem] {
        var all = problems.enumerated().sorted { left, right in
            (left.element.line, left.element.column, left.offset) < (right.element.line, right.element.column, right.offset)
        }.map(\.element)
        if all.count > Self.mostProblems {
            let place = all[Self.mostProblems]
            all.removeLast(all.count - Self.mostProblems)
            all.append(
                ScriptProblem(
                    file: file, line: place.line, column: place.column, kind: .tooManyProblems(shown: Self.mostProblems)))
        }
        return all
    }
}
