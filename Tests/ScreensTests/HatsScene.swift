import Engine
import MethodReader
import Screens
import Terminal

/// Moments of thinking with six hats that are drawn as whole pictures.
extension GoldenScene {
    /// Under the white hat: two facts that contradict each other, something that nobody knows, and a risk that waits for its hat.
    static func whiteHat(_ language: Language) throws -> Stage {
        func say(_ et: String, _ en: String) -> String { language == .et ? et : en }
        var stage = try hats(language, "choosing")
        stage.press(.pageDown)
        stage.pass(.minutes(3))
        stage.press(.pageDown, .pageDown)
        stage.pass(.minutes(1))
        stage.press(.pageDown)
        for text in [
            say("Bussiga käib 120 inimest", "120 people come by bus"), say("Bussiga käib 80 inimest", "80 people come by bus"),
            say("teadmata: mitu tuleb autoga", "not known: how many come by car"),
            say("Juht võib haigeks jääda", "The driver may fall ill"),
        ] {
            stage.press(.character("m"))
            stage.type(text)
            stage.press(.enter)
        }
        // The last one is a risk: it goes under the black hat with two keys.
        stage.press(.character("M"), .character("u"), .character(language == .et ? "m" : "k"))
        stage.press(.up, .up, .character("c"), .enter, .escape)
        stage.pass(.minutes(2))
        return stage
    }

    /// While everybody writes for the green hat.
    static func writingUnderGreen(_ language: Language) throws -> Stage {
        var stage = try hats(language, "first_ideas")
        for _ in 0..<4 { stage.press(.character("n")) }
        return stage
    }

    static func hats(_ language: Language, _ purpose: String) throws -> Stage {
        var method = try MethodLibrary(environment: [:]).method("six-thinking-hats").get()
        for index in method.settings.indices where method.settings[index].id == "purpose" {
            method.settings[index].fallback = .value(.choice(purpose))
        }
        return Stage(
            language, people: (1...9).map { "P\($0)" }, title: language == .et ? "Külapäev" : "Village day",
            question: language == .et ? "Kas jätame bussi alles?" : "Do we keep the bus?", method: method)
    }
}
