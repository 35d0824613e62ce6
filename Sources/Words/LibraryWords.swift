import Engine

/// Everything that stands in the list of sessions and on the pages for a new one, besides keys and what people wrote.
public enum LibraryWord: Equatable, Sendable {
    // The list
    case heading
    case sessions(Int)
    case shown(Int, of: Int)
    case runsNow, cannotOpen, untitled
    case notStarted, underWay, finished
    case people(Int)
    case changed(day: String, hour: String)
    case find
    case nothingFound
    case findHelp
    // Where something was said
    case searchHeading, searchFor, searchHelp, chooseHelp, saidNowhere
    case hits(Int)
    case notSearched([String])
    // The archive, and deleting for good
    case archiveHeading, archiveIsEmpty
    case askToDelete(String)
    // No session yet
    case welcome, whatItIs, firstSteps, trySteps, privacy
    // A session that another terminal runs
    case runsElsewhere(String)
    case chooseScreen
    // A new session
    case newHeading
    case draftKept
    case page(Int, of: Int)
    case askTitle, titleHint
    case askMethod
    case methodSuits(from: Int, to: Int)
    case noMethods
    case mayStayEmpty, listHint, minutesHint
    case askSettings, settingsHint, allFine
    case askPeople, peopleHint, filesHere
    case peopleRead(Int, first: String)
    case askStart, startHint
    case startIs(day: String, hour: String)
    case startIsPast
    case askEnd
    case endHint(String)
    case endHintWithoutStart
    case askSummary, summaryHint
    case questionIsEmpty, noPeople
    case fileOfPeople(String, Int)
    case takesAbout(String, people: Int)
    case takesBetween(String, few: Int, String, many: Int)
    case wouldEnd(String)
    case endsTooLate(String)
    case fromTo(String, String)
    case endsAt(String)
    case noTime

    public func words(_ language: Language) -> String {
        language.say(et: estonian, en: english)
    }

    private var estonian: String {
        switch self {
        case .heading: "Kohtumised"
        case .sessions(let count): count == 1 ? "1 kohtumine" : "\(count) kohtumist"
        case .shown(let count, let all): "leitud \(count), kokku \(all)"
        case .notStarted: "algamata"
        case .underWay: "pooleli"
        case .finished: "lõppenud"
        case .runsNow: "käib praegu"
        case .cannotOpen: "ei avane"
        case .untitled: "(pealkirjata)"
        case .people(let count): count == 1 ? "1 inimene" : "\(count) inimest"
        case .changed(let day, let hour): "muudetud \(day) kell \(hour)"
        case .find: "Otsi: "
        case .nothingFound: "Selliste sõnadega kohtumist ei ole. Esc toob kogu nimekirja tagasi."
        case .findHelp: "Kirjuta sõna pealkirjast. ↑↓ valib, Enter avab, Esc toob kogu nimekirja tagasi."
        case .searchHeading: "Kus seda öeldi?"
        case .searchFor: "Otsi märkmetest: "
        case .searchHelp: "Kirjuta sõnad, mis on ühes märkmes, pealkirjas või küsimuses. Enter otsib, Esc läheb nimekirja tagasi."
        case .chooseHelp: "↑↓ valib, Enter avab kohtumise selle märkme juures, Esc läheb nimekirja tagasi."
        case .saidNowhere: "Ühestki kohtumisest seda ei leitud. Kohtumine, kus räägitu jääb ringi, leitakse ainult pealkirja järgi."
        case .hits(let count): count == 1 ? "1 koht" : "\(count) kohta"
        case .notSearched(let names): "Jäi läbi otsimata: \(names.joined(separator: ", "))."
        case .archiveHeading: "Arhiiv"
        case .archiveIsEmpty: "Arhiivis ei ole ühtki kohtumist. Esc läheb nimekirja tagasi."
        case .askToDelete(let title): "Kas kustutada „\(title)“ jäädavalt? Tagasi võtta ei saa."
        case .welcome: "Tere tulemast!"
        case .whatItIs:
            "ruum aitab läbi viia kohtumist, kus kõik saavad rääkida: hoiab kava ja aega, "
                + "näitab osalejatele küsimust ja kogub märkmed."
        case .firstSteps: "loob esimese kohtumise. Küsimusi on vähe ja iga vastust saab hiljem muuta."
        case .trySteps: "avab näidise. Seal võib kõike katsetada, midagi ei jää alles."
        case .privacy: "Kohtumised on ainult selles arvutis, igaüks oma failis."
        case .runsElsewhere(let title): "„\(title)“ käib juba teises aknas."
        case .chooseScreen: "Siin võib avada osalejate vaate või veel ühe läbiviija vaate."
        case .newHeading: "Uus kohtumine"
        case .draftKept: "Pooleli jäänud kohtumine on alles: u läheb sealt edasi."
        case .page(let page, let pages): "\(page)/\(pages)"
        case .askTitle: "Mis on kohtumise pealkiri?"
        case .titleHint: "Seda näevad ka osalejad, näiteks „Meie raamatukogu“."
        case .askMethod: "Millise meetodiga?"
        case .methodSuits(let from, let to): "\(from)–\(to) inimest"
        case .noMethods: "Meetodeid ei leitud. Vaata: ruum methods"
        case .mayStayEmpty: "Võib esialgu tühjaks jääda: läbiviija vaates saab selle hiljem kirjutada."
        case .listHint: "Mitu vastust eralda semikooloniga."
        case .minutesHint: "Minutites, näiteks 2 või 1:30; sekundid näiteks 45s."
        case .askSettings: "Kas need sätted sobivad?"
        case .settingsHint: "Enter real muudab seda."
        case .allFine: "Sobivad, edasi"
        case .askPeople: "Kes osalevad?"
        case .peopleHint:
            "Kirjuta inimeste arv, näiteks 18, või nimekirja fail (CSV, kus on veerg „nimi“), "
                + "näiteks osalejad.csv. Kui veel ei tea, jäta tühjaks."
        case .filesHere: "Sobivad failid:"
        case .peopleRead(let count, let first): "Nimekirjas on \(count == 1 ? "1 inimene" : "\(count) inimest"): \(first)"
        case .askStart: "Mis kell kohtumine algab?"
        case .startHint: "Näiteks 10:00, teisel päeval 24.11 10:00. Võib ka tühjaks jääda."
        case .startIs(let day, let hour): "Algus: \(day) kell \(hour)"
        case .startIsPast: "See aeg on juba möödas. Kui kohtumine on hiljem, lisa kuupäev."
        case .askEnd: "Mis kell peab kohtumine lõppema?"
        case .endHint(let hour): "Kava järgi lõpeks see umbes \(hour). Võib ka tühjaks jääda."
        case .endHintWithoutStart: "Näiteks 12:00. Võib ka tühjaks jääda."
        case .askSummary: "Kas nii on õige?"
        case .summaryHint: "Enter loob kohtumise ja avab läbiviija vaate. Esc läheb tagasi, kõik vastused jäävad alles."
        case .questionIsEmpty: "(veel kirjutamata)"
        case .noPeople: "veel ei tea"
        case .fileOfPeople(let name, let count): "\(LibraryWord.people(count).estonian) (\(name))"
        case .takesAbout(let span, let people): "\(people) inimesega umbes \(span)"
        case .takesBetween(let shorter, let few, let longer, let many):
            "\(few) inimesega umbes \(shorter), \(many) inimesega umbes \(longer)"
        case .wouldEnd(let hour): "lõpp umbes \(hour)"
        case .endsTooLate(let span): "Kavandatud lõpuks ei jõua: puudu jääb umbes \(span). Lühenda sätteid või alusta varem."
        case .fromTo(let start, let end): "\(start) kuni \(end)"
        case .endsAt(let hour): "lõpp \(hour)"
        case .noTime: "kokku leppimata"
        }
    }

