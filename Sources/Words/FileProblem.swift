import Engine

/// What is wrong with the session file while it is open.
public enum FileProblem: Equatable, Sendable {
    case deleted
    case replaced
    case readOnly
    case newerVersion

    /// What is wrong and what to do, in one line.
    public func words(_ language: Language) -> String {
        switch self {
        case .deleted:
            language.say(
                et: "Fail on kustutatud või ümber nimetatud. ! kirjutab selle uuesti.",
                en: "The file was deleted or renamed. ! writes it anew.")
        case .replaced:
            language.say(
                et: "Faili kohal on teine fail. ! kirjutab selle kohtumise uude faili.",
                en: "Another file stands in its place. ! writes this session to a new file.")
        case .readOnly:
            language.say(
                et: "Faili saab ainult lugeda: muudatused ei jää alles.",
                en: "The file can only be read: nothing that you change is kept.")
        case .newerVersion:
            language.say(
                et: "Faili tegi uuem versioon: siin saab seda ainult lugeda.",
                en: "A newer version made this file: here it can only be read.")
        }
    }
}
