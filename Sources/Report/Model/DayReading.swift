import Engine
import Text
import Words

extension CalendarDay {
    /// Reads a date as people type it: `2026-12-15`, `15.12.2026`, `15. detsembril 2026`, `15 December 2026`, `December 15, 2026`.
    ///
    /// Nothing but a date may stand there, so that `after 3 decisions` is none.
    ///
    /// - Parameter first: where no year is typed, the date is the first of its kind from this day on, with a day of grace since zones
    ///   differ; without it a date needs its year.
    public init?(reading text: String, notBefore first: CalendarDay?) {
        let typed = text.trimmed
        if Instant(iso: typed) != nil {
            let digits = typed.prefix(CalendarDay.isoLength).split(separator: "-").compactMap { Int($0) }
            self.init(year: digits[0], month: digits[1], day: digits[2])
            return
        }
        var tokens = Token.all(in: folded(typed))
        while case .word(let word)? = tokens.first, CalendarDay.before.contains(word) { tokens.removeFirst() }
        tokens.removeAll { if case .word(let word) = $0 { CalendarDay.beside.contains(word) } else { false } }
        guard let (day, month, year) = CalendarDay.parts(tokens.filter { $0 != .dot }, hasDot: tokens.contains(.dot)) else { return nil }
        if let year {
            self.init(year: year, month: month, day: day)
        } else {
            guard let first = first?.previous ?? first else { return nil }
            // Eight years on there has been a 29 February.
            let days = (first.year...first.year + 8).lazy.compactMap { CalendarDay(year: $0, month: month, day: day) }
            guard let found = days.first(where: { $0 >= first }) else { return nil }
            self = found
        }
    }

    private static let isoLength = 10
    private static let before = Set(MonthWords.beforeDate.map(folded))
    private static let beside = Set(MonthWords.besideDate.map(folded))

    /// Each way of typing a month, folded, with its number.
    private static let months = MonthWords.typed.enumerated().reduce(into: [String: Int]()) { months, month in
        for word in month.element { months[folded(word)] = month.offset + 1 }
    }

    private static func parts(_ tokens: [Token], hasDot: Bool) -> (day: Int, month: Int, year: Int?)? {
        guard (2...3).contains(tokens.count) else { return nil }
        let year: Int?
        if tokens.count == 3 {
            guard case .number(let typed, let digits) = tokens[2], let full = fullYear(typed, digits: digits) else { return nil }
            year = full
        } else {
            year = nil
        }
        switch (tokens[0], tokens[1]) {
        case (.number(let day, _), .number(let month, _)): return hasDot ? (day, month, year) : nil
        case (.number(let day, _), .word(let word)), (.word(let word), .number(let day, _)): return months[word].map { (day, $0, year) }
        case (.word, .word), (.dot, _), (_, .dot): return nil
        }
    }

    /// `26` means 2026.
    private static func fullYear(_ typed: Int, digits: Int) -> Int? {
        switch digits {
        case 2: 2_000 + typed
        case 4: typed
        default: nil
        }
    }

    /// A piece of a date.
    private enum Token: Equatable {
        case number(Int, digits: Int)
        case word(String)
        case dot

        /// Spaces and commas part them; anything else that stands there makes a word that no date has.
        static func all(in text: String) -> [Token] {
            var tokens: [Token] = []
            var rest = Substring(text)
            while let character = rest.first {
                if character == " " || character == "," {
                    rest.removeFirst()
                } else if character == "." {
                    rest.removeFirst()
                    tokens.append(.dot)
                } else if isDigit(character) {
                    let digits = rest.prefix(while: isDigit)
                    rest = rest[digits.endIndex...]
                    tokens.append(Int(digits).map { .number($0, digits: digits.count) } ?? .word(String(digits)))
                } else {
                    let word = rest.prefix { !isDigit($0) && $0 != " " && $0 != "," && $0 != "." }
                    rest = rest[word.endIndex...]
                    tokens.append(.word(String(word)))
                }
            }
            return tokens
        }

        private static func isDigit(_ character: Character) -> Bool { character.isASCII && character.isNumber }
    }
}
