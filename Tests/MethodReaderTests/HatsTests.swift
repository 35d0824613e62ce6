import Engine
import MethodReader
import Testing

@Suite("The script of the six hats")
struct HatsTests {
    private func hats() throws -> Method { try MethodLibrary(environment: [:]).method("six-thinking-hats").get() }

    private func keys(_ setting: String, _ choice: String) throws -> [String] {
        let item = Item(method: try hats(), filled: [Item.Filled(id: setting, value: .choice(choice))])
        let creation = Creation(title: "T", language: .et, people: [Creation.Newcomer(name: "Anu")], agenda: [item])
        var ledger = Ledger()
        ledger.append(try ledger.decide(.create(creation), at: Instant(milliseconds: 0), by: 1))
        return ledger.state.flow(ofItem: 0, at: Instant(milliseconds: 0)).map(\.key)
    }

    /// The hats of the rounds, one after another.
    private func order(_ purpose: String) throws -> [String] {
        var rounds: [[String]] = []
        for key in try keys("purpose", purpose) where key.contains(".") {
            let round = key.split(separator: ".").prefix(2).map(String.init)
            if rounds.last != round { rounds.append(round) }
        }
        return rounds.map { $0[1] }
    }

    @Test func theScriptHasNeitherProblemsNorRemarks() throws {
        let script = try #require(MethodLibrary(environment: [:]).script("six-thinking-hats"))
        #expect(script.problems == [])
        #expect(script.method != nil)
    }

    @Test(arguments: [
        ("first_ideas", "blue white green blue"),
        ("quick_feedback", "blue black green blue"),
        ("choosing", "blue white green yellow black red blue"),
        ("solving", "blue white green red yellow black green blue"),
        ("strategy", "blue yellow black white blue green blue"),
        ("process_change", "blue white white_others yellow black green red blue"),
        ("review", "blue red white yellow black green blue"),
    ])
    func theHatsComeInTheOrderOfThePurpose(purpose: String, hats: String) throws {
        #expect(try order(purpose).joined(separator: " ") == hats)
    }

    @Test func aHatThatComesTwiceHasARoundOfItsOwnEachTime() throws {
        let keys = try keys("purpose", "solving")
        #expect(keys.first == "hats[1].blue.focus")
        #expect(keys.contains("hats[3].green.speak"))
        #expect(keys.contains("hats[7].green.speak"))
        #expect(keys.suffix(2) == ["hats[8].blue.close", "next_steps"])
        #expect(try self.keys("purpose", "strategy").contains("hats[5].blue.look"))
    }

    @Test(arguments: [(6, 42), (9, 55)])
    func sevenHatsTakeAsLongAsTheCanonSays(people: Int, minutes: Int64) throws {
        let planned = State.planned(Item(method: try hats()), people: people)
        #expect(abs(planned.milliseconds - minutes * Span.minute.milliseconds) <= Span.minute.milliseconds)
    }

    @Test func eachHatGivesItsKindAndNoneIsShownWhileWriting() throws {
        let method = try hats()
        let kinds: [String: NoteKind] = [
            "white": .fact, "white_others": .fact, "red": .feeling, "black": .risk, "yellow": .benefit, "green": .idea,
        ]
        for step in method.steps where kinds[step.part] != nil {
            #expect(step.capture.kind == kinds[step.part], "\(step.part).\(step.id)")
            #expect(step.capture.names == .none, "\(step.part).\(step.id)")
            #expect(step.capture.project == (step.id == "jot" ? .never : .atOnce), "\(step.part).\(step.id)")
        }
        #expect(method.steps.first { $0.part == "white" }?.capture.also == [.gap])
    }

    @Test func nobodyPassesUnderTheRedHatAndNobodyHasMoreThanHalfAMinute() throws {
        let method = try hats()
        let red = try #require(method.steps.first { $0.part == "red" && $0.id == "speak" })
        guard case .round(let plan) = red.kind, case .minutes(_, let most)? = method.setting("red_minutes")?.type else {
            Issue.record("the red hat is no round with a setting")
            return
        }
        #expect(plan.pass == .no)
        #expect(red.only.isEmpty)
        #expect(most == .seconds(30))
    }

    @Test func openTalkTakesThePlaceOfTheRoundsButForRed() throws {
        let keys = try keys("speaking", "open")
        #expect(keys.contains("hats[2].white.talk"))
        #expect(!keys.contains("hats[2].white.speak"))
        #expect(keys.contains("hats[6].red.speak"))
    }