    private var english: String {
        switch self {
        case .heading: "Sessions"
        case .sessions(let count): count == 1 ? "1 session" : "\(count) sessions"
        case .shown(let count, let all): "\(count) found of \(all)"
        case .notStarted: "not started"
        case .underWay: "under way"
        case .finished: "finished"
        case .runsNow: "running now"
        case .cannotOpen: "cannot open"
        case .untitled: "(untitled)"
        case .people(let count): count == 1 ? "1 person" : "\(count) people"
        case .changed(let day, let hour): "changed \(day) at \(hour)"
        case .find: "Find: "
        case .nothingFound: "No session has these words. Esc brings the whole list back."
        case .findHelp: "Type a word of the title. ↑↓ chooses, Enter opens, Esc brings the whole list back."
        case .searchHeading: "Where was it said?"
        case .searchFor: "Search notes: "
        case .searchHelp: "Type words of one note, title or question. Enter searches, Esc goes back to the list."
        case .chooseHelp: "↑↓ chooses, Enter opens the session at that note, Esc goes back to the list."
        case .saidNowhere: "No session has this. A session whose words stay in the room is found by its title only."
        case .hits(let count): count == 1 ? "1 place" : "\(count) places"
        case .notSearched(let names): "Not searched: \(names.joined(separator: ", "))."
        case .archiveHeading: "Archive"
        case .archiveIsEmpty: "There is no session in the archive. Esc goes back to the list."
        case .askToDelete(let title): "Delete “\(title)” for good? This cannot be undone."
        case .welcome: "Welcome!"
        case .whatItIs:
            "ruum helps you run a meeting in which everybody can speak: it keeps the flow and the time, "
                + "shows the room its question and gathers the notes."
        case .firstSteps: "makes your first session. There are few questions, and every answer can be changed later."
        case .trySteps: "opens a demo. Try anything there, nothing of it is kept."
        case .privacy: "Sessions stay on this computer only, each in a file of its own."
        case .runsElsewhere(let title): "“\(title)” already runs in another window."
        case .chooseScreen: "Here you can open the room's view, or one more console."
        case .newHeading: "New session"
        case .draftKept: "The session you began is kept: u goes on from there."
        case .page(let page, let pages): "\(page)/\(pages)"
        case .askTitle: "What is the title of the session?"
        case .titleHint: "The room sees it too; for example “Our library”."
        case .askMethod: "By which method?"
        case .methodSuits(let from, let to): "\(from)–\(to) people"
        case .noMethods: "No methods were found. See: ruum methods"
        case .mayStayEmpty: "It may stay empty for now: the console lets you write it later."
        case .listHint: "Separate several answers by semicolons."
        case .minutesHint: "In minutes, for example 2 or 1:30; seconds as 45s."
        case .askSettings: "Do these settings suit you?"
        case .settingsHint: "Enter on a line changes it."
        case .allFine: "They do, go on"
        case .askPeople: "Who takes part?"
        case .peopleHint:
            "Type how many people, for example 18, or the file of a list (CSV with a column “name”), "
                + "for example people.csv. Leave it empty if you do not know yet."
        case .filesHere: "Files that fit:"
        case .peopleRead(let count, let first): "The list has \(count == 1 ? "1 person" : "\(count) people"): \(first)"
        case .askStart: "When does the session begin?"
        case .startHint: "For example 10:00, on another day 24.11 10:00. It may stay empty."
        case .startIs(let day, let hour): "Begins: \(day) at \(hour)"
        case .startIsPast: "This time has passed. If the session is later, add the date."
        case .askEnd: "When must the session end?"
        case .endHint(let hour): "By its plan it would end about \(hour). It may stay empty."
        case .endHintWithoutStart: "For example 12:00. It may stay empty."
        case .askSummary: "Is this right?"
        case .summaryHint: "Enter makes the session and opens the console. Esc goes back, every answer stays."
        case .questionIsEmpty: "(not written yet)"
        case .noPeople: "not known yet"
        case .fileOfPeople(let name, let count): "\(LibraryWord.people(count).english) (\(name))"
        case .takesAbout(let span, let people): "about \(span) with \(people == 1 ? "1 person" : "\(people) people")"
        case .takesBetween(let shorter, let few, let longer, let many):
            "about \(shorter) with \(few) people, about \(longer) with \(many)"
        case .wouldEnd(let hour): "ends about \(hour)"
        case .endsTooLate(let span):
            "It does not fit before the planned end: about \(span) too long. Shorten the settings or begin earlier."
        case .fromTo(let start, let end): "\(start) to \(end)"
        case .endsAt(let hour): "ends \(hour)"
        case .noTime: "not agreed yet"
        }
    }
}

