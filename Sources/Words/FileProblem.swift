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
                et: "Fail on kustutatud või ümber nimetatud. ! salvestab selle uuesti.",
                en: "The file was deleted or renamed. ! saves it anew.")
        case .replaced:
            language.say(
                et: "Faili asemel on teine fail. ! salvestab kohtumise uude faili.",
                en: "Another file lies in its place. ! saves this session to a new file.")
        case .readOnly:
            language.say(
                et: "Faili saab ainult lugeda: muudatusi ei salvestata.",
                en: "The file can only be read: changes are not saved.")
        case .newerVersion:
            language.say(
                et: "Fail on tehtud programmi uuema versiooniga: siin saab seda ainult lugeda.",
                en: "A newer version made this file: here it can only be read.")
        }
    }
}
