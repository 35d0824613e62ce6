import Engine
import Terminal
import Text
import Words

/// The notes that are put in order: those that lie nowhere yet first, then those that do; a tree as it grows.
enum ArrangePanel {
    static func plan(_ state: State) -> ArrangePlan? {
        state.arrangedItem.flatMap { state.agenda[$0].arrangePlan }
    }

    static func notes(_ state: State) -> [NoteID] {
        guard let item = state.arrangedItem, let form = plan(state)?.form else { return [] }
        let all = state.arrangeable(ofItem: item)
        let arrangement = state.progress[item].arrangement
        let placed: [NoteID] =
            switch form {
            case .clusters, .columns: state.groups(ofItem: item).flatMap { arrangement.notes(in: $0.number, among: all) }
            case .axes: all.filter { arrangement.spot(of: $0) != nil }
            case .tree: arrangement.branches(among: all).map(\.note)
            case .timeline: arrangement.dated(among: all).map(\.note)
            }
        let known = Set(placed)
        return all.filter { !known.contains($0) } + placed
    }

    static func group(of note: NoteID, _ state: State) -> ArrangementState.Group? {
        guard let item = state.groupedItem, case .group(let number) = state.progress[item].arrangement.spot(of: note) else { return nil }
        return state.groups(ofItem: item).first { $0.number == number }
    }

    static func draw(_ context: ScreenContext, _ position: ListPosition, into grid: inout Grid, at region: Region) {
        let state = context.state
        guard let item = state.arrangedItem, let form = plan(state)?.form else { return }
        let notes = notes(state)
        let words = ArrangeWords(context.language)
        let arrangement = state.progress[item].arrangement
        let branches = form == .tree ? arrangement.branches(among: notes) : []
        let depths = Dictionary(branches.map { ($0.note, $0.path.count - 1) }, uniquingKeysWith: { first, _ in first })
        PanelFrame.draw(.arrangeTitle(form), context, count: notes.count, position: position, selects: true, into: &grid, at: region) {
            index, columns in
            let note = notes[index]
            let spot = spot(of: note, item, context)
            let margin = String(repeating: "  ", count: depths[note] ?? 0)
            return Line(
                margin + "\(note) \(state.notes[note]?.text ?? "")", right: cut(spot ?? words.unplaced(form), to: columns / 3),
                rightRole: spot == nil ? .warning : .quiet)
        }
    }

    /// Where it lies, in a few words; nil where it lies nowhere, and in a tree, which shows that itself.
    private static func spot(of note: NoteID, _ item: Int, _ context: ScreenContext) -> String? {
        switch context.state.progress[item].arrangement.spot(of: note) {
        case nil, .under: nil
        case .group: group(of: note, context.state)?.name
        case .point(let across, let upward): "\(AxisScale.said(across)) × \(AxisScale.said(upward))"
        case .date(let date): date
        }
    }
}

/// Notes into their places by keys.
extension Console {
    mutating func withGrouped(_ context: ScreenContext, _ act: (inout Console, NoteID) -> [Effect]) -> [Effect] {
        let notes = ArrangePanel.notes(context.state)
        guard notes.indices.contains(list.selected) else {
            said = Said(text: ArrangeWords(context.language).nothingToPlace, role: .warning)
            return []
        }
        return act(&self, notes[list.selected])
    }

    /// Asks in the manner of the step where the note goes.
    mutating func askForSpot(of note: NoteID, _ context: ScreenContext) -> [Effect] {
        guard let item = context.state.arrangedItem, let form = ArrangePanel.plan(context.state)?.form else { return [] }
        switch form {
        case .clusters, .columns: prompt = .group(GroupPicker(note, context))
        case .axes: prompt = .ask(.point(note), TextField())
        case .tree: prompt = .link(LinkPicker(.under(note), context))
        case .timeline:
            var date = ""
            if case .date(let known) = context.state.progress[item].arrangement.spot(of: note) { date = known }
            prompt = .ask(.date(note), TextField(date))
        }
        return []
    }

    mutating func askForGroupName(of note: NoteID, _ context: ScreenContext) -> [Effect] {
        guard let group = ArrangePanel.group(of: note, context.state) else {
            said = Said(text: ArrangeWords(context.language).noGroupYet, role: .warning)
            return []
        }
        prompt = .ask(.renameGroup(group.name), TextField(group.name))
        return []
    }

    mutating func inGroup(_ picker: GroupPicker, _ key: Key, _ context: ScreenContext) -> [Effect] {
        var picker = picker
        switch key {
        case .escape: prompt = nil
        case .enter, .tab:
            guard let name = key == .tab ? picker.typed : picker.choice else {
                said = Said(text: ArrangeWords(context.language).makes(""), role: .warning)
                return []
            }
            prompt = nil
            said = nil
            return [.command(.arrange(.group([picker.note], name)), Meant())]
        default: if picker.handle(key) { prompt = .group(picker) }
        }
        return []
    }
}

/// Numbers on two axes.
extension Console {
    mutating func pointed(_ note: NoteID, _ text: String, _ context: ScreenContext) -> [Effect] {
        guard !text.isEmpty else { return [] }
        guard let said = saidPoint(text) else {
            prompt = submitted
            self.said = Said(text: ArrangeWords(context.language).notAPoint, role: .warning)
            return []
        }
        return [.command(.arrange(.point(note, AxisScale.place(said.across), AxisScale.place(said.upward))), Meant())]
    }

    /// The typed numbers moved by an arrow; where none are typed, from where the note lies, or from the middle.
    func nudged(_ note: NoteID, _ field: TextField, by key: Key, _ context: ScreenContext) -> TextField {
        var known = (across: AxisScale.ends.upperBound / 2, upward: AxisScale.ends.upperBound / 2)
        if let item = context.state.arrangedItem,
            case .point(let across, let upward) = context.state.progress[item].arrangement.spot(of: note)
        {
            known = (AxisScale.said(across), AxisScale.said(upward))
        }
        guard var point = field.isEmpty ? known : saidPoint(field.text) else { return field }
        func kept(_ number: Int) -> Int { min(max(number, AxisScale.ends.lowerBound), AxisScale.ends.upperBound) }
        switch key {
        case .left: point.across = kept(point.across - 1)
        case .right: point.across = kept(point.across + 1)
        case .down: point.upward = kept(point.upward - 1)
        case .up: point.upward = kept(point.upward + 1)
        default: return field
        }
        return TextField("\(point.across) \(point.upward)")
    }

    private func saidPoint(_ text: String) -> (across: Int, upward: Int)? {
        let numbers = text.split { " ,;×x".contains($0) }.map { Int($0) }
        guard numbers.count == 2, let across = numbers[0], let upward = numbers[1], AxisScale.ends.contains(across),
            AxisScale.ends.contains(upward)
        else { return nil }
        return (across, upward)
    }
}
