extension State {
    /// The notes as they were put in order, a line for each group, branch or date, as far as the step lets the room see notes.
    func publicStructure(_ step: Step) -> [String]? {
        guard case .arrange(let plan) = step.kind, step.capture.project != .never else { return nil }
        let arrangement = progress[item].arrangement
        let shown = arrangeable(ofItem: item).filter { id in
            step.capture.project == .atOnce || notes[id]?.released == true
        }
        func text(_ id: NoteID) -> String { notes[id]?.text ?? "" }
        func line(_ head: String, _ ids: [NoteID]) -> String? {
            ids.isEmpty ? nil : head + ": " + ids.map(text).joined(separator: " · ")
        }
        switch plan.form {
        case .clusters, .columns:
            return groups(ofItem: item).compactMap { line($0.name, arrangement.notes(in: $0.number, among: shown)) }
        case .tree:
            return arrangement.roots(among: shown).map { line(text($0), arrangement.children(of: $0, among: shown)) ?? text($0) }
        case .timeline: return arrangement.dated(among: shown).map { "\($0.date): \(text($0.note))" }
        case .axes:
            return shown.compactMap { id in
                guard case .point(let across, let upward) = arrangement.spot(of: id) else { return nil }
                return "\(text(id)): \(across) × \(upward)"
            }
        }
    }
}
