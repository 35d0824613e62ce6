import Engine

/// The `steps` of a script, with the groups that repeat or stand at tables flattened into one list.
struct FlowSection {
    private let findings: Findings
    private var steps: [Step] = []
    private var groups: [StepGroup] = []
    /// Where an id was used first; steps of different parts of a sequence may share one.
    private var lines: [String: Int] = [:]
    /// The part by which the list of a setting has to begin and end.
    private var frames: [String: String] = [:]

    /// The groups round what is being read, and what they hand down.
    private struct Surroundings {
        var within: [String] = []
        var part = ""
        var color: StepColor?
        var repeats = false
        var isBreakout = false
    }

    struct Flow {
        var steps: [Step] = []
        var groups: [StepGroup] = []
        var frames: [String: String] = [:]
    }

    private init(_ findings: Findings) {
        self.findings = findings
    }

    static func read(_ node: ScriptNode, _ findings: Findings) -> Flow {
        var section = FlowSection(findings)
        section.readAll(node, Surroundings())
        return Flow(steps: section.steps, groups: section.groups, frames: section.frames)
    }

    private mutating func readAll(_ node: ScriptNode, _ round: Surroundings) {
        guard let nodes = findings.list(node) else { return }
        if nodes.isEmpty {
            findings.wrong(ScriptNode(position: node.position, content: .scalar("", isPlain: true)), expected: .list)
        }
        for node in nodes {
            guard case .mapping(let entries) = node.content else {
                findings.wrong(node, expected: .mapping)
                continue
            }
            if entries.contains(where: { $0.key == "repeat" }) {
                readRepeat(node, round)
            } else {
                readStep(node, entries, round)
            }
        }
    }

    // MARK: Steps

    private mutating func readStep(_ node: ScriptNode, _ entries: [ScriptNode.Entry], _ round: Surroundings) {
        guard let (read, place) = StepSection.read(node, findings) else { return }
        var step = read
        step.within = round.within
        step.part = round.part
        if step.color == nil { step.color = round.color }
        note(step.id, part: round.part, at: place)
        steps.append(step)
        guard let inner = entries.first(where: { $0.key == "steps" }) else { return }
        guard case .breakout = step.kind else {
            findings.report(.keyOfOtherKind(key: "steps", kind: step.kind.name), at: inner.position)
            return
        }
        if round.isBreakout { findings.report(.nestedGroup("breakout"), at: inner.position) }
        groups.append(StepGroup(id: step.id, kind: .breakout, only: step.only))
        var inside = round
        inside.within.append(step.id)
        inside.isBreakout = true
        readAll(inner.value, inside)
    }

    private mutating func note(_ id: String, part: String, at place: Position) {
        let name = part.isEmpty ? id : "\(part).\(id)"
        if let line = lines[name] {
            findings.report(.duplicateStepID(id: id, firstLine: line), at: place)
        } else {
            lines[name] = place.line
        }
    }

    // MARK: Repeats

    private mutating func readRepeat(_ node: ScriptNode, _ round: Surroundings) {
        guard let section = Section(node, keys: ["id", "repeat", "only", "steps", "parts"], findings),
            let place = section.required("id"), let id = StepSection.readID(place, findings), let how = section["repeat"]
        else { return }
        if round.repeats { findings.report(.nestedGroup("repeat"), at: how.position) }
        note(id, part: "", at: place.position)
        guard let times = Section(how, keys: ["times", "for_each", "expect", "sequence", "frame"], findings) else { return }
        let only = section["only"].map { StepSection.readConditions($0, findings) } ?? []
        var inside = round
        inside.within.append(id)
        inside.repeats = true
        if let sequence = times["sequence"] {
            guard let setting = findings.settingName(sequence, need: .list) else { return }
            let place = groups.count
            let parts = section.required("parts").map { readParts($0, inside) } ?? []
            if let frame = times["frame"], let id = findings.choice(frame, among: parts.map(\.id)) { frames[setting] = id }
            groups.insert(StepGroup(id: id, kind: .sequence(setting: setting), only: only, parts: parts), at: place)
            return
        }
        let kind: StepGroup.Kind
        if let each = times["for_each"] {
            guard let noteKind = findings.choice(each, NoteKind.self) else { return }
            kind = .forEach(noteKind, expected: times["expect"].flatMap { findings.givenInteger($0, in: FlowSection.rounds) })
        } else {
            guard let count = times.required("times").flatMap({ findings.givenInteger($0, in: FlowSection.rounds) }) else { return }
            kind = .times(count)
        }
        groups.append(StepGroup(id: id, kind: kind, only: only))
        if let inner = section.required("steps") { readAll(inner, inside) }
    }

    /// More rounds make no workshop.
    private static let rounds = 1...100

    private mutating func readParts(_ node: ScriptNode, _ round: Surroundings) -> [StepGroup.Part] {
        var parts: [StepGroup.Part] = []
        for node in findings.list(node) ?? [] {
            guard let section = Section(node, keys: ["id", "title", "color", "steps"], findings),
                let place = section.required("id"), let id = StepSection.readID(place, findings)
            else { continue }
            note(id, part: "", at: place.position)
            parts.append(StepGroup.Part(id: id, title: section.requiredText("title") ?? .none))
            var inside = round
            inside.part = id
            inside.color = section["color"].flatMap { findings.choice($0, StepColor.self) }
            if let inner = section.required("steps") { readAll(inner, inside) }
        }
        return parts
    }
}
