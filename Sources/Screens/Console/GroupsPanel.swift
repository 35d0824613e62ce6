import Engine
import Terminal
import Text
import Words

/// The notes that are put into groups: those that lie nowhere yet first, then group by group.
enum GroupsPanel {
    static func notes(_ state: State) -> [NoteID] {
        guard let item = state.groupedItem else { return [] }
        let all = state.arrangeable(ofItem: item)
        let arrangement = state.progress[item].arrangement
        let grouped = state.groups(ofItem: item).flatMap { arrangement.notes(in: $0.number, among: all) }
        let known = Set(grouped)
        return all.filter { !known.contains($0) } + grouped
    }

    static func group(of note: NoteID, _ state: State) -> ArrangementState.Group? {
        guard let item = state.groupedItem, case .group(let number) = state.progress[item].arrangement.spot(of: note) else { return nil }
        return state.groups(ofItem: item).first { $0.number == number }
    }

    static func draw(_ context: ScreenContext, _ position: ListPosition, into grid: inout Grid, at region: Region) {
        let state = context.state
        let notes = notes(state)
        let words = ArrangeWords(context.language)
        PanelFrame.draw(.groupsTitle, context, count: notes.count, position: position, selects: true, into: &grid, at: region) {
            index, columns in
            let group = group(of: notes[index], state)
            let name = cut(group?.name ?? words.unplaced(.clusters), to: columns / 3)
            let text = "\(notes[index]) \(state.notes[notes[index]]?.text ?? "")"
            return Line(text, right: name, rightRole: group == nil ? .warning : .quiet)
        }
    }
}

/// Notes into groups by keys.
extension Console {
    mutating func withGrouped(_ context: ScreenContext, _ act: (inout Console, NoteID) -> [Effect]) -> [Effect] {
        let notes = GroupsPanel.notes(context.state)
        guard notes.indices.contains(list.selected) else {
            said = Said(text: ArrangeWords(context.language).nothingToPlace, role: .warning)
            return []
        }
        return act(&self, notes[list.selected])
    }

    mutating func askForGroupName(of note: NoteID, _ context: ScreenContext) -> [Effect] {
        guard let group = GroupsPanel.group(of: note, context.state) else {
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
