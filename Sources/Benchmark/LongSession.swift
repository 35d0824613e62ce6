import Engine
import Journal

/// A session of many notes and turns, the same each time.
enum LongSession {
    static let usualLength = 100_000

    /// Of each hundred events, this many are about turns; the others are notes.
    private static let turnsOfHundred = 20
    private static let people = 24
    private static let writer: Int64 = 7
    private static let begin = Instant(milliseconds: 1_795_424_400_000)
    private static let pause = Span.seconds(1)

    static func records(count: Int) throws(Refusal) -> [Record] {
        var ledger = Ledger()
        var now = begin
        func take(_ command: Command) throws(Refusal) {
            now = now + pause
            ledger.append(try ledger.decide(command, at: now, by: writer, seed: UInt64(ledger.lastCommand)))
        }
        try take(.create(Creation(title: "Long", language: .et, people: names.map { Creation.Newcomer(name: $0) }, agenda: [Item(method: method)])))
        try take(.flow(.start))
        let ids = ledger.state.people.everybody.map(\.id)
        while ledger.records.count < count {
            let number = ledger.records.count
            if number % 100 < turnsOfHundred {
                try take(.turn(.speak(ids[number / 100 % 2 * (people / 2) + number % (people / 2)])))
            } else {
                let text = "Märkus \(number): kohtumisel öeldi, et vaikne koht võiks olla lahti ka õhtuti"
                try take(.note(.add([NoteDraft(text, kind: number % 3 == 0 ? .idea : nil, by: ids[number % people])])))
            }
        }
        return ledger.records
    }

    /// Without a key, each command has its own number for one.
    static func rows(of records: [Record], key: UInt64? = nil) -> [Row] {
        records.map { record in
            Row(
                command: Int64(record.command), key: key ?? UInt64(record.command), writer: record.writer,
                moment: Moment(at: record.at.milliseconds, boot: 0, bootTime: 0), tag: record.event.tag, body: record.event.body)
        }
    }

    private static let names = (1...people).map { "Osaleja \($0)" }

    private static let method = Method(
        id: "long", name: LocalText(en: "Long"),
        steps: [
            Step(
                id: "talk", kind: .talk(TalkPlan(mode: .popcorn)), title: LocalText(en: "Talk"),
                capture: Capture(kind: .note, names: .name))
        ])
}
