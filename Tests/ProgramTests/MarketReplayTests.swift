import Foundation
import Testing

/// Three idea markets, played by a shell script of `ruum do --at …`: a fair of 24 people and six ideas, one with coins and more
/// ideas than stalls, and advice tables.
@Suite("Idea markets replayed from a script")
struct MarketReplayTests {
    private static let minute = 60_000

    private static let played = Replays.markets

    private static func status(_ session: String = "fair", at time: String) throws -> Reading {
        try played.get().status(session, at: time)
    }

    private static func wall(_ session: String = "fair", at time: String) throws -> Reading {
        try played.get().status(session, at: time, publicly: true)
    }

    @Test func theScriptSaysNothingIsWrong() throws {
        #expect(try Self.played.get().errors == "")
    }

    // MARK: The fair

    @Test func stallsAreAQuarterOfThePeopleAndThePlanCountsAPitchForEach() throws {
        let status = try Self.status(at: "10:01:00")
        let pitches = status["flow"].list.filter { $0["id"].text == "pitch" }
        #expect(pitches.count == 6)
        #expect(pitches.map { $0["key"].text }.first == "pitches[1].pitch")
        // Opening 3, how 2, writing 5, ideas 5, pitches 6, setting up 5, three times 1 and 8, free 10, anew 5, dots 5, steps 5, what was written 1, closing 2.
        #expect(status["agenda"][0]["planned_ms"].integer == 81 * Self.minute)
        // Nobody has too many ideas yet.
        #expect(!status["flow"].list.contains { $0["id"].text == "prefilter" })
    }

    @Test func pitchesEndByTheClockAndTheWallShowsIt() throws {
        let status = try Self.status(at: "10:18:30")
        #expect(status["step"]["key"].text == "pitches[3].pitch")
        #expect(status["step"]["title"].text == "Esitlus: Laupäevane buss")
        #expect(status["step"]["remaining_ms"].integer == 30_000)
        let wall = try Self.wall(at: "10:18:30")
        #expect(wall["text"].text?.hasPrefix("Laupäevane buss") == true)
        #expect(wall["clock"]["remaining_ms"].integer == 30_000)
    }

