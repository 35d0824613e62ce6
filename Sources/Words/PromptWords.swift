import Engine

/// What the console asks and says in its message line and in its panels.
public enum PromptWord: Equatable, Sendable {
    case topic(TopicWord)
    // Asked
    /// `readers` answers "for whom?".
    case note(kind: String, readers: String)
    /// The line for what a step gathers; `takes` says what the colon in it means.
    case newItem(kind: String, takes: ItemColon)
    case newItemHelp(readers: String, asksDue: Bool)
    case whereItBelongs(String)
    case fileHelp
    case aboutWhich, contradictsWhich, mergeWhich
    case linkHelp
    case noNoteFits
    case noteHelp, noteAtTablesHelp, noteAtStallsHelp, actionHelp
    case commandLine, commandLineHelp, askHelp
    case whoSpeaks, whoAsks, whoResponds, whoLowers, whoToFind, afterWhom, whoSitsThere
    case pickHelp
    case whoAnswers, whichPosition, whichItems, countOfWhat, whichOutcome, howMany, whyOwed, whyOffered, choiceHelp, pointsHelp
    case addsPerson(String)
    case makesGroup(String)
    case whichTable, typeAName, meansNothingHere
    case whoHosts(Int), hostHelp, whichTableIsOver, howManyTables
    case roomMessage, backdate, rename, addPeople, editNote
    case quit
    case erase(String)
    case writeAnew, yesNo
    case pastedLines(Int)
    case pasteHelp
    // Said
    case tookBack(String)
    case broughtBack
    case draftKept, draftFound, nothingPicked, pasteCut
    case nobodyFits(String)
    case stepEndsSoon(String)
    case stepTimeIsUp
    case turnEndsSoon(String)
    case turnTimeIsUp
    case holdIsOn
    case nameTheNext
    case notConfirmed
    case proposedNotConfirmed(String, leadsTo: String?)
    case notAllAnswered(Int)
    case nobodyAnswered(all: String, one: String)
    /// How many are left of those who were marked as agreeing.
    case agreementPushed(String, Int)
    case pressGoesOn(to: String)
    /// A poll is left while the room has not seen its result.
    case notShown(key: String, onward: String)
    case pressEnds
    case retrying
    case soundOn, soundOff
    // Panels
    case page(Int, of: Int)
    case helpTitle, checkTitle
    case peopleTitle, sharesTitle
    case notesTitle
    case stepsTitle, replanTitle
    /// As `PreviewWords` says it.
    case plain(String)
    case tablesTitle, answersTitle
    case arrangeTitle(ArrangePlan.Form)
    case check(Int)

    public static let checks = 5

    public func words(_ language: Language) -> String {
        switch language {
        case .et: estonian
        case .en: english
        }
    }

