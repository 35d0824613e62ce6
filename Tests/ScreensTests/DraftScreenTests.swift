import Engine
import Screens
import Terminal
import Testing
import Words

@Suite struct DraftScreenTests {
    private static let method = Method(
        id: "text", name: LocalText(et: "Tekst", en: "Text"),
        settings: [Setting(id: Item.question, type: .text, ask: LocalText(en: "About what?"))],
        steps: [
            Step(
                id: "text", kind: .draft(DraftPlan()), title: LocalText(et: "Sõnastus", en: "Wording"), wall: .draft,
                minutes: Minutes(plan: .literal(.minutes(10))),
                capture: Capture(kind: .concern, readers: .participants, project: .atOnce))
        ])

    private func stage(_ language: Language = .en, concerns: [String] = []) -> Stage {
        var stage = Stage(language, question: "When do we meet?", method: DraftScreenTests.method)
        stage.press(.character(" "))
        for concern in concerns {
            stage.press(.character("m"))
            stage.type(concern)
            stage.press(.enter)
        }
        return stage
    }

    private func versions(_ stage: Stage) -> [String] {
        stage.state.versions(of: nil, item: 0).compactMap { stage.state.notes[$0.note]?.text }
    }

    @Test func aVersionIsWrittenWithOneKeyItsWordsAndEnter() {
        var stage = stage()
        stage.press(.character("u"))
        stage.type("On Mondays")
        stage.press(.enter)
        #expect(versions(stage) == ["On Mondays"])
    }

    @Test func theNextVersionBeginsWithTheTextAsItIs() {
        var stage = stage()
        stage.press(.enter)
        stage.type("On Mondays")
        stage.press(.enter, .character("U"))
        stage.type(" at six")
        stage.press(.enter)
        #expect(versions(stage) == ["On Mondays", "On Mondays at six"])
    }

    @Test func theConcernsThatAChangeAnswersAreMarked() {
        var stage = stage(concerns: ["Too early", "Too far"])
        stage.press(.character("u"))
        stage.type("On Mondays")
        stage.press(.enter, .character("u"))
        stage.type(" in the village")
        stage.press(.enter)
        #expect(stage.screen().contains { $0.contains("Which concern does this change answer?") })
        stage.press(.character("2"), .enter)
        let answers = stage.state.versions(of: nil, item: 0).last?.answers.compactMap { stage.state.notes[$0]?.text }
        #expect(answers == ["Too far"])
        let screen = stage.screen(80, 30)
        #expect(screen.contains { $0.contains("Version 2 of 2") })
        #expect(screen.contains { $0.contains("1/2 met") })
        #expect(screen.contains { $0.contains("x Too far") && $0.contains("met in version 2") })
        #expect(screen.contains { $0.contains("- Too early") && $0.contains("open") })
    }

    @Test func escapeAtTheConcernsGoesBackToTheWords() {
        var stage = stage(concerns: ["Too early"])
        stage.press(.character("u"))
        stage.type("one")
        stage.press(.enter, .character("u"))
        stage.type(" more")
        stage.press(.enter, .escape)
        #expect(stage.messageLine.hasSuffix("one more"))
        #expect(versions(stage) == ["one"])
    }

    @Test func aLongTextOpensTheEditor() {
        var stage = stage()
        let long = String(repeating: "word ", count: 60)
        stage.press(.character(":"))
        stage.type("draft " + long)
        stage.press(.enter, .character("u"))
        guard case .editVersion(let revision) = stage.effects.last else {
            Issue.record("no editor was opened")
            return
        }
        #expect(revision.text == versions(stage)[0])
        var console = stage.console
        #expect(
            console.edited("other words", version: revision, stage.context) == [
                .command(.draft(.write(DraftCommand.Revision("other words", base: revision.base))), Meant())
            ])
    }

    @Test func theWallMarksWhatChangedWithSigns() {
        var stage = stage()
        for text in ["We meet on Mondays.", "We meet on Tuesdays at six."] {
            stage.press(.character(":"))
            stage.type("draft " + text)
            stage.press(.enter)
        }
        let wall = stage.wall(120, 20).joined(separator: " ")
        #expect(wall.contains("[− Mondays.]") || wall.contains("[ −   M o n d a y s . ]"))
        #expect(wall.contains("[+ Tuesdays at six.]") || wall.contains("T u e s d a y s"))
        #expect(wall.contains("Version 2"))
    }

    @Test func aStepWithoutATextRefusesInWords() {
        var stage = Stage()
        stage.press(.character(" "), .character("U"))
        #expect(stage.messageLine.contains("This method has no text in versions."))
    }
}
