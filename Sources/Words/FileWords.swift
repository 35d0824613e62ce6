import Engine

extension JournalProblem {
    /// The problem in words; `path` is the session file as it was named.
    public func words(_ language: Language, path: String) -> Explained {
        switch self {
        case .notFound:
            Explained(language.say(et: "Kohtumist ei leitud: \(path)", en: "No session found: \(path)"),
                language.say(
                    et: "Vaata „ruum sessions“ või kirjuta faili nimi koos kaustaga, näiteks ./kohtumine.ruum.",
                    en: "See “ruum sessions”, or give the file's path with a slash, such as ./meeting.ruum."))
        case .isFolder:
            Explained(language.say(et: "See on kaust, mitte kohtumine: \(path)", en: "This is a folder, not a session: \(path)"),
                language.say(et: "Anna selles kaustas oleva faili nimi.", en: "Name a file inside the folder."))
        case .notARegularFile, .notASession:
            Explained(language.say(et: "See fail ei ole kohtumine: \(path)", en: "This file is not a session: \(path)"),
                language.say(
                    et: "Faili ei muudetud. Kohtumise failid loob „ruum new“.",
                    en: "The file was left as it is. Session files are made by “ruum new”."))
        case .empty:
            Explained(language.say(et: "Fail on tühi: \(path)", en: "The file is empty: \(path)"),
                language.say(et: "Vali teine fail või loo uus: „ruum new“.", en: "Choose another file, or make one: “ruum new”."))
        case .damaged(_, let readable):
            Explained(language.say(
                    et: "Fail on rikutud: \(path) (loetavaid sündmusi: \(readable))",
                    en: "The file is damaged: \(path) (events that can be read: \(readable))"),
                language.say(
                    et: "Faili ei muudetud. Tee sellest koopia ja kasuta varukoopiat.",
                    en: "The file was left as it is. Keep a copy of it and use a backup."))
        case .foreignJournal:
            Explained(language.say(
                    et: "Faili kõrval on teise kohtumise pooleli jäänud päevik: \(path)-journal",
                    en: "Beside the file lies another session's unfinished journal: \(path)-journal"),
                language.say(et: "Tõsta see fail mujale ja ava uuesti.", en: "Move that file away and open the session again."))
        case .newerVersion:
            Explained(language.say(
                    et: "Kohtumine on tehtud programmi uuema versiooniga.", en: "This session was made by a newer version of ruum."),
                language.say(
                    et: "Seda saab vaadata ja sellest kokkuvõtte teha; muutmiseks uuenda programmi.",
                    en: "It can be read and exported; update ruum to change it."))
        case .notAllowed:
            Explained(language.say(et: "Faili ei tohi lugeda: \(path)", en: "The file may not be read: \(path)"),
                language.say(et: "Küsi faili omanikult luba.", en: "Ask the file's owner for permission."))
        case .readOnlyFile, .followsOnly:
            Explained(language.say(et: "Faili ei saa kirjutada: \(path)", en: "The file cannot be written: \(path)"),
                language.say(
                    et: "Tee sellest koopia kausta, kuhu saad kirjutada, ja ava koopia.",
                    en: "Copy it to a folder in which you may write, and open the copy."))
        case .readOnlyFolder(let folder):
            Explained(language.say(
                    et: "Sellesse kausta ei saa kirjutada: \(folder.isEmpty ? path : folder)",
                    en: "The folder cannot be written to: \(folder.isEmpty ? path : folder)"),
                language.say(et: "Vali teine kaust.", en: "Choose another folder."))
        case .busy:
            Explained(language.say(et: "Teine programm hoiab faili kinni: \(path)", en: "Another program keeps the file to itself: \(path)"),
                language.say(et: "Proovi hetke pärast uuesti.", en: "Try again in a moment."))
        case .diskFull:
            Explained(language.say(et: "Ketas on täis.", en: "The disk is full."),
                language.say(et: "Tee kettale ruumi ja proovi uuesti.", en: "Make room on it and try again."))
        case .inputOutput(let detail):
            Explained(language.say(et: "Ketas ei salvestanud: \(detail)", en: "The disk did not save: \(detail)"),
                language.say(et: "Proovi uuesti või salvesta mujale.", en: "Try again, or save elsewhere."))
        case .gone:
            Explained(language.say(et: "Kohtumise fail on kustutatud või ümber nimetatud.", en: "The session file was deleted or renamed."),
                language.say(
                    et: "Midagi ei ole veel kadunud: läbiviija vaates saab selle uuesti salvestada.",
                    en: "Nothing is lost yet: the console can save it anew."))
        case .replaced:
            Explained(language.say(
                    et: "Kohtumise faili asemel on nüüd teine fail: \(path)", en: "Another file lies in the session file's place: \(path)"),
                language.say(et: "Seda teist faili ei muudeta. Salvesta mujale.", en: "That file is left alone. Save elsewhere."))
        case .exists:
            Explained(language.say(et: "Selle nimega fail on juba olemas: \(path)", en: "A file of that name exists already: \(path)"),
                language.say(et: "Vali teine nimi; midagi ei kirjutatud üle.", en: "Choose another name; nothing was overwritten."))
        case .otherDisk(let place):
            Explained(language.say(
                    et: "Kohtumine on teisel kettal ja seda ei saa sinna tõsta: \(place)",
                    en: "The session lies on another disk and cannot be moved to: \(place)"),
                language.say(
                    et: "Tee koopia („ruum copy“) ja kustuta siis see siit („ruum delete“).",
                    en: "Make a copy (“ruum copy”), then delete this one (“ruum delete”)."))
        case .pathTooLong:
            Explained(language.say(et: "Faili nimi koos kaustadega on liiga pikk.", en: "The file's path is too long."),
                language.say(et: "Vali lühem nimi või teine kaust.", en: "Choose a shorter name or another folder."))
        case .noHome:
            Explained(language.say(et: "Kodukaust ei ole teada (HOME on tühi).", en: "The home folder is not known (HOME is empty)."),
                language.say(et: "Kirjuta faili nimi koos kaustaga.", en: "Give the file's path with a slash."))
        case .closed:
            Explained(language.say(et: "Kohtumine on juba suletud.", en: "The session is closed already."),
                language.say(et: "Ava see uuesti.", en: "Open it again."))
        }
    }
}

