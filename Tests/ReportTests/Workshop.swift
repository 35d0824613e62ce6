import Engine
import Report
import Words

/// A session made through the engine, with instants that a test chooses.
struct Workshop {
    private(set) var ledger = Ledger()
    private(set) var now: Instant

    /// 23 November 2026, 9:00 in Greenwich.
    static let nine = Instant(iso: "2026-11-23T09:00:00Z")!

    init(
        _ method: Method = .smallCircle, title: String = "Valga arutelu",
        people: [String] = ["Mari Kask", "Jaan Tamm", "Aino-Liis Mets"]
    ) throws {
        now = Workshop.nine
        try perform(
            .create(
                Creation(
                    title: title, language: .et, place: "Valga", plannedStart: Workshop.nine,
                    people: people.map { Creation.Newcomer(name: $0) },
                    agenda: [Item(method: method, filled: [Item.Filled(id: "question", value: .text("Mis meid hoiab?"))])])))
    }

    @discardableResult
    mutating func perform(_ command: Command, after span: Span = .zero) throws -> [Record] {
        now = now + span
        let records = try ledger.decide(command, at: now, by: 1)
        ledger.append(records)
        return records
    }

    /// - Returns: the identity of the note.
    @discardableResult
    mutating func note(
        _ text: String, _ kind: NoteKind? = nil, by person: Int? = nil, readers: Readers? = nil, owner: Int? = nil,
        due: String? = nil, after span: Span = .zero
    ) throws -> NoteID {
        let draft = NoteDraft(
            text, kind: kind, by: person.map(Workshop.person), readers: readers, owner: owner.map(Workshop.person), due: due)
        try perform(.note(.add([draft])), after: span)
        return NoteID(Origin(command: ledger.lastCommand))
    }

    mutating func erase(_ id: NoteID) throws {
        let bare = ledger.withoutWords(of: id)
        try perform(.note(.erase(id)))
        ledger.erase(bare)
    }

    /// Somebody on the roster, from 1.
    static func person(_ number: Int) -> PersonID {
        PersonID(Origin(command: 1, place: number))
    }

    func model(_ edition: Readers, names: NameStyle? = nil, _ language: Language = .et) -> ReportModel {
        ReportModel(ledger, at: now, edition: edition, names: names, language: language)
    }

    func export(_ format: ReportFormat, _ edition: Readers, names: NameStyle? = nil, _ language: Language = .et) -> String {
        String(decoding: format.render(model(edition, names: names, language), zone: .greenwich), as: UTF8.self)
    }

    /// The circle of these tests as it usually goes: 40 minutes of a plan of 33, finished.
    static func finished() throws -> Workshop {
        var workshop = try Workshop()
        try workshop.perform(.flow(.start))
        try workshop.note("Kuulame üksteist", after: .minutes(2))
        try workshop.perform(.flow(.next), after: .minutes(3))
        try workshop.perform(.turn(.speak(person(2))))
        try workshop.note("Usaldus", readers: .participants, after: .minutes(4))
        try workshop.perform(.turn(.done), after: .minutes(2))
        try workshop.note("Aeg", readers: .client)
        try workshop.note("minu mõte")
        try workshop.perform(.turn(.done), after: .minutes(3))
        try workshop.perform(.flow(.next), after: .minutes(16))
        try workshop.note("Kutsume valla kokku", owner: 1, due: "1. detsember", after: .minutes(10))
        try workshop.perform(.flow(.next))
        try workshop.perform(.flow(.skip))
        return workshop
    }
}

extension Method {
    /// Agreements, a round without names, actions, a farewell.
    static let smallCircle = Method(
        id: "circle", name: LocalText(et: "Ring", en: "Circle"), names: .none,
        settings: [Setting(id: "question", type: .text, ask: LocalText(et: "Mis on küsimus?"), required: true)],
        steps: [
            Step(
                id: "agreements", kind: .collect(CollectPlan()), title: LocalText(et: "Kokkulepped", en: "Agreements"),
                minutes: Minutes(plan: .literal(.minutes(5))), capture: Capture(kind: .agreement, readers: .client)),
            Step(
                id: "round", kind: .round(RoundPlan()), title: LocalText(et: "Jutupulga ring", en: "Talking-piece round"),
                minutes: Minutes(plan: .literal(.minutes(20))), capture: Capture(kind: .theme)),
            Step(
                id: "actions", kind: .collect(CollectPlan(owner: true, due: true)), title: LocalText(et: "Edasi", en: "Next"),
                minutes: Minutes(plan: .literal(.minutes(5))), capture: Capture(kind: .action, readers: .participants)),
            Step(
                id: "farewell", kind: .say, title: LocalText(et: "Lõpp", en: "Farewell"),
                minutes: Minutes(plan: .literal(.minutes(3)))),
        ])

    /// Concerns with the names of who raised them.
    static let named = Method(
        id: "concerns", name: LocalText(et: "Mured", en: "Concerns"), names: .full,
        steps: [
            Step(
                id: "concerns", kind: .talk(TalkPlan()), title: LocalText(et: "Kuulame", en: "Hearing"),
                capture: Capture(kind: .concern, names: .name, readers: .client))
        ])
}
