import Engine

/// Everything that can be typed after `ruum do FILE` and on the console's `:` line, in the order of the help.
public enum VerbName: String, CaseIterable, Sendable {
    case start, next, skip, back, goto, `repeat`, confirm, replan
    case vote, unvote, tally
    case agreeAll = "agree-all"
    case call, reveal, reason, named, allow
    case pause, resume, hold, extend, shorten, backdate
    case speak, seat, done, pass, later, queue, unqueue
    case note, edit, kind, readers, about, dispute, highlight, release, delete, erase
    case topic, place, again, unplace, interest, merge, split, fill, arrange, slots, places
    case addPlace = "add-place"
    case topicOver = "topic-over"
    case put
    case groupRename = "group rename"
    case groupMerge = "group merge"
    case groupDrop = "group drop"
    case draft
    case personAdd = "person add"
    case personRename = "person rename"
    case personIdentify = "person identify"
    case arrive, leave, move, role
    case tables, host, sit, over, seating
    case photo
    case message, blank, show, sound
    case set, undo, redo

    /// The words that have to be typed.
    public var words: [String] { rawValue.split(separator: " ").map(String.init) }

    public var group: VerbGroup {
        switch self {
        case .start, .next, .skip, .back, .goto, .repeat, .confirm, .replan: .flow
        case .vote, .unvote, .tally, .agreeAll, .call, .reveal, .reason, .named, .allow: .polls
        case .pause, .resume, .hold, .extend, .shorten, .backdate: .clock
        case .speak, .seat, .done, .pass, .later, .queue, .unqueue: .turns
        case .note, .edit, .kind, .readers, .about, .dispute, .highlight, .merge, .release, .delete, .erase, .draft: .notes
        case .topic, .place, .again, .unplace, .interest, .split, .fill, .arrange, .slots, .places, .addPlace, .topicOver: .schedule
        case .put, .groupRename, .groupMerge, .groupDrop: .arranging
        case .personAdd, .personRename, .personIdentify, .arrive, .leave, .move, .role: .people
        case .tables, .host, .sit, .over, .seating: .tables
        case .photo: .pictures
        case .message, .blank, .show, .sound: .wall
        case .set, .undo, .redo: .session
        }
    }

