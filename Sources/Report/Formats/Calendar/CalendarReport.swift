import Engine
import Text
import Words

/// Actions and reviews of decisions as days in a calendar (RFC 5545).
///
/// They are events of a whole day, not tasks: Outlook imports no task from a file, and Google Calendar shows none.
public struct CalendarReport {
    private let model: ReportModel
    private let words: CalendarWords

    /// A calendar without any entry where nothing has a day.
    static func render(_ model: ReportModel) -> [UInt8] {
        let report = CalendarReport(model: model, words: CalendarWords(model.language))
        var used: [String: Int] = [:]
        var lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//ruum//ruum//\(model.language.rawValue.uppercased())", "CALSCALE:GREGORIAN"]
        lines.append("X-WR-CALNAME:" + CalendarText.escaped(model.title))
        for entry in CalendarReport.entries(model) { lines += report.event(entry, &used) }
        lines.append("END:VCALENDAR")
        return CalendarText.lines(lines)
    }

    /// What a calendar of a report has no day for.
    public struct Undated: Equatable, Sendable {
        /// How many actions have no due date at all.
        public var withoutDue: Int
        /// Due and review dates that cannot be read as a day, as they were typed.
        public var unreadable: [String]
    }

    public static func undated(_ model: ReportModel) -> Undated {
        Undated(
            withoutDue: model.everyAction.count { $0.note.due == nil },
            unreadable: (model.everyAction + model.decisions).filter { $0.note.day == nil }.compactMap(\.note.due))
    }

    /// How many days the calendar has.
    public static func count(_ model: ReportModel) -> Int { entries(model).count }

    private struct Entry {
        var note: ReportModel.Note
        var day: CalendarDay
        var isReview: Bool
    }

    private static func entries(_ model: ReportModel) -> [Entry] {
        let actions = model.everyAction.compactMap { action in
            action.note.day.map { Entry(note: action.note, day: $0, isReview: false) }
        }
        let reviews = model.decisions.compactMap { decision in
            decision.note.day.map { Entry(note: decision.note, day: $0, isReview: true) }
        }
        return actions + reviews
    }

    private func event(_ entry: Entry, _ used: inout [String: Int]) -> [String] {
        let note = entry.note
        let line = note.text.split(whereSeparator: \.isNewline).joined(separator: " ")
        let shown = cut(line, to: CalendarReport.longestSummary)
        let description = [
            shown == note.text ? nil : note.text, note.owner.map(words.responsible), words.session(model.title),
        ].compactMap { $0 }
        return [
            "BEGIN:VEVENT",
            "UID:" + identity(entry, &used),
            "DTSTAMP:" + stamp,
            "DTSTART;VALUE=DATE:" + date(entry.day),
        ] + (entry.day.next.map { ["DTEND;VALUE=DATE:" + date($0)] } ?? []) + [
            "SUMMARY:" + CalendarText.escaped(entry.isReview ? words.review(shown) : shown),
            "DESCRIPTION:" + CalendarText.escaped(description.joined(separator: "\n")),
            // Nobody is busy all day because something is due.
            "TRANSP:TRANSPARENT",
            "END:VEVENT",
        ]
    }

    /// What a calendar shows of an entry before it is opened.
    private static let longestSummary = 100

    /// The same at each export, so that a calendar that is read in again moves its entries instead of doubling them; made of the words
    /// that the entry shows anyway, so that it says nothing of its own.
    private func identity(_ entry: Entry, _ used: inout [String: Int]) -> String {
        let day = model.began.flatMap { CalendarDay($0) }?.iso ?? ""
        let text = [model.title, day, entry.isReview ? "review" : "action", entry.note.text].joined(separator: "\u{0}")
        used[text, default: 0] += 1
        return hash("\(text)\u{0}\(used[text] ?? 1)") + "@ruum"
    }

    /// FNV-1a of 64 bits, in 16 hexadecimal digits.
    private func hash(_ text: String) -> String {
        let value = text.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }

    private var stamp: String {
        let time = CalendarTime(model.asOf)
        let two = CalendarDay.twoDigits
        return "\(time.year)\(two(time.month))\(two(time.day))T\(two(time.hour))\(two(time.minute))\(two(time.second))Z"
    }

    private func date(_ day: CalendarDay) -> String { day.iso.split(separator: "-").joined() }
}
