import Engine
import Testing

@Suite struct SpanTextTests {
    @Test(
        arguments: [
            ("90s", 90_000), ("2m", 120_000), ("1h20", 4_800_000), ("1h20m", 4_800_000), ("2:30", 150_000),
            ("1:02:03", 3_723_000),
            ("4", 240_000), ("1.5", 90_000), ("0.6", 36_000), ("1,5", 90_000), ("2m30", 150_000), ("1h2m3s", 3_723_000),
            ("1h5s", 3_605_000), ("1.5h", 5_400_000), ("90", 5_400_000), ("2min", 120_000), ("1t30", 5_400_000), ("0:45", 45_000),
            ("99h59m59s", 359_999_000), ("0h5", 300_000),
        ] as [(String, Int64)])
    func whatPeopleTypeIsUnderstood(text: String, milliseconds: Int64) {
        #expect(Span(durationText: text)?.milliseconds == milliseconds)
    }

    @Test(
        arguments: [
            "", " ", "-2", "+2", "0", "0s", "0:00", "100h", "6000", "999999h", "99999999999999999999", "2m2m", "2m1h", "30s20",
            "2:3", "2:60", "1:2:03", "1:02:", ":30", "2:", "1.", ".5", "1.2345", "1e3", "nan", "inf", "２", "2x", "2 m", "m",
            "1h20m5s9",
            "1.5m2", "1h20m\n", "0x10", "1_000",
        ])
    func anythingElseIsRefused(text: String) {
        #expect(Span(durationText: text) == nil)
    }

    @Test func theLongestTimeIsStillALengthOfTime() {
        #expect(Span(durationText: "99:59:59") == .longest)
        #expect(Span(durationText: "5999m59s") == .longest)
        #expect(Span(durationText: "6000m") == nil)
    }
}
