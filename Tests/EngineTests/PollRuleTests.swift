import Testing

@testable import Engine

@Suite("A rule of a poll")
struct PollRuleTests {
    private static let scale = Scale(
        id: "consensus",
        options: [
            PollOption(id: "agree"), PollOption(id: "reservations"), PollOption(id: "stand_aside", reason: .owed),
            PollOption(id: "block", reason: .owed),
        ],
        groups: [
            PollGroup(id: "support", options: ["agree", "reservations"]),
            PollGroup(id: "everything", options: ["agree", "reservations", "stand_aside", "block"]),
        ])

    private func count(_ counts: [Int], present: Int, roster: Int = 20) -> PollCount {
        PollCount(
            lines: zip(Self.scale.options, counts).map { PollCount.Line(.option($0.id), $1) }, answered: counts.reduce(0, +),
            present: present, roster: roster)
    }

    private func holds(_ test: PollRule.Test, _ count: PollCount, setting: Int? = nil) -> Bool {
        PollRule([test]).holds(count, scale: Self.scale) { _ in setting }
    }

    /// Every comparison of a share agrees with comparing the two fractions crosswise.
    @Test func comparesSharesExactly() {
        var random = SplitMix(seed: 6)
        for _ in 0..<20_000 {
            let present = Int(random.next() % 60)
            let chosen = Int(random.next() % UInt64(present + 1))
            let rest = Int(random.next() % UInt64(present - chosen + 1))
            let denominator = 1 + Int(random.next() % 12)
            let numerator = Int(random.next() % UInt64(denominator + 1))
            let count = count([chosen, rest, 0, 0], present: present)
            let whole = chosen + rest
            for comparison in PollRule.Comparison.allCases where comparison != .all {
                let left = chosen * denominator
                let right = numerator * whole
                let expected: Bool =
                    switch comparison {
                    case .atLeast: left >= right
                    case .atMost: left <= right
                    case .over: left > right
                    case .under: left < right
                    case .all: false
                    }
                let test = PollRule.Test(.choice("agree"), comparison, .fraction(numerator, denominator), of: .answered)
                #expect(holds(test, count) == (whole > 0 && expected))
                if 100 % denominator == 0 {
                    let percent = PollRule.Test(
                        .choice("agree"), comparison, .percent(.literal(numerator * 100 / denominator)), of: .answered)
                    #expect(holds(percent, count) == (whole > 0 && expected))
                }
            }
        }
    }

    @Test func overIsStrict() {
        let test = PollRule.Test(.choice("stand_aside"), .over, .percent(.literal(20)), of: .answered)
        #expect(!holds(test, count([8, 0, 2, 0], present: 10)))
        #expect(holds(test, count([7, 0, 3, 0], present: 10)))
    }

    @Test func takesAPercentageFromASetting() {
        let test = PollRule.Test(.choice("stand_aside"), .over, .percent(.setting("limit")), of: .answered)
        #expect(holds(test, count([7, 0, 3, 0], present: 10), setting: 29))
        #expect(!holds(test, count([7, 0, 3, 0], present: 10), setting: 30))
        #expect(!holds(test, count([7, 0, 3, 0], present: 10), setting: nil))
    }

    @Test func takesASetOfPositionsTogether() {
        let test = PollRule.Test(.choice("support"), .atLeast, .count(.literal(9)))
        #expect(holds(test, count([5, 4, 1, 0], present: 10)))
        #expect(!holds(test, count([5, 3, 2, 0], present: 10)))
    }

    @Test func asksForEverybodyExactly() {
        let test = PollRule.Test(.answered, .all, .count(.literal(0)), of: .present)
        #expect(holds(test, count([10, 0, 0, 0], present: 10)))
        #expect(!holds(test, count([9, 0, 0, 0], present: 10)))
        #expect(!holds(test, count([11, 0, 0, 0], present: 10)))
        #expect(!holds(test, count([0, 0, 0, 0], present: 0)))
    }

    @Test func findsNoShareOfAnEmptyPoll() {
        let half = PollRule.Test(.choice("agree"), .atLeast, .percent(.literal(50)), of: .answered)
        let none = PollRule.Test(.choice("block"), .atMost, .percent(.literal(0)), of: .answered)
        #expect(!holds(half, count([0, 0, 0, 0], present: 10)))
        #expect(!holds(none, count([0, 0, 0, 0], present: 10)))
    }

    @Test func comparesNumbersTooLargeForOneWord() {
        let huge = PollRule.Test(.choice("agree"), .atLeast, .fraction(Int.max, 1), of: .answered)
        #expect(!holds(huge, count([10, 0, 0, 0], present: 10)))
    }

    @Test func knowsWhatPlainAgreementIs() {
        #expect(Self.scale.isPlainAgreement("agree"))
        #expect(Self.scale.isPlainAgreement("support"))
        #expect(!Self.scale.isPlainAgreement("everything"))
        #expect(!Self.scale.isPlainAgreement("block"))
    }

    @Test func isStoredAndReadBack() throws {
        let rule = PollRule([
            PollRule.Test(.answered, .all, .count(.literal(0)), of: .present),
            PollRule.Test(.choice("agree"), .atLeast, .fraction(2, 3), of: .roster),
            PollRule.Test(.present, .atLeast, .count(.setting("quorum"))),
            PollRule.Test(.choice("block"), .under, .percent(.setting("limit")), of: .answered),
        ])
        var fields = FieldWriter()
        rule.write(to: &fields)
        var reader = FieldReader(fields.bytes)
        #expect(try PollRule(from: &reader) == rule)
    }
}
