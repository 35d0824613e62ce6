import Engine

/// Everything that can be typed after `ruum do FILE` and on the console's `:` line, in the order of the help.
public enum VerbName: String, CaseIterable, Sendable {
    case start, next, skip, back, goto, `repeat`, confirm, replan
    case pause, resume, hold, extend, shorten, backdate
    case speak, seat, done, pass, later, queue, unqueue
    case note, edit, kind, readers, about, dispute, release, delete, erase
    case personAdd = "person add"
    case personRename = "person rename"
    case personIdentify = "person identify"
    case arrive, leave, move, role
    case message, blank, show, sound
    case set, undo, redo

    /// The words that have to be typed.
    public var words: [String] { rawValue.split(separator: " ").map(String.init) }

    public var group: VerbGroup {
        switch self {
        case .start, .next, .skip, .back, .goto, .repeat, .confirm, .replan: .flow
        case .pause, .resume, .hold, .extend, .shorten, .backdate: .clock
        case .speak, .seat, .done, .pass, .later, .queue, .unqueue: .turns
        case .note, .edit, .kind, .readers, .about, .dispute, .release, .delete, .erase: .notes
        case .personAdd, .personRename, .personIdentify, .arrive, .leave, .move, .role: .people
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
                et: "ütle, millise teise märkme kohta märge käib, näiteks millisele riskile idee vastab",
                en: "say of which other note it speaks, such as the risk that an idea answers")
        case .dispute:
            language.say(
                et: "pane kaks vastukäivat märget kõrvuti; keegi ei otsusta, kumb on õige",
                en: "put two notes that contradict each other side by side; nobody decides between them")
        case .release: language.say(et: "näita märget osalejatele", en: "show a note to the participants")
        case .delete: language.say(et: "kustuta märge; kustutamise saab tagasi võtta", en: "delete a note; this can be undone")
        case .erase:
            language.say(et: "kustuta märkme tekst failist jäädavalt", en: "remove the words of a note from the file for good")
        case .personAdd: language.say(et: "lisa osaleja", en: "add a participant")
        case .personRename: language.say(et: "muuda osaleja nime", en: "change a participant's name")
        case .personIdentify:
            language.say(et: "ütle, kes nimetul kohal istub", en: "say who sits on an unnamed seat")
        case .arrive: language.say(et: "osaleja on kohal", en: "a participant is here")
        case .leave: language.say(et: "osaleja lahkus", en: "a participant has left")
        case .move: language.say(et: "muuda, kelle järel osaleja ringis istub", en: "change after whom somebody sits in the ring")
        case .role: language.say(et: "anna osalejale roll", en: "give a participant a role")
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
    case clock
    case turns
    case notes
    case people
    case wall
    case session

    public func title(_ language: Language) -> String {
        switch self {
        case .flow: language.say(et: "Kava", en: "Flow")
        case .clock: language.say(et: "Kell", en: "Clock")
        case .turns: language.say(et: "Kõnekorrad", en: "Turns")
        case .notes: language.say(et: "Märkmed", en: "Notes")
        case .people: language.say(et: "Osalejad", en: "People")
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
                "DUR: 90s, 2m, 1h20, 2:30 (minutid:sekundid) või minutite arv",
                "STEP: sammu nimi või nime algus",
                "-- lõpetab valikud: note -- --nii algav tekst",
            ]
        case .en:
            [
                "PERSON: an id (p1.3), a name, its beginning or a part of it; after an option, several words in quotes",
                "NOTE: the number of a note (n12 or 12)",
                "DUR: 90s, 2m, 1h20, 2:30 (minutes:seconds) or a number of minutes",
                "STEP: the name of a step, or its beginning",
                "-- ends the options: note -- --text that begins like this",
            ]
        }
    }
}
