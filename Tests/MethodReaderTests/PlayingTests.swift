import Engine
import MethodReader
import Testing

/// Plays a method along every way that its outcomes open, from the start to its end.
private struct Player {
    let method: Method
    /// Ids of outcomes that were confirmed.
    private(set) var confirmed: Set<String> = []
    /// How many ways came to the end.
    private(set) var ends = 0
    /// Keys of places where a way came to a standstill.
    private(set) var stuck: [String] = []
    private var seen: Set<String> = []

    /// More turns than any way through a workshop has.
    private static let mostMoves = 500
    /// More ideas than there are stalls, so that there is something to choose from.
    fileprivate static let manyNotes = 8
    private static let start = Instant(milliseconds: 1_795_442_400_000)

    init(_ method: Method) {
        self.method = method
    }

    mutating func play(_ filled: [Item.Filled], people: Int = 24) throws(Refusal) {
        var ledger = Ledger()
        let creation = Creation(
            title: "Katse", language: .et, people: (1...people).map { Creation.Newcomer(name: "Osaleja \($0)") },
            agenda: [Item(method: method, filled: filled)])
        ledger.append(try ledger.decide(.create(creation), at: Player.start, by: 1))
        ledger.append(try ledger.decide(.flow(.start), at: Player.start, by: 1))
        seen = []
        var open = [ledger]
        var moves = 0
        while let now = open.popLast(), moves < Player.mostMoves {
            moves += 1
            for after in try ways(from: now) {
                if after.state.isFinished {
                    ends += 1
                } else if seen.insert(mark(after.state)).inserted {
                    open.append(after)
                }
            }
        }
        if moves == Player.mostMoves { stuck.append("never ends") }
    }

    /// Where a way is, and how often each step with outcomes was tried: there are no other reasons to go on differently.
    private func mark(_ state: State) -> String {
        let key = state.currentVisit.map { state.key(of: $0.place, item: 0) } ?? "end"
        let tries = method.steps.indices.compactMap { step -> Int? in
            guard let attempts = method.steps[step].attempts else { return nil }
            return min(state.retries(of: step, item: 0), state.agenda[0].integer(attempts.atMost) ?? 0)
        }
        return "\(key) \(tries) \(state.currentVisit?.calledFrom.map { "\($0)" } ?? "")"
    }

    /// A decision needs everybody's answer first.
    private func confirm(_ outcome: Outcome, in ledger: Ledger) throws(Refusal) -> Ledger {
        var way = ledger
        do {
            way.append(try way.decide(.outcome(.confirm(outcome.id)), at: Player.start, by: 1))
        } catch .notDecided {
            way.append(try way.decide(.poll(.agreeAll), at: Player.start, by: 1))
            way.append(try way.decide(.outcome(.confirm(outcome.id)), at: Player.start, by: 1))
        }
        return way
    }

    private mutating func ways(from ledger: Ledger) throws(Refusal) -> [Ledger] {
        var ledger = ledger
        let state = ledger.state
        // Repeats over notes need some.
        if case .collect = state.currentStep?.kind, state.currentVisit?.number == 1 {
            ledger.append(try ledger.decide(.note(.add((1...Player.manyNotes).map { NoteDraft("Mõte \($0)") })), at: Player.start, by: 1))
        }
        var ways: [Ledger] = []
        for outcome in state.outcomes {
            confirmed.insert(outcome.id)
            let way = try confirm(outcome, in: ledger)
            // An outcome that leads nowhere leaves it to the facilitator to go on.
            if way.state.visits.count > state.visits.count || way.state.isFinished { ways.append(way) }
        }
        do {
            var way = ledger
            way.append(try way.decide(.flow(.next), at: Player.start, by: 1))
            ways.append(way)
        } catch {
            stuck.append(mark(state))
        }
        return ways
    }
}

@Suite("Playing every method to its end")
struct PlayingTests {
    private static let library = MethodLibrary(environment: [:])

