import Engine
import Terminal
import Words

/// The table of keys as the manual prints it.
public enum KeyManual {
    /// One key, or several that do the same.
    public struct Entry: Sendable {
        public var keys: [String]
        public var label: String
        public var help: String
    }

    /// Every context with its keys, in the order of the table.
    public static func sections(_ language: Language) -> [(heading: String, entries: [Entry])] {
        KeyContext.allCases.map { context in
            let entries = KeyTable.bindings.filter { $0.context == context }.map { binding in
                let words = binding.intent.words(language)
                return Entry(keys: binding.keys.compactMap { $0.name(language) }, label: words.label, help: words.help)
            }
            return (context.heading.words(language), entries)
        }
    }
}
