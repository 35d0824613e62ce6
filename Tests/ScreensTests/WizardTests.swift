import Engine
import Screens
import Terminal
import Testing
import Words

@Suite struct WizardTests {
    /// The session that the answers would make.
    private func created(_ stage: LibraryStage) -> Creation? {
        if case .create(let creation) = stage.asked.last { creation } else { nil }
    }

    @Test func theAnswersBecomeASession() throws {
        var stage = LibraryScene.summary.stage(.en)
        stage.press(.enter)
        let creation = try #require(created(stage))
        #expect(creation.title == "Our library")
        #expect(creation.people.map(\.name) == ["Õie Kuusk", "Jüri Õunapuu", "Ülle Põld", "Žanna Šmidt"])
        #expect(
            creation.agenda == [
                Item(method: .wizardCircle, filled: [Item.Filled(id: "question", value: .text("What do we need?"))])
            ])
        #expect(creation.plannedStart == Instant(iso: "2026-11-24T09:30Z"))
        #expect(creation.plannedEnd == Instant(iso: "2026-11-24T12:00Z"))
    }

    @Test func onlyATitleIsNeeded() throws {
        var stage = LibraryStage()
        stage.press(.character("n"))
        stage.type("Talk")
        stage.press(.enter, .enter, .enter, .enter, .enter, .enter, .enter, .enter)
        let creation = try #require(created(stage))
        #expect(creation.people.isEmpty && creation.plannedStart == nil && creation.plannedEnd == nil)
        #expect(creation.agenda.first?.filled.isEmpty == true)
    }

    @Test func anEmptyTitleStaysOnItsPage() {
        var stage = LibraryStage()
        stage.press(.character("n"), .enter)
        #expect(stage.screen()[0].contains("1/8"))
        #expect(stage.screen().contains("  The title is missing."))
    }

    @Test func goingBackLosesNothing() {
        var stage = LibraryScene.summary.stage(.en)
        for _ in 1...7 { stage.press(.escape) }
        #expect(stage.screen()[6] == "  > Our library")
        for _ in 1...8 { stage.press(.enter) }
        #expect(created(stage)?.people.count == 4)
    }

    @Test(arguments: [Key.escape, .interrupt]) func leavingTheFirstPageKeepsTheDraft(key: Key) {
        var stage = LibraryScene.title.stage(.en)
        stage.press(key)
        #expect(stage.asked.isEmpty)
        stage.press(.character("n"))
        #expect(stage.screen()[6] == "  > Our library")
    }

    @Test func afterASessionIsMadeTheQuestionsBeginAnew() {
        var stage = LibraryScene.summary.stage(.en)
        stage.press(.enter)
        stage.library.created()
        stage.press(.character("n"))
        #expect(stage.screen()[6] == "  >")
    }

    @Test func aFailureToMakeTheFileStaysOnTheSummary() {
        var stage = LibraryScene.summary.stage(.en)
        stage.press(.enter)
        stage.library.failed(Explained("The disk is full.", "Make room on it."))
        #expect(stage.screen()[0].contains("8/8"))
        #expect(stage.screen().contains("  The disk is full."))
    }

    @Test func aChangedSettingGoesIntoTheSession() {
        var stage = LibraryScene.question.stage(.en)
        stage.press(.enter, .down, .down, .enter, .control("u"))
        stage.type("2")
        stage.press(.enter, .enter, .enter, .enter, .enter, .enter)
        #expect(created(stage)?.agenda.first?.filled.last == Item.Filled(id: "turn", value: .span(.minutes(2))))
    }

    @Test func aSettingOutOfRangeIsNotTaken() {
        var stage = LibraryScene.question.stage(.en)
        stage.press(.enter, .down, .down, .enter, .control("u"))
        stage.type("99")
        stage.press(.enter)
        #expect(stage.screen().contains("  This answer does not fit here."))
        stage.press(.escape)
        #expect(stage.screen().contains { $0.contains("How long is one turn?") && $0.hasSuffix("1:30 min") })
    }

    @Test func aChoiceIsPickedFromItsList() {
        var stage = LibraryScene.choice.stage(.en)
        stage.press(.enter, .enter, .enter, .enter, .enter, .enter)
        #expect(created(stage)?.agenda.first?.filled.last == Item.Filled(id: "seats", value: .choice("roster")))
    }

    @Test func aListIsTypedWithSemicolons() {
        var stage = LibraryScene.question.stage(.en)
        stage.press(.enter, .down, .down, .down, .down, .enter)
        stage.type("One voice; phones away;")
        stage.press(.enter, .enter, .enter, .enter, .enter, .enter)
        #expect(created(stage)?.agenda.first?.filled.last?.value == .list(["One voice", "phones away"]))
    }

    @Test func aNumberOfPeopleIsEnough() {
        var stage = LibraryScene.tooMany.stage(.en)
        stage.press(.enter)
        #expect(created(stage)?.people == Array(repeating: Creation.Newcomer(name: ""), count: 18))
    }

    @Test func tooManyPeopleForAnySessionStayOnTheirPage() {
        var stage = LibraryScene.people.stage(.en)
        stage.type("99999999999999999999")
        stage.press(.enter)
        #expect(stage.screen().contains("  There cannot be so many people."))
    }

    @Test func tabCompletesTheNameOfAFile() {
        var stage = LibraryScene.people.stage(.en)
        stage.type("p")
        stage.press(.tab)
        #expect(stage.screen().contains("  > people.csv"))
    }

    @Test func tabGoesAsFarAsTheNamesAgree() {
        var stage = LibraryScene.people.stage(.en)
        stage.files = ["ring-a.csv", "ring-b.csv"]
        stage.type("r")
        stage.press(.tab)
        #expect(stage.screen().contains("  > ring-"))
    }

    @Test(arguments: ["25:00", "9", "9:5x", "31.2 9:00", "tomorrow", "1.2.3.4 9:00", "24.13 9:00", ":", "9:000"])
    func aTimeThatIsNoneStaysOnItsPage(text: String) {
        var stage = LibraryScene.people.stage(.en)
        stage.press(.enter)
        stage.type(text)
        stage.press(.enter)
        #expect(stage.screen().contains("  This is no time of day."))
    }

    @Test(arguments: [
        ("15:05", "2026-11-23T15:05Z"), ("9.30", "2026-11-23T09:30Z"), ("24.11 9:30", "2026-11-24T09:30Z"),
        ("5.1. 9:30", "2027-01-05T09:30Z"),
        ("5.1.2028 9:30", "2028-01-05T09:30Z"),
    ]) func aTimeIsUnderstoodWithAndWithoutItsDay(text: String, instant: String) {
        var stage = LibraryScene.people.stage(.en)
        stage.press(.enter)
        stage.type(text)
        stage.press(.enter, .enter, .enter)
        #expect(created(stage)?.plannedStart == Instant(iso: instant))
    }

    @Test func anEndBeforeTheStartIsNotTaken() {
        var stage = LibraryScene.start.stage(.en)
        stage.press(.enter)
        stage.type("9:00")
        stage.press(.enter)
        #expect(stage.screen().contains("  The end is before the beginning."))
    }

    @Test func withoutANumberOfPeopleTheSummaryTellsBothEnds() {
        var stage = LibraryScene.people.stage(.en)
        stage.press(.enter, .enter, .enter)
        #expect(stage.screen().contains { $0.contains("about 30 min with 3 people, about 50 min with 15") })
    }

    @Test func withoutMethodsNoQuestionsAreAsked() {
        var stage = LibraryStage(methods: [])
        stage.press(.character("n"))
        #expect(stage.screen()[0].hasPrefix("Sessions"))
    }
}
