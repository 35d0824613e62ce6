import Foundation
import Testing

/// A whole open space, played by a shell script of `ruum do --at …`, has to read back exactly as it happened.
///
/// The expected times are worked out by hand from `OpenSpace/open-space.sh`; people and topics are those of the wall.
@Suite("An open space replayed from a script")
struct OpenSpaceReplayTests {
    // Notes, by the commands that made them.
    private static let school = "n6", songs = "n7", onions = "n18", rescue = "n30", nursery = "n38", working = "n40", trail = "n42"
    private static let aino = "p1.1", kaja = "p1.16", peeter = "p1.38"
    private static let minute = 60_000

    // MARK: The status at instants of the day

    @Test func thePlanCountsSixtyPeopleAndThreeBlocks() throws {
        let status = try Replay.status(at: "09:45:00")
        // 5 + 12 + 2 + 20 + 12, three blocks of 60 with 5 between them, 15 + 20, a ring of 60 × 20 s and a tenth, 2.
        #expect(status["agenda"][0]["planned_ms"].integer == (51 + 190 + 35 + 22 + 2) * Self.minute)
        #expect(status["flow"].map { $0["key"].text ?? "" } == [
            "welcome", "principles", "silence", "call", "marketplace", "blocks[1].sessions", "blocks[2].news", "blocks[2].sessions",
            "blocks[3].news", "blocks[3].sessions", "reading", "next_steps", "closing", "farewell",
        ])
        #expect(status["timetable"]["places"].texts == ["Suur saal", "Raamatukogu", "Söögisaal", "Tall", "Kaminatuba", "Trepp", "Õunaaed", "Telk"])
        #expect(status["schedule"].count == 0)
    }

    @Test func theFlowDoesNotWaitForTheGrid() throws {
        let status = try Replay.status(at: "10:38:30")
        #expect(status["step"]["id"].text == "marketplace")
        #expect(status["schedule"].count == 0)
        #expect(status["timetable"]["unplaced"].count == 8)
        #expect(status["notes"].filter { $0["kind"].text == "topic" }.allSatisfy { $0["readers"].text == "client" && !$0["by"].isNull })
    }

    @Test func bothKindsOfClashesAreSeenAtOnce() throws {
        let status = try Replay.status(at: "10:45:30")
        let clashes = status["timetable"]["clashes"]
        #expect(clashes.map { $0["place"].text } == ["Tall", nil])
        #expect(clashes.map { $0["person"].text } == [nil, Self.aino])
        #expect(clashes.map { $0["topics"].texts } == [[Self.rescue, Self.working], [Self.school, Self.nursery]])
        #expect(status["schedule"].filter { $0["clash"].flag == true }.map { $0["note"].text }
            == [Self.school, Self.rescue, Self.working, Self.nursery])
    }

    @Test func mergedTopicsAreOneWithTwoConvenersAndTheInterestOfBoth() throws {
        let status = try Replay.status(at: "10:50:00")
        #expect(status["timetable"]["clashes"].count == 0)
        #expect(status["timetable"]["merged"].map { [$0["topic"].text, $0["into"].text] } == [[Self.trail, Self.onions]])
        let merged = status["schedule"].filter { $0["note"].text == Self.onions }
        #expect(merged.map { $0["conveners"].texts } == [[Self.peeter, Self.kaja]])
        #expect(merged.map { $0["interest"].integer } == [3])
        #expect(status["schedule"].filter { $0["note"].text == Self.trail }.isEmpty)
    }

    @Test func thoseWhoDidNotChooseGotTheLargerPlaceForMorePeople() throws {
        let status = try Replay.status(at: "10:50:00")
        #expect(status["timetable"]["unplaced"].count == 0)
        let found = status["schedule"].filter { $0["chosen"].text == "nothing" }
        #expect(found.map { "\($0["topic"].text ?? "") \($0["slot"].integer ?? 0) \($0["place"].text ?? "")" } == [
            "Kiire internet igas peres 1 Trepp", "Noorte oma ruum 2 Söögisaal", "Kalurite sadam 2 Õunaaed", "Üksi elavad vanemad inimesed 2 Telk",
            "Buss, mis päriselt käib 3 Raamatukogu", "Keeleõpe kõigi jaoks 3 Kaminatuba",
        ])
    }

    @Test func theBlockHasItsTimesAndTheRoomSeesNowAndNext() throws {
        let status = try Replay.status(at: "11:40:00")
        #expect(status["step"]["key"].text == "blocks[1].sessions")
        #expect(status["timetable"]["slot_now"].integer == 1)
        #expect(status["timetable"]["slots"][1]["start"].text == "2026-10-03T08:57:00Z")
        #expect(status["step"]["remaining_ms"].integer == 12 * Self.minute)
        let shown = try Replay.run(["status", Replay.session, "--public", "--lang", "et", "--at", "2026-10-03T11:40"]).output
        #expect(shown == (try String(contentsOf: ReplayedScript.folder("OpenSpace").appendingPathComponent("wall.txt"), encoding: .utf8)))
    }

    @Test func duringTheCallTheRoomSeesTheThemeAlone() throws {
        let shown = try Replay.run(["status", Replay.session, "--public", "--at", "2026-10-03T10:30"]).output
        #expect(shown == "Mis hoiab meie külad kümne aasta pärast elus?\n")
    }

    @Test func aLateTopicMovesWhatNobodyChoseAndARepeatGetsAPlaceMadeOnTheSpot() throws {
        let status = try Replay.status(at: "11:57:30")
        #expect(status["timetable"]["clashes"].count == 0)
        #expect(status["timetable"]["places"].texts.last == "Vana kelder")
        #expect(status["schedule"].filter { $0["note"].text == Self.school }.map { $0["slot"].integer } == [1, 3])
        #expect(status["schedule"].filter { $0["place"].text == "Telk" && $0["slot"].integer == 3 }.map { $0["topic"].text }
            == ["Kuidas me üksteisele infot anname?"])
    }

    @Test func oneBlockMoreIsThereAtOnceAndGoesAgain() throws {
        let more = try Replay.status(at: "13:02:30")
        #expect(more["timetable"]["slots"].count == 4)
        #expect(more["flow"].map { $0["key"].text ?? "" }.suffix(6) == [
            "blocks[4].news", "blocks[4].sessions", "reading", "next_steps", "closing", "farewell",
        ])
        let less = try Replay.status(at: "13:04:30")
        #expect(less["timetable"]["slots"].count == 3)
        #expect(less["flow"].count == 14)
        #expect(less["schedule"].filter { $0["topic"].text == "Kogukonnaaed" }.map { $0["slot"].integer } == [3])
    }

    @Test func reportsThatAreMissingAreNamedUntilTheyCome() throws {
        let early = try Replay.status(at: "11:49:00")
        #expect(early["timetable"]["missing_reports"].texts.isEmpty)
        let later = try Replay.status(at: "13:04:30")
        #expect(later["timetable"]["missing_reports"].texts.contains(Self.songs))
        #expect(!later["timetable"]["missing_reports"].texts.contains(Self.school))
        let end = try Replay.status(at: "15:10:00")
        #expect(end["finished"].flag == true)
        #expect(end["timetable"]["missing_reports"].count == 9)
        #expect(end["agenda"][0]["actual_end"].text == "2026-10-03T12:07:00Z")
    }

    // MARK: Forms

    @Test func formsHaveASheetForEachTopicThatWasHeldOrWaits() throws {
        let forms = try Replay.run(["forms", Replay.session, "--blank", "2"]).output
        let sheets = forms.split(separator: "\u{0C}")
        // The help, two topic sheets, twenty-one topics that were not merged away, two blank reports.
        #expect(sheets.count == 1 + 2 + 21 + 2)
        #expect(sheets.contains { $0.contains("# \(Self.onions) Sibulatee ja turism\n(Püstitajad: Peeter Aas, Kaja Kukk)") })
    }

    @Test func theScriptIsRefusedNothing() throws {
        #expect(try Replay.played.get().errors == "")
    }
}

/// The script, played once for all tests.
private enum Replay {
    static let session = "day"
    static let played = Replays.openSpace

    static func run(_ arguments: [String]) throws -> Program.Result { try played.get().run(arguments) }

    static func status(at time: String) throws -> Reading { try played.get().status(session, at: time) }
}
