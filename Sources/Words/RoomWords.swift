import Engine

/// The few words of the program itself that a room ever sees; in the session's language.
public enum RoomWord: Equatable, Sendable {
    case begins(at: String)
    case thanks
    case speaks(String)
    case next(String)
    /// How many have answered, after the counts are shown.
    case answered(Int, of: Int)
    /// A secret poll with so few answers that counts would tell who gave which.
    case withheld
    case tied

    public func words(_ language: Language) -> String {
        switch self {
        case .begins(let hour): language.say(et: "Alustame kell \(hour)", en: "We begin at \(hour)")
        case .thanks: language.say(et: "Aitäh!", en: "Thank you!")
        case .speaks(let name): name
        case .answered(let answered, let present):
            language.say(et: "Kohal \(present), vastanud \(answered)", en: "\(answered) of \(present) present answered")
        case .withheld: language.say(et: "Vastuseid on alla viie: jaotust ei näidata", en: "Fewer than five answers: not shown")
        case .tied: language.say(et: "viik", en: "tie")
        case .next(let name): language.say(et: "seejärel \(name)", en: "then \(name)")
        }
    }
}
