import Testing

@testable import Text

@Test(arguments: [
    ("short", 5, "short"), ("longer text", 6, "longe…"), ("longer text", 8, "longer…"), ("漢字漢字", 5, "漢字…"), ("漢字漢字", 4, "漢…"),
    ("👨‍👩‍👧👨‍👩‍👧", 3, "👨‍👩‍👧…"), ("abc", 1, "…"), ("abc", 0, ""), ("abc", -3, ""),
])
func aLongTextIsCutBetweenCharacters(text: String, cells: Int, shown: String) {
    #expect(cut(text, to: cells) == shown)
}

@Test func anEllipsisThatDoesNotFitIsLeftOut() {
    #expect(cut("abcdef", to: 2, ellipsis: "...") == "ab")
    #expect(cut("abcdef", to: 3, ellipsis: "") == "abc")
}

@Test(arguments: [(Alignment.left, "õ漢   "), (.right, "   õ漢"), (.centre, " õ漢  ")])
func aShortTextIsFilledToItsWidth(alignment: Alignment, shown: String) {
    #expect(padded("õ漢", to: 6, alignment: alignment) == shown)
}

@Test func aPaddedTextHasExactlyItsWidth() {
    for cells in 0...9 { #expect(width(padded("漢字漢字", to: cells)) == cells) }
}

@Test(arguments: [
    ("one two three", 7, ["one two", "three"]), ("", 5, [""]), ("a\n\nb", 5, ["a", "", "b"]),
    ("abcdefgh", 3, ["abc", "def", "gh"]),
    ("ab abcdefgh x", 4, ["ab", "abcd", "efgh", "x"]), ("漢字漢", 3, ["漢", "字", "漢"]), ("a  b", 9, ["a b"]), ("ab ", 2, ["ab"]),
    ("  - item one", 9, ["  - item", "one"]), ("漢", 0, ["漢"]), ("ends\n", 5, ["ends", ""]),
])
func wordsAreWrappedAtTheWidth(text: String, cells: Int, lines: [String]) {
    #expect(wrap(text, width: cells) == lines)
}

@Test func noWrappedLineIsWiderThanAsked() {
    let text = "Kuidas me otsustame, kui 漢字漢字 ja 👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧 kohtuvad sõnaga ettevõtlikkusekasvatusprogramm?"
    for cells in 2...40 {
        for line in wrap(text, width: cells) { #expect(width(line) <= cells) }
    }
}
