import Report
import Testing

@Suite("Names of people inside texts")
struct NameMentionsTests {
    private let mentions = NameMentions([
        "Mari Kask", "Mare Tamm", "Tiit Mägi", "Priit Lepp", "Toomas Raud", "Mari-Liis Õunapuu", "Žanna Petrova", "Bo",
    ])

    /// Without repetition: two people are called Mari.
    private func found(_ text: String) -> Set<String> { Set(mentions.mentions(in: text).map(\.word)) }

    @Test(arguments: [
        "Mari", "Maril", "Marile", "Marit", "Marigi", "Maret", "Mare", "Tiidu", "Tiidul", "Tiiduga", "Tiitu", "Priidule", "Kase", "Kasele", "Kaske",
        "Lepa", "Lepaga", "Mäe", "Mäele", "Toomast", "Toomase", "Toomasega", "Raua", "Rauale", "Tamme", "Tammega", "Õunapuule", "Zannale",
        "Žannat", "Petrovaga", "Bole",
    ])
    func aNameIsKnownInAnyCase(word: String) {
        #expect(found("Nii ütles \(word) eile.") == [word])
    }

    @Test(arguments: ["mari", "kasele", "marjad", "Märt", "Marju", "Kaskaad", "Tammsaare", "Lepatriinu", "Raudtee", "Toom", "Bob"])
    func anotherWordIsNot(word: String) {
        #expect(found("Nii ütles \(word) eile.").isEmpty)
    }

    @Test func theFullNameStandsBesideTheWord() {
        #expect(
            mentions.mentions(in: "Maril ja Mare-l oli sama mure.") == [
                .init(word: "Maril", name: "Mari Kask"), .init(word: "Maril", name: "Mari-Liis Õunapuu"),
                .init(word: "Mare", name: "Mare Tamm"),
            ])
    }

    @Test func aTextWithoutNamesHasNone() {
        #expect(found("").isEmpty)
        #expect(found("12. mail kell 10").isEmpty)
    }
}
