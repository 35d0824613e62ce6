import Foundation
import Testing

/// Two meetings of fourteen people, played by a shell script, have to read back exactly as they happened.
///
/// The script says what was answered when; the counts follow from it by hand.
@Suite("Consensus replayed from a script")
struct ConsensusReplayTests {
    private static let enn = "p1.4", leo = "p1.10", ülo = "p1.14"
    private static let played = Replays.consensus

    private func house(_ time: String, publicly: Bool = false) throws -> Reading {
        try Self.played.get().status("house", at: time, publicly: publicly)
    }

    private func sauna(_ time: String) throws -> Reading { try Self.played.get().status("sauna", at: time) }

    // MARK: The first test

    @Test func beforeAnybodyAnswersNothingIsProposed() throws {
        let poll = try house("14:06:15")["poll"]
        #expect(poll["counts"].integers == ["agree": 0, "reservations": 0, "stand_aside": 0, "block": 0])
        #expect(poll["answered"].integer == 0)
        #expect(poll["present"].integer == 14)
        #expect(poll["outcome"].isNull)
        #expect(poll["silent"].list.count == 14)
    }

    @Test func aBlockOwesItsReasonAndIsProposedFirst() throws {
        let poll = try house("14:07:45")["poll"]
        #expect(poll["counts"].integers == ["agree": 10, "reservations": 3, "stand_aside": 0, "block": 1])
        #expect(poll["answered"].integer == 14)
        #expect(poll["outcome"].text == "blocked")
        #expect(poll["owed"].integer == 1)
        #expect(poll["owing"].texts == [Self.leo])
        #expect(poll["revealed"].flag == false)
    }

    @Test func theStatusInWordsSaysWhatIsOwedAndWhatFollows() throws {
        let lines = try Self.played.get().run(["status", "house", "--lang", "et", "--at", "2027-02-06T14:07:45"]).output
        #expect(lines.contains("vastanud 14/14; Põhjus ütlemata: 1; pakutud tulemus: keegi blokeerib"))
    }

    @Test func theRoomSeesThePositionThatIsCalledAndNoCount() throws {
        let poll = try house("14:07:45", publicly: true)["poll"]
        #expect(poll["positions"].list.map { $0["name"].text } == ["Blokeerin", "Astun kõrvale", "Olen nõus, aga kõhklen", "Olen nõus"])
        #expect(poll["positions"].list.allSatisfy { $0["count"].isNull })
        #expect(poll["positions"].list.map { $0["called"].flag } == [false, false, false, true])
        #expect(poll["answered"].isNull)
    }

    @Test func afterTheRevealTheRoomSeesCountsAndNoNames() throws {
        let text = try Self.played.get().run(["status", "house", "--json", "--public", "--at", "2027-02-06T14:08:10"]).output
        #expect(text.contains("\"count\": 10"))
        for name in ["Leo", "Õunap", Self.leo, "blocked", "proov", "Test"] { #expect(!text.contains(name), "\(name)") }
    }

    @Test func afterABlockTheReasonIsHeardAndTheRoomSeesTheText() throws {
        let status = try house("14:09:30")
        #expect(status["step"]["id"].text == "hear_block")
        #expect(status["confirmed_outcomes"].texts == ["blocked"])
        #expect(status["decided"].isNull)
        #expect(status["owed_reasons"].integer == 0)
        let room = try house("14:09:30", publicly: true)
        #expect(room["poll"].isNull)
        #expect(room["draft"]["text"].text == "Avame külamaja talvel kolmel päeval nädalas kell 10–20.")
        let reason = status["notes"].list.first { $0["text"].text?.contains("koolibuss") == true }
        #expect(reason?["kind"].text == "concern")
        #expect(reason?["by"].isNull == true)
    }

    // MARK: The second and the third

    @Test func theFacilitatorMayPreferToMeetTwoReservations() throws {
        let poll = try house("14:22:30")["poll"]
        #expect(poll["counts"].integers == ["agree": 12, "reservations": 2, "stand_aside": 0, "block": 0])
        #expect(poll["outcome"].text == "decided")
        #expect(poll["test"].integer == 2)
        let after = try house("14:24:00")
        #expect(after["step"]["id"].text == "amend")
        #expect(after["confirmed_outcomes"].texts == ["blocked", "not_yet"])
    }

    @Test func theThirdTestDecides() throws {
        let poll = try house("14:32:30")["poll"]
        #expect(poll["counts"].integers == ["agree": 13, "reservations": 0, "stand_aside": 1, "block": 0])
        #expect(poll["outcome"].text == "decided")
        let after = try house("14:33:30")
        #expect(after["step"]["id"].text == "record")
        #expect(after["decided"].text == "decided")
        #expect(after["owed_reasons"].integer == 1)
        #expect(try house("14:35:10")["owed_reasons"].integer == 0)
    }

    @Test func theRoomSeesTheDecisionAndTheDayOfItsReview() throws {
        let notes = try house("14:34:30", publicly: true)["notes"].texts
        #expect(notes == ["Avame külamaja talvel kolmel päeval nädalas, reedel kauem. Kütame seltsi rahaga. (15. aprillil 2027)"])
    }

    // MARK: Silence

    @Test func silenceIsNoConsent() throws {
        let status = try sauna("15:14:30")
        #expect(status["poll"]["answered"].integer == 0)
        #expect(status["poll"]["outcome"].isNull)
        #expect(status["poll"]["called"].text == "block")
        let end = try sauna("15:30:00")
        #expect(end["finished"].flag == true)
        #expect(end["decided"].isNull)
        #expect(end["confirmed_outcomes"].list.isEmpty)
    }

    // MARK: Reports

    @Test func onlyWhoAgreedToItIsNamedWithAPosition() throws {
        let text = try Self.played.get().run(["export", "house", "--for", "participants"]).output
        let record = text.components(separatedBy: "### ").first { $0.hasPrefix("Otsus\n") } ?? ""
        #expect(text.contains("Astun kõrvale (Enn Kivi): Vald ei saa siin kaasa otsustada"))
        #expect(!record.contains("Leo") && !text.contains("Blokeerin ("))
    }

    @Test func theScriptComplainsOfNothing() throws {
        #expect(try Self.played.get().errors == "")
    }
}
