import Engine
import Screens
import Terminal
import Testing

@Suite("What is where, on the wall and by keys")
struct OpenSpaceBoardTests {
    /// Twenty topics in two blocks of ten places, in the first block.
    private func crowded() -> Stage {
        var stage = OpenSpaceScene.call(.en)
        for number in 5...20 {
            stage.type("Topic number \(number)")
            stage.press(.enter)
        }
        stage.press(.escape, .character(":"))
        stage.type("places 20")
        stage.press(.enter, .pageDown, .character("T"), .character("f"), .escape, .pageDown)
        return stage
    }

    @Test("What does not fit comes page by page, with the clock and nothing else", arguments: [(40, 12), (80, 24), (200, 60)])
    func everyTopicIsOnSomePage(columns: Int, rows: Int) {
        var stage = crowded()
        let entries = stage.state.timetable?.placements.filter { $0.slot <= 2 } ?? []
        #expect(entries.count > 4)
        var pages: Set<String> = []
        var shown = ""
        for _ in 0..<40 {
            let wall = stage.wall(columns, rows)
            #expect(wall.count == rows)
            #expect(stage.wall(columns, rows) == wall, "the same instant shows the same page")
            pages.insert(wall.joined(separator: "\n"))
            shown += wall.joined(separator: "\n")
            stage.pass(.seconds(12))
        }
        // Large letters are pictures: there it is enough that pages turn.
        guard columns < 100 else {
            #expect(pages.count > 1)
            return
        }
        for entry in entries {
            let text = stage.state.notes[entry.topic]?.text ?? "?"
            #expect(shown.contains(text), "\(text) is on no page")
        }
    }

    @Test("A block that fits on a page is not torn, and the wall says which page it is")
    func wholeBlocks() {
        var stage = OpenSpaceScene.call(.en)
        for letter in "ABCDEFGHIJKL" {
            stage.type("Topic \(letter)")
            stage.press(.enter)
        }
        stage.press(.escape, .character(":"))
        stage.type("places 8")
        stage.press(.enter, .pageDown, .character("T"), .character("f"), .escape, .pageDown)
        let blocks = [1, 2].map { slot in
            (stage.state.timetable?.placements(slot: slot) ?? []).compactMap { stage.state.notes[$0.topic]?.text }
        }
        #expect(blocks.map(\.count) == [8, 8])
        for page in ["page 1/2", "page 2/2"] {
            for _ in 0..<2 where !stage.wall().joined().contains(page) { stage.pass(.seconds(12)) }
            let wall = stage.wall().joined(separator: "\n")
            #expect(wall.contains(page))
            for topics in blocks {
                let shown = topics.filter(wall.contains)
                #expect(shown.isEmpty || shown == topics)
            }
        }
    }

    @Test("A note during the sessions is the facilitator's own and no report")
    func noteDuringSessions() {
        var stage = OpenSpaceScene.sessions(.en)
        stage.press(.character("m"))
        #expect(stage.messageLine.hasPrefix("note"))
        stage.type("More water")
        stage.press(.enter)
        let note = stage.state.notes.all.last
        #expect(note?.kind == .note)
        #expect(note?.readers == .me)
        #expect(!stage.state.noteKinds.contains(.report))
    }

    @Test("A convener whom nobody knew is added with the topic, and z takes both back")
    func unknownConvener() {
        var stage = OpenSpaceScene.call(.en)
        #expect(stage.state.people.everybody.last?.name == "Eha")
        stage.press(.escape, .character("z"))
        #expect(stage.state.people.everybody.count == 4)
        #expect(stage.state.timetable?.topics.count == 3)
    }

    @Test("A name that fits two people is asked about, and what was typed stays in the line")
    func ambiguousConvener() {
        var stage = Stage(.en, people: ["Mari Kask", "Mari Mets"], method: OpenSpaceScene.method ?? .smallCircle)
        stage.press(.pageDown, .pageDown, .pageDown, .pageDown, .enter)
        stage.type("Mari: The bus")
        stage.press(.enter)
        #expect(stage.state.timetable?.topics.isEmpty == true)
        #expect(stage.screen().contains { $0.contains("Mari: The bus") })
        #expect(stage.screen().contains { $0.contains("Mari Kask") && $0.contains("Mari Mets") })
    }

    @Test("A line that is closed keeps its topic, and a new convener is told of")
    func keptTopic() {
        var stage = Stage(.en, people: ["Mari Kask"], method: OpenSpaceScene.method ?? .smallCircle)
        stage.press(.pageDown, .pageDown, .pageDown, .pageDown, .enter)
        stage.type("Eha: The bus")
        stage.press(.escape, .enter)
        #expect(stage.screen().contains { $0.contains("Eha: The bus") })
        stage.press(.enter)
        #expect(stage.screen().contains { $0.contains("New person: Eha") })
        #expect(stage.state.timetable?.topics.count == 1)
    }

    @Test("After the last topic went into another one the one above it is chosen, and seen to be")
    func chosenAfterMerging() {
        var stage = OpenSpaceScene.wall(.en)
        stage.press(.end, .character("j"))
        stage.type("shop")
        stage.press(.enter)
        #expect(stage.screen().contains { $0.contains("> 1 place 2") && $0.contains("The shop") })
        stage.press(.character("u"))
        #expect(stage.state.timetable?.unplaced.count == 1)
    }

    @Test("A place that is typed wrong keeps the line open")
    func unknownPlace() {
        var stage = OpenSpaceScene.wall(.en)
        stage.press(.character("p"))
        stage.type("2 nowhere")
        stage.press(.enter)
        #expect(stage.screen().contains { $0.contains("2 nowhere") })
        #expect(stage.state.timetable?.placements.count == 3)
    }

    @Test("A scribe's console calls and places topics, but does not move the session")
    func scribe() {
        var stage = OpenSpaceScene.call(.en)
        stage.isScribe = true
        stage.press(.escape, .character("T"), .character("p"))
        stage.type("1 1")
        stage.press(.enter)
        #expect(stage.state.timetable?.placements.count == 1)
        let step = stage.state.currentStep?.id
        stage.press(.escape, .character("n"))
        #expect(stage.state.currentStep?.id == step)
    }

    @Test("A report by keys is about the chosen topic and by its convener")
    func report() {
        var stage = OpenSpaceScene.sessions(.en)
        stage.press(.character("d"), .character("r"))
        stage.type("Runs twice a day.")
        stage.press(.enter)
        let report = stage.state.notes.all.last
        #expect(report?.kind == .report)
        #expect(report?.about == stage.state.timetable?.topics.first?.id)
        #expect(report?.by == stage.state.people.everybody.first?.id)
    }

    @Test("Where a part has no topics the list of them is refused, not opened empty")
    func elsewhere() {
        var stage = Stage(.en)
        stage.press(.pageDown, .character("T"))
        #expect(stage.messageLine.contains("no topics"))
    }
}
