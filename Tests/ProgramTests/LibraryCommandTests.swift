import Testing

@Suite("The library in a pipe")
struct LibraryCommandTests {
    @Test func printsTheListOfSessions() throws {
        let home = Home()
        _ = try Program.run(["new", "ring", "--title", "Külapäev", "--method", "circle"], in: home)
        let result = try Program.run([], in: home)
        #expect(result.code == 0)
        #expect(result.output == (try Program.run(["sessions"], in: home)).output)
        #expect(result.output.contains("Külapäev"))
    }

    @Test func tellsWhyAFileCannotBeRead() throws {
        let home = Home()
        _ = try Program.run(["new", "ring", "--title", "Külapäev", "--method", "circle"], in: home)
        try home.write("no session at all", to: "data/ruum/broken.ruum")
        let result = try Program.run([], in: home)
        #expect(result.code == 0)
        #expect(result.output.contains("broken.ruum") && result.output.contains("This file is not a session"))
    }

    @Test func saysHowToBeginWhenThereIsNone() throws {
        let result = try Program.run([], in: Home())
        #expect(result.code == 0)
        #expect(result.output.contains("ruum new"))
    }
}
