import Engine
import Text
import Words

/// Every version of a text with its reason, and the concerns that no version answers.
enum DraftSection {
    static func exhibit(ofItem index: Int, in state: State, edition: Readers, _ language: Language) -> ReportModel.Exhibit? {
        let words = DraftWords(language)
        func mayRead(_ id: NoteID) -> Note? {
            guard let note = state.notes[id], note.standing == .kept, !note.isErased, edition == .me || note.readers >= edition else {
                return nil
            }
            return note
        }
        // The market tells the versions of its ideas beside what visitors left there.
        let stalls = Set(state.stalls(ofItem: index).map(\.idea))
        func isAtStall(_ subject: NoteID?) -> Bool { subject.map(stalls.contains) ?? false }
        var body: [ReportModel.Exhibit.Body] = []
        for subject in [nil] + state.draftSubjects(ofItem: index).map({ Optional($0) }) {
            let versions = state.versions(of: subject, item: index)
            // A note that was never written anew stands among the notes already.
            guard subject == nil || versions.count > 1, !isAtStall(subject) else { continue }
            for (place, version) in versions.enumerated() {
                guard let note = mayRead(version.note) else { continue }
                let title = subject.flatMap(mayRead).map { ": " + excerptLine($0.text) } ?? ""
                body.append(.heading(words.version(place + 1) + title))
                body.append(.paragraph(note.text))
                let reasons = version.answers.compactMap(mayRead).map {
                    $0.kind == .concern ? words.answers($0.text) : words.answersAnother($0.text)
                }
                if !reasons.isEmpty { body.append(.list(reasons)) }
            }
        }
        guard !body.isEmpty else { return nil }
        let open = state.concerns(ofItem: index).filter { mayRead($0) != nil && state.answer(to: $0, item: index) == nil }
        if !open.isEmpty {
            body.append(.heading(words.openConcerns))
            body.append(.list(open.compactMap { mayRead($0)?.text }.sorted { folded($0) < folded($1) }))
        }
        return ReportModel.Exhibit(title: words.versions, body: body)
    }

    /// Enough to know which one it is.
    private static func excerptLine(_ text: String) -> String {
        let most = 60
        let line = text.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
        return line.count > most ? line.prefix(most) + "…" : line
    }
}
