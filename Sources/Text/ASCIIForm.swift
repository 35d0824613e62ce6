/// The form of a text for a terminal that knows ASCII only (`LANG=C`), in as many cells as the text itself.
///
/// Letters keep their base (õ becomes o), lines and quotation marks become their typewriter form, anything else `?`.
public func asciiForm(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
    var result = ""
    for character in text {
        let form = asciiForm(character)
        let cells = max(1, width(character))
        result += String(repeating: form, count: cells)
    }
    return result
}

/// One ASCII character for one character, whatever its width.
public func asciiForm(_ character: Character) -> Character {
    guard let first = character.unicodeScalars.first else { return "?" }
    if first.isASCII { return Character(first) }
    if let letters = latinLetters(first), letters.utf8.count == 1, let letter = letters.first { return letter }
    switch first.value {
    case 0xA0, 0x2002...0x200A, 0x202F: return " "
    case 0x2010...0x2015, 0x2212, 0x2500, 0x2501, 0x2504, 0x2505, 0x2508, 0x2509, 0x254C, 0x254D, 0x2574, 0x2576: return "-"
    case 0x2550: return "="
    case 0x2502, 0x2503, 0x2506, 0x2507, 0x250A, 0x250B, 0x254E, 0x254F, 0x2551: return "|"
    case 0x250C...0x254B, 0x2552...0x2570: return "+"
    case 0x2580: return "\""
    case 0x2584: return "_"
    case 0x2581...0x2583, 0x2585...0x2590, 0x2593...0x259F, 0x25A0, 0x25AE: return "#"
    case 0x2591, 0x2592: return ":"
    case 0x2018...0x201B: return "'"
    case 0xAB, 0xBB, 0x201C...0x201F: return "\""
    case 0x2022, 0xB7, 0x25CF, 0x25E6, 0x25CB, 0x2605: return "*"
    case 0x2026: return "."
    case 0x2190, 0x25C0, 0x25C4, 0x2039: return "<"
    case 0x2194: return "/"
    case 0x2192, 0x25B6, 0x25BA, 0x203A: return ">"
    case 0x2191, 0x25B2: return "^"
    case 0x2193, 0x25BC: return "v"
    case 0x2713, 0x2714: return "x"
    case 0xD7: return "x"
    default: return "?"
    }
}
