extension PublicView {
    /// Notes as they lie on axes, in a tree or on a timeline, as far as the room may see them.
    public enum StructureView: Equatable, Sendable {
        case axes(across: AxisView, upward: AxisView, [PointView])
        case tree([BranchView])
        /// In their order.
        case timeline([DateView])
    }

    public struct AxisView: Equatable, Sendable {
        public var title: String
        public var low: String
        public var high: String
    }

    /// 0–100 from left to right, and from bottom to top.
    public struct PointView: Equatable, Sendable {
        public var text: String
        public var across: Int
        public var upward: Int
    }

    /// What hangs under a note follows it.
    public struct BranchView: Equatable, Sendable {
        /// 0 where the tree begins.
        public var depth: Int
        public var text: String
    }

    public struct DateView: Equatable, Sendable {
        /// As it was typed.
        public var date: String
        public var text: String
    }
}

extension State {
    /// The notes as they were put in order, a line for each group, note or date, as far as the step lets the room see notes.
    func publicStructure(_ step: Step) -> [String]? {
        guard let (plan, shown) = arrangedPublicly(step) else { return nil }
        let arrangement = progress[item].arrangement
        switch plan.form {
        case .clusters, .columns:
            return groups(ofItem: item).compactMap { group in
                let members = arrangement.notes(in: group.number, among: shown)
                return members.isEmpty ? nil : group.name + ": " + members.map(text).joined(separator: " · ")
            }
        case .tree: return arrangement.branches(among: shown).map { $0.path.map(text).joined(separator: " › ") }
        case .timeline: return arrangement.dated(among: shown).map { "\($0.date): \(text($0.note))" }
        case .axes: return points(shown).map { "\($0.text): \(AxisScale.said($0.across)) × \(AxisScale.said($0.upward))" }
        }
    }

    /// The same as a picture of it is drawn; groups are read as lines.
    func structureView(_ step: Step) -> PublicView.StructureView? {
        guard let (plan, shown) = arrangedPublicly(step) else { return nil }
        let arrangement = progress[item].arrangement
        switch plan.form {
        case .clusters, .columns: return nil
        case .tree:
            return .tree(
                arrangement.branches(among: shown).map { branch in
                    PublicView.BranchView(depth: branch.path.count - 1, text: branch.path.last.map(text) ?? "")
                })
        case .timeline:
            return .timeline(arrangement.dated(among: shown).map { PublicView.DateView(date: $0.date, text: text($0.note)) })
        case .axes:
            let axes = plan.axes.map { axis in
                PublicView.AxisView(title: axis.title(language), low: axis.low(language), high: axis.high(language))
            }
            guard let across = axes.first, let upward = axes.dropFirst().first else { return nil }
            return .axes(across: across, upward: upward, points(shown))
        }
    }

    private func arrangedPublicly(_ step: Step) -> (plan: ArrangePlan, notes: [NoteID])? {
        guard case .arrange(let plan) = step.kind, step.capture.project != .never else { return nil }
        return (plan, arrangeable(ofItem: item).filter { step.capture.project == .atOnce || notes[$0]?.released == true })
    }

    private func text(_ id: NoteID) -> String { notes[id]?.text ?? "" }

    private func points(_ shown: [NoteID]) -> [PublicView.PointView] {
        shown.compactMap { id in
            guard case .point(let across, let upward) = progress[item].arrangement.spot(of: id) else { return nil }
            return PublicView.PointView(text: text(id), across: across, upward: upward)
        }
    }
}
