import Engine

/// The words of notes that are put in order.
public struct ArrangeWords: Sendable {
    private let language: Language

    public init(_ language: Language) {
        self.language = language
    }

    /// How many notes lie nowhere yet.
    public func left(_ count: Int, of all: Int) -> String {
        language.say(et: "Märkmeid \(all), paigutamata \(count)", en: "\(all) notes, \(count) not placed yet")
    }

    public var title: String { language.say(et: "Rühmad", en: "Groups") }
    public var unplaced: String { language.say(et: "Rühmata", en: "In no group") }
}
