import Engine
import Words

/// A time of day as it is typed, perhaps with its day: `9:30`, `9.30`, `24.11 9:30`, `24.11.2026 9:30`.
struct DayAndHour: Equatable, Sendable {
    var day: Int?
    var month: Int?
    var year: Int?
    var hour: Int
    var minute: Int

    /// Nil for anything else.
    init?(_ text: String) {
        let words = text.split(separator: " ")
        guard let last = words.last, words.count <= 2 else { return nil }
        let parts = last.split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "." }
        let clock = parts.compactMap(DayAndHour.number)
        guard parts.count == 2, clock.count == 2, parts[0].count <= 2, parts[1].count == 2, (0..<24).contains(clock[0]),
            (0..<60).contains(clock[1])
        else { return nil }
        (hour, minute) = (clock[0], clock[1])
        guard words.count == 2 else { return }
        let date = words[0].split(separator: ".")
        let numbers = date.compactMap(DayAndHour.number)
        guard numbers.count == date.count, (2...3).contains(numbers.count), (1...31).contains(numbers[0]),
            (1...12).contains(numbers[1])
        else { return nil }
        (day, month) = (numbers[0], numbers[1])
        if numbers.count == 3 { year = numbers[2] }
    }

    /// On the day of `reference` where no day was typed; without a year, the next such day from `reference` on.
    ///
    /// Nil for a day that no calendar has.
    func instant(near reference: Instant, in zone: Zone) -> Instant? {
        let present = CalendarTime(reference, offset: zone.offset(reference))
        let (typedMonth, typedDay) = (month ?? present.month, day ?? present.day)
        var wantedYear = year ?? present.year
        if year == nil, (typedMonth, typedDay) < (present.month, present.day) { wantedYear += 1 }
        let date = "\(wantedYear)-\(DayAndHour.two(typedMonth))-\(DayAndHour.two(typedDay))"
        return Instant(iso: "\(date)T\(DayAndHour.two(hour)):\(DayAndHour.two(minute))") { zone.offset(ofWall: $0) }
    }

    private static func number(_ text: Substring) -> Int? {
        text.count <= 4 && text.allSatisfy { $0.isASCII && $0.isNumber } ? Int(text) : nil
    }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
