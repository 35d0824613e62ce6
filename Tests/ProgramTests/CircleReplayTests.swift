import Foundation
import Testing

/// A whole circle, played by a shell script of `ruum do --at …`, has to read back exactly as it happened.
///
/// The expected times are worked out by hand from `Circle/circle.sh`: a round is planned as people × turn and a tenth more.
@Suite("A circle replayed from a script")
struct CircleReplayTests {
    // Ids of the roster, by their places in people.csv.
    private static let õnne = "p1.1", ülle = "p1.2", kadriMägi = "p1.3", jüri = "p1.4", kadriŽukova = "p1.5", andres = "p1.6"
    private static let šarlotte = "p1.8", tõnu = "p1.9", piret = "p1.10", rein = "p1.11", ene = "p1.12", siim = "p1.15", žanna = "p1.17"
    /// As they sit: learned while the first ones speak, then as they are listed; Šarlotte was placed after Tõnu.
    private static let ringOfSeventeen = [
        kadriMägi, tõnu, šarlotte, kadriŽukova, õnne, ülle, jüri, andres, "p1.7", piret, rein, ene, "p1.13", "p1.14", siim, "p1.16", "p1.18",
    ]
    private static let minute = 60_000

    // MARK: The status at instants of the day

    @Test func beforeAnybodyComesTheRosterCounts() throws {
        let status = try Replay.status(at: "09:45:00")
        #expect(status["drift_ms"].isNull)
        #expect(status["step"].isNull)
        #expect(status["round"].isNull)
        // 14 minutes, and 18 people with 1, 2, 1 and 0.6 minutes and a tenth more.
        #expect(status["agenda"][0]["planned_ms"].integer == 14 * Self.minute + 18 * 46 * 6_600)
        #expect(status["agenda"][0]["planned_start"].text == "2026-11-27T08:00:00Z")
        #expect(status["agenda"][0]["actual_start"].isNull)
        #expect(status["people"].count == 18)
        #expect(status["notes"].count == 0)
    }

    @Test func onlyThosePresentCountOnceTheyCome() throws {
        let status = try Replay.status(at: "09:59:00")
        #expect(status["agenda"][0]["planned_ms"].integer == 14 * Self.minute + 16 * 46 * 6_600)
        let absent = status["people"].filter { $0["present"].flag == false }
        #expect(absent.map { $0["name"].text } == ["Šarlotte Rebane", "Žanna Petrova"])
        #expect(status["notes"][0]["readers"].text == "me")
        #expect(status["notes"][0]["step"].isNull)
    }

    @Test func timeBeforeTheClockCountsAsSpent() throws {
        let status = try Replay.status(at: "10:03:00")
        // A minute on the clock and ninety seconds before it, of two minutes.
        #expect(status["step"]["id"].text == "welcome")
        #expect(status["step"]["elapsed_ms"].integer == 150_000)
        #expect(status["step"]["remaining_ms"].integer == -30_000)
        #expect(status["drift_ms"].integer == 60_000)
    }

    @Test func theRingIsLearnedAsPeopleSpeak() throws {
        let status = try Replay.status(at: "10:15:30")
        #expect(status["round"]["holder"].text == Self.andres)
        #expect(status["round"]["order"].texts == Self.ringOfSeventeen)
        #expect(status["round"]["passed"].texts == [Self.õnne])
        #expect(status["round"]["spoken"].texts == [Self.kadriMägi, Self.tõnu, Self.kadriŽukova, Self.ülle, Self.jüri])
        // The plan froze with sixteen people: 17:36, of which 6:30 are over.
        #expect(status["step"]["planned_ms"].integer == 1_056_000)
        #expect(status["step"]["remaining_ms"].integer == 666_000)
        #expect(status["turn"]["elapsed_ms"].integer == 30_000)
        #expect(status["turn"]["remaining_ms"].integer == 30_000)
        // Twice the list proposed Õnne, who then passed: she has not spoken.
        #expect(status.talk(of: Self.õnne) == 0)
        #expect(status.talk(of: Self.kadriMägi) == 60_000)
        #expect(status["drift_ms"].integer == 60_000)
    }

