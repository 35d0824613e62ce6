import Testing

@testable import Text

@Test(arguments: [
    ("a", 1), ("õ", 1), ("漢", 2), ("👍", 2), ("👍🏽", 2), ("👨‍👩‍👧", 2), ("🇪🇪", 2), ("❤️", 2), ("❤", 1), ("1️⃣", 2), ("한", 2),
    ("ｱ", 1), ("Ａ", 2),
    ("e\u{301}", 1), ("\u{301}", 0), ("ש", 1), ("█", 1), ("│", 1), ("🏴󠁧󠁢󠁥󠁮󠁧󠁿", 2), ("\r\n", 1),
] as [(Character, Int)])
func aCharacterTakesTheCellsAReaderExpects(character: Character, cells: Int) {
    #expect(width(character) == cells)
}

@Test func aTextIsAsWideAsItsCharacters() {
    #expect(width("") == 0)
    #expect(width("Mõtted 漢字 👨‍👩‍👧!") == 6 + 1 + 4 + 1 + 2 + 1)
}

@Test func theWideRangesAreInOrderSoThatTheSearchFindsThem() {
    for (range, next) in zip(wideRanges, wideRanges.dropFirst()) { #expect(range.upperBound < next.lowerBound) }
}
