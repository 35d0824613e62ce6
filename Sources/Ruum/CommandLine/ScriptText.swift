import Engine
import Words

/// Problems of scripts as the command line shows them: `file:line:column: what`.
enum ScriptText {
    static func complaint(_ problem: ScriptProblem) -> Complaint {
        let (what, remedy) = problem.words(words.language)
        return Complaint(what: "\(problem.file):\(problem.line):\(problem.column): \(what)", remedy: remedy)
    }
}
