import Foundation
import Testing

/// Two meetings of one day gathered into one document.
@Suite("A workbook")
struct WorkbookTests {
    private func export(_ arguments: [String]) throws -> Program.Result {
        try Replays.consensus.get().run(["export", "house", "sauna"] + arguments)
    }

    @Test func gathersSeveralSessionsInAnyFormat() throws {
        let text = try export(["--workbook", "--for", "client", "--lang", "et"]).output
        #expect(text.hasPrefix("# Töövihik: Jõeküla külamaja\n"))
        // Each under its own name, with its day and people, and the lists of both in one.
        #expect(text.contains("## Jõeküla külamaja: Konsensusmeetod"))
        #expect(text.components(separatedBy: "\n## Otsused\n").count == 2)
        #expect(text.contains("| Jõeküla külamaja · Kes mida teeb |"))
        #expect(text.contains("### Konsensusmeetod") && text.contains("Sobib 3 kuni"))
        // A card stands once, however often the method was run.
        #expect(text.components(separatedBy: "### Konsensusmeetod").count == 2)
        for format in ["html", "json", "csv", "docx"] {
            #expect(try export(["--workbook", "--format", format, "--output", "-"]).code == 0, "\(format)")
        }
    }

    @Test func anotherEditionSaysNoMoreThanItsReports() throws {
        let own = try export(["--workbook", "--for", "me", "--lang", "et"]).output
        let shared = try export(["--workbook", "--for", "client", "--lang", "et"]).output
        #expect(own.contains("Üle aja"))
        #expect(!shared.contains("Üle aja") && !shared.contains("Kõneaeg"))
    }

    @Test func itsPlansBeginAnewWithoutPeopleAndNotes() throws {
        let replay = try Replays.consensus.get()
        let folder = replay.home.path("workbook")
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let written = try export(["--workbook", "--output", folder + "/tv.html", "--format", "html"])
        #expect(written.code == 0, "\(written.errors)")
        let plans = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".ruum") }
        #expect(plans.count == 2)
        for plan in plans {
            let status = try JSONSerialization.jsonObject(with: Data(try replay.run(["status", "\(folder)/\(plan)", "--json"]).output.utf8))
            let reading = Reading(status)
            #expect(reading["notes"].count == 0 && reading["people"].count == 0)
            #expect(reading["agenda"][0]["method"].text == "consensus" && reading["agenda"][0]["actual_start"].isNull)
        }
    }

    @Test func severalSessionsAreNoReport() throws {
        let refused = try export([])
        #expect(refused.code == 64)
        #expect(refused.errors.contains("--workbook"))
        #expect(try Replays.consensus.get().run(["export", "house", "--title", "X"]).code == 64)
    }
}
