import Engine
import MethodReader
import Testing

@Suite struct CircleTests {
    let library = MethodLibrary(environment: [:])

    func circle() throws -> Method { try library.method("circle").get() }

    @Test func theCircleHasNeitherProblemsNorRemarks() throws {
        let script = try #require(library.script("circle"))
        #expect(script.problems == [])
        #expect(script.method != nil)
        #expect(script.text.hasPrefix("# A circle."))
    }

    @Test func theStepsComeInTheOrderOfACircle() throws {
        #expect(
            try circle().steps.map(\.id) == [
                "welcome", "intention", "agreements", "checkin", "round", "second_round", "conversation", "silence", "next_steps",
                "checkout", "farewell",
            ])
        #expect(try circle().steps.filter(\.onCall).map(\.id) == ["conversation", "silence"])
    }

    @Test func nothingSaidInTheCircleHasANameOrIsProjected() throws {
        for step in try circle().steps {
            #expect(step.capture.names == .none, "\(step.id)")
            #expect(step.capture.project == .never, "\(step.id)")
        }
        #expect(try circle().names == .none)
    }

    @Test func theWallShowsAgreementsTheQuestionOfARoundOrNothing() throws {
        let walls = try circle().steps.map(\.wall)
        #expect(
            walls == [.question, .question, .text, .text, .text, .text, .question, .blank, .question, .text, .blank])
        #expect(try circle().steps[2].rules.count == 4)
        #expect(try circle().steps[4].show == LocalText(et: "$question", en: "$question"))
    }

    @Test func eighteenPeopleTakeAboutAHundredAndSixMinutes() throws {
        let method = try circle()
        var milliseconds: Int64 = 0
        for step in method.steps where !step.onCall {
            if let plan = step.minutes.plan { milliseconds += try span(plan, method).milliseconds }
            if let each = step.minutes.perPerson { milliseconds += try span(each, method).milliseconds * 18 * 11 / 10 }
        }
        #expect((105...107).contains(milliseconds / Span.minute.milliseconds))
    }

    @Test func everyRoundTakesItsOrderFromTheSeats() throws {
        for step in try circle().steps {
            guard case .round(let plan) = step.kind else { continue }
            #expect(plan.order == .setting("seats"))
            #expect(plan.pass == .askAgain)
        }
    }

    private func span(_ given: Given<Span>, _ method: Method) throws -> Span {
        switch given {
        case .literal(let span): return span
        case .setting(let id):
            guard case .value(.span(let span)) = try #require(method.setting(id)).fallback else {
                throw ScriptProblem(file: id, line: 0, column: 0, kind: .empty)
            }
            return span
        }
    }
}
