import Engine
import Screens
import Terminal
import Testing

@Suite("People and hosts while tables stand")
struct PeopleAtTablesTests {
    private func table(of name: String, _ stage: Stage) -> Int? {
        guard let person = stage.state.people.everybody.first(where: { $0.name == name })?.id else { return nil }
        return stage.state.standingTables?.tables.first { $0.people.contains(person) }?.number
    }

    @Test("Somebody who is added while a named plan stands is present, sits at a table, and the message says which")
    func newcomer() {
        var stage = CafeScene.seats(.en, move: "plan")
        stage.press(.character("o"), .enter, .character("n"))
        stage.type("Kalle")
        stage.press(.enter)
        #expect(stage.state.people.everybody.last?.standing == .present)
        let table = table(of: "Kalle", stage)
        #expect(table != nil)
        #expect(stage.messageLine.contains("Kalle → table \(table ?? 0)"))
    }

    @Test("Before the start somebody who is added is only on the list, though another one has arrived")
    func beforeTheStart() {
        var stage = Stage()
        stage.press(.character("o"), .enter, .character("n"))
        stage.type("Kalle")
        stage.press(.enter)
        #expect(stage.state.people.everybody.last?.standing == .expected)
    }

    @Test("In the list of people a new seat is a table where no ring is known")
    func whichTable() {
        var stage = CafeScene.seats(.en, move: "plan")
        stage.press(.character("o"), .character("i"))
        #expect(stage.screen().joined().contains("At which table"))
        stage.type("4")
        stage.press(.enter)
        let first = stage.state.people.everybody[0].name
        #expect(table(of: first, stage) == 4)
    }

    @Test("Whoever is marked as gone is named, and the way back is said")
    func leaving() {
        var stage = CafeScene.seats(.en, move: "plan")
        stage.press(.character("o"), .character("l"))
        #expect(stage.messageLine.contains("Mari Kask left; z"))
        #expect(stage.screen().suffix(2).joined().contains("undo"))
    }

    @Test("Enter alone makes nobody a host")
    func bareEnter() {
        var stage = CafeScene.seats(.en, move: "free")
        stage.press(.enter)
        stage.type("2")
        stage.press(.enter)
        #expect(stage.state.standingTables?.tables.allSatisfy { $0.host == nil } == true)
    }

    @Test("A table that does not exist is refused, and nobody becomes host of another one instead")
    func unknownTable() {
        var stage = CafeScene.seats(.en, move: "free")
        stage.press(.enter)
        stage.type("12mari")
        stage.press(.enter)
        #expect(stage.state.standingTables?.tables.allSatisfy { $0.host == nil } == true)
        #expect(stage.screen().joined().contains("12"))
    }

    @Test("A host who takes another one's place is said to do so")
    func replaced() {
        var stage = CafeScene.seats(.en, move: "free")
        stage.press(.enter)
        stage.type("1mari kask")
        stage.press(.enter)
        stage.type("1õnne tamm")
        stage.press(.enter)
        #expect(stage.screen().joined().contains("table 1: Õnne Tamm instead of Mari Kask"))
    }

    @Test("A slash and a name find the table of a person")
    func finding() {
        var stage = CafeScene.seats(.en, move: "plan")
        stage.press(.character("/"))
        stage.type("õnne tamm")
        stage.press(.enter)
        #expect(stage.messageLine.contains("Õnne Tamm → table \(table(of: "Õnne Tamm", stage) ?? 0)"))
    }

    @Test("Keys of the console do nothing while a list is open, and say so", arguments: ["1", "2", "3", "H", "j", "x"])
    func strayKeys(letter: Character) {
        var stage = CafeScene.seats(.en, move: "free")
        stage.press(.character("o"))
        let before = stage.state
        stage.press(.character(letter))
        #expect(stage.state == before)
        #expect(stage.messageLine.contains("means nothing in this list"))
    }

    @Test("Before the start the tables that the people need are counted")
    func expectedTables() {
        let names = (1...27).map { "Person \($0)" }
        let stage = Stage(.en, people: names, method: CafeScene.method ?? .smallCircle)
        #expect(stage.screen().joined(separator: "\n").contains("7 tables: 6 of 4, 1 of 3"))
    }
}
