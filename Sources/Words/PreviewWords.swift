import Engine

/// Why something of a session does not stand in an edition of its report.
public enum OmissionReason: CaseIterable, Sendable {
    case ownNotes, participantsOnly
    case pictures
    case speakers, people
    case talkTimes, skippedSteps
    case deleted, erased
}

/// What the facilitator is shown and asked before an edition of the report is given away.
public struct PreviewWords: Sendable {
    private let language: Language

    public init(_ language: Language) { self.language = language }

    // MARK: The list of everything

    public func title(_ kind: NoteKind?) -> String {
        let all = HarvestWords(language).heading
        return kind.map { "\(all): \($0.heading(language))" } ?? all
    }

    /// Who may read a note that two became.
    public func merged(readers: Readers) -> String {
        let who = readers.name(language)
        return language.say(et: "Ühendatud. Lugejad: \(who).", en: "Merged. Who may read it: \(who).")
    }

    // MARK: What an edition says

    public func previewTitle(_ readers: Readers) -> String { ReportWords(language).edition(readers) }
    public var leftOut: String { language.say(et: "Välja jääb", en: "Left out") }
    public var nothingLeftOut: String { language.say(et: "Midagi ei jää välja.", en: "Nothing is left out.") }
    public var names: String { language.say(et: "Nimed tekstides: kas need peavad siin olema?", en: "Names inside texts: should they be here?") }
    public var noNames: String { language.say(et: "Tekstides nimekirja nimesid ei ole.", en: "No names of the list stand in the texts.") }
    public var says: String { language.say(et: "Kokkuvõttes on", en: "The report says") }

    public func omission(_ reason: OmissionReason, _ count: Int) -> String {
        let what =
            switch reason {
            case .ownNotes: language.say(et: "märkmed, mida loed ainult sina", en: "notes that only you may read")
            case .participantsOnly: language.say(et: "märkmed, mida loevad ainult osalejad", en: "notes that only participants may read")
            case .pictures: language.say(et: "fotod", en: "photographs")
            case .speakers: language.say(et: "ütlejate nimed märkmete juurest", en: "names of those who said a note")
            case .people: language.say(et: "osalejate nimed", en: "names of people on the list")
            case .talkTimes: language.say(et: "kõneajad", en: "talk times of people")
            case .skippedSteps: language.say(et: "vahele jäetud sammud", en: "skipped steps")
            case .deleted: language.say(et: "kustutatud märkmed", en: "deleted notes")
            case .erased: language.say(et: "jäädavalt kustutatud märkmed", en: "erased notes")
            }
        return "\(what): \(count)"
    }

    /// One word in one note; `note` is its number in the lists.
    public func mention(_ word: String, of name: String, in note: NoteID) -> String {
        language.say(et: "„\(word)“ märkmes \(note): \(name)", en: "“\(word)” in note \(note): \(name)")
    }

    public func mention(_ word: String, of name: String, in picture: PictureID) -> String {
        language.say(et: "„\(word)“ foto \(picture) allkirjas: \(name)", en: "“\(word)” in the caption of photograph \(picture): \(name)")
    }

    public func mentionInSession(_ word: String, of name: String) -> String {
        language.say(
            et: "„\(word)“ kohtumise pealkirjas, eesmärgis või küsimuses: \(name)",
            en: "“\(word)” in the session's title, purpose or question: \(name)")
    }

    // MARK: Into a file

    public func folder(_ readers: Readers, format: String) -> String {
        let whose = fileWord(readers)
        return language.say(et: "Millisesse kausta (\(whose), \(format))?", en: "To which folder (\(whose), \(format))?")
    }

    public func folderHelp(_ name: String) -> String {
        language.say(et: "Enter kirjutab „\(name)“ · Tab vorming · Esc sulgeb", en: "Enter writes “\(name)” · Tab format · Esc closes")
    }

    public func exported(_ path: String) -> String { language.say(et: "Salvestatud: \(path)", en: "Written: \(path)") }

    /// For whom it is, in the name of a file.
    public func fileWord(_ readers: Readers) -> String {
        switch readers {
        case .me: language.say(et: "läbiviija", en: "facilitator")
        case .participants: language.say(et: "osalejatele", en: "participants")
        case .client: language.say(et: "tellijale", en: "client")
        }
    }
}
