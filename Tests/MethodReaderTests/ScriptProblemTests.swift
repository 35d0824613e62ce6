import Engine
import MethodReader
import Testing

/// A place and what is wrong there.
struct Found: Equatable, CustomStringConvertible {
    var line: Int
    var column: Int
    var kind: ScriptProblem.Kind

    init(_ line: Int, _ column: Int, _ kind: ScriptProblem.Kind) {
        (self.line, self.column, self.kind) = (line, column, kind)
    }

    var description: String { "\(line):\(column) \(kind)" }
}

func find(_ text: String) -> [Found] {
    MethodReader.read(text, file: "test.yaml").problems.map { Found($0.line, $0.column, $0.kind) }
}

/// A sound script; what is appended to it belongs to its step, which ends in line 7.
let sound = """
    format: 1
    id: test
    name: Test
    steps:
      - id: one
        kind: round
        title: One

    """

func step(_ line: String) -> [Found] { find(sound + "    " + line + "\n") }
func setting(_ line: String) -> [Found] { find(sound + "settings:\n  a: " + line + "\n") }

@Suite struct ScriptProblemTests {
    @Test func aSoundScriptHasNone() throws {
        let (method, problems) = MethodReader.read(sound, file: "test.yaml")
        #expect(problems == [])
        #expect(try #require(method).steps.map(\.id) == ["one"])
    }

    @Test func aMisspeltKeyIsShownWithTheOneThatWasMeant() {
        let found = find(sound.replacing("name: Test", with: "nmae: Test"))
        guard case .unknownKey("nmae", "name", let allowed) = found.last?.kind else {
            Issue.record("\(found)")
            return
        }
        #expect(allowed.contains("people"))
        #expect(found.map(\.line) == [1, 3])
        #expect(found.first == Found(1, 1, .missingKey(key: "name")))
    }

    private let kinds = [
        "say", "quiet", "round", "talk", "collect", "breakout", "arrange", "schedule", "poll", "draft", "harvest",
    ]

