import Engine
import Screens
import Terminal
import Words

/// A console, a projection and the journal between them, with a clock that stands until a test moves it.
struct Stage {
    var ledger = Ledger()
    var console = Console()
    var projection = Projection()
    var now = Stage.start
    var language: Language
    var unsaved = 0
    var isScribe = false
    var effects: [Effect] = []

    /// 23 November 2026, 14:00 in Greenwich.
    static let start = Instant(milliseconds: 1_795_442_400_000)
    static let writer: Int64 = 7

    init(
        _ language: Language = .en, people: [String] = ["Mari", "Õnne", "Jüri", "Sirje"], title: String = "Village day",
        question: String? = "What do we need to go on together?", method: Method = .smallCircle, items: Int = 1, settings: [Item.Filled] = []
    ) {
        self.language = language
        let filled = question.map { [Item.Filled(id: Item.question, value: .text($0))] + settings } ?? settings
        do {
            try take(
                .create(
                    Creation(
                        title: title, language: language, plannedStart: Stage.start + .minutes(5),
                        people: people.map { Creation.Newcomer(name: $0) },
                        agenda: Array(repeating: Item(method: method, filled: filled), count: items))), Meant())
        } catch {
            preconditionFailure("the stage could not be set: \(error)")
        }
    }

    var context: ScreenContext {
        ScreenContext(
            ledger: ledger, now: now, language: language, zone: .greenwich, writer: Stage.writer, unsaved: unsaved,
            isScribe: isScribe)
    }
    var state: State { context.state }

    private mutating func take(_ command: Command, _ meant: Meant) throws(Refusal) {
        ledger.append(try ledger.decide(command, at: now, by: Stage.writer, seed: 1, meant: meant))
    }

    /// Does what the effects ask for, and shows the console what was refused.
    private mutating func obey(_ effects: [Effect]) {
        self.effects = effects
        for effect in effects {
            switch effect {
            case .command(let command, let meant):
                do throws(Refusal) {
                    try take(command, meant)
                    console.took(command, context)
                } catch { console.refused(error, context) }
            case .setLanguage(let language): self.language = language
            case .preview, .export, .saveDraft, .edit, .editVersion, .retrySaving, .writeAnew, .bell, .quit: break
            }
        }
    }

    /// Presses keys half a second apart, as somebody does who means each of them.
    mutating func press(_ keys: Key..., apart: Span = Span(milliseconds: 500)) {
        for key in keys {
            now = now + apart
            obey(console.handle(key, context))
        }
    }

    mutating func type(_ text: String) {
        for character in text { press(.character(character), apart: Span(milliseconds: 20)) }
    }

    mutating func pressInProjection(_ keys: Key..., apart: Span = Span(milliseconds: 500)) {
        for key in keys {
            now = now + apart
            obey(projection.handle(key, context))
        }
    }

    mutating func pass(_ span: Span) { now = now + span }
    mutating func tick() { obey(console.signals(context)) }

    func screen(_ columns: Int = 80, _ rows: Int = 24) -> [String] {
        console.draw(context, columns: columns, rows: rows).text()
    }

    func wall(_ columns: Int = 80, _ rows: Int = 24) -> [String] {
        Projection.draw(state.publicView(at: now), zone: .greenwich, columns: columns, rows: rows).text()
    }

    var messageLine: String { screen()[21] }
}

extension Method {
    /// A circle in little: welcome, agreements, a round, an open talk with a queue, silence and a farewell.
    static let smallCircle = Method(
        id: "circle", name: LocalText(et: "Ring", en: "Circle"),
        purpose: LocalText(et: "Aeglane ja võrdne rääkimine.", en: "Slow and equal speaking."),
        people: PeopleAdvice(from: 3, to: 15, more: LocalText(et: "Üle 15 inimese: tehke mitu ringi.", en: "With more than 15 people, make several rings.")),
        sound: false,
        settings: [
            Setting(
                id: Item.question, type: .text, ask: LocalText(et: "Mille üle te ringis räägite?", en: "What is the circle about?"),
                required: true)
        ],
        steps: [
            Step(
                id: "welcome", kind: .say, title: LocalText(et: "Avamine", en: "Welcome"),
                say: LocalText(
                    et: "Tere tulemast. Istume ringis, et iga hääl oleks kuulda.",
                    en: "Welcome. We sit in a ring so that every voice is heard."),
                minutes: Minutes(plan: .literal(.minutes(3)))),
            Step(
                id: "agreements", kind: .collect(CollectPlan(limit: 5)), title: LocalText(et: "Kokkulepped", en: "Agreements"),
                show: LocalText(et: "Kuidas me siin koos oleme?", en: "How are we here together?"),
                rules: [LocalText(et: "Kuuldu jääb sellesse ringi.", en: "What is heard stays here.")], wall: .text,
                minutes: Minutes(plan: .literal(.minutes(5))),
                capture: Capture(kind: .agreement, readers: .participants, project: .atOnce)),
            Step(
                id: "check-in", kind: .round(RoundPlan(piece: true)), title: LocalText(et: "Avaring", en: "Check-in"),
                show: LocalText(et: "Mis sind siia tõi?", en: "What brings you here?"),
                minutes: Minutes(perPerson: .literal(.minutes(1))), capture: Capture(kind: .theme)),
            Step(
                id: "council", kind: .talk(TalkPlan(mode: .queue, directResponse: true)),
                title: LocalText(et: "Vaba vestlus", en: "Conversation"), minutes: Minutes(plan: .literal(.minutes(15)))),
            Step(
                id: "silence", kind: .quiet(QuietPlan(bell: true)), title: LocalText(et: "Vaikus", en: "Silence"), wall: .blank,
                minutes: Minutes(plan: .literal(.minutes(2))), ends: .time),
            Step(id: "farewell", kind: .say, title: LocalText(et: "Lõpetamine", en: "Farewell"), wall: .blank),
        ])
}
