import Foundation
import Testing

@Suite("Writing a report")
struct ExportTests {
    /// A session under way with an action that is due then.
    private static func session(due: String?) throws -> Home {
        let home = Home()
        let made = try Program.run(["new", "ring", "--title", "Meie", "--lang", "et", "--method", "circle", "--count", "4"], in: home)
        try #require(made.code == 0, "\(made.errors)")
        _ = try Program.run(["do", "ring", "start"], in: home)
        let note = ["do", "ring", "note", "Helistada", "--kind", "action"] + (due.map { ["--due", $0] } ?? [])
        try #require(try Program.run(note, in: home).code == 0)
        return home
    }

    @Test(arguments: ["md", "docx", "csv", "ics", "json"])
    func everyFormatGoesIntoAFileAndIntoAPipe(format: String) throws {
        let home = try Self.session(due: "15.12.2026")
        let file = home.path("report.\(format)")
        let written = try Program.run(["export", "ring", "--format", format, "--output", file], in: home)
        #expect(written.code == 0)
        #expect(written.output == "Written: \(file)\n")
        #expect(written.errors == "")
        let bytes = try Data(contentsOf: URL(fileURLWithPath: file))
        #expect(bytes.range(of: Data("Helistada".utf8)) != nil)
        let piped = try Program.run(["export", "ring", "--format", format, "--output", "-"], in: home)
        #expect(piped.output.contains("Helistada"))
        let again = try Program.run(["export", "ring", "--format", format, "--output", file], in: home)
        #expect(again.code == 1)
        #expect(again.errors.contains("--force"))
    }

    @Test func aTableIsOneOfCSV() throws {
        let home = try Self.session(due: "15.12.2026")
        let actions = try Program.run(["export", "ring", "--format", "csv", "--table", "actions"], in: home)
        #expect(actions.output.contains("1;Helistada;;15.12.2026;2026-12-15;"))
        for format in ["md", "docx", "ics", "json"] {
            let refused = try Program.run(["export", "ring", "--format", format, "--table", "votes"], in: home)
            #expect(refused.code == 64)
            #expect(refused.errors.contains("--format csv"))
        }
        #expect(try Program.run(["export", "ring", "--format", "csv", "--table", "chairs"], in: home).code == 64)
    }

    @Test func whatHasNoDayIsNamedBesideTheCalendar() throws {
        let home = try Self.session(due: "15.12.2026")
        _ = try Program.run(["do", "ring", "note", "Kirjutada", "--kind", "action", "--due", "kevadel"], in: home)
        _ = try Program.run(["do", "ring", "note", "Kutsuda", "--kind", "action"], in: home)
        let result = try Program.run(["export", "ring", "--format", "ics", "--output", home.path("r.ics")], in: home)
        #expect(result.code == 0)
        #expect(
            result.errors == """
                ruum: Left out of the calendar: 1 action has no due date; cannot be read as a date: “kevadel”
                      Write a date like 2026-12-15 or 15 December 2026.

                """)
    }

    @Test func aCalendarOfNothingIsNotWritten() throws {
        let home = try Self.session(due: nil)
        let result = try Program.run(["export", "ring", "--format", "ics", "--output", home.path("r.ics")], in: home)
        #expect(result.code == 1)
        #expect(result.errors.contains("no action and no decision has a date"))
        #expect(!FileManager.default.fileExists(atPath: home.path("r.ics")))
    }
}

@Suite("A report on a terminal", .enabled(if: Tmux.isInstalled), .timeLimit(.minutes(5)))
struct ExportToTerminalTests {
    @Test func aWordFileIsNotPouredOverATerminal() async throws {
        let ring = try Ring()
        let screen = try await ring.tmux.screen()
        try screen.enter("clear; ruum export ring --format docx; echo \"code $?\"")
        let text = try await screen.wait(for: "code 1")
        #expect(text.contains("--output"))
        #expect(!text.contains("PK"))
    }
}