    /// What it does, in one line.
    public func help(_ language: Language) -> String {
        switch self {
        case .start: language.say(et: "käivita esimene samm või seisev kell", en: "start the first step, or a stopped clock")
        case .next: language.say(et: "lõpeta samm ja mine järgmise juurde", en: "finish the step and go on to the next one")
        case .skip: language.say(et: "jäta samm vahele ja mine järgmise juurde", en: "skip the step and go on to the next one")
        case .back: language.say(et: "mine tagasi eelmise sammu juurde", en: "go back to the step before")
        case .goto: language.say(et: "mine nimetatud sammu juurde", en: "go to the step with that name")
        case .repeat: language.say(et: "alusta sama sammu uuesti", en: "begin the same step anew")
        case .confirm:
            language.say(
                et: "kinnita sammu tulemus: pakutud või nimetatud", en: "confirm how the step ends: as proposed, or as named")
        case .replan:
            language.say(
                et: "lühenda seda, mis on ees, nii et jõuame õigeks ajaks lõpetada", en: "cut what is ahead so that we end in time")
        case .pause: language.say(et: "peata kell", en: "stop the clock")
        case .resume: language.say(et: "pane kell uuesti käima", en: "let the clock run again")
        case .vote:
            language.say(
                et: "pane kirja, kuidas keegi vastab; uus vastus asendab vana",
                en: "enter somebody's answer; a new one replaces the old one")
        case .unvote: language.say(et: "võta kellegi vastus ära", en: "take somebody's answer away")
        case .tally:
            language.say(
                et: "pane kirja, kui palju käsi või punkte kokku; asendab eelmise arvu",
                en: "enter how many hands or points there are in all; replaces the count before")
        case .agreeAll:
            language.say(
                et: "märgi kõik kohalolijad nõusolijateks; erandid pane kirja pärast",
                en: "mark everybody present as agreeing; enter the exceptions afterwards")
        case .call: language.say(et: "küsi järgmist või nimetatud seisukohta", en: "ask for the next position, or the one named")
        case .reveal: language.say(et: "näita osalejatele hääli", en: "show the counts to the room")
        case .reason:
            language.say(
                et: "pane kirja kellegi seisukoha põhjus; nime ei näidata", en: "enter the reason for somebody's position; no name is shown")
        case .named:
            language.say(
                et: "ta on nõus, et tema nimi otsuse juurde kirja läheb", en: "they agree to be named in the record, or do not")
        case .allow: language.say(et: "muuda, mitu punkti on igal inimesel", en: "change how many points each person has")
        case .hold:
            language.say(
                et: "peata kõik: kell, märguanded ja kõneaeg; soovi korral vaikus või paus",
                en: "stop everything: clock, signals and talk time; silence or a break if you like")
        case .extend: language.say(et: "lisa sammule aega", en: "add time to the step")
        case .shorten: language.say(et: "lühenda sammu", en: "take time off the step")
        case .backdate:
            language.say(
                et: "lisa kellale aeg, mis kulus enne selle käivitamist",
                en: "count time that passed before the clock was started")
        case .speak:
            language.say(
                et: "anna sõna; ringis saab ta jutupulga või räägib vahepeal",
                en: "give somebody the floor, or the talking piece")
        case .seat:
            language.say(
                et: "räägib keegi, kelle nime sa kirja ei pane: lisa ringi nimetu koht",
                en: "somebody speaks whose name you do not type: add an unnamed seat")
        case .done: language.say(et: "kõnekord on läbi, järgmine", en: "the turn is over, next speaker")
        case .pass: language.say(et: "kõneleja jätab vahele", en: "the speaker passes")
        case .later:
            language.say(
                et: "kõneleja on korraks ära: küsi temalt pärast teisi",
                en: "the speaker is out for a moment: ask after the others")
        case .queue: language.say(et: "lisa sõnasoovijate hulka", en: "put somebody in the speakers' queue")
        case .unqueue: language.say(et: "võta sõnasoovijate hulgast välja", en: "take somebody out of the speakers' queue")
        case .note: language.say(et: "kirjuta märge", en: "write a note")
        case .edit: language.say(et: "muuda märkme teksti", en: "change the words of a note")
        case .kind: language.say(et: "muuda märkme liiki", en: "change what kind of note it is")
        case .readers: language.say(et: "muuda, kes märget lugeda võivad", en: "change who may read a note")
        case .about:
            language.say(
                et: "ütle, millise teise märkme kohta märge käib, näiteks millise riski vastu idee aitab",
                en: "say of which other note it speaks, such as the risk that an idea answers")
        case .dispute:
            language.say(
                et: "pane kaks vastukäivat märget kõrvuti; keegi ei otsusta, kumb on õige",
                en: "put two notes that contradict each other side by side; nobody decides between them")
        case .highlight:
            language.say(et: "tõsta märge esile; off võtab esiletõstmise ära", en: "highlight a note; off takes the mark away")
        case .release: language.say(et: "näita märget osalejatele", en: "show a note to the participants")
        case .delete: language.say(et: "kustuta märge; kustutamise saab tagasi võtta", en: "delete a note; this can be undone")
        case .erase:
            language.say(et: "kustuta märkme tekst failist jäädavalt", en: "remove the words of a note from the file for good")
        case .topic:
            language.say(et: "pane kirja teema, mille keegi püstitas", en: "write down a topic that somebody called")
        case .place:
            language.say(
                et: "pane teema ajavahemikku ja kohta; mida sa ei nimeta, selle leiab programm",
                en: "put a topic into a slot and a place; what you leave out the program finds")
        case .again: language.say(et: "korda teemat veel ühes ajavahemikus", en: "hold a topic once more, in another slot")
        case .unplace: language.say(et: "võta teema ajakavast välja", en: "take a topic off the grid")
        case .interest: language.say(et: "pane kirja, mitu inimest teemat soovib", en: "count how many people want to come to a topic")
        case .merge:
            language.say(
                et: "ühenda märge teisega nii, et teise jäävad mõlema sõnad; teema teise teemaga",
                en: "merge a note into another one, which gets the words of both; or a topic into another topic")
        case .split:
            language.say(
                et: "tee osast teemast eraldi teema või lahuta ühendatud teema",
                en: "make a part of a topic one of its own, or take a merged topic out again")
        case .fill: language.say(et: "leia aeg ja koht teemadele, millel neid ei ole", en: "find a slot and a place for topics without one")
        case .arrange:
            language.say(
                et: "sea ajakava: suuremad kohad teemadele, kuhu tahab rohkem inimesi; püstitajate valikud jäävad",
                en: "arrange the grid: larger places for more people; what conveners chose stays")
        case .slots: language.say(et: "muuda ajavahemike arvu", en: "change the number of slots")
        case .places:
            language.say(
                et: "nimeta kõik kohad, suurim kõige ees, või ütle nende arv",
                en: "name all places, the largest first, or give their number")
        case .addPlace: language.say(et: "lisa koht", en: "add a place")
        case .topicOver: language.say(et: "teema arutelu on läbi", en: "the talk about a topic is over")
        case .put:
            language.say(
                et: "pane märge rühma või mujale, kuhu ta kuulub; kui kohta ei nimeta, võta välja",
                en: "put a note into a group, or wherever it belongs; without a word, take it out")
        case .groupRename: language.say(et: "muuda rühma nime", en: "rename a group")
        case .groupMerge: language.say(et: "ühenda rühm teisega", en: "merge a group into another one")
        case .groupDrop: language.say(et: "kaota rühm, märkmed jäävad alles", en: "drop a group; its notes stay")
        case .draft:
            language.say(
                et: "kirjuta teksti uus versioon; mured, mida see arvestab, nimeta valikuga --answers",
                en: "write a new version of the text; name the concerns that it answers with --answers")
        case .personAdd: language.say(et: "lisa osaleja", en: "add a participant")
        case .personRename: language.say(et: "muuda osaleja nime", en: "change a participant's name")
        case .personIdentify:
            language.say(et: "ütle, kes nimetul kohal istub", en: "say who sits on an unnamed seat")
        case .arrive: language.say(et: "osaleja on kohal", en: "a participant is here")
        case .leave: language.say(et: "osaleja lahkus", en: "a participant has left")
        case .move: language.say(et: "muuda, kelle järel osaleja ringis istub", en: "change after whom somebody sits in the ring")
        case .role: language.say(et: "anna osalejale roll", en: "give a participant a role")
        case .tables: language.say(et: "muuda laudade arvu selles voorus", en: "change the number of tables in this round")
        case .host:
            language.say(
                et: "nimeta laua lauajuht; ilma nimeta jääb laud lauajuhita", en: "name the host of a table; without a name, nobody")
        case .sit: language.say(et: "märgi, millises lauas keegi istub", en: "say at which table somebody sits")
        case .over: language.say(et: "see laud on lõpetanud", en: "this table is done")
        case .seating:
            language.say(
                et: "sega laudkonnad uuesti, ka järgmisteks voorudeks", en: "seat everybody anew, in the next rounds too")
        case .photo:
            language.say(
                et: "luba fotod kokkuvõttesse, lisa pildiallkiri, vii teise sammu alla või kustuta",
                en: "approve photographs for the report, caption them, move them to another step, or delete them")
        case .message:
            language.say(
                et: "näita osalejatele teadet; ilma tekstita kaob teade ära",
                en: "show the room a message; without a text, take it away")
        case .blank: language.say(et: "tee osalejate vaade tühjaks või too see tagasi", en: "blank the projection, or bring it back")
        case .show:
            language.say(
                et: "näita osalejate vaates kella, kõnelejat või järgmist",
                en: "show the clock, the speaker or the next one on the projection")
        case .sound: language.say(et: "lülita helid sisse või välja", en: "switch sounds on or off")
        case .set:
            language.say(et: "täida meetodi säte, enne kui see osa algab", en: "fill in a setting of a method that has not begun")
        case .undo:
            language.say(et: "võta tagasi viimane käsk või käsk numbriga N", en: "take back the last command, or command N")
        case .redo: language.say(et: "tee tagasivõetu uuesti", en: "do again what was taken back")
        }
    }
}

