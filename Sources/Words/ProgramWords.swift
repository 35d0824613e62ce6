import Engine

/// What the command line says: help, and what is wrong with what was typed.
public struct ProgramWords: Sendable {
    public let language: Language

    public init(_ language: Language) {
        self.language = language
    }

    // MARK: Help

    public var program: String {
        language.say(
            et: "Aitab osaluskohtumist sülearvutist läbi viia: läbiviija vaade, osalejate vaade ja kokkuvõte.",
            en: "Runs a participatory workshop from the facilitator's laptop: console, projection and report.")
    }
    public var library: String {
        language.say(et: "Kohtumiste nimekiri: ava mõni või alusta uut.", en: "The list of sessions: open one, or start a new one.")
    }
    public var demo: String {
        language.say(
            et: "Avab näidiskohtumise, mis juba käib; fail on ajutine.", en: "Opens a demo session that is already under way, in a temporary file.")
    }
    public var new: String { language.say(et: "Loob uue kohtumise.", en: "Makes a new session.") }
    public var run: String { language.say(et: "Avab läbiviija vaate.", en: "Opens the console.") }
    public var project: String {
        language.say(et: "Avab osalejate vaate teises aknas.", en: "Opens the projection, in another terminal.")
    }
    public var `do`: String {
        language.say(
            et: "Annab kohtumisele ühe käsu, samade sõnadega nagu läbiviija vaate „:“ real.",
            en: "Gives a session one command, in the words of the console's “:” line.")
    }
    public var status: String {
        language.say(et: "Näitab, kui kaugel kohtumine on, praegu või mõnel varasemal hetkel.", en: "Shows where a session stands, now or at an earlier instant.")
    }
    public var export: String { language.say(et: "Kirjutab kokkuvõtte.", en: "Writes the report.") }
    public var forms: String {
        language.say(et: "Kirjutab välja prinditavad teema- ja arutelulehed.", en: "Prints topic sheets and report forms.")
    }
    public var blankForms: String { language.say(et: "Mitu tühja lehte kumbagi.", en: "How many blank sheets of each.") }
    public var reports: String {
        language.say(et: "Loeb täidetud arutelulehed tekstifailist.", en: "Reads filled-in reports from a text file.")
    }
    public var reportFile: String {
        language.say(et: "Tekst; iga leht algab reaga „# teema“.", en: "The text; each report begins with a line “# topic”.")
    }
    public func reportsRead(_ count: Int) -> String {
        language.say(et: "Uusi arutelulehti: \(count)", en: "New reports: \(count)")
    }
    public var notesIn: String {
        language.say(et: "Loeb märkmed failist: pabertahvlilt või kaartidelt sisse trükitud read.", en: "Takes in notes from a file: what was typed up from flip charts or cards.")
    }
    public var notesFile: String {
        language.say(
            et: "Tekst, iga märge omal real („# samm“ või „# liik“ rea ees), või CSV, mille veerg on „tekst“.",
            en: "A text, one note a line (a line “# step” or “# kind” before them), or a CSV with a column “text”.")
    }
    public var notesKind: String { language.say(et: "Märkmete liik, kui failis seda pole.", en: "The kind of the notes, where the file says none.") }
    public var notesStep: String { language.say(et: "Samm, kuhu need kuuluvad.", en: "The step to which they belong.") }
    public var notesBy: String { language.say(et: "Kes need ütles.", en: "Who said them.") }
    public var notesFor: String { language.say(et: "Kellele: me, participants või client.", en: "Who may read them: me, participants or client.") }
    public func notesRead(_ count: Int, known: Int) -> String {
        let more = known > 0 ? language.say(et: "; juba olemas: \(known)", en: "; already there: \(known)") : ""
        return language.say(et: "Uusi märkmeid: \(count)", en: "New notes: \(count)") + more
    }
    public var methods: String {
        language.say(et: "Näitab meetodeid või ühe meetodi kava.", en: "Lists the methods, or shows the flow of one.")
    }
    public var check: String { language.say(et: "Kontrollib meetodite stsenaariume.", en: "Checks method scripts.") }
    public var manual: String { language.say(et: "Kirjutab välja kõik klahvid ja käsud.", en: "Prints every key and every command.") }
    public var sessions: String { language.say(et: "Loetleb kohtumised.", en: "Lists the sessions.") }

