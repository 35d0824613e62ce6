import Engine
import Report
import Screens
import Terminal
import Words

/// Editions of the report, seen and written from the console.
extension ScreenLoop {
    mutating func preview(_ readers: Readers) {
        let preview = reportPreview(readers)
        let name = ExportFolder.fileStem(preview.model)
        let place = ExportPlace(
            folder: exportFolder ?? ExportFolder.usual, name: name, formats: ReportFormat.allCases.map(\.rawValue))
        screen.previewed(
            EditionPreview(
                readers: readers, lines: preview.lines(zone: .system, language).map(Self.shown), command: session.ledger.lastCommand,
                place: place))
    }

    /// Under a name that nothing has: what was exported before stays.
    mutating func export(_ request: ExportRequest) {
        guard let format = ReportFormat(rawValue: request.format) else { return }
        let model = reportPreview(request.readers).model
        let words = ProgramWords(language)
        let typed = request.folder.isEmpty ? "." : request.folder
        guard FilePath.isFolder(FileCompletion.expanded(typed)) else { return screen.notExported(words.noFolder(typed)) }
        do {
            let name = try SmallFile.writeNew(
                ReportDocument.make(model, as: format, supply: PictureShelf([session.file]).bytes), in: FileCompletion.expanded(typed), stem: ExportFolder.fileStem(model),
                ending: format.rawValue, words)
            exportFolder = typed
            screen.exported(typed.hasSuffix("/") ? typed + name : "\(typed)/\(name)", context())
        } catch {
            screen.notExported(error.complaint)
        }
    }

    private func reportPreview(_ readers: Readers) -> ReportPreview {
        ReportPreview(session.ledger, at: session.now, edition: readers, language: session.ledger.state.language)
    }

    private static func shown(_ line: ReportPreview.Line) -> PreviewLine {
        let role: Role =
            switch line.kind {
            case .title: .title
            case .heading: .strong
            case .text: .plain
            case .quiet: .quiet
            case .omission: .accent
            case .mention: .warning
            }
        return PreviewLine(line.text, role, indent: line.indent)
    }
}
