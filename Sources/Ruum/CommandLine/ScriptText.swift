import Engine
import Words

/// Problems of scripts as the command line shows them: `file:line:column: what`.
enum ScriptText {
    static func complaint(_ problem: ScriptProblem) -> Explained {
        let (what, remedy) = problem.words(words.language)
        return Explained("\(problem.file):\(problem.line):\(problem.column): \(what)", remedy)
    }
}