/// What the lines of a new session's summary are called.
public enum SummaryHeading: CaseIterable, Sendable {
    case title, method, question, people, time, length

    public func words(_ language: Language) -> String {
        switch self {
        case .title: language.say(et: "Pealkiri", en: "Title")
        case .method: language.say(et: "Meetod", en: "Method")
        case .question: language.say(et: "Küsimus", en: "Question")
        case .people: language.say(et: "Osalejad", en: "People")
        case .time: language.say(et: "Aeg", en: "Time")
        case .length: language.say(et: "Aus kestus", en: "Honest duration")
        }
    }
}

/// Why an answer for a new session cannot be taken.
public enum AnswerProblem: Equatable, Sendable {
    case titleMissing
    case titleTooLong(most: Int)
    case badCount(most: Int)
    case badValue
    case badTime
    case badEnd
    case endBeforeStart

    public func words(_ language: Language) -> Explained {
        switch self {
        case .titleMissing:
            Explained(
                language.say(et: "Pealkiri on puudu.", en: "The title is missing."),
                language.say(et: "Piisab paarist sõnast.", en: "A few words are enough."))
        case .titleTooLong(let most):
            Explained(
                language.say(et: "Pealkiri on liiga pikk.", en: "The title is too long."),
                language.say(et: "Kuni \(most) tähemärki.", en: "Up to \(most) characters."))
        case .badCount(let most):
            Explained(
                language.say(et: "Nii palju osalejaid ei saa olla.", en: "There cannot be so many people."),
                language.say(et: "Kirjuta arv 0 kuni \(most).", en: "Type a number from 0 to \(most)."))
        case .badValue:
            Explained(language.say(et: "See vastus siia ei sobi.", en: "This answer does not fit here."), "")
        case .badTime:
            Explained(
                language.say(et: "See ei ole kellaaeg.", en: "This is no time of day."),
                language.say(et: "Kirjuta näiteks 9:30 või 24.11 9:30.", en: "Type it like 9:30 or 24.11 9:30."))
        case .badEnd:
            Explained(
                language.say(et: "See ei ole kellaaeg.", en: "This is no time of day."),
                language.say(et: "Kirjuta näiteks 12:00.", en: "Type it like 12:00."))
        case .endBeforeStart:
            Explained(
                language.say(et: "Lõpp on enne algust.", en: "The end is before the beginning."),
                language.say(et: "Muuda lõppu või mine tagasi alguse juurde.", en: "Change the end, or go back to the beginning.")
            )
        }
    }
}
