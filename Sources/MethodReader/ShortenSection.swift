import Engine

/// The `shorten` list of a script.
enum ShortenSection {
    private static let numbers = 0...1_000

    static func readAll(_ node: ScriptNode, _ findings: Findings) -> [Shortening] {
        (findings.list(node) ?? []).compactMap { node in
            guard let section = Section(node, keys: ["setting", "drop", "step", "part", "to"], findings) else { return nil }
            if let drop = section["drop"] { return findings.target(drop).map { .drop($0) } }
            if let part = section["part"] { return findings.target(part).map { .part($0) } }
            if let step = section["step"] {
                guard let id = findings.target(step), let span = section.required("to").flatMap({ findings.span($0) }) else { return nil }
                return .step(id, to: span)
            }
            guard let place = section.required("setting"), let id = findings.word(place),
                let number = section.required("to").flatMap({ findings.integer($0, in: numbers) })
            else { return nil }
            findings.refer(to: id, at: place.position, need: .fit(.integer))
            return .setting(id, to: number)
        }
    }
}