    public func example(_ line: String) -> String { language.say(et: "Näide: \(line)", en: "Example: \(line)") }

    public var file: String {
        language.say(et: "Kohtumise fail; kaldkriipsuta nime otsitakse kohtumiste kaustast.", en: "The session's file; a name without a slash is in the library.")
    }
    public var fileOrRunning: String {
        language.say(et: "Kohtumise fail; kui seda ei nimeta, siis see, mis praegu käib.", en: "The session's file; without it, the one that is running.")
    }
    public var title: String { language.say(et: "Kohtumise pealkiri.", en: "The session's title.") }
    public var lang: String { language.say(et: "Keel: et või en.", en: "The language: et or en.") }
    public var people: String {
        language.say(et: "Osalejate nimekiri (CSV, veerg „nimi“ või „name“).", en: "The list of people (CSV with a column “name”).")
    }
    public var count: String { language.say(et: "Osalejate arv, kui nimekirja ei ole.", en: "How many people, where there is no list.") }
    public var method: String {
        language.say(
            et: "Meetod ja selle sätted: ID[:säte=väärtus,…]. Võib korrata.", en: "A method and its settings: ID[:setting=value,…]. May be repeated.")
    }
    public var from: String {
        language.say(
            et: "Varasem kohtumine, mille lahtised tegevused, parkla ja küsimused uude kaasa tulevad; ka selle osalejad ja kava, kui neid ei nimeta.",
            en: "An earlier session, whose open actions, parked thoughts and questions come along; also its people and agenda, where none are named.")
    }
    public func carriedOver(_ count: Int) -> String {
        language.say(et: "Varasemast kohtumisest kaasa võetud märkmeid: \(count)", en: "Notes taken over from the earlier session: \(count)")
    }
    public var start: String { language.say(et: "Algusaeg, HH:MM.", en: "When it begins, HH:MM.") }
    public var end: String { language.say(et: "Lõpuaeg, HH:MM.", en: "When it ends, HH:MM.") }
    public var place: String { language.say(et: "Toimumiskoht.", en: "Where it takes place.") }
    public var purpose: String { language.say(et: "Milleks kohtumine on, ühe lausega; see läheb kokkuvõttesse.", en: "What the session is for, in a sentence; it goes into the report.") }
    public var scribe: String {
        language.say(et: "Kirjapanija vaade: ilma läbiviija enda märkmete ja sammude klahvideta.", en: "The scribe's console: without the facilitator's own notes and the keys for steps.")
    }
    public var at: String { language.say(et: "Hetk ISO 8601 kujul.", en: "An instant in ISO 8601.") }
    public var words: String { language.say(et: "Käsk; „help“ loetleb kõik.", en: "The command; “help” lists them all.") }
    public var json: String { language.say(et: "JSON-kujul.", en: "As JSON.") }
    public var `public`: String { language.say(et: "Ainult see, mida osalejad näevad.", en: "Only what the room sees.") }
    public var template: String {
        language.say(et: "Kirjutab välja kokkuvõtte lehe malli, millest oma malli alustada.", en: "Prints the template of a report's page, to begin your own from.")
    }
    public var templateFile: String {
        language.say(et: "Oma mall html- ja pdf-kokkuvõttele.", en: "A template of your own for html and pdf.")
    }
    public var format: String {
        language.say(et: "Vorming: md, html, pdf, docx, csv, ics või json.", en: "The format: md, html, pdf, docx, csv, ics or json.")
    }
    public var table: String {
        language.say(
            et: "Milline csv-tabel: notes, actions, votes, times või people.", en: "Which table of csv: notes, actions, votes, times or people.")
    }
    public var output: String { language.say(et: "Kuhu kirjutada; - on standardväljund.", en: "Where to write; - is standard output.") }
    public var edition: String { language.say(et: "Kellele: me, participants või client.", en: "For whom: me, participants or client.") }
    public var names: String { language.say(et: "Nimed: full, initials või none.", en: "Names: full, initials or none.") }
    public var force: String { language.say(et: "Kirjuta olemasolev fail üle.", en: "Overwrite an existing file.") }
    public var preview: String {
        language.say(
            et: "Näita, mis kokkuvõttes on, mis välja jääb ja kelle nimi on tekstides; faili ei kirjuta.",
            en: "Show what the report says, what is left out, and whose names stand in texts; writes no file.")
    }
    public var methodID: String { language.say(et: "Meetodi tunnus.", en: "The method's id.") }
    public var scripts: String { language.say(et: "Stsenaariumid.", en: "The scripts.") }

