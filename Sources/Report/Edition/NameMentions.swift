import Engine
import Text

/// Finds people of the roster inside texts, in the forms in which Estonian puts names: `Maril`, `Tiidule`, `Kasega`.
///
/// It marks for a person to look at, and changes nothing: a name that is also a word (`Kask`, `Kivi`) is marked only where it begins
/// with a capital letter, and a name that nobody on the roster has is not found.
public struct NameMentions: Sendable {
    /// A word of a text that is, or may be, somebody's name.
    public struct Mention: Equatable, Sendable {
        /// As it stands in the text.
        public var word: String
        /// Whose name it is, in full.
        public var name: String

        public init(word: String, name: String) {
            self.word = word
            self.name = name
        }
    }

    /// Each stem with the full names that have it, by its first letter, so that long rosters stay quick.
    private var stems: [Character: [(stem: [Character], name: String)]] = [:]

    /// - Parameter names: full names; every word of two letters and more in them counts.
    public init(_ names: [String]) {
        for name in names {
            for part in NameMentions.words(of: name) where part.count >= NameMentions.shortest {
                for stem in EstonianName.stems(of: folded(part)) {
                    guard let first = stem.first else { continue }
                    stems[first, default: []].append((Array(stem), name))
                }
            }
        }
    }

    /// The mentions in a text, in the order of the text; a word that may be two people's is told once for each of them.
    public func mentions(in text: String) -> [Mention] {
        NameMentions.words(of: text).flatMap { word -> [Mention] in
            guard word.first?.isUppercase == true else { return [] }
            let letters = Array(folded(word))
            guard let first = letters.first else { return [] }
            var names: [String] = []
            for (stem, name) in stems[first] ?? [] where !names.contains(name) {
                guard letters.starts(with: stem), EstonianName.isEnding(String(letters.dropFirst(stem.count))) else { continue }
                names.append(name)
            }
            return names.map { Mention(word: word, name: $0) }
        }
    }

    private static let shortest = 2

    /// Runs of letters; a hyphen or an apostrophe ends one, so that `Mari-Liis` is two names and `Rio'le` a name with its ending.
    private static func words(of text: String) -> [String] {
        text.split { !$0.isLetter }.map(String.init)
    }
}

/// How Estonian bends names, as far as it is needed to know one again; letters are folded.
enum EstonianName {
    /// The name itself, and what its genitive and partitive are made of: `tiit` gives `tiidu`, `kask` gives `kase`.
    static func stems(of name: String) -> Set<String> {
        var stems: Set<String> = [name]
        guard let last = name.last else { return stems }
        if vowels.contains(last) {
            // Mägi, Mäe; Kivi, Kive: the vowel changes in some families.
            for (strong, weak) in bends where name.dropLast().hasSuffix(strong) {
                let base = name.dropLast(strong.count + 1) + weak
                for vowel in vowels { stems.insert(String(base) + String(vowel)) }
            }
            return stems
        }
        var bases = [name]
        for (strong, weak) in bends where name.hasSuffix(strong) { bases.append(String(name.dropLast(strong.count)) + weak) }
        for base in bases where base.count >= shortestStem {
            for vowel in vowels { stems.insert(base + String(vowel)) }
        }
        return stems
    }

    /// Whether a stem with this behind it is still the same name: nothing, a case, a plural with a case, and `gi` or `ki` after it.
    static func isEnding(_ ending: String) -> Bool {
        if endings.contains(ending) { return true }
        for particle in ["gi", "ki"] where ending.hasSuffix(particle) {
            if endings.contains(String(ending.dropLast(particle.count))) { return true }
        }
        return false
    }

    /// Shorter ones would find half the dictionary.
    private static let shortestStem = 2

    private static let vowels: [Character] = ["a", "e", "i", "o", "u"]

    /// What the strong grade becomes in the weak one, at the end of the stem (EKK, astmevaheldus).
    private static let bends: [(strong: String, weak: String)] = [
        ("kk", "k"), ("pp", "p"), ("tt", "t"), ("ss", "s"), ("ll", "l"), ("k", "g"), ("p", "b"), ("t", "d"), ("sk", "s"), ("ks", "k"), ("ht", "h"), ("hk", "h"),
        ("rt", "rd"), ("lt", "ld"), ("nt", "nd"), ("nd", "nn"), ("ld", "ll"), ("rd", "rr"), ("mb", "mm"), ("lg", "l"), ("rg", "r"),
        ("rb", "rv"), ("lb", "lv"), ("g", ""), ("d", ""), ("b", "v"),
    ]

    private static let cases = ["", "t", "d", "sse", "s", "st", "le", "l", "lt", "ks", "ni", "na", "ta", "ga"]
    private static let endings: Set<String> = Set(
        cases + ["de", "te", "id", "sid", "tid"].flatMap { plural in cases.map { plural + $0 } } + ["n", "i"])
}
