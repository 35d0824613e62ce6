import Engine

/// The words of a workbook.
public struct WorkbookWords: Sendable {
    private let language: Language

    public init(_ language: Language) { self.language = language }

    public func title(_ sessions: [String]) -> String {
        let names = sessions.count > 3 ? sessions.prefix(2).joined(separator: ", ") + " …" : sessions.joined(separator: ", ")
        return language.say(et: "Töövihik: \(names)", en: "Workbook: \(names)")
    }

    public var session: String { language.say(et: "Kohtumine", en: "The session") }
    public var cards: String { language.say(et: "Meetodid", en: "Methods") }
    public var step: String { language.say(et: "Samm", en: "Step") }
    public var kind: String { language.say(et: "Mida tehakse", en: "What is done") }
    public var planned: String { language.say(et: "Kavas", en: "Planned") }

    public func people(_ from: Int, _ to: Int) -> String {
        language.say(et: "Sobib \(from) kuni \(to) osalejale.", en: "For \(from) to \(to) people.")
    }

    // MARK: The command

    public var help: String {
        language.say(
            et: "Töövihik: ühe või mitme kohtumise kokkuvõtted, meetodid ja kavad uueks korraks.",
            en: "A workbook: the reports of one or several sessions, their methods, and plans to run them again.")
    }
    public var titleHelp: String { language.say(et: "Töövihiku pealkiri.", en: "The workbook's title.") }

    public func planWritten(_ path: String) -> String {
        language.say(et: "Kava uueks korraks: \(path)", en: "The plan, to run it again: \(path)")
    }

    public var onlyOne: Explained {
        Explained(language.say(et: "Kokkuvõte on ühest kohtumisest korraga.", en: "A report is of one session at a time."),
            language.say(et: "Mitu kohtumist saab kokku võtmega --workbook.", en: "Add --workbook to gather several."))
    }
    public var titleOfWorkbook: Explained {
        Explained(language.say(et: "Pealkirja saab anda ainult töövihikule.", en: "Only a workbook is given a title."),
            language.say(et: "Lisa --workbook või jäta --title ära.", en: "Add --workbook, or leave out --title."))
    }
}