    // MARK: The manual

    public var manualOrigin: String {
        language.say(
            et: "Selle lehe koostab „ruum manual“ samade tabelite põhjal, mille järgi programm töötab.",
            en: "This page is written by “ruum manual” from the tables by which the program works.")
    }
    public var manualKeys: String { language.say(et: "Klahvid", en: "Keys") }
    public var manualKey: String { language.say(et: "Klahv", en: "Key") }
    public var manualMeaning: String { language.say(et: "Tähendus", en: "Meaning") }
    public var manualVerbs: String {
        language.say(et: "Käsud („:“ real ja „ruum do“)", en: "Commands (on the “:” line and with “ruum do”)")
    }

    // MARK: What is wrong

    public func usage(_ what: String, command: String) -> Explained {
        Explained(what, language.say(et: "Vaata: \(command) --help", en: "See: \(command) --help"))
    }
    public func badTime(_ text: String) -> Explained {
        Explained(language.say(et: "See ei ole kellaaeg: \(text)", en: "This is no time of day: \(text)"),
            language.say(et: "Kirjuta näiteks 9:30 või 14:00.", en: "Write it like 9:30 or 14:00."))
    }
    public func badInstant(_ text: String) -> Explained {
        Explained(language.say(et: "See ei ole hetk: \(text)", en: "This is no instant: \(text)"),
            language.say(et: "Kirjuta näiteks 2026-11-23T09:30.", en: "Write it like 2026-11-23T09:30."))
    }
    public func badCount(_ text: String, most: Int) -> Explained {
        Explained(language.say(et: "See ei ole sobiv osalejate arv: \(text)", en: "This is no possible number of people: \(text)"),
            language.say(et: "Anna arv vahemikus 0–\(most).", en: "Give a number from 0 to \(most)."))
    }
    public func badChoice(_ text: String, among known: [String]) -> Explained {
        Explained(language.say(et: "Tundmatu väärtus: \(text)", en: "Unknown value: \(text)"),
            language.say(et: "Võimalikud: \(known.joined(separator: ", ")).", en: "Possible: \(known.joined(separator: ", "))."))
    }
    public var methodOrEarlier: Explained {
        Explained(language.say(et: "Ei ole öeldud, mida kohtumisel tehakse.", en: "Nothing says what is to be done in the session."),
            language.say(
                et: "Lisa --method ID (loetelu: ruum methods) või --from VARASEM.", en: "Add --method ID (they are listed by ruum methods), or --from EARLIER."))
    }
    public var peopleOrCount: Explained {
        Explained(language.say(et: "Nimekirja ja arvu ei saa korraga anda.", en: "A list and a number cannot be given together."),
            language.say(et: "Jäta --people või --count ära.", en: "Leave out --people or --count."))
    }
    public func badSettingSyntax(_ text: String) -> Explained {
        Explained(language.say(et: "Sätet ei saa lugeda: \(text)", en: "This setting cannot be read: \(text)"),
            language.say(et: "Kirjuta ID:säte=väärtus,säte=väärtus.", en: "Write ID:setting=value,setting=value."))
    }
    public func unknownMethod(_ id: String, suggestion: String?, ids: [String]) -> Explained {
        Explained(language.say(et: "Sellist meetodit ei ole: \(id)", en: "There is no such method: \(id)"),
            suggestion.map { language.say(et: "Kas mõtlesid: \($0)?", en: "Did you mean \($0)?") }
                ?? language.say(et: "Olemas on: \(ids.joined(separator: ", ")).", en: "There are: \(ids.joined(separator: ", "))."))
    }
    public func cannotRead(_ path: String, reason: String) -> Explained {
        Explained(language.say(et: "Faili ei saa lugeda: \(path) (\(reason))", en: "The file cannot be read: \(path) (\(reason))"),
            language.say(et: "Kontrolli nime ja õigusi.", en: "Check its name and permissions."))
    }
    public func cannotWrite(_ path: String, reason: String) -> Explained {
        Explained(language.say(et: "Faili ei saa kirjutada: \(path) (\(reason))", en: "The file cannot be written: \(path) (\(reason))"),
            language.say(et: "Vali teine kaust. Midagi pole kaotsi läinud.", en: "Choose another folder. Nothing is lost."))
    }
    public func exists(_ path: String) -> Explained {
        Explained(language.say(et: "Fail on juba olemas: \(path)", en: "The file exists already: \(path)"),
            language.say(et: "Vali teine nimi või lisa --force.", en: "Choose another name, or add --force."))
    }
    public func templateOfOtherFormat(_ format: String) -> Explained {
        Explained(language.say(et: "Vormingul \(format) malli ei ole.", en: "The format \(format) has no template."),
            language.say(et: "Lisa --format html või pdf, või jäta --template ära.", en: "Add --format html or pdf, or leave out --template."))
    }
    public var pdfNeedsFile: Explained {
        Explained(language.say(et: "PDF kirjutatakse faili, aga faili nime ei ole.", en: "A PDF goes into a file, and no file is named."),
            language.say(et: "Lisa --output kokkuvote.pdf.", en: "Add --output report.pdf."))
    }
    public var noPDFMaker: Explained {
        Explained(language.say(
                et: "PDF-i ei saa teha: Chromiumi, Chrome'i ega LibreOffice'it ei ole paigaldatud.",
                en: "No PDF can be made: neither Chromium, Chrome nor LibreOffice is installed."),
            printByHand)
    }
    public func noPDF(_ tried: [String]) -> Explained {
        Explained(language.say(
                et: "PDF-i ei õnnestunud teha: proovitud sai \(tried.joined(separator: ", ")).",
                en: "The PDF could not be made: \(tried.joined(separator: ", ")) failed."),
            printByHand)
    }
    private var printByHand: String {
        language.say(
            et: "Kirjuta --format html, ava fail brauseris ja prindi PDF-iks.", en: "Write --format html, open the file in a browser and print it to PDF.")
    }
    public func tableOfOtherFormat(_ format: String, needed: String) -> Explained {
        Explained(language.say(et: "Tabelit saab valida ainult vormingus \(needed), mitte \(format).", en: "Only \(needed) has tables to choose from, not \(format)."),
            language.say(et: "Lisa --format \(needed) või jäta --table ära.", en: "Add --format \(needed), or leave out --table."))
    }
    public func notForTerminals(_ format: String) -> Explained {
        Explained(language.say(et: "Vormingut \(format) ei saa terminalis näidata.", en: "A terminal cannot show \(format)."),
            language.say(et: "Kirjuta see faili: --output kokkuvote.\(format)", en: "Write it to a file: --output report.\(format)"))
    }
    public var nothingForCalendar: Explained {
        Explained(language.say(et: "Kalendrisse ei ole midagi panna: ühelgi tegevusel ega otsusel ei ole kuupäeva.", en: "There is nothing for a calendar: no action and no decision has a date."),
            dateHelp)
    }
    /// Beside a calendar that was written: what is not in it.
    public func undated(_ withoutDue: Int, unreadable: [String]) -> Explained {
        var parts: [String] = []
        if withoutDue > 0 {
            parts.append(
                language.say(
                    et: withoutDue == 1 ? "1 tegevusel ei ole tähtaega" : "\(withoutDue) tegevusel ei ole tähtaega",
                    en: withoutDue == 1 ? "1 action has no due date" : "\(withoutDue) actions have no due date"))
        }
        if !unreadable.isEmpty {
            let list = unreadable.map { language.say(et: "„\($0)“", en: "“\($0)”") }.joined(separator: ", ")
            parts.append(language.say(et: "kuupäevana ei saa lugeda: \(list)", en: "cannot be read as a date: \(list)"))
        }
        return Explained(language.say(et: "Kalendrist jäi välja: ", en: "Left out of the calendar: ") + parts.joined(separator: "; "), dateHelp)
    }
    private var dateHelp: String {
        language.say(
            et: "Kirjuta kuupäev näiteks 15.12.2026 või 15. detsember 2026.", en: "Write a date like 2026-12-15 or 15 December 2026.")
    }
    public var nothingRuns: Explained {
        Explained(language.say(et: "Praegu ei käi ükski kohtumine.", en: "No session is running."),
            language.say(et: "Ava kohtumine (ruum run FAIL) või nimeta fail: ruum project FAIL", en: "Open one (ruum run FILE), or name the file: ruum project FILE"))
    }
    public func severalRun(_ paths: [String]) -> Explained {
        Explained(language.say(et: "Korraga käib mitu kohtumist.", en: "Several sessions are running."),
            language.say(et: "Nimeta üks: \(paths.joined(separator: ", "))", en: "Name one of them: \(paths.joined(separator: ", "))"))
    }
    public func badClock(_ text: String) -> Explained {
        Explained(language.say(et: "RUUM_CLOCK ei ole hetk: \(text)", en: "RUUM_CLOCK is no instant: \(text)"),
            language.say(et: "Kirjuta HETK või HETK,xKIIRUS.", en: "Write INSTANT or INSTANT,xSPEED."))
    }
    public var noTerminalInput: Explained { terminal(language.say(et: "sisend ei ole terminal", en: "the input is no terminal")) }
    public var noTerminalOutput: Explained { terminal(language.say(et: "väljund ei ole terminal", en: "the output is no terminal")) }
    public var terminalFailed: Explained { terminal(language.say(et: "terminali ei saa avada", en: "the terminal cannot be opened")) }
    private func terminal(_ reason: String) -> Explained {
        Explained(language.say(et: "Ekraanivaadet ei saa näidata: \(reason).", en: "The screen cannot be shown: \(reason)."),
            language.say(
                et: "Käivita terminaliaknas; status, do ja export töötavad ka ilma.", en: "Run it in a terminal window; status, do and export work without one."))
    }
    public func badTerminalType(_ name: String?) -> Explained {
        Explained(name.map { language.say(et: "Terminali tüüp TERM=\($0) ei sobi.", en: "The terminal type TERM=\($0) cannot be used.") }
                ?? language.say(et: "Terminali tüüp (TERM) on määramata.", en: "The terminal type (TERM) is not set."),
            language.say(et: "Proovi: TERM=xterm-256color ruum …", en: "Try: TERM=xterm-256color ruum …"))
    }
    public var notFromHere: Explained {
        Explained(language.say(et: "See käsk töötab ainult läbiviija vaates.", en: "This command works on the console only."),
            language.say(et: "Ava kohtumine: ruum run FAIL", en: "Open the session: ruum run FILE"))
    }