    @Test func holdingStopsEverythingButTheDay() throws {
        let status = try Replay.status(at: "10:17:30")
        #expect(status["hold"].flag == true)
        #expect(status["step"]["running"].flag == false)
        #expect(status["step"]["remaining_ms"].integer == 636_000)
        #expect(status["turn"]["elapsed_ms"].integer == 60_000)
        #expect(status.talk(of: Self.andres) == 60_000)
        #expect(status["drift_ms"].integer == 150_000)
        let shown = try Replay.run(["status", Replay.session, "--public", "--at", "2026-11-27T10:17:30"]).output
        #expect(shown == "Mida me raamatukogust vajame, et siia ikka tulla?\n")
    }

    @Test func whoPassedIsAskedAgainAfterTheLatecomer() throws {
        let status = try Replay.status(at: "10:24:10")
        #expect(status["round"]["holder"].text == Self.õnne)
        #expect(status["round"]["passed"].texts == [Self.õnne])
        #expect(status["round"]["spoken"].texts.last == Self.šarlotte)
        // 15:10 since it began, less two minutes held; two minutes more were given.
        #expect(status["step"]["elapsed_ms"].integer == 790_000)
        #expect(status["step"]["remaining_ms"].integer == 386_000)
        #expect(status["drift_ms"].integer == 300_000)
    }

    @Test func whatWasTakenBackStoodUntilThen() throws {
        let before = try Replay.status(at: "10:24:47")
        #expect(before["notes"].filter { $0["text"].text == "Siia rühma ei kuulu" }.map { $0["readers"].text } == ["participants"])
        #expect(before["round"]["holder"].isNull)
        let after = try Replay.status(at: "10:24:50")
        #expect(after["notes"].filter { $0["text"].text == "Siia rühma ei kuulu" }.isEmpty)
        #expect(after["notes"].count == before["notes"].count - 1)
        #expect(after["round"]["passed"].texts == [])
        #expect(after.talk(of: Self.õnne) == 40_000)
    }

    @Test func erasedWordsAreGoneAtEveryEarlierInstant() throws {
        for instant in ["10:20:15", "10:20:30", "11:39:00", "11:41:00"] {
            let status = try Replay.status(at: instant)
            let erased = status["notes"].filter { $0["erased"].flag == true }
            #expect(erased.map { $0["text"].text } == [""], "\(instant)")
            #expect(erased.map { $0["step"].text } == ["checkin"], "\(instant)")
        }
    }

    @Test func somebodyInBetweenGivesThePieceBack() throws {
        let between = try Replay.status(at: "10:46:10")
        #expect(between["round"]["holder"].text == Self.ene)
        #expect(between["turn"]["person"].text == Self.piret)
        #expect(between["turn"]["elapsed_ms"].integer == 10_000)
        #expect(between.talk(of: Self.ene) == 60_000)
        let after = try Replay.status(at: "10:46:50")
        #expect(after["round"]["holder"].text == Self.ene)
        #expect(after["turn"]["elapsed_ms"].integer == 60_000)
        var ring = Self.ringOfSeventeen
        ring.insert(Self.žanna, at: 15)
        #expect(after["round"]["order"].texts == ring)
        // Seventeen were there when it began: 2 minutes each and a tenth more.
        #expect(after["step"]["planned_ms"].integer == 2_244_000)
        #expect(after["round"]["passed"].texts == [Self.jüri])
    }

    @Test func whoPassesTwiceIsLeftInPeace() throws {
        let status = try Replay.status(at: "10:53:40")
        #expect(status["round"]["holder"].isNull)
        #expect(status["turn"].isNull)
        #expect(status["round"]["passed"].texts == [Self.jüri])
        #expect(status["round"]["spoken"].count == 17)
        #expect(status.talk(of: Self.jüri) == 60_000)
    }

