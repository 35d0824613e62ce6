import Engine
import Screens
import Terminal
import Words

/// The library with a folder that a test fills, and files that are only said to be there.
struct LibraryStage {
    var library = Library()
    var entries: [LibraryEntry]
    var archived: [LibraryEntry] = []
    var methods: [Method]
    var language: Language
    var now = Stage.start
    /// What reading a list of people gives, by the path as it was typed.
    var lists: [String: Result<[Creation.Newcomer], ReadProblem>] = [:]
    var files: [String] = []
    /// What a search finds, whatever the words.
    var hits: [LibraryHit] = []
    /// Everything that was asked for, but for lists, files and searches, which are answered at once.
    var asked: [LibraryEffect] = []

    init(_ language: Language = .en, entries: [LibraryEntry] = [], methods: [Method] = [.wizardCircle]) {
        self.language = language
        self.entries = entries
        self.methods = methods
    }

    var context: LibraryContext {
        LibraryContext(entries: entries, archived: archived, methods: methods, now: now, language: language, zone: .greenwich)
    }

    mutating func press(_ keys: Key...) {
        for key in keys {
            for effect in library.handle(key, context) {
                switch effect {
                case .readPeople(let path): if let result = lists[path] { library.peopleRead(path, result, context) }
                case .findFiles(let typed): library.filesFound(files.filter { $0.hasPrefix(typed) }, typed: typed)
                case .search(let text): library.found(hits, for: text)
                case .setLanguage(let chosen):
                    language = chosen
                    asked.append(effect)
                case .openConsole, .openProjection, .openDemo, .create, .archive, .bringBack, .delete, .quit: asked.append(effect)
                }
            }
        }
    }

    mutating func type(_ text: String) {
        for character in text { press(.character(character)) }
    }

    func screen(_ columns: Int = 80, _ rows: Int = 24) -> [String] {
        library.draw(context, columns: columns, rows: rows).text()
    }
}

extension LibraryEntry {
    /// A session that was planned for some hours after the stage's start and last changed some days before it.
    static func sample(_ title: String, people: Int = 12, inHours hours: Int? = 2, changedDays days: Int = 0) -> LibraryEntry {
        LibraryEntry(
            path: "/sessions/\(title).ruum", name: "\(title).ruum", title: title, method: LocalText(et: "Ring", en: "Circle"),
            people: people, plannedStart: hours.map { Stage.start + .minutes($0 * 60) },
            modified: Stage.start + -.minutes(days * 24 * 60 + 90), size: 24_576)
    }
}

extension Method {
    /// The small circle with a setting of each type.
    static let wizardCircle: Method = {
        var method = Method.smallCircle
        method.settings += [
            Setting(
                id: "checkin", type: .text, ask: LocalText(et: "Mida küsida avaringis?", en: "What do you ask in the check-in?"),
                fallback: .text(LocalText(et: "Mis sind täna siia tõi?", en: "What brings you here today?"))),
            Setting(
                id: "turn", type: .minutes(from: .seconds(30), to: .minutes(10)),
                ask: LocalText(et: "Kui pikk on üks kõnekord?", en: "How long is one turn?"),
                fallback: .value(.span(.seconds(90)))),
            Setting(
                id: "seats",
                type: .choice([
                    SettingChoice(id: "ring", name: LocalText(et: "Selgub rääkimise käigus", en: "Learned as people speak")),
                    SettingChoice(id: "roster", name: LocalText(et: "Nimekirja järgi", en: "As they are listed")),
                ]), ask: LocalText(et: "Kuidas istutakse?", en: "How do people sit?"), fallback: .value(.choice("ring"))),
            Setting(
                id: "rules", type: .list, ask: LocalText(et: "Millised on kokkulepped?", en: "Which agreements are there?"),
                fallback: .value(.list([]))),
            Setting(
                id: "rounds", type: .integer(from: 1, to: 9), ask: LocalText(et: "Mitu ringi?", en: "How many rounds?"),
                fallback: .value(.integer(2))),
        ]
        for index in method.steps.indices where method.steps[index].id == "check-in" {
            method.steps[index].minutes = Minutes(perPerson: .setting("turn"))
        }
        return method
    }()
}

