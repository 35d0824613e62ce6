/// Marks that one character may carry; more of them only smear over the neighbouring rows.
private let mostMarks = 4
private let replacement: Unicode.Scalar = "\u{FFFD}"
private let newlineMark: Unicode.Scalar = "\u{2424}"
/// Carries a combining mark that has nothing to stand on, so that it cannot change a border to its left.
private let dottedCircle: Unicode.Scalar = "\u{25CC}"
private let zeroWidthJoiner: Unicode.Scalar = "\u{200D}"

/// The form of any text that may be written to a terminal or stream: nothing in it moves the cursor, reorders or hides.
///
/// A control becomes a visible mark of one cell (ESC `␛`, a line break `␤` unless `keepingNewlines`, bidirectional overrides and
/// invisible characters `�`), a tab becomes a space, and at most four combining marks stay on a character. Text that is safe
/// comes back as it is.
public func visibleSafe(_ text: String, keepingNewlines: Bool = false) -> String {
    if isPlainASCII(text.utf8) { return text }
    let scalars = text.unicodeScalars
    if isSafe(scalars, keepingNewlines: keepingNewlines) { return text }
    var safe = String.UnicodeScalarView()
    var marks = 0
    var previous: Unicode.Scalar?
    var index = scalars.startIndex
    while index < scalars.endIndex {
        let scalar = scalars[index]
        scalars.formIndex(after: &index)
        let next = index < scalars.endIndex ? scalars[index] : nil
        switch safety(of: scalar, after: previous, before: next) {
        case .plain:
            marks = 0
            safe.append(scalar)
            previous = scalar
        case .mark:
            marks += 1
            if marks > mostMarks { continue }
            if previous == nil { safe.append(dottedCircle) }
            safe.append(scalar)
            previous = scalar
        case .lineBreak:
            marks = 0
            if scalar == "\r", next == "\n" { scalars.formIndex(after: &index) }
            safe.append(keepingNewlines ? "\n" : newlineMark)
            previous = nil
        case .tab:
            marks = 0
            safe.append(" ")
            previous = " "
        case .unsafe:
            marks = 0
            safe.append(visibleMark(of: scalar))
            previous = nil
        }
    }
    return String(safe)
}

private enum Safety {
    case plain, mark, lineBreak, tab, unsafe
}

private func isSafe(_ scalars: String.UnicodeScalarView, keepingNewlines: Bool) -> Bool {
    var marks = 0
    var previous: Unicode.Scalar?
    var index = scalars.startIndex
    while index < scalars.endIndex {
        let scalar = scalars[index]
        scalars.formIndex(after: &index)
        let next = index < scalars.endIndex ? scalars[index] : nil
        switch safety(of: scalar, after: previous, before: next) {
        case .plain: marks = 0
        case .mark:
            marks += 1
            if marks > mostMarks || previous == nil { return false }
        case .lineBreak:
            if !keepingNewlines || scalar != "\n" { return false }
            marks = 0
            previous = nil
            continue
        case .tab, .unsafe: return false
        }
        previous = scalar
    }
    return true
}

private func safety(of scalar: Unicode.Scalar, after previous: Unicode.Scalar?, before next: Unicode.Scalar?) -> Safety {
    let value = scalar.value
    switch value {
    case 0x20..<0x7F: return .plain
    case 0x09: return .tab
    case 0x0A, 0x85, 0x2028, 0x2029: return .lineBreak
    case 0x0D: return next == "\n" ? .lineBreak : .unsafe
    case ..<0x20, 0x7F..<0xA0, 0xAD: return .unsafe
    case ..<0x300: return .plain
    case 0x200D: return joinsEmoji(previous, next) ? .plain : .unsafe
    // Tags spell the flags of England, Scotland and Wales after a black flag.
    case 0xE0020...0xE007F:
        guard let previous else { return .unsafe }
        return previous.value == 0x1F3F4 || (0xE0020...0xE007F).contains(previous.value) ? .plain : .unsafe
    case 0x180B...0x180F, 0xFE00...0xFE0F, 0xE0100...0xE01EF: return .mark
    default: break
    }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark: return .mark
    case .format, .control, .lineSeparator, .paragraphSeparator, .surrogate: return .unsafe
    case .unassigned:
        let properties = scalar.properties
        return properties.isNoncharacterCodePoint || properties.isDefaultIgnorableCodePoint ? .unsafe : .plain
    default: return .plain
    }
}

private func joinsEmoji(_ previous: Unicode.Scalar?, _ next: Unicode.Scalar?) -> Bool {
    guard let previous, let next else { return false }
    let afterPicture = previous == emojiSelector || (!previous.isASCII && previous.properties.isEmoji)
    return afterPicture && !next.isASCII && next.properties.isEmoji
}

/// Control Pictures (U+2400 and up) exist for the C0 controls and DEL; the rest share the replacement character.
private func visibleMark(of scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case ..<0x20: Unicode.Scalar(0x2400 + scalar.value) ?? replacement
    case 0x7F: "\u{2421}"
    default: replacement
    }
}
