import Engine

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The time zone in which instants are shown; sums of time never need one.
public struct Zone: Sendable {
    /// Seconds east of Greenwich at an instant.
    public let offset: @Sendable (Instant) -> Int

    public init(offset: @escaping @Sendable (Instant) -> Int) {
        self.offset = offset
    }

    public static let greenwich = Zone { _ in 0 }

    /// The machine's zone (`TZ`), daylight saving included.
    public static let system = Zone { instant in
        var seconds = time_t(instant.milliseconds / 1_000)
        var parts = tm()
        guard localtime_r(&seconds, &parts) != nil else { return 0 }
        return parts.tm_gmtoff
    }

    /// The offset of a wall-clock reading given as if it were Greenwich time; a reading that does not exist counts as after the change.
    public func offset(ofWall wall: Instant) -> Int {
        let first = offset(wall)
        return offset(Instant(milliseconds: wall.milliseconds - Int64(first) * 1_000))
    }
}

/// How times are written for people.
public enum Times {
    /// `9:05`, in that zone.
    public static func hour(_ instant: Instant, in zone: Zone) -> String {
        let time = CalendarTime(instant, offset: zone.offset(instant))
        return "\(time.hour):\(twoDigits(time.minute))"
    }

    /// `23. november 2026` in Estonian, `23 November 2026` in English.
    public static func day(_ instant: Instant, in zone: Zone, _ language: Language) -> String {
        let time = CalendarTime(instant, offset: zone.offset(instant))
        return language.say(
            et: "\(time.day). \(MonthWords.estonian[time.month - 1]) \(time.year)", en: "\(time.day) \(MonthWords.english[time.month - 1]) \(time.year)")
    }

    /// `2026-11-23`, in that zone: for names of files.
    public static func isoDay(_ instant: Instant, in zone: Zone) -> String {
        let time = CalendarTime(instant, offset: zone.offset(instant))
        return "\(time.year)-\(twoDigits(time.month))-\(twoDigits(time.day))"
    }

    /// `2026-11-23 9:05`, where days have to be told apart in little room.
    public static func dayAndHour(_ instant: Instant, in zone: Zone) -> String {
        let time = CalendarTime(instant, offset: zone.offset(instant))
        return "\(time.year)-\(twoDigits(time.month))-\(twoDigits(time.day)) \(hour(instant, in: zone))"
    }

    /// `2:05`, `1:02:05`, with a true minus sign in overtime: what a clock shows. Seconds left are rounded up, so that 0:00 is the end.
    public static func clock(_ span: Span, counting: Counting = .down) -> String {
        let milliseconds = span.milliseconds
        let seconds: Int64
        switch counting {
        case .down: seconds = milliseconds > 0 ? (milliseconds + 999) / 1_000 : milliseconds / 1_000
        case .up: seconds = milliseconds / 1_000
        }
        let size = seconds.magnitude
        let sign = seconds < 0 ? "−" : ""
        let (hours, minutes, rest) = (size / 3_600, size / 60 % 60, size % 60)
        guard hours > 0 else { return "\(sign)\(minutes):\(twoDigits(Int(rest)))" }
        return "\(sign)\(hours):\(twoDigits(Int(minutes))):\(twoDigits(Int(rest)))"
    }

    /// Which way a clock runs, and so which way it rounds.
    public enum Counting: Sendable {
        case down
        case up
    }

    /// `106 min`, `1 h 46 min`, `40 s`: a length of time in words, minutes rounded to the nearest.
    public static func length(_ span: Span) -> String {
        let seconds = (span.milliseconds + 500) / 1_000
        guard seconds >= 60 else { return "\(seconds) s" }
        let minutes = (seconds + 30) / 60
        guard minutes >= 120 else { return "\(minutes) min" }
        return minutes % 60 == 0 ? "\(minutes / 60) h" : "\(minutes / 60) h \(minutes % 60) min"
    }

    private static func twoDigits(_ number: Int) -> String {
        number < 10 ? "0\(number)" : "\(number)"
    }
}
