/// The form of a text in which names and searches are compared: small letters, and Latin letters without their diacritics.
///
/// `Õnne` and `onne`, `Straße` and `strasse`, `Ærø` and `aero` become the same; Cyrillic й and и stay apart. Precomposed and
/// combining spellings give the same result.
public func folded(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 && !(0x41...0x5A).contains($0) }) { return text }
    var result = String.UnicodeScalarView()
    var afterLatin = false
    for scalar in text.lowercased().unicodeScalars {
        if scalar.isASCII {
            result.append(scalar)
            afterLatin = (0x61...0x7A).contains(scalar.value)
        } else if (0x300...0x36F).contains(scalar.value), afterLatin {
            continue
        } else if let letters = latinLetters(scalar) {
            result.append(contentsOf: letters.unicodeScalars)
            afterLatin = true
        } else {
            result.append(scalar)
            afterLatin = false
        }
    }
    return String(result)
}

/// The ASCII letters that stand for a Latin letter with a diacritic or for a ligature; nil for everything else.
func latinLetters(_ scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "ß": return "ss"
    case "ẞ": return "SS"
    case "æ", "ǽ", "ǣ": return "ae"
    case "Æ", "Ǽ", "Ǣ": return "AE"
    case "œ": return "oe"
    case "Œ": return "OE"
    case "þ": return "th"
    case "Þ": return "Th"
    default: break
    }
    for table in baseTables where table.first <= scalar.value {
        let offset = Int(scalar.value - table.first)
        if offset < table.bases.count, table.bases[offset] != UInt8(ascii: ".") {
            return String(Unicode.Scalar(table.bases[offset]))
        }
    }
    return nil
}

/// One letter for each scalar from `first` on: the base of its decomposition (UnicodeData.txt) or of its stroke; `.` for none.
private let baseTables: [(first: UInt32, bases: [UInt8])] = [
    (0xC0, Array(latinSupplementAndExtended.utf8)),
    (0x1E00, Array(latinAdditional.utf8)),
]

private let latinSupplementAndExtended =
    "AAAAAA.CEEEEIIIIDNOOOOO.OUUUUY..aaaaaa.ceeeeiiiidnooooo.ouuuuy.yAaAaAaCcCcCcCcDd"
    + "DdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIi..JjKkkLlLlLlLlLlNnNnNnnNnOoOoOo..RrRrRrSsSsSs"
    + "SsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzs................................Oo.............U"
    + "u............................AaIiOoUuUuUuUuUu.AaAa....GgKkOoOo..j...Gg..NnAa...."
    + "AaAaEeEeIiIiOoOoRrRrUuUuSsTt..Hh......AaEeOoOoOoOoYy............................"

private let latinAdditional =
    "AaBbBbBbCcDdDdDdDdDdEeEeEeEeEeFfGgHhHhHhHhHhIiIiKkKkKkLlLlLlLlMmMmMmNnNnNnNnOoOo"
    + "OoOoPpPpRrRrRrRrSsSsSsSsSsTtTtTtTtUuUuUuUuUuVvVvWwWwWwWwWwXxXxYyZzZzZzhtwya....."
    + "AaAaAaAaAaAaAaAaAaAaAaAaEeEeEeEeEeEeEeEeIiIiOoOoOoOoOoOoOoOoOoOoOoOoUuUuUuUuUuUu"
    + "UuYyYyYyYy......"
