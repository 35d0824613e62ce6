import Foundation
import Testing

/// What was typed up afterwards, taken into a circle that is over.
@Suite("Notes from a file")
struct NotesCommandTests {
    private func finishedCircle() throws -> ReplayedScript {
        try ReplayedScript("circle.sh", in: "Circle", sessions: ["ring"], day: "2026-11-27", clock: "09:30:00+02:00", asked: "12:00:00+02:00")
    }

    private func file(_ name: String, _ text: String, in played: ReplayedScript) throws -> String {
        let path = played.home.path(name)
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
        return path
    }

    @Test func theyComeUnderTheirStepsAtTheirTimeAndOnce() throws {
        let played = try finishedCircle()
        let text = try file("tahvel.txt", "# Jutupulga ring\n- Rohkem pinke\n# Lõpuring\n- Aitäh\n", in: played)
        #expect(try played.run(["notes", "ring", text]).output == "New notes: 2\n")
        #expect(try played.run(["notes", "ring", text]).output == "New notes: 0; already there: 2\n")
        let table = try file("kaardid.csv", "tekst;aeg;kellele\nVarjus istumine;10:30;client\n", in: played)
        #expect(try played.run(["notes", "ring", table]).code == 0)
        let notes = try played.status("ring", at: "12:00:00+02:00")["notes"].list.suffix(3)
        #expect(notes.map { $0["text"].text } == ["Rohkem pinke", "Aitäh", "Varjus istumine"])
        #expect(notes.map { $0["step"].text } == ["round", "checkout", "round"])
        #expect(notes.map { $0["kind"].text } == ["theme", "takeaway", "theme"])
        #expect(notes.map { $0["readers"].text } == ["me", "me", "client"])
        #expect(notes.last?["at"].text == "2026-11-27T08:30:00Z")
        let report = try played.run(["export", "ring", "--for", "client"]).output
        #expect(report.contains("- Varjus istumine"))
        #expect(!report.contains("Aitäh"))
    }

    @Test func oneLineThatCannotBeReadKeepsAllOut() throws {
        let played = try finishedCircle()
        let table = try file("kaardid.csv", "text,step\nEsimene,round\nTeine,kuskil\n", in: played)
        let result = try played.run(["notes", "ring", table])
        #expect(result.code == 1)
        #expect(result.errors.contains("kaardid.csv:3: "))
        #expect(!(try played.run(["status", "ring", "--json"]).output.contains("Esimene")))
    }
}