/// What verbs are about, for the help and the manual.
public enum VerbGroup: String, CaseIterable, Sendable {
    case flow
    case polls
    case clock
    case turns
    case notes
    case schedule
    case arranging
    case people
    case tables
    case pictures
    case wall
    case session

    public func title(_ language: Language) -> String {
        switch self {
        case .flow: language.say(et: "Kava", en: "Flow")
        case .polls: language.say(et: "Hääletus", en: "Polls")
        case .clock: language.say(et: "Kell", en: "Clock")
        case .turns: language.say(et: "Kõnekorrad", en: "Turns")
        case .notes: language.say(et: "Märkmed", en: "Notes")
        case .schedule: language.say(et: "Teemad, ajavahemikud ja kohad", en: "Topics, slots and places")
        case .arranging: language.say(et: "Rühmitamine", en: "Arranging notes")
        case .people: language.say(et: "Osalejad", en: "People")
        case .tables: language.say(et: "Lauad", en: "Tables")
        case .pictures: language.say(et: "Fotod", en: "Photographs")
        case .wall: language.say(et: "Osalejate vaade", en: "Projection")
        case .session: language.say(et: "Sätted ja tagasivõtmine", en: "Settings and undo")
        }
    }
}

/// The options of verbs, without their two hyphens.
public enum OptionName: String, CaseIterable, Sendable {
    case kind
    case by
    case `for`
    case `private`
    case table
    case owner
    case due
    case after
    case off
    case turn
    case direct
    case item
    case about
    case reason
    case perItem = "per-item"
    case answers
    case of
    case caption
    case step
    case delete
    case erase

