import Engine

/// The words that only a report on a page needs: what a picture shows, and what leads through the page.
public struct PageWords: Sendable {
    private let language: Language

    public init(_ language: Language) {
        self.language = language
    }

    public var contents: String { language.say(et: "Sisukord", en: "Contents") }

    // MARK: What those read who do not see the pictures

    public func bars(_ title: String) -> String {
        language.say(
            et: "Tulpdiagramm: \(title). Samad arvud on järgnevas tabelis.", en: "Bar chart: \(title). The table after it has the same numbers.")
    }

    public func times(_ title: String) -> String {
        language.say(
            et: "Tulpdiagramm: \(title), kavandatud ja tegelik aeg. Samad ajad on järgnevas tabelis.",
            en: "Bar chart: \(title), planned and actual time. The table after it has the same times.")
    }

    public func map(_ across: String, _ upward: String) -> String {
        language.say(
            et: "Kaart: \(across) ja \(upward). Järgnev tabel loetleb märkmed samade numbritega.",
            en: "Map: \(across) and \(upward). The table after it lists the notes by the same numbers.")
    }

    /// Over a table of what is where and when.
    public var grid: String { language.say(et: "Mis on kus ja millal", en: "What is where and when") }

    // MARK: A chart's own words

    public var actual: String { language.say(et: "tegelik", en: "actual") }
    public var planned: String { language.say(et: "kavandatud", en: "planned") }

    /// How long something took, and how long it should have.
    public func took(_ actual: String, of planned: String) -> String {
        language.say(et: "\(actual), kavas \(planned)", en: "\(actual), planned \(planned)")
    }
}
