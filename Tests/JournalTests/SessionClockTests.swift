import Testing

@testable import Journal

@Suite struct SessionClockTests {
    /// 2026-09-01T09:00:00Z.
    private let nine: Int64 = 1_788_253_200_000

    private func clock(_ readings: SessionClock.Reading..., environment: [String: String] = [:]) throws -> SessionClock {
        let script = Script(readings)
        return try SessionClock(environment: environment, reading: { script.next() })
    }

    private func reading(_ wall: Int64, boot: Int64 = 5, _ bootTime: Int64) -> SessionClock.Reading {
        SessionClock.Reading(wall: wall, boot: boot, bootTime: bootTime)
    }

    @Test func theFirstEventTakesTheWallClock() throws {
        #expect(try clock(reading(1000, 10)).now(after: nil) == Moment(at: 1000, boot: 5, bootTime: 10))
    }

    @Test(arguments: [Int64(0), -3_600_000, 3_600_000, 4_294_967_296_000])
    func settingTheWallClockChangesNothingInTheSameBoot(jump: Int64) throws {
        let last = Moment(at: nine, boot: 5, bootTime: 10)
        #expect(try clock(reading(nine + jump, 70)).now(after: last) == Moment(at: nine + 60, boot: 5, bootTime: 70))
    }

    @Test func startingAClockAnchorsToTheWallAgainButNeverBackwards() throws {
        let last = Moment(at: nine, boot: 5, bootTime: 10)
        #expect(try clock(reading(nine + 5000, 70)).nowByTheWall(after: last).at == nine + 5000)
        #expect(try clock(reading(nine - 5000, 70)).nowByTheWall(after: last).at == nine)
    }

    @Test func inAnotherBootTheLaterOfWallAndLastEventHolds() throws {
        let last = Moment(at: nine, boot: 4, bootTime: 1_000_000)
        #expect(try clock(reading(nine + 900, 20)).now(after: last) == Moment(at: nine + 900, boot: 5, bootTime: 20))
        #expect(try clock(reading(nine - 900, 20)).now(after: last).at == nine)
    }

    @Test func aBootThatIsUnknownOrRanBackwardsIsAnotherOne() throws {
        #expect(try clock(reading(nine, boot: 0, 70)).now(after: Moment(at: 7, boot: 0, bootTime: 10)).at == nine)
        #expect(try clock(reading(nine, 5)).now(after: Moment(at: 7, boot: 5, bootTime: 10)).at == nine)
    }

    @Test func anyNumberInAFileIsEndured() throws {
        #expect(try clock(reading(0, .max)).now(after: Moment(at: .max, boot: 5, bootTime: .min)).at == .max)
        #expect(try clock(reading(0, 9)).now(after: Moment(at: .min, boot: 5, bootTime: .max)).at == 0)
    }

    @Test func aReplacedClockStandsStill() throws {
        let clock = try clock(reading(1, 10), reading(2, 900), environment: ["RUUM_CLOCK": "2026-09-01T12:00:00+03:00"])
        #expect(clock.now(after: nil) == Moment(at: nine, boot: SessionClock.replacedBoot, bootTime: 900))
        #expect(clock.wall() == nine)
        #expect(clock.now(after: Moment(at: nine + 1, boot: SessionClock.replacedBoot, bootTime: 0)).at == nine + 1)
    }

    @Test func aReplacedClockWithASpeedRunsFromTheProgramsStart() throws {
        let clock = try clock(reading(1, 10), reading(2, 110), environment: ["RUUM_CLOCK": "2026-09-01T09:00Z,x60"])
        #expect(clock.now(after: nil).at == nine + 6000)
    }

    @Test func processesUnderAReplacedClockAgreeAfterAnEvent() throws {
        let late = try clock(reading(1, 500), reading(2, 600), environment: ["RUUM_CLOCK": "2026-09-01T09:00Z,x2.5"])
        let last = Moment(at: nine, boot: SessionClock.replacedBoot, bootTime: 100)
        #expect(late.now(after: last).at == nine + 1250)
    }

    @Test(arguments: ["", "soon", "2026-09-01", "2026-02-29T09:00Z", "2026-09-01T24:00Z", "2026-09-01T09:00+3", "２０26-09-01T09:00Z"])
    func aWrongInstantIsGivenBack(text: String) {
        #expect(throws: ClockProblem.instant(text)) { try SessionClock(environment: ["RUUM_CLOCK": text]) }
    }

    @Test(arguments: ["", "x", "2", "x-1", "x1e3", "x1.", "x0.0001", "x1000001", "x99999999999999999999"])
    func aWrongSpeedIsGivenBack(text: String) {
        #expect(throws: ClockProblem.speed(text)) {
            try SessionClock(environment: ["RUUM_CLOCK": "2026-09-01T09:00Z," + text])
        }
    }

    @Test func instantsAreReadAsIso8601HasThem() {
        #expect(WrittenInstant("1970-01-01T00:00:00Z")?.milliseconds == 0)
        #expect(WrittenInstant("1969-12-31T23:59:59.999Z")?.milliseconds == -1)
        #expect(WrittenInstant("2024-02-29T00:00Z")?.milliseconds == 1_709_164_800_000)
        #expect(WrittenInstant("2026-09-01t09:00:30,5+0000")?.milliseconds == nine + 30_500)
        #expect(WrittenInstant("2026-09-01T04:30-04:30")?.milliseconds == nine)
        #expect(WrittenInstant("0000-03-01T00:00Z")?.milliseconds == -62_162_035_200_000)
    }

    @Test func theMachineKnowsItsBoot() {
        let one = SessionClock.machine()
        let two = SessionClock.machine()
        #expect(one.boot != SessionClock.unknownBoot && one.boot == two.boot)
        #expect(one.bootTime <= two.bootTime)
    }
}

/// Readings in order; the last one again and again.
private final class Script: @unchecked Sendable {
    private var readings: [SessionClock.Reading]
    init(_ readings: [SessionClock.Reading]) { self.readings = readings }

    func next() -> SessionClock.Reading { readings.count > 1 ? readings.removeFirst() : readings[0] }
}
