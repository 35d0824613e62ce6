import Engine

/// A refusal as a person reads it: one line of what is wrong and one of what to do.
public struct Explained: Equatable, Sendable {
    public var what: String
    public var remedy: String

    public init(_ what: String, _ remedy: String) {
        self.what = what
        self.remedy = remedy
    }
}

extension Refusal {
    /// The refusal in words; names are those of that state.
    public func words(_ language: Language, _ state: State) -> Explained {
        switch language {
        case .et: inEstonian(state)
        case .en: inEnglish(state)
        }
    }
}

extension Refusal {
    /// What to do where there are keys: the intent whose key helps, and what it does; nil where a key would not help.
    public func helpfulKey(_ language: Language) -> (intent: Intent, effect: String)? {
        switch self {
        case .passNotAllowed: (.later, language.say(et: "kui kõneleja on korraks ära", en: "if the person is out for a moment"))
        case .sessionFinished: (.back, language.say(et: "tagasi viimasesse sammu", en: "back into the last step"))
        case .nothingToRedo: (.redo, language.say(et: "toimib kohe pärast tagasivõtmist", en: "works right after taking back"))
        case .roundComplete: (.advance, language.say(et: "järgmise sammu juurde", en: "on to the next step"))
        case .nobodySpeaking: (.speak, language.say(et: "annab kellelegi sõna", en: "gives it to somebody"))
        default: nil
        }
    }
}

/// How many things a refusal lists before it says that there are more.
private let mostListed = 8

/// More characters of what somebody typed do not fit into a line.
private let longestExcerpt = 40

/// The beginning of a typed text or a name, in one line.
func excerpt(_ text: String) -> String {
    let beginning = String(text.prefix(longestExcerpt)).split(whereSeparator: \.isNewline).joined(separator: " ")
    return text.count > longestExcerpt ? beginning + "…" : beginning
}

/// `a, b, c …`
func listed(_ words: [String]) -> String {
    let shown = words.prefix(mostListed).joined(separator: ", ")
    return words.count > mostListed ? shown + " …" : shown
}

extension State {
    /// Names that may be alike, each with the id that tells them apart.
    func candidates(_ ids: [PersonID], _ language: Language) -> String {
        listed(ids.map { "\(excerpt(name(of: $0, language))) (\($0))" })
    }
}

extension State {
    /// The number under which a picture stands in the list, or its identity where it stands in none.
    func number(of picture: PictureID) -> String {
        pictures.number(of: picture).map(String.init) ?? picture.description
    }
}

extension State {
    /// Topics that may be alike, each with the number that tells them apart.
    func candidates(_ ids: [NoteID]) -> String {
        listed(ids.map { "\(excerpt(notes[$0]?.text ?? "")) (\($0))" })
    }

    /// The places in a sentence, as a person may name them.
    func listedPlaces(_ language: Language) -> String {
        guard let table = timetable else { return "" }
        let names = table.places.indices.map { table.placeName($0 + 1, language) }
        return language.say(et: "Kohad on: \(listed(names)).", en: "The places are: \(listed(names)).")
    }
}