    private var estonian: String {
        switch self {
        case .topic(let word): word.words(.et)
        case .note(let kind, let readers): "\(kind) \(readers)"
        case .newItem(let kind, let takes): "uus \(kind)" + takes.words(.et)
        case .newItemHelp(let readers, let asksDue):
            "Enter salvestab, rida jääb avatuks · tühi Enter sulgeb · Tab liik · Shift-Tab lugejad (\(readers))"
                + (asksDue ? " · --due tähtaeg" : "") + " · Esc sulgeb"
        case .noteHelp:
            "Enter salvestab · Tab liik · Shift-Tab lugejad · --by nimi · Ctrl-T kuhu kuulub · Ctrl-R seo · Ctrl-G redaktor · Esc sulgeb"
        case .whereItBelongs(let choices): "Kuhu kuulub? \(choices)"
        case .fileHelp: "Üks täht valib · Esc jätab nii, nagu on"
        case .aboutWhich: "Millise märkme kohta?"
        case .contradictsWhich: "Mis sellele vastu räägib?"
        case .mergeWhich: "Millise märkmega ühendada?"
        case .linkHelp: "Enter valib, sama märge uuesti võtab seose ära · ↑↓ liigub · Esc sulgeb"
        case .noNoteFits: "Sobivat märget ei ole."
        case .actionHelp:
            "kes: mida · --due tähtaeg rea lõpus · Enter salvestab · Tab liik · Shift-Tab lugejad · Ctrl-R seo · Esc sulgeb"
        case .noteAtStallsHelp: "3: tekst on leti 3 märge · Enter salvestab · Tab liik · Shift-Tab lugejad · Esc sulgeb, tekst jääb"
        case .noteAtTablesHelp: "3: tekst on laua 3 märge · Enter salvestab · Tab liik · Shift-Tab lugejad · Esc sulgeb, tekst jääb"
        case .commandLine: "Käsk"
        case .commandLineHelp: "Enter täidab · Tab täiendab · Esc sulgeb"
        case .askHelp: "Enter kinnitab · Esc sulgeb"
        case .whoSpeaks: "Kes räägib?"
        case .whoAsks: "Kes soovib sõna?"
        case .whoResponds: "Kes vastab otse?"
        case .whoLowers: "Kes loobub sõnast?"
        case .whoToFind: "Keda otsid?"
        case .afterWhom: "Kelle järel ta ringis istub?"
        case .whoSitsThere: "Kes seal istub?"
        case .pickHelp: "Enter valib · ↑↓ liigub · Tab lisab uue osaleja · Esc sulgeb"
        case .whoAnswers: "Kes vastab?"
        case .whichPosition: "Mis on tema seisukoht?"
        case .whichItems: "Millele ta punkte annab?"
        case .countOfWhat: "Mida loed kokku?"
        case .whichOutcome: "Kuidas see samm lõpeb?"
        case .howMany: "Kui palju?"
        case .whyOwed: "Põhjus (Esc: ütleb hiljem)"
        case .whyOffered: "Mis mõte või mure? (Esc jätab vahele)"
        case .choiceHelp: "number või Enter valib · ↑↓ liigub · Esc sulgeb"
        case .pointsHelp: "Enter annab punkti · - võtab ära · ↑↓ liigub · Esc sulgeb"
        case .addsPerson(let name): "Tab lisab osaleja „\(name)“."
        case .whichTable: "Millises lauas ta istub (number)?"
        case .meansNothingHere: "See klahv ei tähenda selles loendis midagi (Esc sulgeb)."
        case .typeAName: "Kirjuta mõni täht nimest või vali nooltega."
        case .makesGroup(let name): ArrangeWords(.et).makes(name)
        case .whoHosts(let table): "Laua \(table) lauajuht?"
        case .hostHelp: "number valib laua · Enter nimetab · ↑↓ liigub · Tab lisab uue osaleja · Esc sulgeb"
        case .whichTableIsOver: "Millised lauad lõpetasid (numbrid)?"
        case .howManyTables: "Mitu lauda on?"
        case .tablesTitle: "Lauad"
        case .answersTitle: AnswerWords(.et).title
        case .arrangeTitle(let form): ArrangeWords(.et).title(form)
        case .roomMessage: "Teade osalejatele (tühi võtab ära)"
        case .backdate: "Kui palju varem samm algas (90s, 2m, 2:30)?"
        case .rename: "Uus nimi"
        case .addPeople: "Uued osalejad (nimed eralda komaga)"
        case .editNote: "Muuda märget"
        case .quit: "Kas soovid väljuda? Kohtumine jääb alles."
        case .erase(let text): "Kas kustutada „\(text)“ failist jäädavalt? Tagasi võtta ei saa."
        case .writeAnew: "Kas salvestada kohtumine uude faili?"
        case .yesNo: "j jah · Esc ei"
        case .pastedLines(let count): "Kleebiti \(count) rida."
        case .pasteHelp: "Enter iga rida eraldi märkmeks · 1 kõik üheks märkmeks · Esc loobu"
        case .tookBack(let what): "Võtsin tagasi: \(what). y teeb uuesti."
        case .broughtBack: "Tegin uuesti."
        case .draftKept: "Poolik tekst jäi alles; m toob selle tagasi."
        case .draftFound: "Eelmisest korrast jäi poolik tekst; m toob selle tagasi."
        case .nothingPicked: "Kedagi ei ole valida."
        case .pasteCut: "Kleebitud tekst oli liiga pikk; lõpp jäi ära."
        case .nobodyFits(let text): "Kedagi nimega „\(text)“ ei ole."
        case .stepEndsSoon(let span): "Sammu lõpuni \(span)"
        case .stepTimeIsUp: "Sammu aeg on täis"
        case .turnEndsSoon(let span): "Kõnekorra lõpuni \(span)"
        case .turnTimeIsUp: "Kõnekorra aeg on täis"
        case .holdIsOn: "Kõik on peatatud. Enter jätkab."
        case .nameTheNext: "Kes on järgmine? Enter ja nimi; järgmine vajutus lõpetab sammu."
        case .notConfirmed: "Tulemus on kinnitamata; järgmine vajutus läheb edasi ilma otsuseta."
        case .proposedNotConfirmed(let name, let target):
            "\(name.prefix(1).uppercased() + name.dropFirst()): d \(target.map { "→ \($0)" } ?? "kinnitab"); veel üks vajutus: ilma otsuseta."
        case .notAllAnswered(let count): "Vastamata: \(count). Veel üks d kinnitab ikkagi."
        case .nobodyAnswered(let all, let one): "Keegi ei ole veel vastanud. \(all): kõik nõus, \(one): üks inimene."
        case .agreementPushed(let name, let count): "„\(name)“: jääb \(count), sest kohal ei ole rohkem inimesi."
        case .pressGoesOn(let title): "Järgmine vajutus läheb edasi: \(title)."
        case .notShown(let key, let onward): "Tulemus on näitamata: \(key) näitab. \(onward)"
        case .pressEnds: "Järgmine vajutus lõpetab selle osa."
        case .retrying: "Proovin uuesti salvestada."
        case .soundOn: "Heli sees."
        case .soundOff: "Heli väljas."
        case .page(let page, let pages): "lk \(page)/\(pages)"
        case .helpTitle: "Abi: kõik klahvid"
        case .peopleTitle: "Osalejad"
        case .notesTitle: "Märkmed"
        case .sharesTitle: "Kes on rääkinud"
        case .stepsTitle: "Sammud"
        case .plain(let text): text
        case .replanTitle: "Kuidas õigel ajal lõpetada"
        case .checkTitle: "Proovi tehnikat"
        case .check(let number): Self.estonianChecks[number % Self.checks]
        }
    }

