import Engine
import Journal
import MethodReader
import Verbs
import Words

/// A session with people and a beginning, for looking around and for practice.
enum DemoSession {
    static let usualMethod = "circle"

    /// A workshop of `Sources/Demos`, as far as its mark; a method that has none there begins with people and no story.
    static func make(_ method: String, language: Language, path: String, clock: SessionClock) throws -> OpenSession {
        let library = MethodLibrary(environment: Environment.variables)
        let item = Item(method: try AgendaText.method(method, library: library))
        let now = Instant(milliseconds: clock.wall())
        guard let text = builtInDemos.first(where: { $0.file == item.method.id + suffix })?.text else {
            return try NewSession.make(plain(item, language, now: now), named: path, clock: clock)
        }
        let script = try DemoScript(text, language: language)
        let midnight = now + -script.opening
        var creation = try NewCommand.parse([path] + script.creation).creation(now: now)
        if let start = creation.plannedStart {
            // The script's hours are those of its own day.
            let written = try DemoScript.hour(after: "--start", in: script.creation)
            creation.plannedStart = written.map { midnight + $0 } ?? start
        }
        creation.plannedEnd = try DemoScript.hour(after: "--end", in: script.creation).map { midnight + $0 }
        if !script.people.isEmpty { creation.people = script.people.map { Creation.Newcomer(name: $0) } }
        let played = try play(script, from: creation, midnight: midnight)
        return try NewSession.make(played, named: path, clock: clock)
    }

    private static let suffix = ".sh"

    /// Everything in memory first: a hundred commands on the disk one by one would be waited for.
    static func play(_ script: DemoScript, from creation: Creation, midnight: Instant) throws -> [Record] {
        var ledger = Ledger()
        let writer = Int64.random(in: 1 ... .max)
        ledger.append(try ledger.decide(.create(NewSession.withScripts(creation)), at: midnight + (script.steps.first?.time ?? .zero), by: writer))
        for (place, step) in script.steps.enumerated() {
            let command = try Verbs.parse(step.words, in: ledger.state)
            ledger.append(try ledger.decide(command, at: midnight + step.time, by: writer, seed: UInt64(place)))
        }
        return ledger.records
    }

    private static func plain(_ item: Item, _ language: Language, now: Instant) -> Creation {
        Creation(
            title: item.method.name(language), language: language, plannedStart: now,
            people: Array(repeating: Creation.Newcomer(name: ""), count: usualNumber), agenda: [item])
    }

    /// A group that most methods suit.
    private static let usualNumber = 18
}
