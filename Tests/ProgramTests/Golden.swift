import Foundation
import Testing

/// A readable text that is kept beside the script it comes from.
///
/// With `RUUM_WRITE_GOLDENS` set the texts are written instead of compared: `make goldens`, and then read what has changed.
enum Golden {
    static func expect(_ text: String, at file: URL, sourceLocation: SourceLocation = #_sourceLocation) throws {
        guard ProcessInfo.processInfo.environment["RUUM_WRITE_GOLDENS"] == nil else {
            return try Data(text.utf8).write(to: file)
        }
        let expected = try String(contentsOf: file, encoding: .utf8)
        guard text != expected else { return }
        Issue.record("\(file.lastPathComponent) \(firstDifference(expected, text))", sourceLocation: sourceLocation)
    }

    private static func firstDifference(_ expected: String, _ text: String) -> String {
        let old = expected.components(separatedBy: "\n"), new = text.components(separatedBy: "\n")
        let line = zip(old, new).enumerated().first { $0.element.0 != $0.element.1 }?.offset ?? min(old.count, new.count)
        let was = old.indices.contains(line) ? old[line] : "(end)", now = new.indices.contains(line) ? new[line] : "(end)"
        return "differs in line \(line + 1)\n- \(was)\n+ \(now)"
    }
}
