import Engine
import Report
import Words

/// The template of a report's page that the user named or keeps among the settings.
enum TemplateFile {
    private static let mostBytes = 1 << 20

    /// - Parameter path: what was named; nil for `report.mustache` of the settings, where there is one.
    static func template(_ path: String?) throws(Trouble) -> ReportTemplate {
        guard let path = path ?? own else { return .builtIn }
        let bytes = try SmallFile.read(path, limit: mostBytes, words)
        do {
            guard let text = String(validating: bytes, as: UTF8.self) else { throw TemplateProblem(line: 1, column: 1, .notText) }
            return try ReportTemplate(text)
        } catch let problem as TemplateProblem {
            throw Trouble(problem.words(words.language, path: path))
        } catch {
            throw Trouble(words.cannotRead(path, reason: "\(error)"))
        }
    }

    private static var own: String? {
        guard let path = Environment.settingsFolder.map({ $0 + "/report.mustache" }), SmallFile.exists(path) else { return nil }
        return path
    }
}
