import Engine

/// The words of the list of who answered what in a poll about positions.
public struct AnswerWords: Sendable {
    private let language: Language

    public init(_ language: Language) { self.language = language }

    public var title: String { language.say(et: "Kes mida vastas (ainult sulle)", en: "Who answered what (for you alone)") }
    public var owed: String { language.say(et: "põhjus ütlemata", en: "reason owed") }
    public var given: String { language.say(et: "põhjus kirjas", en: "reason given") }
    public var named: String { language.say(et: "nimega", en: "named") }
    public var needsNone: String { language.say(et: "Selle seisukoha põhjust ei küsita.", en: "No reason is asked for with this position.") }
    public var isOver: String {
        language.say(et: "See küsimine on läbi; vastust enam ära võtta ei saa.", en: "That test is over; its answers stay.")
    }

    /// What can be done about somebody who has answered, in the list of positions.
    public var noAnswer: String { language.say(et: "ei ole vastanud (võta vastus ära)", en: "has not answered (take it back)") }
    public func naming(_ consents: Bool) -> String {
        consents
            ? language.say(et: "on nõus, et nimi läheb kokkuvõttesse", en: "agrees to be named in the record")
            : language.say(et: "nime kokkuvõttesse ei pane", en: "is not named in the record after all")
    }

    public func test(_ number: Int) -> String { language.say(et: "\(number). proov", en: "test \(number)") }
}
