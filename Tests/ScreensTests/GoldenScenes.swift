import Engine
import Screens
import Terminal

/// Moments of a circle that are drawn as whole pictures.
enum GoldenScene {
    /// In the check-in: one has spoken, one passed, a third is guessed to speak; two notes, one of them private.
    static func round(_ language: Language) -> Stage {
        var stage = Stage(
            language, people: ["Mari", "Õnne Žukova", "Jüri", "Sirje-Anneliis", "李小龍"], title: language == .et ? "Külapäev" : "Village day",
            question: language == .et ? "Mida me vajame, et koos jätkata?" : "What do we need to go on together?")
        stage.pass(.minutes(7))
        stage.press(.pageDown)
        stage.pass(.minutes(4))
        stage.press(.pageDown, .character("m"))
        stage.type(language == .et ? "Räägime ükshaaval" : "One voice at a time")
        stage.press(.enter)
        stage.pass(.minutes(2))
        stage.press(.pageDown, .enter)
        stage.type("jü")
        stage.press(.enter)
        stage.pass(.seconds(50))
        stage.press(.pageDown)
        stage.pass(.seconds(10))
        stage.press(.character("x"), .character("m"))
        stage.type(language == .et ? "Mure bussi pärast" : "Worry about the bus")
        stage.press(.enter)
        stage.pass(.seconds(20))
        return stage
    }

    /// While agreements are made.
    static func agreements(_ language: Language) -> Stage {
        var stage = Stage(language, title: language == .et ? "Külapäev" : "Village day")
        stage.press(.pageDown, .pageDown)
        return stage
    }
}

extension [String] {
    /// One text without the empty lines at its end.
    var picture: String {
        var lines = self
        while lines.last?.isEmpty == true { lines.removeLast() }
        return lines.joined(separator: "\n")
    }
}
