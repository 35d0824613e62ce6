import Engine
import Report
import Testing

@Suite struct JSONReportTests {
    @Test func theFormatAndItsVersionComeFirst() throws {
        let text = try Workshop().export(.json, .me)
        #expect(text.hasPrefix("{\n  \"format\": \"ruum-report\",\n  \"version\": 1,\n  \"edition\": \"me\""))
        #expect(text.hasSuffix("}\n"))
    }

    @Test func theFacilitatorsEditionTellsPlansOverrunsAndDrift() throws {
        let report = JSONReport.value(try Workshop.finished().model(.me))
        let round = report["items"]?[0]?["flow"]?[1]
        #expect(round?["planned_ms"] == 1_200_000)
        #expect(round?["over_ms"] == 300_000)
        #expect(report["items"]?[0]?["flow"]?[3]?["skipped"] == true)
        #expect(report["own"]?["drift_ms"] == 420_000)
    }

    @Test func otherEditionsDoNotEvenHaveTheFields() throws {
        let text = try Workshop.finished().export(.json, .client)
        for field in ["planned_ms", "over_ms", "skipped", "drift_ms", "talk_ms", "erased_notes"] {
            #expect(!text.contains(field))
        }
    }

    @Test func aNoteWithAnOwnerTellsWhoAndByWhen() throws {
        let report = JSONReport.value(try Workshop.finished().model(.participants, names: .full))
        let note = report["items"]?[0]?["sections"]?[2]?["notes"]?[0]
        #expect(note?["kind"] == "action")
        #expect(note?["owner"] == "Mari Kask")
        #expect(note?["due"] == "1. detsember")
        #expect(note?["number"] == 4)
        #expect(note?["at"] == .null)
    }
}

extension JSON {
    /// An element of a list; nil for anything else.
    fileprivate subscript(index: Int) -> JSON? {
        guard case .array(let values) = self, values.indices.contains(index) else { return nil }
        return values[index]
    }
}