extension TableProblem {
    /// The problem in words, with the file and the line where it is.
    public func words(_ language: Language, path: String) -> Explained {
        let remedy = language.say(
            et: "Esimesel real olgu veeru nimi „nimi“ või „name“, iga osaleja omal real.", en: "Have a column “name” in the first row, and one person a row.")
        switch kind {
        case .empty:
            return complaint(path, language.say(et: "nimekirjas ei ole kedagi", en: "the list has nobody in it"), remedy)
        case .tooLarge(let bytes):
            return complaint(
                path, language.say(et: "fail on suurem kui \(bytes >> 20) MB", en: "the file is larger than \(bytes >> 20) MB"), remedy)
        case .noNameColumn(let columns):
            let found = columns.prefix(8).joined(separator: ", ")
            return complaint(
                path, language.say(et: "veergu „nimi“ ega „name“ ei ole (on: \(found))", en: "there is no column “name” (found: \(found))"), remedy)
        case .nameMissing:
            return complaint(
                path, language.say(et: "nimi puudub", en: "the name is missing"),
                language.say(et: "Kirjuta nimi või kustuta rida.", en: "Fill in the name or delete the row."))
        case .nameTooLong(let limit):
            return complaint(
                path, language.say(et: "nimi on pikem kui \(limit) tähemärki", en: "the name is longer than \(limit) characters"),
                language.say(et: "Lühenda nime.", en: "Shorten the name."))
        case .tooManyCells(let found, let expected):
            return complaint(
                path,
                language.say(et: "real on \(found) lahtrit, päises \(expected)", en: "the row has \(found) cells, the header \(expected)"),
                language.say(et: "Pane komaga tekst jutumärkidesse.", en: "Put text that contains the separator into quotes."))
        case .tooManyPeople(let most):
            return complaint(
                path, language.say(et: "rohkem kui \(most) inimest", en: "more than \(most) people"),
                language.say(et: "Jaga nimekiri mitmeks kohtumiseks.", en: "Split the list over several sessions."))
        case .quoteNotClosed:
            return complaint(
                path, language.say(et: "siit algav jutumärk jääb lahti", en: "the quote that opens here is never closed"),
                language.say(et: "Lisa lõpetav jutumärk.", en: "Add the closing quote."))
        case .noTextColumn(let columns):
            let found = columns.prefix(8).joined(separator: ", ")
            return complaint(
                path, language.say(et: "veergu „tekst“ ega „text“ ei ole (on: \(found))", en: "there is no column “text” (found: \(found))"),
                language.say(
                    et: "Esimesel real olgu veerg „tekst“; olla võivad ka: liik, kes, aeg, samm, laud, vastutaja, tähtaeg, kellele.",
                    en: "Have a column “text” in the first row; there may be: kind, by, time, step, table, owner, due, for."))
        case .notText:
            return complaint(
                path, language.say(et: "see ei ole tekst", en: "this is no text"),
                language.say(et: "Salvesta tabel CSV-failina.", en: "Save the table as a CSV file."))
        }
    }

    private func complaint(_ path: String, _ what: String, _ remedy: String) -> Explained {
        Explained("\(path):\(line): \(what)", remedy)
    }
}