    @Test func tenThinkTogetherAndMoreAtParallelTables() throws {
        let method = try hats()
        func state(_ people: Int) throws -> State {
            var ledger = Ledger()
            let creation = Creation(
                title: "T", language: .et, people: (1...people).map { Creation.Newcomer(name: "P\($0)") }, agenda: [Item(method: method)])
            ledger.append(try ledger.decide(.create(creation), at: Instant(milliseconds: 0), by: 1))
            ledger.append(try ledger.decide(.flow(.start), at: Instant(milliseconds: 0), by: 1))
            return ledger.state
        }
        let ten = try state(10), twentyFour = try state(24)
        func keys(_ state: State) -> [String] { state.flow(ofItem: 0, at: Instant(milliseconds: 0)).map(\.key) }
        #expect(keys(ten).first == "hats[1].blue.focus")
        #expect(ten.standingTables == nil)
        #expect(Array(keys(twentyFour).prefix(2)) == ["tables", "tables.hats[1].blue.focus"])
        #expect(twentyFour.standingTables?.tables.count == 3)
        // Eight speak at each of three tables, and it takes three minutes to get there.
        #expect(twentyFour.planned(item: 0) == State.planned(Item(method: method), people: 8) + .minutes(3))
    }

    @Test func theVariantWithRolesLeavesTheSequenceOut() throws {
        #expect(try keys("way", "roles") == ["roles", "roles_round", "roles_change", "roles_close"])
    }

    @Test(arguments: [["blue", "white", "black"], ["white", "blue"], ["blue"]])
    func anOwnOrderBeginsAndEndsWithBlue(words: [String]) throws {
        let setting = try #require(try hats().setting("hats"))
        #expect(throws: Refusal.badSetting(id: "hats", text: words.joined(separator: ", "), .framed(by: "blue"))) {
            _ = try setting.value(from: words) { _ in nil }
        }
    }

    @Test func anOwnOrderNamesHatsByIdOrByName() throws {
        let setting = try #require(try hats().setting("hats"))
        #expect(try setting.value(from: ["blue, Valge; black", "blue"]) { _ in nil } == .list(["blue", "white", "black", "blue"]))
        #expect(throws: Refusal.badSetting(id: "hats", text: "purple", .parts(setting.parts.map(\.id)))) {
            _ = try setting.value(from: ["blue", "purple", "blue"]) { _ in nil }
        }
    }

    @Test(arguments: [("gives: [blue, whit, blue]", "unknownChoice"), ("gives: [blue, white]", "unframed")])
    func aScriptIsToldWhenAnOrderCannotBe(gives: String, kind: String) {
        let script = """
            format: 1
            id: hats
            name: {en: H, et: H}
            settings:
              purpose: {type: choice, ask: {en: W, et: M}, default: first, choices: [{id: first, name: {en: F, et: E}, \(gives)}]}
              hats: {type: list, ask: {en: W, et: M}, default: {from: purpose}}
            steps:
              - id: hats
                repeat: {sequence: $hats, frame: blue}
                parts:
                  - {id: blue, title: {en: B, et: S}, steps: [{id: speak, kind: say, title: {en: B, et: S}}]}
                  - {id: white, title: {en: W, et: V}, steps: [{id: speak, kind: say, title: {en: W, et: V}}]}
            """
        let problems = MethodReader.read(script, file: "hats.yaml").problems
        #expect(problems.map { String(String(describing: $0.kind).prefix { $0 != "(" }) } == [kind])
        #expect(problems.first?.line == 5)
    }

    @Test func aWholeHatIsLeftOutRatherThanEveryHatHurried() throws {
        var ledger = Ledger()
        let start = Instant(milliseconds: 0), late = Instant(milliseconds: 3 * Span.minute.milliseconds)
        let creation = Creation(
            title: "T", language: .et, plannedStart: start, people: (1...6).map { Creation.Newcomer(name: "P\($0)") },
            agenda: [Item(method: try hats())])
        ledger.append(try ledger.decide(.create(creation), at: start, by: 1))
        ledger.append(try ledger.decide(.flow(.start), at: late, by: 1))
        let plan = try #require(ledger.state.replan(at: late))
        let dropped = plan.changes.compactMap { change in
            if case .drop(let place) = change { ledger.state.step(at: place, item: 0).map { "\($0.part).\($0.id)" } } else { nil }
        }
        #expect(dropped.prefix(2) == ["red.jot", "red.speak"])
        #expect(dropped.count == plan.changes.count)
    }

    @Test func theOpeningNamesTheHatsInTheirOrder() throws {
        let item = Item(method: try hats(), filled: [Item.Filled(id: "purpose", value: .choice("first_ideas"))])
        #expect(item.text(LocalText(en: "$hats"), in: .en, title: "", round: 1) == "Blue hat\nWhite hat\nGreen hat\nBlue hat")
    }
}
