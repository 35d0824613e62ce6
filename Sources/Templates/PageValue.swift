import Mustache
import Text

/// What a template gets under a name.
///
/// The engine never sees a text as it was typed: it comes in already escaped, so that no template can write it raw.
public indirect enum PageValue: Equatable, Sendable {
    /// Escaped when the page is filled in; empty, it counts as nothing.
    case text(String)
    /// HTML or CSS of the program's own, in which every text has been escaped.
    case markup(String)
    case flag(Bool)
    /// Empty, it counts as nothing.
    case list([PageValue])
    case object([String: PageValue])
    /// Hides a value of that name further out, as a name that is missing would not.
    case nothing

    /// As the engine takes it.
    var filled: Any {
        switch self {
        case .text(let text): text.isEmpty ? Nothing() : htmlSafe(text)
        case .markup(let markup): markup.isEmpty ? Nothing() : markup
        case .flag(let flag): flag
        case .list(let values): values.map(\.filled)
        case .object(let values): values.mapValues(\.filled)
        case .nothing: Nothing()
        }
    }
}

/// Any text as it may stand between tags and in quoted attributes: visible-safe, line breaks kept, and nothing in it acts as HTML.
public func htmlSafe(_ text: String) -> String {
    var safe = ""
    for scalar in visibleSafe(text, keepingNewlines: true).unicodeScalars {
        switch scalar {
        case "&": safe += "&amp;"
        case "<": safe += "&lt;"
        case ">": safe += "&gt;"
        case "\"": safe += "&quot;"
        case "'": safe += "&#39;"
        default: safe.unicodeScalars.append(scalar)
        }
    }
    return safe
}

private struct Nothing: MustacheCustomRenderable {
    let renderText = ""
    let isNull = true
}
