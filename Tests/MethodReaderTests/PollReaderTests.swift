import Engine
import MethodReader
import Testing

/// A script with a scale and one poll; what is appended belongs to the poll's step, whose `poll` stands in line 18.
private let polled = """
    format: 1
    id: test
    name: Test
    settings:
      limit: {type: integer, ask: Limit?, default: 20}
      question: {type: text, ask: What?}
    scales:
      - id: short
        options:
          - {id: agree, name: Agree}
          - {id: block, name: Block, reason: owed}
        call: [block, agree]
        groups: {support: [agree], all_of_them: [agree, block]}
    steps:
      - id: vote
        kind: poll
        title: Vote
        poll: {scale: short}

    """

private func outcome(_ text: String) -> [Found] { find(polled + "    outcomes:\n      - " + text + "\n") }

@Suite struct PollReaderTests {
    @Test func aScaleAndItsRulesAreRead() throws {
        let text = polled + """
                outcomes:
                  - {id: blocked, when: {block: {at_least: 1}, agree: {under: $limit, of: answered}}, retry: vote}
                  - {id: done, decides: true, when: {answered: {all: present}, support: {at_least: 2/3, of: present}}}
                  - {id: not_yet}

            """
        let (method, problems) = MethodReader.read(text, file: "test.yaml")
        #expect(problems == [])
        let read = try #require(method)
        #expect(read.scales.first?.calling.map(\.id) == ["block", "agree"])
        #expect(read.scales.first?.option("block")?.reason == .owed)
        let outcomes = read.steps[0].outcomes
        #expect(
            outcomes[0].when
                == PollRule([
                    PollRule.Test(.choice("block"), .atLeast, .count(.literal(1))),
                    PollRule.Test(.choice("agree"), .under, .percent(.setting("limit")), of: .answered),
                ]))
        #expect(
            outcomes[1].when
                == PollRule([
                    PollRule.Test(.answered, .all, .count(.literal(0)), of: .present),
                    PollRule.Test(.choice("support"), .atLeast, .fraction(2, 3), of: .present),
                ]))
        #expect(outcomes[2].when == nil)
    }

    @Test func keysAndWhatAllAgreeMeansAreRead() throws {
        let text = polled.replacing("name: Agree}", with: "name: Agree, key: \"5\", reason: offered}")
            .replacing("call: [block, agree]", with: "all_agree: block")
        let scale = try #require(MethodReader.read(text, file: "test.yaml").method?.scales.first)
        #expect(scale.options.map(\.key) == ["5", ""])
        #expect(scale.options.map(\.reason) == [.offered, .owed])
        #expect(scale.agreement?.id == "block")
    }

    @Test func aKeyIsOneDigitOrLetterAndOfOnePosition() {
        #expect(find(polled.replacing("name: Agree}", with: "name: Agree, key: ten}")).map(\.kind) == [.badKey(text: "ten")])
        let twice = polled.replacing("name: Agree}", with: "name: Agree, key: a}").replacing("name: Block,", with: "name: Block, key: a,")
        #expect(find(twice).map(\.kind) == [.duplicateChoiceID(id: "a")])
    }

    @Test func pointsAreRead() throws {
        let text = polled.replacing("{scale: short}", with: "{dots: {of: idea, each: $limit, per_item: 3}, secret: yes}")
        let method = try #require(MethodReader.read(text, file: "test.yaml").method)
        guard case .poll(let plan) = method.steps[0].kind else {
            Issue.record("no poll")
            return
        }
        #expect(
            plan.ballot
                == .points(PollPlan.Points(unit: .dots, of: .idea, each: .setting("limit"), perItem: .literal(3))))
        #expect(plan.isSecret)
    }

    @Test func nothingIsDecidedWithoutEverybody() {
        let found = outcome("{id: done, decides: true, when: {agree: {at_least: 50%, of: answered}}}")
        #expect(found == [Found(20, 29, .decidesTooEasily)])
    }

    @Test func nothingIsDecidedWithoutPlainAgreement() {
        #expect(outcome("{id: done, decides: true, when: {answered: {all: present}}}") == [Found(20, 29, .decidesTooEasily)])
        let all = outcome("{id: done, decides: true, when: {answered: {all: present}, all_of_them: {at_least: 1}}}")
        #expect(all == [Found(20, 29, .decidesTooEasily)])
        let none = outcome("{id: done, decides: true, when: {answered: {all: present}, agree: {at_least: 0%, of: answered}}}")
        #expect(none == [Found(20, 29, .decidesTooEasily)])
        #expect(outcome("{id: done, decides: true}") == [Found(20, 29, .decidesTooEasily)])
    }

    @Test func aRuleKnowsThePositionsOfItsScale() {
        let found = outcome("{id: stop, when: {blok: {at_least: 1}}}")
        let known = ["agree", "block", "support", "all_of_them", "answered", "present"]
        #expect(found == [Found(20, 27, .unknownPosition(id: "blok", suggestion: "block", known: known))])
    }

    @Test func aShareSaysOfWhat() {
        #expect(outcome("{id: stop, when: {block: {over: 20%}}}") == [Found(20, 41, .missingKey(key: "of"))])
        #expect(outcome("{id: stop, when: {block: {over: 3, of: present}}}") == [Found(20, 41, .badAmount(text: "3"))])
    }

    @Test func onlyAmountsAreCompared() {
        for bad in ["101%", "3/2", "1/0", "-1", "many", "1.5"] {
            #expect(
                outcome("{id: stop, when: {block: {over: \(bad), of: present}}}").map(\.kind) == [.badAmount(text: bad)], "\(bad)")
        }
    }

    @Test func aPollHasOneBallot() {
        let allowed = ["scale", "options", "dots", "coins"]
        #expect(find(polled.replacing("{scale: short}", with: "{reveal: together}")) == [Found(18, 11, .oneBallot(allowed: allowed))])
        #expect(
            find(polled.replacing("{scale: short}", with: "{scale: short, coins: {of: idea}}"))
                == [Found(18, 11, .oneBallot(allowed: allowed))])
    }

    @Test func aScaleIsThere() {
        let found = find(polled.replacing("{scale: short}", with: "{scale: shrt}"))
        #expect(found == [Found(18, 19, .unknownChoice(value: "shrt", suggestion: "short", allowed: ["short"]))])
        let setting = find(polled.replacing("{scale: short}", with: "{scale: $limit}"))
        #expect(setting == [Found(18, 19, .unfitSetting(name: "limit", need: .choiceOf(["short"])))])
    }

    @Test func aScaleCallsItsOwnPositions() {
        let found = find(polled.replacing("call: [block, agree]", with: "call: [block, agre]"))
        #expect(found == [Found(12, 19, .unknownPosition(id: "agre", suggestion: "agree", known: ["agree", "block"]))])
    }

    @Test func aRuleNeedsAPoll() {
        let found = find(sound + "    outcomes:\n      - {id: x, when: {block: {at_least: 1}}}\n")
        #expect(found == [Found(9, 24, .ruleWithoutPoll)])
    }
}
