import Engine
import Testing

@Suite struct SuggestionTests {
    @Test(
        arguments: [
            ("tittle", "title"), ("knid", "kind"), ("minuts", "minutes"), ("Title", "title"), ("capure", "capture"),
            ("Minutes", "minutes"),
        ])
    func aSlipOfTheFingerFindsItsWord(typed: String, meant: String) {
        #expect(Suggestion.nearest(to: typed, among: ["kind", "title", "minutes", "capture"]) == meant)
    }

    @Test(arguments: ["", "xyz", "duration", String(repeating: "title", count: 20)])
    func nothingNearIsNoSuggestion(typed: String) {
        #expect(Suggestion.nearest(to: typed, among: ["kind", "title", "minutes", "capture"]) == nil)
    }

    @Test func theNearerOfTwoIsSuggested() {
        #expect(Suggestion.nearest(to: "second_rond", among: ["second_word", "second_round"]) == "second_round")
    }
}