    // MARK: What was done

    public func made(_ path: String, length: String, people: Int) -> String {
        language.say(
            et: "Loodud: \(path)\nKestab \(people) inimesega umbes \(length).",
            en: "Made: \(path)\nWith \(people == 1 ? "1 person" : "\(people) people") this takes about \(length).")
    }
    public var whichOne: String {
        language.say(et: "Käib mitu kohtumist. Millist näidata? Kirjuta number.", en: "Several sessions are running. Which one? Type its number.")
    }
    public func openIt(_ name: String) -> String {
        language.say(et: "Ava: ruum run \(name)", en: "Open it: ruum run \(name)")
    }
    public func written(_ path: String) -> String { language.say(et: "Kirjutatud: \(path)", en: "Written: \(path)") }
    public var keptWithoutName: String {
        language.say(et: "Märge on kirjas ilma nimeta: selles sammus nimesid kirja ei panda.", en: "The note is kept without a name: this step keeps none.")
    }
    public func inOrder(_ path: String) -> String { language.say(et: "\(path): korras", en: "\(path): in order") }
    public var noSessions: String { language.say(et: "Kohtumisi veel ei ole. Loo esimene: ruum new", en: "There are no sessions yet. Make one: ruum new") }
    public func steps(_ count: Int) -> String { language.count(count, et: ("samm", "sammu"), en: ("step", "steps")) }
}