    /// As it is typed.
    public var typed: String { "--\(rawValue)" }

    public func help(_ language: Language) -> String {
        switch self {
        case .kind: language.say(et: "märkme liik", en: "what kind of note it is")
        case .by: language.say(et: "kes ütles", en: "who said it")
        case .for: language.say(et: "kes võivad lugeda", en: "who may read it")
        case .private: language.say(et: "ainult mulle", en: "for me only")
        case .table: language.say(et: "laua number", en: "number of the table")
        case .owner: language.say(et: "vastutaja", en: "who is responsible")
        case .due: language.say(et: "tähtaeg", en: "by when")
        case .after: language.say(et: "kelle järel ringis", en: "after whom in the ring")
        case .off: language.say(et: "võta see ära", en: "take it away again")
        case .turn: language.say(et: "kõnekord, mitte samm", en: "the turn, not the step")
        case .direct: language.say(et: "lühike vastus enne teisi", en: "a short reply before the others")
        case .about: language.say(et: "millise märkme kohta", en: "about which note")
        case .reason: language.say(et: "põhjus, rea lõpuni", en: "the reason, up to the end of the line")
        case .perItem: language.say(et: "kõige rohkem ühele", en: "the most for one of them")
        case .answers: language.say(et: "millist muret muudatus arvestab", en: "which concern the change answers")
        case .of: language.say(et: "mille uus versioon see on", en: "of which note this is a new version")
        case .caption: language.say(et: "pildiallkiri, rea lõpuni; tühi (\"\") võtab selle ära", en: "the caption, up to the end of the line; an empty one (\"\") takes it away")
        case .step: language.say(et: "millise sammu alla", en: "under which step")
        case .delete: language.say(et: "võta välja; selle saab tagasi võtta", en: "take it out; this can be undone")
        case .erase: language.say(et: "kustuta failist jäädavalt", en: "remove it from the file for good")
        case .item: language.say(et: "mitmes osa päevakavas", en: "which item of the agenda, counted from 1")
        }
    }
}

/// What the help says beside the verbs themselves.
public enum HelpWords {
    public static func ofHelp(_ language: Language) -> String {
        language.say(et: "näita käske või ühe käsu selgitust", en: "show the commands, or explain one")
    }

    /// What stands for what in the usage lines.
    public static func legend(_ language: Language) -> [String] {
        switch language {
        case .et:
            [
                "PERSON: tunnus (p1.3), nimi, nime algus või osa; mitmesõnaline nimi valiku järel jutumärkides",
                "NOTE: märkme number (n12 või 12)",
                "PHOTO: foto number nimekirjas („ruum photos FAIL“) või mitu: 3 5-8",
                "DUR: 90s, 2m, 1h20, 2:30 (minutid:sekundid) või minutite arv",
                "STEP: sammu nimi või nime algus",
                "TOPIC: teema märkme number või teema sõnade algus või osa",
                "SLOT: mitmes ajavahemik; PLACE: koha nimi, selle algus või number",
                "GROUP: rühma nimi; kui sellist ei ole, tehakse see",
                "OPTION: seisukoha tunnus või nimi; punktide puhul märkme number või algus, IDEE=3 annab kolm",
                "-- lõpetab valikud: note -- --nii algav tekst",
            ]
        case .en:
            [
                "PERSON: an id (p1.3), a name, its beginning or a part of it; after an option, several words in quotes",
                "NOTE: the number of a note (n12 or 12)",
                "PHOTO: the number of a photograph in the list (“ruum photos FILE”), or several: 3 5-8",
                "DUR: 90s, 2m, 1h20, 2:30 (minutes:seconds) or a number of minutes",
                "STEP: the name of a step, or its beginning",
                "TOPIC: the number of a topic's note, or the beginning or a part of its words",
                "SLOT: the number of a slot; PLACE: the name of a place, its beginning, or its number",
                "GROUP: the name of a group; where there is none it is made",
                "OPTION: the id or name of a position; with points the number or beginning of a note, IDEA=3 gives three",
                "-- ends the options: note -- --text that begins like this",
            ]
        }
    }
}
