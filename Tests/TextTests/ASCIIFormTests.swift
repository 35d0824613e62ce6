import Testing

@testable import Text

@Test(arguments: [
    ("Õhtu šokolaad", "Ohtu sokolaad"), ("┌─┐│└┘", "+-+|++"), ("“nii” – ‘noh’…", "\"nii\" - 'noh'."),
    ("漢", "??"), ("Привет", "??????"),
    ("█▀▄", "#\"_"), ("a → b", "a > b"), ("plain", "plain"), ("\u{FFFD}", "?"),
])
func aTextKeepsWhatASCIICanSay(text: String, form: String) {
    #expect(asciiForm(text) == form)
}

@Test func theWidthStaysTheSame() {
    let text = "ß Æ 漢字 👨‍👩‍👧 ❤️ õ ―"
    #expect(asciiForm(text).utf8.count == width(text))
}
