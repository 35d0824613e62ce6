import Engine

/// A place in a script; both begin at 1, columns count Unicode scalars.
struct Position: Hashable, Comparable {
    var line: Int
    var column: Int

    static let start = Position(line: 1, column: 1)

    static func < (left: Position, right: Position) -> Bool {
        (left.line, left.column) < (right.line, right.column)
    }
}

/// Looks at the bytes of a script before the YAML parser does, and keeps from it whatever would cost more time, memory or
/// stack than a script is worth.
///
/// The limits leave a sound script plenty of room: the longest of the built-in ones has 16 kB and nests five deep.
struct ScriptBytes {
    static let mostBytes = 256 * 1024
    /// Characters that begin an entry in YAML, wherever they stand: a bound for the number of nodes.
    static let mostMarks = 20_000
    /// Brackets open at once.
    static let deepestBrackets = 16
    /// Columns before the first word of a line: each level of indentation takes one at least.
    static let deepestIndent = 100
    /// `?` signs before the first word of a line.
    static let mostKeySigns = 4

    private let bytes: [UInt8]
    private var index = 0
    private var position = Position.start
    private var problems: [(Position, ScriptProblem.Kind)] = []

    /// The text of a script without its byte order mark, and what keeps it from being parsed.
    static func check(_ bytes: [UInt8]) -> (text: String, problems: [(Position, ScriptProblem.Kind)]) {
        if bytes.count > mostBytes { return ("", [(.start, .tooLarge(limit: mostBytes))]) }
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return ("", [(.start, .utf16)]) }
        let body = bytes.starts(with: byteOrderMark) ? Array(bytes.dropFirst(byteOrderMark.count)) : bytes
        var check = ScriptBytes(bytes: body)
        check.scan()
        guard check.problems.isEmpty else { return ("", check.problems) }
        return (String(decoding: withLineFeeds(body), as: UTF8.self), [])
    }

    /// One kind of line end, so that everybody who counts lines comes to the same number.
    private static func withLineFeeds(_ bytes: [UInt8]) -> [UInt8] {
        guard bytes.contains(UInt8(ascii: "\r")) else { return bytes }
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        for (index, byte) in bytes.enumerated() {
            if byte == UInt8(ascii: "\n"), index > 0, bytes[index - 1] == UInt8(ascii: "\r") { continue }
            result.append(byte == UInt8(ascii: "\r") ? UInt8(ascii: "\n") : byte)
        }
        return result
    }

    private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    private init(bytes: [UInt8]) { self.bytes = bytes }

    private mutating func scan() {
        var marks = 0
        var brackets = 0
        var keySigns = 0
        var isBeforeWord = true
        var anchors: Set<ArraySlice<UInt8>> = []
        var aliases: [(name: ArraySlice<UInt8>, position: Position)] = []
        while index < bytes.count {
            let byte = bytes[index]
            guard let length = characterLength() else {
                return report(.notUTF8)
            }
            if let character = controlCharacter(length) {
                // UTF-16 without a byte order mark has a zero beside its first letter.
                return report(character == 0 && index < 2 ? .utf16 : .controlCharacter(character))
            }
            switch byte {
            case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
                isBeforeWord = true
                keySigns = 0
                marks += 1
            case UInt8(ascii: "["), UInt8(ascii: "{"):
                brackets += 1
                marks += 1
            case UInt8(ascii: "]"), UInt8(ascii: "}"):
                brackets = max(0, brackets - 1)
            case UInt8(ascii: ","), UInt8(ascii: ":"):
                marks += 1
            case UInt8(ascii: "?"):
                marks += 1
                if isBeforeWord { keySigns += 1 }
            case UInt8(ascii: "-"):
                if isBeforeWord { marks += 1 }
            case UInt8(ascii: "&"):
                if let name = nameAhead() { anchors.insert(name) }
            case UInt8(ascii: "*"):
                if let name = nameAhead() { aliases.append((name, position)) }
            default:
                break
            }
            if brackets > Self.deepestBrackets || keySigns > Self.mostKeySigns { return report(.tooDeep) }
            if marks > Self.mostMarks { return report(.tooManyEntries(limit: Self.mostMarks)) }
            isBeforeWord = isBeforeWord && Self.leading.contains(byte)
            if isBeforeWord, byte == UInt8(ascii: " ") || byte == UInt8(ascii: "-"), position.column > Self.deepestIndent {
                return report(.tooDeep)
            }
            advance(length)
        }
        // An alias may stand for any amount of text, so none of those that would work reaches the parser.
        for alias in aliases where anchors.contains(alias.name) {
            problems.append((alias.position, .notAllowed(.alias)))
            if problems.count == Self.mostAliasesShown { return }
        }
    }

    private static let mostAliasesShown = 10
    private static let leading: Set<UInt8> = Set(" -?\n\r".utf8)

    private mutating func report(_ kind: ScriptProblem.Kind) { problems.append((position, kind)) }

    private mutating func advance(_ length: Int) {
        let isReturn = bytes[index] == UInt8(ascii: "\r")
        let isBeforeLineFeed = index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "\n")
        if bytes[index] == UInt8(ascii: "\n") || isReturn && !isBeforeLineFeed {
            position = Position(line: position.line + 1, column: 1)
        } else {
            position.column += 1
        }
        index += length
    }

    /// The name of an anchor or alias whose sign is here, unless the sign is inside a word.
    private func nameAhead() -> ArraySlice<UInt8>? {
        if index > 0, Self.isNameByte(bytes[index - 1]) { return nil }
        let name = bytes[(index + 1)...].prefix(while: Self.isNameByte)
        return name.isEmpty ? nil : name
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
            UInt8(ascii: "_"), UInt8(ascii: "-"):
            true
        default:
            false
        }
    }

    /// How many bytes the character here has, or nil where UTF-8 has none: stray, missing, overlong, surrogate, past the end.
    private func characterLength() -> Int? {
        let first = bytes[index]
        let length: Int
        let second: ClosedRange<UInt8>
        switch first {
        case 0x00...0x7F: return 1
        case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
        case 0xE0: (length, second) = (3, 0xA0...0xBF)
        case 0xED: (length, second) = (3, 0x80...0x9F)
        case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
        case 0xF0: (length, second) = (4, 0x90...0xBF)
        case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
        case 0xF4: (length, second) = (4, 0x80...0x8F)
        default: return nil
        }
        guard index + length <= bytes.count, second.contains(bytes[index + 1]) else { return nil }
        for offset in 2..<max(2, length) where !(0x80...0xBF).contains(bytes[index + offset]) { return nil }
        return length
    }

    /// The character here, if a script has no place for it: controls but tab and the usual line ends, the line ends that YAML
    /// counts and editors do not (U+0085, U+2028, U+2029), a byte order mark inside, U+FFFE and U+FFFF.
    private func controlCharacter(_ length: Int) -> UInt32? {
        let first = bytes[index]
        switch length {
        case 1:
            let isFine = first >= 0x20 && first != 0x7F || first == 0x09 || first == 0x0A || first == 0x0D
            return isFine ? nil : UInt32(first)
        case 2:
            let number = UInt32(first & 0x1F) << 6 | UInt32(bytes[index + 1] & 0x3F)
            return (0x80...0x9F).contains(number) ? number : nil
        case 3:
            let number = UInt32(first & 0x0F) << 12 | UInt32(bytes[index + 1] & 0x3F) << 6 | UInt32(bytes[index + 2] & 0x3F)
            let isLineEnd = number == 0x2028 || number == 0x2029
            return isLineEnd || number == 0xFEFF || number >= 0xFFFE ? number : nil
        default:
            return nil
        }
    }
}
