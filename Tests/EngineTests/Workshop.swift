@testable import Engine

/// A session under test: commands at instants that the test sets, as minutes after nine o'clock.
struct Workshop {
    var ledger = Ledger()
    var now = Workshop.nine
    var seed: UInt64 = 7
    static let nine = Instant(iso: "2026-11-23T09:00:00Z")!
    static let console: Int64 = 11
    static let otherConsole: Int64 = 12

    /// People are called by the letters of their names.
    init(people: [String] = ["Anu", "Birgit", "Carl", "Doris"], method: Method = .ring, filled: [Item.Filled] = [], start: Instant? = nil) throws {
        try run(
            .create(
                Creation(
                    title: "Raamatukogu", language: .et, plannedStart: start,
                    people: people.map { Creation.Newcomer(name: $0) }, agenda: [Item(method: method, filled: filled)])))
    }

    var state: State { ledger.state(showing: now) }

    mutating func wait(_ span: Span) { now = now + span }
    mutating func wait(minutes: Int) { wait(.minutes(minutes)) }

    mutating func run(_ command: Command, by writer: Int64 = Workshop.console, meant: Meant = Meant()) throws(Refusal) {
        ledger.append(try ledger.decide(command, at: now, by: writer, seed: seed, meant: meant))
    }

    mutating func flow(_ commands: FlowCommand...) throws(Refusal) {
        for command in commands { try run(.flow(command)) }
    }

    mutating func turn(_ commands: TurnCommand...) throws(Refusal) {
        for command in commands { try run(.turn(command)) }
    }

    mutating func note(_ text: String) throws(Refusal) -> NoteID {
        try run(.note(.add([NoteDraft(text)])))
        return ledger.state.notes.all[ledger.state.notes.all.count - 1].id
    }

    /// The refusal of a command, or nil when it is accepted; nothing is kept.
    func refusal(_ command: Command, meant: Meant = Meant()) -> Refusal? {
        do {
            _ = try ledger.decide(command, at: now, by: Workshop.console, seed: seed, meant: meant)
            return nil
        } catch {
            return error
        }
    }

    subscript(_ name: String) -> PersonID {
        state.people.everybody.first { $0.name == name }?.id ?? PersonID(Origin(command: 999))
    }

    func name(_ id: PersonID?) -> String? {
        id.flatMap { state.people[$0] }.map { $0.name.isEmpty ? "seat" : $0.name }
    }

    func names(_ ids: [PersonID]) -> String {
        ids.map { name($0) ?? "?" }.joined(separator: " ")
    }

    var holder: String? { name(state.turn?.person) }

    var round: RoundState? {
        if case .round(let round) = state.activity { round } else { nil }
    }

    var order: String { names(round?.sequence(state.people) ?? []) }

    var queue: String {
        if case .talk(let talk) = state.activity { names(talk.queue(state.people)) } else { "" }
    }

    func talkSeconds(_ name: String) -> Int64 {
        state.people[self[name]].map { state.talk(of: $0, at: now).milliseconds / 1_000 } ?? -1
    }
}

extension Method {
    /// Welcome, two rounds, a conversation and a silence on call, farewell.
    static let ring = Method(
        id: "ring", name: LocalText(et: "Ring", en: "Ring"), sound: false, names: .none,
        settings: [
            Setting(id: "question", type: .text, ask: LocalText(en: "About what?"), required: true),
            Setting(id: "turn", type: .minutes(from: .second, to: .hour), ask: LocalText(en: "How long?"), fallback: .value(.span(.minutes(2)))),
        ],
        steps: [
            Step(id: "welcome", kind: .say, title: LocalText(en: "Welcome"), minutes: Minutes(plan: .literal(.minutes(2)))),
            Step(
                id: "checkin", kind: .round(RoundPlan()), title: LocalText(en: "Check-in"),
                minutes: Minutes(perPerson: .literal(.minutes(1)))),
            Step(
                id: "second", kind: .round(RoundPlan()), title: LocalText(en: "Second"),
                minutes: Minutes(perPerson: .setting("turn"), floor: .literal(.minutes(5))),
                capture: Capture(kind: .theme)),
            Step(
                id: "conversation", kind: .talk(TalkPlan(mode: .progressive, directResponse: true)), title: LocalText(en: "Talk"),
                minutes: Minutes(plan: .literal(.minutes(15))), onCall: true),
            Step(
                id: "silence", kind: .quiet(QuietPlan(mode: .reflect, bell: true)), title: LocalText(en: "Silence"), wall: .blank,
                minutes: Minutes(plan: .literal(.minutes(2))), onCall: true),
            Step(
                id: "farewell", kind: .say, title: LocalText(en: "Farewell"), wall: .blank,
                minutes: Minutes(plan: .literal(.minutes(1)))),
        ])

    /// One round of the given kind.
    static func oneRound(_ plan: RoundPlan) -> Method {
        Method(
            id: "one-round", name: LocalText(en: "Round"),
            steps: [
                Step(id: "opening", kind: .say, title: LocalText(en: "Opening")),
                Step(id: "round", kind: .round(plan), title: LocalText(en: "Round"), minutes: Minutes(perPerson: .literal(.minute))),
            ])
    }
}
