import Foundation
import Testing

/// A café of thirty-seven people who are seated by name, played by a shell script of `ruum do --at …`.
@Suite("A world café replayed from a script")
struct CafeReplayTests {
    // MARK: The status at instants of the day

    @Test func nineTablesAreSetOutForThirtyFive() throws {
        let tables = try Cafe.tables(at: "10:09:00")
        #expect(tables.count == 9)
        #expect(tables.map(\.people.count).sorted() == [3, 4, 4, 4, 4, 4, 4, 4, 4])
        #expect(Set(tables.flatMap(\.people)).count == 35)
        #expect(tables.allSatisfy { $0.host == $0.people.first })
    }

    @Test func latecomersSitAtTheSmallestTables() throws {
        let tables = try Cafe.tables(at: "10:14:00")
        #expect(tables.map(\.people.count).sorted() == [4, 4, 4, 4, 4, 4, 4, 4, 5])
        // Tiina Luik and Tõnu Sääsk.
        #expect(tables.filter { $0.people.contains("p1.36") || $0.people.contains("p1.37") }.count == 2)
    }

    @Test func aTableIsOverUntilTheNextRound() throws {
        #expect(try Cafe.tables(at: "10:29:00").filter(\.isOver).map(\.number) == [5])
        #expect(try Cafe.tables(at: "10:32:00").filter(\.isOver).isEmpty)
    }

    @Test func whoLeftHasNoSeatAndEverybodyElseHasOne() throws {
        let status = try Cafe.status(at: "10:32:00")
        let present = status["people"].filter { $0["present"].flag == true }.compactMap { $0["id"].text }
        let tables = try Cafe.tables(at: "10:32:00")
        #expect(tables.flatMap(\.people).sorted() == present.sorted())
        #expect(present.count == 35)
        #expect(tables.map(\.people.count).allSatisfy { (3...4).contains($0) })
    }

    @Test func hostsStayAndTheOneWhoWasNamedIsOneOfThem() throws {
        let bell = try Cafe.tables(at: "10:30:50")
        let next = try Cafe.tables(at: "10:32:00")
        for (before, after) in zip(bell, next) where before.host != nil { #expect(after.host == before.host) }
        // The host of table 4 left: somebody who sat there took the place.
        #expect(bell[3].host == nil)
        #expect(next[3].host.map(bell[3].people.contains) == true)
        // Somebody else stays at table 2 than the plan said, who then travels on.
        let planned = try Cafe.tables(at: "10:09:00")[1].host
        #expect(next[1].host != planned)
        #expect(planned.map(next[1].people.contains) == false)
    }

    @Test func theHostOfOneRoundTravelsInTheNext() throws {
        let second = try Cafe.tables(at: "10:55:00")[1].host
        let third = try Cafe.tables(at: "10:58:00")[1]
        #expect(third.host != second)
        #expect(second.map(third.people.contains) == false)
    }

    @Test func nobodyMeetsAnybodyTwiceThoughPeopleCameAndLeft() throws {
        var met: Set<[String]> = []
        var repeated: [[String]] = []
        for time in ["10:29:30", "10:55:00", "10:58:00"] {
            for table in try Cafe.tables(at: time) {
                for first in table.people {
                    for second in table.people where first < second && !met.insert([first, second]).inserted {
                        repeated.append([first, second])
                    }
                }
            }
        }
        #expect(repeated.isEmpty)
    }

    @Test func tablesStandOnlyWhilePeopleSitAtThem() throws {
        #expect(try Cafe.tables(at: "10:07:00").isEmpty)
        #expect(try Cafe.tables(at: "11:24:00").isEmpty)
        #expect(try Cafe.status(at: "11:24:00")["next_free_table"] .isNull)
    }

    @Test(arguments: [("10:12:00", "Mis meid siin hoiab?\n"), ("10:40:00", "Mida siit leida tahaksime?\n"), ("11:10:00", "Mida me ise ära teeme?\n")])
    func eachRoundHasItsQuestion(time: String, question: String) throws {
        #expect(try Cafe.shown(at: time) == question)
    }

    @Test func atTheBellTheRoomFindsNamesAndTables() throws {
        let shown = try Cafe.shown(at: "10:32:00").split(separator: "\n")
        let table = try #require(try Cafe.tables(at: "10:32:00").first { $0.people.contains("p1.25") })
        #expect(shown.first == "Leia oma laud")
        #expect(shown.contains("– Lauajuht jääb paigale."))
        #expect(shown.contains("Mari Kask: \(table.number)"))
        #expect(shown.count == 3 + 35)
    }

    @Test func aNoteBelongsToItsTable() throws {
        let notes = try Cafe.status(at: "10:25:00")["notes"]
        #expect(notes.map { $0["table"].integer } == [3, 7])
        #expect(notes.map { $0["step_key"].text } == ["rounds[1].tables.talk", "rounds[1].tables.talk"])
    }
}

/// The script, played once for all tests.
private enum Cafe {
    static let session = "cafe"
    static let played = Replays.cafe

    static func run(_ arguments: [String]) throws -> Program.Result { try played.get().run(arguments) }

    struct Table {
        var number: Int
        var host: String?
        var people: [String]
        var isOver: Bool
    }

    static func status(at time: String) throws -> Reading { try played.get().status(session, at: time) }

    static func tables(at time: String) throws -> [Table] {
        try status(at: time)["tables"].map { table in
            Table(
                number: table["number"].integer ?? 0, host: table["host"].text, people: table["people"].texts,
                isOver: table["over"].flag ?? false)
        }
    }

    static func shown(at time: String) throws -> String {
        try run(["status", session, "--public", "--at", "2026-11-28T\(time)"]).output
    }
}
