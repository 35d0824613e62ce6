import Engine

/// What the command line says about sessions that are listed, searched, copied, put away and deleted.
extension ProgramWords {
    // MARK: Lists

    public var folder: String {
        language.say(
            et: "Ainult selle kausta kohtumised; kaldkriipsuta nime otsitakse kohtumiste kaustast.",
            en: "Only the sessions of this folder; a name without a slash is in the library.")
    }
    public var archived: String { language.say(et: "Arhiivis olevad kohtumised.", en: "Those in the archive.") }
    public func inFolder(_ path: String) -> String { language.say(et: "Kaust: \(path)", en: "Folder: \(path)") }
    public var nothingArchived: String { language.say(et: "Arhiivis ei ole ühtki kohtumist.", en: "There is no session in the archive.") }
    public var folderOrArchived: Explained {
        Explained(language.say(et: "Kausta ja arhiivi ei saa korraga vaadata.", en: "A folder and the archive cannot be listed together."),
            language.say(et: "Jäta --folder või --archived ära.", en: "Leave out --folder or --archived."))
    }
    public func noFolder(_ name: String) -> Explained {
        Explained(language.say(et: "Sellist kausta ei ole: \(name)", en: "There is no such folder: \(name)"),
            language.say(et: "Kontrolli kausta nime.", en: "Check the folder's name."))
    }
    public var client: String { language.say(et: "Tellija, kellele kohtumist tehakse.", en: "The client for whom the session is held.") }

    // MARK: Search

    public var search: String {
        language.say(et: "Otsib kohtumistest, kus midagi öeldi.", en: "Finds the sessions in which something was said.")
    }
    public var searchHelp: String {
        language.say(
            et: "Otsib märkmetest, pealkirjadest ja küsimustest; suurtel ja väikestel tähtedel ning täppidel ei ole vahet. Kõik sõnad "
                + "peavad olema ühes märkmes; jutumärkides sõnad jäävad kokku. Kohtumine, kus räägitu jääb ringi, leitakse ainult "
                + "pealkirja järgi.",
            en: "Looks through notes, titles and questions, whatever their case and accents. All words have to be in one note; words in "
                + "quotes stay together. A session whose words stay in the room is found by its title only.")
    }
    public var searchText: String { language.say(et: "Otsitavad sõnad.", en: "The words to find.") }
    public func kinds(_ names: [String]) -> String {
        language.say(et: "Ainult seda liiki: \(names.joined(separator: ", ")). Võib korrata.", en: "Only this kind: \(names.joined(separator: ", ")). May be repeated.")
    }
    public var since: String { language.say(et: "Alates sellest päevast, näiteks 2026-11-23.", en: "From this day on, such as 2026-11-23.") }
    public var until: String { language.say(et: "Kuni selle päeva lõpuni.", en: "Until the end of this day.") }
    public var ofClient: String { language.say(et: "Ainult selle tellija kohtumised.", en: "Only this client's sessions.") }
    public var atNote: String { language.say(et: "Avab märkmete nimekirja selle märkme juures, näiteks n12.", en: "Opens the list of notes at this one, such as n12.") }
    public func badDay(_ text: String) -> Explained {
        Explained(language.say(et: "See ei ole kuupäev: \(text)", en: "This is no date: \(text)"),
            language.say(et: "Kirjuta näiteks 2026-11-23.", en: "Write it like 2026-11-23."))
    }
    public var nothingToFind: Explained {
        Explained(language.say(et: "Otsitav on tühi.", en: "There is nothing to look for."),
            language.say(et: "Kirjuta mõni sõna, näiteks: ruum search raamatukogu", en: "Type some word, for example: ruum search library"))
    }
    public var nothingFound: String { language.say(et: "Ühestki kohtumisest seda ei leitud.", en: "No session has this.") }
    public func passedOver(_ path: String, _ why: String) -> String {
        language.say(et: "jäi läbi otsimata: \(path). \(why)", en: "not searched: \(path). \(why)")
    }
    public var onlyYours: String { language.say(et: "ainult sulle", en: "for you only") }

    // MARK: Moving and copying