/// Moments of the library that are drawn as whole pictures.
enum LibraryScene {
    case empty, list, find, running, unreadable
    case found, archive, deleting
    case title, method, question, settings, choice, people, badList, start, end, summary, tooMany

    func stage(_ language: Language) -> LibraryStage {
        switch self {
        case .empty: LibraryStage(language)
        case .list, .find, .running, .unreadable, .found, .archive, .deleting: inList(language)
        case .title, .method, .question, .settings, .choice, .people, .badList, .start, .end, .summary, .tooMany:
            inWizard(language)
        }
    }

    private func inList(_ language: Language) -> LibraryStage {
        var running = LibraryEntry.sample(language == .et ? "Külapäev" : "Village day", inHours: 0)
        running.isRunning = true
        var broken = LibraryEntry.sample("vana", inHours: nil, changedDays: 30)
        broken.title = broken.name
        broken.problem = Explained(
            language == .et ? "See fail ei ole kohtumine: vana.ruum" : "This file is not a session: vana.ruum",
            language == .et ? "Faili ei muudetud." : "The file was left as it is.")
        var stage = LibraryStage(
            language,
            entries: [
                .sample(language == .et ? "Õhtune ring" : "Evening circle", people: 1, changedDays: 1), running,
                .sample("李小龍 \u{1B}[31m raamatukogu", inHours: nil, changedDays: 3), broken,
            ])
        switch self {
        case .find:
            stage.press(.character("/"))
            stage.type("KULA")
        case .running: stage.press(.down, .enter)
        case .unreadable: stage.press(.end)
        case .found:
            stage.hits = hits(language)
            stage.press(.character("s"))
            stage.type("raudtee")
            stage.press(.enter, .down)
        case .archive:
            stage.archived = [.sample(language == .et ? "Vana arutelu" : "Old talk", inHours: nil, changedDays: 400)]
            stage.press(.character("A"))
        case .deleting: stage.press(.character("X"))
        default: break
        }
        return stage
    }

    private func hits(_ language: Language) -> [LibraryHit] {
        let place = language == .et ? "Mured · mure · 20. november 2026" : "Concerns · concern · 20 November 2026"
        return [
            LibraryHit(
                path: "/sessions/ring.ruum", title: language == .et ? "Raudtee ring" : "Railway circle",
                place: language == .et ? "pealkiri" : "title", excerpt: language == .et ? "Raudtee ring" : "Railway circle", note: nil),
            LibraryHit(
                path: "/sessions/day.ruum", title: language == .et ? "Külapäev \u{1B}[31m ja väga pikk pealkiri" : "Village day \u{1B}[31m and a very long title",
                place: place, excerpt: "…vana raudtee jaam on kinni pandud ja keegi ei tea, mis sellest saab, aga inimesed küsivad",
                note: NoteID(Origin(command: 12))),
        ]
    }

    private func inWizard(_ language: Language) -> LibraryStage {
        var stage = LibraryStage(language)
        stage.files = ["people.csv", "vallamaja/"]
        stage.lists["people.csv"] = .success(
            ["Õie Kuusk", "Jüri Õunapuu", "Ülle Põld", "Žanna Šmidt"].map { Creation.Newcomer(name: $0) })
        stage.lists["bad.csv"] = .failure(
            ReadProblem(TableProblem(line: 1, .noNameColumn(["eesnimi"])).words(language, path: "bad.csv")))
        stage.press(.character("u"))
        stage.type(language == .et ? "Meie raamatukogu" : "Our library")
        if self == .title { return stage }
        stage.press(.enter)
        if self == .method { return stage }
        stage.press(.enter)
        stage.type(language == .et ? "Mida me vajame?" : "What do we need?")
        if self == .question { return stage }
        stage.press(.enter)
        if self == .settings { stage.press(.down) }
        if self == .choice { stage.press(.down, .down, .down, .enter, .down) }
        if [.settings, .choice].contains(self) { return stage }
        stage.press(.enter)
        if self == .people { return stage }
        stage.type(self == .badList ? "bad.csv" : self == .tooMany ? "18" : "people.csv")
        stage.press(.enter)
        if self == .badList { return stage }
        stage.type("24.11 9:30")
        if self == .start { return stage }
        stage.press(.enter)
        stage.type(self == .tooMany ? "10:00" : "12:00")
        if self == .end { return stage }
        stage.press(.enter)
        return stage
    }
}
