#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// An instant as people write it in ISO 8601: `2026-09-01T09:00`, `…:30`, `…:30.250`, with `Z`, `+03:00` or, without either, in
/// the machine's zone.
public struct WrittenInstant: Sendable, Equatable {
    /// Since 1970, UTC.
    public let milliseconds: Int64

    public init?(_ text: String) {
        let characters = Array(text.utf8)
        var reader = Reader(bytes: characters[...])
        guard let year = reader.number(4), reader.take("-"), let month = reader.number(2), reader.take("-"),
            let day = reader.number(2), reader.take("T") || reader.take("t") || reader.take(" "),
            let hour = reader.number(2), reader.take(":"), let minute = reader.number(2)
        else { return nil }
        var second: Int64 = 0
        var thousandths: Int64 = 0
        if reader.take(":") {
            guard let number = reader.number(2) else { return nil }
            second = number
            if reader.take(".") || reader.take(",") {
                guard let fraction = reader.fraction() else { return nil }
                thousandths = fraction
            }
        }
        guard (1...12).contains(month), (1...WrittenInstant.days(in: month, of: year)).contains(day),
            hour < 24, minute < 60, second < 60
        else { return nil }

        let seconds: Int64
        if reader.bytes.isEmpty {
            guard let local = WrittenInstant.local(year, month, day, hour, minute, second) else { return nil }
            seconds = local
        } else {
            guard let offset = reader.offset(), reader.bytes.isEmpty else { return nil }
            seconds = WrittenInstant.daysSince1970(year, month, day) * 86_400 + hour * 3600 + minute * 60 + second - offset
        }
        milliseconds = seconds * 1000 + thousandths
    }

    private static func days(in month: Int64, of year: Int64) -> Int64 {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// Proleptic Gregorian calendar, by eras of 400 years that begin in March.
    private static func daysSince1970(_ year: Int64, _ month: Int64, _ day: Int64) -> Int64 {
        let shiftedYear = month <= 2 ? year - 1 : year
        let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
        let yearOfEra = shiftedYear - era * 400
        let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        // Days from the first of March of year 0 to the first of January 1970.
        return era * 146_097 + dayOfEra - 719_468
    }

    private static func local(
        _ year: Int64, _ month: Int64, _ day: Int64, _ hour: Int64, _ minute: Int64, _ second: Int64
    ) -> Int64? {
        var parts = tm()
        parts.tm_year = Int32(year - 1900)
        parts.tm_mon = Int32(month - 1)
        parts.tm_mday = Int32(day)
        parts.tm_hour = Int32(hour)
        parts.tm_min = Int32(minute)
        parts.tm_sec = Int32(second)
        // Let the zone say whether it is summer; an hour that does not exist moves on by what was skipped.
        parts.tm_isdst = -1
        errno = 0
        let seconds = mktime(&parts)
        return seconds == -1 && errno != 0 ? nil : Int64(seconds)
    }

    private struct Reader {
        var bytes: ArraySlice<UInt8>

        mutating func take(_ character: Unicode.Scalar) -> Bool {
            guard let first = bytes.first, UInt32(first) == character.value else { return false }
            bytes.removeFirst()
            return true
        }

        mutating func number(_ count: Int) -> Int64? {
            guard bytes.count >= count else { return nil }
            let digits = String(decoding: bytes.prefix(count), as: UTF8.self)
            bytes.removeFirst(count)
            return Digits.number(digits[...])
        }

        /// Thousandths; further places are dropped.
        mutating func fraction() -> Int64? {
            let digits = bytes.prefix { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
            guard !digits.isEmpty else { return nil }
            bytes.removeFirst(digits.count)
            let three = String(decoding: digits.prefix(3), as: UTF8.self) + String(repeating: "0", count: max(0, 3 - digits.count))
            return Digits.number(three[...])
        }

        /// Seconds east of UTC: `Z`, `+03:00`, `+0300` or `+03`.
        mutating func offset() -> Int64? {
            if take("Z") || take("z") { return 0 }
            let sign: Int64
            if take("+") { sign = 1 } else if take("-") { sign = -1 } else { return nil }
            guard let hours = number(2) else { return nil }
            var minutes: Int64 = 0
            if !bytes.isEmpty {
                _ = take(":")
                guard let number = number(2) else { return nil }
                minutes = number
            }
            guard hours < 24, minutes < 60 else { return nil }
            return sign * (hours * 3600 + minutes * 60)
        }
    }
}
