import Foundation
import Testing

/// Nine people under seven hats, played by the demo's shell script, have to read back exactly as it happened.
///
/// The expected times are worked out by hand: a round is planned as people × turn and a tenth more.
@Suite("Six hats replayed from a script")
struct HatsReplayTests {
    private static let session = "bus"
    private static let day = "2026-11-27"
    private static let played = Replays.hats

    private func status(_ time: String) throws -> Reading { try Self.played.get().status(Self.session, at: time) }

    private func wall(_ time: String) throws -> [String] {
        let shown = try Self.played.get().run(["status", Self.session, "--public", "--at", "\(Self.day)T\(time)"])
        return shown.output.split(separator: "\n").map(String.init)
    }

    private func texts(_ notes: Reading, kind: String) -> [String?] {
        notes.list.filter { $0["kind"].text == kind }.map { $0["text"].text }
    }

    @Test func sevenHatsForNineTakeAboutFiftyFiveMinutes() throws {
        let status = try status("17:00:00")
        // Blue twice 3 minutes and 2 for what follows, four hats of 1 and 9 × 1.1, red of half a minute and 9 × 20 s and a tenth more.
        #expect(status["agenda"][0]["planned_ms"].integer == 3_324_000)
        #expect(status["flow"].list.count == 13)
        #expect(status["flow"].list.first?["key"].text == "hats[1].blue.focus")
        #expect(status["flow"].list.last?["key"].text == "next_steps")
    }

    @Test func whileWritingTheRoomSeesTheHatAndNoNotes() throws {
        #expect(try status("18:04:30")["step"]["key"].text == "hats[2].white.jot")
        #expect(try wall("18:04:30") == ["Valge müts", "Mida me teame ja mida ei tea?", "– Kas ja kuidas jätame külabussi alles?", "– Kirjuta vaikselt"])
    }

    @Test func factsThatContradictEachOtherShareALine() throws {
        let status = try status("18:10:25")
        #expect(status["step"]["key"].text == "hats[2].white.speak")
        #expect(status["step"]["planned_ms"].integer == 594_000)
        #expect(status["step"]["elapsed_ms"].integer == 325_000)
        #expect(status["round"]["holder"].text == "p1.6")
        #expect(status["notes"].list.filter { !$0["disputes"].list.isEmpty }.map { $0["id"].text } == ["n7", "n10"])
        #expect(
            try wall("18:10:25").dropFirst(3) == [
                "• Fakt: Bussiga sõidab 120 inimest kuus ↔ Bussiga sõidab 80 inimest kuus", "• Teadmata: Kui palju maksab uus buss",
                "• Fakt: Bussijuht läheb kevadel pensionile ja kedagi asemele ei ole",
            ])
    }

    @Test func aRemarkThatWasARiskWaitsForTheBlackHat() throws {
        #expect(try wall("18:10:40").count == 5)
        let risk = try #require(try status("18:12:00")["notes"].list.last)
        #expect(risk["kind"].text == "risk")
        #expect(risk["step_key"].text == "hats[2].white.speak")
        #expect(
            try wall("18:38:00") == [
                "Must müts", "Mis võib valesti minna?", "– Kas ja kuidas jätame külabussi alles?",
                "• Bussijuht läheb kevadel pensionile ja kedagi asemele ei ole", "• Vald võtab toetuse ära",
                "• Kõik ei oska sõitu tellida",
            ])
    }

    @Test func extendingGivesTheHatMoreTime() throws {
        let status = try status("18:18:30")
        #expect(status["step"]["key"].text == "hats[3].green.speak")
        #expect(status["step"]["remaining_ms"].integer == 594_000 + 120_000 - 180_000)
        #expect(status["notes"].list.first { $0["id"].text == "n25" }?["about"].text == "n16")
    }

    @Test func theRedHatKeepsNoNames() throws {
        let status = try status("18:45:30")
        #expect(texts(status["notes"], kind: "feeling") == ["lootus", "segased tunded"])
        #expect(status["notes"].list.allSatisfy { $0["by"].isNull })
        #expect(try wall("18:45:30").contains("• segased tunded"))
    }

    @Test func theEndComesBeforeItWasPlanned() throws {
        let status = try status("19:00:00")
        #expect(status["finished"].flag == true)
        #expect(status["drift_ms"].integer == -204_000)
        #expect(texts(status["notes"], kind: "action").count == 2)
        #expect(status["notes"].list.compactMap { $0["owner"].text } == ["p1.8", "p1.9"])
    }

    @Test func theScriptComplainsOfNothing() throws {
        #expect(try Self.played.get().errors == "")
    }
}
