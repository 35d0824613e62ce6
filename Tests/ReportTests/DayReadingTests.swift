import Engine
import Report
import Testing

@Suite("Dates as people type them")
struct DayReadingTests {
    private static let november = CalendarDay(year: 2026, month: 11, day: 23)

    @Test(arguments: [
        "2026-12-15", " 2026-12-15 ", "2026-12-15T10:00", "15.12.2026", "15.12.2026.", "15. 12. 2026", "15.12.26", "15. detsember 2026",
        "15. detsembril 2026", "15.detsembriks 2026", "hiljemalt 15. detsembriks 2026. a", "kuni 15. dets 2026", "15. DETSEMBER 2026. aastal",
        "15 December 2026", "15th of December 2026", "by December 15, 2026", "Dec 15, 2026", "15 dec. 2026",
    ])
    func aDateWithItsYearIsReadWithoutTheDayOfTheSession(text: String) {
        #expect(CalendarDay(reading: text, notBefore: nil)?.iso == "2026-12-15")
    }

    @Test(arguments: [
        ("jaanuaril", 1), ("veebruariks", 2), ("märtsini", 3), ("märts", 3), ("aprillil", 4), ("maiks", 5), ("juunil", 6), ("juulini", 7),
        ("augustit", 8), ("septembril", 9), ("oktoobriks", 10), ("novembri", 11), ("detsembrini", 12),
    ])
    func everyMonthIsKnownInTheCasesThatSayWhen(word: String, month: Int) {
        #expect(CalendarDay(reading: "5. \(word) 2027", notBefore: nil) == CalendarDay(year: 2027, month: month, day: 5))
    }

    @Test(arguments: [
        ("1. detsember", "2026-12-01"), ("23.11", "2026-11-23"), ("22.11.", "2026-11-22"), ("21.11.", "2027-11-21"), ("Jan 7", "2027-01-07"),
        ("29. veebruar", "2028-02-29"),
    ])
    func aDateWithoutAYearIsTheFirstFromTheSessionOn(text: String, day: String) {
        #expect(CalendarDay(reading: text, notBefore: Self.november)?.iso == day)
        #expect(CalendarDay(reading: text, notBefore: nil) == nil)
    }

    @Test(arguments: [
        "", "kevadel", "after 3 decisions", "31.4.2027", "29.2.2027", "0.1.2027", "15.13.2026", "15/12/2026", "12 2026", "2026-13-01", "9.30",
        "15.12.1969", "15.12.10000", "１５.12.2026", "15.12.2026 ja 16.12.2026", "99999999999999999999.1.2027", "15.-16. detsember 2026", "detsember",
    ])
    func whatIsNoDateIsNotGuessedAt(text: String) {
        #expect(CalendarDay(reading: text, notBefore: Self.november) == nil)
    }
}
