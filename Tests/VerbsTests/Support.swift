import Engine

/// A session with these people that has started with a round of the step `opening`.
func session(_ names: [String], language: Language = .et) throws -> Ledger {
    let order = SettingChoice(id: "random", name: LocalText(et: "loos", en: "lot"))
    let method = Method(
        id: "test", name: LocalText(et: "Katse", en: "Test"),
        settings: [
            Setting(id: "question", type: .text, ask: LocalText(et: "Mis?", en: "What?")),
            Setting(id: "order", type: .choice([order]), ask: LocalText(et: "Kuidas?", en: "How?")),
        ],
        steps: [
            Step(id: "opening", kind: .round(RoundPlan()), title: LocalText(et: "Avaring", en: "Opening")),
            Step(id: "farewell", kind: .say, title: LocalText(et: "Hüvastijätt", en: "Farewell")),
        ])
    var ledger = Ledger()
    let creation = Creation(
        title: "Kohtumine", language: language, people: names.map { Creation.Newcomer(name: $0) }, agenda: [Item(method: method)])
    try ledger.run(.create(creation))
    try ledger.run(.flow(.start))
    return ledger
}

extension Ledger {
    mutating func run(_ command: Command) throws {
        append(try decide(command, at: Instant(milliseconds: 0), by: 1))
    }
}

func person(_ place: Int) -> PersonID { PersonID(Origin(command: 1, place: place)) }
func note(_ command: Int) -> NoteID { NoteID(Origin(command: command)) }
