import Testing

@testable import Text

@Test(arguments: [
    ("a", 1), ("õ", 1), ("漢", 2), ("👍", 2), ("👨‍👩‍👧", 2), ("🇪🇪", 2), ("❤️", 2), ("❤", 1), ("e\u{301}", 1), ("\u{301}", 0), ("한", 2), ("1️⃣", 2),
])
func aCharacterTakesTheCellsAReaderExpects(text: String, cells: Int) {
    #expect(width(text) == cells)
}
