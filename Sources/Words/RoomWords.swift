import Engine

extension PublicView.NoteView {
    /// With what it is before it, and who does it by when behind it.
    public func words(_ language: Language) -> String {
        let details = [owner, due].compactMap { $0 }.joined(separator: ", ")
        let head = kind.map { name in
            let name = name.name(language)
            return name.prefix(1).uppercased() + name.dropFirst() + ": "
        }
        return (head ?? "") + text + (details.isEmpty ? "" : " (\(details))")
    }
}

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
    /// A block of sessions that goes on, until that hour where it is known.
    case nowUntil(String?)
    case slot(Int, from: String?, to: String?)
    case place(Int)
    case closing(String, at: String)
    case waitingForPlace

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
        case .nowUntil(let end):
            end.map { language.say(et: "Praegu, kuni \($0)", en: "Now, until \($0)") } ?? language.say(et: "Praegu", en: "Now")
        case .slot(let number, let from, let to):
            if let from, let to {
                language.say(et: "\(number). ajavahemik, \(from)–\(to)", en: "Slot \(number), \(from)–\(to)")
            } else {
                language.say(et: "\(number). ajavahemik", en: "Slot \(number)")
            }
        case .place(let number): language.say(et: "\(number). koht", en: "Place \(number)")
        case .closing(let title, let hour): language.say(et: "\(title) kell \(hour)", en: "\(title) at \(hour)")
        case .waitingForPlace: language.say(et: "Veel kohata", en: "Still without a place")
        }
    }
}