    @Test func theSecondRoundGoesRoundTheKnownRing() throws {
        let status = try Replay.status(at: "10:56:00")
        #expect(status["step"]["id"].text == "second_round")
        #expect(status["step"]["planned_ms"].integer == 1_188_000)
        #expect(status["step"]["remaining_ms"].integer == 1_068_000)
        #expect(status["round"]["holder"].text == Self.šarlotte)
        #expect(status["round"]["spoken"].texts == [Self.kadriMägi, Self.tõnu])
        let states = status["flow"].map { $0["state"].text }
        #expect(states == Array(repeating: "done", count: 5) + ["current"] + Array(repeating: "ahead", count: 5))
    }

    @Test func theEndSumsUpWhatHappened() throws {
        let status = try Replay.status(at: "11:45:00")
        #expect(status["finished"].flag == true)
        #expect(status["step"].isNull)
        #expect(status["agenda"][0]["actual_start"].text == "2026-11-27T08:02:00Z")
        #expect(status["agenda"][0]["actual_end"].text == "2026-11-27T09:18:30Z")
        // The parts as they were planned when they began make 100:40.8, so the end was due at 11:40:40.8.
        #expect(status["drift_ms"].integer == -1_330_800)
        #expect(status["people"].allSatisfy { $0["present"].flag == true })
        // One minute, two, two thirds and a third; Piret also twenty seconds in between.
        #expect(status.talk(of: Self.kadriMägi) == 240_000)
        #expect(status.talk(of: Self.piret) == 230_000)
        #expect(status.talk(of: Self.andres) == 270_000)
        #expect(status.talk(of: Self.žanna) == 120_000)
        #expect(status.turns(of: Self.piret) == 5)
        #expect(status.turns(of: Self.jüri) == 3)
        #expect(status["people"].filter { !$0["roles"].texts.isEmpty }.map { $0["id"].text } == [Self.ülle])
        // A circle keeps no names, whatever was typed; who does something is known all the same.
        #expect(status["notes"].allSatisfy { $0["by"].isNull })
        #expect(status["notes"].filter { !$0["owner"].isNull }.map { $0["owner"].text } == [Self.ülle, Self.kadriMägi])
        #expect(status["notes"].map { $0["readers"].text }
            == ["me", "participants", "participants", "client", "me", "me", "participants", "client", "participants"])
    }

    // MARK: The reports

    @Test func whatWasErasedIsNowhereInTheFileNorInAnyReport() throws {
        let played = try Replay.played.get()
        var bytes = Data()
        let files = try #require(FileManager.default.enumerator(atPath: played.home.folder)).compactMap { $0 as? String }
        for file in files { bytes.append((try? Data(contentsOf: URL(fileURLWithPath: played.home.path(file)))) ?? Data()) }
        #expect(bytes.range(of: Data("Mobiilid".utf8)) != nil)
        var texts = ""
        for edition in ["me", "participants", "client"] {
            for format in ["md", "json", "docx", "csv"] {
                texts += try Replay.run(["export", Replay.session, "--for", edition, "--format", format]).output
            }
        }
        for word in ["mustikas", "vaarikas"] {
            #expect(bytes.range(of: Data(word.utf8)) == nil)
            #expect(!texts.contains(word))
        }
    }

    @Test func theScriptComplainsOfNothingButTheNameThatACircleDoesNotKeep() throws {
        let complaints = try Replay.played.get().errors.split(separator: "\n")
        #expect(complaints.count == 1)
    }
}

/// The script, played once for all tests.
private enum Replay {
    static let session = "ring"
    static let played = Replays.circle

    static func run(_ arguments: [String]) throws -> Program.Result { try played.get().run(arguments) }

    static func status(at time: String) throws -> Reading { try played.get().status(session, at: time) }
}

extension Reading {
    fileprivate func talk(of person: String) -> Int? { self["people"].filter { $0["id"].text == person }.first?["talk_ms"].integer }
    fileprivate func turns(of person: String) -> Int? { self["people"].filter { $0["id"].text == person }.first?["turns"].integer }
}
