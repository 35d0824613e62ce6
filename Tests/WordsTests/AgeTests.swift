import Engine
import Testing
import Words

@Suite struct AgeTests {
    @Test(arguments: [
        (0, "täna", "today"), (1, "eile", "yesterday"), (-1, "homme", "tomorrow"), (3, "3 päeva tagasi", "3 days ago"),
        (13, "13 päeva tagasi", "13 days ago"), (14, "2 nädalat tagasi", "2 weeks ago"), (59, "8 nädalat tagasi", "8 weeks ago"),
        (60, "2 kuud tagasi", "2 months ago"), (729, "24 kuud tagasi", "24 months ago"), (730, "2 aastat tagasi", "2 years ago"),
        (-2, "2 päeva pärast", "in 2 days"), (-20, "2 nädala pärast", "in 2 weeks"), (-100, "3 kuu pärast", "in 3 months"),
        (-800, "2 aasta pärast", "in 2 years"),
    ]) func isSaidInTheLargestUnit(days: Int, estonian: String, english: String) {
        #expect(Age(days: days).words(.et) == estonian)
        #expect(Age(days: days).words(.en) == english)
    }

    @Test func daysChangeAtMidnightOfTheZone() {
        let evening = Instant(iso: "2026-11-23T21:30:00Z")!
        let tallinn = Zone { _ in 7_200 }
        #expect(Age(of: evening, at: evening + .minutes(60), in: .greenwich).days == 0)
        #expect(Age(of: evening, at: evening + .minutes(60), in: tallinn).days == 1)
    }

    @Test func sizesAreRoundedUp() {
        #expect([0, 1, 1024, 1025, 1 << 20, (1 << 20) + 1].map { Sizes.bytes($0) } == ["0 kB", "1 kB", "1 kB", "2 kB", "1 MB", "2 MB"])
    }
}
