import Engine
import Screens
import Terminal
import Testing

@Suite("Notes on axes, in a tree and on a timeline, by keys")
struct PlacingKeysTests {
    /// Three notes at a step that puts them in order in that way.
    private func placing(_ form: ArrangePlan.Form) -> Stage {
        let axes = [
            ArrangePlan.Axis(title: LocalText(en: "Likely"), low: LocalText(en: "little"), high: LocalText(en: "much")),
            ArrangePlan.Axis(title: LocalText(en: "Bad")),
        ]
        let method = Method(
            id: "placing", name: LocalText(en: "Placing"), sound: false,
            steps: [
                Step(
                    id: "place", kind: .arrange(ArrangePlan(form: form, axes: axes)), title: LocalText(en: "Place"),
                    show: LocalText(en: "What lies where?"), capture: Capture(kind: .risk, readers: .participants, project: .atOnce))
            ])
        var stage = Stage(.en, method: method)
        stage.press(.pageDown)
        for text in ["Fire", "Flood", "Frost"] {
            stage.press(.character("m"))
            stage.type(text)
            stage.press(.enter)
        }
        stage.press(.enter)
        return stage
    }

    private func spots(_ stage: Stage) -> [ArrangementState.Spot?] {
        stage.state.arrangeable(ofItem: 0).map { stage.state.progress[0].arrangement.spot(of: $0) }
    }

    private func screen(_ stage: Stage) -> String { stage.screen().joined(separator: "\n") }

    @Test("On axes a note gets two numbers, arrows nudge them, and x takes it out")
    func axes() {
        var stage = placing(.axes)
        #expect(stage.screen().suffix(2).joined().contains("place"))
        stage.press(.enter)
        #expect(screen(stage).contains("→ Likely  ↑ Bad"))
        stage.type("3 7")
        stage.press(.enter)
        #expect(spots(stage) == [.point(30, 70), nil, nil])
        #expect(screen(stage).contains("3 × 7"))
        stage.press(.enter, .right, .right, .down, .enter)
        #expect(spots(stage) == [.point(30, 70), .point(70, 40), nil])
        stage.press(.down, .character("x"))
        #expect(spots(stage) == [nil, .point(70, 40), nil])
    }

    @Test("What is no pair of numbers from 0 to 10 is said, and stays to be mended", arguments: ["11 3", "3", "a b"])
    func badPoint(typed: String) {
        var stage = placing(.axes)
        stage.press(.enter)
        stage.type(typed)
        stage.press(.enter)
        #expect(spots(stage) == [nil, nil, nil])
        #expect(screen(stage).contains("Type two numbers from 0 to 10") && screen(stage).contains(typed))
    }

    @Test("In a tree a note is hung under another one, never under itself")
    func tree() {
        var stage = placing(.tree)
        stage.press(.down, .enter)
        #expect(screen(stage).contains("Under which note?"))
        stage.type("fire")
        stage.press(.enter)
        let notes = stage.state.arrangeable(ofItem: 0)
        #expect(spots(stage) == [nil, .under(notes[0]), nil])
        #expect(screen(stage).contains(">   \(notes[1]) Flood"))
        stage.press(.up, .enter)
        stage.type("flood")
        #expect(screen(stage).contains("No note fits."))
    }

    @Test("On a timeline a note gets a date, which can be mended")
    func timeline() {
        var stage = placing(.timeline)
        stage.press(.enter)
        stage.type("2027-02-12")
        stage.press(.enter)
        #expect(spots(stage)[0] == .date("2027-02-12"))
        stage.press(.end, .enter, .backspace)
        stage.type("3")
        stage.press(.enter)
        #expect(spots(stage)[0] == .date("2027-02-13"))
    }

    @Test("The wall draws axes with their names and ends, and which number is which note", arguments: [(40, 12), (80, 24)])
    func axesOnTheWall(columns: Int, rows: Int) {
        var stage = placing(.axes)
        for point in ["0 10", "10 0", "10 0"] {
            stage.press(.enter)
            stage.type(point)
            stage.press(.enter)
        }
        let wall = stage.wall(columns, rows)
        let text = wall.joined(separator: "\n")
        #expect(text.contains("↑ Bad") && text.contains("→ Likely: little … much"))
        let top = wall.firstIndex { $0.contains("↑ Bad") } ?? 0
        #expect(wall[top + 1].contains("│1"))
        #expect(wall.contains { $0.contains("│") && $0.contains("2") && $0.contains("3") })
        for entry in ["1  Fire", "2  Flood", "3  Frost"] { #expect(text.contains(entry)) }
    }

    @Test("The wall draws a tree as deep as it is")
    func treeOnTheWall() {
        var stage = placing(.tree)
        stage.press(.down, .enter)
        stage.type("fire")
        stage.press(.enter, .down, .enter)
        stage.type("flood")
        stage.press(.enter)
        let wall = stage.wall(40, 12).map { $0.trimmingPrefix { $0 == " " } }
        #expect(wall.contains("Fire") && wall.contains("└ Flood") && wall.contains("└ Frost"))
        let columns = ["Fire", "Flood", "Frost"].compactMap { name in
            stage.wall(40, 12).first { $0.contains(name) }?.prefix { $0 == " " }.count
        }
        #expect(columns == columns.sorted() && Set(columns).count == 3)
    }

    @Test("The wall draws a timeline in the order of its dates")
    func timelineOnTheWall() {
        var stage = placing(.timeline)
        for date in ["2027-03", "2027-01"] {
            stage.press(.enter)
            stage.type(date)
            stage.press(.enter)
        }
        let wall = stage.wall(40, 12).filter { $0.contains("2027") }
        #expect(wall.map { $0.contains("Flood") } == [true, false])
        #expect(wall[1].contains("2027-03  Fire"))
    }
}
