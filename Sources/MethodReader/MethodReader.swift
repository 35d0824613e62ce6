import Engine

/// Reads method scripts: YAML in, a compiled method and everything that is wrong with it out.
///
/// Problems come all at once, by line; with a problem there is no method, remarks alone do not stand in its way.
/// Whatever is read, the answer takes a tenth of a second and twenty megabytes at most.
public enum MethodReader {
    public typealias Outcome = (method: Method?, problems: [ScriptProblem])

    /// `file` is only the name that problems carry.
    public static func read(_ text: String, file: String) -> Outcome {
        read(bytes: Array(text.utf8), file: file)
    }

    public static func read(bytes: [UInt8], file: String) -> Outcome {
        let findings = Findings(file: file)
        let method = read(bytes, findings)
        return (findings.isSound ? method : nil, findings.sorted)
    }

    public static func read(path: String) -> Outcome {
        switch ScriptFile.read(path: path) {
        case .success(let bytes): return read(bytes: bytes, file: path)
        case .failure(let problem):
            let findings = Findings(file: path)
            findings.report(problem.kind, at: .start)
            return (nil, findings.sorted)
        }
    }

    private static func read(_ bytes: [UInt8], _ findings: Findings) -> Method? {
        let (text, obstacles) = ScriptBytes.check(bytes)
        for (position, kind) in obstacles { findings.report(kind, at: position) }
        guard obstacles.isEmpty else { return nil }
        let composed = Composer(text)
        for (position, kind) in composed.problems { findings.report(kind, at: position) }
        return composed.root.flatMap { MethodSection.read($0, findings) }
    }
}