    public var archive: String {
        language.say(et: "Tõstab kohtumised nimekirjast arhiivi.", en: "Moves sessions out of the list into the archive.")
    }
    public var files: String { language.say(et: "Kohtumiste failid.", en: "The sessions' files.") }
    public var back: String { language.say(et: "Tõstab arhiivist nimekirja tagasi.", en: "Brings them back from the archive.") }
    public func archivedTo(_ path: String) -> String { language.say(et: "Arhiivis: \(path)", en: "Archived: \(path)") }
    public func broughtBack(_ path: String) -> String { language.say(et: "Nimekirjas tagasi: \(path)", en: "Back in the list: \(path)") }
    public func isOpen(_ name: String) -> Explained {
        Explained(language.say(et: "Kohtumine on praegu avatud: \(name)", en: "The session is open at the moment: \(name)"),
            language.say(et: "Sulge see enne kõigis akendes.", en: "Close it in every window first."))
    }
    public var copy: String {
        language.say(et: "Teeb kohtumisest koopia, mille saab teise arvutisse viia.", en: "Copies a session, for example to another laptop.")
    }
    public var copyHelp: String {
        language.say(
            et: "Koopia on üks fail, milles on kõik vajalik, ka meetodid. Pooleli jäänud read ja kustutatud sõnad kaasa ei lähe. "
                + "Kohtumine võib samal ajal käia.",
            en: "The copy is one file with everything in it, methods too. Lines that are not finished and erased words do not go along. "
                + "The session may be running meanwhile.")
    }
    public var copyTo: String {
        language.say(
            et: "Koopia fail või kaust; kaldkriipsuta nimi läheb kohtumiste kausta.",
            en: "The copy's file or folder; a name without a slash goes into the library.")
    }
    public func copied(_ path: String) -> String {
        language.say(et: "Kopeeritud ja üle kontrollitud: \(path)", en: "Copied and checked: \(path)")
    }
    public func takeIn(_ file: String) -> String {
        language.say(
            et: "Teises arvutis, selles kaustas, kus fail on: ruum run \(file)", en: "On another laptop, in the folder of the file: ruum run \(file)")
    }

    // MARK: Deleting

    public var delete: String { language.say(et: "Kustutab kohtumise jäädavalt.", en: "Deletes a session for good.") }
    public var deleteHelp: String {
        language.say(
            et: "Fail kirjutatakse enne kustutamist üle, samuti kõik, mis on selle kõrval sama nimega. SSD-kettale, mõnda "
                + "failisüsteemi ja varukoopiatesse võib sellegipoolest jälg jääda. Kokkuvõtted ja koopiad, mille ise mujale "
                + "salvestasid, jäävad alles.",
            en: "The file is overwritten before it goes, and so is everything beside it under its name. An SSD, some file systems and "
                + "backups may still keep a trace. Reports and copies that you saved elsewhere stay.")
    }
    public var yes: String { language.say(et: "Ära küsi üle.", en: "Do not ask.") }
    /// What counts as agreeing, whatever the language.
    public var yesses: Set<String> { ["jah", "yes"] }
    public func askToDelete(_ title: String, file: String, size: String, others: [String]) -> String {
        let also = others.isEmpty ? "" : language.say(et: "\nKaasa lähevad: \(others.joined(separator: ", "))", en: "\nAlso: \(others.joined(separator: ", "))")
        return language.say(
            et: "Kas kustutada „\(title)“ (\(file), \(size)) jäädavalt? Tagasi võtta ei saa.\(also)\nKustutamiseks kirjuta jah:",
            en: "Delete “\(title)” (\(file), \(size)) for good? This cannot be undone.\(also)\nType yes to delete it:")
    }
    public var nobodyToAsk: Explained {
        Explained(language.say(et: "Enne jäädavat kustutamist küsin üle, aga siin pole kelleltki küsida.", en: "Deleting for good asks first, and there is nobody to ask here."),
            language.say(et: "Lisa --yes, kui oled kindel.", en: "Add --yes if you are sure."))
    }
    public var nothingDeleted: Explained {
        Explained(language.say(et: "Midagi ei kustutatud.", en: "Nothing was deleted."),
            language.say(et: "Kustutamiseks kirjuta vastuseks jah.", en: "To delete, answer yes."))
    }
    public func deleted(_ names: [String]) -> String {
        language.say(et: "Kustutatud: \(names.joined(separator: ", "))", en: "Deleted: \(names.joined(separator: ", "))")
    }
    public var notOverwritten: String {
        language.say(
            et: "kõike ei saanud enne üle kirjutada; jälg võib kettale alles jääda.",
            en: "not everything could be overwritten first; a trace may stay on the disk.")
    }
    public var exportsStay: String {
        language.say(
            et: "Alles on kokkuvõtted ja koopiad, mille ise mujale salvestasid; programm ei tea, kus need on.",
            en: "Reports and copies that you saved elsewhere are still there; the program does not know where.")
    }
}
