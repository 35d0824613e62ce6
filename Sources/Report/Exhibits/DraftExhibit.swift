import Engine
import Text
import Words

/// Every version of a text with its reason, and the concerns that no version answers.
enum DraftExhibit {
    static func exhibits(ofItem index: Int, for edition: Edition) -> [ReportModel.Exhibit] {
        let state = edition.state
        let words = DraftWords(edition.language)
        // The market tells the versions of its ideas beside what visitors left there.
        let stalls = Set(state.stalls(ofItem: index).map(\.idea))
        func isAtStall(_ subject: NoteID?) -> Bool { subject.map(stalls.contains) ?? false }
        var body: [ReportModel.Exhibit.Body] = []
        for subject in [nil] + state.draftSubjects(ofItem: index).map({ Optional($0) }) {
            let versions = state.versions(of: subject, item: index)
            // A note that was never written anew stands among the notes already.
            guard subject == nil || versions.count > 1, !isAtStall(subject) else { continue }
            for (place, version) in versions.enumerated() {
                guard let note = edition.note(version.note) else { continue }
                let title = subject.flatMap(edition.note).map { ": " + excerptLine($0.text) } ?? ""
                body.append(.heading(words.version(place + 1) + title))
                body.append(.paragraph(note.text))
                let reasons = version.answers.compactMap(edition.note).map {
                    $0.kind == .concern ? words.answers($0.text) : words.answersAnother($0.text)
                }
                if !reasons.isEmpty { body.append(.list(reasons)) }
            }
        }
        guard !body.isEmpty else { return [] }
        let open = state.concerns(ofItem: index).compactMap(edition.note).filter { state.answer(to: $0.id, item: index) == nil }
        if !open.isEmpty {
            body.append(.heading(words.openConcerns))
            body.append(.list(Edition.byWords(open).map(\.text)))
        }
        return [ReportModel.Exhibit(title: words.versions, body: body)]
    }

    /// Enough to know which one it is.
    private static func excerptLine(_ text: String) -> String {
        let most = 60
        let line = text.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
        return line.count > most ? line.prefix(most) + "…" : line
    }
}
