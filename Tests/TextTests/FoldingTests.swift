import Testing

@testable import Text

@Test(arguments: [
    ("Õnne ÄÖÜ Šõž", "onne aou soz"), ("Jānis Ķēniņš", "janis kenins"), ("Žemaitė Ąžuolas", "zemaite azuolas"), ("Łódź", "lodz"),
    ("Straße STRAẞE", "strasse strasse"), ("Élève Çà œuvre", "eleve ca oeuvre"), ("Ærø Ångström Þór", "aero angstrom thor"),
    ("İstanbul Iğdır", "istanbul igdir"), ("Nguyễn", "nguyen"), ("plain text 1", "plain text 1"), ("漢字", "漢字"),
])
func diacriticsAndCaseDoNotMatter(text: String, form: String) {
    #expect(folded(text) == form)
}

@Test func combiningAndPrecomposedSpellingsBecomeTheSame() {
    #expect(folded("o\u{303}unapuu") == folded("õunapuu"))
    #expect(folded("S\u{30C}ANNA") == folded("šanna"))
}

@Test func cyrillicKeepsItsLetters() {
    #expect(folded("Йод Ёлка") == "йод ёлка")
    #expect(folded("Йод") != folded("Иод"))
}
