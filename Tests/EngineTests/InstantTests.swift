import Testing

@testable import Engine

@Suite("Instants")
struct InstantTests {
    @Test(arguments: [
        ("2026-11-23T09:00:00Z", 1_795_424_400_000),
        ("2026-11-23T11:00+02:00", 1_795_424_400_000),
        ("1970-01-01T00:00:00.005Z", 5),
        ("2024-02-29 23:59:59Z", 1_709_251_199_000),
    ])
    func areReadFromISO(text: String, milliseconds: Int) {
        #expect(Instant(iso: text) == Instant(milliseconds: Int64(milliseconds)))
    }

    @Test(arguments: ["", "2026-13-01T00:00Z", "2023-02-29T00:00Z", "2026-11-23T24:00Z", "2026-11-23T09:00:00Zx", "１９７０-01-01T00:00Z"])
    func areRefusedWhenTheyAreNone(text: String) {
        #expect(Instant(iso: text) == nil)
    }

    @Test(arguments: ["2026-11-23T09:00:00Z", "1970-01-01T00:00:00Z", "2106-02-07T06:28:16.123Z", "2000-03-01T00:00:00Z"])
    func areWrittenAsTheyAreRead(text: String) {
        #expect(Instant(iso: text)?.iso == text)
    }

    @Test func aZoneIsAskedForWhereTheTextNamesNone() {
        #expect(Instant(iso: "2026-11-23T11:00", localOffset: { _ in 7_200 }) == Instant(iso: "2026-11-23T09:00Z"))
    }
}
