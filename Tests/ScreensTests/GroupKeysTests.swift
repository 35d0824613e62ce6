import Engine
import MethodReader
import Screens
import Terminal
import Testing

@Suite("Notes into groups by keys")
struct GroupKeysTests {
    /// A café in which two themes were noted and one was shown to the room, at the step that puts them into groups.
    private func grouping() -> Stage {
        var stage = CafeScene.seats(.en, move: "free")
        stage.press(.character(":"))
        stage.type("goto sharing")
        stage.press(.enter)
        for text in ["A place to meet", "The last bus"] {
            stage.press(.character("m"))
            stage.type(text)
            stage.press(.enter)
        }
        stage.press(.character(":"))
        stage.type("goto clusters")
        stage.press(.enter)
        return stage
    }

    private func groups(_ stage: Stage) -> [String] {
        stage.state.groupedItem.map { stage.state.groups(ofItem: $0).map(\.name) } ?? []
    }

    private func members(_ stage: Stage, of name: String) -> Int {
        guard let item = stage.state.groupedItem, let group = stage.state.groups(ofItem: item).first(where: { $0.name == name }) else { return 0 }
        return stage.state.progress[item].arrangement.notes(in: group.number, among: stage.state.arrangeable(ofItem: item)).count
    }

    @Test("Enter and a name that is new make a group; a few letters of it find it again")
    func putting() {
        var stage = grouping()
        stage.press(.enter, .enter)
        stage.type("Meeting")
        stage.press(.enter)
        #expect(groups(stage) == ["Meeting"])
        stage.press(.enter)
        stage.type("mee")
        stage.press(.enter)
        #expect(members(stage, of: "Meeting") == 2)
    }

    @Test("Tab makes a group though another one's name has the same letters")
    func tabMakesAnother() {
        var stage = grouping()
        stage.press(.enter, .enter)
        stage.type("Meeting")
        stage.press(.enter, .enter)
        stage.type("Meet")
        stage.press(.tab)
        #expect(groups(stage) == ["Meeting", "Meet"])
    }

    @Test("x takes a note out of its group, and u gives the group another name")
    func takingOutAndRenaming() {
        var stage = grouping()
        stage.press(.enter, .enter)
        stage.type("Meeting")
        stage.press(.enter, .end, .character("u"))
        stage.type("s")
        stage.press(.enter)
        #expect(groups(stage) == ["Meetings"])
        stage.press(.character("x"))
        #expect(members(stage, of: "Meetings") == 0)
    }

    @Test("The key bar shows how notes are put into groups")
    func keyBar() {
        var stage = grouping()
        #expect(stage.screen().suffix(2).joined().contains("group notes"))
        stage.press(.enter)
        #expect(stage.screen().suffix(2).joined().contains("take out"))
    }

    @Test("The wall shows the groups with the notes that were released, and no others")
    func wall() {
        var stage = grouping()
        stage.press(.enter, .enter)
        stage.type("Meeting")
        stage.press(.enter, .enter)
        stage.type("Meeting")
        stage.press(.enter, .end, .character("r"))
        let wall = stage.wall().joined(separator: "\n")
        #expect(wall.contains("Meeting: The last bus"))
        #expect(!wall.contains("A place to meet"))
    }

    @Test("Ideas that were written down at the tables are put into groups too")
    func ideas() {
        var stage = CafeScene.move(.en, move: "free")
        stage.press(.character(":"))
        stage.type("goto clusters")
        stage.press(.enter, .enter)
        #expect(stage.screen().joined().contains("More places to sit"))
    }
}