    private var english: String {
        switch self {
        case .topic(let word): word.words(.en)
        case .note(let kind, let readers): "\(kind) \(readers)"
        case .newItem(let kind, let takes): "new \(kind)" + takes.words(.en)
        case .newItemHelp(let readers, let asksDue):
            "Enter keeps, the line stays open · an empty Enter closes · Tab kind · Shift-Tab readers (\(readers))"
                + (asksDue ? " · --due date" : "") + " · Esc closes"
        case .noteHelp:
            "Enter keeps · Tab kind · Shift-Tab readers · --by name · Ctrl-T belongs to · Ctrl-R link · Ctrl-G editor · Esc closes"
        case .whereItBelongs(let choices): "Belongs to? \(choices)"
        case .fileHelp: "One letter chooses · Esc leaves it as it is"
        case .aboutWhich: "About which note?"
        case .contradictsWhich: "What contradicts it?"
        case .mergeWhich: "Merge into which note?"
        case .linkHelp: "Enter takes, the same note again takes the link away · ↑↓ moves · Esc closes"
        case .noNoteFits: "No note fits."
        case .actionHelp:
            "who: what · --due date at the end · Enter keeps · Tab kind · Shift-Tab readers · Ctrl-R link · Esc closes"
        case .noteAtStallsHelp: "3: text is a note of stall 3 · Enter keeps · Tab kind · Shift-Tab readers · Esc closes, text stays"
        case .noteAtTablesHelp: "3: text is a note of table 3 · Enter keeps · Tab kind · Shift-Tab readers · Esc closes, text stays"
        case .commandLine: "Command"
        case .commandLineHelp: "Enter does it · Tab completes · Esc closes"
        case .askHelp: "Enter confirms · Esc closes"
        case .whoSpeaks: "Who speaks?"
        case .whoAsks: "Who asks to speak?"
        case .whoResponds: "Who replies directly?"
        case .whoLowers: "Who lowers a hand?"
        case .whoToFind: "Whom are you looking for?"
        case .afterWhom: "After whom do they sit in the ring?"
        case .whoSitsThere: "Who sits there?"
        case .pickHelp: "Enter takes · ↑↓ moves · Tab adds somebody new · Esc closes"
        case .whoAnswers: "Who answers?"
        case .whichPosition: "What is their position?"
        case .whichItems: "What do they give points to?"
        case .countOfWhat: "What do you count?"
        case .whichOutcome: "How does this step end?"
        case .howMany: "How many?"
        case .whyOwed: "Reason (Esc: they say it later)"
        case .whyOffered: "In their words (Esc leaves it out)"
        case .choiceHelp: "a number or Enter takes · ↑↓ moves · Esc closes"
        case .pointsHelp: "Enter gives a point · - takes one · ↑↓ moves · Esc closes"
        case .addsPerson(let name): "Tab adds “\(name)”."
        case .whichTable: "At which table do they sit (number)?"
        case .meansNothingHere: "This key means nothing in this list (Esc closes)."
        case .typeAName: "Type a few letters of a name, or choose with the arrows."
        case .makesGroup(let name): ArrangeWords(.en).makes(name)
        case .whoHosts(let table): "Host of table \(table)?"
        case .hostHelp: "a number chooses the table · Enter names · ↑↓ moves · Tab adds somebody new · Esc closes"
        case .whichTableIsOver: "Which tables are done (numbers)?"
        case .howManyTables: "How many tables are there?"
        case .tablesTitle: "Tables"
        case .answersTitle: AnswerWords(.en).title
        case .arrangeTitle(let form): ArrangeWords(.en).title(form)
        case .roomMessage: "Message to the room (empty takes it away)"
        case .backdate: "How much earlier did the step begin (90s, 2m, 2:30)?"
        case .rename: "New name"
        case .addPeople: "New people (commas between names)"
        case .editNote: "Edit the note"
        case .quit: "Quit? The session is kept."
        case .erase(let text): "Remove the words “\(text)” from the file for good? This cannot be undone."
        case .writeAnew: "Write the session to a new file?"
        case .yesNo: "y yes · Esc no"
        case .pastedLines(let count): "\(count) lines were pasted."
        case .pasteHelp: "Enter a note for each line · 1 all in one note · Esc cancel"
        case .tookBack(let what): "Took back: \(what). y does it again."
        case .broughtBack: "Done again."
        case .draftKept: "Your unfinished text is kept; m brings it back."
        case .draftFound: "An unfinished text was found; m brings it back."
        case .nothingPicked: "There is nobody to choose."
        case .pasteCut: "The pasted text was too long; its end was left out."
        case .nobodyFits(let text): "Nobody is called “\(text)”."
        case .stepEndsSoon(let span): "\(span) left of the step"
        case .stepTimeIsUp: "The step's time is up"
        case .turnEndsSoon(let span): "\(span) left of the turn"
        case .turnTimeIsUp: "The turn's time is up"
        case .holdIsOn: "Everything is on hold. Enter goes on."
        case .nameTheNext: "Who is next? Enter and a name; another press leaves the step."
        case .notConfirmed: "No outcome is confirmed; another press goes on without a decision."
        case .proposedNotConfirmed(let name, let target):
            "\(name.prefix(1).uppercased() + name.dropFirst()): d \(target.map { "→ \($0)" } ?? "confirms"); another press: without a decision."
        case .notAllAnswered(let count): "\(count) \(count == 1 ? "has" : "have") not answered; d again confirms."
        case .nobodyAnswered(let all, let one): "Nobody has answered yet. \(all) marks all as agreeing, \(one) enters one person."
        case .agreementPushed(let name, let count): "\(name): now \(count), since no more people are here."
        case .pressGoesOn(let title): "Another press goes on to: \(title)."
        case .notShown(let key, let onward): "Result not shown yet: \(key) shows. \(onward)"
        case .pressEnds: "Another press ends this item."
        case .retrying: "Trying to save again."
        case .soundOn: "Sound on."
        case .soundOff: "Sound off."
        case .page(let page, let pages): "page \(page)/\(pages)"
        case .helpTitle: "Help: all keys"
        case .peopleTitle: "People"
        case .notesTitle: "Notes"
        case .sharesTitle: "Who has spoken"
        case .stepsTitle: "Steps"
        case .plain(let text): text
        case .replanTitle: "How to end in time"
        case .checkTitle: "Room check"
        case .check(let number): Self.englishChecks[number % Self.checks]
        }
    }

    private static let estonianChecks = [
        "Ekraanid: kas osalejad näevad seinal sedasama ekraani? Kui näevad, laienda töölaud projektorile või vajuta v: siis on siin osalejate vaade.",
        "Osalejate vaade: ava teine terminaliaken, kirjuta „ruum project“, lohista aken projektorile ja tee täisekraaniks.",
        "Klaviatuur: kumb aken on ees? Edasi, tagasi, peata, peata kõik ja tühi ekraan töötavad ka osalejate vaate aknas.",
        "Heli: Enter annab märguande. Kas see kostab ruumi tagaossa?",
        "Uinumine: ära lase ekraanil kohtumise ajal kustuda ega lukustuda; ühenda laadija.",
    ]
    private static let englishChecks = [
        "Screens: does the room see this very screen? If so, extend the desktop to the projector, or press v: then this is the room's view.",
        "Projection: open a second terminal, type `ruum project`, move that window to the projector and make it full screen.",
        "Keyboard: which window is in front? Go on, back, pause, hold and blank also work in the projection's window.",
        "Sound: Enter gives the signal. Can it be heard at the back of the room?",
        "Sleep: keep the display from going dark or locking during the session; plug in the charger.",
    ]
}
