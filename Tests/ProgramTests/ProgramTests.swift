import Testing

@Suite("The program")
struct ProgramTests {
    @Test func tellsItsVersion() throws {
        let result = try Program.run(["--version"])
        #expect(result.code == 0)
        #expect(result.output.hasPrefix("0."))
    }
}