    @Test func theWallShowsAMapOfTheStallsAndTheVisitClock() throws {
        let wall = try Self.wall(at: "10:28:00")
        #expect(wall["clock"]["remaining_ms"].integer == 6 * Self.minute)
        #expect(wall["stalls"].list.map { $0["number"].integer } == [1, 2, 3, 4, 5, 6])
        #expect(
            wall["stalls"].list.map { $0["title"].text } == [
                "Tööriistakogu", "Rändav saun", "Laupäevane buss", "Külakoor", "Filmiõhtud", "Ühissupp",
            ])
        #expect(wall["stalls"][1]["owner"].text == "Heino Rand")
        #expect(wall["stalls"].list.allSatisfy { $0["score"].isNull })
        // Nothing of what is left at the stalls is on the wall.
        #expect(wall["notes"].list.isEmpty)
    }

    @Test func roundsOfVisitsFollowEachOtherByTheClock() throws {
        #expect(try Self.status(at: "10:25:30")["step"]["key"].text == "rounds[1].walk")
        #expect(try Self.status(at: "10:34:30")["step"]["key"].text == "rounds[2].walk")
        #expect(try Self.status(at: "10:50:00")["step"]["key"].text == "rounds[3].walk.visit")
        #expect(try Self.status(at: "10:52:30")["step"]["id"].text == "free")
    }

    @Test func ownersStandAtTheirStallsInEachRound() throws {
        for time in ["10:27:00", "10:36:00", "10:45:00"] {
            let tables = try Self.status(at: time)["tables"].list
            #expect(tables.map { $0["host"].text } == ["p1.1", "p1.8", "p1.13", "p1.15", "p1.18", "p1.24"])
        }
    }

    @Test func whatVisitorsLeaveIsCountedByStall() throws {
        let stalls = try Self.status(at: "10:51:00")["stalls"].list
        func counts(_ kind: String) -> [Int?] { stalls.map { $0[kind].integer } }
        #expect(counts("likes") == [1, 0, 1, 0, 0, 1])
        #expect(counts("questions") == [1, 1, 0, 1, 0, 1])
        #expect(counts("offers") == [1, 1, 0, 0, 1, 0])
        #expect(counts("joins") == [2, 1, 0, 0, 0, 1])
    }

    @Test func ideasHaveASecondVersion() throws {
        let status = try Self.status(at: "11:05:00")
        #expect(status["draft"].isNull)
        let drafts = status["drafts"].list
        #expect(drafts.map { $0["version"].integer } == [2, 2, 1, 1, 1, 2])
        #expect(drafts[0]["text"].text?.contains("Bruno peab nimekirja") == true)
        #expect(status["stalls"].list.map { $0["version"].integer } == [2, 2, 1, 1, 1, 2])
    }

    @Test func theResultIsHiddenUntilItIsRevealed() throws {
        let before = try Self.status(at: "11:09:50")
        #expect(before["stalls"].list.allSatisfy { $0["score"].isNull })
        #expect(before["poll"]["revealed"].flag == false)
        #expect(!(try Self.wall(at: "11:09:50")["stalls"].list.contains { !$0["score"].isNull }))
        let after = try Self.status(at: "11:10:30")["stalls"].list
        #expect(after.map { $0["score"].integer } == [15, 7, 4, 3, 4, 15])
        #expect(after.map { $0["place"].integer } == [1, 3, 4, 6, 4, 1])
        #expect(after.map { $0["tied"].flag } == [true, false, true, false, true, true])
    }

    @Test func theWallShowsTheResultFromTheMostToTheFewest() throws {
        let stalls = try Self.wall(at: "11:12:00")["stalls"].list
        #expect(stalls.map { $0["score"].integer } == [15, 15, 7, 4, 4, 3])
        #expect(stalls.map { $0["title"].text }.prefix(2) == ["Tööriistakogu", "Ühissupp"])
        #expect(stalls[0]["tied"].flag == true)
    }

    @Test func whatIsForTheFacilitatorAloneIsInNoOtherReport() throws {
        for edition in ["participants", "client"] {
            let report = try Self.played.get().run(["export", "fair", "--for", edition, "--output", "-"]).output
            #expect(!report.contains("Villu ei käi"))
        }
    }

    // MARK: Coins

    @Test func tooManyIdeasAreSortedOutAndTiesAtTheBorderAllGetAStall() throws {
        let before = try Self.status("coins", at: "14:18:50")
        #expect(before["step"]["id"].text == "prefilter")
        #expect(before["proposed_outcome"].text == "chosen")
        let after = try Self.status("coins", at: "14:21:00")
        #expect(after["step"]["id"].text == "setup")
        #expect(after["stalls"].list.map { $0["title"].text } == ["Skate ramp", "Band room", "Trips", "Kitchen"])
        #expect(after["notes"].list.filter { $0["kind"].text == "parked" }.map { $0["text"].text } == ["Games: a box of them"])
    }

    @Test func everybodySpendsTheSameCoinsAndNearTiesAreTies() throws {
        let poll = try Self.status("coins", at: "14:44:30")
        #expect(poll["step"]["id"].text == "coins_vote")
        let ended = try Self.status("coins", at: "14:47:00")
        #expect(ended["stalls"].list.map { $0["score"].integer } == [39, 37, 30, 54])
        #expect(ended["stalls"].list.map { $0["place"].integer } == [2, 2, 4, 1])
        #expect(ended["stalls"].list.map { $0["tied"].flag } == [true, true, false, false])
    }

    // MARK: Advice tables

    @Test func callersStayThroughThreeRoundsWithoutAVote() throws {
        let keys = try Self.status("advice", at: "17:15:00")["flow"].list.compactMap { $0["id"].text }
        #expect(keys.filter { ["behind", "missing", "learned"].contains($0) } == ["behind", "missing", "learned"])
        #expect(!keys.contains { $0.hasSuffix("vote") || $0 == "pitch" })
        for time in ["17:21:00", "17:50:00", "18:10:00"] {
            #expect(try Self.status("advice", at: time)["tables"].list.map { $0["host"].text } == ["p1.1", "p1.8", "p1.13"])
        }
    }
}