    /// The settings as they come, and each choice of each setting once.
    private static func fillings(_ method: Method) -> [[Item.Filled]] {
        let chosen = method.settings.flatMap { setting -> [[Item.Filled]] in
            guard case .choice(let choices) = setting.type else { return [] }
            return choices.map { [Item.Filled(id: setting.id, value: .choice($0.id))] }
        }
        return [[]] + chosen
    }

    @Test(arguments: library.ids)
    func everyWayOpenedByAnOutcomeComesToTheEnd(id: String) throws {
        let method = try Self.library.method(id).get()
        var player = Player(method)
        for filled in Self.fillings(method) { try player.play(filled) }
        // Some outcomes need several settings at once.
        for step in method.steps {
            for outcome in step.outcomes where !player.confirmed.contains(outcome.id) {
                try player.play((step.only + outcome.only).map { Item.Filled(id: $0.setting, value: .choice($0.choices[0])) })
            }
        }
        #expect(player.stuck == [])
        #expect(player.ends > 0)
        // Every outcome was tried with some settings.
        let outcomes = Set(method.steps.flatMap(\.outcomes).map(\.id))
        #expect(outcomes.subtracting(player.confirmed) == [])
    }

    @Test(arguments: library.ids)
    func everyStepIsThereWithSomeSettings(id: String) throws {
        let method = try Self.library.method(id).get()
        let single = Self.fillings(method)
        var there: Set<Int> = []
        for first in single {
            for second in single where there.count < method.steps.count {
                var ledger = Ledger()
                let creation = Creation(
                    title: "Katse", language: .et, people: (1...24).map { Creation.Newcomer(name: "P\($0)") },
                    agenda: [Item(method: method, filled: first + second)])
                let ideas = (1...Player.manyNotes).map { NoteDraft("Mõte \($0)", kind: .idea) }
                for command in [.create(creation), .flow(.start), .note(.add(ideas))] as [Command] {
                    ledger.append(try ledger.decide(command, at: Instant(milliseconds: 0), by: 1))
                }
                there.formUnion(ledger.state.places(ofItem: 0, planning: true).map(\.step))
            }
        }
        #expect(method.steps.indices.filter { !there.contains($0) }.map { method.steps[$0].id } == [])
    }

    @Test(arguments: library.ids)
    func everyStepOnCallFindsItsWayToTheEnd(id: String) throws {
        let method = try Self.library.method(id).get()
        for step in method.steps where step.onCall {
            var ledger = Ledger()
            let creation = Creation(
                title: "Katse", language: .en, people: (1...12).map { Creation.Newcomer(name: "P\($0)") }, agenda: [Item(method: method)])
            let now = Instant(milliseconds: 1_795_442_400_000)
            for command in [.create(creation), .flow(.start), .flow(.goto(step.id))] as [Command] {
                ledger.append(try ledger.decide(command, at: now, by: 1))
            }
            #expect(ledger.state.currentStep?.id == step.id)
            var moves = 0
            while !ledger.state.isFinished, moves < 200 {
                ledger.append(try ledger.decide(.flow(.next), at: now, by: 1))
                moves += 1
            }
            #expect(ledger.state.isFinished)
        }
    }

    @Test(arguments: library.ids)
    func everyMethodHasAQuestionAdviceAndAProtectedEnd(id: String) throws {
        let method = try Self.library.method(id).get()
        #expect(method.setting(Item.question) != nil)
        #expect(!method.people.fewer.isEmpty && !method.people.more.isEmpty)
        #expect(!method.source.isEmpty)
        #expect(method.steps.contains { $0.capture.kind == .action })
        #expect(method.steps.last { !$0.onCall }.map { $0.isClosing } == true)
    }

    @Test(arguments: library.ids)
    func everyMethodSaysHowItIsCut(id: String) throws {
        let method = try Self.library.method(id).get()
        #expect(!method.shorten.isEmpty)
        for language in Language.allCases {
            for step in method.steps { #expect(!step.title(language).isEmpty) }
            for outcome in method.steps.flatMap(\.outcomes) { #expect(!outcome.name(language).isEmpty) }
        }
    }
}
