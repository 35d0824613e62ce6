import Engine

/// The text of a table and its cells.
enum TableText {
    struct Row: Equatable {
        /// Where the row begins, counted from 1.
        var line: Int
        var cells: [String]
    }

    /// UTF-8, UTF-16 with its mark, else Windows-1257; a NUL is no text in any of them.
    static func decode(_ bytes: [UInt8]) throws(TableProblem) -> String {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return try utf8(bytes.dropFirst(3)) ?? windows1257(bytes.dropFirst(3)) }
        if bytes.starts(with: [0xFF, 0xFE]) { return utf16(bytes.dropFirst(2)) { UInt16($0) | UInt16($1) << 8 } }
        if bytes.starts(with: [0xFE, 0xFF]) { return utf16(bytes.dropFirst(2)) { UInt16($1) | UInt16($0) << 8 } }
        return try utf8(bytes[...]) ?? windows1257(bytes[...])
    }

    private static func utf8(_ bytes: ArraySlice<UInt8>) throws(TableProblem) -> String? {
        if let zero = bytes.firstIndex(of: 0) {
            throw TableProblem(line: 1 + bytes[..<zero].count { $0 == newline }, .notText)
        }
        return String(validating: bytes, as: UTF8.self)
    }

    private static func utf16(_ bytes: ArraySlice<UInt8>, _ unit: (UInt8, UInt8) -> UInt16) -> String {
        let start = bytes.startIndex
        let units = stride(from: start, to: bytes.endIndex - 1, by: 2).map { unit(bytes[$0], bytes[$0 + 1]) }
        return String(decoding: units, as: UTF16.self)
    }

    private static let newline = UInt8(ascii: "\n")

    private static func windows1257(_ bytes: ArraySlice<UInt8>) -> String {
        var text = ""
        for byte in bytes {
            let scalar = byte < 0x80 ? UInt32(byte) : upperHalf[Int(byte) - 0x80]
            text.unicodeScalars.append(Unicode.Scalar(scalar) ?? "\u{FFFD}")
        }
        return text
    }

    /// Windows-1257 from 0x80 on (the code page's table as registered with IANA).
    private static let upperHalf: [UInt32] = [
        0x20AC, 0xFFFD, 0x201A, 0xFFFD, 0x201E, 0x2026, 0x2020, 0x2021, 0xFFFD, 0x2030, 0xFFFD, 0x2039, 0xFFFD, 0x00A8, 0x02C7, 0x00B8,
        0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0xFFFD, 0x2122, 0xFFFD, 0x203A, 0xFFFD, 0x00AF, 0x02DB, 0xFFFD,
        0x00A0, 0xFFFD, 0x00A2, 0x00A3, 0x00A4, 0xFFFD, 0x00A6, 0x00A7, 0x00D8, 0x00A9, 0x0156, 0x00AB, 0x00AC, 0x00AD, 0x00AE, 0x00C6,
        0x00B0, 0x00B1, 0x00B2, 0x00B3, 0x00B4, 0x00B5, 0x00B6, 0x00B7, 0x00F8, 0x00B9, 0x0157, 0x00BB, 0x00BC, 0x00BD, 0x00BE, 0x00E6,
        0x0104, 0x012E, 0x0100, 0x0106, 0x00C4, 0x00C5, 0x0118, 0x0112, 0x010C, 0x00C9, 0x0179, 0x0116, 0x0122, 0x0136, 0x012A, 0x013B,
        0x0160, 0x0143, 0x0145, 0x00D3, 0x014C, 0x00D5, 0x00D6, 0x00D7, 0x0172, 0x0141, 0x015A, 0x016A, 0x00DC, 0x017B, 0x017D, 0x00DF,
        0x0105, 0x012F, 0x0101, 0x0107, 0x00E4, 0x00E5, 0x0119, 0x0113, 0x010D, 0x00E9, 0x017A, 0x0117, 0x0123, 0x0137, 0x012B, 0x013C,
        0x0161, 0x0144, 0x0146, 0x00F3, 0x014D, 0x00F5, 0x00F6, 0x00F7, 0x0173, 0x0142, 0x015B, 0x016B, 0x00FC, 0x017C, 0x017E, 0x02D9,
    ]

    /// The rows of the table; what separates cells is what the header row has most of (RFC 4180 but for that).
    static func rows(of text: String) throws(TableProblem) -> [Row] {
        let header = text.prefix { !$0.isNewline }
        let separator = [",", ";", "\t"].max { left, right in
            header.count { String($0) == left } < header.count { String($0) == right }
        }
        let mark = Character(separator ?? ",")
        var rows: [Row] = []
        var row = Row(line: 1, cells: [])
        var cell = ""
        var line = 1
        var quotedSince: Int?
        var closedQuote = false
        func isBlank(_ row: Row) -> Bool { row.cells.count == 1 && row.cells[0].trimmed.isEmpty }
        for character in text {
            if let _ = quotedSince {
                if character == "\"" {
                    quotedSince = nil
                    closedQuote = true
                } else {
                    cell.append(character)
                    if character.isNewline { line += 1 }
                }
            } else if character == "\"" {
                if closedQuote {
                    cell.append("\"")
                    quotedSince = line
                } else if cell.trimmed.isEmpty {
                    cell = ""
                    quotedSince = line
                } else {
                    cell.append(character)
                }
                closedQuote = false
            } else if character == mark {
                row.cells.append(cell)
                cell = ""
                closedQuote = false
            } else if character.isNewline {
                row.cells.append(cell)
                if !isBlank(row) { rows.append(row) }
                line += 1
                row = Row(line: line, cells: [])
                cell = ""
                closedQuote = false
            } else {
                cell.append(character)
                closedQuote = false
            }
        }
        if let quotedSince { throw TableProblem(line: quotedSince, .quoteNotClosed) }
        row.cells.append(cell)
        if !isBlank(row) { rows.append(row) }
        return rows
    }
}