    @Test func everyProblemIsFoundAtOnceAndByLine() {
        let found = find(
            """
            format: 2
            id: No Good
            name: {en: Test}
            steps:
              - id: one
                kind: ring
                title: [a]
                minutes: soon
            """)
        #expect(
            found == [
                Found(1, 9, .unsupportedFormat(found: "2", supported: 1)),
                Found(2, 5, .badID(text: "No Good")),
                Found(3, 7, .missingLanguage(.et)),
                Found(6, 11, .unknownKind(name: "ring", suggestion: nil, allowed: kinds)),
                Found(7, 12, .wrongType(expected: .localText, found: .list)),
                Found(8, 14, .badDuration(text: "soon")),
            ])
    }

    @Test(arguments: [
        ("wall: { }", Found(8, 11, .wrongType(expected: .text, found: .mapping))),
        ("wall: txt", Found(8, 11, .unknownChoice(value: "txt", suggestion: "text", allowed: ["question", "text", "blank", "draft", "stalls", "result"]))),
        ("on_call: maybe", Found(8, 14, .wrongType(expected: .flag, found: .text("maybe")))),
        ("rules: be kind", Found(8, 12, .wrongType(expected: .list, found: .text("be kind")))),
        ("minutes: -2", Found(8, 14, .badDuration(text: "-2"))),
        ("minutes: ~", Found(8, 14, .wrongType(expected: .duration, found: .nothing))),
        ("minutes: {plan: 1000h}", Found(8, 21, .badDuration(text: "1000h"))),
        ("ends: time", Found(8, 11, .endsWithoutMinutes)),
        ("quiet: {bell: yes}", Found(8, 5, .keyOfOtherKind(key: "quiet", kind: "round"))),
        ("title: Two", Found(8, 5, .duplicateKey(key: "title", firstLine: 7))),
        ("say: {en: \"\\e[2J\", et: a}", Found(8, 15, .controlCharacter(0x1B))),
        ("say: {en: Hello, dear all, et: Tere}", Found(8, 22, .textSplitAtComma(rest: "dear all"))),
        ("say: $qestion", Found(8, 10, .unknownSetting(name: "qestion", suggestion: nil))),
        ("round: {turn: $turn}", Found(8, 19, .unknownSetting(name: "turn", suggestion: nil))),
        ("round: {order: $seats}", Found(8, 20, .unknownSetting(name: "seats", suggestion: nil))),
        ("say: Hello: all", Found(8, 15, .colonInText)),
        ("say: \"Hello", Found(8, 10, .unclosedQuote)),
        ("say: *hello*", Found(8, 10, .notAllowed(.alias))),
        ("say: @hello", Found(8, 10, .notYAML(detail: "found character that cannot start any token"))),
        ("say: *hello", Found(8, 10, .notAllowed(.alias))),
        ("say: !loud hello", Found(8, 10, .notAllowed(.tag))),
        ("<<: {say: hello}", Found(8, 5, .notAllowed(.mergeKey))),
        ("[say]: hello", Found(8, 5, .notAllowed(.complexKey))),
        ("\tsay: hello", Found(8, 5, .tabIndent)),
    ])
    func aProblemInAStepIsFoundWhereItIs(line: String, expected: Found) {
        #expect(step(line) == [expected])
    }

    @Test(arguments: [
        ("{ask: A}", Found(9, 6, .missingKey(key: "type"))),
        ("{type: text}", Found(9, 6, .missingKey(key: "ask"))),
        (
            "{type: text, ask: A, from: 1}",
            Found(9, 27, .unknownKey(key: "from", suggestion: nil, allowed: ["type", "ask", "required", "default", "only"]))
        ),
        ("{type: integer, ask: A, default: 1.10}", Found(9, 39, .wrongType(expected: .number, found: .text("1.10")))),
        ("{type: integer, ask: A, from: 2, default: 1}", Found(9, 48, .outOfRange(from: 2, to: 1_000_000))),
        ("{type: minutes, ask: A, to: 2, default: 3}", Found(9, 46, .outOfSpan(from: .second, to: .minutes(2)))),
        ("{type: choice, ask: A}", Found(9, 6, .missingKey(key: "choices"))),
        ("{type: choice, ask: A, choices: [{id: x, name: X}, {id: x, name: Y}]}", Found(9, 62, .duplicateChoiceID(id: "x"))),
        (
            "{type: choice, ask: A, choices: [{id: x, name: X}], default: y}",
            Found(9, 67, .unknownChoice(value: "y", suggestion: "x", allowed: ["x"]))
        ),
        ("text", Found(9, 6, .wrongType(expected: .mapping, found: .text("text")))),
    ])
    func aProblemInASettingIsFoundWhereItIs(line: String, expected: Found) {
        #expect(setting(line) == [expected])
    }

    @Test func aSettingOfAnotherTypeDoesNotFit() {
        let settings = """
            settings:
              seats: {type: choice, ask: A, choices: [{id: ring, name: A}, {id: sofa, name: B}]}
              question: {type: text, ask: A}

            """
        let found = find(settings + sound + "    round: {order: $seats, turn: $question}\n    say: $question\n")
        let orders = RoundPlan.Order.allCases.map(\.rawValue)
        #expect(
            found == [
                Found(11, 20, .unfitSetting(name: "seats", need: .choiceOf(orders))),
                Found(11, 34, .unfitSetting(name: "question", need: .minutes)),
            ])
    }

    @Test func stepsOfOneIDAreTwins() {
        #expect(
            find(sound + "  - {id: one, kind: say, title: Two}\n") == [Found(8, 10, .duplicateStepID(id: "one", firstLine: 5))])
    }

    @Test func keysWrittenTwiceAreAllFoundAndHideNothingElse() {
        let found = find(sound + "    title: Two\n    \"title\": Three\n    walls: text\nid: other\n")
        #expect(found.map(\.line) == [8, 9, 10, 11])
        #expect(found[0].kind == .duplicateKey(key: "title", firstLine: 7))
        #expect(found[1].kind == .duplicateKey(key: "title", firstLine: 7))
        #expect(found[3].kind == .duplicateKey(key: "id", firstLine: 2))
    }

    @Test(arguments: ["\r", "\r\n"])
    func twinsAreFoundWhateverEndsTheLines(end: String) {
        let text = (sound + "    title: Two\n    wall: txt\n").replacing("\n", with: end)
        #expect(find(text).map(\.line) == [8, 9])
    }

    @Test func twinsMayBeWrittenInDifferentWays() {
        let found = find(sound.replacing("title: One", with: "\"t\\u0069tle\": One") + "    title: Two\n")
        #expect(found == [Found(8, 5, .duplicateKey(key: "title", firstLine: 7))])
    }

    @Test func moreTwinsThanAnybodyMakesEndTheReading() {
        let text = sound + (0..<30).map { "    key\($0): x\n    key\($0): y\n" }.joined()
        #expect(find(text).count == 1)
    }

    @Test func aSecondDocumentIsRefused() {
        #expect(find(sound + "---\n" + sound) == [Found(8, 1, .notAllowed(.secondDocument))])
    }

    @Test(arguments: ["", "\n\n", "# nothing\n"])
    func anEmptyScriptIsCalledEmpty(text: String) {
        #expect(find(text) == [Found(1, 1, .empty)])
    }

    @Test func aScriptWithoutStepsIsMissingThem() {
        #expect(find("format: 1\nid: a\nname: A\nsteps: []\n") == [Found(4, 8, .wrongType(expected: .list, found: .nothing))])
    }

    @Test func noMoreProblemsAreShownThanAnybodyReads() {
        let found = find(sound + (1...300).map { "    key\($0): x\n" }.joined())
        #expect(found.count == 101)
        #expect(found.last?.kind == .tooManyProblems(shown: 100))
    }

    @Test func aMissingLanguageIsOnlyARemark() {
        let (method, problems) = MethodReader.read(sound + "    say: {et: Tere}\n", file: "test.yaml")
        #expect(problems.map(\.kind) == [.missingLanguage(.en)])
        #expect(method?.steps.first?.say == LocalText(et: "Tere"))
    }
}

