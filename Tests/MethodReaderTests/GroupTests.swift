import Engine
import MethodReader
import Testing

@Suite("Groups of steps in scripts")
struct GroupTests {
    private let script = """
        format: 1
        id: demo
        name: {en: Demo, et: Demo}
        settings:
          question: {type: text, ask: {en: What?, et: Mis?}}
          rounds: {type: integer, ask: {en: Rounds?, et: Voore?}, default: 3, from: 1, to: 5}
          tables: {type: integer, ask: {en: Tables?, et: Laudu?}, default: {formula: cafe_tables}}
          purpose:
            type: choice
            ask: {en: For?, et: Milleks?}
            choices: [{id: first, name: {en: First, et: Esimene}, gives: [blue, green, blue]}]
            default: first
          hats: {type: list, ask: {en: Hats?, et: Mütsid?}, default: {from: purpose}}
        shorten:
          - {setting: rounds, to: 2}
          - {drop: recap}
          - {step: talk, to: 5}
        steps:
          - id: rounds
            repeat: {times: $rounds}
            steps:
              - id: tables
                kind: breakout
                title: {en: Tables, et: Lauad}
                steps:
                  - {id: recap, kind: say, title: {en: Recap, et: Kokkuvõte}, rounds: later, optional: true}
                  - {id: talk, kind: talk, title: {en: Talk, et: Vestlus}}
          - id: hats
            repeat: {sequence: $hats}
            only: {purpose: first}
            parts:
              - {id: blue, title: {en: Blue, et: Sinine}, color: blue, steps: [{id: speak, kind: say, title: {en: S, et: S}}]}
              - {id: green, title: {en: Green, et: Roheline}, color: green, steps: [{id: speak, kind: say, title: {en: S, et: S}}]}
          - id: pitches
            repeat: {for_each: idea, expect: $tables}
            steps: [{id: pitch, kind: say, title: {en: $item, et: $item}, ends: time, minutes: 1}]
          - id: test
            kind: say
            title: {en: Test, et: Proov}
            closing: true
            outcomes:
              - {id: done, name: {en: Done, et: Tehtud}, go: end}
              - {id: again, name: {en: Again, et: Uuesti}, retry: talk}
            attempts: {at_most: $rounds, then: end}
          - {id: end, kind: harvest, title: {en: End, et: Lõpp}}
        """

    @Test func areReadIntoOneFlatList() throws {
        let method = MethodReader.read(script, file: "demo.yaml").method
        let read = try #require(method)
        #expect(read.steps.map(\.id) == ["tables", "recap", "talk", "speak", "speak", "pitch", "test", "end"])
        #expect(read.steps.map(\.within) == [["rounds"], ["rounds", "tables"], ["rounds", "tables"], ["hats"], ["hats"], ["pitches"], [], []])
        #expect(read.steps.map(\.part) == ["", "", "", "blue", "green", "", "", ""])
        #expect(read.steps[4].color == .green)
        #expect(read.steps[1].rounds == .later)
        #expect(read.steps[1].isOptional)
        #expect(read.groups.map(\.kind) == [
            .times(.setting("rounds")), .breakout, .sequence(setting: "hats"), .forEach(.idea, expected: .setting("tables")),
        ])
        #expect(read.groups[2].only == [Condition(setting: "purpose", choices: ["first"])])
        #expect(read.shorten == [.setting("rounds", to: 2), .drop("recap"), .step("talk", to: .minutes(5))])
        #expect(read.steps[6].attempts == Attempts(atMost: .setting("rounds"), then: "end"))
        #expect(read.steps[6].outcomes.map(\.exit) == [.go("end"), .retry("talk")])
        #expect(read.setting("tables")?.fallback == .formula(.cafeTables))
        #expect(read.setting("hats")?.fallback == .from("purpose"))
    }

    @Test(arguments: [
        ("repeat: {times: $rounds}\n    steps:", "repeat: {times: $purpose}\n    steps:", "unfitSetting"),
        ("retry: talk", "retry: tlak", "unknownTarget"),
        ("only: {purpose: first}", "only: {purpose: last}", "unfitSetting"),
        ("{drop: recap}", "{drop: recup}", "unknownTarget"),
        ("{formula: cafe_tables}", "{formula: cafe_table}", "unknownChoice"),
        ("{from: purpose}", "{from: rounds}", "unfitSetting"),
        ("kind: say, title: {en: Recap, et: Kokkuvõte}", "kind: breakout, title: {en: R, et: K}, steps: [{id: x, kind: say, title: {en: X, et: X}}]", "nestedGroup"),
        ("kind: talk, title: {en: Talk, et: Vestlus}", "kind: talk, title: {en: T, et: T}, steps: []", "keyOfOtherKind"),
    ])
    func sayWhatIsWrong(_ right: String, _ wrong: String, _ problem: String) throws {
        let broken = script.replacing(right, with: wrong)
        #expect(broken != script)
        let problems = MethodReader.read(broken, file: "demo.yaml").problems.map { "\($0.kind)" }
        #expect(problems.contains { $0.hasPrefix(problem) }, "\(problems)")
    }
}
