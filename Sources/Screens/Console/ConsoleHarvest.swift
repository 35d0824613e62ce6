import Engine
import Terminal
import Text
import Words

/// Looking through what was captured, seeing what each edition says, and giving it away.
extension Console {
    // MARK: The list

    /// Where the choice is, in the list as it is now.
    func harvestPosition(_ context: ScreenContext) -> ListPosition {
        guard let followed = harvest.followed else { return list }
        let place = HarvestPanel.notes(context, harvest.kind).firstIndex { $0.id == followed }
        var position = list
        position.selected = place ?? list.selected
        return position
    }

    /// The note on which keys act; the choice stays with it from now on.
    mutating func harvested(_ context: ScreenContext) -> Note? {
        let notes = HarvestPanel.notes(context, harvest.kind)
        list = harvestPosition(context)
        guard !notes.isEmpty else { return nil }
        // Whatever was the last line may be gone.
        list.selected = min(list.selected, notes.count - 1)
        harvest.followed = notes[list.selected].id
        return notes[list.selected]
    }

    mutating func filterKinds(_ context: ScreenContext) {
        let chosen = harvested(context)?.id
        harvest.kind = HarvestPanel.kind(after: harvest.kind, context)
        list = ListPosition()
        harvest.followed = harvest.kind == nil ? chosen : nil
    }

    // MARK: Two notes become one

    /// Says who may read what two notes became: it may be fewer people than before.
    mutating func merge(_ id: NoteID, into other: NoteID, _ context: ScreenContext) -> [Effect] {
        if panel == .harvest { harvest.followed = other }
        let readers = [id, other].compactMap { context.state.notes[$0]?.readers }.min() ?? .me
        said = Said(text: PreviewWords(context.language).merged(readers: readers), role: .accent)
        return [.command(.harvest(.merge(id, into: other)), Meant())]
    }

    // MARK: The editions

    /// The text of an edition that was asked for; it is shown at once.
    public mutating func previewed(_ preview: EditionPreview) {
        let isAnother = panel != .preview || self.preview?.readers != preview.readers
        self.preview = preview
        guard isAnother else { return }
        if panel == .harvest { harvestList = list }
        panel = .preview
        list = ListPosition()
    }

    mutating func closePanel() {
        guard panel == .preview else { return panel = nil }
        panel = .harvest
        list = harvestList
    }

    /// What somebody else changed meanwhile belongs in what is read.
    func refreshedPreview(_ context: ScreenContext) -> [Effect] {
        guard panel == .preview, let preview, preview.command != context.ledger.lastCommand else { return [] }
        return [.preview(preview.readers)]
    }

    mutating func inExport(_ prompt: ExportPrompt, _ key: Key) -> [Effect] {
        var prompt = prompt
        switch key {
        case .escape: self.prompt = nil
        case .enter:
            self.prompt = nil
            said = nil
            submitted = .export(prompt)
            return [.export(prompt.request)]
        default:
            if prompt.handle(key) { self.prompt = .export(prompt) }
        }
        return []
    }

    /// The report is in a new file: its path is said, and where that is too long, its name with the end of the folder.
    public mutating func exported(_ path: String, _ context: ScreenContext) {
        if case .export(let sent) = submitted { preview?.place.folder = sent.request.folder }
        submitted = nil
        let words = PreviewWords(context.language)
        let room = Console.fewestColumns - width(words.exported(""))
        var shown = path[...]
        while width(String(shown)) > room - 1, !shown.isEmpty { shown.removeFirst() }
        said = Said(text: words.exported(shown.count < path.count ? "…" + shown : path), role: .good)
    }

    /// The folder that was typed comes back, to be typed on.
    public mutating func notExported(_ why: Explained) {
        if let submitted { prompt = submitted }
        submitted = nil
        said = Said(text: "\(why.what) \(why.remedy)", role: .warning)
    }
}
