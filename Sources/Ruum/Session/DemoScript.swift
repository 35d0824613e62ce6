import Engine
import Journal
import Verbs
import Words

/// A demo workshop as it lies in `Sources/Demos`: a shell script of plain lines, so that tests and people can play it too.
///
/// `people NAME…`, `new OPTION…` and `at TIME COMMAND…` count; a line after one of them that begins with `#en` stands in for it
/// in an English session. The demo opens at the time that its mark names.
struct DemoScript {
    /// What `new` is called with, less the file.
    private(set) var creation: [String] = []
    private(set) var people: [String] = []
    private(set) var steps: [Step] = []
    /// When the demo opens.
    private(set) var opening = Span.zero

    struct Step {
        /// Since midnight.
        var time: Span
        var words: [String]
    }

    private static let english = "#en "
    private static let mark = "# The demo opens here, at "

    init(_ text: String, language: Language) throws(Refusal) {
        var lines: [String] = []
        for line in text.split(separator: "\n").map(String.init) {
            if line.hasPrefix(DemoScript.english) {
                if language == .en, !lines.isEmpty { lines[lines.count - 1] = String(line.dropFirst(DemoScript.english.count)) }
            } else {
                lines.append(line)
            }
        }
        for line in lines {
            if line.hasPrefix(DemoScript.mark) {
                opening = try DemoScript.time(String(line.dropFirst(DemoScript.mark.count).prefix { $0.isNumber || $0 == ":" }))
                return
            }
            let words = try Verbs.split(line)
            switch words.first {
            case "people": people = Array(words.dropFirst())
            case "new": creation = Array(words.dropFirst())
            case "at" where words.count > 2:
                let step = Step(time: try DemoScript.time(words[1]), words: Array(words.dropFirst(2)))
                steps.append(step)
                opening = step.time
            default: break
            }
        }
    }

    /// The hour that follows an option of `new`.
    static func hour(after option: String, in words: [String]) throws(Refusal) -> Span? {
        guard let place = words.firstIndex(of: option), words.indices.contains(place + 1) else { return nil }
        return try time(words[place + 1])
    }

    /// `10:05` or `10:05:30`.
    private static func time(_ text: String) throws(Refusal) -> Span {
        let parts = text.split(separator: ":").map { Int64($0) }
        guard parts.count >= 2, let hours = parts[0], let minutes = parts[1], let seconds = parts.count > 2 ? parts[2] : 0 else {
            throw .badDuration(text)
        }
        return Span(milliseconds: ((hours * 60 + minutes) * 60 + seconds) * 1_000)
    }
}
