import Engine
import Text
import Verbs
import Words

/// How a `:` line may go on: the verb, then steps or names of people.
enum Completion {
    /// Whole lines, best first; empty when nothing fits.
    static func lines(_ line: String, _ context: ScreenContext) -> [String] {
        let start = line.lastIndex(of: " ").map { line.index(after: $0) } ?? line.startIndex
        let before = String(line[..<start])
        let typed = folded(String(line[start...]))
        if before.isEmpty {
            let verbs = Verbs.all.map { $0.name.words.joined(separator: " ") }
            return verbs.filter { $0.hasPrefix(typed) }.map { $0 + " " }
        }
        if before == "goto " {
            let steps = context.state.currentItem?.method.steps.map(\.id) ?? []
            return steps.filter { $0.hasPrefix(typed) }.map { before + $0 }
        }
        guard !typed.isEmpty else { return [] }
        let names = context.state.people.everybody.map { context.state.name(of: $0.id, context.language) }
        return names.filter { folded($0).hasPrefix(typed) }.map { before + $0 }
    }
}
