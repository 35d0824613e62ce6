import Testing

@testable import Text

@Test(arguments: [
    "", "plain", "Tere, õhtu ÄÖÜ šž", "漢字", "👨‍👩‍👧 ❤️ 🇪🇪 🏴󠁧󠁢󠁥󠁮󠁧󠁿", "e\u{301}", "Привет", "שלום", "हिन्दी", "1 < 2 & \"x\"",
])
func aSafeTextComesBackUnchanged(text: String) {
    #expect(Array(visibleSafe(text).unicodeScalars) == Array(text.unicodeScalars))
}

@Test(arguments: [
    ("\u{1B}]0;x\u{7}", "␛]0;x␇"), ("a\u{0}b", "a␀b"), ("\u{7F}", "␡"), ("\u{9B}6n", "\u{FFFD}6n"), ("a\tb", "a b"),
    ("a\u{202E}b\u{2066}c", "a\u{FFFD}b\u{FFFD}c"), ("a\u{200B}b", "a\u{FFFD}b"), ("a\u{200D}b", "a\u{FFFD}b"),
    ("\u{FEFF}a", "\u{FFFD}a"), ("a\u{AD}b", "a\u{FFFD}b"), ("over\rprint", "over␍print"), ("a\u{8}b", "a␈b"),
    ("a\nb", "a␤b"), ("a\r\nb", "a␤b"), ("a\u{2028}b\u{2029}c\u{85}d", "a␤b␤c␤d"), ("a\u{FFFE}b", "a\u{FFFD}b"),
    ("👩\u{200D}a", "👩\u{FFFD}a"), ("a\u{E0041}", "a\u{FFFD}"),
])
func whatCouldSteerTheTerminalBecomesAVisibleMark(text: String, shown: String) {
    #expect(Array(visibleSafe(text).unicodeScalars) == Array(shown.unicodeScalars))
}

@Test func everyControlBecomesOneCell() {
    for value in Array(UInt32(0)..<0x20) + Array(UInt32(0x7F)..<0xA0) {
        guard let scalar = Unicode.Scalar(value) else { continue }
        let shown = visibleSafe("a\(scalar)b")
        #expect(width(shown) == 3, "U+\(String(value, radix: 16))")
        #expect(!shown.unicodeScalars.contains(scalar))
    }
}

@Test func lineBreaksStayWhenTheyAreWanted() {
    #expect(visibleSafe("a\r\nb\nc\u{2028}d\u{1B}", keepingNewlines: true) == "a\nb\nc\nd␛")
    #expect(visibleSafe("õ\nä", keepingNewlines: true) == "õ\nä")
}

@Test func aStackOfMarksIsCapped() {
    let stack = "Z" + String(repeating: "\u{301}", count: 500) + "a"
    #expect(visibleSafe(stack).unicodeScalars.count == 6)
}

@Test(arguments: ["\u{301}a", "\u{1B}\u{301}"])
func aMarkWithoutALetterStandsOnACircle(text: String) {
    #expect(visibleSafe(text).unicodeScalars.contains("\u{25CC}"))
}

@Test func makingATextSafeTwiceChangesNothingMore() {
    let hostile = "\u{301}\u{1B}[2J\u{202E}👨\u{200D}\u{200D}👩\r\r\n\u{FE0F}\u{E0062}\u{85}Z\u{300}\u{301}\u{302}\u{303}\u{304}"
    let once = visibleSafe(hostile)
    #expect(visibleSafe(once) == once)
}
