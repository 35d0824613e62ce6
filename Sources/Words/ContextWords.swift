import Engine

/// The headings under which the help screen and the manual list the keys.
public enum KeyHeading: CaseIterable, Sendable {
    case everywhere, before
    case round, talk, poll, answers, collect, outcome
    case tables
    case draft, stalls
    case hold, panels, people, notes
    case tableList
    case schedule, topics
    case arrange, groups
    case harvest, preview
    case steps, replan, roomCheck
    case mirror, covered, projection
    case library, archive, runningElsewhere, question, choice, fileName, summary

    public func words(_ language: Language) -> String {
        switch self {
        case .everywhere: language.say(et: "Alati", en: "Always")
        case .before: language.say(et: "Enne algust", en: "Before the start")
        case .round: language.say(et: "Ringis", en: "In a round")
        case .talk: language.say(et: "Vabas vestluses", en: "In an open talk")
        case .poll: language.say(et: "Kui küsitakse seisukohti või hääletatakse", en: "When positions or votes are asked for")
        case .answers: language.say(et: "Seisukohtade loendis", en: "In the list of who answered what")
        case .collect: language.say(et: "Kokku kogudes", en: "While items are gathered")
        case .outcome: language.say(et: "Kui samm võib lõppeda mitut moodi", en: "Where a step may end in several ways")
        case .tables: language.say(et: "Laudades", en: "At tables")
        case .stalls: language.say(et: "Lettide juures", en: "At stalls")
        case .draft: language.say(et: "Teksti sõnastades", en: "While a text is written")
        case .hold: language.say(et: "Kui kõik on peatatud", en: "While everything is on hold")
        case .panels: language.say(et: "Igas loendis", en: "In every list")
        case .people: language.say(et: "Osalejate loendis", en: "In the list of people")
        case .notes: language.say(et: "Märkmete loendis", en: "In the list of notes")
        case .steps: language.say(et: "Sammude loendis", en: "In the list of steps")
        case .replan: language.say(et: "Kava lühendamisel", en: "When the plan is cut")
        case .tableList: language.say(et: "Laudade loendis", en: "In the list of tables")
        case .roomCheck: language.say(et: "Tehnika proovimisel", en: "In the room check")
        case .schedule: language.say(et: "Teemade ja ajakava sammudes", en: "In steps about topics, slots and places")
        case .topics: language.say(et: "Teemade loendis", en: "In the list of topics")
        case .arrange: language.say(et: "Märkmeid rühmitades ja paigutades", en: "While notes are put in order")
        case .groups: language.say(et: "Paigutatavate märkmete loendis", en: "In the list of notes that are put in order")
        case .harvest: language.say(et: "Kokkuvõtte loendis, lisaks märkmete loendi klahvidele", en: "In the harvest, beside the keys of the list of notes")
        case .preview: language.say(et: "Kokkuvõtte eelvaates", en: "In the preview of a report")
        case .mirror: language.say(et: "Kui läbiviija ekraanil on osalejate vaade", en: "In the room's view on this screen")
        case .covered: language.say(et: "Kui läbiviija vaade on kaetud", en: "While your own view is covered")
        case .projection: language.say(et: "Osalejate vaate oma aknas", en: "In the projection's own window")
        case .library: language.say(et: "Kohtumiste nimekirjas", en: "In the list of sessions")
        case .archive: language.say(et: "Arhiivi nimekirjas", en: "In the list of archived sessions")
        case .runningElsewhere:
            language.say(et: "Kui valitud kohtumine käib teises aknas", en: "When the chosen session runs in another window")
        case .question: language.say(et: "Uue kohtumise küsimuste juures", en: "At the questions for a new session")
        case .choice: language.say(et: "Kui vastus valitakse nimekirjast", en: "Where the answer is chosen from a list")
        case .summary: language.say(et: "Enne uue kohtumise loomist", en: "Before a new session is made")
        case .fileName: language.say(et: "Osalejate küsimuse juures", en: "At the question about people")
        }
    }
}

/// Keys that have a name rather than a letter.
public enum NamedKey: CaseIterable, Sendable {
    case space, enter, escape, tab, backspace, delete, insert, up, down, left, right, home, end, pageUp, pageDown

    public func word(_ language: Language) -> String {
        switch self {
        case .space: language.say(et: "tühik", en: "Space")
        case .enter: "Enter"
        case .escape: "Esc"
        case .tab: "Tab"
        case .backspace: language.say(et: "tagasilüke", en: "Backspace")
        case .delete: "Del"
        case .insert: "Ins"
        case .up: "↑"
        case .down: "↓"
        case .left: "←"
        case .right: "→"
        case .home: "Home"
        case .end: "End"
        case .pageUp: "PgUp"
        case .pageDown: "PgDn"
        }
    }
}