@Suite struct ScalarTests {
    private func method(_ text: String) throws -> Method {
        try #require(MethodReader.read(text, file: "test.yaml").method, "\(find(text))")
    }

    @Test func valuesMeanWhatIsExpectedOfThem() throws {
        let read = try method(
            """
            format: 1
            id: test
            name: no
            purpose: 1.10
            sound: off
            settings:
              answer: {type: choice, ask: 12:30, choices: [{id: no, name: off}], default: no}
            steps:
              - {id: on, kind: say, title: 0x10, minutes: 12:30}
            """)
        #expect(read.name == LocalText(et: "no", en: "no"))
        #expect(read.purpose(.en) == "1.10")
        #expect(read.sound == false)
        #expect(read.settings[0].ask(.en) == "12:30")
        #expect(read.settings[0].fallback == .value(.choice("no")))
        #expect(read.steps[0].id == "on")
        #expect(read.steps[0].title(.en) == "0x10")
        #expect(read.steps[0].minutes.plan == .literal(Span.minutes(12) + Span.seconds(30)))
    }

    @Test func whatTheWallShowsFollowsFromWhatThereIsToShow() throws {
        #expect(try method(sound).steps[0].wall == .question)
        #expect(try method(sound + "    show: Hello\n").steps[0].wall == .text)
        #expect(try method(sound + "    rules: [Be kind]\n").steps[0].wall == .text)
        #expect(try method(sound + "    show: Hello\n    wall: blank\n").steps[0].wall == .blank)
    }

    @Test func theParametersOfAStepAreRead() throws {
        let read = try method(
            sound.replacing("round", with: "talk") + """
                    talk: {mode: queue, direct_response: true, turn: 90s}
                    minutes: {per_person: 1.5, floor: 5}
                    capture: {as: theme, names: role, readers: client, project: on_release}
                """)
        let step = read.steps[0]
        #expect(step.kind == .talk(TalkPlan(mode: .queue, directResponse: true, turn: .literal(.seconds(90)))))
        #expect(step.minutes == Minutes(perPerson: .literal(.seconds(90)), floor: .literal(.minutes(5))))
        #expect(step.capture == Capture(kind: .theme, names: .role, readers: .client, project: .onRelease))
    }

    @Test(arguments: ["\u{FEFF}" + sound, sound.replacing("\n", with: "\r\n"), "---\n" + sound + "...\n"])
    func marksAndLineEndsOfOtherEditorsAreAccepted(text: String) throws {
        #expect(try method(text).id == "test")
    }

    @Test func dollarSignsAreNoSettings() throws {
        #expect(try method(sound + "    say: It costs $$5 or $ 5.\n").steps[0].say(.en) == "It costs $$5 or $ 5.")
    }
}
