extension SessionFolder {
    /// A name made from a title: one component, that every common file system takes and no shell or program misreads.
    ///
    /// Two titles may give one name; see `freePath`.
    public static func fileName(forTitle title: String) -> String { fileStem(forTitle: title) + suffix }

    /// The same without an ending.
    public static func fileStem(forTitle title: String) -> String {
        var name = ""
        for character in title {
            name.append(contentsOf: isSafe(character) ? String(character) : "-")
            if name.utf8.count > longestStem {
                name.removeLast()
                break
            }
        }
        name = trimmed(name)
        if name.isEmpty { name = fallback }
        // Windows keeps these for devices, whatever follows a dot.
        if reserved.contains(String(name.prefix { $0 != "." }).uppercased()) { name = fallback + "-" + name }
        return name
    }

    /// A path in `folder` for the title that nothing has yet, numbered from 2 if need be; creating it settles any race.
    public static func freePath(forTitle title: String, in folder: String) -> String {
        let name = fileName(forTitle: title)
        let stem = name.dropLast(suffix.count)
        var path = Paths.join(folder, name)
        var number = 1
        while Paths.exists(path) || Paths.exists(path + Paths.journalSuffix) {
            number += 1
            path = Paths.join(folder, "\(stem)-\(number)\(suffix)")
        }
        return path
    }

    /// Bytes; leaves room within 255 for a number, the suffix and the journal's.
    private static let longestStem = 120
    private static let fallback = "session"
    private static let reserved: Set<String> = Set(
        ["CON", "PRN", "AUX", "NUL"] + (0...9).flatMap { ["COM\($0)", "LPT\($0)"] })

    /// Letters and digits of any script with their marks, and spaces, dots, underscores and hyphens inside.
    private static func isSafe(_ character: Character) -> Bool {
        if character == " " || character == "." || character == "_" || character == "-" { return true }
        return character.unicodeScalars.allSatisfy { scalar in
            switch scalar.properties.generalCategory {
            case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
                .nonspacingMark, .spacingMark, .decimalNumber, .letterNumber, .otherNumber:
                true
            case .enclosingMark, .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
                .initialPunctuation, .finalPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol, .modifierSymbol,
                .otherSymbol, .spaceSeparator, .lineSeparator, .paragraphSeparator, .control, .format, .surrogate, .privateUse,
                .unassigned:
                false
            @unknown default:
                false
            }
        }
    }

    /// No dot, space or hyphen at either end: hidden files, options, and what Windows cuts off.
    private static func trimmed(_ name: String) -> String {
        let edges: Set<Character> = [" ", ".", "-"]
        var name = name[...]
        while let first = name.first, edges.contains(first) { name.removeFirst() }
        while let last = name.last, edges.contains(last) { name.removeLast() }
        return String(name)
    }
}
