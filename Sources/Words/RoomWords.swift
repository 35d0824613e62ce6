import Engine

/// The few words of the program itself that a room ever sees; in the session's language.
public enum RoomWord: Equatable, Sendable {
    case begins(at: String)
    case thanks
    case speaks(String)
    case next(String)

    public func words(_ language: Language) -> String {
        switch self {
        case .begins(let hour): language.say(et: "Alustame kell \(hour)", en: "We begin at \(hour)")
        case .thanks: language.say(et: "Aitäh!", en: "Thank you!")
        case .speaks(let name): name
        case .next(let name): language.say(et: "seejärel \(name)", en: "then \(name)")
        }
    }
}
